using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;
using ServerlessGuard.Templates;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>SLG3004: a function that writes to what triggers it starts itself again, without end.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EventLoopAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Loop = Rule(
        "SLG3004", "Event loop", "'{0}' writes to the {1} that its event came from, and so starts '{2}' again{3}", DiagnosticSeverity.Warning, "Coupling");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Loop);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterOperationAction(operation => Analyze(operation, model), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        var call = (IInvocationOperation)context.Operation;
        if (Feedback.Of(call) is not { } feedback || feedback.TargetOf(call) is not { } target
            || model.Around(call, context.ContainingSymbol) is not { } invocation)
            return;
        var triggers = TriggersOf(invocation, feedback, context.Options).ToList();
        if (IsOfEvent(target, feedback, model))
            ReportUnlessLeftOut(context, triggers.Select(trigger => trigger.Source), feedback, invocation, model);
        else if (NamedAsSource(target, triggers, model) is { Count: > 0 } named)
            ReportUnlessLeftOut(context, named, feedback, invocation, model);
    }

    private static void ReportUnlessLeftOut(
        OperationAnalysisContext context, IEnumerable<EventSource> triggers, Feedback feedback, Invocation invocation, InvocationModel model)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!IsLeftOut(call, triggers.ToList(), model))
            Report(context, Loop, call.Syntax, invocation, call.TargetMethod.Name, feedback.Resource, invocation.ShortName, Via(invocation));
    }

    private static bool IsOfEvent(IOperation target, Feedback feedback, InvocationModel model) => new EventSourceOrigin(feedback, model).Is(target);

    /// <summary>What the templates say starts the function, of the kind that the write can be.</summary>
    private static IEnumerable<(EventSource Source, DeployedFunction Function, Deployment Deployment)> TriggersOf(
        Invocation invocation, Feedback feedback, AnalyzerOptions options) =>
        from deployed in DeployedFunctions.Of(invocation.Entry, options)
        from source in deployed.Function.Events
        where source.Type == feedback.EventSource
        select (source, deployed.Function, deployed.Deployment);

    /// <summary>The triggers that are one resource of a template with what the variable holds that names the target.</summary>
    private static List<EventSource> NamedAsSource(
        IOperation target, List<(EventSource Source, DeployedFunction Function, Deployment Deployment)> triggers, InvocationModel model) =>
        triggers.Count == 0 || ConfiguredValue.VariableOf(target, model) is not { } variable
            ? []
            : (from trigger in triggers
               let written = trigger.Function.Environment.TryGetValue(variable, out var value) ? trigger.Deployment.Identify(value) : null
               where written is not null && trigger.Source.Source is { } origin && trigger.Deployment.Identify(origin)?.Id == written.Id
               select trigger.Source).ToList();

    /// <summary>
    /// Where a template says which keys the trigger sees, those decide. Else a key that begins with a text of its own is taken to be told from the
    /// originals by a filter out of sight.
    /// </summary>
    private static bool IsLeftOut(IInvocationOperation call, List<EventSource> triggers, InvocationModel model)
    {
        if (Feedback.MemberOf(call, "Key", "DestinationKey", "key", "destinationKey") is not { } key)
            return false;
        var text = KeyText.Of(key, model);
        var filters = triggers.Select(trigger => trigger.Keys).OfType<KeyFilter>().ToList();
        return filters.Count == 0 ? text.HasOwnStart : filters.TrueForAll(text.IsLeftOutBy);
    }
}
