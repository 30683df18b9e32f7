using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Lifetime;

/// <summary>SLG2004: a blocked thread is billed while it waits, and starves the pool where invocations share a process.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlockingAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Blocks = Rule(
        "SLG2004", "Blocking in an invocation", "'{0}' blocks the thread of '{1}'; await instead{2}", DiagnosticSeverity.Info, "Lifetime");

    /// <summary>
    /// Where invocations share a process. A build leaves out an analyzer that has nothing but suggestions, so that this severity has to be declared.
    /// </summary>
    public static readonly DiagnosticDescriptor BlocksOthers = Rule(
        "SLG2004", "Blocking in an invocation", "'{0}' blocks the thread of '{1}'; await instead{2}", DiagnosticSeverity.Warning, "Lifetime");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Blocks, BlocksOthers);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterOperationAction(operation => Analyze(operation, model), OperationKind.Invocation, OperationKind.PropertyReference);

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        if (Blocking(context.Operation) is not { } name || model.Around(context.Operation, context.ContainingSymbol) is not { } invocation
            || IsKnownCompleted(context.Operation))
            return;

        // Alone in its process an invocation only wastes the time; among others it starves them.
        var rule = Settings.IsConcurrent(context, invocation) ? BlocksOthers : Blocks;
        Report(context, rule, context.Operation.Syntax, invocation, name, invocation.ShortName, Via(invocation));
    }

    private static string? Blocking(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { Name: "Result", ContainingType: { Name: "Task" or "ValueTask" } type } } when IsOfTasks(type) => "Result",
        IInvocationOperation { TargetMethod: { Name: "Wait" or "WaitAll" or "WaitAny", ContainingType: { Name: "Task" } type } method }
            when IsOfTasks(type) => method.Name,
        IInvocationOperation { TargetMethod: { Name: "GetResult", ContainingType.Name: "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaiter" } } =>
            "GetAwaiter().GetResult()",
        IInvocationOperation { TargetMethod: { Name: "Sleep", ContainingType.Name: "Thread" } } => "Thread.Sleep",
        _ => null,
    };

    private static bool IsOfTasks(INamedTypeSymbol type) => type.ContainingNamespace is { Name: "Tasks" };

    /// <summary>After <c>await Task.WhenAll(a, b)</c>, or where the task was tested, <c>a.Result</c> only reads.</summary>
    private static bool IsKnownCompleted(IOperation operation)
    {
        if (TaskOf(operation)?.Bare() is not { } task || (CollectionOf(task) ?? ReferencedSymbol(task)) is not { } symbol)
            return false;
        return operation.Root().Descendants().TakeWhile(other => other != operation).Any(other => other switch
        {
            IAwaitOperation or IInvocationOperation { TargetMethod: { Name: "WaitAll", ContainingType.Name: "Task" } } => Refers(other, symbol),
            IPropertyReferenceOperation { Property.Name: "IsCompleted" or "IsCompletedSuccessfully", Instance: { } tested } =>
                SymbolEqualityComparer.Default.Equals(ReferencedSymbol(tested), symbol),
            _ => false,
        });
    }

    private static bool Refers(IOperation wait, ISymbol symbol) =>
        wait.Descendants().Any(inner => SymbolEqualityComparer.Default.Equals(ReferencedSymbol(inner), symbol));

    /// <summary>The tasks that a variable stands for each of: <c>foreach (var task in tasks)</c>, <c>tasks.Select(task => task.Result)</c>.</summary>
    private static ISymbol? CollectionOf(IOperation task) => task switch
    {
        IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda } =>
            task.Ancestors().SkipWhile(ancestor => !IsFunction(ancestor, lambda)).OfType<IInvocationOperation>().FirstOrDefault() is { } call
            && (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is { } tasks
                ? ReferencedSymbol(tasks)
                : null,
        ILocalReferenceOperation { Local: var local } => task.Ancestors().OfType<IForEachLoopOperation>()
            .FirstOrDefault(loop => loop.Locals.Any(own => SymbolEqualityComparer.Default.Equals(own, local))) is { } loop
            ? ReferencedSymbol(loop.Collection)
            : null,
        _ => null,
    };

    private static bool IsFunction(IOperation operation, IMethodSymbol lambda) =>
        operation is IAnonymousFunctionOperation function && SymbolEqualityComparer.Default.Equals(function.Symbol, lambda);

    private static IOperation? TaskOf(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation property => property.Instance,
        IInvocationOperation call => call.Instance,
        _ => null,
    };

    private static ISymbol? ReferencedSymbol(IOperation operation) => operation.Bare() switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        _ => null,
    };
}
