using System.Xml;
using System.Xml.Linq;
using ServerlessGuard.Iam;

namespace ServerlessGuard.PolicyLint.Loading.Projects;

/// <summary>
/// The first half of what MSBuild does with a project: follows imports and computes properties, in document order. Item groups are
/// kept for the second half, <see cref="ProjectItems"/>, which sees the final properties.
/// </summary>
internal sealed class ProjectProperties
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _fixed = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _imported = new(StringComparer.Ordinal);
    private readonly List<(XElement Group, string File)> _itemGroups = [];
    private readonly List<LoadError> _errors = [];
    private readonly CheckedDirectory _directory;
    private readonly ProjectXml _xml;
    private readonly string _project;

    private ProjectProperties(CheckedDirectory directory, ProjectXml xml, string project, string? targetFramework)
    {
        (_directory, _xml, _project) = (directory, xml, project);
        Fix("Configuration", "Release");
        Fix("TargetFramework", targetFramework);
        var folder = Path.GetDirectoryName(project)!;
        Fix("MSBuildProjectDirectory", folder);
        Fix("MSBuildProjectFullPath", project);
        Fix("MSBuildProjectFile", Path.GetFileName(project));
        Fix("MSBuildProjectName", Path.GetFileNameWithoutExtension(project));
        Fix("MSBuildProjectExtension", Path.GetExtension(project));
        Fix("OS", "Unix");
        _values["Platform"] = "AnyCPU";
        _values["MSBuildRuntimeType"] = "Core";
        _values["DefineConstants"] = "TRACE";
        _values["SolutionDir"] = SolutionDirectory(folder);
    }

    public string Project => _project;

    public string Folder => Path.GetDirectoryName(_project)!;

    /// <summary>As in the project's <c>Sdk</c>: <c>Microsoft.NET.Sdk.Web</c>; empty for a project of the older form.</summary>
    public string Sdk { get; private set; } = "";

    public IReadOnlyList<(XElement Group, string File)> ItemGroups => _itemGroups;

    public IReadOnlyList<LoadError> Errors => _errors;

    public string this[string name] => _values.GetValueOrDefault(name, "");

    /// <summary>Reads the project; of several target frameworks, for the newest.</summary>
    public static ProjectProperties Read(CheckedDirectory directory, ProjectXml xml, string project)
    {
        var properties = new ProjectProperties(directory, xml, project, targetFramework: null);
        properties.ReadAll();
        if (properties["TargetFramework"].Length > 0 || properties["TargetFrameworks"].Length == 0)
            return properties;

        var highest = TargetFramework.Highest(properties["TargetFrameworks"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        var chosen = new ProjectProperties(directory, xml, project, highest);
        chosen.ReadAll();
        return chosen;
    }

    public bool Is(string name, bool otherwise) => this[name].Length == 0 ? otherwise : this[name].Trim().Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Expands <paramref name="text"/> as written in <paramref name="file"/>.</summary>
    public string Expand(string text, string file) => new PropertyExpansion(name => Value(name, file)).Expand(text);

    public bool Holds(XElement element, string file) =>
        Condition.Holds(element.Attribute("Condition")?.Value, text => Expand(text, file), path => Path.Exists(CheckedDirectory.Resolve(Folder, path)));

    public SourcePosition Position(XElement element, string file) =>
        element is IXmlLineInfo line && line.HasLineInfo() ? new(_directory.Relative(file), line.LineNumber, line.LinePosition) : new(_directory.Relative(file), 1, 1);

    private void ReadAll()
    {
        ImportAbove("Directory.Build.props");
        ImportAbove("Directory.Packages.props");
        Import(_project);
        ImportAbove("Directory.Build.targets");
    }

    private void Fix(string name, string? value)
    {
        if (value is null)
            return;

        _values[name] = value;
        _fixed.Add(name);
    }

    private string Value(string name, string file) => name.ToUpperInvariant() switch
    {
        "MSBUILDTHISFILEDIRECTORY" => Path.GetDirectoryName(file) + "/",
        "MSBUILDTHISFILEFULLPATH" => file,
        "MSBUILDTHISFILE" => Path.GetFileName(file),
        "MSBUILDTHISFILENAME" => Path.GetFileNameWithoutExtension(file),
        _ => this[name],
    };

    private void ImportAbove(string name)
    {
        if (PropertyFunctions.FileAbove(Folder, name) is { Length: > 0 } file)
            Import(file);
    }

    private void Import(string file)
    {
        if (!_imported.Add(file))
            return;

        var (root, error) = _xml.Read(file);
        if (error is not null)
            _errors.Add(error);
        if (root is null)
            return;

        if (file == _project)
            Sdk = SdkOf(root);
        ReadChildren(root, file);
    }

    private void ReadChildren(XElement parent, string file)
    {
        foreach (var element in parent.Elements().Where(element => element.Name.LocalName is "Choose" or "Otherwise" || Holds(element, file)))
        {
            switch (element.Name.LocalName)
            {
                case "PropertyGroup":
                    ReadPropertyGroup(element, file);
                    break;
                case "ItemGroup":
                    _itemGroups.Add((element, file));
                    break;
                case "ImportGroup":
                    ReadChildren(element, file);
                    break;
                case "Import":
                    ReadImport(element, file);
                    break;
                case "Choose":
                    ReadChoice(element, file);
                    break;
            }
        }
    }

    private void ReadChoice(XElement choose, string file)
    {
        var chosen = choose.Elements().FirstOrDefault(branch => branch.Name.LocalName == "Otherwise" || (branch.Name.LocalName == "When" && Holds(branch, file)));
        if (chosen is not null)
            ReadChildren(chosen, file);
    }

    private void ReadPropertyGroup(XElement group, string file)
    {
        foreach (var element in group.Elements().Where(element => !_fixed.Contains(element.Name.LocalName) && Holds(element, file)))
            _values[element.Name.LocalName] = Expand(element.Value, file).Trim();
    }

    private void ReadImport(XElement import, string file)
    {
        var written = import.Attribute("Project")?.Value ?? "";
        if (import.Attribute("Sdk") is not null || IsOfTheToolset(written))
            return;

        var pattern = Expand(written, file);
        if (pattern.Length == 0)
            return;

        foreach (var path in new FilePattern(Path.GetDirectoryName(file)!, pattern).Files())
        {
            if (File.Exists(path))
                Import(path);
            else if (!IsBuildOutput(path))
                _errors.Add(new LoadError(Position(import, file), $"The imported file {_directory.Relative(path)} does not exist. Restore it or remove the import."));
        }
    }

    /// <summary>Microsoft.Common.props, Microsoft.CSharp.targets and their like: part of every SDK, and known here without being read.</summary>
    private static bool IsOfTheToolset(string written) =>
        written.Contains("$(MSBuildExtensionsPath", StringComparison.OrdinalIgnoreCase)
        || written.Contains("$(MSBuildToolsPath", StringComparison.OrdinalIgnoreCase)
        || written.Contains("$(MSBuildBinPath", StringComparison.OrdinalIgnoreCase)
        || written.Contains("$(VSToolsPath", StringComparison.OrdinalIgnoreCase);

    private static bool IsBuildOutput(string path) => path.Contains("/obj/", StringComparison.Ordinal) || path.Contains("/packages/", StringComparison.Ordinal);

    private static string SdkOf(XElement root) =>
        root.Attribute("Sdk")?.Value
        ?? root.Elements().FirstOrDefault(element => element.Name.LocalName == "Sdk")?.Attribute("Name")?.Value
        ?? root.Elements().FirstOrDefault(element => element.Name.LocalName == "Import" && element.Attribute("Sdk") is not null)?.Attribute("Sdk")?.Value
        ?? "";

    private static string SolutionDirectory(string folder)
    {
        for (var at = folder; !string.IsNullOrEmpty(at); at = Path.GetDirectoryName(at))
        {
            if (Directory.Exists(at) && Directory.EnumerateFiles(at, "*.sln*").Any(file => Path.GetExtension(file) is ".sln" or ".slnx"))
                return at + "/";
        }

        return folder + "/";
    }
}
