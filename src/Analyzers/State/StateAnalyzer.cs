using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
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

    /// <summary>No harm yet, so that nothing may be said of what it keeps.</summary>
    public static readonly DiagnosticDescriptor LocalInField = Rule(
        "SLG1002",
        "Handler field holds invocation data",
        "'{0}' outlives the invocation, but only '{1}' uses it, after giving it a value: make it a local{2}",
        DiagnosticSeverity.Info,
        Category);

    public static readonly DiagnosticDescriptor Accumulates = Rule(
        "SLG1003", "State accumulates", "'{0}' grows with every invocation of '{1}'{2}", DiagnosticSeverity.Warning, Category);

    public static readonly DiagnosticDescriptor UnboundedCache = Rule(
        "SLG1004",
        "Cache without bound",
        "'{0}' gets an entry for each new key of an invocation of '{1}' and never loses one{2}",
        DiagnosticSeverity.Info,
        Category);

    public static readonly DiagnosticDescriptor FirstWins = Rule(
        "SLG1005",
        "First invocation wins",
        "'{0}' is made once, from data of the first invocation of '{1}', and serves all later ones{2}",
        DiagnosticSeverity.Warning,
        Category);

    public static readonly DiagnosticDescriptor SingletonState = Rule(
        "SLG1011",
        "Singleton service holds invocation data",
        "'{0}' of a singleton keeps data of one invocation of '{1}' for the next{2}",
        DiagnosticSeverity.Warning,
        Category);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(StaticState, HandlerState, LocalInField, Accumulates, UnboundedCache, FirstWins, SingletonState);

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
        if (!EnvironmentWriteCandidate.Is(context.Operation) || IsOthersMatter(context.Operation)
            || model.Around(context.Operation, context.ContainingSymbol) is not { } invocation)
            return;

        foreach (var write in model.WritesOf(context.Operation).Where(write => !EnvironmentScoped.Is(write.Place.Root)))
        {
            if (Judge(write, model) is { } rule)
                context.ReportDiagnostic(Report(rule, rule.DefaultSeverity, write, invocation, context.Compilation));
            else if (write is { Kind: WriteKind.Replace, Guard: not WriteGuard.FirstTimeOnly, Place.Kind: StorageKind.Handler }
                && LocalInDisguise.Is(write.Place.Root, write.Operation))
                context.ReportDiagnostic(Report(LocalInField, DiagnosticSeverity.Info, write, invocation, context.Compilation));
            else if (Settings.IsStrict(context) && IsUnknown(write, model))
                context.ReportDiagnostic(Report(ByPlace(write.Place.Kind), DiagnosticSeverity.Info, write, invocation, context.Compilation));
        }
    }

    /// <summary>Clients that are reconfigured (SLG1010) and maps by thread (SLG1007) have rules that say more.</summary>
    private static bool IsOthersMatter(IOperation operation) =>
        SharedClientMember.IsChangedBy(operation)
            || (operation is ISimpleAssignmentOperation assignment && FlowingStorage.ThreadBoundIn(assignment.Target) is not null);

    /// <summary>The table of benign and dangerous writes (docs/rules/SLG1001.md).</summary>
    private static DiagnosticDescriptor? Judge(EnvironmentWrite write, InvocationModel model) => write switch
    {
        { Guard: WriteGuard.ResetOnEntry } => null,
        _ when model.IsStickyFlag(write) => ByPlace(write.Place.Kind),
        { Kind: WriteKind.Accumulate, Guard: WriteGuard.FirstTimeOnly, Value: { } value } when !model.ComesFromCaller(value) => null,
        { Kind: WriteKind.Accumulate } => IsBounded(write, model) ? null : write.Place.Kind == StorageKind.Singleton ? SingletonState : Accumulates,
        { Kind: WriteKind.AddEntry, Key: { } key } when model.HasManyValues(key) => IsBounded(write, model) || HasFewValues(key.Type) ? null : UnboundedCache,
        { Value: { } value, Guard: WriteGuard.FirstTimeOnly } => model.ComesFromCaller(value) ? FirstWins : null,
        { Value: { } value } when !model.BelongsToInvocation(value) => null,
        _ => ByPlace(write.Place.Kind),
    };

    private static bool IsBounded(EnvironmentWrite write, InvocationModel model) => model.IsShrunk(write.Place.Root) || Capacity.IsCheckedAround(write);

    /// <summary>What a package's method returned, without a hint that it depends on the invocation; only the strict mode doubts it.</summary>
    private static bool IsUnknown(EnvironmentWrite write, InvocationModel model) =>
        write is { Guard: WriteGuard.None, Kind: WriteKind.Replace, Value: { } value }
        && !model.Differs(value)
        && value.Bare() is IInvocationOperation { TargetMethod.ContainingType: not { Name: "Environment" } };

    private static DiagnosticDescriptor ByPlace(StorageKind kind) => kind switch
    {
        StorageKind.Handler => HandlerState,
        StorageKind.Singleton => SingletonState,
        _ => StaticState,
    };

    private static bool HasFewValues(ITypeSymbol? key) => key is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean };

    private static Diagnostic Report(
        DiagnosticDescriptor rule, DiagnosticSeverity severity, EnvironmentWrite write, Invocation invocation, Compilation compilation) =>
        Diagnostic.Create(
            rule,
            write.Operation.Syntax.GetLocation(),
            severity,
            Related(compilation, write.Place.Root, invocation),
            properties: null,
            write.Place.Root.Name,
            invocation.ShortName,
            Via(invocation));
}
