using System.Security.Cryptography;
using System.Text;

namespace CodeGraph.Catalog.Model.Structure;

/// <summary>The families of a catalogue's codes, found in the newest official description of each.</summary>
public sealed class CodeFamilies
{
    // A longer key is cut and told apart by a hash, so that it stays a key and not a text.
    private const int MaxKeyLength = 80;

    // One letter or two say nothing: "Injection, 1 mg" would join any drugs whose name a pattern took out.
    private const int MinStemLength = 4;

    private readonly Dictionary<Code, CodeFamily> _byCode = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Code, Code[]> _sameDescription = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, CodeFamily> _byKey = new(StringComparer.Ordinal);

    /// <summary>Finds the families.</summary>
    public CodeFamilies(IEnumerable<Code> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var byStem = new Dictionary<string, List<(Code Code, IReadOnlyList<FamilyTrait> Traits)>>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (code.Official?.LongDescription is { Length: > 0 } description)
            {
                var split = DescriptionTraits.Of(description);
                if (split.Stem.Length >= MinStemLength)
                {
                    (byStem.TryGetValue(split.Stem, out var members) ? members : byStem[split.Stem] = []).Add((code, split.Traits));
                }
            }
        }

        var families = new List<CodeFamily>();
        foreach (var (stem, members) in byStem.Where(entry => entry.Value.Count > 1))
        {
            var differing = Enum.GetValues<TraitKind>()
                .Where(kind => members.Select(member => Says(member.Traits, kind)).Distinct(StringComparer.Ordinal).Count() > 1)
                .ToArray();
            AddEqual(members);
            if (differing.Length > 0)
            {
                var family = new CodeFamily(
                    KeyOf(stem), stem, [.. members.Select(member => new FamilyMember(member.Code, [.. member.Traits.Where(trait => differing.Contains(trait.Kind))]))], differing);
                families.Add(family);
                _byKey.Add(family.Key, family);
                members.ForEach(member => _byCode.Add(member.Code, family));
            }
        }

        All = [.. families.OrderBy(family => family.Key, StringComparer.Ordinal)];
    }

    /// <summary>All families in ordinal order of their keys.</summary>
    public IReadOnlyList<CodeFamily> All { get; }

    /// <summary>The family with a key; null when there is none.</summary>
    public CodeFamily? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _byKey.GetValueOrDefault(key.Trim());
    }

    /// <summary>The family of a code; null when no other code differs from it only so.</summary>
    public CodeFamily? Of(Code code) => _byCode.GetValueOrDefault(code);

    /// <summary>The other codes whose official description is the same but for case and punctuation, in order of their values.</summary>
    public IEnumerable<Code> SameDescription(Code code) => _sameDescription.GetValueOrDefault(code, []).Where(other => !ReferenceEquals(other, code));

    private void AddEqual(List<(Code Code, IReadOnlyList<FamilyTrait> Traits)> members)
    {
        foreach (var equal in members.GroupBy(member => string.Join('|', member.Traits.Select(trait => trait.Text)), StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Code[] codes = [.. equal.Select(member => member.Code)];
            Array.ForEach(codes, code => _sameDescription.Add(code, codes));
        }
    }

    private static string? Says(IReadOnlyList<FamilyTrait> traits, TraitKind kind)
    {
        var texts = traits.Where(trait => trait.Kind == kind).Select(trait => trait.Text).ToArray();
        return texts.Length == 0 ? null : string.Join(", ", texts);
    }

    private static string KeyOf(string stem)
    {
        var key = stem.Replace(' ', '-');
        return key.Length <= MaxKeyLength ? key : $"{key[..MaxKeyLength].TrimEnd('-')}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stem)))[..8]}";
    }
}
