using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ServerlessGuard.Iam.Tests;

/// <summary>Vectors that lie in a folder beside the checkout and are not part of it; a test that needs them is skipped where they are missing.</summary>
internal static class SharedVectors
{
    public static IEnumerable<JObject> Read(string name)
    {
        var path = Ancestors().Select(folder => Path.Combine(folder, "shared", "vectors", name)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, $"no shared/vectors/{name} beside the checkout");
        using var reader = new JsonTextReader(File.OpenText(path!)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader)["vectors"]!.Cast<JObject>();
    }

    private static IEnumerable<string> Ancestors()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
