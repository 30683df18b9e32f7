using System.Text.Json;
using System.Text.RegularExpressions;

namespace ServerlessGuard.Accuracy;

/// <summary>What a person who read a repository's code says of its functions: one file per repository, <c>OWNER__NAME.json</c>.</summary>
public sealed record LabelledRepository(string Name, IReadOnlyList<LabelledFunction> Functions)
{
    public static IEnumerable<LabelledRepository> ReadAll(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            if (!document.RootElement.TryGetProperty("functions", out var functions)) continue;

            yield return new LabelledRepository(Path.GetFileNameWithoutExtension(file), [.. functions.EnumerateArray().Select(LabelledFunction.Read)]);
        }
    }
}

/// <param name="Resolvable">False where no tool can map the handler to code: saying so is the right answer.</param>
/// <param name="GrantsReadable">False where the role's policy is outside of the repository.</param>
/// <param name="Needed">Lower-case actions, as all sets here.</param>
/// <param name="Neutral">Neither right nor wrong to report: indirect, conditional or uncertain actions.</param>
/// <param name="Surplus">Each grant that is wider than needed, by the words of which one has to appear in a finding about it.</param>
/// <param name="Missing">Each lack, by the actions of which one has to be reported.</param>
public sealed partial record LabelledFunction(
    string Id,
    string Template,
    bool Resolvable,
    bool GrantsReadable,
    IReadOnlySet<string> Needed,
    IReadOnlySet<string> Neutral,
    IReadOnlyList<IReadOnlySet<string>> Surplus,
    IReadOnlyList<IReadOnlySet<string>> Missing)
{
    // Needed or not according to settings that the labels do not follow.
    private const string TableMetadata = "dynamodb:describetable";

    private static readonly string[] NeutralFields = ["indirect_actions", "conditional_actions", "non_sdk_actions", "uncertain", "not_role_actions"];

    /// <summary>Harmless to call unused, unlike the other neutral actions.</summary>
    public static bool IsTableMetadata(string action) => action == TableMetadata;

    public static LabelledFunction Read(JsonElement function) => new(
        function.GetProperty("id").GetString()!,
        function.GetProperty("template").GetString()!,
        Flag(function, "handler_resolvable"),
        Flag(function, "grants_resolvable"),
        Items(function, "required_actions").Select(item => item.GetString()!.ToLowerInvariant()).ToHashSet(),
        NeutralFields.SelectMany(field => Items(function, field)).SelectMany(ActionsIn).Append(TableMetadata).ToHashSet(),
        [.. Items(function, "unused").Concat(Items(function, "overbroad")).Select(GrantWords)],
        [.. Items(function, "missing").Select(item => (IReadOnlySet<string>)ActionsIn(item).ToHashSet())]);

    private static bool Flag(JsonElement function, string name) => !function.TryGetProperty(name, out var value) || value.GetBoolean();

    private static IEnumerable<JsonElement> Items(JsonElement function, string name) =>
        function.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    private static IEnumerable<string> ActionsIn(JsonElement label) => Action().Matches(label.GetRawText()).Select(match => match.Value.ToLowerInvariant());

    /// <summary>The actions or policies that a label names: <c>dynamodb:Scan</c>, <c>AmazonS3FullAccess</c>.</summary>
    private static IReadOnlySet<string> GrantWords(JsonElement label)
    {
        var text = label.ValueKind == JsonValueKind.Object ? label.GetProperty("grant").GetString()! : label.GetString()!;
        var words = Grant().Matches(text.ToLowerInvariant()).Select(match => match.Value).ToHashSet();
        return words.Count > 0 ? words : new HashSet<string> { text.ToLowerInvariant() };
    }

    [GeneratedRegex("[a-z0-9-]+:[A-Za-z*]+")]
    private static partial Regex Action();

    [GeneratedRegex("[a-z0-9-]+:[a-z*]+|[a-z0-9]*(?:policy|access|role|readwrite)[a-z0-9]*")]
    private static partial Regex Grant();
}
