using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.State;

/// <summary>SLG1006: a handler that each invocation adds to an event that outlives it runs once more in each later one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EventSubscriptionAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Subscribed = Rule(
        "SLG1006",
        "Handler on a long-lived event",
        "'{0}' outlives the invocation, and every invocation of '{1}' adds a handler to it that nothing removes{2}",
        DiagnosticSeverity.Warning,
        "State");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Subscribed);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterOperationAction(
            operation => Analyze(operation, model), OperationKind.EventAssignment, OperationKind.CompoundAssignment, OperationKind.Invalid);

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        if (EventSubscription.Of(context.Operation) is not { Adds: true } subscription || (subscription.Raised is { } raised && EnvironmentScoped.Is(raised)))
            return;
        if (model.Around(context.Operation, context.ContainingSymbol) is not { } invocation || !IsLongLived(subscription, model))
            return;
        if (!model.AnyInInvocation(operation => Removes(operation, subscription)) && !IsOnceOnly(context.Operation, subscription, model))
            Report(
                context, Subscribed, context.Operation.Syntax, subscription.Raised, invocation, subscription.Name, invocation.ShortName, Via(invocation));
    }

    private static bool IsLongLived(EventSubscription subscription, InvocationModel model) => subscription.Source switch
    {
        null => true,
        IInstanceReferenceOperation => model.LifetimeOf(subscription.Raised!.ContainingType) is not null,
        IPropertyReferenceOperation { Property: { IsStatic: true, Name: "CurrentDomain" or "Default" } } => true,
        { } source => model.PlaceOf(source) is { } place && !model.IsAssignedAround(place.Root, source),
    };

    private static bool Removes(IOperation operation, EventSubscription subscription) =>
        EventSubscription.Of(operation) is { Adds: false } removal && subscription.IsRemovedBy(removal);

    private static bool IsOnceOnly(IOperation operation, EventSubscription subscription, InvocationModel model) =>
        (subscription.Raised is { } raised && model.IsFirstTimeOnly(operation, raised))
        || (subscription.Source is IMemberReferenceOperation { Member: var holder } && model.IsFirstTimeOnly(operation, holder));
}
