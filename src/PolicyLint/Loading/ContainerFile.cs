using System.Text.RegularExpressions;

namespace ServerlessGuard.PolicyLint.Loading;

/// <summary>What a Dockerfile says of the project it packs.</summary>
/// <param name="Projects">Project files that it publishes, builds or copies, as written, published ones first.</param>
/// <param name="Assemblies">Assemblies that it runs: of <c>dotnet Orders.dll</c> or of a command <c>Orders::Orders.Function::Handle</c>, the last first.</param>
internal sealed partial record ContainerFile(IReadOnlyList<string> Projects, IReadOnlyList<string> Assemblies)
{
    public static ContainerFile? Read(string path)
    {
        try
        {
            return File.Exists(path) ? Parse(File.ReadAllText(path)) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static ContainerFile Parse(string text)
    {
        var lines = Continuation().Replace(text, " ").Split('\n').Select(line => line.Trim()).Where(line => !line.StartsWith('#')).ToArray();
        var commands = lines.Where(line => StartsWith(line, "RUN")).ToArray();
        var projects = commands.Where(line => line.Contains("publish", StringComparison.Ordinal)).SelectMany(ProjectFiles)
            .Concat(commands.Where(line => !line.Contains("publish", StringComparison.Ordinal)).Reverse().SelectMany(ProjectFiles))
            .Concat(lines.Where(line => StartsWith(line, "COPY") || StartsWith(line, "ADD")).SelectMany(ProjectFiles));
        var assemblies = lines.Where(line => StartsWith(line, "ENTRYPOINT") || StartsWith(line, "CMD")).Reverse().SelectMany(Executed);
        return new([.. projects.Distinct(StringComparer.Ordinal)], [.. assemblies.Distinct(StringComparer.Ordinal)]);
    }

    private static bool StartsWith(string line, string instruction) => line.StartsWith(instruction + " ", StringComparison.OrdinalIgnoreCase) || line.StartsWith(instruction + "[", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> ProjectFiles(string line) => ProjectFileName().Matches(line).Select(match => match.Value.Replace('\\', '/'));

    private static IEnumerable<string> Executed(string line) => AssemblyName().Matches(line).Select(match => match.Groups["name"].Value);

    [GeneratedRegex("\\\\[ \t]*\r?\n")]
    private static partial Regex Continuation();

    [GeneratedRegex("""[^\s"'\[\],]+\.csproj""", RegexOptions.IgnoreCase)]
    private static partial Regex ProjectFileName();

    [GeneratedRegex("""(?<name>[\w.\-]+?)(?:\.dll\b|::)""")]
    private static partial Regex AssemblyName();
}
