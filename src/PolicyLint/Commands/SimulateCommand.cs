using System.CommandLine;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Reports;

namespace ServerlessGuard.PolicyLint.Commands;

/// <summary><c>policy-lint simulate</c>: single requests against policies, or how two policies relate.</summary>
public static class SimulateCommand
{
    public const string Name = "simulate";

    public const string Examples =
        """
          policy-lint simulate --cases cases.json
          policy-lint simulate --compare before.json after.json

        """;

    private static readonly Option<string?> Cases = new("--cases") { Description = "A JSON array of requests with the policies to decide them by; - for standard input.", HelpName = "FILE" };

    private static readonly Option<string[]> Compare = new("--compare")
    {
        Description = "Two policies: which of them allows more.",
        HelpName = "A B",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, "Decides requests as IAM does, or tells how two policies relate.") { Cases, Compare };
        command.Validators.Add(result =>
        {
            if (result.GetResult(Cases) is null == result.GetResult(Compare) is null) result.AddError("Give either --cases FILE or --compare A.json B.json.");
        });
        command.SetAction(parsed => parsed.GetValue(Cases) is { } cases ? Simulate(cases, terminal) : Relate(parsed.GetRequiredValue(Compare), terminal));
        return command;
    }

    private static int Simulate(string file, Terminal terminal)
    {
        var (cases, problems) = SimulationCase.Read(PolicyFile.Read(file, terminal), PolicyFile.NameOf(file));
        if (cases.IsEmpty) Refuse(problems);
        var outcomes = cases.Select(request => PolicySimulation.Run(request, ActionIndex.Catalog)).ToArray();
        SimulationReport.Write(outcomes, terminal.Out);
        var undecided = problems.Concat(outcomes.Select(outcome => outcome.Problem).OfType<PolicyProblem>()).ToArray();
        if (undecided.Length == 0) return ExitStatus.Good;

        terminal.Error.WriteLine($"{ToolVersion.Name}: {Summary(undecided)}");
        return ExitStatus.BadInput;
    }

    private static int Relate(string[] files, Terminal terminal)
    {
        var relation = PolicyRelation.Between(Policy(files[0], terminal), Policy(files[1], terminal), ActionIndex.Catalog);
        terminal.Out.WriteLine(relation.Kind.ToString().ToLowerInvariant());
        WriteWitness(files[0], relation.OnlyFirst, terminal.Out);
        WriteWitness(files[1], relation.OnlySecond, terminal.Out);
        return ExitStatus.Good;
    }

    private static void WriteWitness(string file, PolicyWitness? witness, TextWriter output)
    {
        if (witness is null) return;

        var context = witness.Context.IsEmpty ? "" : $" with {string.Join(" and ", witness.Context.Select(key => $"{key.Key} {string.Join(", ", key.Value.Values)}"))}";
        output.WriteLine($"only {PolicyFile.NameOf(file)} allows {witness.Action} on {witness.Resource}{context}");
    }

    private static PolicyDocument Policy(string file, Terminal terminal)
    {
        var (document, problems) = PolicyParser.Parse(PolicyFile.Read(file, terminal), PolicyFile.NameOf(file));
        Refuse([.. problems.Where(problem => problem.LeavesGap)]);
        return document;
    }

    private static void Refuse(IReadOnlyCollection<PolicyProblem> problems)
    {
        if (problems.Count > 0) throw new InputException(Summary(problems));
    }

    private static string Summary(IReadOnlyCollection<PolicyProblem> problems) => $"{problems.First()}{(problems.Count == 1 ? "" : $" (and {problems.Count - 1} more)")}";
}
