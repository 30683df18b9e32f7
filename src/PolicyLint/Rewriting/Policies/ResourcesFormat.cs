using System.Text;
using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.References;

namespace ServerlessGuard.PolicyLint.Rewriting.Policies;

/// <summary>A <c>Resources</c> section in YAML that holds what goes into the template's.</summary>
internal abstract class ResourcesFormat : PolicyFormat
{
    private readonly YamlWriting _yaml = new(YamlStyle.Default);

    public override string Write(IReadOnlyList<FunctionPolicy> policies)
    {
        var text = new StringBuilder("Resources:\n");
        foreach (var policy in policies)
        {
            foreach (var note in Notes(policy).Prepend(policy.Function.DisplayName))
            {
                text.Append("  # ").Append(note).Append('\n');
            }

            if (policy.Statements.IsEmpty)
            {
                text.Append("  # needs no permission\n");
                continue;
            }

            foreach (var (id, body) in Resources(policy, [.. DocumentsOf(policy)]))
            {
                text.Append("  ").Append(_yaml.Entry((id, body), 2)).Append('\n');
            }
        }

        return text.ToString();
    }

    protected abstract IEnumerable<(string Id, Content Body)> Resources(FunctionPolicy policy, Content[] documents);

    protected static MapContent Resource(string type, params IEnumerable<(string Key, Content? Value)> properties) =>
        Content.Map(("Type", Content.Text(type)), ("Properties", Content.Map(properties)));

    protected static string LogicalId(FunctionPolicy policy) => Identifiers.IsLogicalId(policy.Function.Id) ? policy.Function.Id : Identifiers.Pascal(policy.Function.Id);

    /// <summary>The resource that the documents will stand in, by id; null for one of their own, on which nothing depends.</summary>
    protected virtual string? OwnerOf(FunctionPolicy policy) => null;

    private IEnumerable<Content> DocumentsOf(FunctionPolicy policy)
    {
        var references = new CloudFormationReferences(policy.Deployment, policy.Prefix, owner: OwnerOf(policy));
        var printed = new PrintedReferences();
        return PolicyPacking.Pack(policy.Statements).Select(document =>
            StatementContent.Document(document.Select(statement => StatementContent.Of(statement, references) ?? StatementContent.Of(statement, printed)!)));
    }
}
