using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.State;

/// <summary>SLG1017: keys that one invocation appends to a process-wide log or trace context stand on the lines of the next.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AmbientKeysAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Kept = Rule(
        "SLG1017", "Ambient log or trace keys kept", "What an invocation of '{1}' appends by '{0}' stays for the next{2}", DiagnosticSeverity.Warning, "State");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Kept);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model)
    {
        context.RegisterOperationAction(operation => AnalyzeCall(operation, model), OperationKind.Invocation);
        context.RegisterOperationAction(operation => AnalyzeAssignment(operation, model), OperationKind.SimpleAssignment);
    }

    private static void AnalyzeCall(OperationAnalysisContext context, InvocationModel model)
    {
        var call = (IInvocationOperation)context.Operation;
        if (LogContexts.IsAppend(call) && call.Arguments.Any(argument => model.Differs(argument.Value)))
            Report(context, call.TargetMethod, model);
    }

    /// <summary><c>ThreadContext.Properties["tenant"] = order.Tenant</c></summary>
    private static void AnalyzeAssignment(OperationAnalysisContext context, InvocationModel model)
    {
        if (context.Operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } entry } assignment
            && entry.Instance is IPropertyReferenceOperation { Property: { Name: "Properties" } properties }
            && LogContexts.IsContext(properties.ContainingType) && model.Differs(assignment.Value))
            Report(context, properties, model);
    }

    private static void Report(OperationAnalysisContext context, ISymbol member, InvocationModel model)
    {
        if (model.Around(context.Operation, context.ContainingSymbol) is not { } invocation || LogContexts.IsClearedBy(invocation.Entry.Symbol))
            return;
        if (!model.AnyInInvocation(operation => Removes(operation, member.ContainingType)))
            Report(context, Kept, context.Operation.Syntax, invocation, $"{member.ContainingType.Name}.{member.Name}", invocation.ShortName, Via(invocation));
    }

    private static bool Removes(IOperation operation, ITypeSymbol context) =>
        operation is IInvocationOperation { TargetMethod: var method } && LogContexts.IsRemoval(method, context);
}
