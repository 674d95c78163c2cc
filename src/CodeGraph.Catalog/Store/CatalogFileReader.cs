using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Store;

/// <summary>Reads an item of a list.</summary>
internal delegate T ReadItem<out T>(ref ByteReader bytes);

/// <summary>Reads the values that <see cref="CatalogFileWriter"/> wrote, sharing equal strings, lists and values.</summary>
internal class CatalogFileReader(CatalogFileReader.FileTables tables)
{
    /// <summary>Amounts are kept as whole ten-thousandths.</summary>
    public const decimal DecimalUnits = 10_000m;

    private readonly Dictionary<(CodeList, int), IReadOnlyList<CodedValue>> _values = [];

    private FileTables Tables => tables;

    /// <summary>Reads the tables a file begins with.</summary>
    /// <exception cref="InvalidDataException">The bytes are no tables.</exception>
    public static FileTables ReadTables(ref ByteReader reader)
    {
        var strings = new string?[Count(ref reader) + 1];
        for (var i = 1; i < strings.Length; i++)
        {
            strings[i] = reader.ReadString();
        }

        var lists = new IReadOnlyList<string>[Count(ref reader) + 1];
        lists[0] = [];
        for (var i = 1; i < lists.Length; i++)
        {
            var list = new string[Count(ref reader)];
            for (var j = 0; j < list.Length; j++)
            {
                list[j] = strings[reader.ReadVInt32()]!;
            }

            lists[i] = list;
        }

        return new FileTables(strings, lists);
    }

    /// <summary>Reads how many items follow. An item takes at least a byte, so a damaged count never asks for absurd memory.</summary>
    /// <exception cref="InvalidDataException">There cannot be that many.</exception>
    public static int Count(ref ByteReader reader)
    {
        var count = reader.ReadVInt32();
        return count <= reader.Remaining ? count : throw new InvalidDataException($"the catalogue announces {count} items and has {reader.Remaining} bytes left");
    }

    public static T[] All<T>(ref ByteReader bytes, ReadItem<T> read)
    {
        var items = new T[Count(ref bytes)];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(ref bytes);
        }

        return items;
    }

    /// <summary>Reads numbers as <see cref="CatalogFileWriter.WriteArray"/> wrote them. Files are not carried between machines of different byte order.</summary>
    public static T[] Array<T>(ref ByteReader bytes) where T : unmanaged
    {
        var length = Count(ref bytes);
        return MemoryMarshal.Cast<byte, T>(bytes.ReadBytes(checked(length * Unsafe.SizeOf<T>()))).ToArray();
    }

    public static bool Flag(ref ByteReader bytes) => bytes.ReadVInt32() == 1;

    public static decimal Amount(ref ByteReader bytes)
    {
        var units = (ulong)bytes.ReadVInt64();
        return ((long)(units >> 1) ^ -(long)(units & 1)) / DecimalUnits;
    }

    public static decimal? OptionalAmount(ref ByteReader bytes) => Flag(ref bytes) ? Amount(ref bytes) : null;

    public Provenance Provenance(ref ByteReader bytes) => new(
        (Origin)bytes.ReadVInt32(), Text(ref bytes), OptionalText(ref bytes), OptionalNumber(ref bytes), OptionalText(ref bytes));

    public CodedValue? Value(ref ByteReader bytes, CodeList list) => OptionalText(ref bytes) is { } code ? list.Decode(code) : null;

    public IReadOnlyList<CodedValue> Values(ref ByteReader bytes, CodeList list)
    {
        var number = bytes.ReadVInt32();
        if (number == 0)
        {
            return [];
        }

        if (!_values.TryGetValue((list, number), out var values))
        {
            _values.Add((list, number), values = [.. Tables.Lists[number].Select(list.Decode)]);
        }

        return values;
    }

    public IReadOnlyList<string> Texts(ref ByteReader bytes) => Tables.Lists[bytes.ReadVInt32()];

    public string Text(ref ByteReader bytes) => OptionalText(ref bytes) ?? throw new InvalidDataException("a required text of the catalogue is absent");

    public string? OptionalText(ref ByteReader bytes) => Tables.Strings[bytes.ReadVInt32()];

    public static int? OptionalNumber(ref ByteReader bytes) => bytes.ReadVInt32() is > 0 and var number ? number - 1 : null;

    public static DateOnly? Date(ref ByteReader bytes) => OptionalNumber(ref bytes) is { } day ? DateOnly.FromDayNumber(day) : null;

    /// <summary>The distinct strings and lists of a file by their numbers.</summary>
    internal readonly record struct FileTables(string?[] Strings, IReadOnlyList<string>[] Lists);
}
