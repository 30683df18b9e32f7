using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Initialization;

/// <summary>SLG4002: the next warm invocation finds what this one has disposed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedClientDisposedAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Disposed = Rule(
        "SLG4002",
        "Shared client disposed",
        "'{0}' lives as long as the environment and is disposed in an invocation of '{1}': the next one fails{2}",
        DiagnosticSeverity.Warning,
        "Initialization");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Disposed);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterOperationAction(operation => Analyze(operation, model), OperationKind.Using, OperationKind.UsingDeclaration, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        // An object that is itself disposed takes what it holds with it.
        if (context.ContainingSymbol.Name is "Dispose" or "DisposeAsync")
            return;

        foreach (var disposed in DisposedBy(context.Operation))
        {
            if (model.Around(context.Operation, context.ContainingSymbol) is not { } invocation)
                return;
            if (PlaceOf(disposed, model) is { } place && !model.IsAssignedAround(place.Root, context.Operation) && !EnvironmentScoped.Is(place.Root))
                Report(context, Disposed, disposed.Syntax, place.Root, invocation, place.Root.Name, invocation.ShortName, Via(invocation));
        }
    }

    /// <summary>Also through a property or method that hands out the shared object: <c>Client => s_client ??= new Client()</c>.</summary>
    private static EnvironmentPlace? PlaceOf(IOperation disposed, InvocationModel model) =>
        model.PlaceOf(disposed) ?? model.HandedOutBy(disposed).Select(model.PlaceOf).FirstOrDefault(place => place is not null);

    private static IEnumerable<IOperation> DisposedBy(IOperation operation) => operation switch
    {
        IUsingOperation { Resources: IVariableDeclarationGroupOperation group } => InitialValues(group),
        IUsingOperation { Resources: { } resource } => [resource],
        IUsingDeclarationOperation declaration => InitialValues(declaration.DeclarationGroup),
        IInvocationOperation
        {
            TargetMethod: { Name: "Dispose" or "DisposeAsync", Parameters.IsEmpty: true },
            Instance: { } instance and not IInstanceReferenceOperation,
        } => [instance],
        _ => [],
    };

    private static IEnumerable<IOperation> InitialValues(IVariableDeclarationGroupOperation group) =>
        group.Declarations.SelectMany(declaration => declaration.Declarators).Select(declarator => declarator.Initializer?.Value).OfType<IOperation>();
}
