using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>SLG3010: an account, region or resource written into the code ties every stage and copy of the function to the one it was written for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardCodedResourceAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor HardCoded = Rule(
        "SLG3010",
        "Hard-coded resource identity",
        "'{0}' is written into the code of '{1}'; read it from an environment variable{2}",
        DiagnosticSeverity.Info,
        "Coupling");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(HardCoded);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model)
    {
        if (context.Options.IsTestProject())
            return;

        context.RegisterOperationAction(
            operation => Analyze(operation, ((IAssignmentOperation)operation.Operation).Value, model), OperationKind.SimpleAssignment);
        context.RegisterOperationAction(operation => Analyze(operation, ((IArgumentOperation)operation.Operation).Value, model), OperationKind.Argument);
    }

    private static void Analyze(OperationAnalysisContext context, IOperation value, InvocationModel model)
    {
        if (Receiver(context.Operation) is not { } receiver || !RemoteCalls.IsOfSdk(receiver.Type)
            || ResourceIdentity.In(value, receiver.Member, receiver.Type, model) is not { } identity)
            return;
        if (model.AroundAtAnyTime(context.Operation, context.ContainingSymbol) is { } invocation)
            Report(context, HardCoded, value.Syntax, invocation, identity, invocation.ShortName, Via(invocation));
    }

    /// <summary>The member or parameter that is given the value, and the type that has it.</summary>
    private static (string Member, INamedTypeSymbol Type)? Receiver(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } => (property.Name, property.ContainingType),
        IArgumentOperation { Parameter: { ContainingSymbol.ContainingType: { } type } parameter } => (parameter.Name, type),
        _ => null,
    };
}
