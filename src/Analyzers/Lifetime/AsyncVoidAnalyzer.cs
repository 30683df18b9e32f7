using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Lifetime;

/// <summary>SLG2002: nobody can await an <c>async void</c> method, so the environment may freeze before it is done.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AsyncVoidAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor AsyncVoid = Rule(
        "SLG2002",
        "async void in an invocation",
        "'{0}' is async void: '{1}' ends without waiting for it, and its exception ends the process{2}",
        DiagnosticSeverity.Error,
        "Lifetime");

    public static readonly DiagnosticDescriptor AtStart = Rule(
        "SLG2002",
        "async void in an invocation",
        "'{0}' is async void: the environment of '{1}' starts without waiting for it, and its exception ends the process{2}",
        DiagnosticSeverity.Warning,
        "Lifetime");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(AsyncVoid, AtStart);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model)
    {
        context.RegisterSymbolAction(symbol => AnalyzeMethod(symbol, model), SymbolKind.Method);
        context.RegisterOperationAction(operation => AnalyzeFunction(operation, model), OperationKind.AnonymousFunction, OperationKind.LocalFunction);
    }

    private static void AnalyzeMethod(SymbolAnalysisContext context, InvocationModel model)
    {
        if (context.Symbol is IMethodSymbol { IsAsync: true, ReturnsVoid: true } method && !IsEventHandler(method)
            && model.ReachingAtAnyTime(method) is { } invocation)
            context.ReportDiagnostic(At(method.Locations[0], method.Name, invocation, context.Compilation));
    }

    private static void AnalyzeFunction(OperationAnalysisContext context, InvocationModel model)
    {
        var symbol = context.Operation is IAnonymousFunctionOperation lambda ? lambda.Symbol : ((ILocalFunctionOperation)context.Operation).Symbol;
        if (symbol is not { IsAsync: true, ReturnsVoid: true } || IsSubscribed(context.Operation) || model.ReachingAtAnyTime(symbol) is not { } invocation)
            return;
        var name = symbol.MethodKind == MethodKind.AnonymousFunction ? "The lambda" : symbol.Name;
        context.ReportDiagnostic(At(Head(context.Operation), name, invocation, context.Compilation));
    }

    private static Diagnostic At(Location place, string name, Invocation invocation, Compilation compilation) => Diagnostic.Create(
        invocation.Method.Phase == Phase.Invocation ? AsyncVoid : AtStart,
        place,
        Related(compilation, null, invocation),
        name,
        invocation.ShortName,
        Via(invocation));

    /// <summary>Events leave no choice of signature.</summary>
    private static bool IsEventHandler(IMethodSymbol method) =>
        method.Parameters is [_, { Type: { } arguments }] && (arguments.Name == "EventArgs" || arguments.BaseType?.Name == "EventArgs");

    private static bool IsSubscribed(IOperation function) => function.Ancestors().Take(3).Any(ancestor => ancestor is IEventAssignmentOperation);

    private static Location Head(IOperation function) => function.Syntax switch
    {
        LocalFunctionStatementSyntax local => local.Identifier.GetLocation(),
        AnonymousFunctionExpressionSyntax { AsyncKeyword: { RawKind: not 0 } keyword } => keyword.GetLocation(),
        var other => other.GetLocation(),
    };
}
