using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Catalog.Format;

/// <summary>IAM's condition keys, decoded one prefix at a time.</summary>
internal sealed class ConditionKeyTable
{
    private readonly Lazy<Pack> _pack = new(() => Pack.Open("conditions"));
    private readonly ConcurrentDictionary<string, ImmutableArray<ConditionKey>> _byPrefix = new(StringComparer.OrdinalIgnoreCase);

    public ImmutableArray<ConditionKey> Of(string prefix) =>
        _byPrefix.GetOrAdd(prefix, name => _pack.Value.Read(name.ToLowerInvariant(), reader => reader.ReadList(Read), ImmutableArray<ConditionKey>.Empty));

    private static ConditionKey Read(BinaryReader reader) => new(reader.ReadString(), (ConditionKeyType)reader.ReadByte(), reader.ReadBoolean());
}
