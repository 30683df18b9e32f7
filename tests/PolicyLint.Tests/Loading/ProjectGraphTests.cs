using System.Text;

namespace ServerlessGuard.PolicyLint.Tests.Loading;

public sealed class ProjectGraphTests : IDisposable
{
    private readonly Checkout _checkout = new();

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public void Types_of_referenced_projects_are_known_through_any_number_of_steps()
    {
        _checkout["Fn/Fn.csproj"] = Referencing("""..\Middle\Middle.csproj""");
        _checkout["Fn/Fn.cs"] = "class Fn { Base.Thing T = new(); Middle.Mid M; }";
        _checkout["Middle/Middle.csproj"] = Referencing("../Base/Base.csproj");
        _checkout["Middle/Mid.cs"] = "namespace Middle; public class Mid : Base.Thing;";
        _checkout["Base/Base.csproj"] = Checkout.Library;
        _checkout["Base/Thing.cs"] = "namespace Base; public class Thing;";

        var project = _checkout.Project("Fn/Fn.csproj");
        Assert.Empty(project.CompileErrors());
        Assert.Equal(["Base/Base.csproj", "Middle/Middle.csproj"], project.References.Select(reference => reference.Path));
    }

    [Fact]
    public void One_project_is_one_compilation_for_all_that_reference_it()
    {
        _checkout["A/A.csproj"] = Referencing("../Base/Base.csproj");
        _checkout["B/B.csproj"] = Referencing("../Base/Base.csproj");
        _checkout["Base/Base.csproj"] = Checkout.Library;

        var projects = _checkout.Load().AllProjects();
        Assert.Same(projects[0].References.Single().Compilation, projects[1].References.Single().Compilation);
    }

    [Theory]
    [InlineData("""<InternalsVisibleTo Include="Fn" />""", true)]
    [InlineData("""<AssemblyAttribute Include="System.Runtime.CompilerServices.InternalsVisibleTo"><_Parameter1>Fn</_Parameter1></AssemblyAttribute>""", true)]
    [InlineData("""<InternalsVisibleTo Include="Other" />""", false)]
    public void Internals_are_visible_to_friends(string item, bool visible)
    {
        _checkout["Fn/Fn.csproj"] = Referencing("../Base/Base.csproj");
        _checkout["Fn/Fn.cs"] = "class Fn { Hidden H; }";
        _checkout["Base/Base.csproj"] = $"""<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>{item}</ItemGroup></Project>""";
        _checkout["Base/Hidden.cs"] = "internal class Hidden { }";

        Assert.Equal(visible, _checkout.Project("Fn/Fn.csproj").CompileErrors() is []);
    }

    [Fact]
    public void A_missing_reference_is_reported_where_it_is_written_and_the_rest_is_loaded()
    {
        _checkout["Fn/Fn.csproj"] = """
            <Project Sdk="Microsoft.NET.Sdk">
              <ItemGroup>
                <ProjectReference Include="../Gone/Gone.csproj" />
                <ProjectReference Include="../Base/Base.csproj" />
              </ItemGroup>
            </Project>
            """;
        _checkout["Base/Base.csproj"] = Checkout.Library;

        var project = _checkout.Project("Fn/Fn.csproj");
        Assert.Equal("Fn/Fn.csproj:3:6: The referenced project Gone/Gone.csproj does not exist. Correct the reference; its types are not known.", Assert.Single(project.Errors).ToString());
        Assert.Single(project.References);
    }

    [Fact]
    public void A_reference_that_differs_in_case_is_found_as_on_Windows()
    {
        _checkout["Fn/Fn.csproj"] = Referencing("""..\base\BASE.csproj""");
        _checkout["Base/Base.csproj"] = Checkout.Library;

        Assert.Equal("Base/Base.csproj", _checkout.Project("Fn/Fn.csproj").References.Single().Path);
    }

    [Theory]
    [InlineData("ReferenceOutputAssembly=\"false\"")]
    [InlineData("OutputItemType=\"Analyzer\"")]
    public void References_that_bring_no_assembly_are_left_out(string attribute)
    {
        _checkout["Fn/Fn.csproj"] = $"""<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="../Base/Base.csproj" {attribute} /></ItemGroup></Project>""";
        _checkout["Base/Base.csproj"] = Checkout.Library;

        Assert.Empty(_checkout.Project("Fn/Fn.csproj").References);
    }

    [Fact]
    public void Reference_patterns_name_every_project_they_match()
    {
        _checkout["Fn/Fn.csproj"] = Referencing("../Lib/**/*.csproj");
        _checkout["Lib/A/A.csproj"] = Checkout.Library;
        _checkout["Lib/B/B.csproj"] = Checkout.Library;

        Assert.Equal(["Lib/A/A.csproj", "Lib/B/B.csproj"], _checkout.Project("Fn/Fn.csproj").References.Select(reference => reference.Path));
    }

    [Fact]
    public void A_cycle_is_cut_at_the_same_place_wherever_reading_begins()
    {
        _checkout["A/A.csproj"] = Referencing("../B/B.csproj");
        _checkout["B/B.csproj"] = Referencing("../C/C.csproj");
        _checkout["C/C.csproj"] = Referencing("../A/A.csproj");

        foreach (var first in new[] { 0, 1, 2 })
        {
            var projects = _checkout.Load().AllProjects();
            _ = projects[first].Compilation;
            Assert.Equal([2, 1, 0], projects.Select(project => project.References.Length));
            Assert.Equal("C/C.csproj:1:46: The reference to A/A.csproj closes a cycle of projects and is left out. Remove it.", Assert.Single(projects.SelectMany(project => project.Errors)).ToString());
        }
    }

    [Fact]
    public void A_project_may_name_itself_without_harm()
    {
        _checkout["A/A.csproj"] = Referencing("A.csproj");

        Assert.Contains("closes a cycle", Assert.Single(_checkout.OnlyProject().Errors).Message);
    }

    [Fact]
    public void A_file_that_does_not_parse_is_reported_and_its_rest_is_kept()
    {
        _checkout["Fn.csproj"] = Checkout.Library;
        _checkout["Broken.cs"] = "class Kept { void M() { } }\nclass Broken { void }";
        _checkout["Good.cs"] = "class Good { Kept K; Missing M; }";

        var project = _checkout.OnlyProject();
        var error = Assert.Single(project.Errors);
        Assert.Equal(("Broken.cs", 2), (error.Position.File, error.Position.Line));
        Assert.NotNull(project.Compilation.GetTypeByMetadataName("Kept"));
    }

    [Fact]
    public void A_project_file_that_is_not_XML_is_reported_and_its_sources_are_not_guessed()
    {
        _checkout["Fn.csproj"] = "<Project>\n<PropertyGroup>";
        _checkout["A.cs"] = "class A { }";

        var project = _checkout.OnlyProject();
        Assert.StartsWith("Fn.csproj:2:", Assert.Single(project.Errors).ToString());
        Assert.Empty(project.SourceFiles());
    }

    [Fact]
    public void Files_that_are_named_but_absent_are_reported()
    {
        _checkout["Fn.csproj"] = """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><Compile Include="Gone.cs" /></ItemGroup><Import Project="gone.props" /></Project>""";

        var project = _checkout.OnlyProject();
        Assert.Equal(["Fn.csproj", "Gone.cs"], project.Errors.Select(error => error.Position.File));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public void Byte_order_marks_tell_the_encoding(string encoding)
    {
        _checkout["Fn.csproj"] = Checkout.Library;
        _checkout.Write("A.cs", "class Größe { }", Encoding.GetEncoding(encoding));

        Assert.NotNull(_checkout.OnlyProject().Compilation.GetTypeByMetadataName("Größe"));
    }

    [Fact]
    public void ASP_NET_and_the_hosting_extensions_are_known_to_every_project()
    {
        _checkout["Fn.csproj"] = Checkout.Library;
        _checkout["A.cs"] = """
            class A(Microsoft.Extensions.Logging.ILogger<A> logger, Microsoft.Extensions.Options.IOptions<string> options)
            {
                void M() => Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder();
            }
            """;

        Assert.Empty(_checkout.OnlyProject().CompileErrors());
    }

    private static string Referencing(string project) =>
        $"""<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="{project}" /></ItemGroup></Project>""";
}
