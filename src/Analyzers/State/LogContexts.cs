using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.State;

/// <summary>Process-wide contexts of loggers and tracers: Powertools for AWS Lambda, Serilog, NLog, log4net, OpenTelemetry. Known by name.</summary>
internal static class LogContexts
{
    private static readonly HashSet<string> Appends = new(StringComparer.Ordinal)
    {
        "Logger.AppendKey", "Logger.AppendKeys", "Metrics.SetDefaultDimensions", "Baggage.SetBaggage",
        "MappedDiagnosticsContext.Set", "MappedDiagnosticsLogicalContext.Set", "GlobalDiagnosticsContext.Set", "NestedDiagnosticsContext.Push",
    };

    /// <summary>These hand out what takes the key away again.</summary>
    private static readonly HashSet<string> Pushes = new(StringComparer.Ordinal)
    {
        "LogContext.PushProperty", "LogContext.PushProperties", "LogContext.Push", "ScopeContext.PushProperty",
        "MappedDiagnosticsLogicalContext.SetScoped", "ILogger.BeginScope", "LoggerExtensions.BeginScope",
    };

    public static bool IsAppend(IInvocationOperation call) =>
        Appends.Contains(NameOf(call.TargetMethod)) && IsLogging(call.TargetMethod)
        || (Pushes.Contains(NameOf(call.TargetMethod)) && IsDropped(call));

    public static bool IsContext(ITypeSymbol type) => type.Name is "ThreadContext" or "LogicalThreadContext" or "GlobalContext";

    public static bool IsRemoval(IMethodSymbol method, ITypeSymbol context) =>
        method.ContainingType.IsSameAs(context)
        && (method.Name.StartsWith("Remove", StringComparison.Ordinal) || method.Name is "Clear" or "Reset" or "ClearBaggage");

    /// <summary><c>[Logging(ClearState = true)]</c> on the handler.</summary>
    public static bool IsClearedBy(IMethodSymbol handler) => handler.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name is "LoggingAttribute" or "Logging"
            && attribute.NamedArguments.Any(argument => argument is { Key: "ClearState", Value.Value: true }));

    private static string NameOf(IMethodSymbol method) => $"{method.ContainingType?.Name}.{method.Name}";

    /// <summary>There are many classes named Logger.</summary>
    private static bool IsLogging(IMethodSymbol method) =>
        method.ContainingType is not { Name: "Logger" or "Metrics" } type || type.ContainingNamespace.ToDisplayString().Contains("Powertools");

    private static bool IsDropped(IOperation call) => call.Parent switch
    {
        IExpressionStatementOperation => true,
        ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
        IConditionalAccessOperation access => IsDropped(access),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } =>
            call.Ancestors().All(ancestor => ancestor is not (IUsingOperation or IUsingDeclarationOperation))
            && !call.Root().Descendants()
                .Any(other => other is ILocalReferenceOperation { Local: var used } && SymbolEqualityComparer.Default.Equals(used, local)),
        _ => false,
    };
}
