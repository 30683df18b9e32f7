using ServerlessGuard.Iam;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>A resource as its stack declares it.</summary>
/// <param name="LogicalId">In its own template.</param>
/// <param name="WrittenType">As written; <see cref="Type"/> is what SAM makes of it.</param>
/// <param name="Body">As written, with a SAM template's Globals merged into its properties.</param>
internal sealed record Resource(Stack Stack, string LogicalId, string WrittenType, Mapping Body, SourcePosition Position)
{
    /// <summary>Beside the type, the ARN where AWS has answered it already; no template of CloudFormation has it.</summary>
    public const string KnownArn = "Arn";

    private readonly Dictionary<string, Node?> _evaluated = new(StringComparer.Ordinal);

    /// <summary>The path through nested stacks: <c>Stack/Table</c>.</summary>
    public string Id => Stack.Prefix + LogicalId;

    public string Type => ResourceTypes.Deployed(WrittenType);

    public ResourceType? Shape => ResourceTypes.Find(Type);

    public Mapping? Properties => Body["Properties"] as Mapping;

    /// <summary>A property with its intrinsic functions evaluated; null where it is absent, empty or <c>AWS::NoValue</c>.</summary>
    public Node? this[string property]
    {
        get
        {
            if (!_evaluated.TryGetValue(property, out var value))
            {
                // Marked first: a property that refers to itself through other resources ends here.
                _evaluated[property] = null;
                value = Properties?[property] is { } written && Stack.Evaluate(written) is { } known and not Scalar { IsNull: true } ? known : null;
                _evaluated[property] = value;
            }

            return value;
        }
    }

    public SourcePosition PositionOf(string property) => Properties?.Find(property)?.Position ?? Position;

    public bool Equals(Resource? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(LogicalId);
}
