using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Catalog.Format;

/// <summary>IAM's actions, decoded one prefix at a time.</summary>
internal sealed class ActionTable
{
    private readonly Pack _pack = Pack.Open("actions");
    private readonly ConcurrentDictionary<string, ImmutableArray<IamAction>> _byPrefix = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<ImmutableArray<string>> _names;
    private readonly Lazy<ImmutableArray<IamAction>> _all;

    public ActionTable()
    {
        _names = new(() => _pack.Read("", reader => reader.ReadStrings(), ImmutableArray<string>.Empty));
        _all = new(() => Prefixes.SelectMany(prefix => Of(prefix).AsEnumerable()).OrderBy(action => action.Name, StringComparer.OrdinalIgnoreCase).ToImmutableArray());
        Prefixes = _pack.Names.Where(name => name.Length > 0).OrderBy(name => name, StringComparer.Ordinal).ToImmutableArray();
    }

    public ImmutableArray<string> Prefixes { get; }

    public ImmutableArray<string> Names => _names.Value;

    public ImmutableArray<IamAction> All => _all.Value;

    /// <summary>The part without a name holds the list of names.</summary>
    public ImmutableArray<IamAction> Of(string prefix) => prefix.Length == 0 ? ImmutableArray<IamAction>.Empty :
        _byPrefix.GetOrAdd(prefix, name => _pack.Read(name.ToLowerInvariant(), ReadActions, ImmutableArray<IamAction>.Empty));

    public IamAction? Find(string name)
    {
        var colon = name.IndexOf(':');
        return colon < 0 ? null : Of(name.Substring(0, colon)).FirstOrDefault(action => string.Equals(action.Name, name, StringComparison.OrdinalIgnoreCase));
    }

    private static ImmutableArray<IamAction> ReadActions(BinaryReader reader)
    {
        var texts = reader.ReadStrings();
        return reader.ReadList(r => ReadAction(r, texts));
    }

    private static IamAction ReadAction(BinaryReader reader, ImmutableArray<string> texts) => new(reader.ReadString(), reader.ReadStrings(texts))
    {
        ResourceTypes = reader.ReadList(r => new ActionResourceType(texts[r.ReadCount()], texts[r.ReadCount()], r.ReadBoolean(), r.ReadStrings(texts))),
        ConditionKeys = reader.ReadStrings(texts),
        DependentActions = reader.ReadStrings(texts),
    };
}
