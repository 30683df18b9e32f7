namespace ServerlessGuard.PolicyLint.Tests.Samples;

/// <summary>This repository's own files, as tests read them.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    private static string Find(string directory) => File.Exists(Path.Combine(directory, "ServerlessGuard.sln"))
        ? directory
        : Find(Path.GetDirectoryName(directory) ?? throw new InvalidOperationException("The tests do not run below the repository."));
}
