using System.Collections.Immutable;
using System.Xml.Linq;
using ServerlessGuard.Iam;

namespace ServerlessGuard.PolicyLint.Loading.Projects;

/// <summary>One item: a file's full path, or a name. Attributes and child elements are its metadata.</summary>
internal sealed record ProjectItem(string Include, SourcePosition Position, ImmutableDictionary<string, string> Metadata)
{
    public string this[string name] => Metadata.GetValueOrDefault(name, "");

    public bool Is(string name) => this[name].Equals("true", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The second half of reading a project: <c>Include</c>, <c>Exclude</c>, <c>Remove</c> and <c>Update</c> of one kind of item, in document order.</summary>
internal sealed class ProjectItems(ProjectProperties properties)
{
    private static readonly ImmutableDictionary<string, string> NoMetadata = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Items whose includes are files of the project's folder.</summary>
    public IReadOnlyList<ProjectItem> Files(string kind, IEnumerable<string> given) => Read(kind, given, areFiles: true, _ => true);

    /// <summary>The same, leaving out includes whose text as written does not satisfy <paramref name="accepts"/>.</summary>
    public IReadOnlyList<ProjectItem> Files(string kind, Func<string, bool> accepts) => Read(kind, [], areFiles: true, accepts);

    /// <summary>Items whose includes are names: packages, namespaces, assemblies.</summary>
    public IReadOnlyList<ProjectItem> Names(string kind, IEnumerable<string> given) => Read(kind, given, areFiles: false, _ => true);

    private List<ProjectItem> Read(string kind, IEnumerable<string> given, bool areFiles, Func<string, bool> accepts)
    {
        var start = new SourcePosition("", 1, 1);
        var items = given.Select(include => new ProjectItem(include, start, NoMetadata)).ToList();
        foreach (var (group, file) in properties.ItemGroups)
        {
            foreach (var element in group.Elements().Where(element => element.Name.LocalName == kind && properties.Holds(element, file)))
                Apply(items, element, file, areFiles, accepts);
        }

        return items;
    }

    private void Apply(List<ProjectItem> items, XElement element, string file, bool areFiles, Func<string, bool> accepts)
    {
        var metadata = Metadata(element, file);
        foreach (var include in Split(element, "Include", file).Where(accepts))
            items.AddRange(Included(include, element, file, areFiles).Select(name => new ProjectItem(name, properties.Position(element, file), metadata)));
        foreach (var remove in Split(element, "Remove", file))
            items.RemoveAll(item => Named(item, remove, areFiles));
        foreach (var update in Split(element, "Update", file))
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (Named(items[i], update, areFiles))
                    items[i] = items[i] with { Metadata = items[i].Metadata.SetItems(metadata) };
            }
        }
    }

    private IEnumerable<string> Included(string include, XElement element, string file, bool areFiles)
    {
        if (!areFiles)
            return [include];

        var excluded = Split(element, "Exclude", file).Select(pattern => new FilePattern(properties.Folder, pattern)).ToArray();
        return new FilePattern(properties.Folder, include).Files().Where(path => !excluded.Any(pattern => pattern.Matches(path)));
    }

    private bool Named(ProjectItem item, string pattern, bool areFiles) =>
        areFiles ? new FilePattern(properties.Folder, pattern).Matches(item.Include) : item.Include.Equals(pattern, StringComparison.OrdinalIgnoreCase);

    private string[] Split(XElement element, string attribute, string file) =>
        element.Attribute(attribute) is { } list
            ? properties.Expand(list.Value, file).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [];

    private ImmutableDictionary<string, string> Metadata(XElement element, string file)
    {
        var metadata = NoMetadata.ToBuilder();
        foreach (var attribute in element.Attributes())
            metadata[attribute.Name.LocalName] = properties.Expand(attribute.Value, file).Trim();
        foreach (var child in element.Elements().Where(child => properties.Holds(child, file)))
            metadata[child.Name.LocalName] = properties.Expand(child.Value, file).Trim();
        return metadata.ToImmutable();
    }
}
