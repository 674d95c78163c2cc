using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Validation;

namespace CodeGraph.GraphQL.Tests.Validation;

/// <summary>
/// Documents made to keep a validator busy: each gets its answer, and for memory in proportion to its length. What a validator
/// would repeat for them (paths, pairs, names to suggest) it also allocates for, so that work out of proportion shows without a clock.
/// </summary>
public class HostileDocumentsTests
{
    // Documents that are looked through once take 1 to 30 bytes a letter, those given up when their budget is spent up to 300; what grows
    // with the square of their length would take thousands. The first document of a thread makes the rules' tables.
    private const long MaxBytesPerLetter = 500;
    private const long MaxBytesAtFirst = 1 << 20;

    private static readonly ParserOptions Unlimited = new() { MaxTokens = int.MaxValue, MaxDirectivesPerLocation = int.MaxValue };

    [Fact]
    public void A_chain_of_a_thousand_fragments_is_valid() =>
        Assert.Empty(Validate("{ release { ...F0 } } " + Join(1000, i => $"fragment F{i} on Release {{ name {(i < 999 ? $"...F{i + 1}" : "")} }}")));

    [Fact]
    public void A_cycle_of_three_thousand_fragments_is_one_error() =>
        Assert.Single(Validate("{ release { ...F0 } } " + Join(3000, i => $"fragment F{i} on Release {{ ...F{(i + 1) % 3000} }}")));

    [Fact]
    public void Ten_thousand_aliases_of_one_field_are_valid() =>
        Assert.Empty(Validate("{ " + Join(10_000, i => $"a{i}: echo") + " }"));

    [Fact]
    public void Ten_thousand_times_the_same_field_is_valid() =>
        Assert.Empty(Validate("{ " + Join(10_000, _ => "echo") + " }"));

    [Fact]
    public void Fragments_that_double_forty_times_are_valid() =>
        Assert.Empty(Validate("{ release { ...F0 } } " + Join(40, i => $"fragment F{i} on Release {{ {(i < 39 ? $"...F{i + 1} ...F{i + 1}" : "name")} }}")));

    [Fact]
    public void Thousands_of_unknown_fields_stop_at_the_error_limit()
    {
        var errors = Validate("{ " + Join(5000, i => $"x{i}") + " }");
        Assert.Equal(101, errors.Count);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[^1].Message);
    }

    [Fact]
    public void Fields_that_all_must_be_compared_with_each_other_are_given_up() =>
        Assert.Equal("Validation aborted.", Validate("{ " + Join(3000, _ => "code(value: \"a\") { parent { parent { id } } }") + " }")[^1].Message);

    [Fact]
    public void Many_operations_over_many_fragments_are_given_up() =>
        Assert.Equal("Validation aborted.", Validate(
            Join(1000, i => $"query Q{i} {{ release {{ ...F0 }} }}") + Join(1000, i => $"fragment F{i} on Release {{ name {(i < 999 ? $"...F{i + 1}" : "")} }}"))[^1].Message);

    [Fact]
    public void Thousands_of_directives_variables_and_arguments_are_answered()
    {
        Assert.NotEmpty(Validate("{ echo " + Join(3000, _ => "@once") + " }"));
        Assert.NotEmpty(Validate("query (" + Join(3000, i => $"$v{i}: Int") + ") { echo }"));
        Assert.NotEmpty(Validate("{ echo(" + Join(3000, i => $"a{i}: 1") + ") }"));
        Assert.NotEmpty(Validate("{ codes(where: {" + Join(3000, _ => "active: true") + "}) { id } }"));
    }

    [Fact]
    public void A_name_of_a_megabyte_is_not_compared_letter_by_letter() =>
        Assert.Single(Validate("{ release { " + new string('x', 1 << 20) + " } }"));

    [Fact]
    public void Limits_of_the_server_count_through_fragments()
    {
        var document = Utf8GraphQLParser.Parse("{ code(value: \"a\") { ...F x: id } } fragment F on Code { parent { parent { y: id } } }");
        Assert.Empty(DocumentValidator.Validate(ValidationAssert.Schema, document, new ValidationOptions { MaxDepth = 4, MaxFields = 5, MaxAliases = 2 }));
        Assert.Equal(GraphQLErrorCodes.OperationTooDeep, CodeWith(document, new ValidationOptions { MaxDepth = 3 }));
        Assert.Equal(GraphQLErrorCodes.OperationTooLarge, CodeWith(document, new ValidationOptions { MaxFields = 4 }));
        Assert.Equal(GraphQLErrorCodes.TooManyAliases, CodeWith(document, new ValidationOptions { MaxAliases = 1 }));
    }

    [Fact]
    public void Root_fields_and_directives_have_limits()
    {
        var document = Utf8GraphQLParser.Parse("{ a: __typename @skip(if: false) ...F ...F } fragment F on Query { b: __typename @skip(if: false) @include(if: true) c: __typename }");
        Assert.Empty(DocumentValidator.Validate(ValidationAssert.Schema, document, new ValidationOptions { MaxRootFields = 5, MaxDirectives = 3 }));
        Assert.Equal(GraphQLErrorCodes.TooManyRootFields, CodeWith(document, new ValidationOptions { MaxRootFields = 4 }));
        Assert.Equal(GraphQLErrorCodes.TooManyDirectives, CodeWith(document, new ValidationOptions { MaxDirectives = 2 }));
    }

    [Fact]
    public void A_limit_that_is_passed_is_named_with_its_number()
    {
        var document = Utf8GraphQLParser.Parse("{ " + Join(129, i => $"a{i}: __typename") + "}");
        var error = Assert.Single(DocumentValidator.Validate(ValidationAssert.Schema, document, ValidationOptions.ForClients));
        Assert.Equal("The operation has 129 fields at its root, the limit is 128 (MaxRootFields). Split it into several.", error.Message);
    }

    [Fact]
    public void A_document_longer_than_its_limit_is_refused_unread()
    {
        var problem = Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.Parse("{ a } # " + new string('x', 100), new ParserOptions { MaxBytes = 100 }));
        Assert.Equal("Syntax Error: The document is 108 bytes long, the limit is 100 (MaxBytes).", problem.Message);
        Assert.Equal(GraphQLErrorCodes.TooManyTokens, problem.Errors[0].Code);
    }

    private static string? CodeWith(DocumentNode document, ValidationOptions options) =>
        Assert.Single(DocumentValidator.Validate(ValidationAssert.Schema, document, options)).Code;

    private static IReadOnlyList<GraphQLError> Validate(string source)
    {
        var document = Utf8GraphQLParser.Parse(source, Unlimited);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var errors = DocumentValidator.Validate(ValidationAssert.Schema, document);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(allocated, 0, MaxBytesAtFirst + (MaxBytesPerLetter * source.Length));
        return errors;
    }

    private static string Join(int count, Func<int, string> part) => string.Join(' ', Enumerable.Range(0, count).Select(part)) + " ";
}
