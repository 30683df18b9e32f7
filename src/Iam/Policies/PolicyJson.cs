using System.Globalization;
using Newtonsoft.Json;

namespace ServerlessGuard.Iam.Policies;

internal enum PolicyJsonKind
{
    Object,
    Array,
    Text,

    /// <summary>A number or a Boolean, with its text as JSON writes it.</summary>
    Scalar,
    Null,
}

/// <summary>A step from a value to one in it: a member's name, or an item's index.</summary>
internal sealed record PolicyJsonPlace(PolicyJsonPlace? Container, string? Name, int Index)
{
    public override string ToString() => $"{Container}/{Name?.Replace("~", "~0").Replace("/", "~1") ?? Index.ToString(CultureInfo.InvariantCulture)}";
}

/// <summary>A JSON value that remembers where it stands. Members keep their order; of a repeated name the first is kept.</summary>
internal sealed record PolicyJson(PolicyJsonKind Kind, SourcePosition Position)
{
    public string Text { get; init; } = "";

    /// <summary>Where the value stands in its text; null of the whole.</summary>
    public PolicyJsonPlace? Place { get; init; }

    /// <summary>The same as a JSON Pointer (RFC 6901): <c>/Statement/0/Action/2</c>.</summary>
    public string Pointer => Place?.ToString() ?? "";

    public IReadOnlyList<PolicyJson> Items { get; init; } = [];

    public IReadOnlyList<(string Name, PolicyJson Value)> Members { get; init; } = [];

    public PolicyJson? this[string name]
    {
        get
        {
            foreach (var (member, value) in Members)
            {
                if (member == name)
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>Reads one JSON text; null where it is not JSON at all. What is wrong goes to <paramref name="problems"/>.</summary>
    public static PolicyJson? Read(string json, string file, ICollection<PolicyProblem> problems)
    {
        using var reader = new JsonTextReader(new StringReader(json.TrimStart('\uFEFF'))) { DateParseHandling = DateParseHandling.None };
        try
        {
            if (!ReadToken(reader))
            {
                problems.Add(new PolicyProblem(new SourcePosition(file, 1, 1), "the policy is empty; write a JSON object with Version and Statement") { LeavesGap = true });
                return null;
            }

            var value = ReadValue(reader, file, place: null, problems);
            if (ReadToken(reader))
            {
                problems.Add(new PolicyProblem(Here(reader, file), "there is text after the policy's closing brace; remove it") { LeavesGap = true });
            }

            return value;
        }
        catch (JsonException exception)
        {
            problems.Add(new PolicyProblem(Here(reader, file), $"not valid JSON: {FirstSentence(exception.Message)}") { LeavesGap = true });
            return null;
        }
    }

    private static PolicyJson ReadValue(JsonTextReader reader, string file, PolicyJsonPlace? place, ICollection<PolicyProblem> problems)
    {
        var position = Here(reader, file);
        return reader.TokenType switch
        {
            JsonToken.StartObject => new PolicyJson(PolicyJsonKind.Object, position) { Place = place, Members = ReadMembers(reader, file, place, problems) },
            JsonToken.StartArray => new(PolicyJsonKind.Array, position) { Place = place, Items = ReadItems(reader, file, place, problems) },
            JsonToken.String when reader.QuoteChar != '"' => throw new JsonReaderException("Strings are written in double quotes."),
            JsonToken.String => new(PolicyJsonKind.Text, StartOf((string)reader.Value!, position)) { Place = place, Text = (string)reader.Value! },
            JsonToken.Boolean => new(PolicyJsonKind.Scalar, position) { Place = place, Text = (bool)reader.Value! ? "true" : "false" },
            JsonToken.Integer or JsonToken.Float => new(PolicyJsonKind.Scalar, position) { Place = place, Text = Convert.ToString(reader.Value, CultureInfo.InvariantCulture) ?? "" },
            JsonToken.Null => new(PolicyJsonKind.Null, position) { Place = place },
            _ => throw new JsonReaderException($"Unexpected {reader.TokenType}."),
        };
    }

    private static List<(string Name, PolicyJson Value)> ReadMembers(JsonTextReader reader, string file, PolicyJsonPlace? place, ICollection<PolicyProblem> problems)
    {
        var members = new List<(string Name, PolicyJson Value)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (ReadRequiredToken(reader).TokenType != JsonToken.EndObject)
        {
            var (name, position) = ((string)reader.Value!, Here(reader, file));
            if (reader.QuoteChar != '"')
            {
                throw new JsonReaderException($"The name '{name}' is not in double quotes.");
            }

            ReadRequiredToken(reader);
            var value = ReadValue(reader, file, new PolicyJsonPlace(place, name, Index: 0), problems);
            if (names.Add(name))
            {
                members.Add((name, value));
            }
            else
            {
                problems.Add(new PolicyProblem(position, $"'{name}' is written twice in one object; merge the two") { LeavesGap = true });
            }
        }

        return members;
    }

    private static List<PolicyJson> ReadItems(JsonTextReader reader, string file, PolicyJsonPlace? place, ICollection<PolicyProblem> problems)
    {
        var items = new List<PolicyJson>();
        while (ReadRequiredToken(reader).TokenType != JsonToken.EndArray)
        {
            items.Add(ReadValue(reader, file, new PolicyJsonPlace(place, Name: null, items.Count), problems));
        }

        return items;
    }

    private static JsonTextReader ReadRequiredToken(JsonTextReader reader) => ReadToken(reader) ? reader : throw new JsonReaderException("The text ends too early.");

    private static bool ReadToken(JsonTextReader reader)
    {
        do
        {
            if (!reader.Read())
            {
                return false;
            }
        }
        while (reader.TokenType == JsonToken.Comment);

        return true;
    }

    private static SourcePosition Here(JsonTextReader reader, string file) => new(file, Math.Max(1, reader.LineNumber), Math.Max(1, reader.LinePosition));

    /// <summary>The reader stands at a text's closing quote; escapes, which policies hardly have, would move the start further left.</summary>
    private static SourcePosition StartOf(string text, SourcePosition end) => end with { Column = Math.Max(1, end.Column - text.Length - 1) };

    /// <summary>Newtonsoft ends its messages with path and position, which are reported in their own place.</summary>
    private static string FirstSentence(string message)
    {
        var path = message.IndexOf(" Path '", StringComparison.Ordinal);
        return (path < 0 ? message : message.Substring(0, path)).Replace('\r', ' ').Replace('\n', ' ');
    }
}
