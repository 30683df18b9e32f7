using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.Reach;

namespace ServerlessGuard.Functions.EntryPoints;

/// <summary>Entry points by what templates name, and by the code's own signs where they name none.</summary>
internal static class DeployedEntryPoints
{
    /// <summary>What handlers, <c>Assembly::Namespace.Type::Method</c>, lead to in one project; those of other assemblies are left out.</summary>
    public static ImmutableArray<EntryPoint> Named(ImmutableArray<string> handlers, Compilation project, FunctionProgram program)
    {
        var finder = new EntryPointFinder(program);
        return handlers
            .Where(handler => handler.StartsWith(project.AssemblyName + "::", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Select(handler => finder.Find(project, new DeployedHandler(handler)).EntryPoint)
            .OfType<EntryPoint>()
            .ToImmutableArray();
    }

    /// <summary>The named ones and those that the code shows beside them.</summary>
    public static ImmutableArray<EntryPoint> With(ImmutableArray<EntryPoint> named, FunctionProgram program)
    {
        var finder = new EntryPointFinder(program);
        return named
            .Concat(program.Compilations.SelectMany(project => finder.FindAll(project)).Where(shown => !named.Any(deployed => Supersedes(deployed, shown))))
            .ToImmutableArray();
    }

    /// <summary>A handler's class may have other public methods of the same shape; where a template names the handler, they are none.</summary>
    private static bool Supersedes(EntryPoint deployed, EntryPoint shown) => shown.Kind == EntryPointKind.LambdaClassic
        ? SymbolEqualityComparer.Default.Equals(deployed.Type, shown.Type)
        : SymbolEqualityComparer.Default.Equals(deployed.Symbol, shown.Symbol) && deployed.MethodName == shown.MethodName;
}
