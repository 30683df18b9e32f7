using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

/// <summary>
/// The writes of one variable that can reach a use, found by walking the code backwards from it. Branches that leave the method or
/// loop are passed over, so that <c>if (x) { t = "a"; return; }</c> does not count after it.
/// </summary>
internal sealed class ReachingWrites
{
    private readonly ISymbol _variable;
    private readonly List<VariableWrite> _latestFirst = new();

    private ReachingWrites(ISymbol variable) => _variable = variable;

    /// <summary>In order of execution. Assigned: on every path the variable got a value among them, so that its value before does not matter.</summary>
    public static (ImmutableArray<VariableWrite> Writes, bool Assigned) Before(IOperation use, ISymbol variable)
    {
        var search = new ReachingWrites(variable);
        var assigned = search.Climb(use);
        return (search.Ordered(), assigned);
    }

    /// <summary>All writes of a whole body, as they are at its end.</summary>
    public static (ImmutableArray<VariableWrite> Writes, bool Assigned) In(IOperation body, ISymbol variable)
    {
        var search = new ReachingWrites(variable);
        var code = body is ILocalFunctionOperation { Body: { } block } ? block : body;
        var assigned = search.Scan(code, certain: true);
        return (search.Ordered(), assigned);
    }

    private ImmutableArray<VariableWrite> Ordered()
    {
        _latestFirst.Reverse();
        return _latestFirst.ToImmutableArray();
    }

    private bool Climb(IOperation use)
    {
        for (var node = use; node.Parent is { } parent; node = parent)
        {
            if (FunctionOf(parent) is { } function)
            {
                if (IsDeclaring(function))
                    return false;
                ScanAfter(parent);
            }
            else if (parent is ILoopOperation loop && LoopAssigns(loop, node))
            {
                return true;
            }

            if (Preceding(parent, node))
                return true;
        }

        return false;
    }

    private static IMethodSymbol? FunctionOf(IOperation operation) => operation switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        ILocalFunctionOperation local => local.Symbol,
        _ => null,
    };

    /// <summary>A lambda may run after everything that follows it in the method that declares the variable.</summary>
    private void ScanAfter(IOperation function)
    {
        var end = function.Syntax.Span.End;
        var outermost = function;
        while (outermost.Parent is { } parent && !IsDeclaring(FunctionOf(outermost)))
            outermost = parent;
        Record(outermost.Descendants().Where(operation => operation.Syntax.SpanStart > end));
    }

    private bool IsDeclaring(IMethodSymbol? function) => SymbolEqualityComparer.Default.Equals(function, _variable.ContainingSymbol);

    /// <summary>Inside a loop's body the writes of earlier rounds count too. True where the loop itself gives the variable its value.</summary>
    private bool LoopAssigns(ILoopOperation loop, IOperation part)
    {
        if (loop is IForEachLoopOperation each && part != each.Collection && Declares(each.LoopControlVariable))
        {
            _latestFirst.Add(new VariableWrite(WriteKind.Assign, each, ImmutableArray<string>.Empty, IsCertain: true));
            return true;
        }

        Record(loop.Descendants());
        return false;
    }

    private bool Declares(IOperation control) => control.DescendantsAndSelf().Any(part => part switch
    {
        IVariableDeclaratorOperation declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, _variable),
        _ => VariableWrite.IsReference(part, _variable),
    });

    private bool Preceding(IOperation parent, IOperation node)
    {
        switch (parent)
        {
            case ILoopOperation:
                return parent is IForLoopOperation loop && loop.Before.Reverse().Any(before => Scan(before, certain: true));
            case IConditionalOperation conditional:
                return node != conditional.Condition && Scan(conditional.Condition, certain: true);
            case ISwitchOperation choice:
                return node != choice.Value && Scan(choice.Value, certain: true);
            case ISwitchExpressionOperation choice:
                return node != choice.Value && Scan(choice.Value, certain: true);
            case ITryOperation attempt when node != attempt.Body:
                if (node == attempt.Finally)
                    attempt.Catches.ToList().ForEach(handler => Scan(handler, certain: false));
                _ = Scan(attempt.Body, certain: false);
                return false;
            default:
                return parent.ChildOperations.TakeWhile(child => child != node).Reverse().Any(child => Scan(child, certain: true));
        }
    }

    /// <summary>Records the writes of code that ran before, last first. True where it surely assigns the variable (or cannot be passed at all).</summary>
    private bool Scan(IOperation? operation, bool certain)
    {
        switch (operation)
        {
            case null:
                return false;
            case IConditionalOperation conditional:
                var isFalse = ScanBranch(conditional.WhenFalse);
                var isTrue = ScanBranch(conditional.WhenTrue);
                return (isTrue && isFalse) || Scan(conditional.Condition, certain);
            case ISwitchOperation choice:
                var cases = choice.Cases.Reverse().Select(ScanBranch).ToList();
                return (cases.TrueForAll(assigned => assigned) && choice.Cases.Any(IsDefault)) || Scan(choice.Value, certain);
            case ISwitchExpressionOperation choice:
                Record(choice.Arms.SelectMany(arm => arm.DescendantsAndSelf()));
                return Scan(choice.Value, certain);
            case ITryOperation attempt:
                return ScanTry(attempt, certain);
            case IForEachLoopOperation each when Declares(each.LoopControlVariable):
                return false;
            case ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation:
                Record(operation.Descendants());
                return false;
            default:
                return ScanPlain(operation, certain);
        }
    }

    private bool ScanPlain(IOperation operation, bool certain)
    {
        if (VariableWrite.Of(operation, _variable) is { } write)
        {
            _latestFirst.Add(write with { IsCertain = certain });
            if (write.Kind == WriteKind.Assign)
                return true;
        }

        return operation.ChildOperations.Reverse().Any(child => Scan(child, certain));
    }

    private bool ScanTry(ITryOperation attempt, bool certain)
    {
        if (Scan(attempt.Finally, certain))
            return true;
        var caught = attempt.Catches.Where(handler => !EndsElsewhere(handler.Handler)).Select(handler => Scan(handler, certain: false)).ToList();
        var tried = Scan(attempt.Body, certain && caught.Count == 0);
        return tried && caught.TrueForAll(assigned => assigned);
    }

    private bool ScanBranch(IOperation? branch) => branch is not null && (EndsElsewhere(branch) || Scan(branch, certain: false));

    private static bool IsDefault(ISwitchCaseOperation branch) => branch.Clauses.Any(clause => clause.CaseKind == CaseKind.Default);

    private static bool EndsElsewhere(IOperation branch) => branch switch
    {
        IBlockOperation block => block.Operations.LastOrDefault() is { } last && EndsElsewhere(last),
        ISwitchCaseOperation clause => clause.Body.LastOrDefault() is { } last && EndsElsewhere(last),
        IReturnOperation { Kind: OperationKind.Return } or IThrowOperation => true,
        IBranchOperation jump => jump.BranchKind is not BranchKind.Break || LeavesLoop(jump),
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        _ => false,
    };

    /// <summary>A break of a loop goes elsewhere; one of a switch goes on behind it.</summary>
    private static bool LeavesLoop(IOperation jump)
    {
        var around = jump.Parent;
        while (around is not (null or ILoopOperation or ISwitchOperation))
            around = around.Parent;
        return around is ILoopOperation;
    }

    private void Record(IEnumerable<IOperation> operations)
    {
        foreach (var operation in operations.Reverse())
        {
            if (VariableWrite.Of(operation, _variable) is { } write)
                _latestFirst.Add(write);
        }
    }
}
