using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Iam.Policies.Validation;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>Writes the stable machine output, schema version 1: UTF-8, keys in a fixed order, arrays sorted.</summary>
public sealed class JsonReport(ToolVersion tool) : IReport
{
    // Policies are full of <, >, & and $: a reader should see them as they are written.
    internal static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(CheckResult result, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, result);
        }

        output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
    }

    private void Write(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion", "1");
        Write(json, tool);
        WriteArray(json, "functions", result.Functions, Write);
        WriteArray(json, "findings", result.Findings, Write);
        WriteArray(json, "errors", result.Errors, Write);
        WriteSummary(json, result);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, ToolVersion tool)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", ToolVersion.Name);
        json.WriteString("version", tool.Version);
        json.WriteString("catalog", tool.Catalog);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CheckedFunction function)
    {
        json.WriteStartObject();
        json.WriteString("id", function.Id);
        json.WriteString("template", function.Template);
        WriteNumber(json, "line", function.Line);
        json.WriteString("kind", Names.Of(function.Kind));
        json.WriteString("handler", function.Handler);
        json.WriteString("project", function.Project);
        WriteEntryPoint(json, function.EntryPoint);
        json.WriteString("status", Names.Of(function.Status));
        WriteArray(json, "calls", function.Calls, Write);
        WriteArray(json, "required", function.Required, Write);
        WriteRole(json, function.Role);
        WriteArray(json, "granted", Granted(function.Role), Write);
        WriteArray(json, "undecided", function.Undecided, Write);
        json.WriteEndObject();
    }

    private static void WriteEntryPoint(Utf8JsonWriter json, FoundEntryPoint? entryPoint)
    {
        if (entryPoint is null)
        {
            json.WriteNull("entryPoint");
            return;
        }

        json.WriteStartObject("entryPoint");
        json.WriteString("symbol", entryPoint.Symbol);
        WritePlace(json, entryPoint.Position);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FoundCall call)
    {
        json.WriteStartObject();
        json.WriteString("service", call.Service);
        json.WriteString("operation", call.Operation);
        WritePlace(json, call.Position);
        WriteTexts(json, "path", call.Path.Select(step => step.Symbol));
        json.WriteString("phase", Names.Of(call.Phase));
        if (call.RunsAs is { } identity)
        {
            json.WriteString("runsAs", identity);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RequiredPermission required)
    {
        json.WriteStartObject();
        json.WriteString("action", required.Action);
        WriteTexts(json, "resources", required.Resources.Select(resource => resource.ToString()));
        json.WriteString("need", Names.Of(required.Need));
        json.WriteString("source", Names.Of(required.Source));
        json.WriteString("why", required.Why);
        json.WriteStartArray("calls");
        foreach (var call in required.Calls)
        {
            json.WriteNumberValue(call);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRole(Utf8JsonWriter json, Role? role)
    {
        if (role is null)
        {
            json.WriteNull("role");
            return;
        }

        json.WriteStartObject("role");
        json.WriteString("id", role.Id);
        json.WriteString("kind", Names.Of(role.Kind));
        json.WriteString("template", role.Position.File);
        json.WriteNumber("line", role.Position.Line);
        json.WriteEndObject();
    }

    private static ImmutableArray<(Grant Grant, Statement Statement)> Granted(Role? role) =>
        role is null ? [] : [.. role.Grants.SelectMany(grant => grant.Statements.Select(statement => (grant, statement)))];

    private static void Write(Utf8JsonWriter json, (Grant Grant, Statement Statement) granted)
    {
        var (grant, statement) = granted;
        json.WriteStartObject();
        json.WriteString("effect", statement.Effect.ToString());
        WriteTexts(json, "actions", statement.Actions.Select(entry => entry.ToString()));
        WriteTexts(json, "notActions", statement.NotActions.Select(entry => entry.ToString()));
        WriteTexts(json, "resources", statement.Resources.Select(entry => entry.ToString()));
        WriteTexts(json, "notResources", statement.NotResources.Select(entry => entry.ToString()));
        WriteConditions(json, statement.Conditions);
        json.WriteString("origin", grant.Origin);
        WritePlace(json, statement.Position ?? grant.Position);
        json.WriteEndObject();
    }

    private static void WriteConditions(Utf8JsonWriter json, ImmutableArray<PolicyCondition> conditions)
    {
        json.WriteStartObject("conditions");
        foreach (var byOperator in conditions.GroupBy(condition => condition.Operator, StringComparer.Ordinal))
        {
            json.WriteStartObject(byOperator.Key);
            foreach (var byKey in byOperator.GroupBy(condition => condition.Key, StringComparer.Ordinal))
            {
                WriteTexts(json, byKey.Key, byKey.SelectMany(condition => condition.Values).Select(value => value.ToString()));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Undecided undecided)
    {
        json.WriteStartObject();
        json.WriteString("reason", undecided.Reason);
        WritePlace(json, undecided.Position);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("level", Names.Of(finding.Level));
        json.WriteString("function", finding.Function);
        json.WriteString("template", finding.Template);
        json.WriteString("grant", finding.Grant);
        WriteTexts(json, "actions", finding.Actions);
        WriteTexts(json, "resources", finding.Resources);
        json.WriteString("message", finding.Message);
        WritePlace(json, finding.Position);
        json.WriteNumber("column", finding.Position.Column);
        WriteArray(json, "related", finding.Related, Write);
        json.WriteBoolean("suppressed", finding.Suppressed);
        json.WriteString("fingerprint", finding.Fingerprint);
        if (finding.Suppression is { } suppression) Write(json, suppression);
        if (finding.Fault is { } fault) Write(json, fault);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FindingSuppression suppression)
    {
        json.WriteStartObject("suppression");
        json.WriteString("kind", Names.Of(suppression.Kind));
        json.WriteString("reason", suppression.Reason);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PolicyFinding fault)
    {
        json.WriteString("category", Names.Of(fault.Rule.Category));
        json.WriteString("check", fault.Check);
        WriteTexts(json, "pointers", fault.Places.Select(place => place.Pointer));
    }

    private static void Write(Utf8JsonWriter json, RelatedPlace related)
    {
        json.WriteStartObject();
        WritePlace(json, related.Position);
        json.WriteString("message", related.Message);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, InputError error)
    {
        json.WriteStartObject();
        json.WriteString("file", error.File);
        WriteNumber(json, "line", error.Line);
        json.WriteString("message", error.Message);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("functions", result.Functions.Length);
        json.WriteNumber("analyzed", result.Functions.Count(function => function.Status == FunctionStatus.Analyzed));
        json.WriteStartObject("findings");
        foreach (var level in Enum.GetValues<Level>())
        {
            json.WriteNumber(Names.Of(level), result.Count(level));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    internal static void WriteArray<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, SourcePosition position)
    {
        json.WriteString("file", position.File);
        json.WriteNumber("line", position.Line);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
