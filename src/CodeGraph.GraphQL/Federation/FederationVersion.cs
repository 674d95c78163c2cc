namespace CodeGraph.GraphQL.Federation;

/// <summary>The versions of the Apollo Federation specification a subgraph can be written for.</summary>
public enum FederationVersion
{
    /// <summary>2.0: <c>@key</c>, <c>@requires</c>, <c>@provides</c>, <c>@external</c>, <c>@shareable</c>, <c>@override</c>, <c>@inaccessible</c>, <c>@tag</c>, <c>@extends</c>.</summary>
    Federation20 = 20,

    /// <summary>2.1: <c>@composeDirective</c>.</summary>
    Federation21 = 21,

    /// <summary>2.2: <c>@shareable</c> repeatable.</summary>
    Federation22 = 22,

    /// <summary>2.3: <c>@interfaceObject</c>, <c>@key</c> on interfaces.</summary>
    Federation23 = 23,

    /// <summary>2.4: subscriptions.</summary>
    Federation24 = 24,

    /// <summary>2.5: <c>@authenticated</c>, <c>@requiresScopes</c>.</summary>
    Federation25 = 25,

    /// <summary>2.6: <c>@policy</c>.</summary>
    Federation26 = 26,

    /// <summary>2.7: <c>@override(label:)</c>.</summary>
    Federation27 = 27,

    /// <summary>2.8: <c>@context</c>, <c>@fromContext</c>.</summary>
    Federation28 = 28,

    /// <summary>2.9.</summary>
    Federation29 = 29,
}
