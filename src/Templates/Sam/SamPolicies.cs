using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.CloudFormation;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Sam;

/// <summary>The <c>Policies</c> of a SAM function: documents, statements, names and ARNs of managed policies, policy templates.</summary>
internal sealed class SamPolicies(ManagedPolicies managed)
{
    public IEnumerable<Grant> Read(Resource function, UnreadParts unread)
    {
        var written = function["Policies"] is Sequence list ? list.Items.AsEnumerable() : function["Policies"].AsItems();
        return written.SelectMany((policy, index) => policy.AsItems().Select(item => (Item: item, Origin: $"{function.LogicalId}RolePolicy{index}")))
            .SelectMany(policy => Policy(policy.Item, policy.Origin, function.Stack, unread))
            .ToList();
    }

    private IEnumerable<Grant> Policy(Node policy, string origin, Stack stack, UnreadParts unread)
    {
        if (policy is Scalar { IsNull: false } name)
        {
            return managed.Attached(name.Text, policy.Position, unread) is { } grant ? [grant] : [];
        }

        return policy switch
        {
            Mapping document when document["Statement"] is not null => [Inline(origin, document, stack)],
            Mapping statement when statement["Effect"] is not null => [Inline(origin, Document(statement), stack)],
            Mapping { Entries: [var template] } => Template(template, stack),
            _ => [],
        };
    }

    private static Grant Inline(string origin, Mapping document, Stack stack) =>
        new(origin, GrantKind.Inline, document.Position) { Statements = PolicyReader.Statements(document, stack) };

    private static Mapping Document(Mapping statement) => new([new MappingEntry("Statement", statement.Position, statement)], statement.Position);

    private static IEnumerable<Grant> Template(MappingEntry template, Stack stack)
    {
        if (!AwsCatalog.Default.SamPolicyTemplates.TryGetValue(template.Key, out var known))
        {
            stack.Report(template.Position, $"'{template.Key}' is neither a policy document nor a SAM policy template: check its name and indentation");
            return [];
        }

        foreach (var missing in known.Parameters.Where(parameter => template.Value.At(parameter) is null))
            stack.Report(template.Position, $"{template.Key} needs the parameter {missing}: write it below the policy template");

        var statements = Arguments(known, template.Value)
            .SelectMany(arguments => PolicyTemplates.Filled(known.Policy.Statements, template.Position, hole => arguments.GetValueOrDefault(hole)));
        return [new Grant(template.Key, GrantKind.SamPolicyTemplate, template.Position) { Statements = statements.ToImmutableArray() }];
    }

    /// <summary>One set of arguments for each value that an undecided <c>If</c> leaves possible.</summary>
    private static IEnumerable<ImmutableDictionary<string, SymbolicText>> Arguments(SamPolicyTemplate template, Node values)
    {
        IEnumerable<ImmutableDictionary<string, SymbolicText>> sets = [ImmutableDictionary<string, SymbolicText>.Empty];
        foreach (var parameter in template.Parameters)
        {
            var texts = values.At(parameter).AsItems().Select(item => item.AsText()).OfType<SymbolicText>().Distinct().ToArray();
            if (texts.Length > 0)
                sets = sets.SelectMany(set => texts.Select(text => set.SetItem(parameter, text))).ToArray();
        }

        return sets;
    }
}
