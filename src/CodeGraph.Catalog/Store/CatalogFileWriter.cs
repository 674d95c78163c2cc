using System.Buffers;
using System.Runtime.InteropServices;
using CodeGraph.Catalog.Model;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Store;

/// <summary>
/// Writes the values that files of a catalogue consist of; <see cref="CatalogFileReader"/> reads them back. A number is
/// variable-length; a string is the number of its place in the file's table; a date is its day number plus one, 0 when
/// absent, and so are other optional numbers.
/// </summary>
internal class CatalogFileWriter
{
    private readonly ArrayBufferWriter<byte> _body = new(1 << 16);

    private CatalogTables Tables { get; } = new();

    /// <summary>Writes the tables of strings and lists, and then everything written so far.</summary>
    public void WriteTo(IndexOutput output)
    {
        Tables.Write(output);
        output.WriteBytes(_body.WrittenSpan);
    }

    public void Write(Provenance provenance)
    {
        Write((int)provenance.Origin);
        Write(provenance.Source);
        Write(provenance.Release);
        WriteNullable(provenance.Row);
        Write(provenance.Rule);
    }

    public void Write(CodedValue? value) => Write(value?.Code);

    public void Write(IReadOnlyList<CodedValue> values) => Write(Tables.NumberOf(values.Select(value => value.Code)));

    public void Write(IReadOnlyList<string> texts) => Write(Tables.NumberOf(texts));

    public void Write(string? text) => Write(Tables.NumberOf(text));

    public void Write(DateOnly? date) => WriteNullable(date?.DayNumber);

    public void WriteNullable(int? number) => Write(number is { } value ? value + 1 : 0);

    public void WriteAll<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Write(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    public void WriteOptional<T>(T? item, Action<T> write) where T : class
    {
        Write(item is null ? 0 : 1);
        if (item is not null)
        {
            write(item);
        }
    }

    /// <summary>Writes an amount with up to four decimals, negative or not, exactly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has more decimals.</exception>
    public void Write(decimal amount)
    {
        var units = amount * CatalogFileReader.DecimalUnits;
        if (units != decimal.Truncate(units))
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "The catalogue keeps four decimals.");
        }

        var whole = decimal.ToInt64(units);
        Write((ulong)(whole << 1) ^ (ulong)(whole >> 63));
    }

    public void Write(decimal? amount)
    {
        Write(amount is null ? 0 : 1);
        if (amount is { } value)
        {
            Write(value);
        }
    }

    /// <summary>Writes numbers as they lie in memory, for arrays of millions; <see cref="CatalogFileReader.Array{T}"/> copies them back at once.</summary>
    public void WriteArray<T>(ReadOnlySpan<T> numbers) where T : unmanaged
    {
        Write(numbers.Length);
        var bytes = MemoryMarshal.AsBytes(numbers);
        bytes.CopyTo(_body.GetSpan(bytes.Length));
        _body.Advance(bytes.Length);
    }

    public void Write(bool value) => Write(value ? 1 : 0);

    public void Write(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        Write((ulong)number);
    }

    private void Write(ulong number)
    {
        var span = _body.GetSpan(10);
        var length = 0;
        for (; number > 0x7F; number >>= 7)
        {
            span[length++] = (byte)(number | 0x80);
        }

        span[length++] = (byte)number;
        _body.Advance(length);
    }
}
