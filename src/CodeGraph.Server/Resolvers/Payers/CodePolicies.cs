using System.Globalization;
using CodeGraph.Catalog.Model.Payers;
using CodeGraph.GraphQL.Execution;

namespace CodeGraph.Server.Resolvers.Payers;

/// <summary>The payer policies about a code on a date, with what cannot be told about them.</summary>
/// <param name="Policies">The policies in force.</param>
/// <param name="Notice">What the loaded files cannot tell; null when there is nothing to say.</param>
internal sealed record CodePolicies(IReadOnlyList<PayerPolicy> Policies, string? Notice)
{
    /// <summary>Says that no file is loaded, and what to do about it.</summary>
    public const string NoneLoaded =
        "No payer policies are loaded, so nothing is told of what payers require. They are in the payers' own publications; a licensee can import them as a CSV file (see docs/coverage.md).";

    /// <summary>Finds the policies about a code on its date.</summary>
    public static CodePolicies Of(DatedCode code, IResolverContext context)
    {
        var (payers, payer) = (context.Snapshot().Catalog.DataSets.Payers, context.Argument<string?>("payer"));
        if (payers.IsEmpty)
        {
            return new([], NoneLoaded);
        }

        if (payer is not null && payers.Find(payer) is null)
        {
            throw RequestErrors.BadArgument("payer", $"is \"{payer}\", which is none of \"payers\".");
        }

        PayerPolicy[] found = [.. payers.PoliciesOn(code.Value, code.AsOf).Where(policy => payer is null || policy.PayerId == payer)];
        return new(found, found.Length > 0 ? null
            : $"The loaded payer policies have none about {code.Value} in force on {code.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}; this says nothing about whether a payer covers it.");
    }
}
