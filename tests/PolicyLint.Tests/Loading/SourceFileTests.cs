namespace ServerlessGuard.PolicyLint.Tests.Loading;

public sealed class SourceFileTests : IDisposable
{
    private readonly Checkout _checkout = new();

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public void By_default_all_files_below_the_project_are_compiled_but_build_outputs_and_hidden_folders()
    {
        _checkout["src/Fn.csproj"] = Checkout.Library;
        foreach (var path in new[] { "A.cs", "Models/B.cs", "Nested/C.cs", "bin/Debug/D.cs", "obj/E.g.cs", "Nested/obj/F.cs", ".hidden/G.cs", "node_modules/x/H.cs", "notes.txt" })
            _checkout[$"src/{path}"] = "";
        _checkout["src/Nested/Nested.csproj"] = Checkout.Library;

        Assert.Equal(["src/A.cs", "src/Models/B.cs", "src/Nested/C.cs"], _checkout.Project("src/Fn.csproj").SourceFiles());
    }

    [Fact]
    public void Projects_in_build_outputs_and_packages_are_no_projects()
    {
        foreach (var folder in new[] { "src", "bin", "obj", "node_modules/a", ".git/x", ".aws-sam/build/Fn", "cdk.out/asset.1" })
            _checkout[$"{folder}/Fn.csproj"] = Checkout.Library;

        Assert.Equal(["src/Fn.csproj"], _checkout.Load().AllProjects().Select(project => project.Path));
    }

    [Theory]
    [InlineData("""<Compile Remove="Generated/**" />""", "A.cs;Models/B.cs")]
    [InlineData("""<Compile Remove="**\*.g.cs;A.cs" />""", "Models/B.cs")]
    [InlineData("""<Compile Remove="**/*.cs" /><Compile Include="Models/*.cs" />""", "Models/B.cs")]
    [InlineData("""<Compile Include="..\Shared\**\*.cs" LinkBase="Shared" />""", "../Shared/Deep/S.cs;A.cs;Generated/C.g.cs;Models/B.cs")]
    [InlineData("""<Compile Include="../Shared/Deep/S.cs" Link="S.cs" />""", "../Shared/Deep/S.cs;A.cs;Generated/C.g.cs;Models/B.cs")]
    [InlineData("""<Compile Include="../Shared/**" Exclude="../Shared/Deep/**" />""", "A.cs;Generated/C.g.cs;Models/B.cs")]
    [InlineData("""<Compile Update="A.cs" DependentUpon="B.cs" />""", "A.cs;Generated/C.g.cs;Models/B.cs")]
    [InlineData("""<Compile Include="A.cs" />""", "A.cs;Generated/C.g.cs;Models/B.cs")]
    [InlineData("""<Compile Remove="A.cs" Condition="'$(Configuration)' == 'Debug'" />""", "A.cs;Generated/C.g.cs;Models/B.cs")]
    public void Compile_items_add_and_remove(string items, string compiled)
    {
        _checkout["src/Fn.csproj"] = $"""<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>{items}</ItemGroup></Project>""";
        foreach (var path in new[] { "src/A.cs", "src/Models/B.cs", "src/Generated/C.g.cs", "Shared/Deep/S.cs" })
            _checkout[path] = "";

        var relative = _checkout.OnlyProject().SourceFiles().Select(path => path.StartsWith("src/") ? path[4..] : "../" + path);
        Assert.Equal(compiled.Split(';').Order(StringComparer.Ordinal), relative.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("<EnableDefaultCompileItems>false</EnableDefaultCompileItems>", "")]
    [InlineData("<EnableDefaultItems>false</EnableDefaultItems>", "")]
    [InlineData("<DefaultItemExcludes>$(DefaultItemExcludes);Old/**</DefaultItemExcludes>", "A.cs")]
    [InlineData("", "A.cs,Old/B.cs")]
    public void Default_items_can_be_switched_off_and_narrowed(string property, string compiled)
    {
        _checkout["Fn.csproj"] = $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>{property}</PropertyGroup></Project>""";
        _checkout["A.cs"] = "";
        _checkout["Old/B.cs"] = "";

        Assert.Equal(compiled, string.Join(',', _checkout.OnlyProject().SourceFiles()));
    }

    [Fact]
    public void Shared_projects_bring_their_files()
    {
        _checkout["Shared/Shared.projitems"] = """
            <Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
              <ItemGroup><Compile Include="$(MSBuildThisFileDirectory)Shape.cs" /></ItemGroup>
            </Project>
            """;
        _checkout["Shared/Shape.cs"] = "public class Shape { }";
        _checkout["src/Fn.csproj"] = """
            <Project Sdk="Microsoft.NET.Sdk"><Import Project="..\Shared\Shared.projitems" Label="Shared" /></Project>
            """;

        Assert.Equal(["Shared/Shape.cs"], _checkout.OnlyProject().SourceFiles());
    }
}
