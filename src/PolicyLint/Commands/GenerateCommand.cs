using System.Collections.Immutable;
using System.CommandLine;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Checking.Analysis;
using ServerlessGuard.PolicyLint.Reports;
using ServerlessGuard.PolicyLint.Rewriting.Policies;

namespace ServerlessGuard.PolicyLint.Commands;

/// <summary><c>policy-lint generate</c>: the smallest sufficient policy of each function.</summary>
public static class GenerateCommand
{
    public const string Name = "generate";

    public const string Examples =
        """
          policy-lint generate .
          policy-lint generate . --function GetOrder --format policy
          policy-lint generate . --format terraform --output policies.tf
          policy-lint generate . --include-conditional --shrink

        """;

    private static readonly Argument<string> Root = CheckoutArguments.Root();
    private static readonly Option<string[]> Templates = CheckoutArguments.Templates();
    private static readonly Option<string[]> Parameters = CheckoutArguments.Parameters();
    private static readonly Option<string> ConfigEnvironment = CheckoutArguments.ConfigEnvironment();
    private static readonly Option<string[]> Functions = CheckoutArguments.Functions();

    private static readonly Option<string?> Format = new Option<string?>("--format") { Description = "The language to write. Default: that of the template which deploys the function." }
        .AcceptingOnly([.. PolicyFormat.Names]);

    private static readonly Option<bool> IncludeConditional = new("--include-conditional")
    {
        Description = "Write also what is needed only under a condition that cannot be decided: a customer's key, an optional argument.",
    };

    private static readonly Option<bool> Shrink = new("--shrink") { Description = "Write actions with wildcards, in fewer characters, without granting one known action more." };

    private static readonly Option<string?> Output = new("--output") { Description = "Write to a file.", HelpName = "FILE" };

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, "Writes the smallest policy that is enough for each function.") { Root, Functions, Format, IncludeConditional, Shrink, Templates, Parameters, ConfigEnvironment, Output };
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private static int Run(ParseResult parsed, Terminal terminal)
    {
        var request = CheckoutArguments.Request(parsed.GetRequiredValue(Root), parsed.GetValue(Templates), parsed.GetValue(Parameters), parsed.GetRequiredValue(ConfigEnvironment));
        var result = Checker.Check(request, new Progress(terminal));
        var selected = CheckoutArguments.Select(result, parsed.GetValue(Functions) ?? []);
        var policies = selected
            .Where(function => function.Function.Status == FunctionStatus.Analyzed)
            .Select(function => (Format: parsed.GetValue(Format) ?? PolicyFormat.DefaultFor(function.Function), Function: function))
            .Select(pair => (pair.Format, Policy: FunctionPolicy.Of(pair.Function, parsed.GetValue(IncludeConditional), pair.Format)))
            .Select(pair => parsed.GetValue(Shrink) ? pair with { Policy = pair.Policy.Shrunk() } : pair)
            .ToArray();
        Warn(result, selected, [.. policies.Select(pair => pair.Policy)], terminal);
        if (policies.Length == 0) return ExitStatus.BadInput;

        OutputFile.Write(Text(policies), parsed.GetValue(Output), terminal);
        return result.Errors.IsEmpty ? ExitStatus.Good : ExitStatus.Of(result, failOn: null);
    }

    private static string Text((string Format, FunctionPolicy Policy)[] policies) =>
        string.Join("\n", policies.GroupBy(pair => pair.Format, pair => pair.Policy, StringComparer.Ordinal).Select(group => PolicyFormat.Of(group.Key).Write([.. group])));

    /// <summary>What keeps a policy from being known to be enough.</summary>
    private static void Warn(CheckResult result, ImmutableArray<AnalyzedFunction> selected, FunctionPolicy[] policies, Terminal terminal)
    {
        foreach (var error in result.Errors)
        {
            terminal.Error.WriteLine($"{ToolVersion.Name}: {error}");
        }

        foreach (var function in selected.Select(function => function.Function).Where(function => function.Status is not (FunctionStatus.Analyzed or FunctionStatus.NotDotnet)))
        {
            terminal.Error.WriteLine($"{ToolVersion.Name}: {function.DisplayName} has no policy: {function.StatusReason}");
        }

        foreach (var (function, undecided) in policies.SelectMany(policy => policy.Function.Undecided, (policy, undecided) => (policy.Function, undecided)))
        {
            terminal.Error.WriteLine($"{ToolVersion.Name}: {undecided.Position.File}:{undecided.Position.Line}: {function.DisplayName} may need more: {undecided.Reason}; add what this call needs");
        }

        foreach (var (function, required) in policies.SelectMany(policy => policy.LeftOut, (policy, required) => (policy.Function, required)))
        {
            terminal.Error.WriteLine($"{ToolVersion.Name}: {function.DisplayName} may need {required.Action} ({required.Why}); --include-conditional writes it");
        }

        if (policies.Length == 0 && result.Errors.IsEmpty) terminal.Error.WriteLine($"{ToolVersion.Name}: no function whose code is here; name templates with --template");
    }
}
