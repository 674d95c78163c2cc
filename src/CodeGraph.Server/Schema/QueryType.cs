using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL;
using CodeGraph.GraphQL.CacheControl;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Metrics;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Schema.Answers;
using CodeGraph.Server.Schema.Changes;
using CodeGraph.Server.Schema.Coverage;
using CodeGraph.Server.Schema.Edits;
using CodeGraph.Server.Schema.Fees;
using CodeGraph.Server.Schema.Filters;
using CodeGraph.Server.Schema.Modifiers;
using CodeGraph.Server.Schema.Paging;
using CodeGraph.Server.Schema.Payers;
using CodeGraph.Server.Schema.Searching;
using CodeGraph.Server.Schema.Specialties;
using CodeGraph.Server.Schema.Structure;

namespace CodeGraph.Server.Schema;

/// <summary>The root type <c>Query</c>: every question CodeGraph answers.</summary>
internal sealed class QueryType : ObjectType
{
    private const int DefaultSuggestions = 8;
    private const int MaxSuggestions = 50;

    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor descriptor)
    {
        descriptor.Name("Query").Description("Every question CodeGraph answers.");
        AddCodes(descriptor);
        AddSearch(descriptor);
        AddLists(descriptor);
        ModifierFields.AddTo(descriptor);
        SpecialtyFields.AddTo(descriptor);
        StructureFields.AddTo(descriptor);
        FeeFields.AddTo(descriptor);
        AddNodes(descriptor);
        CoverageFields.AddTo(descriptor);
        EditFields.AddTo(descriptor);
        PayerFields.AddTo(descriptor);
        ChangeFields.AddTo(descriptor);
        AnswerFields.AddTo(descriptor);
    }

    private static void AddCodes(IObjectTypeDescriptor descriptor)
    {
        descriptor.Field("code", context => context.Snapshot().FindCode(context.Argument<string>("code"), context.AsOf())).Type<CodeType>().CacheControl(CacheAges.Browsing)
            .Argument("code", a => a.NonNull<StringType>().Description("The code, in upper or lower case, with or without blanks and hyphens."))
            .AsOfArgument()
            .Description("A code; null when the catalogue does not have it (`lookup` says why).");
        descriptor.Field("codes", context => EntryConnections.Codes(context, context.Snapshot().Catalog.Codes)).NonNull<CodesConnectionType>().CacheControl(CacheAges.Browsing)
            .CodesArguments()
            .Description("The codes of the catalogue, filtered, sorted and in pages.");
        descriptor.Field("lookup", Lookup).NonNullList<CodeLookupType>().CacheControl(CacheAges.Checking).ListSize(slicingArguments: ["codes"])
            .Argument("codes", a => a.NonNullList<StringType>().Description($"At most {CodeLookup.MaxCodes} codes, each with or without modifiers, such as `E0601-RR`."))
            .AsOfArgument()
            .Description("Checks a batch of codes on a date of service: an answer for each input, in the order of the inputs.");
    }

    private static void AddSearch(IObjectTypeDescriptor descriptor)
    {
        descriptor.Field("search", SearchPage.Of).NonNull<SearchConnectionType>().CacheControl(CacheAges.Browsing)
            .Cost(20).ListSize(PageRequest.DefaultSize, ["first"], ["edges", "nodes"], requireOneSlicingArgument: false)
            .Argument("query", a => a.NonNull<StringType>().Description("A code, the beginning of one, or words. Misspelt words are forgiven; codes and numbers are taken as typed."))
            .Argument("first", a => a.Type<IntType>().Description($"At most so many hits after `after`, 0 to {PageRequest.MaxSize}. Without it, {PageRequest.DefaultSize}."))
            .Argument("after", a => a.Type<StringType>().Description("Only hits after the one with this cursor."))
            .Argument("where", a => a.Type<CodeFilterInputType>().Description("Only hits that meet the condition; counts and facets too."))
            .Argument("includeInactive", a => a.NonNull<BooleanType>().DefaultValue(false)
                .Description("Whether codes that are not valid on the date are found by their words too, behind valid ones that match as well. Without it they are only when no valid code matches (`interpretation` says so); by their exact code they always are."))
            .AsOfArgument()
            .Description("Finds codes and modifiers, best first, and says of each why it was found.");
        descriptor.Field("suggest", Suggest).NonNullList<SuggestionType>().CacheControl(CacheAges.Browsing).Cost(10).ListSize(slicingArguments: ["first"])
            .Argument("text", a => a.NonNull<StringType>().Description("What has been typed so far; the last word may be unfinished."))
            .Argument("first", a => a.NonNull<IntType>().DefaultValue(DefaultSuggestions).Description($"At most so many suggestions, 0 to {MaxSuggestions}."))
            .Argument("where", a => a.Type<CodeFilterInputType>().Description("Only suggestions that meet the condition."))
            .Argument("includeInactive", a => a.NonNull<BooleanType>().DefaultValue(false)
                .Description("Whether codes that are not valid on the date are offered too, behind valid ones that match as well. Without it they are only when no valid code matches."))
            .AsOfArgument()
            .Description("What a typeahead box offers while someone types. Made to be asked at every keystroke.");
    }

    private static void AddLists(IObjectTypeDescriptor descriptor)
    {
        descriptor.Field("modifier", context => context.Snapshot().FindModifier(context.Argument<string>("code"), context.AsOf())).Type<ModifierType>().CacheControl(CacheAges.Browsing)
            .Argument("code", a => a.NonNull<StringType>().Description("The modifier, two characters."))
            .AsOfArgument()
            .Description("A modifier; null when the catalogue does not have it.");
        descriptor.Field("modifiers", context => EntryConnections.Modifiers(context, context.Snapshot().Catalog.Modifiers)).NonNull<ModifiersConnectionType>().CacheControl(CacheAges.Browsing)
            .ModifiersArguments()
            .Description("The modifiers of the catalogue, filtered, sorted and in pages.");
        descriptor.Field("specialty", context => FindSpecialty(context.Snapshot().Catalog, context.Argument<string>("code"))).Type<SpecialtyType>().CacheControl(CacheAges.Browsing)
            .Argument("code", a => a.NonNull<StringType>().Description("The specialty's key, such as `nuclear-medicine`, or its Medicare specialty code, such as `36`."))
            .Description("A specialty; null when the catalogue does not have it.");
        descriptor.Field("specialties", SpecialtyConnection.Of).NonNull<SpecialtiesConnectionType>().CacheControl(CacheAges.Browsing)
            .PageArguments()
            .Argument("where", a => a.Type<SpecialtyFilterInputType>().Description("Only specialties that meet the condition."))
            .Description("The specialties of the catalogue in order of their names.");
        descriptor.Field("section", context => context.Snapshot().Catalog.FindSection(context.Argument<string>("code"))).Type<SectionType>().CacheControl(CacheAges.Browsing)
            .Argument("code", a => a.NonNull<StringType>().Description("The section's key, such as `A`."))
            .Description("A section of a code set; null when the catalogue does not have it.");
        descriptor.Field("sections", context => context.Snapshot().Catalog.Sections.Where(section => section.ParentId is null)).NonNullList<SectionType>().CacheControl(CacheAges.Browsing).ListSize(30)
            .Description("The sections of all code sets, to browse from the top.");
        descriptor.Field("release", context => context.Snapshot().Catalog.FindRelease(context.Argument<string>("code"))).Type<ReleaseType>().CacheControl(CacheAges.Checking)
            .Argument("code", a => a.NonNull<StringType>().Description("The release's key, such as `2026-01`."))
            .Description("A loaded release; null when it is not loaded.");
        descriptor.Field("releases", Releases).NonNullList<ReleaseType>().CacheControl(CacheAges.Checking).ListSize(10)
            .Argument("dataSet", a => a.Type<DataSetType>().Description("Only releases of this data set."))
            .Description("The loaded releases: those of the code set first, and of each data set the newest first.");
    }

    private static void AddNodes(IObjectTypeDescriptor descriptor)
    {
        descriptor.Field("node", context => Nodes.Find(context.Argument<string>("id"), context.Snapshot())).Type<NodeType>().CacheControl(CacheAges.Browsing)
            .Argument("id", a => a.NonNull<IdType>().Description("The id of a node, as it was given."))
            .Description("Finds something again by its id; null when the catalogue no longer has it. Codes and modifiers are those of the date that their id was given for.");
        descriptor.Field("nodes", FindNodes).Type<NonNullType<ListType<NodeType>>>().CacheControl(CacheAges.Browsing).ListSize(slicingArguments: ["ids"])
            .Argument("ids", a => a.NonNullList<IdType>().Description($"At most {Nodes.MaxIds} ids, as they were given."))
            .Description("Finds several things again by their ids, in the order of the ids; null for each that the catalogue no longer has.");
    }

    private static Specialty? FindSpecialty(CodeCatalog catalog, string code) => catalog.FindSpecialty(code) ?? catalog.FindSpecialtyByMedicareCode(code);

    private static IEnumerable<Release> Releases(IResolverContext context)
    {
        var catalog = context.Snapshot().Catalog;
        return context.Argument<DataSet?>("dataSet") is { } dataSet ? catalog.ReleasesOf(dataSet) : catalog.Releases;
    }

    private static IEnumerable<CodeLookup> Lookup(IResolverContext context)
    {
        var inputs = context.Argument<IReadOnlyList<string>>("codes");
        if (inputs.Count > CodeLookup.MaxCodes)
        {
            throw RequestErrors.BadArgument("codes", $"has {inputs.Count} codes; a lookup takes at most {CodeLookup.MaxCodes}. Ask for the rest in another.");
        }

        return CodeLookup.Of(inputs, context.Snapshot(), context.AsOf());
    }

    private static IEnumerable<DatedSuggestion> Suggest(IResolverContext context)
    {
        var first = context.Argument<int>("first");
        if (first is < 0 or > MaxSuggestions)
        {
            throw RequestErrors.BadArgument("first", $"is {first}; a typeahead box gets 0 to {MaxSuggestions} suggestions. Use \"search\" for more.");
        }

        var asOf = context.AsOf();
        var (text, filter, includeInactive) = (context.Argument<string>("text"), context.Argument<CodeFilter?>("where"), context.Argument<bool>("includeInactive"));
        return context.Service<CodeGraphMeter>().Measure("suggest", () => context.Snapshot().Searcher.Suggest(text, first, asOf, filter, includeInactive))
            .Select(suggestion => new DatedSuggestion(suggestion, DatedEntry.Of(suggestion.Entry, asOf)));
    }

    private static IEnumerable<object?> FindNodes(IResolverContext context)
    {
        var ids = context.Argument<IReadOnlyList<string>>("ids");
        if (ids.Count > Nodes.MaxIds)
        {
            throw RequestErrors.BadArgument("ids", $"has {ids.Count} ids; a request takes at most {Nodes.MaxIds}.");
        }

        var snapshot = context.Snapshot();
        var found = new object?[ids.Count];
        for (var i = 0; i < found.Length; i++)
        {
            try
            {
                found[i] = Nodes.Find(ids[i], snapshot);
            }
            catch (GraphQLException exception)
            {
                // One bad id leaves its place empty and the others as they are.
                context.ReportError(exception.Errors[0] with { Path = [.. context.Path, i] });
            }
        }

        return found;
    }
}
