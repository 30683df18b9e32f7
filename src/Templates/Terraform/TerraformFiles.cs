using System.Collections.Immutable;

namespace ServerlessGuard.Templates.Terraform;

/// <summary>The files of modules below the checked directory.</summary>
internal sealed class TerraformFiles(ReadTemplateFile readFile, ListTemplateFolder listFolder)
{
    /// <summary>In native syntax, or in JSON.</summary>
    public static bool IsConfiguration(string file) => file.EndsWith(".tf", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".tf.json", StringComparison.OrdinalIgnoreCase);

    public string? Read(string path) => readFile(path);

    public bool HasFolder(string folder) => listFolder(folder).Any();

    /// <summary>The files that make up the module in a folder, sorted.</summary>
    public ImmutableArray<string> Configurations(string folder) => Files(folder, IsConfiguration);

    /// <summary>Files with values of a root module's variables, in the order in which Terraform reads them.</summary>
    public ImmutableArray<string> Variables(string folder) => Files(folder, name => name is "terraform.tfvars" or "terraform.tfvars.json")
        .AddRange(Files(folder, name => name.EndsWith(".auto.tfvars", StringComparison.Ordinal) || name.EndsWith(".auto.tfvars.json", StringComparison.Ordinal)));

    /// <summary>A path as written in a folder, from the checked directory, which itself is the empty path; null where it leaves that directory.</summary>
    public static string? Resolve(string folder, string path)
    {
        var resolved = TemplatePaths.Resolve(folder.Length == 0 ? "file" : folder + "/file", path);
        return resolved == "." ? string.Empty : resolved;
    }

    /// <summary>The way from one folder to another: <c>../modules/api</c>.</summary>
    public static string Relative(string from, string to)
    {
        var (start, end) = (Segments(from), Segments(to));
        var common = start.Zip(end, (one, other) => one == other).TakeWhile(isSame => isSame).Count();
        var way = Enumerable.Repeat("..", start.Length - common).Concat(end.Skip(common)).ToArray();
        return way.Length == 0 ? "." : string.Join("/", way);
    }

    private static string[] Segments(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);

    private ImmutableArray<string> Files(string folder, Func<string, bool> isWanted) => listFolder(folder)
        .Where(isWanted)
        .OrderBy(name => name, StringComparer.Ordinal)
        .Select(name => folder.Length == 0 ? name : $"{folder}/{name}")
        .ToImmutableArray();
}
