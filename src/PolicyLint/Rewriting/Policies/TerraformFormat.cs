using System.Text;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.References;

namespace ServerlessGuard.PolicyLint.Rewriting.Policies;

/// <summary>Data sources <c>aws_iam_policy_document</c>, one for each document.</summary>
internal sealed class TerraformFormat : PolicyFormat
{
    private readonly HclWriting _hcl = new("\n");

    public override string Write(IReadOnlyList<FunctionPolicy> policies) => string.Join("\n", policies.SelectMany(Blocks));

    private IEnumerable<string> Blocks(FunctionPolicy policy)
    {
        var documents = PolicyPacking.Pack(policy.Statements);
        var name = Identifiers.Snake(policy.Function.Id[(policy.Function.Id.TrimEnd(']').LastIndexOf('.') + 1)..]);
        for (var index = 0; index < documents.Length; index++)
        {
            var text = new StringBuilder();
            foreach (var note in index == 0 ? Notes(policy).Prepend(policy.Function.DisplayName) : [])
            {
                text.Append("# ").Append(note).Append('\n');
            }

            text.Append("data \"aws_iam_policy_document\" \"").Append(documents.Length == 1 ? name : $"{name}_{index + 1}").Append("\" {\n");
            text.AppendJoin("\n", documents[index].Select(statement => Statement(statement, ReferencesOf(policy))));
            yield return text.Append("}\n").ToString();
        }
    }

    /// <summary>The inside of a data source, as a block.</summary>
    private string Statement(Statement statement, TerraformReferences references) => TerraformStatement.Write(statement, references, _hcl, "  ") ?? TerraformStatement.Write(statement, new PrintedReferences(), _hcl, "  ")!;

    private static TerraformReferences ReferencesOf(FunctionPolicy policy) =>
        new(policy.Resources, new TerraformScope(policy.Prefix) { IsForeign = policy.Function.Kind != FunctionKind.Terraform });
}
