using System.Text.Json;

namespace CodeGraph.Server.Tests.Schema;

[Collection(nameof(StarterServer))]
public class AnswerTests(StarterServer server)
{
    private const string Query = """
        query ($question: String!, $asOf: Date) {
          answer(question: $question, asOf: $asOf) {
            question asOf isAnswered notice
            understoodAs { kind pattern codes modifiers period { first last } places { text state } setting payers subject corrections }
            sentences { text origin isAbsence provenance { origin source release row rule } }
            codes { code } modifiers { code }
            searches { query reason totalCount }
          }
        }
        """;

    public static TheoryData<string> Questions =>
    [
        "What is A9524?", "What is 0524T?", "What is modifier RR?", "Does Medicare cover A9524?", "Does Aetna cover E0601?", "When is A9524 used?", "Which modifiers with E0601?",
        "Does modifier RR apply to E0601?", "What does 99213 pay in Los Angeles?", "What does A9524 pay?", "Can 99213 be billed with 93000?", "What is the MUE for A9524?", "What replaced A9599?",
        "What changed in 2026?", "What changed for A9532?", "Is A9524 still valid?", "was A9524 valid on 2019-05-01", "who bills A9524", "what is the code for a wheelchair cushion",
        "What is A9523?", "Who won the world series?", "", "Which modifiers with wheelchairs?", "What is E0601-ZZ?", "Does Medicare cover D0120?",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task No_sentence_is_without_a_source_and_no_refusal_without_a_reason(string question)
    {
        var answer = await AskAsync(question);

        Assert.All(answer.GetProperty("sentences").EnumerateArray(), sentence =>
        {
            Assert.NotEmpty(sentence.GetProperty("text").GetString()!);
            Assert.NotEmpty(sentence.GetProperty("provenance").EnumerateArray());
            Assert.All(sentence.GetProperty("provenance").EnumerateArray(), source =>
            {
                Assert.NotEmpty(source.GetProperty("source").GetString()!);
                Assert.Equal(source.GetProperty("origin").GetString() == "DERIVED", source.GetProperty("rule").ValueKind == JsonValueKind.String);
            });
        });
        Assert.Equal(question, answer.GetProperty("question").GetString());
        Assert.True(IsAnswered(answer) ? Texts(answer).Count > 0 : answer.GetProperty("notice").GetString() is { Length: > 0 });
    }

    [Fact]
    public async Task What_is_answers_with_the_official_description_and_own_words_apart()
    {
        var answer = await AskAsync("What is A9524?");

        var sentences = answer.GetProperty("sentences").EnumerateArray().ToList();
        Assert.Contains("Iodine i-131 iodinated serum albumin, diagnostic, per 5 microcuries", sentences[0].GetProperty("text").GetString());
        Assert.Equal(["OFFICIAL", "CURATED"], sentences.Take(2).Select(sentence => sentence.GetProperty("origin").GetString()));
        Assert.Equal("A9524", Assert.Single(answer.GetProperty("codes").EnumerateArray()).GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_cpt_code_is_answered_in_own_words_and_says_whose_the_descriptor_is()
    {
        var answer = await AskAsync("What is CPT code 0524T?");

        Assert.True(IsAnswered(answer));
        Assert.Contains("American Medical Association", Texts(answer)[0]);
        Assert.All(answer.GetProperty("sentences").EnumerateArray(), sentence => Assert.NotEqual("OFFICIAL", sentence.GetProperty("origin").GetString()));
    }

    [Fact]
    public async Task Coverage_is_told_by_its_code_and_never_promised()
    {
        var texts = Texts(await AskAsync("Is A9524 covered by Medicare in Texas?"));

        Assert.Contains(texts, text => text.Contains("coverage code C, Carrier judgment", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(texts, text => text.Contains("no promise of payment", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_payer_without_a_loaded_policy_is_said_to_be_unknown()
    {
        var answer = await AskAsync("Does Aetna cover A9524?");

        Assert.Contains("Aetna", answer.GetProperty("sentences")[0].GetProperty("text").GetString());
        Assert.True(answer.GetProperty("sentences")[0].GetProperty("isAbsence").GetBoolean());
    }

    [Fact]
    public async Task An_absent_fee_schedule_is_said()
    {
        var answer = await AskAsync("What does 99213 pay in Los Angeles?");

        Assert.False(IsAnswered(answer));
        Assert.Contains("No fee schedule is loaded", answer.GetProperty("notice").GetString());
        Assert.Equal("Los Angeles", answer.GetProperty("understoodAs").GetProperty("places")[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("Was A9524 valid on 2019-05-01?", "Yes: A9524 is valid on 2019-05-01.")]
    [InlineData("Was A9524 valid on 2001-05-01?", "No: A9524 is not valid on 2001-05-01, for it begins later.")]
    [InlineData("Was A9597 valid in 2016?", "No: A9597 is not valid from 2016-01-01 to 2016-12-31, for it begins later.")]
    [InlineData("Is A9597 valid?", "Yes: A9597 is valid on 2026-03-01.")]
    public async Task Validity_is_told_for_days_and_periods(string question, string verdict) => Assert.Equal(verdict, Texts(await AskAsync(question))[0]);

    [Fact]
    public async Task The_date_of_the_question_goes_before_that_of_the_argument()
    {
        var answer = await AskAsync("What is A9597 as of 2016-06-01?", "2026-01-01");

        Assert.Equal("2016-06-01", answer.GetProperty("asOf").GetString());
        Assert.Contains("not valid on 2016-06-01", Texts(answer)[0]);
    }

    [Fact]
    public async Task An_unknown_code_is_said_to_be_unknown_and_near_codes_are_offered_apart()
    {
        var answer = await AskAsync("Does Medicare cover A9523?");

        Assert.False(IsAnswered(answer));
        Assert.Empty(answer.GetProperty("codes").EnumerateArray());
        Assert.Contains("A9523 is in none of the loaded releases", answer.GetProperty("notice").GetString());
        Assert.Contains(answer.GetProperty("searches").EnumerateArray(), search => search.GetProperty("query").GetString() == "A9524");
    }

    [Fact]
    public async Task The_code_of_a_thing_is_a_list_of_hits_with_reasons()
    {
        var answer = await AskAsync("What is the code for a wheelchair cushion?");

        Assert.True(IsAnswered(answer));
        Assert.InRange(answer.GetProperty("codes").GetArrayLength(), 2, 5);
        Assert.Contains("may or may not be the right one", Texts(answer)[0]);
    }

    [Fact]
    public async Task A_question_that_is_not_understood_says_so_and_offers_a_search()
    {
        var answer = await AskAsync("Tell me a joke about wheelchairs");

        Assert.False(IsAnswered(answer));
        Assert.Equal("UNKNOWN", answer.GetProperty("understoodAs").GetProperty("kind").GetString());
        Assert.Contains("not understood", answer.GetProperty("notice").GetString());
        Assert.NotEmpty(answer.GetProperty("searches").EnumerateArray());
    }

    [Fact]
    public async Task A_question_without_a_code_is_not_guessed_at()
    {
        var answer = await AskAsync("What is a wheelchair?");

        Assert.False(IsAnswered(answer));
        Assert.Equal("wheelchair", answer.GetProperty("searches")[0].GetProperty("query").GetString());
    }

    [Fact]
    public async Task Each_code_and_modifier_of_a_question_is_answered()
    {
        var answer = await AskAsync("What are A9524, A9532 and E0601-RR?");

        Assert.Equal(["A9524", "A9532", "E0601"], answer.GetProperty("codes").EnumerateArray().Select(code => code.GetProperty("code").GetString()));
        Assert.Equal("RR", Assert.Single(answer.GetProperty("modifiers").EnumerateArray()).GetProperty("code").GetString());
        Assert.Contains(Texts(answer), text => text.StartsWith("RR is a HCPCS Level II modifier", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whether_a_modifier_goes_with_a_code_is_told_by_a_rule()
    {
        var answer = await AskAsync("Does modifier RR apply to E0601?");

        Assert.True(IsAnswered(answer));
        Assert.Contains("modifier RR", Texts(answer)[0]);
        Assert.Equal("DERIVED", answer.GetProperty("sentences")[0].GetProperty("origin").GetString());
    }

    [Fact]
    public async Task What_was_not_taken_as_written_is_said()
    {
        var answer = await AskAsync("waht replaced A9524");

        Assert.Contains("waht read as what", answer.GetProperty("notice").GetString());
    }

    [Fact]
    public async Task Frequent_questions_are_answered_from_the_facts_with_their_sources()
    {
        var code = await server.FieldAsync("code", """{ code(code: "A9524") { faq { kind question answer origin isAnswered provenance { source } sentences { text } } } }""");

        var faq = code.GetProperty("faq").EnumerateArray().ToList();
        Assert.Contains(faq, entry => entry.GetProperty("question").GetString() == "What is A9524?");
        Assert.Contains(faq, entry => entry.GetProperty("question").GetString() == "Does Medicare cover A9524?");
        Assert.Contains(faq, entry => entry.GetProperty("question").GetString() == "When is A9524 used?");
        Assert.All(faq, entry =>
        {
            Assert.NotEmpty(entry.GetProperty("answer").GetString()!);
            Assert.NotEmpty(entry.GetProperty("provenance").EnumerateArray());
            Assert.Equal(entry.GetProperty("answer").GetString(), string.Join(' ', entry.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetProperty("text").GetString())));
        });
    }

    private static bool IsAnswered(JsonElement answer) => answer.GetProperty("isAnswered").GetBoolean();

    private static List<string> Texts(JsonElement answer) => [.. answer.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetProperty("text").GetString()!)];

    private Task<JsonElement> AskAsync(string question, string? asOf = null) => server.FieldAsync("answer", Query, new { question, asOf });
}
