using System.Text;
using ServerlessGuard.PolicyLint.Rewriting.Sources;

namespace ServerlessGuard.PolicyLint.Rewriting.Fixes;

/// <summary>The checked directory's templates with the changes made to them so far, in memory.</summary>
internal sealed class SourceFiles(string root)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, string> _changed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string? Text, SourceText? Source)> _read = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Changed => _changed;

    /// <summary>Null where the file is not there, is not UTF-8 or is not of a language that is edited.</summary>
    public SourceText? Find(string file)
    {
        if (_read.TryGetValue(file, out var known)) return known.Source;

        var text = _changed.TryGetValue(file, out var changed) ? changed : Original(file);
        var source = text is null ? null : SourceText.Read(file, text);
        _read[file] = (text, source);
        return source;
    }

    /// <summary>As it is by now.</summary>
    public string Text(string file) => _changed.TryGetValue(file, out var changed) ? changed : Original(file) ?? "";

    /// <summary>Without a byte-order mark; null where it cannot be read.</summary>
    public string? Original(string file)
    {
        try
        {
            return Strict.GetString(WithoutMark(File.ReadAllBytes(Path.Combine(root, file))));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Files beside one, by their ending.</summary>
    public IEnumerable<SourceText> Beside(string file, string ending) => Directory.EnumerateFiles(Path.Combine(root, Path.GetDirectoryName(file)!))
        .Where(path => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal)
        .Select(path => Find(Path.GetRelativePath(root, path).Replace('\\', '/')))
        .OfType<SourceText>();

    public void Set(string file, string text)
    {
        _changed[file] = text;
        _read.Remove(file);
    }

    public void Reset(IReadOnlyDictionary<string, string> texts)
    {
        _changed.Clear();
        _read.Clear();
        foreach (var (file, text) in texts) _changed[file] = text;
    }

    /// <summary>Writes to the disk what has changed, with the byte-order marks there were.</summary>
    public void Save()
    {
        foreach (var (file, text) in _changed)
        {
            var path = Path.Combine(root, file);
            var before = File.ReadAllBytes(path);
            var mark = before[..(before.Length - WithoutMark(before).Length)];
            File.WriteAllBytes(path, [.. mark, .. Strict.GetBytes(text)]);
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
}
