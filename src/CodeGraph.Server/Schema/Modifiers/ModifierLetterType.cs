using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Modifiers;

/// <summary>The object type <c>ModifierLetter</c>.</summary>
internal sealed class ModifierLetterType : ObjectType<CodedValue>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<CodedValue> descriptor)
    {
        descriptor.Name("ModifierLetter").Description("A letter of a modifier that is put together from two.");
        descriptor.Field("letter", l => l.Code).NonNull<StringType>().Description("The letter.");
        descriptor.Field("meaning", l => l.Meaning).Type<StringType>().Description("What it stands for, in CodeGraph's words.");
    }
}
