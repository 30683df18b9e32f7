using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ServerlessGuard.CatalogBuilder.Models;

/// <summary>
/// The names that <c>aws-sdk</c>'s minified models lack, out of its TypeScript declarations: of each operation's input and output, of each
/// member's type, and of enumerations and their values.
/// </summary>
public sealed partial class TypeDeclarations
{
    private readonly Dictionary<string, ImmutableDictionary<string, string>> _interfaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string? Input, string? Output)> _operations = new(StringComparer.Ordinal);

    public TypeDeclarations(string path)
    {
        var text = File.ReadAllText(path);
        foreach (Match match in Interface().Matches(text))
        {
            var members = Member().Matches(match.Groups["body"].Value).Select(m => KeyValuePair.Create(m.Groups["name"].Value, m.Groups["type"].Value));
            _interfaces[match.Groups["name"].Value] = members.DistinctBy(member => member.Key).ToImmutableDictionary();
        }

        foreach (Match match in Alias().Matches(text))
        {
            _aliases[match.Groups["name"].Value] = match.Groups["type"].Value;
        }

        foreach (Match match in Operation().Matches(text))
        {
            _operations[match.Groups["name"].Value] = (Named(match.Groups["input"].Value), Named(match.Groups["output"].Value));
        }
    }

    /// <summary>The declared names of an operation's input and output; null for those without members.</summary>
    public (string? Input, string? Output) Operation(string name) => _operations.GetValueOrDefault(char.ToLowerInvariant(name[0]) + name[1..]);

    public string? MemberType(string structure, string member) => _interfaces.GetValueOrDefault(structure)?.GetValueOrDefault(member);

    /// <summary>The element type's name of a declared list or map.</summary>
    public string? ElementType(string? name) =>
        name is null || !_aliases.TryGetValue(name, out var type) ? null
        : type.EndsWith("[]", StringComparison.Ordinal) ? type[..^2]
        : MapValue().Match(type) is { Success: true } map ? map.Groups["value"].Value
        : null;

    /// <summary>The values of an enumeration; null where the name is not one's.</summary>
    public ImmutableArray<string>? Enumeration(string? name) =>
        name is not null && _aliases.TryGetValue(name, out var type) && type.Contains('"') && !type.Contains('{')
            ? Quoted().Matches(type).Select(match => match.Groups[1].Value).Distinct().ToImmutableArray()
            : null;

    /// <summary>The service's own name: the declarations put an underscore before names that TypeScript has already.</summary>
    public static string ModelName(string declared) => declared.TrimStart('_');

    private static string? Named(string type) => type.LastIndexOf('.') is var dot and >= 0 ? type[(dot + 1)..] : null;

    [GeneratedRegex(@"^  export interface (?<name>\w+) \{(?<body>.*?)^  \}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Interface();

    [GeneratedRegex(@"^    ""?(?<name>[\w\-.:$]+)""?\??: (?<type>[^;]+);", RegexOptions.Multiline)]
    private static partial Regex Member();

    [GeneratedRegex(@"^  export type (?<name>\w+) = (?<type>[^;]+);", RegexOptions.Multiline)]
    private static partial Regex Alias();

    [GeneratedRegex(@"^  (?<name>\w+)\(params: (?<input>[^,]+), callback\?: \(err: AWSError, data: (?<output>[^)]+)\) => void\)", RegexOptions.Multiline)]
    private static partial Regex Operation();

    [GeneratedRegex(@"\{\[key: string\]: (?<value>\w+)\}")]
    private static partial Regex MapValue();

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Quoted();
}
