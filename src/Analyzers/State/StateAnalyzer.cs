using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.State;

/// <summary>What one invocation leaves behind for the next: SLG1001 to SLG1005 and SLG1011.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StateAnalyzer : ServerlessAnalyzer
{
    private const string Category = "State";

    public static readonly DiagnosticDescriptor StaticState = Rule(
        "SLG1001", "Static state holds invocation data", "'{0}' keeps data of one invocation of '{1}' for the next{2}", DiagnosticSeverity.Warning, Category);

    public static readonly DiagnosticDescriptor HandlerState = Rule(
        "SLG1002", "Handler field holds invocation data", "'{0}' keeps data of one invocation of '{1}' for the next{2}", DiagnosticSeverity.Warning, Category);

    public static readonly DiagnosticDescriptor Accumulates = Rule(
        "SLG1003", "State accumulates", "'{0}' grows with every invocation of '{1}'{2}", DiagnosticSeverity.Warning, Category);

    public static readonly DiagnosticDescriptor UnboundedCache = Rule(
        "SLG1004", "Cache without bound", "'{0}' gets an entry for each new key of an invocation of '{1}' and never loses one{2}", DiagnosticSeverity.Info, Category);

    public static readonly DiagnosticDescriptor FirstWins = Rule(
        "SLG1005", "First invocation wins", "'{0}' is made once, from data of the first invocation of '{1}', and serves all later ones{2}", DiagnosticSeverity.Warning, Category);

    public static readonly DiagnosticDescriptor SingletonState = Rule(
        "SLG1011", "Singleton service holds invocation data", "'{0}' of a singleton keeps data of one invocation of '{1}' for the next{2}", DiagnosticSeverity.Warning, Category);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(StaticState, HandlerState, Accumulates, UnboundedCache, FirstWins, SingletonState);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterOperationAction(
            operation => Analyze(operation, model),
            OperationKind.SimpleAssignment,
            OperationKind.CompoundAssignment,
            OperationKind.CoalesceAssignment,
            OperationKind.DeconstructionAssignment,
            OperationKind.Increment,
            OperationKind.Decrement,
            OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        if (!EnvironmentWriteCandidate.Is(context.Operation) || model.Around(context.Operation, context.ContainingSymbol) is not { } invocation)
            return;

        foreach (var write in model.WritesOf(context.Operation))
        {
            if (Judge(write, model) is { } rule && !EnvironmentScoped.Is(write.Place.Root))
                context.ReportDiagnostic(Report(rule, write, invocation));
        }
    }

    /// <summary>The table of benign and dangerous writes (docs/rules/SLG1001.md).</summary>
    private static DiagnosticDescriptor? Judge(EnvironmentWrite write, InvocationModel model) => write switch
    {
        { Guard: WriteGuard.ResetOnEntry } => null,
        { Kind: WriteKind.Accumulate, Guard: WriteGuard.FirstTimeOnly, Value: { } value } when !model.Differs(value) => null,
        { Kind: WriteKind.Accumulate } => write.Place.Kind == StorageKind.Singleton ? SingletonState : Accumulates,
        { Kind: WriteKind.AddEntry, Key: { } key } when model.Differs(key) => model.IsShrunk(write.Place.Root) || HasFewValues(key.Type) ? null : UnboundedCache,
        { Value: { } value } when !model.Differs(value) => null,
        { Guard: WriteGuard.FirstTimeOnly } => FirstWins,
        _ => ByPlace(write.Place.Kind),
    };

    private static DiagnosticDescriptor ByPlace(StorageKind kind) => kind switch
    {
        StorageKind.Handler => HandlerState,
        StorageKind.Singleton => SingletonState,
        _ => StaticState,
    };

    private static bool HasFewValues(ITypeSymbol? key) => key is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean };

    private static Diagnostic Report(DiagnosticDescriptor rule, EnvironmentWrite write, Invocation invocation) =>
        Diagnostic.Create(rule, write.Operation.Syntax.GetLocation(), write.Place.Root.Locations, write.Place.Root.Name, invocation.ShortName, Via(invocation));
}
