namespace ServerlessGuard.PolicyLint.Commands;

/// <summary>A file named on the command line, or standard input where it is named <c>-</c>.</summary>
internal static class PolicyFile
{
    private const string StandardInput = "-";

    /// <summary>What messages call it.</summary>
    public static string NameOf(string file) => file == StandardInput ? "<stdin>" : file.Replace('\\', '/');

    /// <summary>The text, or a line about a file that cannot be read.</summary>
    public static string Read(string file, Terminal terminal) => TryRead(file, terminal, out var text) is { } problem ? throw new InputException($"{file}: {problem}") : text;

    /// <summary>Null where the file could be read; else what is wrong with it and what to do.</summary>
    public static string? TryRead(string file, Terminal terminal, out string text)
    {
        text = "";
        try
        {
            text = file == StandardInput ? terminal.In.ReadToEnd() : File.ReadAllText(file);
            return null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return "no such file; give the path of a JSON file, or - for standard input";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return $"cannot be read: {exception.Message.TrimEnd('.')}; give the path of a JSON file, or - for standard input";
        }
    }
}
