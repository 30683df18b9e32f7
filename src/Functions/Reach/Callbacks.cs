using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Methods of the program that packages call: overrides of their virtual methods, implementations of their interfaces.</summary>
internal sealed class Callbacks(FunctionProgram program)
{
    /// <summary>Run while the host starts, before any invocation.</summary>
    private static readonly HashSet<string> StartMethods = new(StringComparer.Ordinal)
    {
        "Init", "CreateHostBuilder", "CreateWebHostBuilder", "PostCreateHost", "PostCreateWebHost", "ConfigureServices", "Configure", "ConfigureContainer",
        "ConfigureHostBuilder", "ConfigureAppConfiguration", "Load", "ConfigureWebHost", "AddProvider",
    };

    /// <summary>Base classes and interfaces that come from packages, missing ones included.</summary>
    public IEnumerable<INamedTypeSymbol> ExternalSupertypes(INamedTypeSymbol type) =>
        TypeNames.SupertypesOf(type).Where(super => program.SourceOf(super) is null && super.SpecialType != SpecialType.System_ValueType);

    /// <summary>Whether a package that is given such an object calls it, without anything further being known.</summary>
    public bool IsCertain(INamedTypeSymbol external) =>
        external.TypeKind == TypeKind.Class || TypeNames.IsIn(external, "System") || TypeNames.IsIn(external, "Microsoft");

    /// <summary>The methods of <paramref name="type"/> that run because it is an <paramref name="external"/>.</summary>
    public IEnumerable<(IMethodSymbol Method, PhaseChange Phase)> Of(INamedTypeSymbol type, INamedTypeSymbol external)
    {
        if (IsCalledOtherwise(external))
        {
            return [];
        }

        var methods = external.TypeKind switch
        {
            TypeKind.Interface => ImplementationsOf(type, external),
            TypeKind.Error => UnboundMembers(type, external),
            _ => OverridesOf(type, external),
        };
        return methods.Select(method => (method, StartMethods.Contains(method.Name) ? PhaseChange.ToInitialization : PhaseChange.ToInvocation));
    }

    /// <summary>Clients of the SDK are called by the program itself; handlers of a mediator by their request.</summary>
    private static bool IsCalledOtherwise(INamedTypeSymbol external) =>
        external.Name.StartsWith("IAmazon", StringComparison.Ordinal)
        || TypeNames.IsIn(external, "MediatR")
        || TypeNames.IsIn(external, "Mediator")
        || MediatorCalls.IsHandlerName(external.Name)
        || external.SpecialType == SpecialType.System_Object;

    private static IEnumerable<IMethodSymbol> ImplementationsOf(INamedTypeSymbol type, INamedTypeSymbol external) => external.GetMembers()
        .OfType<IMethodSymbol>()
        .Select(member => type.FindImplementationForInterfaceMember(member))
        .OfType<IMethodSymbol>();

    private IEnumerable<IMethodSymbol> OverridesOf(INamedTypeSymbol type, INamedTypeSymbol external) => SourceMembers(type)
        .Where(method => RootOf(method) is { } root && SymbolEqualityComparer.Default.Equals(root.ContainingType.OriginalDefinition, external.OriginalDefinition));

    /// <summary>Of a missing type it is not known which methods it has: any override, and of what is named as an interface any public method.</summary>
    private IEnumerable<IMethodSymbol> UnboundMembers(INamedTypeSymbol type, INamedTypeSymbol external)
    {
        var isInterface = external.Name is ['I', >= 'A' and <= 'Z', ..];
        return SourceMembers(type).Where(method => method is { IsOverride: true, OverriddenMethod: null }
            || (isInterface && method is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsOverride: false, MethodKind: MethodKind.Ordinary }));
    }

    private IEnumerable<IMethodSymbol> SourceMembers(INamedTypeSymbol type) => new[] { type }
        .Concat(TypeNames.BasesOf(type))
        .TakeWhile(declaring => program.SourceOf(declaring) is not null)
        .SelectMany(declaring => declaring.GetMembers().OfType<IMethodSymbol>())
        .Where(method => !method.IsAbstract);

    private static IMethodSymbol? RootOf(IMethodSymbol method)
    {
        var root = method.OverriddenMethod;
        while (root?.OverriddenMethod is { } next)
        {
            root = next;
        }

        return root;
    }
}
