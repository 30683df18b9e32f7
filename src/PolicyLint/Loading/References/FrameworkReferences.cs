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
        [.. Net100.References.All, .. AspNetCoreAssemblies(Trusted()).Select(path => MetadataReference.CreateFromFile(path))]);

    private static readonly Lazy<ImmutableHashSet<string>> SharedNames = new(() =>
        [.. Net100.ReferenceInfos.All.Select(info => Path.GetFileNameWithoutExtension(info.FileName)), .. AspNetCoreAssemblies(Trusted()).Select(path => Path.GetFileNameWithoutExtension(path))]);

    public static ImmutableArray<MetadataReference> All => Shared.Value;

    /// <summary>Assembly names that packages also bring, in older versions: the framework's own is taken, as in a build.</summary>
    public static bool Holds(string assemblyName) => SharedNames.Value.Contains(assemblyName);

    /// <summary>
    /// The files of the framework's folder. An application that brings a newer copy of one of them has that copy in the list instead, often without
    /// the neighbours it belongs to: the folder's own is taken.
    /// </summary>
    /// <param name="trusted">Paths of all assemblies that the runtime was started with.</param>
    internal static IEnumerable<string> AspNetCoreAssemblies(IReadOnlyCollection<string> trusted)
    {
        var folder = trusted.Select(Path.GetDirectoryName).FirstOrDefault(path => Path.GetFileName(Path.GetDirectoryName(path)) == AspNetCore);
        return folder is null ? [] : trusted.Select(path => Path.Combine(folder, Path.GetFileName(path))).Distinct(StringComparer.Ordinal).Where(File.Exists).Order(StringComparer.Ordinal);
    }

    private static string[] Trusted() => ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
