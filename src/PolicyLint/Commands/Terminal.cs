namespace ServerlessGuard.PolicyLint.Commands;

/// <summary>Where a command writes to, and reads from where a file is named <c>-</c>.</summary>
/// <param name="Colours">Whether standard output is a terminal that may be coloured.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, bool Colours)
{
    /// <summary>How long a person waits before wondering: from then on progress is told.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Standard input.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>The process's own streams; colours as https://no-color.org asks.</summary>
    public static Terminal OfProcess()
    {
        var unwanted = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(Console.Out, Console.Error, Colours: !unwanted && !Console.IsOutputRedirected) { In = new StreamReader(Console.OpenStandardInput()) };
    }
}
