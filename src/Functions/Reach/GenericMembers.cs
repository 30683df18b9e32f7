using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Members of constructed types.</summary>
internal static class GenericMembers
{
    /// <summary>A method as it is called where the type parameters in sight stand for <paramref name="arguments"/>.</summary>
    public static IMethodSymbol Substitute(IMethodSymbol method, TypeArguments arguments)
    {
        if (method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction || method.ContainingType is not { } type)
        {
            return Construct(method, method, arguments);
        }

        var constructed = arguments.Substitute(type);
        var member = SymbolEqualityComparer.Default.Equals(constructed, type) ? method : Find(constructed, method) ?? method;
        return Construct(member, method, arguments);
    }

    private static IMethodSymbol? Find(INamedTypeSymbol type, IMethodSymbol method) => type.GetMembers(method.Name)
        .OfType<IMethodSymbol>()
        .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition));

    private static IMethodSymbol Construct(IMethodSymbol member, IMethodSymbol method, TypeArguments arguments) => method.IsGenericMethod
        ? member.ConstructedFrom.Construct(method.TypeArguments.Select(arguments.Substitute).ToArray())
        : member;
}
