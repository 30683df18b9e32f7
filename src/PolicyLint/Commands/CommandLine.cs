using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.PolicyLint.Commands.Mcp;
using ServerlessGuard.PolicyLint.Reports;

namespace ServerlessGuard.PolicyLint.Commands;

/// <summary>The tool's command line.</summary>
public static class CommandLine
{
    private static readonly Option<bool> Verbose = new("--verbose") { Description = "Show the stack trace of an internal fault.", Recursive = true };

    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var parsed = Root(terminal).Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            return Refused(parsed.Errors.Select(error => error.Message), parsed.CommandResult.Command, terminal);
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = terminal.Out, Error = terminal.Error });
        }
        catch (InputException exception)
        {
            terminal.Error.WriteLine($"{ToolVersion.Name}: {exception.Message}");
            return ExitStatus.BadInput;
        }
        catch (Exception exception)
        {
            var details = parsed.GetValue(Verbose) ? exception.ToString() : $"{exception.GetType().Name}: {exception.Message}";
            terminal.Error.WriteLine($"{ToolVersion.Name}: internal fault: {details.TrimEnd('.')}. {HowToReport}");
            return ExitStatus.InternalFault;
        }
    }

    /// <summary>What a user is asked to do about a fault of this tool.</summary>
    public const string HowToReport = "Please open an issue with the output of --verbose and the file it concerns";

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("Checks the IAM role of each .NET function against the AWS calls its code can reach.")
        {
            CheckCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            FixCommand.Create(terminal),
            GenerateCommand.Create(terminal),
            SimulateCommand.Create(terminal),
            ValidateCommand.Create(terminal),
            CatalogCommand.Create(terminal),
            McpCommand.Create(),
            CompletionCommand.Create(terminal),
            Verbose,
        };
        root.Options.OfType<VersionOption>().Single().Action = new PrintVersion(terminal);
        if (root.Options.OfType<HelpOption>().Single() is { Action: HelpAction help } option)
        {
            option.Action = new HelpWithExamples(help, terminal);
        }

        return root;
    }

    private static int Refused(IEnumerable<string> messages, Command command, Terminal terminal)
    {
        var words = string.Join(' ', messages).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var asked = command is RootCommand ? "" : $" {command.Name}";
        terminal.Error.WriteLine($"{ToolVersion.Name}: {string.Join(' ', words)} Try '{ToolVersion.Name}{asked} --help'.");
        return ExitStatus.BadInput;
    }

    private sealed class PrintVersion(Terminal terminal) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            terminal.Out.WriteLine(new ToolVersion(ToolVersion.OfAssembly, AwsCatalog.Default.Date));
            return ExitStatus.Good;
        }
    }

    private sealed class HelpWithExamples(HelpAction help, Terminal terminal) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            help.Invoke(parseResult);
            var examples = parseResult.CommandResult.Command.Name switch
            {
                CheckCommand.Name => CheckCommand.Examples,
                FixCommand.Name => FixCommand.Examples,
                GenerateCommand.Name => GenerateCommand.Examples,
                CatalogCommand.Name => CatalogCommand.Examples,
                ExplainCommand.Name => ExplainCommand.Examples,
                SimulateCommand.Name => SimulateCommand.Examples,
                ValidateCommand.Name => ValidateCommand.Examples,
                CompletionCommand.Name => CompletionCommand.Examples,
                McpCommand.Name => McpCommand.Examples,
                _ => CheckCommand.Examples + ExplainCommand.Examples + FixCommand.Examples + GenerateCommand.Examples + SimulateCommand.Examples + ValidateCommand.Examples + CatalogCommand.Examples,
            };
            terminal.Out.WriteLine("Examples:");
            terminal.Out.Write(examples);
            return ExitStatus.Good;
        }
    }
}
