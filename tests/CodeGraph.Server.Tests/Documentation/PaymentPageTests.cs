using System.Text.RegularExpressions;
using CodeGraph.Testing;

namespace CodeGraph.Server.Tests.Documentation;

/// <summary>The example of docs/payment.md, worked by hand there, equals what the server answers.</summary>
[Collection(nameof(OfficialFeesServer))]
public partial class PaymentPageTests(OfficialFeesServer server)
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "docs", "payment.md"));

    [OfficialFileFact(OfficialFeesServer.Codes, OfficialFeesServer.Values, OfficialFeesServer.Indices)]
    public async Task The_steps_of_the_page_are_the_steps_of_the_answer()
    {
        var written = Steps().Matches(Page).Select(match => match.Groups["formula"].Value).ToList();
        var payment = await server.FieldAsync("payment", Samples().Matches(Page).Select(match => match.Groups["text"].Value).Single(text => text.Contains("payment(", StringComparison.Ordinal)));
        var answered = payment.GetProperty("lines").EnumerateArray()
            .SelectMany(line => line.GetProperty("steps").EnumerateArray()).Select(step => step.GetProperty("formula").GetString()!);

        Assert.Equal(5, written.Count);
        Assert.Equal(written.Order(StringComparer.Ordinal), answered.Order(StringComparer.Ordinal));
        Assert.Equal(Total().Match(Page).Groups["total"].Value, payment.GetProperty("total").GetRawText());
    }

    [OfficialFileFact(OfficialFeesServer.Codes, OfficialFeesServer.Values, OfficialFeesServer.Indices)]
    public async Task Every_sample_of_the_page_is_answered()
    {
        foreach (var sample in Samples().Matches(Page).Select(match => match.Groups["text"].Value))
        {
            Assert.False((await server.AskAsync(sample)).TryGetProperty("errors", out _));
        }
    }

    [GeneratedRegex(@"```graphql\r?\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Samples();

    [GeneratedRegex(@"^\d\. .*?: (?<formula>[^:\r\n]*= [0-9.]+)\r?$", RegexOptions.Multiline)]
    private static partial Regex Steps();

    [GeneratedRegex(@"^Total: (?<total>[0-9.]+)", RegexOptions.Multiline)]
    private static partial Regex Total();
}
