using CodeGraph.Catalog.Sources.Coverage;

namespace CodeGraph.Catalog.Tests.Sources.Coverage;

public class PlainTextTests
{
    [Theory]
    [InlineData("<p>BACK CUSHIONS:</p>", "BACK CUSHIONS:")]
    [InlineData("EY &ndash; No order<br />LT - Left&nbsp;side<br /><br /><strong>HCPCS</strong> CODES:", "EY \u2013 No order\nLT - Left side\nHCPCS CODES:")]
    [InlineData("<ul>\n<li>one</li>\n<li>two &amp; <em>three</em></li></ul>after", "- one\n- two & three\nafter")]
    [InlineData("Vegzelma&#174;. doesn&rsquo;t", "Vegzelma\u00AE. doesn\u2019t")]
    [InlineData("<span style=\"\"line-height: 107%;\"\">a\nb</span>c", "a bc")]
    [InlineData("less than <5 mg and > 3", "less than <5 mg and > 3")]
    [InlineData("<table><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>", "A | B\nC | D")]
    [InlineData("<p>&nbsp;</p>", null)]
    [InlineData("<!-- a <b>comment</b> -->text", "text")]
    public void Markup_goes_and_the_words_stay(string html, string? text) => Assert.Equal(text, PlainText.Of(html));
}
