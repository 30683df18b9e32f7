using System.Text;
using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.References;

namespace ServerlessGuard.PolicyLint.Rewriting.Policies;

/// <summary>Statements of functions in a <c>serverless.yml</c>.</summary>
internal sealed class ServerlessFormat : PolicyFormat
{
    private readonly YamlWriting _yaml = new(YamlStyle.Default);

    public override string Write(IReadOnlyList<FunctionPolicy> policies)
    {
        var text = new StringBuilder("functions:\n");
        foreach (var policy in policies)
        {
            foreach (var note in Notes(policy).Concat(SizeNote(policy)))
            {
                text.Append("  # ").Append(note).Append('\n');
            }

            var references = new CloudFormationReferences(policy.Deployment, policy.Prefix, joins: true);
            var printed = new PrintedReferences();
            var statements = policy.Statements.Select(statement => (Content)(StatementContent.Of(statement, references) ?? StatementContent.Of(statement, printed)!));
            var role = Content.Map(("role", Content.Map(("statements", new ListContent([.. statements])))));
            text.Append("  ").Append(_yaml.Entry((Key(policy), Content.Map(("iam", role))), 2)).Append('\n');
        }

        return text.ToString();
    }

    private static string Key(FunctionPolicy policy) => Identifiers.IsLogicalId(policy.Function.Id) ? policy.Function.Id : Identifiers.Camel(policy.Function.Id);

    private static IEnumerable<string> SizeNote(FunctionPolicy policy) => PolicyPacking.SizeOf(policy.Statements) <= PolicyPacking.InlineLimit
        ? []
        : [$"over {PolicyPacking.InlineLimit} characters, the limit of a role's inline policies: use --shrink, or managed policies"];
}
