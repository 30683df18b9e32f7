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
        ImmutableArray<LoadedProject> all = [.. projects, project];
        var assemblies = all
            .SelectMany(each => each.Restored.Assemblies.Concat(each.File.AssemblyFiles))
            .DistinctBy(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase)
            .Where(path => !FrameworkReferences.Holds(Path.GetFileNameWithoutExtension(path)))
            .ToArray();
        var present = all.SelectMany(each => each.Restored.Packages)
            .Concat(all.Select(each => each.AssemblyName)).Concat(assemblies.Select(path => Path.GetFileNameWithoutExtension(path))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. FrameworkReferences.All,
            .. assemblies.Select(AssemblyFile.Reference),
            .. StandIns.Beside(assemblies).For(all.SelectMany(each => each.StandInPackages), present),
            .. projects.Select(each => each.Compilation.ToMetadataReference()),
        ];
    }
}
