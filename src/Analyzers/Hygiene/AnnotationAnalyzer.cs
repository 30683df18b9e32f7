using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Hygiene;

/// <summary>SLG9002: an annotation that silences rules says why, and stands on something that changes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnnotationAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor WithoutReason = Rule(
        "SLG9002", "Suppression without a reason", "'{0}' is annotated as environment-scoped {1}", DiagnosticSeverity.Info, "Hygiene");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(WithoutReason);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterSymbolAction(Analyze, SymbolKind.Field, SymbolKind.Property);

    private static void Analyze(SymbolAnalysisContext context)
    {
        if (context.Symbol.GetAttributes().FirstOrDefault(EnvironmentScoped.Is) is not { } annotation || FaultOf(annotation, context.Symbol) is not { } fault)
            return;
        var location = annotation.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation() ?? context.Symbol.Locations[0];
        context.ReportDiagnostic(Diagnostic.Create(WithoutReason, location, context.Symbol.Name, fault));
    }

    /// <summary>Where the code is broken the compiler has more to say about the reason than this rule.</summary>
    private static string? FaultOf(AttributeData annotation, ISymbol member) =>
        annotation.AttributeConstructor is null ? null
        : annotation.ConstructorArguments is not [{ Value: string reason }, ..]
            || string.IsNullOrWhiteSpace(reason) ? "without a reason: say why it may outlive an invocation"
        : NeverChanges(member) ? "but never changes: remove the annotation"
        : null;

    private static bool NeverChanges(ISymbol member) =>
        member is IFieldSymbol { IsConst: true }
        || (member is IFieldSymbol { IsReadOnly: true, Type: { } type } && (type.IsReadOnly || IsPlain(type.SpecialType)));

    private static bool IsPlain(SpecialType type) =>
        type is SpecialType.System_String or (>= SpecialType.System_Boolean and <= SpecialType.System_Double);
}
