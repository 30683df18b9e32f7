using System.Text;
using System.Text.Json;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.References;

namespace ServerlessGuard.PolicyLint.Rewriting.Policies;

/// <summary>C# for a stack of the CDK: statements that are added to each function's role.</summary>
internal sealed class CdkFormat : PolicyFormat
{
    public override string Write(IReadOnlyList<FunctionPolicy> policies) => string.Join("\n", policies.Select(Write));

    private static string Write(FunctionPolicy policy)
    {
        var text = new StringBuilder();
        foreach (var note in Notes(policy).Prepend(policy.Function.DisplayName))
        {
            text.Append("// ").Append(note).Append('\n');
        }

        foreach (var statement in policy.Statements)
        {
            text.Append(Identifiers.Camel(policy.Function.Id)).Append(".AddToRolePolicy(").Append(Statement(statement, policy)).Append(");\n");
        }

        return text.ToString();
    }

    internal static string Statement(Statement statement, FunctionPolicy policy)
    {
        var references = new CdkReferences(policy.Resources);
        var text = new StringBuilder("new PolicyStatement(new PolicyStatementProps\n{\n");
        text.Append("    Actions = ").Append(Array(statement.Actions.Select(action => Text(action.ToString())))).Append(",\n");
        text.Append("    Resources = ").Append(Array(statement.Resources.Select(resource => Written(references.Write(resource.Text))))).Append(",\n");
        if (!statement.Conditions.IsEmpty) text.Append("    Conditions = ").Append(Conditions(statement, references)).Append(",\n");
        return text.Append("})").ToString();
    }

    private static string Conditions(Statement statement, CdkReferences references) => Dictionary(statement.Conditions.GroupBy(condition => condition.Operator, StringComparer.Ordinal).Select(group =>
        (group.Key, Dictionary(group.Select(condition => (condition.Key, Array(condition.Values.Select(value => Written(references.Write(value))))))))));

    private static string Dictionary(IEnumerable<(string Key, string Value)> entries) =>
        $"new Dictionary<string, object> {{ {string.Join(", ", entries.Select(entry => $"[{Text(entry.Key)}] = {entry.Value}"))} }}";

    private static string Array(IEnumerable<string> items) => $"new[] {{ {string.Join(", ", items)} }}";

    private static string Written(Content content) => content is CodeContent code ? code.Code : Text(((TextContent)content).Value);

    private static string Text(string text) => JsonSerializer.Serialize(text);
}
