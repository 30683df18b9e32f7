using Microsoft.CodeAnalysis;
using ServerlessGuard.Analyzers.Hygiene;

namespace ServerlessGuard.Analyzers.Tests.Hygiene;

/// <summary>Misspelt options and what is wrong with the configuration file, each with its place.</summary>
public sealed class ConfigurationTests
{
    private static readonly string Source = FunctionSource.With("public void Handle(Order order, ILambdaContext context) { }");

    [Theory]
    [InlineData(
        "serverlessguard.concurency = concurrent",
        "'serverlessguard.concurency' is no option; there are serverlessguard.concurrency, serverlessguard.service, serverlessguard.shared_assemblies, "
        + "serverlessguard.snapstart, serverlessguard.strict")]
    [InlineData("serverlessguard.concurrency = parallel", "'parallel' is no value of 'serverlessguard.concurrency'; write sequential or concurrent")]
    [InlineData("serverlessguard.strict = yes", "'yes' is no value of 'serverlessguard.strict'; write true or false")]
    [InlineData("serverlessguard.snapstart = on", "'on' is no value of 'serverlessguard.snapstart'; write true or false")]
    public async Task A_misspelt_option_is_reported_once(string option, string message)
    {
        var found = Assert.Single(await Of(("/.editorconfig", $"root = true\n[*.cs]\n{option}\n")));

        Assert.Equal(message, found.GetMessage());
        Assert.Equal("Z.cs", Path.GetFileName(found.Location.GetLineSpan().Path));
    }

    [Fact]
    public async Task A_property_of_the_project_counts_too() => Assert.Equal(
        "'parallel' is no value of 'serverlessguard.concurrency'; write sequential or concurrent",
        Assert.Single(await Of(("/.globalconfig", "is_global = true\nbuild_property.ServerlessGuardConcurrency = parallel\n"))).GetMessage());

    [Theory]
    [InlineData("serverlessguard.concurrency = Concurrent")]
    [InlineData("""
        serverlessguard.strict = true
        serverlessguard.snapstart = false
        serverlessguard.shared_assemblies = *.Kernel
        serverlessguard.service = anything
        """)]
    [InlineData("dotnet_diagnostic.SLG1001.severity = none\nother.option = 1")]
    public async Task Right_options_and_those_of_others_stay_silent(string options) =>
        Assert.Empty(await Of(("/.editorconfig", $"root = true\n[*.cs]\n{options}\n")));

    [Theory]
    [InlineData("{ \"servces\": {} }", "1:3 'servces' is no key here; there are $schema, check, services")]
    [InlineData(
        """
        {
          "services": {
            "orders": { "table": [] }
          }
        }
        """,
        "3:17 'table' is no key here; there are projects, buckets, queues, tables, topics")]
    [InlineData(
        """{ "services": { "orders": { "tables": [{ "name": "a", "access": "shared" }] } } }""",
        "1:65 'shared' is no value here; write shared-read or owner")]
    [InlineData(
        """{ "services": { "orders": { "tables": [{ "access": "owner" }] } } }""",
        "1:40 a store has neither 'name' nor 'variable': say what it is called, or which variable names it")]
    [InlineData("{ \"services\": { \"orders\": { \"tables\": \"a\" } } }", "1:39 'tables' is not a list: write [ ... ]")]
    [InlineData("{ \"services\": [] }", "1:15 'services' is not an object: write { ... }")]
    [InlineData("{ \"services\": { \"orders\": { \"tables\": [\"\"] } } }", "1:40 a name is expected here: write it in quotes")]
    public async Task A_fault_of_the_file_is_reported_at_its_place(string file, string expected)
    {
        var found = Assert.Single(await Of((".serverlessguard.json", file)));

        var place = found.Location.GetLineSpan();
        Assert.Equal(expected, $"{place.StartLinePosition.Line + 1}:{place.StartLinePosition.Character + 1} {found.GetMessage()}");
        Assert.Equal(".serverlessguard.json", place.Path);
    }

    [Fact]
    public async Task A_file_that_breaks_off_is_reported_as_such() =>
        Assert.StartsWith("not valid JSON: ", Assert.Single(await Of((".serverlessguard.json", "{ \"services\": {"))).GetMessage(), StringComparison.Ordinal);

    [Fact]
    public async Task A_service_that_the_map_does_not_have_is_reported() => Assert.Equal(
        "'order' is no service of .serverlessguard.json; there are orders, billing",
        Assert.Single(await Of(
            (".serverlessguard.json", """{ "services": { "orders": {}, "billing": {} } }"""),
            ("/.editorconfig", "[*.cs]\nserverlessguard.service = order\n"))).GetMessage());

    [Fact]
    public async Task Without_a_serverless_type_nothing_is_looked_at() => Assert.Empty(await Diagnostics.Of(
        Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
            "Plain",
            [Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("class C { }", path: "C.cs", cancellationToken: TestContext.Current.CancellationToken)]),
        [new ConfigurationAnalyzer()],
        (".serverlessguard.json", "{ \"x\": 1 }"),
        ("/.editorconfig", "[*.cs]\nserverlessguard.x = 1\n")));

    private static Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> Of(params (string Path, string Content)[] files) =>
        Diagnostics.Of(Verify.Compile(Source, "Z.cs"), [new ConfigurationAnalyzer()], files);
}
