using System.CommandLine;
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
          policy-lint check . --role-policies policies/*.json
          policy-lint check . --code-rules --format sarif --output report.sarif
          policy-lint check . --baseline policy-lint.baseline.json --update-baseline
          policy-lint check . --baseline policy-lint.baseline.json --changed-since origin/main

        """;

    private static readonly Argument<string> Root = CheckoutArguments.Root();
    private static readonly Option<string[]> Templates = CheckoutArguments.Templates();
    private static readonly Option<string[]> Parameters = CheckoutArguments.Parameters();
    private static readonly Option<string> ConfigEnvironment = CheckoutArguments.ConfigEnvironment();

    private static readonly Option<string> Format = new Option<string>("--format") { Description = "How to report.", DefaultValueFactory = _ => ReportFormat.Default }
        .AcceptingOnly([.. ReportFormat.All]);

    private static readonly Option<string?> CodeRuleChoice = new Option<string?>("--code-rules")
    {
        Description = "Run the code rules too (state, lifetime, coupling, initialisation), or nothing else.",
        HelpName = "only",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> FailOn = new Option<string?>("--fail-on") { Description = "The level from which on a finding fails the check. Default: warning." }
        .AcceptingOnly("error", "warning", "note", "none");

    private static readonly Option<string?> Output = new("--output") { Description = "Write the report to a file.", HelpName = "FILE" };

    private static readonly Option<string?> BaselinePath = new("--baseline") { Description = "Findings that are accepted for now; only others count.", HelpName = "FILE" };

    private static readonly Option<bool> UpdateBaseline = new("--update-baseline") { Description = "Write what is found now to the file of --baseline." };

    private static readonly Option<string?> ChangedSince = new("--changed-since")
    {
        Description = "Judge only functions that the changes since a git revision can matter to.",
        HelpName = "REV",
    };

    private static readonly Option<string[]> FurtherReports = new("--report") { Description = "Write a report beside the first one; may be repeated.", HelpName = "FORMAT=FILE" };

    private static readonly Option<bool> NoColor = new("--no-color") { Description = "No colours, as with the environment variable NO_COLOR." };

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, "Checks every function of a directory against its role.")
        {
            Root, Format, Templates, Parameters, ConfigEnvironment, CodeRuleChoice, FailOn, BaselinePath, UpdateBaseline, ChangedSince, Output, FurtherReports, NoColor,
        };
        foreach (var option in RoleOptions.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private static int Run(ParseResult parsed, Terminal terminal)
    {
        var root = parsed.GetRequiredValue(Root);
        ReportFiles.Parse(parsed.GetValue(FurtherReports) ?? []);
        var request = RequestOf(parsed, CheckoutArguments.Request(root, parsed.GetValue(Templates), parsed.GetValue(Parameters), parsed.GetRequiredValue(ConfigEnvironment))) with { RoleSources = RoleOptions.Sources(parsed, root, terminal) };
        var configuration = request.Configuration;
        var everything = Checker.Check(request, new Progress(terminal));
        if (everything is { Functions.IsEmpty: true, HasCodeRules: false } && (request.Changed is null || !everything.Errors.IsEmpty)) return NothingRead(everything, root, terminal);

        var result = WithoutAccepted(everything, parsed, configuration, terminal);
        Write(result, parsed, terminal);
        return ExitStatus.Of(result, FailOnLevel(parsed.GetValue(FailOn) ?? configuration.Check.FailOn ?? "warning"));
    }

    /// <summary>What the command line says, and what it does not say from the repository's configuration.</summary>
    private static CheckRequest RequestOf(ParseResult parsed, CheckRequest checkout) => checkout with
    {
        CodeRules = CodeRulesOf(parsed) ?? (checkout.Configuration.Check.CodeRules ? CodeRules.Beside : CodeRules.Off),
        Changed = parsed.GetValue(ChangedSince) is { } revision ? new GitRevision(revision, parsed.GetRequiredValue(Root)).Changes() : null,
    };

    private static CheckResult WithoutAccepted(CheckResult result, ParseResult parsed, RepositoryConfiguration configuration, Terminal terminal)
    {
        var isPart = parsed.GetValue(ChangedSince) is not null;
        var update = parsed.GetValue(UpdateBaseline);
        var configured = configuration.Check.Baseline is { } file ? Path.GetRelativePath(".", Path.Combine(configuration.Folder!, file)) : null;
        if ((parsed.GetValue(BaselinePath) ?? configured) is not { } path)
        {
            return update ? throw new InputException("--update-baseline: name the file to write with --baseline FILE") : result;
        }

        if (update && isPart) throw new InputException("--update-baseline: leave --changed-since out; a baseline of a part would forget the rest");

        var baseline = new BaselineFile(path);
        return update ? baseline.Update(result, terminal) : baseline.Apply(result, terminal, isWhole: !isPart);
    }

    private static CodeRules? CodeRulesOf(ParseResult parsed) =>
        parsed.GetResult(CodeRuleChoice) is not { Implicit: false } ? null
        : parsed.GetValue(CodeRuleChoice) switch
        {
            null => CodeRules.Beside,
            "only" => CodeRules.Only,
            var other => throw new InputException($"--code-rules={other}: there is only --code-rules and --code-rules=only"),
        };

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
        var root = Path.GetFullPath(parsed.GetRequiredValue(Root));
        var tool = new ToolVersion(ToolVersion.OfAssembly, AwsCatalog.Default.Date);
        var plain = new ReportFormat(tool, root, Colours: false);
        if (parsed.GetValue(Output) is { } file)
        {
            ReportFiles.Write("--output", file, output => plain.Write(parsed.GetRequiredValue(Format), result, output));
        }
        else
        {
            var colours = terminal.Colours && !parsed.GetValue(NoColor);
            (plain with { Colours = colours }).Write(parsed.GetRequiredValue(Format), result, terminal.Out);
            terminal.Out.Flush();
        }

        ReportFiles.Write(ReportFiles.Parse(parsed.GetValue(FurtherReports) ?? []), result, plain);
    }

    private static Level? FailOnLevel(string name) => name == "none" ? null : Enum.Parse<Level>(name, ignoreCase: true);
}
