using Newtonsoft.Json.Linq;

namespace ServerlessGuard.Iam.Catalog;

/// <summary>Tables of <c>data/overrides</c> that are embedded as they are.</summary>
internal static class EmbeddedJson
{
    public static JObject Read(string table)
    {
        using var stream = typeof(EmbeddedJson).Assembly.GetManifestResourceStream($"ServerlessGuard.Iam.Catalog.Data.{table}.json")!;
        using var reader = new StreamReader(stream);
        return JObject.Parse(reader.ReadToEnd());
    }
}
