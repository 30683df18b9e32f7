using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.EntryPoints;

public enum EntryPointKind
{
    /// <summary><c>Assembly::Type::Method</c>.</summary>
    LambdaClassic,

    /// <summary>A method with <c>[LambdaFunction]</c>.</summary>
    LambdaAnnotations,

    /// <summary>An assembly with its own <c>Main</c>: <c>LambdaBootstrapBuilder</c> or top-level statements.</summary>
    LambdaExecutable,

    /// <summary>ASP.NET Core hosted in Lambda: every endpoint is in reach.</summary>
    AspNetCore,
    AzureIsolated,
    AzureInProcess,
    Google,
}

/// <summary>Where a platform enters the code. <paramref name="Roots"/> are all methods it runs: the handler, and of ASP.NET every endpoint.</summary>
/// <param name="Symbol">
/// The handler's method, or the assembly's <c>Main</c>. Where the method is inherited from a package, the constructor of the class.
/// </param>
/// <param name="Type">The class the platform creates: the handler's own, which may inherit the method.</param>
/// <param name="MethodName">The handler's name as the platform calls it.</param>
public sealed record EntryPoint(EntryPointKind Kind, IMethodSymbol Symbol, ImmutableArray<IMethodSymbol> Roots, INamedTypeSymbol Type, string MethodName)
{
    public EntryPoint(EntryPointKind kind, IMethodSymbol symbol)
        : this(kind, symbol, ImmutableArray.Create(symbol), symbol.ContainingType, symbol.Name)
    {
    }

    /// <summary>Fully qualified, without parameters: <c>GetProduct.Function.FunctionHandler</c>.</summary>
    public string Name => $"{Type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat)}.{MethodName}";
}
