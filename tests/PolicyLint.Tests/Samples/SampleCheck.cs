using System.Text.Json;
using ServerlessGuard.PolicyLint.Commands;

namespace ServerlessGuard.PolicyLint.Tests.Samples;

/// <summary>The check of the sample, run once with each format, through the command line that a user types.</summary>
public sealed class SampleCheck
{
    public SampleCheck()
    {
        (TextStatus, Text) = Run();
        (JsonStatus, Json) = Run("--format", "json");
        Report = JsonDocument.Parse(Json).RootElement;
    }

    public int TextStatus { get; }

    public string Text { get; }

    public int JsonStatus { get; }

    public string Json { get; }

    public JsonElement Report { get; }

    private static (int Status, string Output) Run(params string[] options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        var status = CommandLine.Run(["check", Repository.PathOf("samples/OrderService"), .. options], new Terminal(output, error, Colours: false) { Patience = TimeSpan.MaxValue });
        Assert.Equal("", error.ToString());
        return (status, output.ToString());
    }
}
