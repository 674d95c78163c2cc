namespace CodeGraph.GraphQL.Types.Building;

/// <summary><c>IsValidImplementation</c> of §3.6.1 and §3.7: what a type that implements an interface must have.</summary>
internal sealed class InterfaceImplementation(SchemaContext context, ComplexOutputType type)
{
    internal void Validate()
    {
        foreach (var interfaceType in type.Interfaces)
        {
            ValidateAncestors(interfaceType);
            foreach (var field in interfaceType.Fields)
            {
                ValidateField(interfaceType, field);
            }
        }
    }

    private void ValidateAncestors(InterfaceType interfaceType)
    {
        foreach (var transitive in interfaceType.Interfaces)
        {
            if (ReferenceEquals(transitive, type))
            {
                context.Report(type.Name, $"Type {type} cannot implement {interfaceType} because it would create a circular reference.", "remove one of the two Implements.");
            }
            else if (!type.Implements(transitive))
            {
                context.Report(type.Name, $"Type {type} must implement {transitive} because it is implemented by {interfaceType}.", $"call Implements for {transitive} too.");
            }
        }
    }

    private void ValidateField(InterfaceType interfaceType, OutputField expected)
    {
        if (!type.Fields.TryGetField(expected.Name, out var field))
        {
            context.Report(type.Name, $"Interface field {expected.Coordinate} expected but {type} does not provide it.", $"add the field {expected.Name} of type {expected.DeclaredType}.");
            return;
        }

        if (!IsSubType(expected.DeclaredType, field.DeclaredType))
        {
            context.Report(field.Coordinate, $"Interface field {expected.Coordinate} expects type {expected.DeclaredType} but {field.Coordinate} is type {field.DeclaredType}.",
                $"give the field the type {expected.DeclaredType} or a more exact one.");
        }

        foreach (var argument in expected.Arguments)
        {
            if (!field.Arguments.TryGetField(argument.Name, out var given))
            {
                context.Report(field.Coordinate, $"Interface field argument {argument.Coordinate} expected but {field.Coordinate} does not provide it.", $"add the argument {argument.Name} of type {argument.DeclaredType}.");
            }
            else if (!argument.DeclaredType.IsEqualTo(given.DeclaredType))
            {
                context.Report(given.Coordinate, $"Interface field argument {argument.Coordinate} expects type {argument.DeclaredType} but {given.Coordinate} is type {given.DeclaredType}.",
                    $"give the argument the type {argument.DeclaredType}.");
            }
        }

        foreach (var argument in field.Arguments.Where(argument => argument.IsRequired && !expected.Arguments.ContainsField(argument.Name)))
        {
            context.Report(argument.Coordinate, $"Object field {field.Coordinate} includes required argument {argument.Name} that is missing from the Interface field {interfaceType}.{expected.Name}.",
                "make the argument nullable or give it a default.");
        }
    }

    /// <summary><c>IsSubType</c> of §3.6.1 for types in wrapping: the implementation may be more exact, never less.</summary>
    private static bool IsSubType(IType expected, IType given) => (expected, given) switch
    {
        (NonNullType outer, NonNullType inner) => IsSubType(outer.NullableType, inner.NullableType),
        (NonNullType, _) => false,
        (_, NonNullType inner) => IsSubType(expected, inner.NullableType),
        (ListType outer, ListType inner) => IsSubType(outer.ElementType, inner.ElementType),
        (UnionType union, ObjectType member) => union.Types.Contains(member),
        (InterfaceType wanted, ComplexOutputType implementing) => ReferenceEquals(wanted, implementing) || implementing.Implements(wanted),
        _ => ReferenceEquals(expected, given),
    };
}
