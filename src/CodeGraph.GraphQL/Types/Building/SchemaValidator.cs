using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Types.Building;

/// <summary>Checks a schema against the specification's "Type Validation" rules (§3.3–§3.13), in graphql-js's words.</summary>
internal sealed class SchemaValidator
{
    private static readonly string[] NoEnumValues = ["true", "false", "null"];

    private readonly SchemaContext _context;

    private SchemaValidator(SchemaContext context) => _context = context;

    internal static void Validate(SchemaContext context, SchemaParts parts)
    {
        var validator = new SchemaValidator(context);
        validator.ValidateRootTypes(parts);
        validator.ValidateEventStreams(parts);
        foreach (var directive in parts.DirectiveTypes)
        {
            validator.ValidateDirective(directive);
        }

        foreach (var type in parts.Types.Where(type => !type.IsIntrospectionType || type.GetType().Namespace != typeof(Introspection.IntrospectionTypes).Namespace))
        {
            validator.ValidateType(type);
        }

        new InputCycles(context).Check(parts.Types.OfType<InputObjectType>().ToList());
        new AppliedDirectiveRules(context, parts).Check(canCoerce: context.Errors.Count == 0);
        if (context.Errors.Count == 0)
        {
            // Coercing a default may go through other defaults; it ends only in a schema without cycles.
            validator.ValidateDefaults(parts);
        }
    }

    /// <summary>§3.3.1: roots are of different types.</summary>
    private void ValidateRootTypes(SchemaParts parts)
    {
        var roots = new (string Kind, ObjectType? Type)[] { ("query", parts.QueryType), ("mutation", parts.MutationType), ("subscription", parts.SubscriptionType) };
        foreach (var same in roots.Where(root => root.Type is not null).GroupBy(root => root.Type).Where(group => group.Count() > 1))
        {
            var kinds = string.Join(" and ", same.Select(root => root.Kind));
            _context.Report(same.Key!.Name, $"All root types must be different, \"{same.Key}\" type is used as {kinds} root types.", "give each kind of operation a type of its own.");
        }
    }

    /// <summary>Not of the specification: a subscription field has a stream to listen to, and nobody ever listens to another field's.</summary>
    private void ValidateEventStreams(SchemaParts parts)
    {
        foreach (var field in parts.Types.OfType<ObjectType>().SelectMany(type => type.Fields))
        {
            var isSubscription = field.DeclaringType == parts.SubscriptionType;
            if (isSubscription && field is { Subscriber: null, Resolver: not null })
            {
                _context.Report(field.Coordinate, $"The subscription field {field.Coordinate} has no event stream.", "call Subscribe(…) or SubscribeToTopic(…) on it.");
            }
            else if (!isSubscription && field.Subscriber is not null)
            {
                _context.Report(field.Coordinate, $"The field {field.Coordinate} has an event stream, and {field.DeclaringType} is not the subscription type.",
                    "move it to the type given to AddSubscriptionType, or resolve it.");
            }
        }
    }

    private void ValidateDirective(DirectiveType directive)
    {
        ValidateName(directive.Name, $"@{directive.Name}");
        if (directive.LocationNames.Count == 0)
        {
            _context.Report($"@{directive.Name}", $"Directive @{directive.Name} must include 1 or more locations.", "call descriptor.Location(…).");
        }

        ValidateArguments(directive.Arguments);
    }

    private void ValidateType(NamedType type)
    {
        ValidateName(type.Name, type.Name);
        switch (type)
        {
            case ComplexOutputType complex:
                ValidateFields(complex);
                new InterfaceImplementation(_context, complex).Validate();
                break;
            case UnionType { Types.Count: 0 } when !HasErrors(type):
                _context.Report(type.Name, $"Union type {type} must define one or more member types.", "call descriptor.Type<…>().");
                break;
            case EnumType enumType:
                ValidateEnum(enumType);
                break;
            case InputObjectType input:
                ValidateInputObject(input);
                break;
        }

        if (type is IAbstractType abstractType)
        {
            ValidateRuntimeTypes(type, abstractType);
        }
    }

    /// <summary>§3.6.2, §3.7: fields are there, and each has names, arguments and a way to its value.</summary>
    private void ValidateFields(ComplexOutputType type)
    {
        if (type.Fields.Count == 0 && !type.LacksFields)
        {
            _context.Report(type.Name, $"Type {type} must define one or more fields.", "call descriptor.Field(…).");
        }

        foreach (var field in type.Fields)
        {
            ValidateName(field.Name, field.Coordinate);
            ValidateArguments(field.Arguments);
            if (field.Resolver is null && type is ObjectType objectType && objectType.RuntimeType != typeof(object))
            {
                _context.Report(field.Coordinate, $"The field {field.Coordinate} has no resolver.", "give Field(…) a delegate, or call Resolve.");
            }
        }
    }

    private void ValidateArguments(FieldCollection<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            ValidateName(argument.Name, argument.Coordinate);
            if (argument.IsRequired && argument.IsDeprecated)
            {
                _context.Report(argument.Coordinate, $"Required argument {argument.Coordinate} cannot be deprecated.", "make it nullable, give it a default, or keep it.");
            }
        }
    }

    /// <summary>§3.9.1.</summary>
    private void ValidateEnum(EnumType type)
    {
        if (type.Values.Count == 0)
        {
            _context.Report(type.Name, $"Enum type {type} must define one or more values.", "call descriptor.Value(…).");
        }

        foreach (var value in type.Values)
        {
            ValidateName(value.Name, $"{type}.{value.Name}");
            if (NoEnumValues.Contains(value.Name))
            {
                _context.Report($"{type}.{value.Name}", $"Enum type {type} cannot include value: {value.Name}.", "rename the value.");
            }
        }
    }

    /// <summary>§3.10.2.</summary>
    private void ValidateInputObject(InputObjectType type)
    {
        if (type.Fields.Count == 0 && !HasErrors(type))
        {
            _context.Report(type.Name, $"Input Object type {type} must define one or more fields.", "call descriptor.Field(…).");
        }

        foreach (var field in type.Fields)
        {
            ValidateName(field.Name, field.Coordinate);
            if (field.IsRequired && field.IsDeprecated)
            {
                _context.Report(field.Coordinate, $"Required input field {field.Coordinate} cannot be deprecated.", "make it nullable, give it a default, or keep it.");
            }

            if (type.IsOneOf && field.Type is NonNullType)
            {
                _context.Report(field.Coordinate, $"OneOf input field {field.Coordinate} must be nullable.", "take the ! off; exactly one field is required anyway.");
            }

            if (type.IsOneOf && field.DefaultValue is not null)
            {
                _context.Report(field.Coordinate, $"OneOf input field {field.Coordinate} cannot have a default value.", "remove the default.");
            }
        }
    }

    /// <summary>Not of the specification: two object types of one CLR type could not be told apart when a value comes up.</summary>
    private void ValidateRuntimeTypes(NamedType type, IAbstractType abstractType)
    {
        if (type is InterfaceType { TypeResolver: not null } or UnionType { TypeResolver: not null })
        {
            return;
        }

        var alike = abstractType.PossibleTypes.Where(possible => possible.IsOfType is null && possible.RuntimeType != typeof(object)).GroupBy(possible => possible.RuntimeType);
        foreach (var group in alike.Where(group => group.Count() > 1))
        {
            _context.Report(type.Name, $"{string.Join(" and ", group)} are all of CLR type {group.Key.Name}, so that values of {type} cannot be told apart.",
                "call ResolveType on the abstract type or IsOfType on the object types.");
        }
    }

    private void ValidateDefaults(SchemaParts parts)
    {
        var values = parts.DirectiveTypes.SelectMany(directive => directive.Arguments.AsEnumerable<InputValueDefinition>())
            .Concat(parts.Types.OfType<ComplexOutputType>().SelectMany(type => type.Fields).SelectMany(field => field.Arguments))
            .Concat(parts.Types.OfType<InputObjectType>().SelectMany(type => type.Fields));
        foreach (var value in values.Where(value => value.DefaultValue is not null))
        {
            try
            {
                _ = value.DefaultRuntimeValue;
            }
            catch (Exception problem) when (problem is LeafCoercionException or GraphQLException)
            {
                _context.Report(value.Coordinate, $"{value.Coordinate} has invalid default value {SyntaxPrinter.Print(value.DefaultValue!)}: {problem.Message}",
                    $"give a default that is a valid {value.Type}, or change the type.");
            }
        }
    }

    /// <summary>Whether something of the type is wrong already, so that what it lacks may only be missing for that.</summary>
    private bool HasErrors(NamedType type) =>
        _context.Errors.Any(error => error.Coordinate == type.Name || error.Coordinate.StartsWith(type.Name + ".", StringComparison.Ordinal));

    /// <summary>§3.2.1 Names, and those reserved for introspection (§4.1).</summary>
    private void ValidateName(string name, string coordinate)
    {
        if (name.Length == 0 || !name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_') || char.IsAsciiDigit(name[0]))
        {
            _context.Report(coordinate, $"Names must only contain [_a-zA-Z0-9] and not begin with a digit, but \"{name}\" does not.", "rename it.");
        }
        else if (name.StartsWith("__", StringComparison.Ordinal))
        {
            _context.Report(coordinate, $"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", "rename it.");
        }
    }
}
