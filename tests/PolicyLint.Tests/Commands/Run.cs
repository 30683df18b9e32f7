using ServerlessGuard.PolicyLint.Commands;

namespace ServerlessGuard.PolicyLint.Tests.Commands;

/// <summary>One run of the tool: what a shell would see.</summary>
internal sealed record Run(int Status, string Out, string Error)
{
    public static Run Of(params string[] arguments) => With("", arguments);

    /// <param name="input">What stands on standard input.</param>
    public static Run With(string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var status = CommandLine.Run(arguments, new Terminal(output, error, Colours: false) { In = new StringReader(input), Patience = TimeSpan.MaxValue });
        return new Run(status, output.ToString(), error.ToString());
    }
}
