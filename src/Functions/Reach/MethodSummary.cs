using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Reach;

/// <summary>What one method does by itself, whoever calls it. Types are as written: they may name the method's type parameters.</summary>
internal sealed record MethodSummary(ImmutableArray<Step> Steps)
{
    public static readonly MethodSummary Empty = new(ImmutableArray<Step>.Empty);
}

/// <param name="Operation">Null for what a constructor does without an expression.</param>
internal abstract record Step(IOperation? Operation);

/// <summary>A call of a method, accessor, constructor or operator, in the program or outside.</summary>
/// <param name="Receiver">The static type of the object it is called on; null for static members.</param>
/// <param name="IsVirtual">Whether the object's own type decides which method runs.</param>
internal sealed record CallStep(IOperation? Operation, IMethodSymbol Target, ITypeSymbol? Receiver, bool IsVirtual) : Step(Operation)
{
    /// <summary>Lambdas, method groups and variables that hold them, by the position of the parameter they are passed for.</summary>
    public ImmutableArray<(int Ordinal, FunctionSource Source)> Functions { get; init; } = ImmutableArray<(int, FunctionSource)>.Empty;

    /// <summary>Whether the operation's arguments are the target's parameters; not those of a method group that is handed over.</summary>
    public bool BindsArguments { get; init; } = true;
}

/// <summary>A call that the compiler could not bind, because of a missing package.</summary>
internal sealed record UnboundCallStep(IOperation Operation, ImmutableArray<FunctionSource> Functions) : Step(Operation);

/// <summary>A call whose target the run time finds by name, on an object that may be of any class.</summary>
/// <param name="Receiver">The class whose own methods are meant where only an argument is dynamic; null where the object is.</param>
internal sealed record DynamicCallStep(IOperation Operation, string Name, int Arguments, INamedTypeSymbol? Receiver) : Step(Operation);

internal sealed record CreationStep(IOperation Operation, ITypeSymbol Type) : Step(Operation);

/// <summary>A use that runs the static initialisers of a type.</summary>
internal sealed record TypeUseStep(IOperation Operation, INamedTypeSymbol Type) : Step(Operation);

/// <summary>A function that is kept in a variable, field, property, parameter or, under the method's symbol, a return value.</summary>
internal sealed record FunctionFlowStep(IOperation Operation, FunctionSource Source, ISymbol Variable) : Step(Operation);

/// <summary>A function that is invoked here, or handed to where it cannot be followed.</summary>
internal sealed record FunctionInvocationStep(IOperation Operation, FunctionSource Source) : Step(Operation);

/// <summary>An expression that yields a function.</summary>
internal abstract record FunctionSource
{
    private FunctionSource()
    {
    }

    internal sealed record Lambda(IMethodSymbol Symbol) : FunctionSource;

    internal sealed record MethodGroup(CallStep Call) : FunctionSource;

    /// <summary>A variable, or a method that returns a function.</summary>
    internal sealed record Variable(ISymbol Symbol) : FunctionSource;

    /// <summary>What a function returns when it is invoked: <c>make()</c>.</summary>
    internal sealed record Result(FunctionSource Function) : FunctionSource;
}
