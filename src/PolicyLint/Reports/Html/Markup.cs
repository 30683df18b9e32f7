using System.Net;
using ServerlessGuard.Iam;

namespace ServerlessGuard.PolicyLint.Reports.Html;

/// <summary>Text of the checked code can hold anything: what is not written by this tool goes through <see cref="Text"/>.</summary>
internal sealed class Markup(TextWriter output)
{
    public Markup Raw(string markup)
    {
        output.Write(markup);
        return this;
    }

    public Markup Text(string? text)
    {
        output.Write(WebUtility.HtmlEncode(text));
        return this;
    }

    public Markup Code(string? text) => Raw("<code>").Text(text).Raw("</code>");

    public Markup Place(SourcePosition position) => Raw("<span class=\"place\">").Text($"{position.File}:{position.Line}").Raw("</span>");
}
