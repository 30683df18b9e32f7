using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Reach;

/// <summary>A method with source and what its type parameters stand for.</summary>
internal sealed record MethodInstance(IMethodSymbol Definition, TypeArguments Arguments)
{
    public ITypeSymbol Substitute(ITypeSymbol type) => Arguments.Substitute(type);

    public bool Equals(MethodInstance? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Definition, other.Definition) && Arguments.Equals(other.Arguments);

    public override int GetHashCode() => unchecked((SymbolEqualityComparer.Default.GetHashCode(Definition) * 31) + Arguments.GetHashCode());

    public override string ToString() => $"{Definition.ToDisplayString()}{Arguments}";
}
