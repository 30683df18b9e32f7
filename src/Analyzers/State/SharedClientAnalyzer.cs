using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.State;

/// <summary>SLG1010: what one invocation tells a shared client, the next one sends too.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedClientAnalyzer : ServerlessAnalyzer
{
    private const string Title = "Shared client reconfigured";

    public static readonly DiagnosticDescriptor Reconfigured = Rule(
        "SLG1010",
        Title,
        "'{0}' of the shared '{1}' is set from data of one invocation of '{2}' and holds for the next{3}",
        DiagnosticSeverity.Warning,
        "State");

    /// <summary>Headers are added to those that are there: a list of values grows, and a header of one value throws the second time.</summary>
    public static readonly DiagnosticDescriptor AddedAgain = Rule(
        "SLG1010",
        Title,
        "'{0}' of the shared '{1}' gets the same header once more in every invocation of '{2}'{3}",
        DiagnosticSeverity.Warning,
        "State");

    public static readonly DiagnosticDescriptor SetAgain = Rule(
        "SLG1010",
        Title,
        "'{0}' of the shared '{1}' is set in every invocation of '{2}', but cannot be any more once the client has sent a request{3}",
        DiagnosticSeverity.Warning,
        "State");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Reconfigured, AddedAgain, SetAgain);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterOperationAction(
            operation => Analyze(operation, model), OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        if (SharedClientMember.MemberOf(context.Operation) is not { Instance: { } client } member
            || model.Around(context.Operation, context.ContainingSymbol) is not { } invocation)
            return;
        if (model.PlaceOf(client) is not { } place || EnvironmentScoped.Is(place.Root) || Judge(context.Operation, member, place, model) is not { } rule)
            return;
        Report(
            context,
            rule,
            context.Operation.Syntax,
            place.Root,
            invocation,
            member.Property.Name,
            place.Root.Name,
            invocation.ShortName,
            Via(invocation));
    }

    private static DiagnosticDescriptor? Judge(IOperation operation, IPropertyReferenceOperation member, EnvironmentPlace place, InvocationModel model) =>
        ValuesOf(operation).Any(model.Differs) ? Reconfigured
        : model.IsFirstTimeOnly(operation, place.Root) || model.IsFirstTimeOnly(operation, member.Property) || model.IsMadeOnce(operation) ? null
        : operation is ISimpleAssignmentOperation && SharedClientMember.IsFixedByFirstRequest(member.Property) ? SetAgain
        : RequestHeader.AddedBy(operation) is { } header && !model.AnyInInvocation(header.IsRemovedBy) ? AddedAgain
        : null;

    private static IEnumerable<IOperation> ValuesOf(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => [assignment.Value],
        IInvocationOperation call => call.Arguments.Select(argument => argument.Value),
        _ => [],
    };
}
