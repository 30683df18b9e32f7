using Newtonsoft.Json.Linq;

namespace ServerlessGuard.Iam.Tests.Catalog;

/// <summary>Files of the checkout, and facts that lie in a folder beside it and are not part of it.</summary>
internal static class Repository
{
    public static JObject Override(string name) => Read(Path.Combine(Root, "data", "overrides", name + ".json"));

    public static IEnumerable<string> OverrideNames =>
        Directory.EnumerateFiles(Path.Combine(Root, "data", "overrides"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    public static JToken SharedFact(string name)
    {
        var path = Ancestors().Select(folder => Path.Combine(folder, "shared", "facts", name)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, $"no shared/facts/{name} beside the checkout");
        return JToken.Parse(File.ReadAllText(path!));
    }

    private static string Root => Ancestors().First(folder => File.Exists(Path.Combine(folder, "ServerlessGuard.sln")));

    private static JObject Read(string path) => JObject.Parse(File.ReadAllText(path));

    private static IEnumerable<string> Ancestors()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
