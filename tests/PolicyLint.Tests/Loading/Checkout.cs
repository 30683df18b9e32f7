using System.Text;
using Microsoft.CodeAnalysis;
using ServerlessGuard.PolicyLint.Loading;

namespace ServerlessGuard.PolicyLint.Tests.Loading;

/// <summary>A directory of files for one test, removed after it.</summary>
internal sealed class Checkout : IDisposable
{
    public const string Library = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
        </Project>
        """;

    public string Root { get; } = Directory.CreateTempSubdirectory("loading-").FullName;

    public string this[string path]
    {
        set => Write(path, value, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    public void Write(string path, string text, Encoding encoding)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, encoding);
    }

    public CodeBase Load() => CodeBase.Load(Root);

    /// <summary>The project at that path.</summary>
    public LoadedProject Project(string path) => Load().AllProjects().Single(project => project.Path == path);

    /// <summary>The project of a checkout with one.</summary>
    public LoadedProject OnlyProject() => Load().AllProjects().Single();

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

internal static class LoadedProjects
{
    /// <summary>Names of the parsed files, without what the build would generate.</summary>
    public static string[] SourceFiles(this LoadedProject project) =>
        [.. project.Compilation.SyntaxTrees.Select(tree => tree.FilePath).Where(path => !path.Contains("obj/"))];

    /// <summary>Ids and messages of compile errors, sorted.</summary>
    public static string[] CompileErrors(this LoadedProject project) =>
    [
        .. project.Compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}: {diagnostic.GetMessage()}")
            .Order(StringComparer.Ordinal),
    ];
}
