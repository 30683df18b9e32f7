using System.IO.Compression;
using System.Text;

namespace ServerlessGuard.Iam.Catalog.Format;

/// <summary>
/// An embedded file of named parts, each compressed by itself, so that one part is read without the others. Little-endian: the number of
/// parts; of each its name, offset and compressed length; then the parts.
/// </summary>
internal sealed class Pack
{
    private readonly string _resource;
    private readonly Dictionary<string, (long Offset, int Length)> _parts = new(StringComparer.Ordinal);

    private Pack(string resource) => _resource = resource;

    public IEnumerable<string> Names => _parts.Keys;

    public static Pack Open(string name)
    {
        var pack = new Pack($"ServerlessGuard.Iam.Catalog.Data.{name}.bin");
        using var reader = new BinaryReader(pack.Stream(), Encoding.UTF8);
        var count = reader.ReadInt32();
        for (var i = 0; i < count; i++)
        {
            pack._parts.Add(reader.ReadString(), (reader.ReadInt64(), reader.ReadInt32()));
        }

        return pack;
    }

    /// <summary>Decodes a part; <paramref name="absent"/> where the pack has none of that name.</summary>
    public T Read<T>(string part, Func<BinaryReader, T> decode, T absent)
    {
        if (!_parts.TryGetValue(part, out var place))
        {
            return absent;
        }

        using var stream = Stream();
        stream.Position = place.Offset;
        using var inflated = new MemoryStream();
        using (var deflate = new DeflateStream(stream, CompressionMode.Decompress))
        {
            deflate.CopyTo(inflated);
        }

        inflated.Position = 0;
        using var reader = new BinaryReader(inflated, Encoding.UTF8);
        return decode(reader);
    }

    private Stream Stream() =>
        typeof(Pack).Assembly.GetManifestResourceStream(_resource) ?? throw new InvalidOperationException($"{_resource} is not embedded; rebuild the catalog (data/README.md).");
}
