using System.Collections.Concurrent;
using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.PolicyLint.Checking.Analysis;
using ServerlessGuard.PolicyLint.Checking.CodeRuleFindings;
using ServerlessGuard.PolicyLint.Checking.Findings;
using ServerlessGuard.PolicyLint.Commands;
using ServerlessGuard.PolicyLint.Loading;
using ServerlessGuard.PolicyLint.Roles;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Checking;

/// <summary>Templates and code in, verdicts out. Broken input is in <see cref="CheckResult.Errors"/>; the rest is complete.</summary>
public sealed class Checker
{
    private readonly CheckRequest _request;
    private readonly IProgress<string> _progress;
    private readonly CodeBase _codeBase;
    private readonly CodeAnalysis _code = new();
    private readonly FunctionAnalysis _analysis;
    private readonly ConcurrentBag<InputError> _faults = [];

    private Checker(CheckRequest request, IProgress<string> progress)
    {
        _request = request;
        _progress = progress;
        _codeBase = CodeBase.Load(request.Root);
        _analysis = new FunctionAnalysis(_codeBase, _code);
    }

    public static CheckResult Check(CheckRequest request, IProgress<string> progress) => Open(request, progress).Check(ImmutableDictionary<string, string>.Empty);

    /// <summary>Reads the code, which can then be checked against templates as they are and as they could be.</summary>
    public static Checker Open(CheckRequest request, IProgress<string> progress) => new(request, progress);

    /// <param name="changed">Texts of templates by path that count in the place of what is on the disk.</param>
    public CheckResult Check(IReadOnlyDictionary<string, string> changed)
    {
        var deployments = Deployments(changed.GetValueOrDefault);
        var deployed = Deployed(deployments, changed.ContainsKey);
        ImmutableArray<IRoleSource> sources = [.. _request.RoleSources.Select(source => source.With(changed))];
        var analyzed = GivenRoles.Apply(sources, Named(deployed.Concat(UnnamedFunctions(deployed))));
        var result = new CheckResult(
            [.. analyzed.Select(function => function.Function)],
            FindingOrder.Sorted(Configured(PermissionFindings(analyzed).Concat(CodeFindings(analyzed)))),
            Errors(deployments, analyzed, sources))
        {
            Analyzed = analyzed,
            HasCodeRules = _request.CodeRules != CodeRules.Off && _codeBase.AllProjects().Any(project => !project.IsTest),
        };
        return _request.Changed is { } revision ? OfChange(result, analyzed, ScopeOf(revision, deployed)) : result;
    }

    private AnalyzedFunction[] Deployed(ImmutableArray<Deployment> deployments, Func<string, bool> isRewritten) =>
    [
        .. deployments
            .SelectMany(deployment => deployment.Functions, (deployment, function) => (Deployment: deployment, Function: function))
            .ToArray()
            .AsParallel()
            .Select(pair => Analyze(pair.Function, pair.Deployment, isRewritten)),
    ];

    /// <summary>The code as it is, deployed as the templates of the earlier revision say: what differs then is their change.</summary>
    private ChangeScope ScopeOf(ChangedFiles revision, AnalyzedFunction[] deployed)
    {
        if (revision.Earlier.IsEmpty) return new ChangeScope(revision, _codeBase, [], []);

        var read = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var deployments = Deployments(path =>
        {
            if (!revision.Earlier.TryGetValue(path, out var text)) return null;

            read[path] = true;
            return text;
        });
        var before = Deployed(deployments, _ => false).Select(DeploymentSignature.Of).ToHashSet(StringComparer.Ordinal);
        var redeployed = deployed.Where(function => !before.Contains(DeploymentSignature.Of(function))).Select(function => (function.Function.Template, function.Function.Id));
        return new ChangeScope(revision, _codeBase, [.. redeployed], [.. read.Keys]);
    }

    /// <summary>Everything is analyzed, since what a role shared by functions is needed for shows in all of them; what the change cannot matter to is left out.</summary>
    private static CheckResult OfChange(CheckResult result, ImmutableArray<AnalyzedFunction> analyzed, ChangeScope scope)
    {
        var judged = analyzed.Where(scope.Holds).Select(function => (function.Function.Template, (string?)function.Function.Id)).ToHashSet();
        return result with
        {
            Functions = [.. result.Functions.Where(function => judged.Contains((function.Template, function.Id)))],
            Findings = [.. result.Findings.Where(finding => finding.Function is null ? scope.Holds(finding) : judged.Contains((finding.Template, finding.Function)))],
        };
    }

    private IEnumerable<Finding> Configured(IEnumerable<Finding> findings) => _request.Configuration.Apply(
        findings.Where(finding => !_request.Configuration.LeavesOut(finding.Position.File)),
        withFaults: _request.CodeRules == CodeRules.Off);

    private IEnumerable<Finding> PermissionFindings(ImmutableArray<AnalyzedFunction> analyzed) =>
        _request.CodeRules == CodeRules.Only ? [] : RoleGroup.Of(analyzed).SelectMany(group => group.Findings());

    /// <summary>A configuration that many projects share has its faults once.</summary>
    private IEnumerable<Finding> CodeFindings(ImmutableArray<AnalyzedFunction> analyzed)
    {
        if (_request.CodeRules == CodeRules.Off)
            return [];
        var options = new ProjectOptions(_request.Root);
        return ProjectGroup.Of(_codeBase.AllProjects())
            .SelectMany(group => Guarded(new SourcePosition(group.Name, 1, 1), () => CodeRuleAnalysis.Run(group, analyzed, options)) ?? [])
            .DistinctBy(finding => (finding.Rule, finding.Position, finding.Message));
    }

    /// <param name="changed">Texts in the place of what is on the disk; null for other files.</param>
    private ImmutableArray<Deployment> Deployments(ReadTemplateFile changed)
    {
        ImmutableArray<string> files = _request.Templates.IsEmpty
            ? [.. TemplateReader.Discover(_request.Root).Where(file => !_request.Configuration.LeavesOut(file))]
            : _request.Templates;
        var neighbours = new TemplateNeighbours(files);
        ImmutableArray<Deployment> deployments =
            [.. files.AsParallel().AsOrdered().Select(file => Guarded(new SourcePosition(file, 1, 1), () => TemplateReader.Read(_request.Root, file, Options(file, neighbours), changed))).OfType<Deployment>()];
        return _request.Templates.IsEmpty ? TemplateReader.DeployedByThemselves(deployments) : deployments;
    }

    /// <summary>Parameters of the command line win over those that SAM's configuration gives a template.</summary>
    private TemplateOptions Options(string file, TemplateNeighbours neighbours)
    {
        var (configured, error) = new SamConfiguration(_codeBase.Directory.Root, _request.ConfigEnvironment).For(file);
        if (error is not null) _faults.Add(error);
        return new TemplateOptions { Parameters = configured.SetItems(_request.Parameters), Neighbours = neighbours };
    }

    private AnalyzedFunction Analyze(DeployedFunction function, Deployment deployment, Func<string, bool> isRewritten)
    {
        _progress.Report($"checking {function.Template}: {function.Id}");
        return Guarded(function.Position, () => _analysis.Analyze(function, deployment, isRewritten))
            ?? new AnalyzedFunction(FunctionAnalysis.Described(function) with { Status = FunctionStatus.CodeNotFound, StatusReason = "internal fault" }, function, deployment);
    }

    /// <summary>
    /// Functions that only the code knows of: those of a project that no template deploys, and annotated ones that a generated template does not have yet.
    /// </summary>
    private ParallelQuery<AnalyzedFunction> UnnamedFunctions(IEnumerable<AnalyzedFunction> deployed)
    {
        var known = deployed.Where(function => function.Function.Kind != FunctionKind.Code).Select(function => function.Function.Project).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var annotated = deployed.Where(function => function.Deployed is { IsGenerated: true }).Select(function => function.Function.Project).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var named = deployed.Select(function => (function.Function.Project, function.Function.EntryPoint?.Symbol)).ToHashSet();
        return _codeBase.AllProjects()
            .Where(project => project is { IsLambda: true, IsTest: false } && !_request.Configuration.LeavesOut(project.Path))
            .Where(project => !known.Contains(project.Path) || annotated.Contains(project.Path))
            .ToArray()
            .AsParallel()
            .SelectMany(project => Guarded(new SourcePosition(project.Path, 1, 1), () => UnnamedFunctions(project)) ?? [])
            .Where(function => !named.Contains((function.Function.Project, function.Function.EntryPoint?.Symbol)) && (function.Function.Kind == FunctionKind.Annotations || !known.Contains(function.Function.Project!)));
    }

    private AnalyzedFunction[] UnnamedFunctions(LoadedProject project)
    {
        _progress.Report($"checking {project.Path}");
        return [.. _code.EntryPointsOf(project).Select(entryPoint => _analysis.Analyze(project, entryPoint))];
    }

    /// <summary>What this tool cannot cope with must not hide what it has to say about the rest.</summary>
    private T? Guarded<T>(SourcePosition position, Func<T> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (Exception exception)
        {
            _faults.Add(new InputError(position.File, position.Line, $"internal: {exception.GetType().Name}: {exception.Message} {CommandLine.HowToReport}", IsInternal: true));
            return null;
        }
    }

    private static ImmutableArray<AnalyzedFunction> Named(IEnumerable<AnalyzedFunction> analyzed)
    {
        var sorted = analyzed
            .OrderBy(function => function.Function.Template, StringComparer.Ordinal)
            .ThenBy(function => function.Function.Id, StringComparer.Ordinal)
            .ThenBy(function => function.Function.Project, StringComparer.Ordinal)
            .ToArray();
        var repeated = sorted.CountBy(function => function.Function.Id).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. sorted.Select(function => repeated.Contains(function.Function.Id) && function.Function.Template is { } template
                ? function with { Function = function.Function with { DisplayName = $"{template}#{function.Function.Id}" } }
                : function),
        ];
    }

    private ImmutableArray<InputError> Errors(ImmutableArray<Deployment> deployments, ImmutableArray<AnalyzedFunction> analyzed, ImmutableArray<IRoleSource> sources)
    {
        var ofTemplates = deployments.SelectMany(deployment => deployment.Errors).Select(error => new InputError(error.Position.File, error.Position.Line, error.Message));
        var withoutFunction = _request.Templates.IsEmpty ? [] : deployments.Where(IsWithoutFunction).Select(deployment => new InputError(deployment.Template, null, "has no function; leave it out"));
        return
        [
            .. ofTemplates.Concat(withoutFunction).Concat(ErrorsOfCode(analyzed)).Concat(sources.SelectMany(source => source.Errors)).Concat(_faults)
                .Distinct()
                .OrderBy(error => error.File, StringComparer.Ordinal)
                .ThenBy(error => error.Line)
                .ThenBy(error => error.Message, StringComparer.Ordinal),
        ];
    }

    private static bool IsWithoutFunction(Deployment deployment) => deployment.Functions.IsEmpty && deployment.Errors.IsEmpty;

    private IEnumerable<InputError> ErrorsOfCode(ImmutableArray<AnalyzedFunction> analyzed)
    {
        var used = analyzed.Select(function => function.Function.Project).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return _codeBase.AllProjects()
            .Where(project => used.Contains(project.Path))
            .SelectMany(project => project.References.Append(project))
            .Distinct()
            .SelectMany(project => project.Errors)
            .Select(error => new InputError(error.Position.File, error.Position.Line, error.Message));
    }
}
