using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>SLG3004: a function that writes to what triggers it starts itself again, without end.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EventLoopAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Loop = Rule(
        "SLG3004", "Event loop", "'{0}' writes to the {1} that its event came from, and so starts '{2}' again{3}", DiagnosticSeverity.Warning, "Coupling");

    /// <summary>Values are followed this far back; longer chains are left alone.</summary>
    private const int MostSteps = 8;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Loop);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterOperationAction(operation => Analyze(operation, model), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        var call = (IInvocationOperation)context.Operation;
        if (Feedback.Of(call) is not { } feedback || feedback.TargetOf(call) is not { } target
            || model.Around(call, context.ContainingSymbol) is not { } invocation)
            return;
        if ((IsOfEvent(target, feedback, model) || IsDeployedAsSource(target, feedback, invocation, context.Options, model)) && !HasPrefix(call, model))
            Report(context, Loop, call.Syntax, invocation, call.TargetMethod.Name, feedback.Resource, invocation.ShortName, Via(invocation));
    }

    private static bool IsOfEvent(IOperation target, Feedback feedback, InvocationModel model) => new EventSourceOrigin(feedback, model).Is(target);

    /// <summary>The variable that names the target and the function's event source are one resource of a template.</summary>
    private static bool IsDeployedAsSource(IOperation target, Feedback feedback, Invocation invocation, AnalyzerOptions options, InvocationModel model) =>
        ConfiguredValue.VariableOf(target, model) is { } variable
        && DeployedFunctions.Of(invocation.Entry, options).Any(deployed =>
            deployed.Function.Environment.TryGetValue(variable, out var value)
            && deployed.Deployment.Identify(value) is { } written
            && deployed.Function.Events
                .Any(source => source.Type == feedback.EventSource && source.Source is { } origin && deployed.Deployment.Identify(origin)?.Id == written.Id));

    /// <summary>A key that begins with a text of its own is told from the originals by the trigger's filter.</summary>
    private static bool HasPrefix(IInvocationOperation call, InvocationModel model) =>
        Feedback.MemberOf(call, "Key", "DestinationKey", "key", "destinationKey") is { } key && BeginsWithText(key, model, MostSteps);

    private static bool BeginsWithText(IOperation key, InvocationModel model, int steps) => key.Bare() switch
    {
        { ConstantValue.HasValue: true } => true,
        IInterpolatedStringOperation { Parts: [IInterpolatedStringTextOperation, ..] } => true,
        IInterpolatedStringOperation { Parts: [IInterpolationOperation { Expression: var first }, ..] } => BeginsWithText(first, model, steps),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => BeginsWithText(sum.LeftOperand, model, steps),
        IInvocationOperation { TargetMethod.Name: "Combine" or "Join" or "Concat" or "Format", Arguments: [{ Value: var first }, ..] } =>
            BeginsWithText(first, model, steps),
        ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation when steps > 0 =>
            model.ValuesOf(key) is { IsEmpty: false } values && values.All(value => BeginsWithText(value, model, steps - 1)),
        _ => false,
    };
}
