using CodeGraph.Catalog.Answers;
using CodeGraph.Catalog.Data;

namespace CodeGraph.Catalog.Tests.Answers;

public class QuestionReaderTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);
    private static readonly QuestionReader Reader = new(StarterCatalog.Load());

    public static TheoryData<QuestionKind, string> Phrasings
    {
        get
        {
            var data = new TheoryData<QuestionKind, string>();
            foreach (var (kind, question) in QuestionPhrasings.All)
            {
                data.Add(kind, question);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Phrasings))]
    public void A_phrasing_is_understood_as_its_kind(QuestionKind kind, string question)
    {
        var read = Reader.Read(question, Today);

        Assert.True(kind == read.Kind, $"{question}: {read.Kind} by {read.Pattern}");
    }

    [Fact]
    public void Every_kind_has_at_least_a_dozen_phrasings()
    {
        var counts = QuestionPhrasings.All.CountBy(phrasing => phrasing.Kind).ToDictionary();

        Assert.All(Enum.GetValues<QuestionKind>(), kind => Assert.InRange(counts.GetValueOrDefault(kind), 12, int.MaxValue));
    }

    [Theory]
    [MemberData(nameof(Phrasings))]
    public void Capitals_and_the_last_mark_do_not_matter(QuestionKind kind, string question)
    {
        Assert.Equal(kind, Reader.Read(question.TrimEnd('?', '.') + " ?!", Today).Kind);
        if (kind is not QuestionKind.WhichModifiers)
        {
            Assert.Equal(kind, Reader.Read(question.ToUpperInvariant(), Today).Kind);
        }
    }

    [Theory]
    [InlineData("What is A9524?", "A9524")]
    [InlineData("what is a-9524", "A9524")]
    [InlineData("what is A 9524", "A9524")]
    [InlineData("What is HCPCS code A9524's meaning?", "A9524")]
    [InlineData("what is 0524t", "0524T")]
    [InlineData("Can 99213 be billed with 93000?", "99213 93000")]
    [InlineData("Does Medicare cover E0601-RR?", "E0601-RR")]
    [InlineData("Does Medicare cover E0601 RR KX?", "E0601-RR-KX")]
    [InlineData("Is E0601 in the file?", "E0601")]
    [InlineData("What is Z9999?", "Z9999")]
    [InlineData("A9524, A9532 and A9524", "A9524 A9532")]
    [InlineData("is E0601 a 2026 code", "E0601")]
    public void Codes_are_taken_as_written(string question, string codes)
    {
        Assert.Equal(codes, string.Join(' ', Reader.Read(question, Today).Codes.Select(code => string.Join('-', code.Modifiers.Prepend(code.Code)))));
    }

    [Theory]
    [InlineData("Does modifier 50 apply to E0601?", "50")]
    [InlineData("does modifier rr apply to E0601", "RR")]
    [InlineData("Can I use LT with E0601?", "LT")]
    [InlineData("modifiers 50 and 59 with 99213", "50 59")]
    [InlineData("modifiers RR or NU", "RR NU")]
    [InlineData("Can 99213 be billed with 25?", "25")]
    [InlineData("Is E0601 covered in GA?", "")]
    [InlineData("Is E0601 covered in Texas?", "")]
    [InlineData("What is E0601 as of today", "")]
    [InlineData("can 50 mg of J1885 be billed", "")]
    [InlineData("What is modifier ZQ?", "ZQ")]
    public void Modifiers_are_those_that_can_be_nothing_else(string question, string modifiers)
    {
        Assert.Equal(modifiers, string.Join(' ', Reader.Read(question, Today).Modifiers));
    }

    [Theory]
    [InlineData("is A9524 valid on 2019-05-01", "2019-05-01", "2019-05-01")]
    [InlineData("was A9524 valid on 5/1/2019?", "2019-05-01", "2019-05-01")]
    [InlineData("was A9524 valid on May 1, 2019?", "2019-05-01", "2019-05-01")]
    [InlineData("was A9524 valid on 1 May 2019?", "2019-05-01", "2019-05-01")]
    [InlineData("was A9524 valid on May 1st 2019?", "2019-05-01", "2019-05-01")]
    [InlineData("was A9524 valid in May 2019?", "2019-05-01", "2019-05-31")]
    [InlineData("was A9524 valid in 2019-05?", "2019-05-01", "2019-05-31")]
    [InlineData("was A9524 valid in Q2 2019?", "2019-04-01", "2019-06-30")]
    [InlineData("was A9524 valid in 2019?", "2019-01-01", "2019-12-31")]
    [InlineData("was A9524 valid last year?", "2025-01-01", "2025-12-31")]
    [InlineData("is A9524 valid tomorrow?", "2026-03-02", "2026-03-02")]
    [InlineData("what changed this quarter", "2026-01-01", "2026-03-31")]
    public void A_date_is_read_in_every_common_form(string question, string first, string last)
    {
        Assert.Equal(
            new DatePeriod(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture)),
            Reader.Read(question, Today).Period);
    }

    [Theory]
    [InlineData("is A9524 valid on 2019-02-30")]
    [InlineData("is A9524 valid on 13/45/2019")]
    [InlineData("is A9524 valid")]
    [InlineData("is A9524 valid now")]
    public void What_is_no_date_is_none(string question) => Assert.Null(Reader.Read(question, Today).Period);

    [Theory]
    [InlineData("is E0601 covered in Texas", "Texas:TX")]
    [InlineData("is E0601 covered in TX?", "TX:TX")]
    [InlineData("is E0601 covered in new york", "new york:NY")]
    [InlineData("What does 99213 pay in Los Angeles?", "Los Angeles:")]
    [InlineData("What does 99213 pay in Los Angeles, CA?", "Los Angeles: CA:CA")]
    [InlineData("What does 99213 pay in Manhattan in 2025?", "Manhattan:")]
    [InlineData("is E0601 covered in the state of Ohio", "Ohio:OH")]
    [InlineData("is E0601 or A9524 covered", "")]
    [InlineData("is A9524 in effect", "")]
    public void Places_are_states_and_what_follows_in(string question, string places)
    {
        Assert.Equal(places, string.Join(' ', Reader.Read(question, Today).Places.Select(place => $"{place.Text}:{place.State}")));
    }

    [Theory]
    [InlineData("how much is 99213 in a facility", PlaceSetting.Facility)]
    [InlineData("what does 99213 pay in a hospital in Texas", PlaceSetting.Facility)]
    [InlineData("non-facility fee for 99213", PlaceSetting.NonFacility)]
    [InlineData("what does 99213 pay in the office", PlaceSetting.NonFacility)]
    [InlineData("what does 99213 pay", null)]
    public void The_setting_is_read_where_the_question_names_one(string question, PlaceSetting? setting) => Assert.Equal(setting, Reader.Read(question, Today).Setting);

    [Theory]
    [InlineData("Does Aetna cover E0601?", "Aetna")]
    [InlineData("does blue cross blue shield cover E0601", "Blue Cross Blue Shield")]
    [InlineData("Does Medicare or Medicaid cover E0601?", "Medicare Medicaid")]
    [InlineData("does insurance cover E0601", "")]
    public void Payers_are_those_named(string question, string payers) => Assert.Equal(payers, string.Join(' ', Reader.Read(question, Today).Payers));

    [Theory]
    [InlineData("what is the code for a wheelchair cushion?", "wheelchair cushion")]
    [InlineData("How do I bill for a Flu shot", "Flu shot")]
    [InlineData("wheelchair cushion hcpcs code", "wheelchair cushion")]
    [InlineData("which hcpcs code covers 10 mg of Toradol", "10 mg of Toradol")]
    [InlineData("I need the CPT code for x-ray of the foot", "x-ray of the foot")]
    public void What_is_sought_is_kept_in_its_own_words(string question, string subject) => Assert.Equal(subject, Reader.Read(question, Today).Subject);

    [Theory]
    [InlineData("Which modifeirs with E0601", QuestionKind.WhichModifiers)]
    [InlineData("Does mediacre cover E0601", QuestionKind.Covered)]
    [InlineData("waht replaced J1234", QuestionKind.ReplacedBy)]
    [InlineData("is A9524 still vaild", QuestionKind.Valid)]
    public void A_slip_in_a_word_of_the_grammar_is_forgiven_and_said(string question, QuestionKind kind)
    {
        var read = Reader.Read(question, Today);

        Assert.Equal(kind, read.Kind);
        Assert.Single(read.Corrections);
    }

    [Fact]
    public void A_code_is_never_corrected()
    {
        var read = Reader.Read("What is A95Z4?", Today);

        Assert.Empty(read.Codes);
        Assert.Equal("A95Z4", read.Subject);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("???")]
    [InlineData("\0\u0001'-./")]
    [InlineData("''''s s' 's")]
    [InlineData("modifier")]
    [InlineData("and or and or E0601 and or")]
    [InlineData("in in in in E0601 in in")]
    [InlineData("E0601-RR-NU-KX-LT-50-59")]
    public void Any_text_is_read_without_a_failure(string text) => Assert.Equal(text, Reader.Read(text, Today).Text);

    [Fact]
    public void A_text_of_any_length_is_read_in_no_time()
    {
        var long1 = string.Concat(Enumerable.Repeat("what does A9524 and E0601 pay for with ", 20_000));

        Assert.Equal(QuestionReader.MaxLength, Reader.Read(long1, Today).Text.Length);
    }
}
