using System.Collections.Immutable;
using System.Text.Json;

namespace ServerlessGuard.PolicyLint.Loading.References;

/// <summary>What <c>obj/project.assets.json</c> says a project compiles against, as far as the package folders of this machine still hold it.</summary>
/// <param name="Assemblies">Full paths, sorted by name, without those the framework brings itself.</param>
/// <param name="Packages">Ids of the packages that are there, lower case.</param>
/// <param name="MissingPackages">Ids that the file lists and no folder holds.</param>
internal sealed record RestoredPackages(ImmutableArray<string> Assemblies, ImmutableHashSet<string> Packages, ImmutableArray<string> MissingPackages)
{
    public static readonly RestoredPackages None = new([], [], []);

    public static RestoredPackages Read(string assetsFile, string targetFramework)
    {
        if (!File.Exists(assetsFile))
            return None;

        try
        {
            using var assets = JsonDocument.Parse(File.ReadAllBytes(assetsFile));
            return Read(assets.RootElement, targetFramework);
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException or InvalidOperationException or KeyNotFoundException)
        {
            // A damaged file is what a checkout without one is: not restored.
            return None;
        }
    }

    private static RestoredPackages Read(JsonElement assets, string targetFramework)
    {
        var folders = PackageFolders(assets);
        var assemblies = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var present = ImmutableHashSet.CreateBuilder<string>(StringComparer.OrdinalIgnoreCase);
        var missing = ImmutableArray.CreateBuilder<string>();
        foreach (var library in Target(assets, targetFramework).EnumerateObject().Where(library => Text(library.Value, "type") == "package"))
        {
            var id = library.Name.Split('/')[0];
            var path = Text(assets.GetProperty("libraries").GetProperty(library.Name), "path");
            var files = CompileFiles(library.Value).Select(file => folders.Select(folder => Path.Combine(folder, path, file)).FirstOrDefault(File.Exists)).ToArray();
            if (files.Contains(null))
            {
                missing.Add(id);
                continue;
            }

            present.Add(id);
            foreach (var file in files.Where(file => !FrameworkReferences.Holds(Path.GetFileNameWithoutExtension(file!))))
                assemblies.TryAdd(Path.GetFileNameWithoutExtension(file!), file!);
        }

        return new([.. assemblies.Values], present.ToImmutable(), missing.ToImmutable());
    }

    private static string[] PackageFolders(JsonElement assets)
    {
        var profile = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var written = assets.TryGetProperty("packageFolders", out var folders) ? folders.EnumerateObject().Select(folder => folder.Name) : [];
        return [.. written, .. Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set ? [set] : Array.Empty<string>(), Path.Combine(profile, ".nuget", "packages")];
    }

    /// <summary>The target of the framework the code is read for, written <c>net8.0</c> or <c>.NETCoreApp,Version=v3.1</c>; else the first.</summary>
    private static JsonElement Target(JsonElement assets, string targetFramework)
    {
        var targets = assets.GetProperty("targets").EnumerateObject().Where(target => !target.Name.Contains('/')).ToArray();
        var longName = $"{Projects.TargetFramework.Identifier(targetFramework)},Version=v{Projects.TargetFramework.Version(targetFramework)}";
        return targets.Concat(assets.GetProperty("targets").EnumerateObject())
            .OrderByDescending(target => target.Name.Equals(targetFramework, StringComparison.OrdinalIgnoreCase) || target.Name.Equals(longName, StringComparison.OrdinalIgnoreCase))
            .Select(target => target.Value).First();
    }

    private static IEnumerable<string> CompileFiles(JsonElement library) =>
        library.TryGetProperty("compile", out var compile)
            ? compile.EnumerateObject().Select(file => file.Name).Where(name => name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            : [];

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
