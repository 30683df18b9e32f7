using System.Text.Json;
using ServerlessGuard.Iam;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>Places and messages as SARIF writes them.</summary>
internal static class SarifLocation
{
    public static void Write(Utf8JsonWriter json, SourcePosition position, string? message)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', position.File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", position.Line);
        json.WriteNumber("startColumn", position.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        if (message is not null) WriteMessage(json, message);
        json.WriteEndObject();
    }

    public static void WriteMessage(Utf8JsonWriter json, string text, string name = "message")
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
