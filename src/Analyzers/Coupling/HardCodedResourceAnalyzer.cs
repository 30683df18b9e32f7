using System.Collections.Immutable;
using System.Text.RegularExpressions;
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
        "SLG3010", "Hard-coded resource identity", "'{0}' is written into the code of '{1}'; read it from an environment variable{2}", DiagnosticSeverity.Info, "Coupling");

    /// <summary>An ARN that names an account, or a queue's URL. ARNs of AWS's own things (managed policies, public models) name none.</summary>
    private static readonly Regex Identity = new(
        @"^arn:aws[\w-]*:[\w-]+:[\w-]*:\d{12}:|^https://sqs\.[\w-]+\.amazonaws\.com(\.cn)?/\d{12}/|^https://[\w-]+\.queue\.amazonaws\.com/\d{12}/",
        RegexOptions.CultureInvariant);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(HardCoded);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model)
    {
        context.RegisterOperationAction(operation => Analyze(operation, ((IAssignmentOperation)operation.Operation).Value, model), OperationKind.SimpleAssignment);
        context.RegisterOperationAction(operation => Analyze(operation, ((IArgumentOperation)operation.Operation).Value, model), OperationKind.Argument);
    }

    private static void Analyze(OperationAnalysisContext context, IOperation value, InvocationModel model)
    {
        if (value.Bare().ConstantValue is not { HasValue: true, Value: string text } || !Identity.IsMatch(text) || !IsOfSdk(context.Operation))
            return;
        if (model.Around(context.Operation, context.ContainingSymbol) is { } invocation)
            context.ReportDiagnostic(Diagnostic.Create(HardCoded, value.Syntax.GetLocation(), text, invocation.ShortName, Via(invocation)));
    }

    private static bool IsOfSdk(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } => IsAmazon(property.Property.ContainingType),
        IArgumentOperation { Parameter.ContainingSymbol.ContainingType: { } type } => IsAmazon(type),
        _ => false,
    };

    private static bool IsAmazon(INamedTypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString() is { } space && (space == "Amazon" || space.StartsWith("Amazon.", StringComparison.Ordinal));
}
