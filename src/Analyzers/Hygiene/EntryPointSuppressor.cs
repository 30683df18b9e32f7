using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Hygiene;

/// <summary>SLGS001: the platform creates the handler's class, so that a handler cannot be made static on a general rule's word.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EntryPointSuppressor : DiagnosticSuppressor
{
    private const string Id = "SLGS001";
    private const string Justification = "The platform calls entry points on an object that it creates";

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(
        new SuppressionDescriptor(Id, "CA1822", Justification),
        new SuppressionDescriptor(Id, "S2325", Justification),
        new SuppressionDescriptor(Id, "MA0038", Justification));

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (!ServerlessReferences.IsAny(context.Compilation))
            return;

        var model = InvocationModel.Of(context.Compilation, () => DeployedHandlers.Of(context.Options, CancellationToken.None));
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (MethodAt(diagnostic.Location, context) is { } method && model.EntryOf(method) is not null)
                context.ReportSuppression(Suppression.Create(
                    SupportedSuppressions.First(suppression => suppression.SuppressedDiagnosticId == diagnostic.Id), diagnostic));
        }
    }

    private static IMethodSymbol? MethodAt(Location location, SuppressionAnalysisContext context) =>
        location.SourceTree is { } tree && tree.GetRoot(context.CancellationToken).FindNode(location.SourceSpan) is { } node
            ? context.GetSemanticModel(tree).GetDeclaredSymbol(node, context.CancellationToken) as IMethodSymbol
            : null;
}
