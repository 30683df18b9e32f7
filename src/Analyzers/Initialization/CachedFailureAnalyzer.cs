using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Initialization;

/// <summary>SLG4003: a task that is kept keeps its exception too, and every warm invocation fails with it until the environment ends.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CachedFailureAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor CachesFailure = Rule(
        "SLG4003",
        "Failure cached for the environment",
        "If what '{0}' loads fails once, every later invocation in the environment fails; replace a failed task",
        DiagnosticSeverity.Warning,
        "Initialization");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(CachesFailure);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model)
    {
        context.RegisterOperationAction(operation => AnalyzeInitializer(operation, model), OperationKind.FieldInitializer);
        context.RegisterOperationAction(operation => AnalyzeWrite(operation, model), OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
    }

    private static void AnalyzeInitializer(OperationAnalysisContext context, InvocationModel model)
    {
        var initializer = (IFieldInitializerOperation)context.Operation;
        foreach (var field in initializer.InitializedFields.Where(field => field.IsStatic && Keeps(field.Type, initializer.Value)))
            Report(context, field, field.Locations[0], model);
    }

    private static void AnalyzeWrite(OperationAnalysisContext context, InvocationModel model)
    {
        if (context.Operation is not IAssignmentOperation { Target: IFieldReferenceOperation { Field: var field } } write || !Keeps(field.Type, write.Value))
            return;
        if (model.WritesOf(write).Any(target => target.Guard == WriteGuard.FirstTimeOnly))
            Report(context, field, write.Syntax.GetLocation(), model);
    }

    /// <summary>A second write is how a failed task is replaced; what no invocation uses hurts none.</summary>
    private static void Report(OperationAnalysisContext context, IFieldSymbol field, Location location, InvocationModel model)
    {
        if (model.IsUsed(field) && !IsReplaced(field))
            context.ReportDiagnostic(Diagnostic.Create(CachesFailure, location, field.Name));
    }

    private static bool Keeps(ITypeSymbol type, IOperation value) => type switch
    {
        INamedTypeSymbol { Name: "Lazy", TypeArguments: [{ } made] } =>
            value.Bare() is IObjectCreationOperation lazy && (IsTask(made) || (LoadsRemotely(lazy) && !IsPublicationOnly(lazy))),
        _ => IsTask(type) && value.Bare() is IInvocationOperation call && !IsCompleted(call.TargetMethod),
    };

    private static bool IsTask(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 };

    private static bool IsCompleted(IMethodSymbol method) => method is { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" };

    private static bool LoadsRemotely(IObjectCreationOperation lazy) =>
        lazy.Descendants().OfType<IInvocationOperation>().Any(call => RemoteCalls.IsAws(call) || RemoteCalls.IsHttp(call));

    private static bool IsPublicationOnly(IObjectCreationOperation lazy) =>
        lazy.Arguments.Any(argument => argument.Value.Bare() is IFieldReferenceOperation { Field.Name: "PublicationOnly" });

    private static bool IsReplaced(IFieldSymbol field) =>
        field.ContainingType.DeclaringSyntaxReferences.Sum(part => Assignments(part.GetSyntax(), field.Name)) > 1;

    private static int Assignments(SyntaxNode type, string field) => type.DescendantNodes().Count(node => node switch
    {
        AssignmentExpressionSyntax { Left: var left } => left.GetLastToken().ValueText == field,
        VariableDeclaratorSyntax { Initializer: not null, Identifier.ValueText: var name } => name == field,
        _ => false,
    });
}
