using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.PolicyLint.Checking.Analysis;
using ServerlessGuard.PolicyLint.Checking.Findings;
using ServerlessGuard.PolicyLint.Commands;
using ServerlessGuard.PolicyLint.Loading;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Checking;

/// <summary>Templates and code in, verdicts out. Broken input is in <see cref="CheckResult.Errors"/>; the rest is complete.</summary>
public static class Checker
{
    public static CheckResult Check(CheckRequest request, IProgress<string> progress)
    {
        var faults = new List<InputError>();
        var deployments = Deployments(request, faults);
        var codeBase = CodeBase.Load(request.Root);
        var analyzed = FunctionsOf(deployments, codeBase, progress);
        var findings = RoleGroup.Of(analyzed).SelectMany(group => group.Findings());
        var errors = deployments.SelectMany(deployment => deployment.Errors.Select(error => new InputError(error.Position.File, error.Position.Line, error.Message)))
            .Concat(request.Templates.IsEmpty ? [] : deployments.Where(IsWithoutFunction).Select(deployment => new InputError(deployment.Template, null, "has no function; leave it out")))
            .Concat(ErrorsOfCode(analyzed, codeBase))
            .Concat(analyzed.Select(function => function.Fault).OfType<InputError>())
            .Concat(faults);
        return new CheckResult(
            [.. analyzed.Select(function => function.Function)],
            FindingOrder.Sorted(findings),
            [.. errors.Distinct().OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line).ThenBy(error => error.Message, StringComparer.Ordinal)]);
    }

    private static ImmutableArray<Deployment> Deployments(CheckRequest request, List<InputError> faults)
    {
        var options = new TemplateOptions { Parameters = request.Parameters };
        var files = request.Templates.IsEmpty ? TemplateReader.Discover(request.Root) : request.Templates;
        ImmutableArray<Deployment> deployments = [.. files.Select(file => Read(file)).OfType<Deployment>()];
        return request.Templates.IsEmpty ? TemplateReader.DeployedByThemselves(deployments) : deployments;

        Deployment? Read(string file)
        {
            try
            {
                return TemplateReader.Read(request.Root, file, options);
            }
            catch (Exception exception)
            {
                faults.Add(Fault(new SourcePosition(file, 1, 1), exception));
                return null;
            }
        }
    }

    private static bool IsWithoutFunction(Deployment deployment) => deployment.Functions.IsEmpty && deployment.Errors.IsEmpty;

    private static ImmutableArray<AnalyzedFunction> FunctionsOf(ImmutableArray<Deployment> deployments, CodeBase codeBase, IProgress<string> progress)
    {
        var analysis = new FunctionAnalysis(codeBase, new CodeAnalysis());
        var analyzed = new List<AnalyzedFunction>();
        foreach (var deployment in deployments)
        {
            foreach (var function in deployment.Functions)
            {
                progress.Report($"checking {function.Template}: {function.Id}");
                analyzed.Add(Guarded(function, deployment, analysis));
            }
        }

        return Named(analyzed);
    }

    /// <summary>One function that this tool cannot cope with must not hide what it has to say about the others.</summary>
    private static AnalyzedFunction Guarded(DeployedFunction function, Deployment deployment, FunctionAnalysis analysis)
    {
        try
        {
            return analysis.Analyze(function, deployment);
        }
        catch (Exception exception)
        {
            return new AnalyzedFunction(FunctionAnalysis.Described(function) with { Status = FunctionStatus.CodeNotFound, StatusReason = "internal fault" }, function, deployment)
            {
                Fault = Fault(function.Position, exception),
            };
        }
    }

    private static InputError Fault(SourcePosition position, Exception exception) =>
        new(position.File, position.Line, $"internal: {exception.GetType().Name}: {exception.Message} {CommandLine.HowToReport}", IsInternal: true);

    private static ImmutableArray<AnalyzedFunction> Named(IEnumerable<AnalyzedFunction> analyzed)
    {
        var sorted = analyzed.OrderBy(function => function.Function.Template, StringComparer.Ordinal).ThenBy(function => function.Function.Id, StringComparer.Ordinal).ToArray();
        var repeated = sorted.CountBy(function => function.Function.Id).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. sorted.Select(function => repeated.Contains(function.Function.Id) && function.Function.Template is { } template
                ? function with { Function = function.Function with { DisplayName = $"{template}#{function.Function.Id}" } }
                : function),
        ];
    }

    private static IEnumerable<InputError> ErrorsOfCode(ImmutableArray<AnalyzedFunction> analyzed, CodeBase codeBase)
    {
        var used = analyzed.Select(function => function.Function.Project).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return codeBase.AllProjects()
            .Where(project => used.Contains(project.Path))
            .SelectMany(project => project.References.Append(project))
            .Distinct()
            .SelectMany(project => project.Errors)
            .Select(error => new InputError(error.Position.File, error.Position.Line, error.Message));
    }
}
