using System.IO.Enumeration;
using ServerlessGuard.Templates.Cdk;

namespace ServerlessGuard.PolicyLint.Loading;

/// <summary>The directory that is checked: its files, and their names as reports show them.</summary>
internal sealed class CheckedDirectory(string root)
{
    private static readonly HashSet<string> NotSources =
        new(["bin", "obj", "node_modules", "cdk.out", "TestResults"], StringComparer.OrdinalIgnoreCase);

    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>Relative to the checked directory, with forward slashes; of a file outside of it with leading <c>../</c>.</summary>
    public string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>The full path of what a file names, which may be written on Windows.</summary>
    public static string Resolve(string directory, string path) => Path.GetFullPath(Path.Combine(directory, path.Replace('\\', '/')));

    /// <summary>All files below <paramref name="directory"/> whose names satisfy <paramref name="accepts"/>, sorted; build outputs, hidden folders and links are not entered.</summary>
    public static List<string> Files(string directory, Func<string, bool> accepts)
    {
        if (!Directory.Exists(directory))
            return [];

        var files = new FileSystemEnumerable<string>(
            directory,
            (ref entry) => entry.ToFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && accepts(entry.FileName.ToString()),
            ShouldRecursePredicate = (ref entry) => IsEntered(ref entry),
        };
        return [.. files.Order(StringComparer.Ordinal)];
    }

    private static bool IsEntered(ref FileSystemEntry entry) =>
        entry.FileName is not ['.', ..]
        && (entry.Attributes & FileAttributes.ReparsePoint) == 0
        && !NotSources.GetAlternateLookup<ReadOnlySpan<char>>().Contains(entry.FileName)
        && !(entry.FileName.StartsWith("asset.", StringComparison.Ordinal) && AssemblyFolder.IsAsset(entry.ToFullPath()));
}
