using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation;

/// <summary>A set of rules with what they remember while they look at one document; used by one thread at a time.</summary>
internal sealed class ValidationSession
{
    private readonly ValidationRule[] _rules;
    private readonly ValidationContext _context = new();
    private readonly DocumentWalker _walker;

    public ValidationSession(ValidationRule[] rules)
    {
        _rules = rules;
        _walker = new DocumentWalker(_context, new RuleSet(rules));
    }

    public IReadOnlyList<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions options, Schema? schemaToExtend = null)
    {
        _context.Begin(schema, document, options, schemaToExtend);
        try
        {
            _walker.VisitDocument(document);
        }
        catch (ValidationAbortedException aborted)
        {
            _context.Errors.Add(aborted.Error);
        }
        catch (InsufficientExecutionStackException)
        {
            _context.Errors.Add(ValidationAbortedException.WorkLimit.Error);
        }

        foreach (var rule in _rules)
        {
            rule.Reset();
        }

        return _context.End();
    }
}
