using System.Diagnostics.CodeAnalysis;

namespace CodeGraph.Server.Downloads;

/// <summary>Tells addresses from paths among what a caller wants to import, and which addresses may be fetched.</summary>
internal static class SourceAddress
{
    /// <summary>Whether a text is an address of the web; anything else is a path.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? address)
    {
        address = null;
        return (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            && Uri.TryCreate(text, UriKind.Absolute, out address);
    }

    /// <summary>Why an address is not fetched, without a final full stop; null when it may be.</summary>
    public static string? WhyNot(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback) ? null
        : address.Scheme == Uri.UriSchemeHttp ? $"{Shown(address)} is not encrypted, so what arrives could be anything; use its https address"
        : $"{Shown(address)} is not a https address";

    /// <summary>The address without the part that may hold a password or a key.</summary>
    public static string Shown(Uri address) => address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
}
