using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using ServerlessGuard.Analyzers.Coupling;
using ServerlessGuard.CodeFixes;

namespace ServerlessGuard.Analyzers.Tests;

/// <summary>What rules ask the compiler for, and how they present themselves to it.</summary>
public sealed class RegistrationTests
{
    private const string Plain = """
        public class Orders
        {
            private static string? s_last;
            private readonly HttpClient _client = new();
            public async Task<string> Handle(string order)
            {
                s_last = order;
                return await _client.GetStringAsync("https://abc.lambda-url.eu-west-1.on.aws/" + s_last);
            }
        }
        """;

    private const string Function = """
        public class Function { private static string? s_last; public void Handle(string order, Amazon.Lambda.Core.ILambdaContext context) => s_last = order; }
        """;

    private static readonly string[] AtTheEnd = ["SLG3007", "SLG3009"];

    public static TheoryData<string> Analyzers => [.. Reporting.Select(analyzer => analyzer.GetType().Name)];

    private static IEnumerable<DiagnosticAnalyzer> Reporting => Diagnostics.All.Where(analyzer => analyzer is not DiagnosticSuppressor);

    private static IEnumerable<DiagnosticDescriptor> Rules => Diagnostics.All.SelectMany(analyzer => analyzer.SupportedDiagnostics);

    [Theory]
    [MemberData(nameof(Analyzers))]
    public async Task Nothing_is_registered_where_no_serverless_type_is_referenced(string analyzer)
    {
        var actions = await ActionsOf(analyzer, Verify.Compile(Plain, references: []));

        Assert.Equal(1, actions.CompilationStartActionsCount);
        Assert.Equal(0, Others(actions));
    }

    /// <summary>Two rules wait for more: assemblies of other functions, and the map of services.</summary>
    [Theory]
    [MemberData(nameof(Analyzers))]
    public async Task Functions_are_looked_at(string analyzer)
    {
        var actions = await ActionsOf(analyzer, Verify.Compile(Function));

        Assert.Equal(analyzer is not nameof(ForeignAssemblyAnalyzer) and not nameof(ForeignStoreAnalyzer), Others(actions) > 0);
    }

    [Fact]
    public async Task Only_what_needs_the_whole_compilation_waits_for_its_end()
    {
        foreach (var analyzer in Reporting.Where(analyzer => !analyzer.SupportedDiagnostics.Any(rule => AtTheEnd.Contains(rule.Id))))
            Assert.Equal(0, (await ActionsOf(analyzer.GetType().Name, Verify.Compile(Function))).CompilationEndActionsCount);
        Assert.Equal(1, (await ActionsOf(nameof(OrchestrationAnalyzer), Verify.Compile(Function))).CompilationEndActionsCount);
        var tagged = Rules.Where(rule => rule.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd)).Select(rule => rule.Id);
        Assert.Equal(AtTheEnd, tagged.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rules_that_wait_for_the_end_have_no_fixes()
    {
        var fixes = typeof(NodeFix).Assembly.GetTypes().Where(type => type.IsDefined(typeof(ExportCodeFixProviderAttribute), inherit: false)).ToList();

        Assert.NotEmpty(fixes);
        Assert.All(fixes, fix => Assert.Empty(((CodeFixProvider)Activator.CreateInstance(fix)!).FixableDiagnosticIds.Intersect(AtTheEnd)));
    }

    private static async Task<AnalyzerTelemetryInfo> ActionsOf(string name, Compilation compilation)
    {
        var analyzer = Diagnostics.All.Single(candidate => candidate.GetType().Name == name);
        var run = compilation.WithAnalyzers([analyzer]);
        Assert.DoesNotContain(await run.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken), found => found.Id == "AD0001");
        return await run.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken);
    }

    private static int Others(AnalyzerTelemetryInfo actions) =>
        actions.CompilationEndActionsCount + actions.CompilationActionsCount + actions.SyntaxTreeActionsCount + actions.AdditionalFileActionsCount
        + actions.SemanticModelActionsCount + actions.SyntaxNodeActionsCount
        + actions.SymbolActionsCount + actions.SymbolStartActionsCount + actions.SymbolEndActionsCount
        + actions.CodeBlockStartActionsCount + actions.CodeBlockEndActionsCount + actions.CodeBlockActionsCount
        + actions.OperationActionsCount + actions.OperationBlockStartActionsCount + actions.OperationBlockEndActionsCount + actions.OperationBlockActionsCount;
}
