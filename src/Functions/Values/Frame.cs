using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Values;

/// <summary>An argument as an activation sees it: a value already known, or an expression of the caller's activation.</summary>
internal readonly record struct Argument(Value? Known, IOperation? Expression, Frame? Frame);

/// <summary>One activation of a method or lambda on the way down from a call, so that its parameters have that call's arguments.</summary>
/// <param name="outer">The activation a lambda or local function was made in; null of methods.</param>
/// <param name="call">What makes the activation, in the activation <paramref name="caller"/>.</param>
internal sealed class Frame(IMethodSymbol method, ImmutableArray<Argument?> arguments, Value? receiver, Frame? outer, IOperation call, Frame? caller)
{
    public IMethodSymbol Method { get; } = method;

    public Frame? Caller { get; } = caller;

    public int Depth { get; } = (caller?.Depth ?? 0) + 1;

    /// <summary>What <c>this</c> is; null where that is not known.</summary>
    public Value? Receiver => receiver ?? outer?.Receiver;

    /// <summary>The argument of a parameter of this activation or of one around it; null where no activation binds it.</summary>
    public Argument? Find(IParameterSymbol parameter)
    {
        var isMine = SymbolEqualityComparer.Default.Equals(Method.OriginalDefinition, parameter.ContainingSymbol.OriginalDefinition);
        if (!isMine)
            return outer?.Find(parameter);
        return parameter.Ordinal < arguments.Length ? arguments[parameter.Ordinal] : null;
    }

    /// <summary>The type that a type parameter stands for in this activation; null where that is not known.</summary>
    public ITypeSymbol? Find(ITypeParameterSymbol parameter)
    {
        if (parameter.DeclaringMethod is { } declaring && SymbolEqualityComparer.Default.Equals(Method.OriginalDefinition, declaring.OriginalDefinition))
            return Known(Method.TypeArguments[parameter.Ordinal], parameter, Caller);
        if (parameter.DeclaringType is { } type && Receiver is Value.Followed { Type: INamedTypeSymbol made } instance && Base(made, type) is { } constructed)
            return Known(constructed.TypeArguments[parameter.Ordinal], parameter, instance.Frame);
        if (parameter.DeclaringType is { } holder && Base(Method.ContainingType, holder) is { } own)
            return Known(own.TypeArguments[parameter.Ordinal], parameter, Caller);
        return outer?.Find(parameter);
    }

    private static ITypeSymbol? Known(ITypeSymbol argument, ITypeParameterSymbol parameter, Frame? around) => argument is not ITypeParameterSymbol open ? argument
        : SymbolEqualityComparer.Default.Equals(open, parameter) ? null
        : around?.Find(open);

    private static INamedTypeSymbol? Base(INamedTypeSymbol? type, INamedTypeSymbol wanted)
    {
        while (type is not null && !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, wanted.OriginalDefinition))
            type = type.BaseType;
        return type;
    }

    /// <summary>Whether the call is already under way: recursion.</summary>
    public bool IsWithin(IOperation other) => ReferenceEquals(call, other) || Caller?.IsWithin(other) == true;
}
