using Newtonsoft.Json.Linq;

namespace ServerlessGuard.CatalogBuilder.Writing;

/// <summary>The counterpart of <c>Iam/Catalog/Format/CatalogReading.cs</c>.</summary>
public static class CatalogWriting
{
    public static void WriteCount(this BinaryWriter writer, int count)
    {
        writer.Write((ushort)Math.Min(count, 0xFFFF));
        if (count >= 0xFFFF)
        {
            writer.Write(count);
        }
    }

    public static void WriteList<T>(this BinaryWriter writer, IReadOnlyCollection<T> items, Action<T> write)
    {
        writer.WriteCount(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    public static void WriteStrings(this BinaryWriter writer, IReadOnlyCollection<string> texts) => writer.WriteList(texts, writer.Write);

    public static void WriteStrings(this BinaryWriter writer, IReadOnlyCollection<string> texts, TextTable table) => writer.WriteList(texts, text => writer.WriteCount(table[text]));

    /// <summary>A statement of a policy document in JSON.</summary>
    public static void WriteStatement(this BinaryWriter writer, JToken statement)
    {
        writer.Write((byte)((string?)statement["Effect"] == "Deny" ? 1 : 0));
        writer.Write((string?)statement["Sid"] ?? "");
        foreach (var element in (string[])["Action", "NotAction", "Resource", "NotResource"])
        {
            writer.WriteStrings(Texts(statement[element]));
        }

        var conditions = ((JObject?)statement["Condition"] ?? []).Properties()
            .SelectMany(op => ((JObject)op.Value).Properties().Select(key => (Operator: op.Name, Key: key.Name, Values: Texts(key.Value)))).ToList();
        writer.WriteList(conditions, condition =>
        {
            writer.Write(condition.Operator);
            writer.Write(condition.Key);
            writer.WriteStrings(condition.Values);
        });
    }

    public static List<JToken> Statements(JToken document) => document["Statement"] is JArray many ? [.. many] : [document["Statement"]!];

    /// <summary>One text or an array of them; Booleans and numbers as IAM writes them.</summary>
    public static List<string> Texts(JToken? token) => token switch
    {
        null => [],
        JArray many => [.. many.SelectMany(Texts)],
        JValue { Value: bool value } => [value ? "true" : "false"],
        _ => [(string)token!],
    };
}

/// <summary>Texts that stand once at the head of a part; what follows refers to them by index.</summary>
public sealed class TextTable
{
    private readonly Dictionary<string, int> _indices;

    public TextTable(IEnumerable<string> texts)
    {
        Texts = [.. texts.Distinct().Order(StringComparer.Ordinal)];
        _indices = Texts.Select((text, index) => (text, index)).ToDictionary(pair => pair.text, pair => pair.index, StringComparer.Ordinal);
    }

    public IReadOnlyCollection<string> Texts { get; }

    public int this[string text] => _indices[text];
}
