using System.Collections.Immutable;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.ConfigurationFile;

/// <content>The key <c>check</c>.</content>
internal sealed partial class ConfigurationReader
{
    private static readonly string[] CheckKeys = ["baseline", "codeRules", "exclude", "failOn", "parameters", "suppress"];

    private static readonly string[] SuppressionKeys = ["action", "file", "function", "reason", "rule"];

    private CheckConfiguration Check(Node value)
    {
        var check = CheckConfiguration.Empty;
        foreach (var member in Entries(value, "'check'"))
        {
            check = member.Key switch
            {
                "baseline" => check with { Baseline = Text(member.Value) },
                "codeRules" => check with { CodeRules = Flag(member.Value) },
                "exclude" => check with { Exclude = Items(member).Select(Text).OfType<string>().ToImmutableArray() },
                "failOn" => check with { FailOn = OneOf(member.Value, "error", "warning", "note", "none") },
                "parameters" => check with { Parameters = Parameters(member.Value) },
                "suppress" => check with { Suppressions = Items(member).Select(Suppression).OfType<ConfiguredSuppression>().ToImmutableArray() },
                _ => Left(check, member),
            };
        }

        return check;
    }

    private CheckConfiguration Left(CheckConfiguration check, MappingEntry member)
    {
        Unknown(member, CheckKeys);
        return check;
    }

    private ImmutableDictionary<string, string> Parameters(Node value) =>
        Entries(value, "'parameters'").Where(entry => Text(entry.Value) is not null).ToImmutableDictionary(entry => entry.Key, entry => entry.Value.ToString(), StringComparer.Ordinal);

    private ConfiguredSuppression? Suppression(Node node)
    {
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var member in Entries(node, "a suppression"))
        {
            if (SuppressionKeys.Contains(member.Key))
                texts[member.Key] = Text(member.Value);
            else
                Unknown(member, SuppressionKeys);
        }

        if (TextOf("rule") is { } rule)
            return new ConfiguredSuppression(rule, TextOf("function"), TextOf("action"), TextOf("file"), TextOf("reason"), node.Position);

        if (node is Mapping)
            Fault(node.Position, "a suppression has no 'rule': say which rule's findings it is about");
        return null;

        string? TextOf(string key) => texts.TryGetValue(key, out var text) ? text : null;
    }

    private bool Flag(Node node) => OneOf(node, "true", "false") == "true";
}
