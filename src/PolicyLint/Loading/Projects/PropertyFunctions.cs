namespace ServerlessGuard.PolicyLint.Loading.Projects;

/// <summary>The functions that project files use in practice. Each one computes on text or looks whether a file is there; nothing else.</summary>
internal static class PropertyFunctions
{
    public static string OfText(string name, string value, string[] arguments) => (name, arguments) switch
    {
        ("Length", _) => value.Length.ToString(),
        ("Trim", []) => value.Trim(),
        ("TrimEnd", [{ Length: > 0 } characters]) => value.TrimEnd(characters.ToCharArray()),
        ("TrimStart", [{ Length: > 0 } characters]) => value.TrimStart(characters.ToCharArray()),
        ("ToLower" or "ToLowerInvariant", []) => value.ToLowerInvariant(),
        ("ToUpper" or "ToUpperInvariant", []) => value.ToUpperInvariant(),
        ("Contains", [var part, ..]) => Text(value.Contains(part, StringComparison.Ordinal)),
        ("StartsWith", [var part, ..]) => Text(value.StartsWith(part, StringComparison.Ordinal)),
        ("EndsWith", [var part, ..]) => Text(value.EndsWith(part, StringComparison.Ordinal)),
        ("Equals", [var other, ..]) => Text(value.Equals(other, StringComparison.Ordinal)),
        ("Replace", [{ Length: > 0 } old, var with]) => value.Replace(old, with, StringComparison.Ordinal),
        ("Substring", [var start]) when int.TryParse(start, out var from) && from <= value.Length => value[from..],
        ("Substring", [var start, var length]) when int.TryParse(start, out var from) && int.TryParse(length, out var count) && from + count <= value.Length => value.Substring(from, count),
        _ => "",
    };

    public static string Static(string name, string[] arguments, string thisDirectory) => (name, arguments) switch
    {
        ("MSBuild::GetPathOfFileAbove", [var file]) => FileAbove(thisDirectory, file),
        ("MSBuild::GetPathOfFileAbove", [var file, var start]) => FileAbove(CheckedDirectory.Resolve(thisDirectory, start), file),
        ("MSBuild::GetDirectoryNameOfFileAbove", [var start, var file]) => Path.GetDirectoryName(FileAbove(CheckedDirectory.Resolve(thisDirectory, start), file)) ?? "",
        ("MSBuild::EnsureTrailingSlash", [var path]) => WithTrailingSlash(path),
        ("MSBuild::NormalizePath", [_, ..]) => CheckedDirectory.Resolve(thisDirectory, Path.Combine(arguments)),
        ("MSBuild::NormalizeDirectory", [_, ..]) => WithTrailingSlash(CheckedDirectory.Resolve(thisDirectory, Path.Combine(arguments))),
        ("MSBuild::ValueOrDefault", [var value, var fallback]) => value.Length > 0 ? value : fallback,
        ("MSBuild::IsOSPlatform", [var system]) => Text(system.Equals("Linux", StringComparison.OrdinalIgnoreCase)),
        ("MSBuild::IsTargetFrameworkCompatible", [var target, var candidate]) => Text(TargetFramework.IsCompatible(target, candidate)),
        ("MSBuild::GetTargetFrameworkIdentifier", [var target]) => TargetFramework.Identifier(target),
        ("MSBuild::GetTargetFrameworkVersion", [var target, ..]) => TargetFramework.Version(target)?.ToString() ?? "",
        ("MSBuild::VersionGreaterThanOrEquals", [var left, var right]) => Text(Compare(left, right) is >= 0),
        ("MSBuild::VersionGreaterThan", [var left, var right]) => Text(Compare(left, right) is > 0),
        ("MSBuild::VersionLessThan", [var left, var right]) => Text(Compare(left, right) is < 0),
        ("MSBuild::VersionLessThanOrEquals", [var left, var right]) => Text(Compare(left, right) is <= 0),
        ("System.IO.Path::Combine", [_, ..]) => Path.Combine([.. arguments.Select(part => part.Replace('\\', '/'))]),
        ("System.IO.Path::GetFullPath", [var path, ..]) => CheckedDirectory.Resolve(thisDirectory, path),
        ("System.IO.Path::GetDirectoryName", [var path]) => Path.GetDirectoryName(path.Replace('\\', '/')) ?? "",
        ("System.IO.Path::GetFileName", [var path]) => Path.GetFileName(path.Replace('\\', '/')),
        ("System.IO.Path::GetFileNameWithoutExtension", [var path]) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')),
        ("System.IO.File::Exists", [var path]) => Text(File.Exists(CheckedDirectory.Resolve(thisDirectory, path))),
        ("System.IO.Directory::Exists", [var path]) => Text(Directory.Exists(CheckedDirectory.Resolve(thisDirectory, path))),
        ("System.String::IsNullOrEmpty", [var value]) => Text(value.Length == 0),
        ("System.String::IsNullOrWhiteSpace", [var value]) => Text(string.IsNullOrWhiteSpace(value)),
        ("System.String::Copy" or "System.String::new", [var value]) => value,
        _ => "",
    };

    /// <summary>The nearest file of that name in the directory or above it, or the empty text.</summary>
    public static string FileAbove(string directory, string file)
    {
        for (var folder = Path.TrimEndingDirectorySeparator(directory); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, file)))
                return Path.Combine(folder, file);
        }

        return "";
    }

    private static string WithTrailingSlash(string path) => path.Length == 0 || path.EndsWith('/') ? path : path + "/";

    private static string Text(bool value) => value ? "true" : "false";

    private static int? Compare(string left, string right) =>
        TargetFramework.ParseVersion(left) is { } a && TargetFramework.ParseVersion(right) is { } b ? a.CompareTo(b) : null;
}
