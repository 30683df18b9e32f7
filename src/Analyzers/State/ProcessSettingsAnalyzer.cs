using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.State;

/// <summary>SLG1009: a setting of the process, changed by one invocation, holds for the next.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProcessSettingsAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Changed = Rule(
        "SLG1009",
        "Process-wide setting changed",
        "'{0}' holds for the whole process: what an invocation of '{1}' sets is there in the next{2}",
        DiagnosticSeverity.Warning,
        "State");

    /// <summary>Lambda sets these itself and ignores or misreads what code puts there (Lambda developer guide, reserved environment variables).</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "_HANDLER", "_X_AMZN_TRACE_ID", "AWS_DEFAULT_REGION", "AWS_REGION", "AWS_EXECUTION_ENV", "AWS_LAMBDA_FUNCTION_NAME",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_VERSION", "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_LOG_GROUP_NAME",
        "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_ACCESS_KEY", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN",
        "AWS_LAMBDA_RUNTIME_API", "LAMBDA_TASK_ROOT", "LAMBDA_RUNTIME_DIR",
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Changed);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model)
    {
        if (context.Options.IsTestProject())
            return;
        context.RegisterOperationAction(operation => AnalyzeAssignment(operation, model), OperationKind.SimpleAssignment, OperationKind.CompoundAssignment);
        context.RegisterOperationAction(operation => AnalyzeCall(operation, model), OperationKind.Invocation);
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context, InvocationModel model)
    {
        var assignment = (IAssignmentOperation)context.Operation;
        if (assignment.Target is not IPropertyReferenceOperation { Property: var property })
            return;
        if (IsSetting(property) || (IsCulture(property) && !FlowingStorage.IsInAsyncCode(assignment, context.ContainingSymbol)))
            Report(context, property, [assignment.Value], DiagnosticSeverity.Warning, model);
    }

    private static void AnalyzeCall(OperationAnalysisContext context, InvocationModel model)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!IsSetter(call.TargetMethod))
            return;
        var severity = SetsReserved(call) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        Report(context, call.TargetMethod, call.Arguments.Select(argument => argument.Value), severity, model);
    }

    private static bool SetsReserved(IInvocationOperation call) =>
        call.TargetMethod.Name == "SetEnvironmentVariable"
        && call.Arguments is [{ Value.ConstantValue: { HasValue: true, Value: string name } }, ..]
        && Reserved.Contains(name);

    private static void Report(
        OperationAnalysisContext context, ISymbol setting, IEnumerable<IOperation> values, DiagnosticSeverity severity, InvocationModel model)
    {
        if (model.Around(context.Operation, context.ContainingSymbol) is not { } invocation || FlowingStorage.IsInFinally(context.Operation))
            return;
        if (setting is IPropertySymbol culture && IsCulture(culture) && invocation.Entry.Symbol.IsAsync)
            return;
        if (severity == DiagnosticSeverity.Error || (Leaves(context.Operation, setting, values, model) && !IsSetBack(context.Operation, setting)))
        {
            var name = $"{setting.ContainingType.Name}.{setting.Name}";
            Report(context, Changed, severity, context.Operation.Syntax, invocation, name, invocation.ShortName, Via(invocation));
        }
    }

    /// <summary>
    /// A value that is the same in every invocation, and always set, changes nothing for the next one. A new output stream is never the same.
    /// </summary>
    private static bool Leaves(IOperation operation, ISymbol setting, IEnumerable<IOperation> values, InvocationModel model) =>
        setting.ContainingType.Name == "Console" || values.Any(model.Differs) || model.IsChosenByInvocation(operation);

    private static bool IsSetBack(IOperation operation, ISymbol setting) =>
        operation.Root().Descendants().Any(other => FlowingStorage.IsInFinally(other) && (other switch
        {
            IAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } => SymbolEqualityComparer.Default.Equals(property, setting),
            IInvocationOperation { TargetMethod: var method } => SymbolEqualityComparer.Default.Equals(method, setting),
            _ => false,
        }));

    private static bool IsSetting(IPropertySymbol property) => property.IsStatic && (property.ContainingType.Name, property.Name) switch
    {
        ("Environment", "CurrentDirectory") => true,
        ("CultureInfo", "DefaultThreadCurrentCulture" or "DefaultThreadCurrentUICulture") => true,
        ("ServicePointManager", _) => true,
        ("AWSConfigs" or "AWSConfigsS3" or "AWSConfigsDynamoDB", _) => true,
        _ => false,
    };

    private static bool IsCulture(IPropertySymbol property) =>
        property is { Name: "CurrentCulture" or "CurrentUICulture", ContainingType.Name: "CultureInfo" or "Thread" };

    private static bool IsSetter(IMethodSymbol method) => (method.ContainingType?.Name, method.Name) switch
    {
        ("Environment", "SetEnvironmentVariable") => true,
        ("Directory", "SetCurrentDirectory") => true,
        ("Console", "SetOut" or "SetIn" or "SetError") => true,
        ("AppContext", "SetSwitch" or "SetData") => true,
        ("ThreadPool", "SetMinThreads" or "SetMaxThreads") => true,
        _ => false,
    };
}
