using System.Text.Json;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>The chains from the handler to the calls that a finding rests on, which viewers step through.</summary>
internal static class SarifCodeFlow
{
    public static void Write(Utf8JsonWriter json, Finding finding, CheckedFunction function)
    {
        FoundCall[] calls = [.. function.Calls.Where(call => finding.Related.Any(related => related.Position == call.Position)).DistinctBy(call => call.Position)];
        if (calls.Length == 0) return;

        json.WriteStartArray("codeFlows");
        foreach (var call in calls)
        {
            Write(json, call);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FoundCall call)
    {
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteStartArray("locations");
        foreach (var step in call.Path)
        {
            WriteStep(json, step.Position, step.Symbol);
        }

        WriteStep(json, call.Position, $"{call.Service}:{call.Operation} by {call.Method}");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, Iam.SourcePosition position, string message)
    {
        json.WriteStartObject();
        json.WritePropertyName("location");
        SarifLocation.Write(json, position, message);
        json.WriteEndObject();
    }
}
