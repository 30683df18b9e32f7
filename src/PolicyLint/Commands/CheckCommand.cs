using System.CommandLine;
using System.CommandLine.Parsing;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Reports;

namespace ServerlessGuard.PolicyLint.Commands;

/// <summary><c>policy-lint check</c>: every function of a directory against its role.</summary>
public static class CheckCommand
{
    public const string Name = "check";

    public const string Examples =
        """
          policy-lint check .
          policy-lint check src --template src/template.yaml --parameters Stage=prod
          policy-lint check . --format json --output report.json --fail-on error
          policy-lint check . --code-rules --format sarif --output report.sarif

        """;

    private static readonly Argument<string> Root = new("DIR")
    {
        Description = "The directory with templates and code.",
        DefaultValueFactory = _ => ".",
        Validators = { RefuseOption },
    };

    private static readonly Option<string> Format = new Option<string>("--format") { Description = "How to report.", DefaultValueFactory = _ => ReportFormat.Default }
        .AcceptingOnly([.. ReportFormat.All]);

    private static readonly Option<string?> CodeRuleChoice = new Option<string?>("--code-rules")
    {
        Description = "Run the code rules too (state, lifetime, coupling, initialisation), or nothing else.",
        HelpName = "only",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string[]> Templates = new("--template")
    {
        Description = "Read these templates only. Default: every template found.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string[]> Parameters = new("--parameters")
    {
        Description = "Template parameters, or files with them.",
        HelpName = "NAME=VALUE|FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string> FailOn = new Option<string>("--fail-on") { Description = "The level from which on a finding fails the check.", DefaultValueFactory = _ => "warning" }
        .AcceptingOnly("error", "warning", "note", "none");

    private static readonly Option<string?> Output = new("--output") { Description = "Write the report to a file.", HelpName = "FILE" };

    private static readonly Option<bool> NoColor = new("--no-color") { Description = "No colours, as with the environment variable NO_COLOR." };

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, "Checks every function of a directory against its role.") { Root, Format, Templates, Parameters, CodeRuleChoice, FailOn, Output, NoColor };
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private static void RefuseOption(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: ['-', ..] option }]) result.AddError($"Unrecognized option '{option}'.");
    }

    private static Option<string> AcceptingOnly(this Option<string> option, params string[] values)
    {
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    private static int Run(ParseResult parsed, Terminal terminal)
    {
        var root = parsed.GetRequiredValue(Root);
        if (!Directory.Exists(root)) throw new InputException($"{root}: no such directory; give the directory that holds the templates and the code");

        var request = new CheckRequest(Path.GetFullPath(root))
        {
            Templates = [.. (parsed.GetValue(Templates) ?? []).Select(template => TemplatePath(root, template))],
            CodeRules = CodeRulesOf(parsed),
            Parameters = TemplateParameters.Read(parsed.GetValue(Parameters) ?? []),
        };
        var result = Checker.Check(request, new Progress(terminal));
        if (result.Functions.IsEmpty) return NothingRead(result, root, terminal);

        Write(result, parsed, terminal);
        return ExitStatus.Of(result, FailOnLevel(parsed.GetRequiredValue(FailOn)));
    }

    private static CodeRules CodeRulesOf(ParseResult parsed) =>
        parsed.GetResult(CodeRuleChoice) is not { Implicit: false } ? CodeRules.Off
        : parsed.GetValue(CodeRuleChoice) switch
        {
            null => CodeRules.Beside,
            "only" => CodeRules.Only,
            var other => throw new InputException($"--code-rules={other}: there is only --code-rules and --code-rules=only"),
        };

    private static string TemplatePath(string root, string template)
    {
        var path = new[] { template, Path.Combine(root, template) }.FirstOrDefault(File.Exists)
            ?? throw new InputException($"{template}: no such file; --template takes files of the checked directory");
        var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? throw new InputException($"{template}: is outside of {root}; check a directory that holds both")
            : relative;
    }

    /// <summary>A report about nothing would look like a clean one.</summary>
    private static int NothingRead(CheckResult result, string root, Terminal terminal)
    {
        foreach (var error in result.Errors)
        {
            terminal.Error.WriteLine($"{ToolVersion.Name}: {error}");
        }

        if (result.Errors.IsEmpty)
        {
            terminal.Error.WriteLine($"{ToolVersion.Name}: {root}: no template with a function and no entry point of one; name templates with --template");
        }

        return result.Errors.Any(error => error.IsInternal) ? ExitStatus.InternalFault : ExitStatus.BadInput;
    }

    private static void Write(CheckResult result, ParseResult parsed, Terminal terminal)
    {
        var file = parsed.GetValue(Output);
        var colours = terminal.Colours && !parsed.GetValue(NoColor) && file is null;
        using var report = new StringWriter { NewLine = "\n" };
        var tool = new ToolVersion(ToolVersion.OfAssembly, AwsCatalog.Default.Date);
        new ReportFormat(tool, Path.GetFullPath(parsed.GetRequiredValue(Root)), colours).Write(parsed.GetRequiredValue(Format), result, report);
        if (file is null)
        {
            terminal.Out.Write(report);
            terminal.Out.Flush();
            return;
        }

        try
        {
            File.WriteAllText(file, report.ToString());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new InputException($"--output: {file} cannot be written: {exception.Message}");
        }
    }

    private static Level? FailOnLevel(string name) => name == "none" ? null : Enum.Parse<Level>(name, ignoreCase: true);
}
