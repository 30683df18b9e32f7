using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.EntryPoints;

namespace ServerlessGuard.Functions.Reach;

/// <summary>What a project and the projects it refers to declare. The same for every entry point of the project, and so looked for once.</summary>
internal sealed class ProjectSources
{
    /// <summary>First names that a product may share with packages of others.</summary>
    private static readonly HashSet<string> SharedNames = new(StringComparer.Ordinal) { "Amazon", "AWS", "AWSSDK", "Microsoft", "System" };

    private readonly Lazy<IReadOnlyList<IMethodSymbol>> _moduleInitializers;
    private readonly Lazy<INamedTypeSymbol?> _lambdaStartup;
    private readonly Lazy<HashSet<string>> _ownNames;

    public ProjectSources(FunctionProgram program, Compilation project)
    {
        Types = program.ClosureOf(project).SelectMany(part => program.TypesOf(part)).ToImmutableArray();
        _moduleInitializers = new(() => Types
            .Where(type => !type.IsGenericType)
            .SelectMany(type => type.GetMembers())
            .OfType<IMethodSymbol>()
            .Where(IsModuleInitializer)
            .ToList());
        _lambdaStartup = new(() => Types.FirstOrDefault(LambdaAttributes.IsLambdaStartup));
        _ownNames = new(() => FindOwnNames(program.ClosureOf(project)));
    }

    /// <summary>All types, nested ones included; the project's own first.</summary>
    public ImmutableArray<INamedTypeSymbol> Types { get; }

    /// <summary>The runtime runs them before any other code of the assembly.</summary>
    public IReadOnlyList<IMethodSymbol> ModuleInitializers => _moduleInitializers.Value;

    /// <summary>The class with <c>[LambdaStartup]</c>; null where there is none.</summary>
    public INamedTypeSymbol? LambdaStartup => _lambdaStartup.Value;

    /// <summary>Whether a name begins as the product's own namespaces and assemblies do.</summary>
    public bool IsOwn(string name) => _ownNames.Value.Contains(FirstNameOf(name));

    private static bool IsModuleInitializer(IMethodSymbol method) =>
        method is { IsStatic: true, MethodKind: MethodKind.Ordinary, ReturnsVoid: true, Parameters.IsEmpty: true }
        && method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ModuleInitializerAttribute");

    private HashSet<string> FindOwnNames(ImmutableArray<Compilation> projects)
    {
        var names = new HashSet<string>(projects.Select(project => FirstNameOf(project.Assembly.Name)), StringComparer.Ordinal);
        names.UnionWith(Types.Select(type => FirstNameOf(type.ContainingNamespace)));
        names.ExceptWith(SharedNames);
        return names;
    }

    private static string FirstNameOf(INamespaceSymbol space)
    {
        while (space.ContainingNamespace is { IsGlobalNamespace: false } outer)
            space = outer;
        return space.IsGlobalNamespace ? space.ToDisplayString() : space.Name;
    }

    private static string FirstNameOf(string name) => name.Split('.')[0];
}
