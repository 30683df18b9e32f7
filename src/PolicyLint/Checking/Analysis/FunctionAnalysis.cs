using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.PolicyLint.Checking.Binding;
using ServerlessGuard.PolicyLint.Loading;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Checking.Analysis;

/// <summary>From a function to its code, its calls and the permissions they need.</summary>
internal sealed class FunctionAnalysis(CodeBase codeBase, CodeAnalysis code)
{
    private readonly OtherDeployments _otherDeployments = new(codeBase);

    /// <param name="isRewritten">Whether a file has changed since the code was read, so that what it asks for counts as written in the template.</param>
    public AnalyzedFunction Analyze(DeployedFunction deployed, Deployment deployment, Func<string, bool> isRewritten)
    {
        var analyzed = new AnalyzedFunction(Described(deployed), deployed, deployment);
        if (!Runtimes.MayBeDotnet(deployed)) return Left(analyzed, FunctionStatus.NotDotnet, $"skipped: runtime {deployed.Runtime}");

        var handler = deployed.Handler?.ToString();
        var match = codeBase.FindProject(deployed.CodePath, AssemblyOf(handler), deployed.Dockerfile, deployed.Id);
        if (match.Project is not { } project) return WithoutCode(analyzed, deployed, match.Reason);

        var role = _otherDeployments.RoleOf(deployed, project);
        var inProject = analyzed with { Deployed = deployed with { Role = role }, Function = analyzed.Function with { Project = project.Path, Role = role } };
        if (IsOpen(handler)) return Left(inProject, FunctionStatus.HandlerNotFound, $"the handler {handler} depends on what is not known; pass --parameters");

        var annotated = deployed.Environment.GetValueOrDefault("ANNOTATIONS_HANDLER")?.ToString();
        var search = code.FindHandler(project, new DeployedHandler(handler, deployed.Runtime, annotated));
        return search.EntryPoint is { } entryPoint
            ? WithCalls(deployed.IsGenerated && AnnotatedRole.Of(entryPoint) is { } asked && !isRewritten(asked.File) ? With(inProject, asked.Over(role)) : inProject, project, entryPoint)
            : Left(inProject, FunctionStatus.HandlerNotFound, search.Problem) with { HandlerFault = search.Problem };
    }

    private static bool IsOpen(string? handler) => handler?.Contains("${", StringComparison.Ordinal) == true;

    /// <summary>An entry point that no template names.</summary>
    public AnalyzedFunction Analyze(LoadedProject project, EntryPoint entryPoint)
    {
        var kind = entryPoint.Kind == EntryPointKind.LambdaAnnotations ? FunctionKind.Annotations : FunctionKind.Code;
        var analyzed = new AnalyzedFunction(new CheckedFunction(entryPoint.Name, kind, FunctionStatus.Analyzed) { Project = project.Path }, null, null);
        return WithCalls(AnnotatedRole.Of(entryPoint) is { } asked ? Undeployed(analyzed, asked.Role()) : analyzed, project, entryPoint);
    }

    /// <summary>A function that only attributes describe, deployed as they ask for.</summary>
    private static AnalyzedFunction Undeployed(AnalyzedFunction analyzed, Role role)
    {
        var deployed = new DeployedFunction(analyzed.Function.Id, role.Position.File, role.Position, TemplateKind.Sam, role);
        return analyzed with { Deployed = deployed, Deployment = new Deployment(role.Position.File), Function = analyzed.Function with { Role = role } };
    }

    private static AnalyzedFunction With(AnalyzedFunction analyzed, Role role) =>
        analyzed with { Deployed = analyzed.Deployed! with { Role = role }, Function = analyzed.Function with { Role = role } };

    internal static CheckedFunction Described(DeployedFunction deployed) => new(deployed.Id, KindOf(deployed.Kind), FunctionStatus.Analyzed)
    {
        Template = deployed.Template,
        Line = deployed.Position.Line,
        Handler = deployed.Handler?.ToString(),
        Role = deployed.Role,
        Required = RequiredPermissions.Merged(RequiredPermissions.OfPlatform(deployed)),
    };

    /// <summary>A custom runtime or an image without a C# project beside it is somebody else's language.</summary>
    private AnalyzedFunction WithoutCode(AnalyzedFunction analyzed, DeployedFunction deployed, string reason) => Runtimes.IsDotnet(deployed) || HasProjectsAt(deployed.CodePath)
        ? Left(analyzed, FunctionStatus.CodeNotFound, reason)
        : Left(analyzed, FunctionStatus.NotDotnet, $"skipped: {reason}");

    private bool HasProjectsAt(string? codePath)
    {
        var folder = codePath is not null && Path.HasExtension(codePath) ? Path.GetDirectoryName(codePath)!.Replace('\\', '/') : codePath;
        return folder is { Length: > 0 } && codeBase.AllProjects().Any(project => project.Path.StartsWith($"{folder}/", StringComparison.Ordinal));
    }

    private static AnalyzedFunction Left(AnalyzedFunction analyzed, FunctionStatus status, string? reason) =>
        analyzed with { Function = analyzed.Function with { Status = status, StatusReason = reason } };

    private AnalyzedFunction WithCalls(AnalyzedFunction analyzed, LoadedProject project, EntryPoint entryPoint)
    {
        var (found, files) = code.CallsOf(project, entryPoint);
        var binder = new PermissionBinder(analyzed.Deployment, new TextBinding(analyzed.Deployed, Settings(analyzed.Deployed, project)));
        var calls = found.Calls.Select(call => (Call: call, Shown: Shown(call) with { RunsAs = binder.IdentityOf(call) }))
            .OrderBy(pair => pair.Shown.Position.File, StringComparer.Ordinal)
            .ThenBy(pair => pair.Shown.Position.Line)
            .ThenBy(pair => pair.Shown.Operation, StringComparer.Ordinal)
            .ThenBy(pair => pair.Shown.Position.Column)
            .ToArray();
        var inOrder = calls.Select(pair => pair.Call).ToImmutableArray();
        return analyzed with
        {
            Undecided = found.Undecided,
            Assumed = binder.BindAssumed(inOrder),
            SourceFiles = files,
            EntryPoint = entryPoint,
            Function = analyzed.Function with
            {
                Status = FunctionStatus.Analyzed,
                EntryPoint = new FoundEntryPoint(entryPoint.Name, Positions.Of(entryPoint.Symbol.Locations.FirstOrDefault() ?? Location.None)),
                Calls = [.. calls.Select(pair => pair.Shown)],
                Required = RequiredPermissions.Merged(analyzed.Function.Required.Concat(binder.Bind(inOrder))),
                Undecided = [.. found.Undecided.Select(call => new Undecided(call.Reason, Positions.Of(call.Location)) { Prefix = call.Prefix() }).OrderBy(call => call.Position.File, StringComparer.Ordinal).ThenBy(call => call.Position.Line)],
            },
        };
    }

    private static FoundCall Shown(AwsCall call) =>
        new(call.Operation.Service, call.Operation.Name, call.Via ?? $"{call.Operation.MethodName}Async", Positions.Of(call.Location), [.. call.Path.Select(Positions.Of)], call.Phase);

    private static ImmutableSortedDictionary<string, string> Settings(DeployedFunction? deployed, LoadedProject project)
    {
        string[] variables = ["ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT"];
        var environment = variables.Select(name => deployed?.Environment.GetValueOrDefault(name)).FirstOrDefault(text => text is { IsLiteral: true });
        return project.Configuration.For(environment?.ToString());
    }

    /// <summary><c>Orders</c> of <c>Orders::Orders.Function::Get</c>; an executable's handler is the assembly's name.</summary>
    private static string? AssemblyOf(string? handler) => handler is null || IsOpen(handler) ? null : handler.Split("::")[0];

    private static FunctionKind KindOf(TemplateKind kind) => kind switch
    {
        TemplateKind.Sam => FunctionKind.Sam,
        TemplateKind.CloudFormation => FunctionKind.CloudFormation,
        TemplateKind.Cdk => FunctionKind.Cdk,
        TemplateKind.Terraform => FunctionKind.Terraform,
        TemplateKind.LambdaTools => FunctionKind.Code,
        _ => FunctionKind.ServerlessFramework,
    };
}
