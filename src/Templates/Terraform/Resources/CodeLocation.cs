using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Terraform.Evaluation;

namespace ServerlessGuard.Templates.Terraform.Resources;

/// <summary>Where a function's code lies in the tree: what its archive is made of, or the project whose build output it is.</summary>
internal sealed class CodeLocation
{
    private readonly string _folder;
    private readonly TerraformFiles _files;
    private readonly ILookup<string, IDeclaredResource> _archives;
    private readonly IDeclaredResource[] _objects;

    public CodeLocation(string folder, IReadOnlyCollection<IDeclaredResource> resources, TerraformFiles files)
    {
        _folder = folder;
        _files = files;
        _archives = resources.Where(resource => resource.Type == "archive_file").ToLookup(archive => Text(archive, "output_path") ?? string.Empty, StringComparer.Ordinal);
        _objects = resources.Where(resource => resource.Type is "aws_s3_object" or "aws_s3_bucket_object").ToArray();
    }

    /// <summary>Relative to the checked directory; null where the code is not in the tree.</summary>
    public string? Of(IDeclaredResource function)
    {
        var package = Text(function, "filename") ?? Uploaded(function);
        if (package is null)
            return null;

        // Archives that are called alike are made in different folders; the function's own module is the nearer one.
        var archive = _archives[package].OrderByDescending(candidate => IsBeside(candidate, function)).FirstOrDefault();
        var source = archive is null ? null : Text(archive, "source_dir") ?? Text(archive, "source_file");
        return InTree(source ?? package);
    }

    private string? InTree(string path)
    {
        if (TerraformFiles.Resolve(_folder, path) is { } relative)
            return ProjectFolder(relative);

        // Where a plan was made the checkout lay elsewhere: what counts is the end of the path.
        var segments = ProjectFolder(path.Replace('\\', '/')).Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, segments.Length).Select(skipped => string.Join("/", segments.Skip(skipped))).FirstOrDefault(_files.HasFolder);
    }

    private static bool IsBeside(IDeclaredResource one, IDeclaredResource other) => ModuleOf(one.Address) == ModuleOf(other.Address);

    private static string ModuleOf(string address) => address.LastIndexOf("module.", StringComparison.Ordinal) is >= 0 and var last
        ? address.Substring(0, Math.Max(address.IndexOf('.', last + "module.".Length), 0))
        : string.Empty;

    /// <summary>The file that an object of a bucket is made of.</summary>
    private string? Uploaded(IDeclaredResource function)
    {
        if (function["s3_key"] is not { } key || Values.TextOf(key) is not { } text)
            return null;
        var uploaded = _objects.Where(candidate => candidate["key"] is { } its && Values.TextOf(its).Equals(text))
            .OrderByDescending(candidate => IsBeside(candidate, function))
            .FirstOrDefault();
        return uploaded is null ? null : Text(uploaded, "source");
    }

    /// <summary>Build output belongs to the project around it.</summary>
    private static string ProjectFolder(string path)
    {
        var segments = path.Split('/');
        var output = Array.FindIndex(segments, segment => segment is "bin" or "obj");
        return output < 0 ? path : output == 0 ? "." : string.Join("/", segments.Take(output));
    }

    private static string? Text(IDeclaredResource resource, string attribute) => resource[attribute] is { } value ? Values.Plain(value).AsLiteral() : null;
}
