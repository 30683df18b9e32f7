using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ServerlessGuard.Functions.Reach;

/// <summary>
/// Classes that Scrutor adds to a container by convention, <c>AddClasses(c => c.AssignableTo&lt;IStore&gt;()).AsImplementedInterfaces().WithScopedLifetime()</c>,
/// read as they are written, so that it does not matter whether the package is there. A filter that only the running program can apply (a predicate, a
/// namespace) leaves the whole call unread. Source: Scrutor, ServiceTypeSelector and LifetimeSelector: a lifetime holds for all that follows its AddClasses.
/// </summary>
/// <param name="Assembly">The assembly that is looked through; null where that can be any of the program.</param>
/// <param name="Filters">A class passes each of them by deriving from one of its types.</param>
internal sealed record ServiceScan(
    ServiceLifetime Lifetime, string? Assembly, ImmutableArray<ImmutableArray<ITypeSymbol>> Filters, bool IsAsInterfaces, bool IsAsSelf)
{
    private const string Classes = "AddClasses";

    private static readonly ImmutableArray<ImmutableArray<ITypeSymbol>> NoFilters = ImmutableArray<ImmutableArray<ITypeSymbol>>.Empty;

    private static readonly ImmutableDictionary<string, ServiceLifetime> Lifetimes = new Dictionary<string, ServiceLifetime>
    {
        ["WithSingletonLifetime"] = ServiceLifetime.Singleton,
        ["WithScopedLifetime"] = ServiceLifetime.Scoped,
        ["WithTransientLifetime"] = ServiceLifetime.Transient,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Null where an operation ends no such chain, or one that cannot be read.</summary>
    public static ServiceScan? Of(IOperation operation)
    {
        if (operation.SemanticModel is not { } model || operation.Syntax is not InvocationExpressionSyntax call || LifetimeOf(call) is not { } lifetime)
            return null;
        var chain = Chain(call).ToList();
        var position = chain.FindIndex(step => NameOf(step) == Classes);
        if (position < 0 || FiltersOf(chain[position], model) is not { } filters)
            return null;
        var registered = chain.Take(position).Select(NameOf).Where(name => name?.StartsWith("As", StringComparison.Ordinal) == true).ToList();
        return new ServiceScan(
            lifetime,
            chain.Skip(position)
                .Where(step => NameOf(step) == "FromAssemblyOf").SelectMany(step => TypesOf(step, model)).FirstOrDefault()?.ContainingAssembly?.Name,
            filters,
            registered.Any(name => name is "AsImplementedInterfaces" or "AsMatchingInterface" or "AsSelfWithInterfaces"),
            registered.Count == 0 || registered.Any(name => name is "AsSelf" or "AsSelfWithInterfaces"));
    }

    /// <summary>Whether objects of a class are made by it; of a base class those of all that derive from it.</summary>
    public bool Makes(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Class
        && (IsAsSelf || type.AllInterfaces.Any(implemented => !TypeNames.IsIn(implemented, "System")))
        && (Assembly is null || type.ContainingAssembly?.Name == Assembly)
        && Passes(type);

    /// <summary>Whether it is asked for as <paramref name="service"/>, whichever class that is then.</summary>
    public bool Provides(ITypeSymbol service) => service switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Interface } type => IsAsInterfaces && !Filters.IsEmpty && Passes(type),
        INamedTypeSymbol { TypeKind: TypeKind.Class } type => IsAsSelf && Makes(type),
        _ => false,
    };

    private bool Passes(INamedTypeSymbol type) => Filters.All(filter => filter.Any(wanted => IsOrDerives(type, wanted)));

    private static bool IsOrDerives(INamedTypeSymbol type, ITypeSymbol wanted) => TypeNames.WithSupertypes(type)
        .Any(super =>
            TypeNames.DefinitionOf(super) == TypeNames.DefinitionOf(wanted) && (ServiceContainer.IsOpen(wanted) || TypeNames.CanBeSame(super, wanted)));

    private static ServiceLifetime? LifetimeOf(InvocationExpressionSyntax call) =>
        NameOf(call) is { } name && Lifetimes.TryGetValue(name, out var lifetime) ? lifetime
        : NameOf(call) == "WithLifetime"
            && call.ArgumentList.Arguments is [{ Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var given } }]
            && Enum.TryParse<ServiceLifetime>(given, out var named) ? named
        : null;

    /// <summary>The call and those that it is called on, outermost first.</summary>
    private static IEnumerable<InvocationExpressionSyntax> Chain(InvocationExpressionSyntax call)
    {
        for (var current = call; current is not null; current = (current.Expression as MemberAccessExpressionSyntax)?.Expression as InvocationExpressionSyntax)
            yield return current;
    }

    private static string? NameOf(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;

    private static ImmutableArray<ImmutableArray<ITypeSymbol>>? FiltersOf(InvocationExpressionSyntax classes, SemanticModel model)
    {
        var functions = classes.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<LambdaExpressionSyntax>().ToList();
        if (functions.Count == 0)
            return classes.ArgumentList.Arguments.All(argument => argument.Expression is LiteralExpressionSyntax) ? NoFilters : null;
        if (functions[0].Body is not InvocationExpressionSyntax filter || !Chain(filter).All(step => NameOf(step) is "AssignableTo" or "AssignableToAny"))
            return null;
        return Chain(filter).Select(step => TypesOf(step, model).ToImmutableArray()).ToImmutableArray();
    }

    /// <summary>As type arguments or by <c>typeof</c>.</summary>
    private static IEnumerable<ITypeSymbol> TypesOf(InvocationExpressionSyntax call, SemanticModel model) =>
        ((call.Expression as MemberAccessExpressionSyntax)?.Name as GenericNameSyntax)?.TypeArgumentList.Arguments.Select(type => model.GetTypeInfo(type).Type)
            .OfType<ITypeSymbol>()
        ?? call.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<TypeOfExpressionSyntax>()
            .Select(named => model.GetTypeInfo(named.Type).Type).OfType<ITypeSymbol>();
}
