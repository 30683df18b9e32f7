using Newtonsoft.Json.Linq;

namespace ServerlessGuard.CatalogBuilder.Sources;

/// <summary>Where the builder reads and writes, from the repository's root.</summary>
public sealed record Folders(string Root)
{
    public string Packages => Path.Combine(Root, "data", "node_modules");

    public string Overrides => Path.Combine(Root, "data", "overrides");

    public string Output => Path.Combine(Root, "src", "Iam", "Catalog", "Data");

    public JObject Override(string name) => JObject.Parse(File.ReadAllText(Path.Combine(Overrides, name + ".json")));

    public string Version(string package) => (string)JObject.Parse(File.ReadAllText(Path.Combine(Packages, package, "package.json")))["version"]!;

    /// <summary>The nearest folder above the current one that holds the solution.</summary>
    public static Folders Find()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ServerlessGuard.sln")))
            {
                return new Folders(folder.FullName);
            }
        }

        throw new InvalidOperationException("Run the builder inside the repository.");
    }
}
