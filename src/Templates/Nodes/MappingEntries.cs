using ServerlessGuard.Iam;

namespace ServerlessGuard.Templates.Nodes;

/// <summary>Collects a mapping's entries: duplicate keys are reported, YAML's merge key puts in what is not written.</summary>
internal sealed class MappingEntries(Action<SourcePosition, string> report)
{
    private readonly List<MappingEntry> _entries = [];
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly List<Mapping> _merged = [];

    public void Add(string key, SourcePosition position, Node value)
    {
        if (key == "<<" && Merge(value))
            return;

        if (_lines.TryGetValue(key, out var line))
            report(position, $"key '{key}' is written twice, first on line {line}; the last one counts: remove one");
        _lines[key] = position.Line;
        _entries.Add(new MappingEntry(key, position, value));
    }

    public IReadOnlyList<MappingEntry> Complete()
    {
        foreach (var entry in _merged.SelectMany(mapping => mapping.Entries))
        {
            if (_lines.ContainsKey(entry.Key))
                continue;
            _lines.Add(entry.Key, entry.Position.Line);
            _entries.Add(entry);
        }

        return _entries;
    }

    private bool Merge(Node value)
    {
        var sources = value.AsItems().ToArray();
        if (sources.Length == 0 || sources.Any(source => source is not Mapping))
            return false;
        _merged.AddRange(sources.Cast<Mapping>());
        return true;
    }
}
