using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ServerlessGuard.Iam;

namespace ServerlessGuard.PolicyLint.Loading.Projects;

/// <summary>What compiling needs to know of one project file. Reading it runs nothing of the checkout; sources are looked for on first question.</summary>
internal sealed class ProjectFile
{
    private readonly ProjectProperties _properties;
    private readonly ProjectItems _items;
    private readonly Lazy<ImmutableArray<string>> _sources;
    private readonly Lazy<ImmutableArray<ProjectItem>> _packages;

    public ProjectFile(CheckedDirectory directory, ProjectXml xml, string path)
    {
        _properties = ProjectProperties.Read(directory, xml, path);
        _items = new ProjectItems(_properties);
        _sources = new(FindSources);
        _packages = new(FindPackages);
    }

    public string Path => _properties.Project;

    public string Folder => _properties.Folder;

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public IReadOnlyList<LoadError> Errors => _properties.Errors;

    public string AssemblyName => _properties["AssemblyName"] is { Length: > 0 } name ? name : Name;

    public string RootNamespace => _properties["RootNamespace"] is { Length: > 0 } name ? name : Name;

    /// <summary><c>net8.0</c>; the newest of several. Empty where the project does not say.</summary>
    public string TargetFramework => _properties["TargetFramework"];

    /// <summary><c>Lambda</c> in projects made from AWS's templates.</summary>
    public string AwsProjectType => _properties["AWSProjectType"];

    public string IntermediateFolder => CheckedDirectory.Resolve(Folder, _properties["BaseIntermediateOutputPath"] is { Length: > 0 } folder ? folder : "obj");

    /// <summary>As the project says; else by what runs tests, or by a name such as <c>Orders.Tests.Shared</c>.</summary>
    public bool IsTest => _properties.Is("IsTestProject", otherwise: Packages.Any(package => package.Include.Equals("Microsoft.NET.Test.Sdk", StringComparison.OrdinalIgnoreCase)) || Name.Split('.').Contains("Tests"));

    public bool IsExecutable => _properties["OutputType"] is { Length: > 0 } type
        ? type.Equals("Exe", StringComparison.OrdinalIgnoreCase) || type.Equals("WinExe", StringComparison.OrdinalIgnoreCase)
        : UsesSdk("Web") || UsesSdk("Worker");

    public NullableContextOptions Nullable => _properties["Nullable"].ToLowerInvariant() switch
    {
        "enable" => NullableContextOptions.Enable,
        "warnings" => NullableContextOptions.Warnings,
        "annotations" => NullableContextOptions.Annotations,
        _ => NullableContextOptions.Disable,
    };

    /// <summary>As the project sets it; else the version that belongs to the framework that all code is bound against.</summary>
    public LanguageVersion LanguageVersion =>
        LanguageVersionFacts.TryParse(_properties["LangVersion"], out var version) && version is not (LanguageVersion.Default or LanguageVersion.LatestMajor) ? version : LanguageVersion.CSharp14;

    public ImmutableArray<string> Symbols =>
    [
        .. _properties["DefineConstants"].Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Append("RELEASE")
            .Concat(Projects.TargetFramework.Symbols(TargetFramework))
            .Where(symbol => symbol != "DEBUG" && SyntaxFacts.IsValidIdentifier(symbol))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Full paths of the C# files, sorted, each once.</summary>
    public ImmutableArray<string> Sources => _sources.Value;

    public ImmutableArray<ProjectItem> Packages => _packages.Value;

    /// <summary>Other projects whose assemblies this one compiles against, by full path.</summary>
    public IEnumerable<ProjectItem> ProjectReferences => _items.Files("ProjectReference", given: [])
        .Where(item => !item["ReferenceOutputAssembly"].Equals("false", StringComparison.OrdinalIgnoreCase) && !item["OutputItemType"].Equals("Analyzer", StringComparison.OrdinalIgnoreCase))
        .DistinctBy(item => item.Include);

    /// <summary>Assemblies that lie in the checkout.</summary>
    public IEnumerable<string> AssemblyFiles => _items.Names("Reference", given: [])
        .Select(item => item["HintPath"] is { Length: > 0 } hint ? hint : item.Include.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? item.Include : "")
        .Where(path => path.Length > 0)
        .Select(path => CheckedDirectory.Resolve(Folder, path))
        .Where(File.Exists)
        .Distinct(StringComparer.Ordinal);

    /// <summary><c>using</c> directives that hold in every file, as C#.</summary>
    public IEnumerable<string> GlobalUsings => _items.Names("Using", ImplicitUsings)
        .Select(item => (Using: item, Alias: item["Alias"]))
        .Select(entry => entry.Alias.Length > 0 ? $"global using {entry.Alias} = {entry.Using.Include};"
            : entry.Using.Is("Static") ? $"global using static {entry.Using.Include};"
            : $"global using {entry.Using.Include};")
        .Distinct(StringComparer.Ordinal);

    /// <summary>Names of assemblies that see this one's internals, from items and from <c>AssemblyAttribute</c>.</summary>
    public IEnumerable<string> Friends => _items.Names("InternalsVisibleTo", given: []).Select(item => item.Include)
        .Concat(_items.Names("AssemblyAttribute", given: [])
            .Where(item => item.Include.StartsWith("System.Runtime.CompilerServices.InternalsVisibleTo", StringComparison.Ordinal))
            .Select(item => item["_Parameter1"]))
        .Select(name => name.Split(',')[0].Trim())
        .Where(name => name.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    /// <summary>Settings files that are copied from other folders, by full path.</summary>
    public IEnumerable<string> LinkedSettings => new[] { "Content", "None" }
        .SelectMany(kind => _items.Files(kind, include => include.Contains("appsettings", StringComparison.OrdinalIgnoreCase)))
        .Select(item => item.Include)
        .Where(File.Exists);

    public bool References(string packagePrefix) => Packages.Any(package => package.Include.StartsWith(packagePrefix, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<string> ImplicitUsings
    {
        get
        {
            if (_properties["ImplicitUsings"].ToLowerInvariant() is not ("enable" or "true"))
                return [];

            string[] all = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];
            string[] hosted = ["Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging"];
            string[] web = ["System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing"];
            return [.. all, .. UsesSdk("Web") || UsesSdk("Worker") ? hosted : [], .. UsesSdk("Web") ? web : []];
        }
    }

    private IEnumerable<FilePattern> DefaultExcludes => $"{_properties["DefaultItemExcludes"]};{_properties["DefaultItemExcludesInProjectFolder"]}"
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(pattern => new FilePattern(Folder, pattern));

    private bool UsesSdk(string kind) => _properties.Sdk.Split(';').Any(sdk => sdk.Split('/')[0].Trim().Equals("Microsoft.NET.Sdk." + kind, StringComparison.OrdinalIgnoreCase));

    private ImmutableArray<string> FindSources()
    {
        var byDefault = _properties.Sdk.Length > 0 && _properties.Is("EnableDefaultItems", otherwise: true) && _properties.Is("EnableDefaultCompileItems", otherwise: true)
            ? CheckedDirectory.Files(Folder, name => name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)).Where(file => !DefaultExcludes.Any(pattern => pattern.Matches(file)))
            : [];
        return [.. _items.Files("Compile", byDefault).Select(item => item.Include).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private ImmutableArray<ProjectItem> FindPackages() =>
    [
        .. _items.Names("PackageReference", given: []).Concat(_items.Names("GlobalPackageReference", given: []))
            .Where(item => item.Include.Length > 0)
            .DistinctBy(item => item.Include, StringComparer.OrdinalIgnoreCase),
    ];
}
