using System.Collections.Immutable;
using System.CommandLine;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Reports;
using ServerlessGuard.PolicyLint.Rewriting.Edits;
using ServerlessGuard.PolicyLint.Rewriting.Fixes;

namespace ServerlessGuard.PolicyLint.Commands;

/// <summary><c>policy-lint fix</c>: rewrites templates so that what was found is no more.</summary>
public static class FixCommand
{
    public const string Name = "fix";

    public const string Examples =
        """
          policy-lint fix .
          policy-lint fix . --dry-run
          policy-lint fix . --only SLG5002 --function GetOrder
          policy-lint fix src --template src/template.yaml --parameters Stage=prod
          policy-lint fix . --role-policies policies/*.json

        """;

    private static readonly Argument<string> Root = CheckoutArguments.Root();
    private static readonly Option<string[]> Templates = CheckoutArguments.Templates();
    private static readonly Option<string[]> Parameters = CheckoutArguments.Parameters();
    private static readonly Option<string> ConfigEnvironment = CheckoutArguments.ConfigEnvironment();
    private static readonly Option<string[]> Functions = CheckoutArguments.Functions();

    private static readonly Option<string[]> Only = new Option<string[]>("--only")
    {
        Description = "Fix findings of these rules only.",
        HelpName = "RULE",
        AllowMultipleArgumentsPerToken = true,
    }.AcceptingOnly([.. FixSelection.Fixable]);

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Change nothing; print what would change as a unified diff. Status 1 where there is something." };

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, "Rewrites templates: adds what is missing, removes what is unused, narrows what is too wide. Nothing else of them changes.")
        {
            Root, DryRun, Only, Functions, Templates, Parameters, ConfigEnvironment, RoleOptions.RolePolicies,
        };
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private static int Run(ParseResult parsed, Terminal terminal)
    {
        var request = CheckoutArguments.Request(parsed.GetRequiredValue(Root), parsed.GetValue(Templates), parsed.GetValue(Parameters), parsed.GetRequiredValue(ConfigEnvironment));
        request = request with { RoleSources = RoleOptions.EditedFiles(parsed, request.Root, terminal) };
        var checker = Checker.Open(request, new Progress(terminal));
        var names = parsed.GetValue(Functions) ?? [];
        if (names.Length > 0) CheckoutArguments.Select(checker.Check(ImmutableDictionary<string, string>.Empty), names);

        var files = new SourceFiles(request.Root);
        var selection = new FixSelection([.. parsed.GetValue(Only) ?? []], function => names.Length == 0 || names.Any(name => CheckoutArguments.IsNamed(function, name)));
        var result = new Fixer(checker, files, selection).Fix();
        var isDry = parsed.GetValue(DryRun);
        if (isDry) WriteDiffs(files, terminal);
        else Save(files, result, terminal);

        foreach (var error in result.Errors)
        {
            terminal.Error.WriteLine($"{ToolVersion.Name}: {error}");
        }

        foreach (var (finding, reason) in result.Refusals.OrderBy(refusal => refusal.Finding.Position.File, StringComparer.Ordinal).ThenBy(refusal => refusal.Finding.Position.Line))
        {
            terminal.Error.WriteLine($"{ToolVersion.Name}: {finding.Position.File}:{finding.Position.Line}: {finding.Rule} of {finding.Function} ({ShortName.List(finding.Actions)}) is not fixed: {reason}");
        }

        return StatusOf(result, isDry && files.Changed.Count > 0);
    }

    private static int StatusOf(FixResult result, bool wouldChange) =>
        result.Errors.Any(error => error.IsInternal) ? ExitStatus.InternalFault
        : !result.Errors.IsEmpty ? ExitStatus.BadInput
        : wouldChange || !result.Refusals.IsEmpty ? ExitStatus.Findings
        : ExitStatus.Good;

    private static void WriteDiffs(SourceFiles files, Terminal terminal)
    {
        foreach (var (file, text) in files.Changed.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            terminal.Out.Write(UnifiedDiff.Of(file, files.Original(file)!, text));
        }
    }

    private static void Save(SourceFiles files, FixResult result, Terminal terminal)
    {
        try
        {
            files.Save();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{exception.Message}; make the file writable");
        }

        foreach (var finding in result.Fixed)
        {
            terminal.Out.WriteLine($"{finding.Position.File}:{finding.Position.Line}: fixed {finding.Rule}: {finding.Message}");
        }

        var changed = files.Changed.Count;
        terminal.Out.WriteLine(result.Fixed.IsEmpty ? "nothing to fix" : $"{result.Fixed.Length} fixed in {changed} {(changed == 1 ? "file" : "files")}");
    }
}
