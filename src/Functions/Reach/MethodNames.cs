using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Methods as a reader knows them: fully qualified, without parameters.</summary>
internal static class MethodNames
{
    public static string Of(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.AnonymousFunction => $"{Container(method)} (lambda)",
        MethodKind.LocalFunction => $"{Container(method)}.{method.Name}",
        MethodKind.Constructor => $"{Type(method)}.{method.ContainingType.Name}",
        MethodKind.StaticConstructor => $"{Type(method)}.{method.ContainingType.Name} (static)",
        _ when method.AssociatedSymbol is { } member => $"{Type(method)}.{member.Name}",
        _ => $"{Type(method)}.{(method.Name == WellKnownMemberNames.TopLevelStatementsEntryPointMethodName ? "Main" : method.Name)}",
    };

    private static string Container(IMethodSymbol method) => method.ContainingSymbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } outer => Container(outer),
        IMethodSymbol outer => Of(outer),
        { } member when method.ContainingType is not null => $"{Type(method)}.{member.Name}",
        _ => method.Name,
    };

    private static string Type(IMethodSymbol method) => method.ContainingType.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
}
