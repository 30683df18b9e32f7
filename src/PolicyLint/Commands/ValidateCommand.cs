using System.CommandLine;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Policies.Validation;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Reports;

namespace ServerlessGuard.PolicyLint.Commands;

/// <summary><c>policy-lint validate</c>: policy documents by themselves.</summary>
public static class ValidateCommand
{
    public const string Name = "validate";

    public const string Examples =
        """
          policy-lint validate policies/*.json template.yaml
          policy-lint validate trust.json --type trust --format json

        """;

    private static readonly Argument<string[]> Files = new("FILE") { Description = "Policy documents in JSON or YAML, or templates that hold some; - for standard input.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<string?> Type = new("--type") { Description = "What the policies are for. Default: what they look like.", HelpName = "identity|trust|resource" };

    private static readonly Option<string> Format = new("--format") { Description = "How to report.", DefaultValueFactory = _ => "text" };

    private static readonly Option<string> FailOn = new("--fail-on") { Description = "The level from which on a finding fails the check.", DefaultValueFactory = _ => "warning" };

    private static readonly Option<bool> NoColor = new("--no-color") { Description = "No colours, as with the environment variable NO_COLOR." };

    static ValidateCommand()
    {
        Type.AcceptOnlyFromAmong("identity", "trust", "resource");
        Format.AcceptOnlyFromAmong("text", "json", "sarif");
        FailOn.AcceptOnlyFromAmong("error", "warning", "note", "none");
    }

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, "Checks policy documents as IAM and IAM Access Analyzer do.") { Files, Type, Format, FailOn, NoColor };
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private static int Run(ParseResult parsed, Terminal terminal)
    {
        PolicyType? type = parsed.GetValue(Type) is { } name ? Enum.Parse<PolicyType>(name, ignoreCase: true) : null;
        var report = Validate(parsed.GetRequiredValue(Files), type, terminal);
        if (report.Files == 0)
        {
            foreach (var error in report.Errors)
            {
                terminal.Error.WriteLine($"{ToolVersion.Name}: {error}");
            }

            return ExitStatus.BadInput;
        }

        Write(report, parsed, terminal);
        var failOn = parsed.GetRequiredValue(FailOn) is var level and not "none" ? Enum.Parse<Level>(level, ignoreCase: true) : (Level?)null;
        return ExitStatus.Of(new CheckResult([], report.Findings, report.Errors), failOn);
    }

    private static ValidationReport Validate(IEnumerable<string> files, PolicyType? type, Terminal terminal)
    {
        var (findings, errors, read) = (new List<Finding>(), new List<InputError>(), 0);
        foreach (var file in files.Distinct(StringComparer.Ordinal))
        {
            if (PolicyFile.TryRead(file, terminal, out var text) is { } problem)
            {
                errors.Add(new InputError(PolicyFile.NameOf(file), Line: null, problem));
                continue;
            }

            var validation = PolicyValidation.ValidateFile(text, PolicyFile.NameOf(file), type);
            findings.AddRange(validation.Findings);
            errors.AddRange(validation.Errors);
            read += validation.Policies;
        }

        return new ValidationReport(read, FindingOrder.Sorted(findings), [.. errors]);
    }

    private static void Write(ValidationReport report, ParseResult parsed, Terminal terminal)
    {
        var tool = new ToolVersion(ToolVersion.OfAssembly, AwsCatalog.Default.Date);
        using var text = new StringWriter { NewLine = "\n" };
        switch (parsed.GetRequiredValue(Format))
        {
            case "json":
                report.WriteJson(tool, text);
                break;
            case "sarif":
                new SarifReport(tool).Write(new CheckResult([], report.Findings, report.Errors), text);
                break;
            default:
                report.WriteText(terminal.Colours && !parsed.GetValue(NoColor) ? new ColouredOutput(text) : new PlainOutput(text));
                break;
        }

        terminal.Out.Write(text);
        terminal.Out.Flush();
    }
}
