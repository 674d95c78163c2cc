using System.Text;
using CodeGraph.Catalog.Answers;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Modifiers;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>"Which modifiers with E0601?", "Does modifier 50 apply to 99213?": by the rules that official facts of the code decide.</summary>
internal sealed class ModifiersComposer : CodeComposer
{
    private static readonly CompositeFormat Standard = CompositeFormat.Parse("Which modifiers go with {0}?");

    // Components and sides come first: they are what people put on codes that take neither.
    private const int NeverFamiliesTold = 2;

    /// <inheritdoc/>
    public override QuestionKind Kind => QuestionKind.WhichModifiers;

    /// <inheritdoc/>
    public override CompositeFormat StandardQuestion => Standard;

    /// <inheritdoc/>
    public override IEnumerable<AnswerSentence> About(DatedCode code, AnswerContext context)
    {
        var all = context.Catalog.ModifierFits.On(code.Code, code.AsOf);
        var asked = context.Question is { } question ? question.Modifiers.Concat(question.Codes.Where(named => named.Code == code.Value).SelectMany(named => named.Modifiers)).Distinct().ToList() : [];
        return asked.Count > 0 ? AboutAsked(code, all, asked, context) : AboutAll(code, all);
    }

    private static IEnumerable<AnswerSentence> AboutAsked(DatedCode code, CodeModifiers all, List<string> asked, AnswerContext context)
    {
        foreach (var value in asked)
        {
            var fits = all.Fits.Where(fit => fit.Modifier.Value == value).ToList();
            foreach (var fit in fits)
            {
                yield return new AnswerSentence(
                    $"{Verdict(fit, code.Value)} {AnswerWords.Sentence(fit.Reason)}{(fit.Condition is { } condition ? $" Condition: {AnswerWords.Sentence(condition)}" : "")}",
                    [fit.Provenance],
                    IsAbsence: fit.Applicability == ModifierApplicability.Unknown);
            }

            if (fits.Count == 0)
            {
                yield return AnswerSentence.Absent($"Whether modifier {value} goes with {code.Value} cannot be told. {all.Notice}", "No rule tells of the modifier and the code.");
            }

            if (context.Snapshot.FindModifier(value, code.AsOf) is { Words: { WhenToUse: { } when } words })
            {
                yield return AnswerSentence.Of($"Modifier {value} in general: {AnswerWords.Sentence(when)}", words.Provenance);
            }
        }
    }

    private static IEnumerable<AnswerSentence> AboutAll(DatedCode code, CodeModifiers all)
    {
        var groups = all.Fits.GroupBy(fit => (fit.Applicability, fit.Family, fit.Provenance)).ToList();
        var never = groups.Where(group => group.Key.Applicability == ModifierApplicability.Never).Skip(NeverFamiliesTold).ToList();
        foreach (var group in groups.Except(never))
        {
            var (applicability, family, source) = group.Key;
            var verb = applicability switch
            {
                ModifierApplicability.Applies => "fitting",
                ModifierApplicability.Conditional => "fitting under a condition",
                ModifierApplicability.Unknown => "not known to fit or not",
                _ => "never fitting",
            };
            yield return new AnswerSentence(
                $"{family}, {verb} {code.Value}: {string.Join(", ", group.Select(fit => fit.Modifier.Value).Distinct())}. {AnswerWords.Sentence(group.First().Reason)}",
                [source],
                IsAbsence: applicability == ModifierApplicability.Unknown);
        }

        if (never.Count > 0)
        {
            yield return AnswerSentence.Of(
                $"{never.Sum(group => group.Select(fit => fit.Modifier.Value).Distinct().Count())} more never fit {code.Value}; \"modifiers(applicable: [NEVER])\" of the code gives each with its reason.",
                new Provenance(Origin.Derived, "CodeGraph, rules of modifiers", Rule: "counted: the modifiers that a rule says never fit the code"));
        }

        if (all.Combinations is { } combinations)
        {
            yield return AnswerSentence.Of(AnswerWords.Sentence(combinations.Reason), combinations.Provenance);
        }

        yield return AnswerSentence.Absent(all.Notice, "What the rules of modifiers leave open.");
    }

    private static string Verdict(ModifierFit fit, string code) => fit.Applicability switch
    {
        ModifierApplicability.Applies => $"Yes: modifier {fit.Modifier.Value} goes with {code}.",
        ModifierApplicability.Conditional => $"It depends: modifier {fit.Modifier.Value} may go with {code}.",
        ModifierApplicability.Unknown => $"Whether modifier {fit.Modifier.Value} goes with {code} is not known here.",
        _ => $"No: modifier {fit.Modifier.Value} never goes with {code}.",
    };
}
