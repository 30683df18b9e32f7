using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Reach;

/// <summary>What the type parameters that a method can see stand for. A parameter that is not known stands for itself.</summary>
internal sealed class TypeArguments : IEquatable<TypeArguments>
{
    public static readonly TypeArguments None = new(ImmutableArray<ITypeParameterSymbol>.Empty, ImmutableArray<ITypeSymbol>.Empty);

    /// <summary>Deeper arguments come from recursion over generic types, which has no end.</summary>
    private const int DeepestNesting = 4;

    private readonly ImmutableArray<ITypeParameterSymbol> _parameters;
    private readonly ImmutableArray<ITypeSymbol> _arguments;

    private TypeArguments(ImmutableArray<ITypeParameterSymbol> parameters, ImmutableArray<ITypeSymbol> arguments)
    {
        _parameters = parameters;
        _arguments = arguments;
    }

    /// <summary>Those written in a constructed type and its containing types, for the parameters of <paramref name="definition"/>.</summary>
    public static TypeArguments Of(INamedTypeSymbol constructed, INamedTypeSymbol definition) => None.With(constructed, definition);

    /// <summary>Those of a constructed method and its type, for the parameters of <paramref name="definition"/>.</summary>
    public static TypeArguments Of(IMethodSymbol constructed, IMethodSymbol definition)
    {
        var arguments = None.With(constructed.ContainingType, definition.ContainingType);
        return constructed.IsGenericMethod ? arguments.With(definition.TypeParameters, constructed.TypeArguments) : arguments;
    }

    /// <summary>For a lambda or local function: what its surroundings know, and its own.</summary>
    public TypeArguments Inside(IMethodSymbol constructed) =>
        constructed.IsGenericMethod ? With(constructed.OriginalDefinition.TypeParameters, constructed.TypeArguments) : this;

    public ITypeSymbol Substitute(ITypeSymbol type) => _parameters.IsEmpty ? type : type switch
    {
        ITypeParameterSymbol parameter => Find(parameter),
        INamedTypeSymbol { IsGenericType: true, IsUnboundGenericType: false } named => Substitute(named),
        _ => type,
    };

    public INamedTypeSymbol Substitute(INamedTypeSymbol type)
    {
        if (_parameters.IsEmpty || !type.IsGenericType || type.IsUnboundGenericType)
        {
            return type;
        }

        var definition = type.ContainingType is { IsGenericType: true } outer
            ? Substitute(outer).GetTypeMembers(type.Name, type.Arity).FirstOrDefault() ?? type.ConstructedFrom
            : type.ConstructedFrom;
        return type.Arity == 0 ? definition : definition.Construct(type.TypeArguments.Select(Substitute).ToArray());
    }

    public bool Equals(TypeArguments? other) =>
        other is not null && _arguments.SequenceEqual(other._arguments, (IEqualityComparer<ITypeSymbol>)SymbolEqualityComparer.Default);

    public override bool Equals(object? obj) => Equals(obj as TypeArguments);

    public override int GetHashCode() =>
        _arguments.Aggregate(_arguments.Length, (hash, argument) => unchecked((hash * 31) + SymbolEqualityComparer.Default.GetHashCode(argument)));

    public override string ToString() => _arguments.IsEmpty ? "" : $"<{string.Join(", ", _arguments.Select(argument => argument.ToDisplayString()))}>";

    private TypeArguments With(INamedTypeSymbol constructed, INamedTypeSymbol definition)
    {
        var outer = constructed.ContainingType is { } container && definition.ContainingType is { } outerDefinition ? With(container, outerDefinition) : this;
        return constructed.Arity == 0 ? outer : outer.With(definition.TypeParameters, constructed.TypeArguments);
    }

    private TypeArguments With(ImmutableArray<ITypeParameterSymbol> parameters, ImmutableArray<ITypeSymbol> arguments)
    {
        var known = arguments.Select((argument, index) => Depth(argument) > DeepestNesting ? parameters[index] : argument);
        return new TypeArguments(_parameters.AddRange(parameters), _arguments.AddRange(known));
    }

    private ITypeSymbol Find(ITypeParameterSymbol parameter)
    {
        for (var index = _parameters.Length - 1; index >= 0; index--)
        {
            if (Same(_parameters[index], parameter))
            {
                return _arguments[index];
            }
        }

        return parameter;
    }

    private static int Depth(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments } ? 1 + arguments.Max(Depth) : 0;

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
