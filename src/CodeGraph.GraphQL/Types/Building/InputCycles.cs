using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Types.Building;

/// <summary>Finds input objects that no finite value satisfies, and defaults that contain themselves (§3.10.2).</summary>
internal sealed class InputCycles(SchemaContext context)
{
    private readonly HashSet<object> _done = new(ReferenceEqualityComparer.Instance);
    private readonly List<(object Node, string Step)> _path = [];

    internal void Check(IReadOnlyList<InputObjectType> types)
    {
        foreach (var type in types)
        {
            VisitNonNull(type);
        }

        _done.Clear();
        foreach (var type in types)
        {
            foreach (var field in type.Fields)
            {
                VisitDefault(field);
            }
        }
    }

    /// <summary>A chain of non-null fields that comes back to where it began.</summary>
    private void VisitNonNull(InputObjectType type)
    {
        if (!_done.Add(type))
        {
            return;
        }

        foreach (var field in type.Fields)
        {
            if (field.Type is not NonNullType { NullableType: InputObjectType inner })
            {
                continue;
            }

            _path.Add((type, field.Name));
            var start = _path.FindIndex(entry => ReferenceEquals(entry.Node, inner));
            if (start >= 0)
            {
                var chain = string.Join('.', _path[start..].Select(entry => entry.Step));
                context.Report(inner.Name, $"Cannot reference Input Object \"{inner}\" within itself through a series of non-null fields: \"{chain}\".", "make one of the fields nullable.");
            }
            else
            {
                VisitNonNull(inner);
            }

            _path.RemoveAt(_path.Count - 1);
        }
    }

    /// <summary>A default that, completed by the defaults of the fields it leaves out, would contain itself.</summary>
    private void VisitDefault(InputField field)
    {
        if (field.DefaultValue is null || _done.Contains(field))
        {
            return;
        }

        var start = _path.FindIndex(entry => ReferenceEquals(entry.Node, field));
        if (start >= 0)
        {
            var chain = string.Join(" → ", _path[start..].Select(entry => entry.Step));
            context.Report(field.Coordinate, $"The default value of {field.Coordinate} contains itself through the default values of {chain}.", "give one of the defaults all fields, or remove it.");
            return;
        }

        _path.Add((field, field.Coordinate));
        VisitValue(field.DefaultValue, field.DeclaredType.NamedType());
        _path.RemoveAt(_path.Count - 1);
        _done.Add(field);
    }

    private void VisitValue(IValueNode value, NamedType type)
    {
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Items)
                {
                    VisitValue(item, type);
                }

                break;
            case ObjectValueNode node when type is InputObjectType input:
                foreach (var field in input.Fields)
                {
                    var given = node.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name);
                    if (given is null)
                    {
                        VisitDefault(field);
                    }
                    else
                    {
                        VisitValue(given.Value, field.DeclaredType.NamedType());
                    }
                }

                break;
        }
    }
}
