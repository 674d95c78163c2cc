using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Writes JSON as UTF-8 into one pooled buffer, from which the end can be taken back.</summary>
/// <remarks>
/// A null that spreads to its parent (specification §6.4.4) takes back what the parent has written already; that is why
/// this is not a <see cref="System.Text.Json.Utf8JsonWriter"/>. It puts no commas and checks no nesting: a scalar writes
/// exactly one value.
/// </remarks>
public sealed class ResponseWriter : IDisposable
{
    private const int InitialBytes = 4096;

    // What JSON strings cannot hold as it is (RFC 8259 §7).
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    private readonly int _maxBytes;
    private byte[] _buffer;
    private int _position;

    internal ResponseWriter(int maxBytes = int.MaxValue)
    {
        _maxBytes = maxBytes;
        _buffer = ArrayPool<byte>.Shared.Rent(InitialBytes);
    }

    internal int Position => _position;

    internal ReadOnlyMemory<byte> WrittenMemory => _buffer.AsMemory(0, _position);

    internal ReadOnlySpan<byte> WrittenSpan => _buffer.AsSpan(0, _position);

    /// <summary>Writes a string value.</summary>
    /// <param name="value">Any text. An unpaired surrogate becomes U+FFFD, as UTF-8 has none.</param>
    public void WriteString(string value) => WriteString(value.AsSpan());

    /// <summary>Writes a string value.</summary>
    /// <param name="value">Any text. An unpaired surrogate becomes U+FFFD, as UTF-8 has none.</param>
    public void WriteString(ReadOnlySpan<char> value)
    {
        // A UTF-16 unit takes at most three bytes, and six where it is escaped; the latter is asked for when met.
        Ensure((value.Length * 3) + 2);
        _buffer[_position++] = (byte)'"';
        var escape = value.IndexOfAny(Escaped);
        if (escape < 0)
        {
            Transcode(value);
        }
        else
        {
            WriteEscaped(value, escape);
        }

        _buffer[_position++] = (byte)'"';
    }

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number.</param>
    public void WriteNumber(int value)
    {
        Ensure(11);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_position), out var written);
        _position += written;
    }

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number. Beyond 2⁵³ JavaScript clients lose digits.</param>
    public void WriteNumber(long value)
    {
        Ensure(20);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_position), out var written);
        _position += written;
    }

    /// <summary>Writes a number, in the fewest digits that give the same number back.</summary>
    /// <param name="value">A finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException">JSON has no infinity and no NaN.</exception>
    public void WriteNumber(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has no infinity and no NaN.");
        }

        Ensure(32);
        value.TryFormat(_buffer.AsSpan(_position), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        _position += written;
    }

    /// <summary>Writes a number with all its digits.</summary>
    /// <param name="value">The number.</param>
    public void WriteNumber(decimal value)
    {
        Ensure(32);
        value.TryFormat(_buffer.AsSpan(_position), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        _position += written;
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Writes bytes as they are.</summary>
    /// <param name="utf8">JSON in UTF-8; not checked.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(ReadOnlySpan<byte> utf8)
    {
        Ensure(utf8.Length);
        utf8.CopyTo(_buffer.AsSpan(_position));
        _position += utf8.Length;
    }

    /// <summary>Writes one byte as it is.</summary>
    /// <param name="value">An ASCII character of JSON.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void WriteRaw(byte value)
    {
        Ensure(1);
        _buffer[_position++] = value;
    }

    /// <summary>Takes back everything written after a position.</summary>
    internal void Truncate(int position) => _position = position;

    internal ReadOnlySpan<byte> Slice(int start, int length) => _buffer.AsSpan(start, length);

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
            _position = 0;
        }
    }

    private void Transcode(ReadOnlySpan<char> value)
    {
        Utf8.FromUtf16(value, _buffer.AsSpan(_position), out _, out var written, replaceInvalidSequences: true);
        _position += written;
    }

    private void WriteEscaped(ReadOnlySpan<char> value, int escape)
    {
        while (escape >= 0)
        {
            Transcode(value[..escape]);
            WriteEscape(value[escape]);
            value = value[(escape + 1)..];
            Ensure((value.Length * 3) + 1);
            escape = value.IndexOfAny(Escaped);
        }

        Transcode(value);
    }

    private void WriteEscape(char character)
    {
        Ensure(6);
        _buffer[_position++] = (byte)'\\';
        var letter = character switch
        {
            '"' => '"',
            '\\' => '\\',
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => 'u',
        };
        _buffer[_position++] = (byte)letter;
        if (letter == 'u')
        {
            Utf8Formatter.TryFormat((ushort)character, _buffer.AsSpan(_position), out var written, new StandardFormat('x', 4));
            _position += written;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Ensure(int bytes)
    {
        if (_buffer.Length - _position < bytes)
        {
            Grow(bytes);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int bytes)
    {
        ObjectDisposedException.ThrowIf(_buffer.Length == 0, this);
        if ((long)_position + bytes > _maxBytes)
        {
            throw new ResponseTooLargeException(_maxBytes);
        }

        var larger = ArrayPool<byte>.Shared.Rent(checked((int)Math.Min(Array.MaxLength, Math.Max(_buffer.Length * 2L, (long)_position + bytes))));
        _buffer.AsSpan(0, _position).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}

/// <summary>Ends an execution whose response has grown beyond the limit.</summary>
internal sealed class ResponseTooLargeException(int maxBytes) : Exception($"The response is larger than the allowed {maxBytes} bytes.");
