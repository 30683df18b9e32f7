using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>Where a text comes from that is not made in the invocation: the environment or the configuration.</summary>
internal static class ConfiguredValue
{
    /// <summary>Values are followed this far back; longer chains are left alone.</summary>
    private const int MostSteps = 8;

    /// <summary>The environment variable or configuration key that a value is read from; null where there is none or it could be several.</summary>
    public static string? VariableOf(IOperation value, InvocationModel model) => VariableOf(value, model, MostSteps);

    private static string? VariableOf(IOperation value, InvocationModel model, int steps) =>
        SettingOf(value) ?? (steps > 0 && model.ValuesOf(value) is [var only] && only != value ? VariableOf(only, model, steps - 1) : null);

    private static string? SettingOf(IOperation value) => value.Bare() switch
    {
        IInvocationOperation
        {
            TargetMethod.Name: "GetEnvironmentVariable",
            Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string name } }, ..],
        } => name,
        IInvocationOperation
        {
            TargetMethod: { Name: "GetValue", ContainingType.Name: "ConfigurationBinder" },
            Arguments: [_, { Value.ConstantValue: { HasValue: true, Value: string key } }, ..],
        } => key,
        IPropertyReferenceOperation
        {
            Property: { IsIndexer: true, ContainingType.Name: "IConfiguration" or "IConfigurationRoot" or "IConfigurationSection" },
            Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }],
        } => key,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => SettingOf(sum.LeftOperand),
        ICoalesceOperation fallback => SettingOf(fallback.Value),
        _ => null,
    };
}
