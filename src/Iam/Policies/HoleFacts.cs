using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

/// <summary>What is known of the holes of one deployment's texts.</summary>
/// <param name="Resources">
/// Names of holes that stand for a resource's own name, by logical id or address. Two of them never stand for the same text, nor for one with a colon.
/// </param>
public sealed record HoleFacts(ImmutableHashSet<string> Resources)
{
    public static readonly HoleFacts None = new(ImmutableHashSet<string>.Empty);

    internal HoleReading Reading { get; } = new PossibleText(Resources);

    /// <summary>A hole may be any text that its kind allows.</summary>
    private sealed class PossibleText(ImmutableHashSet<string> resources) : HoleReading
    {
        public override bool IsText(string hole) => true;

        public override bool MayHold(string hole, char character) => character switch
        {
            ':' => !ArnHeader.IsPseudo(hole) && !resources.Contains(hole),
            '/' => !ArnHeader.IsPseudo(hole),
            _ => true,
        };

        public override bool MayOverlap(string hole, string other) => !(resources.Contains(hole) && resources.Contains(other)) && !(ArnHeader.IsPseudo(hole) && ArnHeader.IsPseudo(other));
    }
}
