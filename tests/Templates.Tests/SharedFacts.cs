using Newtonsoft.Json.Linq;

namespace ServerlessGuard.Templates.Tests;

/// <summary>Collected public facts that lie in a folder beside the checkout and are no part of it.</summary>
internal static class SharedFacts
{
    /// <summary>The test is skipped, and says so, where the folder is not there.</summary>
    public static JObject Read(string name)
    {
        var path = Ancestors().Select(folder => Path.Combine(folder, "shared", "facts", name)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, $"no shared/facts/{name} beside the checkout");
        return JObject.Parse(File.ReadAllText(path!));
    }

    private static IEnumerable<string> Ancestors()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            yield return folder.FullName;
    }
}
