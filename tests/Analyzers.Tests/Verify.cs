using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ServerlessGuard.Analyzers.Tests;

/// <summary>
/// Runs an analyzer over a source with <c>[|markup|]</c> or <c>{|SLG1001:markup|}</c> as a user's project would: implicit usings,
/// ASP.NET Core, and declarations of the <c>Amazon.Lambda.*</c> and other serverless packages (tests/Stubs).
/// </summary>
internal static class Verify
{
    /// <summary>What the package tells analyzers of a project of tests.</summary>
    public const string TestProject = "is_global = true\nbuild_property.IsTestProject = true\n";

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(() => [.. Platform(), CompileStubs()]);

    public static Task Flags<TAnalyzer>(string source, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> { TestCode = source };
        Prepare(test, kind);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>With settings of an <c>.editorconfig</c>, one a line: <c>serverlessguard.concurrency = concurrent</c>.</summary>
    public static Task FlagsWith<TAnalyzer>(string settings, string source)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> { TestCode = source };
        Prepare(test, OutputKind.DynamicallyLinkedLibrary);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{settings}\n"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A compilation of one source as the tests' user would have it; with <paramref name="references"/> in the place of the stubs.</summary>
    public static CSharpCompilation Compile(
        string source, string path = "Source.cs", OutputKind kind = OutputKind.DynamicallyLinkedLibrary, MetadataReference[]? references = null)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        return CSharpCompilation.Create(
            "Source",
            [CSharpSyntaxTree.ParseText(source, options, path), CSharpSyntaxTree.ParseText(ImplicitUsings, options, "GlobalUsings.cs")],
            references is null ? References.Value : Platform().Concat(references),
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
    }

    public static Task Silent<TAnalyzer>(string source, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
        where TAnalyzer : DiagnosticAnalyzer, new() => Flags<TAnalyzer>(source, kind);

    public static Task Silent<TAnalyzer>(string source, (string Path, string Content) file)
        where TAnalyzer : DiagnosticAnalyzer, new() => Flags<TAnalyzer>(source, file);

    /// <summary>With a file beside the project.</summary>
    public static Task Flags<TAnalyzer>(string source, (string Path, string Content) file)
        where TAnalyzer : DiagnosticAnalyzer, new() => FlagsBeside<TAnalyzer>(source, file);

    /// <summary>With files beside the project: templates, <c>.serverlessguard.json</c>, <c>/.editorconfig</c>.</summary>
    public static Task FlagsBeside<TAnalyzer>(string source, params (string Path, string Content)[] files)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> { TestCode = source };
        Prepare(test, OutputKind.DynamicallyLinkedLibrary);
        foreach (var file in files)
        {
            if (file.Path.EndsWith("config", StringComparison.Ordinal))
                test.TestState.AnalyzerConfigFiles.Add(file);
            else
                test.TestState.AdditionalFiles.Add(file);
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>What one fix, and the same fix for all diagnostics at once, makes of a source. New files follow the fixed one.</summary>
    public static Task Fixes<TAnalyzer, TFix>(string source, string fixedSource, string? editorConfig = null, params (string Path, string Content)[] added)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier> { TestCode = source, FixedCode = fixedSource };
        Prepare(test, OutputKind.DynamicallyLinkedLibrary);
        test.FixedState.Sources.Add(("/0/GlobalUsings.cs", ImplicitUsings));
        test.FixedState.Sources.AddRange(added.Select(file => (file.Path, SourceText.From(file.Content))));
        if (editorConfig is not null)
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", editorConfig));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static void Prepare(AnalyzerTest<DefaultVerifier> test, OutputKind kind)
    {
        test.ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        test.MarkupOptions = MarkupOptions.UseFirstDescriptor;
        test.TestState.OutputKind = kind;
        test.TestState.Sources.Add(("/0/GlobalUsings.cs", ImplicitUsings));
        test.TestState.AdditionalReferences.AddRange(References.Value);
        test.SolutionTransforms.Add((solution, project) =>
        {
            var options = (CSharpParseOptions)solution.GetProject(project)!.ParseOptions!;
            return solution.WithProjectParseOptions(project, options.WithLanguageVersion(LanguageVersion.Latest));
        });
    }

    private static IEnumerable<MetadataReference> Platform() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(IsUsersReference)
            .Select(file => (MetadataReference)MetadataReference.CreateFromFile(file));

    private static bool IsUsersReference(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return (name.StartsWith("System", StringComparison.Ordinal) && !name.StartsWith("System.Composition", StringComparison.Ordinal))
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal)
            || name is "mscorlib" or "netstandard" or "Microsoft.CSharp" or "Microsoft.Net.Http.Headers" or "Microsoft.Win32.Primitives";
    }

    private static MetadataReference CompileStubs()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var trees = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Stubs/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => CSharpSyntaxTree.ParseText(SourceText.From(assembly.GetManifestResourceStream(name)!), path: name));
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(
            "Stubs",
            trees,
            Platform(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)).Emit(image);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
