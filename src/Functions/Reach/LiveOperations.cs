using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>The operations of a body that can run when it is entered.</summary>
internal static class LiveOperations
{
    // A body is walked for its summary, for each entry point that reaches it, and for what rules ask of it.
    private static readonly ConditionalWeakTable<IOperation, StrongBox<ImmutableArray<IOperation>>> Walked = new();

    /// <summary>In source order; a lambda or local function is named, its inside is not walked.</summary>
    public static ImmutableArray<IOperation> In(IOperation body) => Walked.GetValue(body, key => new(Walk(key))).Value;

    private static ImmutableArray<IOperation> Walk(IOperation body)
    {
        var walked = ImmutableArray.CreateBuilder<IOperation>();
        var pending = new Stack<IOperation>();
        pending.Push(body);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            walked.Add(operation);
            foreach (var child in LiveChildren(operation).Reverse())
            {
                pending.Push(child);
            }
        }

        return walked.ToImmutable();
    }

    private static IEnumerable<IOperation> LiveChildren(IOperation operation) => operation switch
    {
        IAnonymousFunctionOperation or ILocalFunctionOperation or INameOfOperation or ITypeOfOperation => [],
        IConditionalOperation conditional when KnownConditions.Decide(conditional.Condition) is { } outcome => Branch(conditional, outcome),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd, LeftOperand: var left } when KnownConditions.Decide(left) == false => [left],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr, LeftOperand: var left } when KnownConditions.Decide(left) == true => [left],
        IBlockOperation block => UntilEnd(block),
        _ => operation.ChildOperations,
    };

    /// <summary>Nothing runs after a branch that is certainly taken and leaves the method.</summary>
    private static IEnumerable<IOperation> UntilEnd(IBlockOperation block)
    {
        foreach (var statement in block.Operations)
        {
            yield return statement;
            if (statement is IConditionalOperation conditional && KnownConditions.Decide(conditional.Condition) is { } outcome && Leaves(outcome ? conditional.WhenTrue : conditional.WhenFalse))
            {
                yield break;
            }
        }
    }

    private static bool Leaves(IOperation? branch) => branch switch
    {
        IBlockOperation { Operations: { IsEmpty: false } operations } => Leaves(operations[operations.Length - 1]),
        IReturnOperation { Kind: OperationKind.Return } or IExpressionStatementOperation { Operation: IThrowOperation } or IThrowOperation => true,
        _ => false,
    };

    private static IEnumerable<IOperation> Branch(IConditionalOperation conditional, bool outcome)
    {
        yield return conditional.Condition;
        if ((outcome ? conditional.WhenTrue : conditional.WhenFalse) is { } live)
        {
            yield return live;
        }
    }
}
