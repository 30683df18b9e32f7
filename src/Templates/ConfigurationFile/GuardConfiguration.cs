using System.Collections.Immutable;
using ServerlessGuard.Iam;

namespace ServerlessGuard.Templates.ConfigurationFile;

/// <summary>
/// What a team says in <c>.serverlessguard.json</c> at the root of its repository. Both products read it; the file's schema is
/// <c>docs/serverlessguard.schema.json</c>.
/// </summary>
public sealed record GuardConfiguration
{
    public const string FileName = ".serverlessguard.json";

    public static readonly GuardConfiguration Empty = new();

    /// <summary>The service map, in document order.</summary>
    public ImmutableArray<ServiceDescription> Services { get; init; } = ImmutableArray<ServiceDescription>.Empty;

    /// <summary>How <c>policy-lint check</c> is to run.</summary>
    public CheckConfiguration Check { get; init; } = CheckConfiguration.Empty;

    /// <summary>What is wrong with the file (SLG9001); the rest of it holds all the same.</summary>
    public ImmutableArray<TemplateError> Faults { get; init; } = ImmutableArray<TemplateError>.Empty;

    /// <summary>Never throws for a broken file: that is among the faults.</summary>
    public static GuardConfiguration Read(string text, string file = FileName) => new ConfigurationReader(file).Read(text);
}

/// <summary>One service: the projects that are it, and the stores that belong to it.</summary>
public sealed record ServiceDescription(string Name)
{
    /// <summary>
    /// With a slash a folder from the configuration's own, <c>src/Orders</c>; else an assembly's name, <c>Orders.*</c>. <c>*</c> stands for any text.
    /// </summary>
    public ImmutableArray<string> Projects { get; init; } = ImmutableArray<string>.Empty;

    public ImmutableArray<DataStore> Stores { get; init; } = ImmutableArray<DataStore>.Empty;

    /// <summary>Whether a source file, by its path from the configuration's folder with forward slashes, or its assembly is of this service.</summary>
    public bool Holds(string assembly, string path) => Projects.Any(project => project.Contains('/') ? IsBelow(path, project) : NamePattern.IsMatch(project, assembly));

    private static bool IsBelow(string path, string folder) => NamePattern.IsMatch(folder.TrimStart('.', '/').TrimEnd('/', '*') + "/*", path);
}

public enum StoreKind
{
    Table,
    Bucket,
    Queue,
    Topic,
}

/// <summary>A table, bucket, queue or topic of a service.</summary>
/// <param name="Name">Its physical name or its logical id in a template, with <c>*</c> for any text; null where only a variable names it.</param>
/// <param name="Variable">The environment variable or configuration key that other code finds it by; null where none is named.</param>
/// <param name="IsSharedForReading">Whether other services may read it.</param>
public sealed record DataStore(StoreKind Kind, string? Name, string? Variable, bool IsSharedForReading, SourcePosition Position)
{
    public bool IsNamed(string name) => Name is { } pattern && NamePattern.IsMatch(pattern, name);

    public bool IsNamedBy(string variable) => string.Equals(Variable, variable, StringComparison.OrdinalIgnoreCase);
}
