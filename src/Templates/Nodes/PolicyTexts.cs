using System.Collections.Immutable;
using System.Text;
using ServerlessGuard.Iam;

namespace ServerlessGuard.Templates.Nodes;

/// <summary>A policy document that stands in a file of another form, as JSON.</summary>
/// <param name="Json">The document; what an intrinsic function brings is written as <c>${Value1}</c>.</param>
/// <param name="IsTrust">Whether it stands where a role's trust policy does.</param>
/// <param name="Position">Where it begins.</param>
public sealed record PolicyText(string Json, bool IsTrust, SourcePosition Position)
{
    /// <summary>Whether the file is this document and nothing else.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Where each value stands in the file, by JSON Pointer into the document.</summary>
    public ImmutableDictionary<string, SourcePosition> Positions { get; init; } = ImmutableDictionary<string, SourcePosition>.Empty;

    /// <summary>JSON Pointers of the values that are known only after deployment.</summary>
    public ImmutableHashSet<string> Unknown { get; init; } = ImmutableHashSet<string>.Empty;
}

/// <summary>Finds policy documents in YAML and in templates: every object whose Statement holds objects with an Effect.</summary>
public sealed class PolicyTexts
{
    private const string TrustPolicy = "AssumeRolePolicyDocument";

    private readonly StringBuilder _json = new();
    private readonly ImmutableDictionary<string, SourcePosition>.Builder _positions = ImmutableDictionary.CreateBuilder<string, SourcePosition>(StringComparer.Ordinal);
    private readonly ImmutableHashSet<string>.Builder _unknown = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);

    private PolicyTexts()
    {
    }

    /// <summary>The documents in the order they are written in, and what could not be read. A file that is one document is the only one.</summary>
    public static (ImmutableArray<PolicyText> Policies, ImmutableArray<TemplateError> Errors) Find(string text, string file)
    {
        var (root, errors) = TemplateText.Read(text, file);
        var isWhole = root is Mapping mapping && IsPolicy(mapping);
        return (root is null ? ImmutableArray<PolicyText>.Empty : Find(root, isTrust: false).Select(policy => policy with { IsWhole = isWhole }).ToImmutableArray(), errors);
    }

    private static IEnumerable<PolicyText> Find(Node node, bool isTrust) => node switch
    {
        Mapping mapping when IsPolicy(mapping) => [Write(mapping, isTrust)],
        Mapping mapping => mapping.Entries.SelectMany(entry => Find(entry.Value, entry.Key == TrustPolicy)),
        Sequence sequence => sequence.Items.SelectMany(item => Find(item, isTrust)),
        Choice choice => choice.Alternatives.SelectMany(alternative => Find(alternative, isTrust)),
        _ => [],
    };

    private static bool IsPolicy(Mapping mapping) => mapping["Statement"].AsItems().Any(statement => statement is Mapping written && written["Effect"] is not null);

    private static PolicyText Write(Mapping mapping, bool isTrust)
    {
        var writing = new PolicyTexts();
        writing.Write(mapping, "");
        return new PolicyText(writing._json.ToString(), isTrust, mapping.Position) { Positions = writing._positions.ToImmutable(), Unknown = writing._unknown.ToImmutable() };
    }

    private void Write(Node node, string pointer)
    {
        _positions[pointer] = node.Position;
        switch (node)
        {
            case Mapping when node.IsIntrinsic():
            case Choice:
                _unknown.Add(pointer);
                Quote($"${{Value{_unknown.Count}}}");
                break;
            case Mapping mapping:
                WriteAll('{', '}', mapping.Entries, (entry, _) =>
                {
                    Quote(entry.Key);
                    _json.Append(':');
                    Write(entry.Value, $"{pointer}/{entry.Key.Replace("~", "~0").Replace("/", "~1")}");
                });
                break;
            case Sequence sequence:
                WriteAll('[', ']', sequence.Items, (item, index) => Write(item, $"{pointer}/{index}"));
                break;
            case Scalar { IsNull: true }:
                _json.Append("null");
                break;
            default:
                Quote(node.ToString() ?? "");
                break;
        }
    }

    private void WriteAll<T>(char open, char close, IEnumerable<T> items, Action<T, int> write)
    {
        _json.Append(open);
        var count = 0;
        foreach (var item in items)
        {
            _ = count == 0 ? _json : _json.Append(',');
            write(item, count++);
        }

        _json.Append(close);
    }

    private void Quote(string text)
    {
        _json.Append('"');
        foreach (var letter in text)
        {
            _ = letter is '"' or '\\' ? _json.Append('\\').Append(letter) : letter < ' ' ? _json.Append($"\\u{(int)letter:x4}") : _json.Append(letter);
        }

        _json.Append('"');
    }
}
