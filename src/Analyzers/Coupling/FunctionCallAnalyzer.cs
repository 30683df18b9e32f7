using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>SLG3001 and SLG3003: a function that waits for another one pays for both, and fails with it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FunctionCallAnalyzer : ServerlessAnalyzer
{
    private const string Category = "Coupling";

    public static readonly DiagnosticDescriptor Synchronous = Rule(
        "SLG3001",
        "Synchronous function-to-function call",
        "'{0}' waits for another function: both are billed, and it fails when the other does{1}",
        DiagnosticSeverity.Warning,
        Category);

    public static readonly DiagnosticDescriptor Itself = Rule(
        "SLG3003",
        "Function invokes itself",
        "'{0}' invokes itself: without an end to it the account's concurrency is used up{1}",
        DiagnosticSeverity.Warning,
        Category);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Synchronous, Itself);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterOperationAction(operation => Analyze(operation, model), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!RemoteCalls.IsFunctionInvoke(call.TargetMethod) || RequestMembers.Of(call) is not { } request
            || model.Around(call, context.ContainingSymbol) is not { } invocation)
            return;
        if (request.Find("FunctionName") is { } name && model.IsMadeFrom(name, IsOwnName) && InvocationTypeOf(request) != "DryRun")
            Report(context, Itself, call.Syntax, invocation, invocation.ShortName, Via(invocation));
        else if (InvocationTypeOf(request) is "RequestResponse")
            Report(context, Synchronous, call.Syntax, invocation, invocation.ShortName, Via(invocation));
    }

    /// <summary>The invocation type in force, <c>RequestResponse</c> where it is not set; null where it cannot be known.</summary>
    private static string? InvocationTypeOf(RequestMembers request) => request.Find("InvocationType") switch
    {
        null => request.IsComplete ? "RequestResponse" : null,
        var value when value.Bare() is IFieldReferenceOperation { Field: { ContainingType.Name: "InvocationType", Name: var name } } => name,
        var value when value.Bare().ConstantValue is { HasValue: true, Value: string text } => text,
        _ => null,
    };

    private static bool IsOwnName(IOperation part) => part switch
    {
        IPropertyReferenceOperation { Property: { Name: "FunctionName" or "InvokedFunctionArn", ContainingType.Name: "ILambdaContext" } } => true,
        IInvocationOperation
        {
            TargetMethod.Name: "GetEnvironmentVariable",
            Arguments: [{ Value.ConstantValue: { HasValue: true, Value: "AWS_LAMBDA_FUNCTION_NAME" } }, ..],
        } => true,
        _ => false,
    };
}
