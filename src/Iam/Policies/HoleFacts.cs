using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

/// <summary>What is known of the holes of one deployment's texts.</summary>
/// <param name="Resources">
/// Names of holes that stand for a resource's own name, by logical id or address. Two of them never stand for the same text, nor for one with
/// a colon, nor, in services whose names are flat, for one with a slash.
/// </param>
public sealed record HoleFacts(ImmutableHashSet<string> Resources)
{
    /// <summary>
    /// Names, or patterns of them, that holes stand for: <c>orders-prod</c>, <c>${AWS::StackName}-Orders-*</c>. They decide only where the holes alone do not.
    /// </summary>
    public ImmutableDictionary<string, SymbolicText> Names { get; init; } = ImmutableDictionary<string, SymbolicText>.Empty;

    public static readonly HoleFacts None = new(ImmutableHashSet<string>.Empty);

    private static readonly HashSet<string> FlatNames = ["s3", "dynamodb", "sqs", "sns", "lambda", "kinesis", "firehose", "states"];

    private readonly HoleReading _nested = new PossibleText(Resources, mayNest: true);
    private readonly HoleReading _flat = new PossibleText(Resources, mayNest: false);

    internal HoleReading ReadingOf(string? service) => service is not null && FlatNames.Contains(service) ? _flat : _nested;

    /// <summary>A hole may be any text that its kind allows.</summary>
    private sealed class PossibleText(ImmutableHashSet<string> resources, bool mayNest) : HoleReading
    {
        public override bool IsText(string hole) => true;

        public override bool MayHold(string hole, char character) => character switch
        {
            ':' => !ArnHeader.IsPseudo(hole) && !resources.Contains(hole),
            '/' => !ArnHeader.IsPseudo(hole) && (mayNest || !resources.Contains(hole)),
            _ => true,
        };

        public override bool MayOverlap(string hole, string other) =>
            !(resources.Contains(hole) && resources.Contains(other)) && !(ArnHeader.IsPseudo(hole) && ArnHeader.IsPseudo(other));
    }
}
