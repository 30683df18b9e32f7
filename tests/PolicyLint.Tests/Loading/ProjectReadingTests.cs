using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ServerlessGuard.PolicyLint.Tests.Loading;

public sealed class ProjectReadingTests : IDisposable
{
    private readonly Checkout _checkout = new();

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public void The_assembly_is_named_after_the_project_file_unless_the_project_says_otherwise()
    {
        _checkout["A/Orders.csproj"] = Checkout.Library;
        _checkout["B/Other.csproj"] = """
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><AssemblyName>$(MSBuildProjectName).Function</AssemblyName></PropertyGroup></Project>
            """;

        Assert.Equal(["Orders", "Other.Function"], _checkout.Load().AllProjects().Select(project => project.AssemblyName));
    }

    [Fact]
    public void Directory_build_files_apply_from_the_nearest_folder_above_and_chain_on_request()
    {
        _checkout["Directory.Build.props"] = "<Project><PropertyGroup><Company>acme</Company><TargetFramework>net6.0</TargetFramework></PropertyGroup></Project>";
        _checkout["src/Directory.Build.props"] = """
            <Project>
              <Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" />
              <PropertyGroup><TargetFramework>net9.0</TargetFramework></PropertyGroup>
            </Project>
            """;
        _checkout["src/Directory.Build.targets"] = "<Project><PropertyGroup><AssemblyName>$(Company).$(MSBuildProjectName)</AssemblyName></PropertyGroup></Project>";
        _checkout["src/A/A.csproj"] = """<Project Sdk="Microsoft.NET.Sdk" />""";

        var project = _checkout.OnlyProject();
        Assert.Equal(("acme.A", "net9.0"), (project.AssemblyName, project.TargetFramework));
    }

    [Theory]
    [InlineData("'$(Configuration)' == 'Release'", true)]
    [InlineData("'$(Configuration)' == 'Debug'", false)]
    [InlineData("'$(Configuration)|$(Platform)' == 'Release|AnyCPU'", true)]
    [InlineData("'$(TargetFramework)' == 'net8.0'", true)]
    [InlineData(" '$(TargetFramework)' != 'net8.0' ", false)]
    [InlineData("$(TargetFramework.StartsWith('net8'))", true)]
    [InlineData("'$(TargetFramework)' == 'net6.0' or '$(TargetFramework)' == 'net8.0'", true)]
    [InlineData("'$(TargetFramework)' == 'net6.0' Or ('$(TargetFramework)' == 'net8.0' And '$(Configuration)' == 'Debug')", false)]
    [InlineData("$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'net7.0'))", true)]
    [InlineData("$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'net9.0'))", false)]
    [InlineData("Exists('Fn.csproj')", true)]
    [InlineData("!Exists('Fn.csproj')", false)]
    [InlineData("Exists('$(MSBuildProjectDirectory)\\none.props')", false)]
    [InlineData("'$(NoSuchThing)' == ''", true)]
    [InlineData("!('$(NoSuchThing)' == '')", false)]
    [InlineData("$(MSBuildProjectName.Contains(\"F\"))", true)]
    [InlineData("8.0 >= 7.0", true)]
    [InlineData("'10.0' < '9.0'", false)]
    [InlineData("false", false)]
    [InlineData("this does not parse", false)]
    public void Conditions_hold_as_in_a_release_build(string condition, bool holds)
    {
        _checkout["Fn.csproj"] = $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
              <PropertyGroup Condition="{condition.Replace("\"", "&quot;").Replace("<", "&lt;")}"><AssemblyName>Chosen</AssemblyName></PropertyGroup>
            </Project>
            """;

        Assert.Equal(holds ? "Chosen" : "Fn", _checkout.OnlyProject().AssemblyName);
    }

    [Theory]
    [InlineData("net6.0;net8.0", "net8.0")]
    [InlineData("net8.0;net10.0", "net10.0")]
    [InlineData("netstandard2.0;net462;netcoreapp3.1", "netcoreapp3.1")]
    [InlineData("netstandard2.0;net48", "netstandard2.0")]
    public void Of_several_frameworks_the_newest_is_read(string frameworks, string newest)
    {
        _checkout["Fn.csproj"] = $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFrameworks>{frameworks}</TargetFrameworks></PropertyGroup>
              <PropertyGroup Condition="'$(TargetFramework)' == '{newest}'"><AssemblyName>Chosen</AssemblyName></PropertyGroup>
            </Project>
            """;

        var project = _checkout.OnlyProject();
        Assert.Equal((newest, "Chosen"), (project.TargetFramework, project.AssemblyName));
    }

    [Fact]
    public void A_choice_takes_its_first_branch_that_holds()
    {
        _checkout["Fn.csproj"] = """
            <Project Sdk="Microsoft.NET.Sdk">
              <Choose>
                <When Condition="'$(Configuration)' == 'Debug'"><PropertyGroup><AssemblyName>Debugged</AssemblyName></PropertyGroup></When>
                <When Condition="'$(OS)' == 'Unix'"><PropertyGroup><AssemblyName>OnLinux</AssemblyName></PropertyGroup></When>
                <Otherwise><PropertyGroup><AssemblyName>Neither</AssemblyName></PropertyGroup></Otherwise>
              </Choose>
            </Project>
            """;

        Assert.Equal("OnLinux", _checkout.OnlyProject().AssemblyName);
    }

    [Theory]
    [InlineData("net8.0", "NET8_0,NET8_0_OR_GREATER,NET6_0_OR_GREATER,NETCOREAPP3_1_OR_GREATER,NET,NETCOREAPP,RELEASE,TRACE,OURS", "DEBUG,NET9_0_OR_GREATER,NETSTANDARD,NETFRAMEWORK")]
    [InlineData("netcoreapp3.1", "NETCOREAPP3_1,NETCOREAPP3_1_OR_GREATER,NETCOREAPP2_0_OR_GREATER", "NET,NET5_0_OR_GREATER")]
    [InlineData("netstandard2.0", "NETSTANDARD2_0,NETSTANDARD1_6_OR_GREATER,NETSTANDARD", "NETSTANDARD2_1_OR_GREATER,NETCOREAPP")]
    [InlineData("net472", "NET472,NET472_OR_GREATER,NET45_OR_GREATER,NETFRAMEWORK", "NET48_OR_GREATER,NET,NETCOREAPP")]
    [InlineData("", "NET10_0_OR_GREATER", "DEBUG")]
    public void Preprocessor_symbols_are_those_of_the_framework(string framework, string defined, string undefined)
    {
        _checkout["Fn.csproj"] = $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>{framework}</TargetFramework><DefineConstants>$(DefineConstants);OURS</DefineConstants></PropertyGroup>
            </Project>
            """;
        _checkout["A.cs"] = "class A;";

        var symbols = _checkout.OnlyProject().Compilation.SyntaxTrees.First().Options.PreprocessorSymbolNames.ToHashSet();
        Assert.Empty(defined.Split(',').Except(symbols));
        Assert.Empty(undefined.Split(',').Intersect(symbols));
    }

    [Theory]
    [InlineData("", LanguageVersion.CSharp14)]
    [InlineData("latest", LanguageVersion.CSharp15)]
    [InlineData("default", LanguageVersion.CSharp14)]
    [InlineData("10", LanguageVersion.CSharp10)]
    [InlineData("7.3", LanguageVersion.CSharp7_3)]
    [InlineData("no version", LanguageVersion.CSharp14)]
    public void The_language_is_that_of_the_newest_framework_unless_the_project_sets_it(string written, LanguageVersion version)
    {
        _checkout["Fn.csproj"] = $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><LangVersion>{written}</LangVersion></PropertyGroup></Project>""";
        _checkout["A.cs"] = "class A { }";

        Assert.Equal(version, _checkout.OnlyProject().Compilation.LanguageVersion);
    }

    [Theory]
    [InlineData("Microsoft.NET.Sdk", "<OutputType>Exe</OutputType>", OutputKind.ConsoleApplication)]
    [InlineData("Microsoft.NET.Sdk", "<OutputType>Library</OutputType>", OutputKind.DynamicallyLinkedLibrary)]
    [InlineData("Microsoft.NET.Sdk", "", OutputKind.DynamicallyLinkedLibrary)]
    [InlineData("Microsoft.NET.Sdk.Web", "", OutputKind.ConsoleApplication)]
    [InlineData("Microsoft.NET.Sdk.Worker", "", OutputKind.ConsoleApplication)]
    public void Programs_are_told_from_libraries(string sdk, string property, OutputKind kind)
    {
        _checkout["Fn.csproj"] = $"""<Project Sdk="{sdk}"><PropertyGroup>{property}</PropertyGroup></Project>""";

        Assert.Equal(kind, _checkout.OnlyProject().Compilation.Options.OutputKind);
    }

    [Fact]
    public void Top_level_statements_make_a_program_of_any_project()
    {
        _checkout["Fn.csproj"] = Checkout.Library;
        _checkout["Program.cs"] = "System.Console.WriteLine();";

        Assert.NotNull(_checkout.OnlyProject().Compilation.GetEntryPoint(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("Microsoft.NET.Sdk", "enable", "System.Linq", true)]
    [InlineData("Microsoft.NET.Sdk", "enable", "Microsoft.AspNetCore.Builder", false)]
    [InlineData("Microsoft.NET.Sdk", "disable", "System.Linq", false)]
    [InlineData("Microsoft.NET.Sdk", "", "System.Linq", false)]
    [InlineData("Microsoft.NET.Sdk.Web", "true", "Microsoft.AspNetCore.Builder", true)]
    [InlineData("Microsoft.NET.Sdk.Web", "enable", "System.Net.Http.Json", true)]
    [InlineData("Microsoft.NET.Sdk.Worker", "enable", "Microsoft.Extensions.Hosting", true)]
    [InlineData("Microsoft.NET.Sdk.Worker", "enable", "Microsoft.AspNetCore.Builder", false)]
    public void Implicit_usings_are_those_of_the_sdk(string sdk, string setting, string used, bool isUsed)
    {
        _checkout["Fn.csproj"] = $"""<Project Sdk="{sdk}"><PropertyGroup><ImplicitUsings>{setting}</ImplicitUsings></PropertyGroup></Project>""";

        Assert.Equal(isUsed, GlobalUsings().Contains($"global using {used};"));
    }

    [Fact]
    public void Using_items_add_alias_and_remove()
    {
        _checkout["Fn.csproj"] = """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              <ItemGroup>
                <Using Include="System.Text.Json" />
                <Using Include="System.Math" Static="true" />
                <Using Include="System.Text.StringBuilder" Alias="Text" />
                <Using Remove="System.Net.Http" />
              </ItemGroup>
            </Project>
            """;
        _checkout["A.cs"] = """
            class A { double X => Max(1, 2); Text T = new(); JsonDocument? D; List<int> L = []; }
            """;

        Assert.DoesNotContain("global using System.Net.Http;", GlobalUsings());
        Assert.Empty(_checkout.OnlyProject().CompileErrors());
    }

    [Fact]
    public void A_project_of_the_older_form_names_its_files_and_tolerates_the_toolsets_imports()
    {
        _checkout["Old.csproj"] = """
            <?xml version="1.0" encoding="utf-8"?>
            <Project ToolsVersion="15.0" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
              <Import Project="$(MSBuildExtensionsPath)\$(MSBuildToolsVersion)\Microsoft.Common.props" Condition="Exists('$(MSBuildExtensionsPath)\$(MSBuildToolsVersion)\Microsoft.Common.props')" />
              <PropertyGroup><OutputType>Library</OutputType><AssemblyName>Old.Assembly</AssemblyName></PropertyGroup>
              <ItemGroup><Compile Include="Properties\Listed.cs" /></ItemGroup>
              <Import Project="$(MSBuildToolsPath)\Microsoft.CSharp.targets" />
            </Project>
            """;
        _checkout["Properties/Listed.cs"] = "class Listed { }";
        _checkout["Unlisted.cs"] = "class Unlisted { }";

        var project = _checkout.OnlyProject();
        Assert.Equal("Old.Assembly", project.AssemblyName);
        Assert.Equal(["Properties/Listed.cs"], project.SourceFiles());
        Assert.Empty(project.Errors);
    }

    private string[] GlobalUsings() =>
        _checkout.OnlyProject().Compilation.SyntaxTrees.Last().GetText(TestContext.Current.CancellationToken).ToString().Split('\n');
}
