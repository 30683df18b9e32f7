using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.State;

/// <summary>SLG1015: every environment that is restored from a snapshot has the "unique" value that was made before it was taken.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SnapStartAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Frozen = Rule(
        "SLG1015",
        "Unique value frozen by SnapStart",
        "'{0}' gets its value before the snapshot: every environment restored from it has the same",
        DiagnosticSeverity.Warning,
        "State");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Frozen);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) => context.RegisterOperationAction(
        operation => Analyze(operation, model), OperationKind.FieldInitializer, OperationKind.PropertyInitializer, OperationKind.SimpleAssignment);

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        foreach (var (member, value) in Stored(context.Operation, context.ContainingSymbol))
        {
            if (Settings.HasSnapStart(context.Options, value.Syntax.SyntaxTree, context.CancellationToken) && IsKept(member, model) && IsUnique(value, model)
                && !IsSetAfterRestore(member, model) && !EnvironmentScoped.Is(member))
                context.ReportDiagnostic(Diagnostic.Create(
                    Frozen, value.Syntax.GetLocation(), Own(context.Compilation, member.Locations), member.Name));
        }
    }

    private static IEnumerable<(ISymbol Member, IOperation Value)> Stored(IOperation operation, ISymbol containing) => operation switch
    {
        IFieldInitializerOperation initializer => initializer.InitializedFields.Select(field => ((ISymbol)field, initializer.Value)),
        IPropertyInitializerOperation initializer => initializer.InitializedProperties.Select(property => ((ISymbol)property, initializer.Value)),
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation, Member: var member } } assignment
            when containing is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } => [(member, assignment.Value)],
        _ => [],
    };

    private static bool IsKept(ISymbol member, InvocationModel model) => member.IsStatic || model.LifetimeOf(member.ContainingType) is not null;

    private static bool IsUnique(IOperation value, InvocationModel model) =>
        value.Bare() is not IAnonymousFunctionOperation and not IDelegateCreationOperation && (model.Differs(value) || model.IsMadeFrom(value, IsSeededOnce));

    private static bool IsSeededOnce(IOperation part) =>
        part is IObjectCreationOperation { Type: { Name: "Random", ContainingNamespace.Name: "System" }, Arguments.IsEmpty: true };

    private static bool IsSetAfterRestore(ISymbol member, InvocationModel model) =>
        model.AnyAtStart(operation =>
            operation is IInvocationOperation { TargetMethod.Name: "RegisterAfterRestore", Arguments: [{ Value: var hook }] } && model.AssignsIn(hook, member));
}
