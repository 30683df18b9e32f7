using System.Text.Json;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>Writes the outcomes of simulated requests: a JSON array in the order of the cases.</summary>
public static class SimulationReport
{
    public static void Write(IEnumerable<SimulationOutcome> outcomes, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Options))
        {
            json.WriteStartArray();
            foreach (var outcome in outcomes)
            {
                Write(json, outcome);
            }

            json.WriteEndArray();
        }

        output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, SimulationOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("name", outcome.Name);
        json.WriteString("decision", outcome.Decision is { } decision ? NameOf(decision) : null);
        json.WriteStartArray("because");
        foreach (var reason in outcome.Because)
        {
            json.WriteStartObject();
            WritePolicy(json, reason.Policy);
            json.WriteNumber("statement", reason.Statement);
            json.WriteString("effect", reason.Effect.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (outcome.Problem is { } problem) json.WriteString("error", problem.ToString());
        json.WriteEndObject();
    }

    /// <summary>A reason in the boundary has no place among the policies.</summary>
    private static void WritePolicy(Utf8JsonWriter json, int? policy)
    {
        if (policy is { } index)
        {
            json.WriteNumber("policy", index);
        }
        else
        {
            json.WriteNull("policy");
        }
    }

    private static string NameOf(SimulatedDecision decision) => decision switch
    {
        SimulatedDecision.Allowed => "allowed",
        SimulatedDecision.ExplicitDeny => "explicitDeny",
        _ => "implicitDeny",
    };
}
