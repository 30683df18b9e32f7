using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ServerlessGuard.Functions.Tests;

/// <summary>
/// Compiles sources written in tests as a user's project would be: implicit usings, ASP.NET Core, the real AWS SDK packages,
/// and declarations of the <c>Amazon.Lambda.*</c> packages (tests/Stubs).
/// </summary>
internal static class Sources
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    private static readonly Lazy<ImmutableArray<MetadataReference>> PlatformReferences = new(ReadPlatform);

    private static readonly Lazy<MetadataReference> StubReference = new(CompileStubs);

    /// <summary>Compiles a class library. Fails the test where the source has errors.</summary>
    public static CSharpCompilation Library(string source, string assembly = "App", params Compilation[] references) =>
        Checked(Create(source, assembly, OutputKind.DynamicallyLinkedLibrary, [.. PlatformReferences.Value, StubReference.Value], references));

    /// <inheritdoc cref="Library(string, string, Compilation[])"/>
    public static CSharpCompilation Library(string source, string assembly, Compilation[] references, MetadataReference[] packages) =>
        Checked(Create(source, assembly, OutputKind.DynamicallyLinkedLibrary, [.. PlatformReferences.Value, StubReference.Value, .. packages], references));

    /// <summary>Compiles as where some packages are missing. Errors are expected.</summary>
    public static CSharpCompilation PartlyRestored(string source, string assembly = "App") =>
        Create(source, assembly, OutputKind.DynamicallyLinkedLibrary, [.. PlatformReferences.Value, StubReference.Value], []);

    /// <summary>Compiles a program with a <c>Main</c> or top-level statements. Fails the test where the source has errors.</summary>
    public static CSharpCompilation Executable(string source, string assembly = "App", params Compilation[] references) =>
        Checked(Create(source, assembly, OutputKind.ConsoleApplication, [.. PlatformReferences.Value, StubReference.Value], references));

    /// <summary>Compiles as in a checkout that was never restored: nothing but the base class library is there. Errors are expected.</summary>
    public static CSharpCompilation Unrestored(string source, string assembly = "App", OutputKind kind = OutputKind.DynamicallyLinkedLibrary, params Compilation[] references) =>
        Create(source, assembly, kind, BaseClassLibrary(), references);

    private static CSharpCompilation Create(
        string source, string assembly, OutputKind kind, IEnumerable<MetadataReference> references, IEnumerable<Compilation> projects) =>
        CSharpCompilation.Create(
            assembly,
            [Parse(ImplicitUsings, $"{assembly}/obj/GlobalUsings.g.cs"), Parse(source, $"{assembly}/Program.cs")],
            [.. references, .. projects.Select(project => project.ToMetadataReference())],
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(SourceText.From(source), ParseOptions, path);

    private static CSharpCompilation Checked(CSharpCompilation compilation)
    {
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join(Environment.NewLine, errors));
        return compilation;
    }

    private static ImmutableArray<MetadataReference> ReadPlatform() =>
        [.. PlatformFiles().Where(IsUsersReference).Select(file => (MetadataReference)MetadataReference.CreateFromFile(file))];

    private static IEnumerable<MetadataReference> BaseClassLibrary() =>
        Basic.Reference.Assemblies.Net100.References.All;

    private static string[] PlatformFiles() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    private static bool IsUsersReference(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return name.StartsWith("System", StringComparison.Ordinal)
            || name.StartsWith("AWSSDK", StringComparison.Ordinal)
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
            .Select(name => CSharpSyntaxTree.ParseText(SourceText.From(assembly.GetManifestResourceStream(name)!), ParseOptions, name));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create("Stubs", trees, PlatformReferences.Value, options).Emit(image);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
