using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Catalog.Format;

/// <summary>The SDK's request, response and nested classes, decoded one service at a time.</summary>
internal sealed class ShapeTable
{
    private readonly Lazy<Pack> _pack = new(() => Pack.Open("shapes"));
    private readonly ConcurrentDictionary<string, ImmutableArray<SdkShape>> _byService = new(StringComparer.OrdinalIgnoreCase);

    public ImmutableArray<SdkShape> Of(string service) =>
        _byService.GetOrAdd(service, id => _pack.Value.Read(id.ToLowerInvariant(), ReadShapes, ImmutableArray<SdkShape>.Empty));

    private static ImmutableArray<SdkShape> ReadShapes(BinaryReader reader)
    {
        var texts = reader.ReadStrings();
        return reader.ReadList(r => new SdkShape(r.ReadString(), (SdkShapeKind)r.ReadByte(), r.ReadList(m => new SdkMember(texts[m.ReadCount()], texts[m.ReadCount()]))));
    }
}
