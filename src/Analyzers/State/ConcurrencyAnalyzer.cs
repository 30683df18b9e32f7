using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.State;

/// <summary>SLG1013 and SLG1014: what two invocations that run at a time do to the same object.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConcurrencyAnalyzer : ServerlessAnalyzer
{
    private const string Category = "State";

    public static readonly DiagnosticDescriptor Unsynchronised = Rule(
        "SLG1013",
        "Unsynchronised shared state",
        "'{0}' is changed without synchronisation, and invocations of '{1}' run at the same time{2}",
        DiagnosticSeverity.Warning,
        Category);

    public static readonly DiagnosticDescriptor NotThreadSafe = Rule(
        "SLG1014", "Non-thread-safe object shared", "'{0}' is a '{1}' that invocations of '{2}' share{3}", DiagnosticSeverity.Warning, Category);

    private static readonly HashSet<string> NotForSharing = new(StringComparer.Ordinal)
    {
        "System.Data.Common.DbConnection", "Microsoft.EntityFrameworkCore.DbContext", "System.Random", "System.Text.StringBuilder", "System.IO.MemoryStream",
        "System.Net.Http.HttpRequestMessage",
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Unsynchronised, NotThreadSafe);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model)
    {
        context.RegisterOperationAction(
            operation => AnalyzeWrite(operation, model),
            OperationKind.SimpleAssignment,
            OperationKind.CompoundAssignment,
            OperationKind.Increment,
            OperationKind.Decrement,
            OperationKind.Invocation);
        context.RegisterOperationAction(operation => AnalyzeUse(operation, model), OperationKind.FieldReference, OperationKind.PropertyReference);
    }

    private static void AnalyzeWrite(OperationAnalysisContext context, InvocationModel model)
    {
        if (!EnvironmentWriteCandidate.Is(context.Operation) || model.Around(context.Operation, context.ContainingSymbol) is not { } invocation
            || !Settings.IsConcurrent(context, invocation))
            return;

        foreach (var write in model.WritesOf(context.Operation))
        {
            if (IsRace(write, model) && !Synchronisation.Covers(context.Operation) && !EnvironmentScoped.Is(write.Place.Root))
                Report(context, write.Place.Root, invocation);
        }
    }

    private static void Report(OperationAnalysisContext context, ISymbol member, Invocation invocation) =>
        Report(context, Unsynchronised, context.Operation.Syntax, member, invocation, member.Name, invocation.ShortName, Via(invocation));

    /// <summary>Several steps on what others change meanwhile; or data of an invocation where only a reset on entry keeps invocations apart.</summary>
    private static bool IsRace(EnvironmentWrite write, InvocationModel model) => write switch
    {
        { Operation: IInvocationOperation call } =>
            !Mutators.IsInterlocked(call.TargetMethod) && !IsConcurrentCollection(call.TargetMethod.ContainingType) && write.Kind != WriteKind.Replace,
        { Kind: WriteKind.Accumulate } => true,
        { Kind: WriteKind.AddEntry, Operation: IAssignmentOperation { Target: IPropertyReferenceOperation { Instance.Type: { } map } } } =>
            !IsConcurrentCollection(map),
        { Guard: WriteGuard.ResetOnEntry, Value: { } value } => model.Differs(value),
        _ => false,
    };

    private static bool IsConcurrentCollection(ITypeSymbol type) => type.ContainingNamespace is { Name: "Concurrent" };

    private static void AnalyzeUse(OperationAnalysisContext context, InvocationModel model)
    {
        var reference = (IMemberReferenceOperation)context.Operation;
        if (reference.Type is not { } type || KindOf(type) is not { } kind || !IsFirstUse(reference) || IsAssigned(reference))
            return;
        if (model.Around(reference, context.ContainingSymbol) is not { } invocation || model.PlaceOf(reference) is not { } place
            || EnvironmentScoped.Is(place.Root))
            return;
        if (!place.Root.IsSameAs(reference.Member) || model.IsAssignedAround(place.Root, reference) || Synchronisation.Covers(reference))
            return;
        if (SeverityOf(kind, place.Root, Settings.IsConcurrent(context, invocation), model) is { } severity)
            context.ReportDiagnostic(Diagnostic.Create(
                NotThreadSafe,
                reference.Syntax.GetLocation(),
                severity,
                Related(context.Compilation, place.Root, invocation),
                properties: null,
                place.Root.Name,
                type.Name,
                invocation.ShortName,
                Via(invocation)));
    }

    /// <summary>One at a time, sharing does no harm, but a connection that was opened at the start is stale after a freeze.</summary>
    private static DiagnosticSeverity? SeverityOf(string kind, ISymbol member, bool isConcurrent, InvocationModel model) =>
        isConcurrent ? DiagnosticSeverity.Warning
        : kind == "System.Data.Common.DbConnection" && model.AnyAtStart(operation => Opens(operation, member)) ? DiagnosticSeverity.Info
        : null;

    private static bool Opens(IOperation operation, ISymbol member) =>
        operation is IInvocationOperation { TargetMethod.Name: "Open" or "OpenAsync", Instance: { } connection } && connection.Mentions(member);

    /// <summary>One report for a member in a body is enough.</summary>
    private static bool IsFirstUse(IMemberReferenceOperation reference) =>
        reference.Root().DescendantsAndSelf().OfType<IMemberReferenceOperation>()
            .First(other => SymbolEqualityComparer.Default.Equals(other.Member, reference.Member)) == reference;

    private static bool IsAssigned(IOperation reference) => reference.Parent is IAssignmentOperation assignment && assignment.Target == reference;

    private static string? KindOf(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if ($"{current.ContainingNamespace}.{current.Name}" is var name && NotForSharing.Contains(name))
                return name;
        }

        return null;
    }
}
