using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Conditions whose outcome in a deployed function is known: constants, the host environment, Lambda's own variables.</summary>
internal static class KnownConditions
{
    /// <summary>Set in every execution environment (Lambda developer guide, "Defined runtime environment variables").</summary>
    private static readonly HashSet<string> AlwaysSet = new(StringComparer.Ordinal)
    {
        "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_VERSION", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_RUNTIME_API",
        "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_REGION", "_HANDLER",
        "LAMBDA_TASK_ROOT", "LAMBDA_RUNTIME_DIR",
    };

    /// <summary>True or false where it is certain, else null.</summary>
    public static bool? Decide(IOperation condition) => condition switch
    {
        { ConstantValue: { HasValue: true, Value: bool known } } => known,
        IParenthesizedOperation { Operand: var inner } => Decide(inner),
        IConversionOperation { Operand: var inner } => Decide(inner),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var inner } => !Decide(inner),
        IBinaryOperation binary => DecideBinary(binary),
        ILocalReferenceOperation local => DecideLocal(local),
        IInvocationOperation call => DecideCall(call),
        IPropertyReferenceOperation { Property: { Name: "IsAttached", ContainingType.Name: "Debugger" } } => false,
        IIsPatternOperation { Value: var value, Pattern: var pattern } when IsAlwaysSet(value) => DecidePattern(pattern),
        _ => null,
    };

    /// <summary>A variable that is only ever what it is declared as: <c>var isLocal = environment.IsDevelopment();</c></summary>
    private static bool? DecideLocal(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        var writes = root.Descendants().Where(operation => Writes(operation, reference.Local)).Take(2).ToList();
        return writes is [IVariableDeclaratorOperation { Initializer.Value: var value }] ? Decide(value) : null;
    }

    private static bool Writes(IOperation operation, ILocalSymbol local) => operation switch
    {
        IVariableDeclaratorOperation declarator => Same(declarator.Symbol, local),
        ILocalReferenceOperation reference => Same(reference.Local, local) && Usage.Of(reference).HasFlag(Access.Write),
        _ => false,
    };

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    private static bool? DecideBinary(IBinaryOperation binary) => binary.OperatorKind switch
    {
        BinaryOperatorKind.ConditionalAnd => And(Decide(binary.LeftOperand), Decide(binary.RightOperand)),
        BinaryOperatorKind.ConditionalOr => !And(!Decide(binary.LeftOperand), !Decide(binary.RightOperand)),
        BinaryOperatorKind.Equals => DecideEquality(binary.LeftOperand, binary.RightOperand),
        BinaryOperatorKind.NotEquals => !DecideEquality(binary.LeftOperand, binary.RightOperand),
        _ => null,
    };

    private static bool? And(bool? left, bool? right) => left == false || right == false ? false : left == true && right == true ? true : null;

    private static bool? DecideEquality(IOperation left, IOperation right) =>
        (IsNull(right) && IsAlwaysSet(left)) || (IsNull(left) && IsAlwaysSet(right)) ? false
        : (IsDevelopmentName(right) && IsEnvironmentName(left)) || (IsDevelopmentName(left) && IsEnvironmentName(right)) ? false
        : null;

    private static bool? DecideCall(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "IsDevelopment" => false,
        "IsEnvironment" when call.Arguments.Any(argument => IsDevelopmentName(argument.Value)) => false,
        "IsNullOrEmpty" or "IsNullOrWhiteSpace" when call.Arguments is [{ Value: var value }] && IsAlwaysSet(value) => false,
        _ => null,
    };

    private static bool? DecidePattern(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value: var value } when IsNull(value) => false,
        INegatedPatternOperation { Pattern: var inner } => !DecidePattern(inner),
        _ => null,
    };

    private static bool IsNull(IOperation operation) => Unconverted(operation).ConstantValue is { HasValue: true, Value: null };

    private static bool IsDevelopmentName(IOperation operation) =>
        Unconverted(operation) is { ConstantValue: { HasValue: true, Value: "Development" } } or IFieldReferenceOperation { Field.Name: "Development" };

    private static bool IsEnvironmentName(IOperation operation) =>
        Unconverted(operation) is IPropertyReferenceOperation { Property.Name: "EnvironmentName" };

    private static bool IsAlwaysSet(IOperation operation) =>
        Unconverted(operation) is IInvocationOperation
        {
            TargetMethod.Name: "GetEnvironmentVariable",
            Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string name } }, ..],
        }
        && AlwaysSet.Contains(name);

    private static IOperation Unconverted(IOperation operation) =>
        operation is IConversionOperation { Operand: var inner } ? Unconverted(inner) : operation;
}
