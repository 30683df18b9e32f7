using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.References;

namespace ServerlessGuard.PolicyLint.Rewriting.Policies;

/// <summary>A statement as the block that <c>aws_iam_policy_document</c> takes.</summary>
internal static class TerraformStatement
{
    /// <summary>Null where a resource cannot be referred to. Ends with a line break.</summary>
    public static string? Write(Statement statement, IResourceReferences references, HclWriting hcl, string indent)
    {
        if (StatementContent.All(statement.Resources.Select(entry => entry.Text), references) is not { } resources) return null;

        var inner = indent + "  ";
        var attributes = Content.Map(
            ("sid", statement.Sid is { } sid ? Content.Text(sid) : null),
            ("effect", statement.Effect == Effect.Deny ? Content.Text("Deny") : null),
            ("actions", new ListContent([.. statement.Actions.Select(action => Content.Text(action.ToString()))])),
            ("resources", new ListContent([.. resources])));
        var conditions = statement.Conditions.Select(condition => Condition(condition, references, hcl, inner)).ToArray();
        return Array.Exists(conditions, condition => condition is null) ? null : $"{indent}statement {{{hcl.NewLine}{hcl.Attributes(attributes, inner)}{string.Concat(conditions)}{indent}}}{hcl.NewLine}";
    }

    private static string? Condition(PolicyCondition condition, IResourceReferences references, HclWriting hcl, string indent)
    {
        if (StatementContent.All(condition.Values, references) is not { } values) return null;

        var attributes = Content.Map(("test", Content.Text(condition.Operator)), ("variable", Content.Text(condition.Key)), ("values", new ListContent([.. values])));
        return $"{hcl.NewLine}{indent}condition {{{hcl.NewLine}{hcl.Attributes(attributes, indent + "  ")}{indent}}}{hcl.NewLine}";
    }
}
