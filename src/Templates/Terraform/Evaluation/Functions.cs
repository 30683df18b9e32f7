using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.CloudFormation;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Terraform.Evaluation;

/// <summary>The language's functions, as far as they matter to names, ARNs and policies. Source: developer.hashicorp.com/terraform/language/functions.</summary>
internal static class Functions
{
    private delegate Node? Function(IReadOnlyList<Node> arguments, SourcePosition position);

    private static readonly ImmutableDictionary<string, Function> Table = All().ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Null where the function or an argument is not known.</summary>
    public static Node? Call(string name, IReadOnlyList<Node> arguments, SourcePosition position)
    {
        const string core = "core::";
        var plainName = name.StartsWith(core, StringComparison.Ordinal) ? name.Substring(core.Length) : name;
        return Table.TryGetValue(plainName, out var function) ? function(arguments, position) : null;
    }

    private static Dictionary<string, Function> All() => new()
    {
        ["format"] = (arguments, position) => arguments is [var pattern, ..] && Values.Plain(pattern).AsLiteral() is { } text ? Format(text, arguments.Skip(1).ToArray(), position) : null,
        ["formatlist"] = FormatList,
        ["join"] = (arguments, position) => arguments.Count > 1 && Collections.Concat(arguments.Skip(1).ToArray()) is { } items
            ? Text(JoinedText.Separated(items.Select(Values.TextOf), Values.TextOf(arguments[0])), position)
            : null,
        ["split"] = Split,
        ["replace"] = Replace,
        ["lower"] = OnLiterals(text => text.ToLowerInvariant()),
        ["upper"] = OnLiterals(text => text.ToUpperInvariant()),
        ["trimspace"] = OnLiterals(text => text.Trim()),
        ["chomp"] = OnLiterals(text => text.TrimEnd('\r', '\n')),
        ["trimprefix"] = Literals(words => words is [var text, var prefix] ? text.StartsWith(prefix, StringComparison.Ordinal) ? text.Substring(prefix.Length) : text : null),
        ["trimsuffix"] = Literals(words => words is [var text, var suffix] ? text.EndsWith(suffix, StringComparison.Ordinal) ? text.Substring(0, text.Length - suffix.Length) : text : null),
        ["trim"] = Literals(words => words is [var text, var cut] ? text.Trim(cut.ToCharArray()) : null),
        ["substr"] = Substring,
        ["basename"] = Literals(words => words is [var path] ? path.TrimEnd('/').Substring(path.TrimEnd('/').LastIndexOf('/') + 1) : null),
        ["dirname"] = Literals(words => words is [var path] ? path.LastIndexOf('/') is > 0 and var slash ? path.Substring(0, slash) : "." : null),
        ["abspath"] = First,
        ["pathexpand"] = First,
        ["startswith"] = Test((text, start) => text.StartsWith(start, StringComparison.Ordinal)),
        ["endswith"] = Test((text, end) => text.EndsWith(end, StringComparison.Ordinal)),
        ["strcontains"] = Test((text, part) => text.Contains(part)),
        ["tostring"] = First,
        ["tonumber"] = First,
        ["tobool"] = First,
        ["sensitive"] = First,
        ["nonsensitive"] = First,
        ["tolist"] = First,
        ["tomap"] = First,
        ["toset"] = Collections.ToSet,
        ["concat"] = (arguments, position) => Collections.Concat(arguments) is { } items ? new Sequence(items, position) : null,
        ["merge"] = Collections.Merge,
        ["flatten"] = Collections.Flatten,
        ["distinct"] = Collections.Distinct,
        ["compact"] = Collections.Compact,
        ["reverse"] = (arguments, position) => arguments is [Sequence list] ? new Sequence(list.Items.Reverse(), position) : null,
        ["sort"] = Collections.ToSet,
        ["keys"] = (arguments, position) => arguments is [Mapping map] ? new Sequence(Values.Entries(map)!.Select(entry => entry.Key), position) : null,
        ["values"] = (arguments, position) => arguments is [Mapping map] ? new Sequence(Values.Entries(map)!.Select(entry => entry.Value), position) : null,
        ["zipmap"] = Collections.ZipMap,
        ["length"] = Collections.Length,
        ["element"] = Collections.Element,
        ["slice"] = Collections.Slice,
        ["index"] = Collections.IndexOf,
        ["range"] = Collections.Range,
        ["lookup"] = Collections.Lookup,
        ["contains"] = Collections.Contains,
        ["one"] = Collections.One,
        ["setunion"] = (arguments, position) => Collections.Concat(arguments) is { } items ? Collections.ToSet([new Sequence(items, position)], position) : null,
        ["coalesce"] = Coalesce,
        ["coalescelist"] = (arguments, _) => arguments.FirstOrDefault(argument => argument is not Sequence { Items.IsEmpty: true } && !Values.IsNull(argument)),
        ["try"] = (arguments, _) => arguments.FirstOrDefault(argument => argument is not Missing),
        ["can"] = (arguments, position) => arguments is [var value] && (value is Missing || !Values.IsUnknown(value)) ? Values.Bool(value is not Missing, position) : null,
        ["jsonencode"] = (arguments, position) => arguments is [var value] ? new JsonEncoded(value, position) : null,
        ["jsondecode"] = (arguments, _) => arguments is [var text] ? Documents.Parse(text) : null,
    };

    private static Function Literals(Func<IReadOnlyList<string>, string?> apply) => (arguments, position) =>
    {
        var words = arguments.Select(argument => Values.Plain(argument).AsLiteral()).OfType<string>().ToArray();
        return words.Length == arguments.Count && apply(words) is { } result ? Values.Text(result, position) : null;
    };

    /// <summary>Applied to what is known of a text: names that AWS gives have no blanks to trim, and their letters stay as they are.</summary>
    private static Function OnLiterals(Func<string, string> apply) => (arguments, position) => arguments is [var text]
        ? Values.TextOf(text) is { IsLiteral: true } literal ? Values.Text(apply(literal.ToString()), position)
        : Values.TextOf(text).SoleHole is not null ? Values.At(Values.Plain(text), position) : null
        : null;

    private static Function Test(Func<string, string, bool> holds) => Literals(words => words is [var text, var part] ? holds(text, part) ? "true" : "false" : null);

    private static Scalar Text(SymbolicText text, SourcePosition position) => new(text, position);

    private static Node? First(IReadOnlyList<Node> arguments, SourcePosition position) => arguments is [var only] ? only : null;

    /// <summary>A value that is not known may be null, but what people write last is what they fear for, not what they deploy.</summary>
    private static Node? Coalesce(IReadOnlyList<Node> arguments, SourcePosition position) =>
        arguments.FirstOrDefault(argument => !Values.IsNull(argument) && argument is not Missing && Values.Plain(argument).AsLiteral() != string.Empty);

    private static Node? Format(string pattern, IReadOnlyList<Node> arguments, SourcePosition position)
    {
        var parts = new List<SymbolicText>();
        var (next, end) = (0, 0);
        foreach (Match verb in Regex.Matches(pattern, "%(?:%|[-+ #0]*[0-9]*(?:\\.[0-9]+)?([sdvqtfgxX]))", RegexOptions.CultureInvariant))
        {
            parts.Add(SymbolicText.Literal(pattern.Substring(end, verb.Index - end)));
            end = verb.Index + verb.Length;
            if (verb.Value == "%%")
                parts.Add(SymbolicText.Literal("%"));
            else if (verb.Value is not ("%s" or "%d" or "%v") || next >= arguments.Count)
                return null;
            else
                parts.Add(Values.TextOf(arguments[next++]));
        }

        parts.Add(SymbolicText.Literal(pattern.Substring(end)));
        return Text(SymbolicText.Concat(parts), position);
    }

    private static Node? FormatList(IReadOnlyList<Node> arguments, SourcePosition position)
    {
        if (arguments is not [var pattern, ..] || Values.Plain(pattern).AsLiteral() is not { } text)
            return null;
        var lists = arguments.Skip(1).ToArray();
        var lengths = lists.OfType<Sequence>().Select(list => list.Items.Length).Distinct().ToArray();
        if (lengths is not [var length])
            return null;
        var items = Enumerable.Range(0, length).Select(index => Format(text, lists.Select(list => list is Sequence many ? many.Items[index] : list).ToArray(), position)).ToArray();
        return items.Contains(null) ? null : new Sequence(items!, position);
    }

    private static Node? Split(IReadOnlyList<Node> arguments, SourcePosition position)
    {
        if (arguments is not [var separator, var text] || Values.Plain(separator).AsLiteral() is not { Length: 1 } character)
            return null;
        return new Sequence(Values.TextOf(text).Split(character[0]).Select(part => Text(part, position)), position);
    }

    private static Node? Replace(IReadOnlyList<Node> arguments, SourcePosition position)
    {
        if (arguments is not [var text, var old, var with] || Values.Plain(old).AsLiteral() is not { Length: > 0 } sought || sought is ['/', .., '/'] || text is JsonEncoded)
            return null;
        var replacement = Values.TextOf(with);
        var pieces = Values.TextOf(text).Pieces.Select(piece => piece.IsHole
            ? SymbolicText.Hole(piece.Text)
            : JoinedText.Separated(piece.Text.Split([sought], StringSplitOptions.None).Select(SymbolicText.Literal), replacement));
        return Text(SymbolicText.Concat(pieces), text.Position.File == position.File ? position : text.Position);
    }

    private static Node? Substring(IReadOnlyList<Node> arguments, SourcePosition position)
    {
        if (arguments is not [var text, var from, var count] || Values.Plain(text).AsLiteral() is not { } literal || Values.AsIndex(from) is not { } start || Values.AsIndex(count) is not { } length)
            return null;
        start = start < 0 ? Math.Max(0, literal.Length + start) : Math.Min(start, literal.Length);
        return Values.Text(literal.Substring(start, length < 0 ? literal.Length - start : Math.Min(length, literal.Length - start)), position);
    }
}
