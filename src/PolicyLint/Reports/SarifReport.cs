using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ServerlessGuard.Iam;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>Writes SARIF 2.1.0 (OASIS standard), as code hosts and IDEs read it. Paths are relative to the checked directory.</summary>
public sealed class SarifReport(ToolVersion tool) : IReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(CheckResult result, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, result);
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
    }

    private void Write(Utf8JsonWriter json, CheckResult result)
    {
        string[] rules = [.. result.Findings.Select(finding => finding.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteDriver(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteInvocation(json, result);
        WriteResults(json, result, rules);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteDriver(Utf8JsonWriter json, string[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", ToolVersion.Name);
        json.WriteString("version", tool.Version);
        json.WriteString("informationUri", RulePage.Home);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            SarifRule.Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Inputs that could not be read: a run with them is not a clean one.</summary>
    private static void WriteInvocation(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", !result.Errors.Any(error => error.IsInternal));
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var error in result.Errors)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            SarifLocation.WriteMessage(json, error.Message);
            json.WriteStartArray("locations");
            SarifLocation.Write(json, new SourcePosition(error.File, error.Line ?? 1, 1), null);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResults(Utf8JsonWriter json, CheckResult result, string[] rules)
    {
        var functions = result.Functions.ToLookup(function => (function.Template, (string?)function.Id));
        json.WriteStartArray("results");
        foreach (var finding in result.Findings)
        {
            Write(json, finding, Array.IndexOf(rules, finding.Rule), functions[(finding.Template, finding.Function)].FirstOrDefault());
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, int ruleIndex, CheckedFunction? function)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Names.Of(finding.Level));
        SarifLocation.WriteMessage(json, finding.Message);
        json.WriteStartArray("locations");
        SarifLocation.Write(json, finding.Position, null);
        json.WriteEndArray();
        WriteRelated(json, finding);
        if (function is not null) SarifCodeFlow.Write(json, finding, function);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("policyLint/v1", finding.Fingerprint);
        json.WriteEndObject();
        if (finding.Suppression is { } suppression) Write(json, suppression);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Related.IsEmpty) return;

        json.WriteStartArray("relatedLocations");
        foreach (var related in finding.Related)
        {
            SarifLocation.Write(json, related.Position, related.Message);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FindingSuppression suppression)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", suppression.Kind == SuppressionKind.InSource ? "inSource" : "external");
        if (suppression.Reason is { } reason) json.WriteString("justification", reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
