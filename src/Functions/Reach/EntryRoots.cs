using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.EntryPoints;

namespace ServerlessGuard.Functions.Reach;

/// <summary>What the platform runs by itself: the handler, the constructor of its class, the startup class, the host.</summary>
internal sealed class EntryRoots(ReachWalk walk)
{
    public void Add()
    {
        var entryPoint = walk.EntryPoint;
        foreach (var root in entryPoint.Roots)
        {
            AddHandler(root);
        }

        if (entryPoint.Kind != EntryPointKind.LambdaExecutable && !entryPoint.Symbol.IsStatic)
        {
            AddInstance(entryPoint.Type);
        }

        if (entryPoint.Kind == EntryPointKind.LambdaAnnotations || entryPoint.Roots.Any(LambdaAttributes.IsLambdaFunction))
        {
            AddLambdaStartup();
        }

        AddModuleInitializers();
        AddHost();
        foreach (var startup in StartupsOf(entryPoint.Type).Concat(FunctionsStartups()).Where(_ => walk.Roots.Count > 0))
        {
            LibraryModels.AddStartup(walk, new Site(walk.Roots[0], Operation: null, PhaseChange.ToInitialization), startup);
        }
    }

    /// <summary>The isolated worker of Azure Functions is a program: its <c>Main</c> makes the container that every function is served from.</summary>
    private void AddHost()
    {
        if (walk.EntryPoint.Kind == EntryPointKind.AzureIsolated && walk.Roots.Count > 0 && walk.Project.GetEntryPoint(CancellationToken.None) is { } main)
        {
            walk.Reach(new Site(walk.Roots[0], Operation: null, PhaseChange.ToInitialization), main, "starts the worker");
        }
    }

    /// <summary>Azure Functions in process and Google's framework run the classes derived from <c>FunctionsStartup</c> that an attribute names.</summary>
    private IEnumerable<INamedTypeSymbol> FunctionsStartups() => walk.EntryPoint.Kind is EntryPointKind.AzureInProcess or EntryPointKind.Google
        ? walk.Closure.Where(type => !type.IsAbstract && TypeNames.BasesOf(type).Any(super => super.Name == "FunctionsStartup"))
        : [];

    private void AddHandler(IMethodSymbol handler)
    {
        if (walk.AddRoot(handler) is not { } node)
        {
            return;
        }

        foreach (var parameter in handler.Parameters.Where(LambdaAttributes.IsFromServices))
        {
            walk.Services.Ask(new Site(node, Operation: null), parameter.Type);
        }
    }

    /// <summary>Lambda itself calls the parameterless constructor; a container the one it can fill.</summary>
    private void AddInstance(INamedTypeSymbol type)
    {
        var constructors = type.InstanceConstructors;
        var constructor = walk.EntryPoint.Kind is EntryPointKind.LambdaClassic or EntryPointKind.AspNetCore
            ? constructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty)
            : null;
        if ((constructor ?? ServiceRequests.ConstructorOf(type)) is not { } chosen || walk.AddRoot(chosen) is not { } node)
        {
            return;
        }

        var site = new Site(node, Operation: null);
        walk.Services.AskForParameters(site, chosen);
        walk.Dispatch.AddType(site, type, "created by Lambda");
    }

    private void AddModuleInitializers()
    {
        foreach (var initializer in walk.Roots.Count > 0 ? walk.Sources.ModuleInitializers : [])
        {
            walk.Reach(new Site(walk.Roots[0], Operation: null, PhaseChange.ToInitialization), initializer, "module initialiser");
        }
    }

    private void AddLambdaStartup()
    {
        if (walk.Sources.LambdaStartup is { } startup && walk.Roots.Count > 0)
        {
            LibraryModels.AddStartup(walk, new Site(walk.Roots[0], Operation: null, PhaseChange.ToInitialization), startup);
        }
    }

    /// <summary>The <c>TStartup</c> of <c>APIGatewayProxyFunction&lt;TStartup&gt;</c>.</summary>
    private static IEnumerable<INamedTypeSymbol> StartupsOf(INamedTypeSymbol type) => TypeNames.BasesOf(type)
        .Where(super => super.Name.EndsWith("Function", StringComparison.Ordinal))
        .SelectMany(super => super.TypeArguments)
        .OfType<INamedTypeSymbol>()
        .Where(argument => argument.TypeKind == TypeKind.Class && argument.GetMembers("Configure").Concat(argument.GetMembers("ConfigureServices")).Any());
}
