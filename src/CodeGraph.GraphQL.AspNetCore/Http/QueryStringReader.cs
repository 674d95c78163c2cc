using System.Text;
using Microsoft.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>
/// Reads the parameters of a GET from its URL (GraphQL over HTTP, "GET"): <c>query</c>, <c>operationName</c>, <c>variables</c>
/// and <c>extensions</c> as JSON text, <c>documentId</c>. An empty value counts as absent.
/// </summary>
internal static class QueryStringReader
{
    internal static RequestEnvelope Read(IQueryCollection parameters)
    {
        var request = new GraphQLHttpRequest();
        foreach (var (name, values) in parameters)
        {
            if (Read(request, name, values.Count, values.Count > 0 ? values[0] : null) is { } refusal)
            {
                request.Dispose();
                return RequestEnvelope.Refused(refusal);
            }
        }

        return RequestEnvelope.Of(request);
    }

    private static RequestRefusal? Read(GraphQLHttpRequest request, string name, int count, string? value)
    {
        if (name is not ("query" or "operationName" or "variables" or "extensions" or "documentId" or "id") || value is null or "")
        {
            return null;
        }

        if (count > 1)
        {
            return RequestRefusal.Parameter($"Parameter \"{name}\" is given more than once.");
        }

        RequestRefusal? refusal = null;
        switch (name)
        {
            case "query":
                request.TakeRentedAsQuery(Encoding.UTF8.GetBytes(value, request.Rent(Encoding.UTF8.GetByteCount(value))));
                break;
            case "operationName":
                request.OperationName = value;
                break;
            case "variables":
                JsonEnvelopeReader.TryReadMap(name, Encoding.UTF8.GetBytes(value), out var variables, out refusal);
                request.Variables = variables;
                break;
            case "extensions":
                JsonEnvelopeReader.TryReadMap(name, Encoding.UTF8.GetBytes(value), out var extensions, out refusal);
                request.Extensions = extensions;
                break;
            default:
                request.DocumentId = value;
                break;
        }

        return refusal;
    }
}
