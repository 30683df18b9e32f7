using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Values;

/// <summary>Source code that can run: a method's, accessor's or local function's body, or the initialiser of a field or property.</summary>
internal sealed record CodeBody(ISymbol Owner, IOperation Operation);

/// <summary>One place that calls a method. <paramref name="Operation"/> is null where not the code but a container or framework calls it.</summary>
internal sealed record CallerOf(IOperation? Operation);

/// <summary>How a container makes a type: the expression that gives the instance, and the type registered for it.</summary>
/// <param name="Instance">An object, or a lambda that makes it; null where only the implementation's type is known.</param>
internal sealed record Registration(ITypeSymbol Registered, ITypeSymbol? Implementation, IOperation? Instance);

/// <summary>What the resolver asks of the code that one entry point reaches.</summary>
internal interface ICodeInReach
{
    /// <summary>Everything that can run, initialisers included.</summary>
    IEnumerable<CodeBody> Bodies { get; }

    IEnumerable<IOperation> BodiesOf(ISymbol symbol);

    IEnumerable<CallerOf> CallersOf(IMethodSymbol method);

    /// <summary>The methods with source that a call can run.</summary>
    IEnumerable<IMethodSymbol> TargetsOf(IOperation call);

    IEnumerable<Registration> RegistrationsOf(ITypeSymbol type);

    /// <summary>The calls in reach of methods of that name.</summary>
    IEnumerable<CallShape> CallsOf(string method);

    /// <summary>Whether a method in reach carries the attribute, which is named as it is declared: <c>IdempotentAttribute</c>.</summary>
    bool ReachesAttribute(string attribute);

    /// <summary>The text of a constant expression; null where it is none.</summary>
    string? ConstantOf(SyntaxNode expression);

    /// <summary>Whether the program itself declares a symbol, so that all it does can be seen.</summary>
    bool IsSource(ISymbol symbol);

    /// <summary>The class the platform creates, which may inherit the method it calls; null where there is none.</summary>
    INamedTypeSymbol? EnteredType { get; }

    /// <summary>Whether a platform calls the method with the invocation's data.</summary>
    bool IsEntered(IMethodSymbol method);
}
