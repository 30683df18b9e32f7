using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

/// <summary>Reads one registration with a container: <c>AddSingleton&lt;IOrders, Orders&gt;()</c>, <c>AddScoped(sp =&gt; new Orders(...))</c>, <c>TryAddTransient(typeof(IOrders), ...)</c>.</summary>
internal static class ContainerRegistrations
{
    public static Registration? Of(IOperation operation)
    {
        if (operation is not (IInvocationOperation or IInvalidOperation) || CallShape.Of(operation) is not { } call || !IsRegistration(call.Method))
            return null;
        var types = call.TypeArguments.Concat(call.Arguments.Select(argument => argument.Value).OfType<ITypeOfOperation>().Select(type => type.TypeOperand)).ToList();
        var instance = call.Arguments.Select(argument => CallShape.Bare(argument.Value)).LastOrDefault(IsInstance);
        var registered = types.FirstOrDefault() ?? instance?.Type;
        return registered is null or { TypeKind: TypeKind.Delegate } ? null : new Registration(registered, types.Count > 1 ? types[types.Count - 1] : types.FirstOrDefault(), instance);
    }

    private static bool IsRegistration(string method) =>
        (method.StartsWith("Add", StringComparison.Ordinal) || method.StartsWith("TryAdd", StringComparison.Ordinal))
        && (method.EndsWith("Singleton", StringComparison.Ordinal) || method.EndsWith("Scoped", StringComparison.Ordinal) || method.EndsWith("Transient", StringComparison.Ordinal));

    private static bool IsInstance(IOperation argument) => argument is not (ITypeOfOperation or ILiteralOperation);
}
