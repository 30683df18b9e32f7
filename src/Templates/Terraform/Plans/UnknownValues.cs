using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Terraform.Evaluation;

namespace ServerlessGuard.Templates.Terraform.Plans;

/// <summary>
/// Puts into a plan's values what it marks as known only after the apply: from the configuration beside the plan, which says it in full, else from the
/// names that the plan's own copy of the configuration refers to.
/// </summary>
internal sealed class UnknownValues(PlanConfiguration configuration, ImmutableDictionary<string, Node> afterUnknown, Func<PlanReferences> references)
{
    private const string AnyObject = "/";

    private static readonly string[] ListAttributes =
        ["actions", "not_actions", "resources", "not_resources", "roles", "layers", "managed_policy_arns", "policy_arns", "source_policy_documents", "override_policy_documents", "subnet_ids"];

    /// <summary>Of a state, where everything is known.</summary>
    public static readonly UnknownValues None = new(new PlanConfiguration(null), ImmutableDictionary<string, Node>.Empty, () => new PlanReferences(new PlanConfiguration(null), Enumerable.Empty<PlannedResource>().ToLookup(resource => (resource.Entry.Module, resource.Type, resource.Entry.Name))));

    public Node? Fill(PlannedResource resource, string attribute, Node? value)
    {
        var unknown = afterUnknown.TryGetValue(resource.Address, out var marks) ? marks.At(attribute) : null;
        if (!HasMark(unknown))
            return value;

        // What the configuration does not give is the provider's to fill in: identifiers, and lists of what other resources attach.
        var expression = configuration.Expression(resource.Entry, attribute);
        var isComputed = unknown is Scalar && expression is null && resource.Written?[attribute] is null && configuration.Has(resource.Entry);
        return isComputed ? value : new Filling(resource, references(), attribute).Fill(value, unknown, expression, resource.Written?[attribute], attribute);
    }

    private static bool HasMark(Node? unknown) => unknown switch
    {
        Scalar mark => mark.ToString() == "true",
        Sequence list => list.Items.Any(HasMark),
        Mapping map => map.Entries.Any(entry => HasMark(entry.Value)),
        _ => false,
    };

    private sealed class Filling(PlannedResource resource, PlanReferences references, string root)
    {
        public Node? Fill(Node? value, Node? unknown, Node? expression, Node? written, string name)
        {
            if (!HasMark(unknown))
                return value;
            return unknown switch
            {
                Mapping map => Members(value.AsMapping(), map, expression, written, name),
                Sequence list => Items(value as Sequence, list, expression, written, name),
                _ => written ?? Bound(expression, name) ?? Hole(name),
            };
        }

        private Mapping Members(Mapping? value, Mapping unknown, Node? expression, Node? written, string name)
        {
            var known = (value?.Entries ?? ImmutableArray<MappingEntry>.Empty).Where(entry => !HasMark(unknown[entry.Key]));
            var marked = unknown.Entries.Where(entry => HasMark(entry.Value)).ToArray();

            // The members of an attribute's object have one expression together; those of a block have their own.
            var isAttribute = expression.At("references") is not null;
            var bound = isAttribute ? Unbound(expression) : [];
            var filled = marked.Select(entry => new MappingEntry(
                entry.Key,
                entry.Position,
                Fill(value?[entry.Key], entry.Value, isAttribute ? null : expression.At(entry.Key), written.At(entry.Key) ?? (bound.Count == 1 && marked.Length >= 1 ? bound[0] : null), $"{name}.{entry.Key}") ?? Hole(name)));
            return new Mapping(known.Concat(filled), value?.Position ?? resource.Position);
        }

        private Sequence Items(Sequence? value, Sequence unknown, Node? expression, Node? written, string name)
        {
            var position = value?.Position ?? resource.Position;
            var blocks = expression as Sequence;
            if (written is Sequence whole && unknown.Items.Any(item => item is Scalar))
                return whole;
            if (unknown.Items.Any(item => item is Scalar && HasMark(item)))
                return new Sequence(KnownItems(value, unknown).Concat(References(expression, name)), position);
            var items = unknown.Items.Select((mark, index) => Fill(
                At(value, index),
                mark,
                blocks is null ? expression : At(blocks, index),
                At(written as Sequence, index),
                name));
            return new Sequence(items.OfType<Node>(), position);
        }

        private static IEnumerable<Node> KnownItems(Sequence? value, Sequence unknown) => (value?.Items ?? ImmutableArray<Node>.Empty).Where((item, index) => !HasMark(At(unknown, index)) && !Values.IsNull(item));

        private static Node? At(Sequence? list, int index) => list is not null && index < list.Items.Length ? list.Items[index] : null;

        private Node? Bound(Node? expression, string name)
        {
            if (ListAttributes.Contains(LastOf(name)))
                return References(expression, name) is { Count: > 0 } items ? new Sequence(items, resource.PositionOf(root)) : null;
            return Unbound(expression) is [var only] ? only : null;
        }

        /// <summary>What an expression refers to without being known: the rest is in the value already, or was looked up to decide on it.</summary>
        private IReadOnlyList<Node> Unbound(Node? expression) =>
            references.Resolve(expression, resource.Entry).Where(node => node is JsonEncoded or Scalar { IsNull: false, Text.IsLiteral: false }).ToArray();

        /// <summary>A plan does not tell whether a bucket's ARN or that of its objects is meant.</summary>
        private IReadOnlyList<Node> References(Node? expression, string name) => Unbound(expression).SelectMany(node => IsBucket(node)
            ? [node, new Scalar(SymbolicText.Concat(Values.TextOf(node), SymbolicText.Literal(AnyObject), Hole(name).Text), node.Position)]
            : new[] { node }).ToArray();

        private static bool IsBucket(Node node) =>
            node is Scalar { Text.Pieces: [_, { Text: ":s3:::" }, { IsHole: true }] };

        private Scalar Hole(string name) => Values.Hole($"{resource.Address}.{name}", resource.PositionOf(root));

        private static string LastOf(string name) => name.Substring(name.LastIndexOf('.') + 1);
    }
}
