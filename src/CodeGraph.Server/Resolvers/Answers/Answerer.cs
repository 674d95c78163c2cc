using CodeGraph.Catalog.Answers;
using CodeGraph.Catalog.Search;
using CodeGraph.Server.Hosting;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>Answers questions in English from the facts of one catalogue: understands, asks the composer of the kind, and offers searches where it cannot answer.</summary>
internal sealed class Answerer
{
    /// <summary>The most codes one answer is about.</summary>
    public const int MaxCodes = 10;

    private const int NearCodesOffered = 5;

    /// <summary>The composers of the kinds of question that are asked of a code.</summary>
    public static IReadOnlyList<CodeComposer> Composers { get; } =
    [
        new WhatIsComposer(), new CoverageComposer(), new WhenUsedComposer(), new ModifiersComposer(), new PaymentComposer(),
        new TogetherComposer(), new ReplacementComposer(), new ChangesComposer(), new ValidityComposer(), new SpecialtiesComposer(),
    ];

    private readonly CatalogSnapshot _snapshot;
    private readonly Question _question;
    private readonly AnswerContext _context;
    private readonly List<AnswerSentence> _sentences = [];
    private readonly List<DatedCode> _codes = [];
    private readonly List<DatedModifier> _modifiers = [];
    private readonly List<AnswerSearch> _searches = [];
    private readonly List<string> _notices = [];

    private Answerer(Question question, CatalogSnapshot snapshot, DateOnly asOf)
    {
        (_question, _snapshot) = (question, snapshot);
        _context = new AnswerContext(snapshot, question.Period?.Nearest(asOf) ?? asOf, question);
    }

    /// <summary>Answers a question.</summary>
    /// <param name="text">The question.</param>
    /// <param name="snapshot">The catalogue.</param>
    /// <param name="asOf">The date of service when the question names none.</param>
    public static Answer Of(string text, CatalogSnapshot snapshot, DateOnly asOf) =>
        new Answerer(new QuestionReader(snapshot.Catalog).Read(text, asOf), snapshot, asOf).Answer();

    private Answer Answer()
    {
        FindCodes();
        FindModifiers();
        Compose();
        var isAnswered = _question.Kind != QuestionKind.Unknown && _sentences.Exists(sentence => !sentence.IsAbsence);
        if (!isAnswered)
        {
            OfferSearches();
            _notices.AddRange(_sentences.Where(sentence => sentence.IsAbsence).Select(sentence => sentence.Text));
        }

        if (_question.Corrections.Count > 0)
        {
            _notices.Add($"Not taken as written: {string.Join(", ", _question.Corrections)}.");
        }

        return new Answer
        {
            Question = _question,
            AsOf = _context.AsOf,
            IsAnswered = isAnswered,
            Sentences = _sentences,
            Codes = _codes,
            Modifiers = _modifiers,
            Notice = _notices.Count == 0 ? null : string.Join(' ', _notices.Distinct()),
            Searches = _searches,
        };
    }

    private void Compose()
    {
        switch (_question.Kind)
        {
            case QuestionKind.Unknown:
                _notices.Add("The question was not understood. It is answered when it asks what a code or modifier is, whether it is covered, when it is used, which modifiers go with it, "
                    + "what it pays, what may be billed with it, what replaced it, what changed, whether it is valid, who bills it, or what the code of a thing is.");
                break;
            case QuestionKind.Find when _question.Codes.Count == 0:
                _sentences.AddRange(FindComposer.Of(_question.Subject ?? _question.Text, _context, _codes));
                break;
            case QuestionKind.Changed when _question.Codes.Count == 0 && _modifiers.Count == 0:
                ComposeChangesOfPeriod();
                break;
            case QuestionKind.BilledTogether when _question.Codes.Count > 1:
                Warn();
                _sentences.AddRange(TogetherComposer.AboutAll(_question, _context));
                break;
            default:
                ComposeAboutEach();
                break;
        }
    }

    private void ComposeAboutEach()
    {
        var composer = Composers.First(composer => composer.Kind == (_question.Kind is QuestionKind.Find ? QuestionKind.WhatIs : _question.Kind));
        if (composer.DependsOnValidity)
        {
            Warn();
        }

        foreach (var code in _codes)
        {
            _sentences.AddRange(composer.About(code, _context));
        }

        if (_codes.Count == 0 && _question.Codes.Count > 0)
        {
            _sentences.AddRange(composer.WithoutCode(_context));
        }

        // Beside a code, a modifier is part of the question about the code, but for "what is E0601-RR".
        if (_codes.Count == 0 || _question.Kind is QuestionKind.WhatIs)
        {
            foreach (var modifier in _modifiers)
            {
                _sentences.AddRange(composer.About(modifier, _context));
            }
        }

        if (_question.Codes.Count == 0 && _question.Modifiers.Count == 0)
        {
            _notices.Add("The question names no code.");
        }
        else if (_sentences.Count == 0 && _modifiers.Count > 0)
        {
            _notices.Add("This is answered for codes, not for modifiers.");
        }
    }

    private void ComposeChangesOfPeriod()
    {
        if (_question.Period is { } period)
        {
            _sentences.AddRange(PeriodChanges.Of(period, _context.Catalog));
        }
        else
        {
            _notices.Add("The question names neither a code nor a month, quarter or year.");
        }
    }

    private void FindCodes()
    {
        if (_question.Codes.Count > MaxCodes)
        {
            _notices.Add($"The question names {_question.Codes.Count} codes; the first {MaxCodes} are answered.");
        }

        foreach (var named in _question.Codes.Take(MaxCodes))
        {
            if (_snapshot.FindCode(named.Code, _context.AsOf) is { } code)
            {
                _codes.Add(code);
                continue;
            }

            var lookup = CodeLookup.Of(named.Code, _snapshot, _context.AsOf);
            _sentences.Add(AnswerSentence.Absent(lookup.Reason, "The code was looked up as it is written; codes are never corrected."));
            foreach (var near in lookup.Suggestions.Take(NearCodesOffered))
            {
                Offer(near.Text, $"A code near to {named.Code}: {near.Reason}. It is offered, not meant.");
            }
        }
    }

    private void FindModifiers()
    {
        foreach (var value in _question.Modifiers.Concat(_question.Codes.SelectMany(code => code.Modifiers)).Distinct())
        {
            if (_snapshot.FindModifier(value, _context.AsOf) is { } modifier)
            {
                _modifiers.Add(modifier);
            }
            else
            {
                _sentences.Add(AnswerSentence.Absent($"The catalogue does not have the modifier {value}.", "The modifier was looked up as it is written."));
            }
        }
    }

    private void Warn()
    {
        foreach (var entry in _codes.Concat<DatedEntry>(_modifiers))
        {
            if (ValidityComposer.Warning(entry) is { } warning)
            {
                _sentences.Add(warning);
            }
        }
    }

    private void OfferSearches()
    {
        if (_question.Subject is { } subject)
        {
            Offer(subject, "What the question says beside the words of the grammar.");
        }

        foreach (var code in _codes)
        {
            Offer(code.Value, "The code of the question.");
        }
    }

    private void Offer(string query, string reason)
    {
        if (_searches.TrueForAll(search => search.Query != query))
        {
            var result = _snapshot.Searcher.Search(new CodeSearchRequest(query) { AsOf = _context.AsOf, First = 0 });
            _searches.Add(new AnswerSearch(query, reason, result.TotalCount));
        }
    }
}
