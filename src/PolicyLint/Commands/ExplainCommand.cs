using System.CommandLine;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Reports;

namespace ServerlessGuard.PolicyLint.Commands;

/// <summary><c>policy-lint explain</c>: why a function needs an action, call by call, or why it does not.</summary>
public static class ExplainCommand
{
    public const string Name = "explain";

    public const string Examples =
        """
          policy-lint explain GetOrder
          policy-lint explain GetOrder dynamodb:GetItem
          policy-lint explain 'src/template.yaml#GetOrder' 'dynamodb:*' --dir .

        """;

    private const int ShownNames = 8;

    private static readonly Argument<string> Function = new("FUNCTION") { Description = "A function's id, TEMPLATE#ID where two have the same, or its handler's method." };

    private static readonly Argument<string?> Action = new("ACTION")
    {
        Description = "An IAM action; * and ? are wildcards. Default: everything the function needs.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string> Root = new("--dir") { Description = "The directory with templates and code.", HelpName = "DIR", DefaultValueFactory = _ => "." };

    private static readonly Option<string[]> Parameters = new("--parameters")
    {
        Description = "Template parameters, or files with them.",
        HelpName = "NAME=VALUE|FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, "Shows why a function needs an action: the chain from its handler to each call, and what grants it.") { Function, Action, Root, Parameters };
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private static int Run(ParseResult parsed, Terminal terminal)
    {
        var root = parsed.GetRequiredValue(Root);
        if (!Directory.Exists(root)) throw new InputException($"{root}: no such directory; give the directory that holds the templates and the code");

        var action = parsed.GetValue(Action);
        if (action is not null && !action.Contains(':')) throw new InputException($"'{action}' is no action; give one as in a policy: dynamodb:GetItem");

        var request = new CheckRequest(Path.GetFullPath(root)) { Parameters = TemplateParameters.Read(parsed.GetValue(Parameters) ?? []) };
        var result = Checker.Check(request, new Progress(terminal));
        var function = Find(result, parsed.GetRequiredValue(Function));
        using var text = new StringWriter { NewLine = "\n" };
        new ExplanationReport(terminal.Colours ? new ColouredOutput(text) : new PlainOutput(text)).Write(function, FindingsOn(function, result), action);
        terminal.Out.Write(text);
        return result.Errors.Any(error => error.IsInternal) ? ExitStatus.InternalFault : ExitStatus.Good;
    }

    private static IReadOnlyList<Finding> FindingsOn(CheckedFunction function, CheckResult result) =>
        [.. result.Findings.Where(finding => finding.Template == function.Template && finding.Function == function.Id)];

    private static CheckedFunction Find(CheckResult result, string name)
    {
        Func<CheckedFunction, bool>[] ways =
        [
            function => function.DisplayName == name || $"{function.Template}#{function.Id}" == name,
            function => function.Id == name,
            function => function.EntryPoint?.Symbol == name,
            function => string.Equals(function.Id, name, StringComparison.OrdinalIgnoreCase),
            function => function.EntryPoint?.Symbol.EndsWith($".{name}", StringComparison.Ordinal) == true,
        ];
        var found = ways.Select(way => result.Functions.Where(way).ToArray()).FirstOrDefault(functions => functions.Length > 0) ?? [];
        return found switch
        {
            [var function] => function,
            [] => throw new InputException($"no function '{name}'; there {Listed([.. result.Functions.Select(function => function.DisplayName)])}"),
            _ => throw new InputException($"'{name}' is the name of {found.Length} functions; give one of {ShortName.List([.. found.Select(function => function.DisplayName)], ShownNames)}"),
        };
    }

    private static string Listed(IReadOnlyCollection<string> names) => names.Count switch
    {
        0 => "is none; give the directory with the templates by --dir",
        1 => $"is {names.First()}",
        _ => $"are {ShortName.List(names, ShownNames)}",
    };
}
