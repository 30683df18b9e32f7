using ServerlessGuard.Analyzers.Coupling;

namespace ServerlessGuard.Analyzers.Tests.Coupling;

/// <summary>Rules that look at what a project references: each case is two assemblies.</summary>
public sealed class ForeignAssemblyTests
{
    private const string Billing = """
        namespace Billing
        {
            public class Function { public void Handle(string order, Amazon.Lambda.Core.ILambdaContext context) { } }
            public class Prices { public decimal Of(string order) => 1; public static int Count; }
            public interface IPrices { decimal Of(string order); }
            public record Invoice(string Id);
            public enum Currency { Euro }
            public static class Names { public const string Table = "invoices"; }
        }
        """;

    [Fact]
    public Task Code_of_another_functions_assembly_is_flagged_once_for_each_type_and_file() => Reported(
        "Billing",
        """
        public class Function
        {
            public decimal Handle(string order, Amazon.Lambda.Core.ILambdaContext context) => new Billing.Prices().Of(order) + new Billing.Prices().Of(order);
        }
        """,
        "'Prices' is of Billing, which is deployed as functions of its own; share contracts, not code");

    [Theory]
    [InlineData("Billing", """
        public class Uses
        {
            Billing.IPrices? Prices;
            Billing.Invoice? Invoice;
            Billing.Currency Currency;
            string Table = Billing.Names.Table;
        }
        """)]
    [InlineData("Billing.Contracts", "public class Uses { decimal Of(string order) => new Billing.Prices().Of(order); }")]
    [InlineData("Billing.Shared", "public class Uses { decimal Of(string order) => new Billing.Prices().Of(order); }")]
    public Task Contracts_and_data_stay_silent(string assembly, string uses) => Reported(assembly, uses);

    [Fact]
    public async Task A_library_without_entry_points_stays_silent() =>
        Assert.Empty(await Of(
            "Billing",
            "namespace Billing { public class Prices { public decimal Of(string order) => 1; } }",
            "public class Uses { decimal Of(string order) => new Billing.Prices().Of(order); }"));

    [Fact]
    public async Task The_option_says_which_assemblies_are_shared()
    {
        const string Uses = "public class Uses { decimal Of(string order) => new Billing.Prices().Of(order); }";
        Assert.Empty(await Of("Billing.Kernel", Billing, Uses, ("/.editorconfig", "is_global = true\nserverlessguard.shared_assemblies = *.Kernel; Tools\n")));
        Assert.Single(await Of("Billing.Contracts", Billing, Uses, ("/.editorconfig", "is_global = true\nserverlessguard.shared_assemblies = *.Kernel\n")));
    }

    [Fact]
    public async Task Test_projects_stay_silent() => Assert.Empty(await Of(
        "Billing", Billing, "public class Uses { decimal Of(string order) => new Billing.Prices().Of(order); }", (
            "/.globalconfig", Verify.TestProject)));

    [Fact]
    public async Task An_assembly_that_the_map_gives_to_another_service_is_flagged_without_entry_points()
    {
        const string Map = """{ "services": { "orders": { "projects": ["Source"] }, "billing": { "projects": ["Billing.*"] } } }""";
        const string Library = "namespace Billing { public class Prices { public decimal Of(string order) => 1; } }";
        const string Uses = "public class Uses { decimal Of(string order) => new Billing.Prices().Of(order); }";

        var found = Assert.Single(await Of("Billing.Domain", Library, Uses, ("/.serverlessguard.json", Map)));

        Assert.Equal("'Prices' is of Billing.Domain, which is of the service 'billing'; share contracts, not code", found.GetMessage());
        Assert.Empty(await Of("Billing.Contracts", Library, Uses, ("/.serverlessguard.json", Map)));
        Assert.Empty(await Of("Elsewhere", Library, Uses, ("/.serverlessguard.json", Map)));
    }

    private static async Task Reported(string assembly, string uses, params string[] messages) =>
        Assert.Equal(messages, (await Of(assembly, Billing, uses)).Select(diagnostic => diagnostic.GetMessage()));

    private static Task<System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> Of(
        string assembly, string library, string source, params (string Path, string Content)[] files)
    {
        var platform = Verify.Compile("namespace Amazon.Lambda.Core { public interface ILambdaContext { } }").WithAssemblyName("Amazon.Lambda.Core");
        var referenced = Verify.Compile(library, "Library.cs", references: [platform.ToMetadataReference()]).WithAssemblyName(assembly);
        return Diagnostics.Of(Verify.Compile(source).AddReferences(referenced.ToMetadataReference()), [new ForeignAssemblyAnalyzer()], files);
    }
}
