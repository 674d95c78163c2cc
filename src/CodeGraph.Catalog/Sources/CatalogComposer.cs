using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Sources.Hcpcs;

namespace CodeGraph.Catalog.Sources;

/// <summary>Lays what the files of an import said into a catalogue: one copy of each, in order, each release with its files.</summary>
internal static class CatalogComposer
{
    /// <summary>The files to use, in the order in which they are laid into the catalogue; further copies of the same are marked superseded.</summary>
    public static IReadOnlyList<ImportJob> ChooseCopies(IEnumerable<ImportJob> jobs)
    {
        var chosen = new List<ImportJob>();
        var read = jobs.Where(job => job.Content is not null).ToList();
        var contents = read.ConvertAll(job => job.Content!);
        contents.ForEach(content => content.Settle(contents));
        foreach (var job in read)
        {
            var copy = job.Content!.Subject is { } subject
                ? chosen.FindIndex(other => other.Content!.Subject == subject && other.Content.Release?.Id == job.Content.Release?.Id)
                : -1;
            if (copy < 0)
            {
                chosen.Add(job);
            }
            else if (IsBetter(job.Content, chosen[copy].Content!))
            {
                chosen[copy].Supersede(job);
                chosen[copy] = job;
            }
            else
            {
                job.Supersede(chosen[copy]);
            }
        }

        return [.. chosen.OrderBy(job => job.Content!.Stage).ThenByDescending(job => job.Content!.Release?.Id, StringComparer.Ordinal)];
    }

    /// <summary>Makes the catalogue.</summary>
    /// <param name="baseline">What to start from; null for the starter catalogue alone.</param>
    /// <param name="jobs">What <see cref="ChooseCopies"/> chose.</param>
    public static CodeCatalog Compose(CodeCatalog? baseline, IReadOnlyList<ImportJob> jobs)
    {
        var starter = StarterCatalog.Load();
        var builder = new CatalogBuilder(baseline ?? starter);
        if (baseline is not null)
        {
            builder.AddWordsOf(starter);
        }

        foreach (var job in jobs)
        {
            job.Content!.AddTo(builder);
        }

        foreach (var release in jobs.Where(job => job.Content!.Release is not null).GroupBy(job => job.Content!.Release!.Id))
        {
            if (ReleaseOf([.. release], builder.FindRelease(release.Key)) is { } loaded)
            {
                builder.AddRelease(loaded);
            }
        }

        return builder.Build();
    }

    private static readonly string[] AlphaNumericFiles = [SourceKind.HcpcsText.Describe(), SourceKind.HcpcsWorkbook.Describe()];

    private static bool IsBetter(SourceContent content, SourceContent other) =>
        content.Rank != other.Rank ? content.Rank > other.Rank : content.Release?.Published > other.Release?.Published;

    // A data set's release may come in several files, and in several imports: a file of the same kind replaces the one before.
    private static Release? ReleaseOf(List<ImportJob> jobs, Release? before)
    {
        var about = jobs[0].Content!.Release!;
        var codes = jobs.Select(job => job.Content).OfType<HcpcsContent>().FirstOrDefault();
        var files = jobs.Select(job => job.ToReleaseFile()).ToList();
        var kept = before?.Files.Where(file => files.All(newer => newer.Kind != file.Kind) && !(codes is not null && AlphaNumericFiles.Contains(file.Kind))) ?? [];
        if (about.DataSet == DataSet.HcpcsLevel2 && codes is null)
        {
            // A list beside the code set makes no release of it: one without codes would say that all of them are gone.
            return before is null ? null : before with { Files = [.. kept, .. files] };
        }

        return new Release
        {
            DataSet = about.DataSet,
            Id = about.Id,
            Name = about.Name,
            EffectiveDate = about.EffectiveDate,
            Published = jobs.Max(job => job.Content!.Release!.Published),
            Basis = about.Basis,
            Files = [.. files, .. kept],
            Codes = codes?.File.Codes ?? before?.Codes ?? 0,
            Modifiers = codes?.File.Modifiers ?? before?.Modifiers ?? 0,
        };
    }
}
