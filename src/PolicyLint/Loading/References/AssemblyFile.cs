using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace ServerlessGuard.PolicyLint.Loading.References;

/// <summary>Assemblies as references, each one opened once in a run; only metadata is read.</summary>
internal static class AssemblyFile
{
    private static readonly ConcurrentDictionary<string, MetadataReference> Opened = new(StringComparer.Ordinal);

    public static MetadataReference Reference(string path) => Opened.GetOrAdd(path, file => MetadataReference.CreateFromFile(file));
}
