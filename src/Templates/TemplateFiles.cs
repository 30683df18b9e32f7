namespace ServerlessGuard.Templates;

/// <summary>Reads a file below the checked directory by its relative path with forward slashes; null where there is none.</summary>
public delegate string? ReadTemplateFile(string path);

/// <summary>Names of the files in a folder below the checked directory, which itself is the empty path; none where there is no such folder.</summary>
public delegate IEnumerable<string> ListTemplateFolder(string folder);

internal static class TemplatePaths
{
    /// <summary>
    /// <paramref name="path"/> as written in <paramref name="file"/>, from the checked directory; null where it leaves that directory or is no path of
    /// the disk.
    /// </summary>
    public static string? Resolve(string file, string path)
    {
        if (path.Contains("://") || path.StartsWith("/", StringComparison.Ordinal) || path.IndexOf(':') >= 0)
            return null;

        var parts = new List<string>(Folder(file).Split(['/'], StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/', '\\'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count == 0)
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }

        return parts.Count == 0 ? "." : string.Join("/", parts);
    }

    public static string Folder(string file) => file.LastIndexOf('/') is > 0 and var slash ? file.Substring(0, slash) : string.Empty;
}
