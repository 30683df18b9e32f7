using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Analyzers.Hygiene;

namespace ServerlessGuard.Analyzers.Tests.Hygiene;

/// <summary>
/// General rules tell users to make a handler static, which the platform then cannot find: the suppressor keeps them quiet there and nowhere else.
/// </summary>
public sealed class EntryPointSuppressorTests
{
    [Theory]
    [InlineData("CA1822")]
    [InlineData("S2325")]
    [InlineData("MA0038")]
    public async Task A_handler_is_not_told_to_be_static(string rule)
    {
        var found = await Of(rule, "public string Handle(Order order, ILambdaContext context) => Name(order); private string Name(Order order) => order.Id;");

        Assert.Equal([("Handle", true), ("Name", false)], found);
    }

    [Fact]
    public async Task Other_rules_speak_of_handlers_as_they_do() =>
        Assert.Equal([("Handle", false)], await Of("CA1801", "public string Handle(Order order, ILambdaContext context) => order.Id;"));

    [Fact]
    public async Task A_handler_of_lambda_annotations_counts() =>
        Assert.Equal([("Get", true)], await Of("CA1822", "[Amazon.Lambda.Annotations.LambdaFunction] public string Get(string id) => id;"));

    private static async Task<(string Method, bool IsSuppressed)[]> Of(string rule, string members)
    {
        var compilation = Verify.Compile(FunctionSource.With(members));
        var found = await compilation
            .WithAnalyzers(
                [new MakeStatic(rule), new EntryPointSuppressor()],
                new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, true, false, reportSuppressedDiagnostics: true))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return
        [
            .. found.Where(diagnostic => diagnostic.Id == rule)
                .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .Select(diagnostic => (diagnostic.GetMessage(), diagnostic.IsSuppressed)),
        ];
    }

    /// <summary>Says of every method that uses nothing of its object what the general rules say.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1001", Justification = "Never loaded but by these tests")]
    [System.Diagnostics.CodeAnalysis.SuppressMessage("MicrosoftCodeAnalysisDesign", "RS1017", Justification = "Speaks for one general rule after the other")]
    private sealed class MakeStatic(string rule) : DiagnosticAnalyzer
    {
        private readonly DiagnosticDescriptor _rule = new(rule, "Make static", "{0}", "Performance", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_rule];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSymbolAction(
                symbol =>
                {
                    if (symbol.Symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary, ContainingType.Name: "Function" } method)
                        symbol.ReportDiagnostic(Diagnostic.Create(_rule, method.Locations[0], method.Name));
                },
                SymbolKind.Method);
        }
    }
}
