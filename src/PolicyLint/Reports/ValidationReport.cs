using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>The findings of <c>policy-lint validate</c>, for people and for programs.</summary>
/// <param name="Files">How many documents were read.</param>
public sealed record ValidationReport(int Files, ImmutableArray<Finding> Findings, ImmutableArray<InputError> Errors)
{
    private static readonly Level[] Levels = Enum.GetValues<Level>();

    /// <summary>Findings have the shape of <see cref="JsonReport"/>, with Access Analyzer's category and name and the places in the document.</summary>
    public void WriteJson(ToolVersion tool, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", "1");
            JsonReport.Write(json, tool);
            JsonReport.WriteArray(json, "findings", Findings, JsonReport.Write);
            JsonReport.WriteArray(json, "errors", Errors, JsonReport.Write);
            WriteSummary(json);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
    }

    public void WriteText(IStyledOutput output)
    {
        foreach (var finding in Findings)
        {
            output.Write(Names.Of(finding.Level), ToneOf(finding.Level));
            output.Write($" {finding.Rule} ", Tone.Name);
            output.WriteLine($"{finding.Position}: {finding.Message}");
            foreach (var related in finding.Related)
            {
                output.WriteLine($"  {related.Position}: {related.Message}", Tone.Faint);
            }
        }

        foreach (var error in Errors)
        {
            output.Write("not read ", Tone.Error);
            output.WriteLine(error.ToString());
        }

        var counts = string.Join(", ", Levels.Select(level => Counted(Count(level), Names.Of(level))));
        output.WriteLine($"{Counted(Files, "policy", "policies")}: {counts}{(Errors.IsEmpty ? "" : $"; {Counted(Errors.Length, "input")} not read")}");
    }

    private int Count(Level level) => Findings.Count(finding => finding.Level == level);

    private void WriteSummary(Utf8JsonWriter json)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("policies", Files);
        json.WriteStartObject("findings");
        foreach (var level in Levels)
        {
            json.WriteNumber(Names.Of(level), Count(level));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Counted(int count, string one, string? several = null) => count == 1 ? $"1 {one}" : $"{count} {several ?? one + "s"}";

    private static Tone ToneOf(Level level) => level switch
    {
        Level.Error => Tone.Error,
        Level.Warning => Tone.Warning,
        _ => Tone.Note,
    };
}
