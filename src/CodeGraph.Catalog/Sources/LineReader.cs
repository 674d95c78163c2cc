using System.Buffers;

namespace CodeGraph.Catalog.Sources;

/// <summary>Reads a text file line by line as bytes, in constant memory whatever the file holds. Ends at CR LF or LF.</summary>
internal sealed class LineReader(Stream stream) : IDisposable
{
    /// <summary>Longer lines are cut here; <see cref="Length"/> tells their true length.</summary>
    public const int MaxKept = 1 << 16;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
    private readonly byte[] _line = new byte[MaxKept];
    private int _start;
    private int _end;

    /// <summary>The 1-based number of the line read last.</summary>
    public int Number { get; private set; }

    /// <summary>The bytes of the line without its end; exact even where the line was cut.</summary>
    public long Length { get; private set; }

    /// <summary>Whether the line had a line end; only the last one of a file may lack it.</summary>
    public bool IsTerminated { get; private set; }

    /// <summary>Reads the next line; valid until the next call.</summary>
    /// <returns>False at the end of the file.</returns>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        var kept = 0;
        Length = 0;
        IsTerminated = false;
        while (!IsTerminated)
        {
            if (_start == _end)
            {
                _start = 0;
                _end = stream.Read(_buffer);
                if (_end == 0)
                {
                    break;
                }
            }

            var rest = _buffer.AsSpan(_start, _end - _start);
            var newline = rest.IndexOf((byte)'\n');
            IsTerminated = newline >= 0;
            var part = IsTerminated ? rest[..newline] : rest;
            _start += part.Length + (IsTerminated ? 1 : 0);
            Length += part.Length;
            part[..Math.Min(part.Length, MaxKept - kept)].CopyTo(_line.AsSpan(kept));
            kept = (int)Math.Min(Length, MaxKept);
        }

        if (Length == 0 && !IsTerminated)
        {
            line = default;
            return false;
        }

        Number++;
        if (kept > 0 && kept == Length && _line[kept - 1] == (byte)'\r')
        {
            kept--;
            Length--;
        }

        line = _line.AsSpan(0, kept);
        return true;
    }

    public void Dispose()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
        }

        stream.Dispose();
    }
}
