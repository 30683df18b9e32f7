namespace ServerlessGuard.PolicyLint.Loading;

/// <summary>
/// Decides which project a template's code path means. The assembly's name decides where the handler gives one; then what the
/// Dockerfile builds; then the only project in the folder, below it or above it. Several equally good ones are none.
/// </summary>
internal sealed class ProjectSearch(CodeBase codeBase)
{
    /// <summary>What handlers of programs are called: no assembly need have the name.</summary>
    private static readonly HashSet<string> NotAssemblies = new(["bootstrap", "index", "handler"], StringComparer.OrdinalIgnoreCase);

    private readonly IReadOnlyList<LoadedProject> _projects = codeBase.AllProjects();

    public ProjectMatch Find(string? codePath, string? assemblyName, string? dockerfile, string? function)
    {
        if (_projects.Count == 0)
            return new(null, "the checked directory has no C# project");

        var folder = SourceFolder(codePath);
        if (ByRecipe(folder, function) is { } made)
            return made;

        var containerPath = dockerfile is null ? Path.Combine(folder, "Dockerfile") : CheckedDirectory.Resolve(codeBase.Directory.Root, dockerfile);
        var container = ContainerFile.Read(containerPath);
        var place = container is null ? folder : Path.GetDirectoryName(containerPath)!;
        var names = Names(codePath, assemblyName, container).ToArray();
        foreach (var name in names)
        {
            if (ByName(name, place) is { } named)
                return named;
        }

        return ByContainer(container, place, dockerfile) ?? ByFolder(folder, names.FirstOrDefault());
    }

    private ProjectMatch? ByRecipe(string folder, string? function)
    {
        if (function is null)
            return null;

        var built = BuildRecipe.Words(Path.Combine(folder, "Makefile"), function)
            .Select(word => Path.TrimEndingDirectorySeparator(CheckedDirectory.Resolve(folder, word)))
            .SelectMany(path => _projects.Where(project => path == Folder(project) || path == Path.Combine(Folder(project), Path.GetFileName(project.Path))))
            .Distinct()
            .ToArray();
        return built is [var only] ? new(only, $"the Makefile builds it for {function}") : null;
    }

    private static IEnumerable<string> Names(string? codePath, string? assemblyName, ContainerFile? container)
    {
        if (assemblyName is { Length: > 0 } && !NotAssemblies.Contains(assemblyName))
            yield return assemblyName;
        foreach (var executed in container?.Assemblies ?? [])
            yield return executed;
        if (ArchiveName(codePath) is { } archive)
            yield return archive;
    }

    /// <summary>The folder whose build the code path holds: above <c>bin</c>, <c>publish</c> and the like, and existing.</summary>
    private string SourceFolder(string? codePath)
    {
        var root = codeBase.Directory.Root;
        var path = Path.TrimEndingDirectorySeparator(CheckedDirectory.Resolve(root, codePath ?? "."));
        var output = path.Split('/').Index().Where(segment => segment.Item is "bin" or "obj" or "publish" or "artifacts" or ".aws-sam" or "cdk.out").Select(segment => segment.Index).FirstOrDefault(-1);
        if (output > 0 && path.StartsWith(root + "/", StringComparison.Ordinal) && output >= root.Split('/').Length)
            path = string.Join('/', path.Split('/').Take(output));

        while (path.Length > root.Length && !Directory.Exists(path))
            path = Path.GetDirectoryName(path)!;
        return path;
    }

    private ProjectMatch? ByName(string name, string folder)
    {
        var named = _projects.Where(project => KnownAs(project).Equals(name, StringComparison.OrdinalIgnoreCase)).ToArray();
        var at = codeBase.Directory.Relative(folder);
        return Nearest(named, folder) switch
        {
            [var only] => new(only, $"builds the assembly {name}"),
            [] => null,
            var several => new(null, $"{Listed(several)} build an assembly {name}, none of them nearer to {at} than the others: give each function its own code path"),
        };
    }

    /// <summary>Many programs are called <c>bootstrap</c>: what tells them apart is the project's own name.</summary>
    private static string KnownAs(LoadedProject project) =>
        NotAssemblies.Contains(project.AssemblyName) ? Path.GetFileNameWithoutExtension(project.Path) : project.AssemblyName;

    private static string? ArchiveName(string? codePath) =>
        codePath is not null && Path.GetExtension(codePath).Equals(".zip", StringComparison.OrdinalIgnoreCase) ? Path.GetFileNameWithoutExtension(codePath) : null;

    private ProjectMatch? ByContainer(ContainerFile? container, string folder, string? dockerfile)
    {
        foreach (var written in container?.Projects ?? [])
        {
            var suffix = "/" + written.TrimStart('.', '/');
            var built = _projects.Where(project => ("/" + project.Path).EndsWith(suffix, StringComparison.OrdinalIgnoreCase) || Path.GetFileName(project.Path).Equals(Path.GetFileName(written), StringComparison.OrdinalIgnoreCase));
            if (Nearest([.. built], folder) is [var only])
                return new(only, $"{dockerfile ?? "the Dockerfile"} builds {written}");
        }

        return null;
    }

    private ProjectMatch ByFolder(string folder, string? name)
    {
        var at = codeBase.Directory.Relative(folder);
        var looked = name is null ? "" : $"no project builds an assembly {name}, and ";
        // Templates beside tests are their data: they name assemblies that are not there.
        var meant = _projects.Where(project => name is null || !project.IsTest).ToArray();
        var below = meant.Where(project => IsBelow(Folder(project), folder)).ToArray();
        foreach (var candidates in new[] { below.Where(project => Folder(project) == folder), below })
        {
            var deployed = Deployed([.. candidates]);
            if (deployed is [var only])
                return new(only, $"the only project of {at}");
            if (deployed.Length > 1)
                return new(null, $"{looked}{at} holds several: {Listed(deployed)}");
        }

        for (var above = Path.GetDirectoryName(folder); above is not null && above.Length >= codeBase.Directory.Root.Length; above = Path.GetDirectoryName(above))
        {
            if (Deployed([.. meant.Where(project => Folder(project) == above)]) is [var only])
                return new(only, $"the project whose folder holds {at}");
        }

        return new(null, $"{looked}{at} holds no C# project");
    }

    /// <summary>Leaves out tests; and where some projects are functions by their packages, all others.</summary>
    private static LoadedProject[] Deployed(LoadedProject[] projects)
    {
        if (projects.Length < 2)
            return projects;

        var productive = projects.Where(project => !project.IsTest).ToArray();
        var functions = productive.Where(project => project.IsLambda).ToArray();
        return functions.Length > 0 ? functions : productive;
    }

    /// <summary>Those that share the longest path with the folder and, of these, lie least deep; at most one of equal paths remains.</summary>
    private static LoadedProject[] Nearest(LoadedProject[] projects, string folder)
    {
        if (projects.Length < 2)
            return projects;

        var distances = projects.Select(project => (Project: project, Distance: Distance(Folder(project), folder))).ToArray();
        var least = distances.Min(entry => entry.Distance);
        return [.. distances.Where(entry => entry.Distance == least).Select(entry => entry.Project)];
    }

    private static (int Unshared, int Depth) Distance(string projectFolder, string folder)
    {
        var project = projectFolder.Split('/');
        var wanted = folder.Split('/');
        var shared = project.Zip(wanted).TakeWhile(pair => pair.First == pair.Second).Count();
        return (wanted.Length - shared, project.Length - shared);
    }

    private static string Folder(LoadedProject project) => project.File.Folder;

    private static bool IsBelow(string path, string folder) => path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal);

    private static string Listed(IEnumerable<LoadedProject> projects)
    {
        var paths = projects.Select(project => project.Path).ToArray();
        return string.Join(", ", paths.Take(5)) + (paths.Length > 5 ? $" and {paths.Length - 5} more" : "");
    }
}
