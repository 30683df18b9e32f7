using System.IO.Compression;
using System.Text;

namespace ServerlessGuard.CatalogBuilder.Writing;

/// <summary>Writes what <c>Iam/Catalog/Format/Pack.cs</c> reads: parts sorted by name, each compressed by itself.</summary>
public sealed class PackWriter
{
    private readonly SortedDictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    public void Add(string name, Action<BinaryWriter> write)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var writer = new BinaryWriter(deflate, Encoding.UTF8))
        {
            write(writer);
        }

        _parts.Add(name, compressed.ToArray());
    }

    public void Save(string path)
    {
        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        var head = _parts.Keys.Sum(name => Encoding.UTF8.GetByteCount(name) + LengthPrefix(name) + sizeof(long) + sizeof(int)) + sizeof(int);
        writer.Write(_parts.Count);
        long offset = head;
        foreach (var (name, part) in _parts)
        {
            writer.Write(name);
            writer.Write(offset);
            writer.Write(part.Length);
            offset += part.Length;
        }

        foreach (var part in _parts.Values)
        {
            writer.Write(part);
        }
    }

    private static int LengthPrefix(string name) => Encoding.UTF8.GetByteCount(name) < 128 ? 1 : 2;
}
