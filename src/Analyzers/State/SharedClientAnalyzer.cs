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
    public static readonly DiagnosticDescriptor Reconfigured = Rule(
        "SLG1010",
        "Shared client reconfigured",
        "'{0}' of the shared '{1}' is set from data of one invocation of '{2}' and holds for the next{3}",
        DiagnosticSeverity.Warning,
        "State");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Reconfigured);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterOperationAction(
            operation => Analyze(operation, model), OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        if (SharedClientMember.MemberOf(context.Operation) is not { Instance: { } client } member
            || model.Around(context.Operation, context.ContainingSymbol) is not { } invocation)
            return;
        if (model.PlaceOf(client) is { } place && ValuesOf(context.Operation).Any(model.Differs) && !EnvironmentScoped.Is(place.Root))
        {
            Report(
                context,
                Reconfigured,
                context.Operation.Syntax,
                place.Root,
                invocation,
                member.Property.Name,
                place.Root.Name,
                invocation.ShortName,
                Via(invocation));
        }
    }

    private static IEnumerable<IOperation> ValuesOf(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => [assignment.Value],
        IInvocationOperation call => call.Arguments.Select(argument => argument.Value),
        _ => [],
    };
}
