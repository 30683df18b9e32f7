using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Catalog.Format;

/// <summary>The pieces that several parts of the catalog are made of.</summary>
internal static class CatalogReading
{
    public static ImmutableArray<T> ReadList<T>(this BinaryReader reader, Func<BinaryReader, T> item)
    {
        var count = reader.ReadCount();
        if (count == 0)
        {
            return ImmutableArray<T>.Empty;
        }

        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var i = 0; i < count; i++)
        {
            items.Add(item(reader));
        }

        return items.MoveToImmutable();
    }

    public static ImmutableArray<string> ReadStrings(this BinaryReader reader) => reader.ReadList(r => r.ReadString());

    public static string? ReadOptional(this BinaryReader reader) => reader.ReadString() is { Length: > 0 } text ? text : null;

    /// <summary>Indices into a table of texts that stands at the head of the part.</summary>
    public static ImmutableArray<string> ReadStrings(this BinaryReader reader, ImmutableArray<string> texts) => reader.ReadList(r => texts[r.ReadCount()]);

    public static int ReadCount(this BinaryReader reader) => reader.ReadUInt16() is var low and < 0xFFFF ? low : reader.ReadInt32();

    public static Statement ReadStatement(this BinaryReader reader) => new((Effect)reader.ReadByte())
    {
        Sid = reader.ReadOptional(),
        Actions = reader.ReadEntries(),
        NotActions = reader.ReadEntries(),
        Resources = reader.ReadEntries(),
        NotResources = reader.ReadEntries(),
        Conditions = reader.ReadList(r => new PolicyCondition(r.ReadString(), r.ReadString(), r.ReadList(value => value.ReadText()))),
    };

    private static ImmutableArray<PolicyEntry> ReadEntries(this BinaryReader reader) => reader.ReadList(r => new PolicyEntry(r.ReadText()));

    private static SymbolicText ReadText(this BinaryReader reader) => SymbolicText.Parse(reader.ReadString());
}
