using System.Text;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Changes;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Model.Changes;

public class ReleaseChangesTests
{
    // The fields of the record layout, 1-based columns; a repeated field lists its parts.
    private static readonly (string Field, CodeChangeKind Kind, (int Start, int Length)[] Parts)[] Layout =
    [
        ("SHORT DESCRIPTION", CodeChangeKind.ShortDescription, [(92, 28)]),
        ("PRICE", CodeChangeKind.Payment, [(120, 2), (122, 2), (124, 2), (126, 2)]),
        ("MULT_PI", CodeChangeKind.Payment, [(128, 1)]),
        ("CIM", CodeChangeKind.Coverage, [(129, 6), (135, 6), (141, 6)]),
        ("MCM", CodeChangeKind.Coverage, [(147, 8), (155, 8), (163, 8)]),
        ("STATUTE", CodeChangeKind.Coverage, [(171, 10)]),
        ("LABCERT", CodeChangeKind.Administrative, [(181, 3), (184, 3), (187, 3), (190, 3), (193, 3), (196, 3), (199, 3), (202, 3)]),
        ("XREF", CodeChangeKind.Administrative, [(205, 5), (210, 5), (215, 5), (220, 5), (225, 5)]),
        ("COV", CodeChangeKind.Coverage, [(230, 1)]),
        ("ASC_GRP", CodeChangeKind.Payment, [(231, 2)]),
        ("ASC_DT", CodeChangeKind.Payment, [(233, 8)]),
        ("OPPS", CodeChangeKind.Payment, [(241, 3)]),
        ("OPPS_PI", CodeChangeKind.Payment, [(244, 1)]),
        ("OPPS_DT", CodeChangeKind.Payment, [(245, 8)]),
        ("PROCNOTE", CodeChangeKind.Administrative, [(253, 4)]),
        ("BETOS", CodeChangeKind.Administrative, [(257, 3)]),
        ("TOS", CodeChangeKind.Administrative, [(261, 1), (262, 1), (263, 1), (264, 1), (265, 1)]),
        ("ANEST_BU", CodeChangeKind.Payment, [(266, 3)]),
        ("ADD DT", CodeChangeKind.Administrative, [(269, 8)]),
        ("ACT EFF DT", CodeChangeKind.Administrative, [(277, 8)]),
        ("TERM DT", CodeChangeKind.Administrative, [(285, 8)]),
        ("ACTION CD", CodeChangeKind.Administrative, [(293, 1)]),
    ];

    /// <summary>Diffs the two official files with code of its own, which knows nothing of the readers, and compares every field of every record.</summary>
    [OfficialFileFact(Official.Text2020, Official.Text2026)]
    public void From_2020_to_2026_they_equal_a_straightforward_diff_of_the_two_files()
    {
        var catalog = Official.Import(Official.Text2020, Official.Text2026).Catalog!;
        var changes = catalog.ChangesBetween(catalog.FindRelease("2020-01")!, catalog.FindRelease("2026-01")!);

        var expected = Diff(ReadRaw(Official.Text2020), ReadRaw(Official.Text2026)).Order(StringComparer.Ordinal).ToList();
        var actual = changes.Changes.Select(Text).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(expected.Except(actual), actual.Except(expected));
        Assert.Equal(expected.Count, actual.Count);
        Assert.Equal(1927, changes.Changes.Count(change => change.Kind == CodeChangeKind.Added));
        Assert.Equal(487 + 218, changes.Changes.Count(change => change.Kind == CodeChangeKind.Discontinued));
        Assert.DoesNotContain(changes.Changes, change => change.Kind == CodeChangeKind.Reactivated);
    }

    [OfficialFileFact(Official.Text2020, Official.Text2026)]
    public void Each_change_names_the_lines_of_both_files()
    {
        var catalog = Official.Import(Official.Text2020, Official.Text2026).Catalog!;
        var change = catalog.ChangesBetween(catalog.FindRelease("2020-01")!, catalog.FindRelease("2026-01")!).Changes
            .First(change => change.Entry.Value == "A9532" && change.Field == "ASC_GRP");

        Assert.Equal((null, "YY"), (change.OldValue, change.NewValue));
        Assert.NotNull(change.NewMeaning);
        Assert.Equal(("HCPC2020_ANWEB_w_disclaimer.txt", "2020-01"), (change.OldProvenance!.Source, change.OldProvenance.Release));
        Assert.StartsWith("A9532", File.ReadLines(OfficialFiles.Path(Official.Text2020), Encoding.Latin1).ElementAt(change.OldProvenance.Row!.Value - 1), StringComparison.Ordinal);
        Assert.StartsWith("A9532", File.ReadLines(OfficialFiles.Path(Official.Text2026), Encoding.Latin1).ElementAt(change.NewProvenance!.Row!.Value - 1), StringComparison.Ordinal);
    }

    [Fact]
    public void They_are_computed_once_for_a_pair()
    {
        var catalog = Releases.Of(("2020-01", Releases.Record()), ("2026-01", Releases.Record("Other")));
        var (from, to) = (catalog.FindRelease("2020-01")!, catalog.FindRelease("2026-01")!);

        Assert.Same(catalog.ChangesBetween(from, to), catalog.ChangesBetween(from, to));
    }

    [Theory]
    [InlineData("2026-01", "2020-01", "2020-01 is not later than 2026-01.")]
    [InlineData("2026-01", "2026-01", "2026-01 is not later than 2026-01.")]
    [InlineData("starter", "2026-01", "starter is the starter catalogue")]
    [InlineData("2020-01", "pfs-2025-10", "pfs-2025-10 is a release of another data set")]
    public void Releases_that_cannot_be_compared_are_told_apart(string from, string to, string reason)
    {
        var (earlier, later) = (Named(from), Named(to));

        Assert.StartsWith(reason, ReleaseChanges.WhyNot(earlier, later), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CodeCatalog.Empty.ChangesBetween(earlier, later));

        static Release Named(string id) => Releases.Release(id) with
        {
            IsStarter = id == "starter",
            DataSet = id.StartsWith("pfs", StringComparison.Ordinal) ? DataSet.PhysicianFeeSchedule : DataSet.HcpcsLevel2,
        };
    }

    private static string Text(CodeChange change) =>
        $"{(change.Entry is Modifier ? "modifier" : "code")} {change.Entry.Value} {change.Kind} {change.Field} [{change.OldValue}] [{change.NewValue}]";

    private static IEnumerable<string> Diff(Dictionary<string, (string First, string Long)> old, Dictionary<string, (string First, string Long)> present)
    {
        foreach (var key in old.Keys.Union(present.Keys))
        {
            var what = $"{(key.StartsWith("   ", StringComparison.Ordinal) ? "modifier" : "code")} {key.Trim()}";
            if (!old.TryGetValue(key, out var before))
            {
                yield return $"{what} Added  [] []";
                var ended = Value(present[key].First, "TERM DT", [(285, 8)]);
                if (ended.Length > 0)
                {
                    yield return $"{what} Discontinued TERM DT [] [{ended}]";
                }
            }
            else if (!present.TryGetValue(key, out var after))
            {
                yield return $"{what} Discontinued  [] []";
            }
            else
            {
                if (before.Long != after.Long)
                {
                    yield return $"{what} LongDescription LONG DESCRIPTION [{before.Long}] [{after.Long}]";
                }

                foreach (var (field, kind, parts) in Layout)
                {
                    var (left, right) = (Value(before.First, field, parts), Value(after.First, field, parts));
                    if (left != right)
                    {
                        var what2 = field == "TERM DT" && left.Length == 0 ? CodeChangeKind.Discontinued : field == "TERM DT" && right.Length == 0 ? CodeChangeKind.Reactivated : kind;
                        yield return $"{what} {what2} {field} [{left}] [{right}]";
                    }
                }
            }
        }
    }

    private static string Value(string line, string field, (int Start, int Length)[] parts)
    {
        var values = parts.Select(part => line.Substring(part.Start - 1, part.Length).Trim()).Where(value => value.Length > 0).ToArray();
        if (field == "PROCNOTE" && values is ["0000"])
        {
            // The 2020 file has it on two records; there is no note of this number.
            return "";
        }

        return field.EndsWith(" DT", StringComparison.Ordinal) || field.EndsWith("_DT", StringComparison.Ordinal)
            ? string.Concat(values.Select(value => $"{value[..4]}-{value[4..6]}-{value[6..]}"))
            : string.Join(' ', values);
    }

    private static Dictionary<string, (string First, string Long)> ReadRaw(string file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var records = new Dictionary<string, (string First, string Long)>(StringComparer.Ordinal);
        foreach (var raw in File.ReadLines(OfficialFiles.Path(file), Encoding.GetEncoding(1252)))
        {
            var line = raw.PadRight(320);
            if (!line[5..10].All(char.IsAsciiDigit) || line[10] is not ('3' or '4' or '7' or '8'))
            {
                continue;
            }

            var (key, text) = (line[..5], line[11..91].Trim());
            records[key] = line[10] is '3' or '7' ? (line, text) : records[key] with { Long = $"{records[key].Long} {text}".Trim() };
        }

        return records;
    }
}
