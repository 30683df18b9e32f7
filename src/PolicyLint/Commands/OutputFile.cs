namespace ServerlessGuard.PolicyLint.Commands;

/// <summary>Where <c>--output</c> sends what a command writes.</summary>
internal static class OutputFile
{
    /// <param name="file">Null for standard output.</param>
    public static void Write(string text, string? file, Terminal terminal)
    {
        if (file is null)
        {
            terminal.Out.Write(text);
            terminal.Out.Flush();
            return;
        }

        try
        {
            File.WriteAllText(file, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new InputException($"--output: {file} cannot be written: {exception.Message}");
        }
    }
}
