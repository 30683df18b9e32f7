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
        "SLG1006", "Handler on a long-lived event", "'{0}' outlives the invocation, and every invocation of '{1}' adds a handler to it that nothing removes{2}", DiagnosticSeverity.Warning, "State");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Subscribed);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterOperationAction(operation => Analyze(operation, model), OperationKind.EventAssignment);

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        if (context.Operation is not IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation { Event: var raised } reference } subscription)
            return;
        if (model.Around(subscription, context.ContainingSymbol) is not { } invocation || !IsLongLived(reference, model) || EnvironmentScoped.Is(raised))
            return;
        if (!model.AnyInInvocation(operation => Removes(operation, raised)) && !IsOnceOnly(subscription, reference, model))
            context.ReportDiagnostic(Diagnostic.Create(Subscribed, subscription.Syntax.GetLocation(), Related(context.Compilation, raised, invocation), raised.Name, invocation.ShortName, Via(invocation)));
    }

    private static bool IsLongLived(IEventReferenceOperation reference, InvocationModel model) => reference.Instance switch
    {
        null => true,
        IInstanceReferenceOperation => model.LifetimeOf(reference.Event.ContainingType) is not null,
        IPropertyReferenceOperation { Property: { IsStatic: true, Name: "CurrentDomain" or "Default" } } => true,
        { } instance => model.PlaceOf(instance) is { } place && !model.IsAssignedAround(place.Root, instance),
    };

    private static bool Removes(IOperation operation, IEventSymbol raised) =>
        operation is IEventAssignmentOperation { Adds: false, EventReference: IEventReferenceOperation { Event: var other } } && other.IsSameAs(raised);

    private static bool IsOnceOnly(IOperation subscription, IEventReferenceOperation reference, InvocationModel model) => model.IsFirstTimeOnly(subscription, reference.Event)
        || (reference.Instance is IMemberReferenceOperation { Member: var holder } && model.IsFirstTimeOnly(subscription, holder));
}
