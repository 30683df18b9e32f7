using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.Reach;

namespace ServerlessGuard.Functions.Storage;

/// <summary>
/// Whether code that an invocation can reach runs only while something is still empty: <c>s_services ??= Build()</c> makes of <c>Build</c>, and of
/// what it calls, a part of the start.
/// </summary>
internal sealed class OnceOnly(InvocationReach reach)
{
    private readonly Dictionary<ISymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether all calls of the method, lambda or local function around an operation stand under such a guard.</summary>
    public bool IsAround(IOperation operation) => operation.Function() is { } function && Runs(function.OriginalDefinition);

    private bool Runs(IMethodSymbol method)
    {
        if (_known.TryGetValue(method, out var known))
            return known;

        _known[method] = false;
        var calls = reach.CallersOf(method).Where(call => call.Caller.Phase == Phase.Invocation).ToList();
        return _known[method] = calls.Count > 0 && calls.All(IsGuarded);
    }

    private bool IsGuarded(CallSite call) => (call.Operation is { } operation && IsGuarded(operation)) || Runs(call.Caller.Symbol);

    private bool IsGuarded(IOperation call)
    {
        if (IsOfLazy(call))
            return true;

        var child = call;
        foreach (var ancestor in call.Ancestors())
        {
            if (ancestor switch
            {
                ICoalesceAssignmentOperation assignment => assignment.Value == child && IsKept(assignment.Target),
                ICoalesceOperation coalesce => coalesce.WhenNull == child && IsKept(coalesce.Value),
                IConditionalOperation choice => choice.WhenTrue == child && TestsEmpty(choice.Condition),
                IBlockOperation block => block.Operations.TakeWhile(statement => statement != child).Any(ReturnsIfFull),
                _ => WriteGuards.IsOnceOnlyFactory(ancestor),
            })
            {
                return true;
            }

            child = ancestor;
        }

        return false;
    }

    /// <summary><c>s_services.Value</c> of a <c>Lazy</c> that is kept runs its factory the first time only.</summary>
    private bool IsOfLazy(IOperation call) => call switch
    {
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.Name: "Lazy" }, Instance: { } lazy } => IsKept(lazy),
        { Type.Name: "Lazy" } lazy => IsKept(lazy),
        _ => false,
    };

    private bool ReturnsIfFull(IOperation statement) =>
        statement is IConditionalOperation { WhenFalse: null } choice && choice.WhenTrue.DescendantsAndSelf().Any(inner => inner is IReturnOperation) && TestsFull(choice.Condition);

    private bool TestsEmpty(IOperation condition) => condition.Bare() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both => TestsEmpty(both.LeftOperand) || TestsEmpty(both.RightOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, LeftOperand: var left, RightOperand: var right } => (IsKept(left) && IsNull(right)) || (IsKept(right) && IsNull(left)) || (IsSize(left) && IsZero(right)),
        IIsPatternOperation { Value: var value, Pattern: IConstantPatternOperation { Value: var constant } } => IsKept(value) && IsNull(constant),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand } => TestsFull(operand),
        IInvocationOperation { TargetMethod.Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", Arguments: [{ Value: var text }] } => IsKept(text),
        _ => false,
    };

    private bool TestsFull(IOperation condition) => condition.Bare() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd, LeftOperand: var left, RightOperand: var right } => TestsFull(left) || TestsFull(right),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals, LeftOperand: var left, RightOperand: var right } => (IsKept(left) && IsNull(right)) || (IsKept(right) && IsNull(left)),
        IIsPatternOperation { Value: var value, Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: var constant } } } => IsKept(value) && IsNull(constant),
        IPropertyReferenceOperation { Property.Name: "HasValue" or "IsValueCreated", Instance: { } instance } => IsKept(instance),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand } => TestsEmpty(operand),
        IInvocationOperation { TargetMethod: { Name: "Any", IsExtensionMethod: true }, Arguments: [{ Value: var collection }] } => IsKept(collection),
        { Type.SpecialType: SpecialType.System_Boolean } flag => IsKept(flag),
        _ => false,
    };

    private bool IsKept(IOperation operation) =>
        operation.Bare() is IFieldReferenceOperation or IPropertyReferenceOperation
        && operation.Bare() is IMemberReferenceOperation reference
        && (reference.Member.IsStatic || (reference.Instance is IInstanceReferenceOperation && reach.LifetimeOf(reference.Member.ContainingType) is not null));

    private bool IsSize(IOperation value) => value.Bare() is IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } collection } && IsKept(collection);

    private static bool IsZero(IOperation value) => value.ConstantValue is { HasValue: true, Value: 0 };

    private static bool IsNull(IOperation value) => value.Bare() is { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation;
}
