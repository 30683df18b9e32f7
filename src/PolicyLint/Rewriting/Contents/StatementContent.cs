using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Rewriting.References;

namespace ServerlessGuard.PolicyLint.Rewriting.Contents;

/// <summary>Statements and policy documents as content.</summary>
internal static class StatementContent
{
    /// <summary>Null where a resource or a condition's value cannot be written in this language.</summary>
    public static MapContent? Of(Statement statement, IResourceReferences references)
    {
        var resources = All(statement.Resources.Select(entry => entry.Text), references);
        var conditions = Conditions(statement.Conditions, references);
        return resources is null || conditions is null ? null : Content.Map(
            ("Sid", statement.Sid is { } sid ? Content.Text(sid) : null),
            ("Effect", Content.Text($"{statement.Effect}")),
            ("Action", Actions(statement.Actions.Select(entry => entry.ToString()))),
            ("Resource", Content.OneOrMore(resources)),
            ("Condition", conditions is { Entries.IsEmpty: false } ? conditions : null));
    }

    public static MapContent Document(IEnumerable<Content> statements) => Content.Map(("Version", Content.Text("2012-10-17")), ("Statement", new ListContent([.. statements])));

    public static Content Actions(IEnumerable<string> actions) => Content.OneOrMore([.. actions.Select(Content.Text)]);

    /// <summary>Null where one of them cannot be written.</summary>
    public static Content[]? All(IEnumerable<SymbolicText> texts, IResourceReferences references)
    {
        var written = texts.Select(references.Write).ToArray();
        return Array.TrueForAll(written, content => content is not null) ? [.. written.Select(content => content!)] : null;
    }

    private static MapContent? Conditions(ImmutableArray<PolicyCondition> conditions, IResourceReferences references)
    {
        var operators = new List<(string, Content?)>();
        foreach (var group in conditions.GroupBy(condition => condition.Operator, StringComparer.Ordinal))
        {
            var keys = group.Select(condition => (condition.Key, Values: All(condition.Values, references))).ToArray();
            if (Array.Exists(keys, key => key.Values is null)) return null;

            operators.Add((group.Key, Content.Map(keys.Select(key => (key.Key, (Content?)Content.OneOrMore(key.Values!))))));
        }

        return Content.Map(operators);
    }
}
