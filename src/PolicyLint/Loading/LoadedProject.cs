using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ServerlessGuard.PolicyLint.Loading.Projects;
using ServerlessGuard.PolicyLint.Loading.References;

namespace ServerlessGuard.PolicyLint.Loading;

/// <summary>One C# project of the checkout. Its sources are parsed on the first question about them. Safe to use from several threads.</summary>
public sealed class LoadedProject
{
    private readonly CodeBase _codeBase;
    private readonly Lazy<ImmutableArray<LoadedProject>> _directReferences;
    private readonly Lazy<ImmutableArray<LoadedProject>> _references;
    private readonly Lazy<ProjectSources> _sources;
    private readonly Lazy<CSharpCompilation> _compilation;
    private readonly Lazy<ProjectConfiguration> _configuration;
    private readonly Lazy<RestoredPackages> _restored;
    private readonly Lazy<ImmutableArray<string>> _standInPackages;

    internal LoadedProject(CodeBase codeBase, ProjectFile file)
    {
        _codeBase = codeBase;
        File = file;
        Path = codeBase.Directory.Relative(file.Path);
        _directReferences = new(() => codeBase.References(this));
        _references = new(FindReferences);
        _sources = new(() => ProjectSources.Parse(codeBase.Directory, file));
        _compilation = new(Compile);
        _configuration = new(() => ProjectConfiguration.Read(codeBase.Directory, SettingsFiles()));
        _restored = new(() => RestoredPackages.Read(System.IO.Path.Combine(file.IntermediateFolder, "project.assets.json"), file.TargetFramework));
        _standInPackages = new(FindStandInPackages);
    }

    /// <summary>The project file, relative to the checked directory, with forward slashes.</summary>
    public string Path { get; }

    public string AssemblyName => File.AssemblyName;

    /// <summary><c>net8.0</c>, of several the newest; empty where the project does not say.</summary>
    public string TargetFramework => File.TargetFramework;

    public bool IsTest => File.IsTest;

    /// <summary>Whether the project says, by its type or its packages, that it is deployed to Lambda.</summary>
    public bool IsLambda => File.AwsProjectType.Equals("Lambda", StringComparison.OrdinalIgnoreCase) || File.References("Amazon.Lambda.");

    /// <summary>
    /// The project's code against the framework, its packages (restored, or stood in for by declarations) and the projects it
    /// references. Trees have paths relative to the checked directory. It may have errors: what could be bound is bound.
    /// </summary>
    public CSharpCompilation Compilation => _compilation.Value;

    /// <summary>The projects this one references, directly or through others, each before those that reference it.</summary>
    public ImmutableArray<LoadedProject> References => _references.Value;

    public ProjectConfiguration Configuration => _configuration.Value;

    /// <summary>Faults of this project's own files, without those of the projects it references; parses the project.</summary>
    public ImmutableArray<LoadError> Errors =>
        [.. File.Errors, .. _codeBase.ReferenceErrors(this), .. _sources.Value.Errors, .. Configuration.Errors];

    internal ProjectFile File { get; }

    internal ProjectSources Sources => _sources.Value;

    internal RestoredPackages Restored => _restored.Value;

    /// <summary>Packages the project compiles against and that are not there: as it names them and, where nothing is restored, as its using directives tell.</summary>
    internal ImmutableArray<string> StandInPackages => _standInPackages.Value;

    public override string ToString() => Path;

    private ImmutableArray<LoadedProject> FindReferences()
    {
        var found = ImmutableArray.CreateBuilder<LoadedProject>();
        foreach (var reference in _directReferences.Value.SelectMany(direct => direct.References.Append(direct)))
        {
            if (!found.Contains(reference))
                found.Add(reference);
        }

        return found.ToImmutable();
    }

    private ImmutableArray<string> FindStandInPackages()
    {
        var named = File.Packages.Select(package => package.Include).Where(id => !Restored.Packages.Contains(id)).Concat(Restored.MissingPackages);
        return Restored.Packages.Count > 0 ? [.. named] : [.. named, .. Sources.UsedNamespaces.SelectMany(StandIns.PackagesOf)];
    }

    private CSharpCompilation Compile()
    {
        Parallel.ForEach(References.Append(this), project => _ = project.Sources);
        return ProjectCompilation.Create(this);
    }

    private IEnumerable<string> SettingsFiles() =>
        System.IO.Directory.EnumerateFiles(File.Folder, "appsettings*.json").Concat(File.LinkedSettings).Distinct(StringComparer.Ordinal);
}
