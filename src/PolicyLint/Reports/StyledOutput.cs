using Spectre.Console;

namespace ServerlessGuard.PolicyLint.Reports;

public enum Tone
{
    Plain,
    Heading,
    Name,
    Faint,
    Good,
    Note,
    Warning,
    Error,
}

/// <summary>Where text goes that a terminal may colour.</summary>
public interface IStyledOutput
{
    void Write(string text, Tone tone = Tone.Plain);

    void WriteLine(string text = "", Tone tone = Tone.Plain)
    {
        Write(text, tone);
        Write("\n");
    }
}

/// <summary>No colour: files, pipes and CI logs.</summary>
public sealed class PlainOutput(TextWriter writer) : IStyledOutput
{
    public void Write(string text, Tone tone = Tone.Plain) => writer.Write(text);
}

/// <summary>A terminal.</summary>
public sealed class ColouredOutput : IStyledOutput
{
    private readonly IAnsiConsole _console;

    public ColouredOutput(TextWriter writer)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Out = new AnsiConsoleOutput(writer) });

        // Long lines are left to the terminal, which keeps them whole when they are copied.
        _console.Profile.Width = int.MaxValue;
    }

    public void Write(string text, Tone tone = Tone.Plain) => _console.Write(text, StyleOf(tone));

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Heading => new Style(decoration: Decoration.Bold | Decoration.Underline),
        Tone.Name => new Style(decoration: Decoration.Bold),
        Tone.Faint => new Style(Color.Grey),
        Tone.Good => new Style(Color.Green),
        Tone.Note => new Style(Color.Blue),
        Tone.Warning => new Style(Color.Yellow),
        Tone.Error => new Style(Color.Red),
        _ => Style.Plain,
    };
}
