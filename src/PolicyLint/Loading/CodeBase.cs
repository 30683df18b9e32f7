using System.Collections.Concurrent;
using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.PolicyLint.Loading.Projects;

namespace ServerlessGuard.PolicyLint.Loading;

/// <summary>
/// The C# projects below a directory, read without building: nothing of the checkout is run, no MSBuild, no network. A project is
/// read when it is asked for, so a large repository costs what its checked functions cost.
/// </summary>
public sealed class CodeBase
{
    private readonly ProjectXml _xml;
    private readonly ImmutableArray<string> _files;
    private readonly Lazy<ILookup<string, string>> _filesIgnoringCase;
    private readonly ConcurrentDictionary<string, Lazy<LoadedProject>> _projects = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ProjectReferences>> _references = new(StringComparer.Ordinal);

    private CodeBase(CheckedDirectory directory, ImmutableArray<string> files)
    {
        Directory = directory;
        _xml = new ProjectXml(directory);
        _files = files;
        _filesIgnoringCase = new(() => files.ToLookup(file => file, StringComparer.OrdinalIgnoreCase));
    }

    internal CheckedDirectory Directory { get; }

    /// <summary>Finds the project files below <paramref name="root"/>; of a directory that does not exist, none.</summary>
    public static CodeBase Load(string root)
    {
        var directory = new CheckedDirectory(root);
        return new(directory, [.. CheckedDirectory.Files(directory.Root, name => name.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))]);
    }

    /// <summary>Every project below the directory, sorted by path. Their sources are not parsed by this.</summary>
    public ImmutableArray<LoadedProject> AllProjects() => [.. _files.Select(Project)];

    /// <summary>The project that builds what a template deploys.</summary>
    /// <param name="codePath">The folder or archive with the code, relative to the checked directory; null where the template names none.</param>
    /// <param name="assemblyName">From the handler, <c>Orders</c> of <c>Orders::Orders.Function::Handle</c>; null where it names none.</param>
    /// <param name="dockerfile">The Dockerfile of an image, relative to the checked directory.</param>
    /// <param name="function">The function's logical id, by which a Makefile names what it builds.</param>
    public ProjectMatch FindProject(string? codePath, string? assemblyName, string? dockerfile = null, string? function = null) =>
        new ProjectSearch(this).Find(codePath, assemblyName, dockerfile, function);

    internal LoadedProject Project(string file) => _projects.GetOrAdd(file, path => new(() => new LoadedProject(this, new ProjectFile(Directory, _xml, path)))).Value;

    internal ImmutableArray<LoadedProject> References(LoadedProject project) => ReferencesOf(project).Projects;

    internal ImmutableArray<LoadError> ReferenceErrors(LoadedProject project) => ReferencesOf(project).Errors;

    private ProjectReferences ReferencesOf(LoadedProject project) => _references.GetOrAdd(project.File.Path, _ => new(() => FindReferences(project))).Value;

    private ProjectReferences FindReferences(LoadedProject project)
    {
        var projects = ImmutableArray.CreateBuilder<LoadedProject>();
        var errors = ImmutableArray.CreateBuilder<LoadError>();
        foreach (var item in project.File.ProjectReferences)
        {
            if (Existing(item.Include) is not { } path)
                errors.Add(new LoadError(item.Position, $"The referenced project {Directory.Relative(item.Include)} does not exist. Correct the reference; its types are not known."));
            else if (!path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
                errors.Add(new LoadError(item.Position, $"The referenced project {Directory.Relative(path)} is not C#; its types are not known."));
            else if (IsBackward(project.File.Path, path))
                errors.Add(new LoadError(item.Position, $"The reference to {Directory.Relative(path)} closes a cycle of projects and is left out. Remove it."));
            else
                projects.Add(Project(path));
        }

        return new(projects.ToImmutable(), errors.ToImmutable());
    }

    /// <summary>The file as it is written on disk: references written on Windows may differ in case.</summary>
    private string? Existing(string path) => File.Exists(path) ? path : _filesIgnoringCase.Value[path].FirstOrDefault();

    /// <summary>
    /// Of a cycle, the references that run from a later to an earlier path are cut: the same ones wherever reading begins.
    /// </summary>
    private bool IsBackward(string from, string to) => string.CompareOrdinal(from, to) >= 0 && Reaches(to, from, []);

    private bool Reaches(string from, string to, HashSet<string> seen) =>
        from == to || (seen.Add(from) && Project(from).File.ProjectReferences.Select(item => Existing(item.Include)).Any(next => next is not null && Reaches(next, to, seen)));

    private sealed record ProjectReferences(ImmutableArray<LoadedProject> Projects, ImmutableArray<LoadError> Errors);
}
