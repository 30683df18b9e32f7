using System.Text.Json;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>A rule's <c>reportingDescriptor</c>, made from its page.</summary>
internal static class SarifRule
{
    public static void Write(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        if (RulePage.Find(id) is { } page) Write(json, page);
        json.WriteString("helpUri", RulePage.UrlOf(id));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RulePage page)
    {
        json.WriteString("name", Identifier(page.Title));
        SarifLocation.WriteMessage(json, page.Title, "shortDescription");
        SarifLocation.WriteMessage(json, page.PlainSummary, "fullDescription");
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", page.Level);
        json.WriteEndObject();
        json.WriteStartObject("help");
        json.WriteString("text", page.PlainSummary);
        json.WriteString("markdown", page.Markdown);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(Family(page.Id));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary><c>MissingPermission</c>: SARIF wants an identifier that people understand.</summary>
    private static string Identifier(string title) =>
        string.Concat(title.Split([.. title.Where(character => !char.IsLetterOrDigit(character)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Family(string id) => id[3] switch
    {
        '1' => "state",
        '2' => "lifetime",
        '3' => "coupling",
        '4' => "initialization",
        '5' or '6' => "security",
        _ => "configuration",
    };
}
