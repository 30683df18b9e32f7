using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace ServerlessGuard.PolicyLint.Loading.References;

/// <summary>
/// .NET itself, and ASP.NET Core with Microsoft.Extensions.* as this tool's own runtime holds them. Every project gets the same set,
/// whatever it targets, so that a type is one symbol wherever it is used.
/// </summary>
internal static class FrameworkReferences
{
    private const string AspNetCore = "Microsoft.AspNetCore.App";

    private static readonly Lazy<ImmutableArray<MetadataReference>> Shared = new(() =>
        [.. Net100.References.All, .. AspNetCoreAssemblies().Select(path => MetadataReference.CreateFromFile(path))]);

    private static readonly Lazy<ImmutableHashSet<string>> SharedNames = new(() =>
        [.. Net100.ReferenceInfos.All.Select(info => Path.GetFileNameWithoutExtension(info.FileName)), .. AspNetCoreAssemblies().Select(path => Path.GetFileNameWithoutExtension(path))]);

    public static ImmutableArray<MetadataReference> All => Shared.Value;

    /// <summary>Assembly names that packages also bring, in older versions: the framework's own is taken, as in a build.</summary>
    public static bool Holds(string assemblyName) => SharedNames.Value.Contains(assemblyName);

    private static IEnumerable<string> AspNetCoreAssemblies() =>
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(path))) == AspNetCore)
            .Order(StringComparer.Ordinal);
}
