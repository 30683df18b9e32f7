using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ServerlessGuard.PolicyLint.Loading.References;

namespace ServerlessGuard.PolicyLint.Loading;

/// <summary>Puts a project's trees and references together.</summary>
internal static class ProjectCompilation
{
    public static CSharpCompilation Create(LoadedProject project)
    {
        var options = new CSharpCompilationOptions(
            project.File.IsExecutable || project.Sources.HasTopLevelStatements ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            nullableContextOptions: project.File.Nullable,
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default);
        return CSharpCompilation.Create(project.AssemblyName, project.Sources.Trees, References(project), options);
    }

    private static IEnumerable<MetadataReference> References(LoadedProject project)
    {
        var projects = project.References;
        var assemblies = projects.Append(project)
            .SelectMany(each => each.Restored.Assemblies.Concat(each.File.AssemblyFiles))
            .DistinctBy(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase)
            .Where(path => !FrameworkReferences.Holds(Path.GetFileNameWithoutExtension(path)));
        return
        [
            .. FrameworkReferences.All,
            .. assemblies.Select(AssemblyFile.Reference),
            .. projects.Select(each => each.Compilation.ToMetadataReference()),
        ];
    }
}
