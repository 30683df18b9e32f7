namespace ServerlessGuard.Iam.Policies;

/// <summary>How a hole is read where two patterns are laid on each other.</summary>
internal abstract class HoleReading
{
    /// <summary>A hole is itself and nothing else.</summary>
    public static readonly HoleReading Opaque = new OpaqueHoles();

    /// <summary>Whether the hole's text may hold the character.</summary>
    public abstract bool MayHold(string hole, char character);

    /// <summary>Whether two holes of different names may stand for texts that overlap.</summary>
    public abstract bool MayOverlap(string hole, string other);

    /// <summary>Whether the hole may be read as text at all.</summary>
    public abstract bool IsText(string hole);

    private sealed class OpaqueHoles : HoleReading
    {
        public override bool MayHold(string hole, char character) => false;

        public override bool MayOverlap(string hole, string other) => false;

        public override bool IsText(string hole) => false;
    }
}

/// <summary>Decides whether two patterns have a text in common: every step moves forward in one of them or in both, so one sweep over all pairs of positions is enough.</summary>
internal static class GlobIntersection
{
    public static bool Exists(GlobToken[] left, GlobToken[] right, HoleReading holes)
    {
        var current = new bool[right.Length + 2];
        var next = new bool[right.Length + 2];
        current[0] = true;
        for (var i = 0; i <= left.Length; i++)
        {
            if (!SweepRow(left, i, right, current, next, holes))
            {
                return false;
            }

            if (i == left.Length)
            {
                return current[right.Length];
            }

            (current, next) = (next, current);
            Array.Clear(next, 0, next.Length);
        }

        return false;
    }

    /// <summary>Spreads reachability along one row and into the next; false where neither holds a reachable pair.</summary>
    private static bool SweepRow(GlobToken[] left, int i, GlobToken[] right, bool[] current, bool[] next, HoleReading holes)
    {
        var any = false;
        for (var j = 0; j <= right.Length; j++)
        {
            if (!current[j])
            {
                continue;
            }

            any = true;
            GlobToken? a = i < left.Length ? left[i] : null;
            GlobToken? b = j < right.Length ? right[j] : null;
            next[j] |= a is { } leftToken && (IsRun(leftToken, holes, b) || (b is { } over && Swallows(over, leftToken, holes)));
            current[j + 1] |= b is { } rightToken && (IsRun(rightToken, holes, a) || (a is { } under && Swallows(under, rightToken, holes)));
            next[j + 1] |= a is { } x && b is { } y && AreSame(x, y);
        }

        return any;
    }

    /// <summary>Whether the token can stand for the empty text, facing <paramref name="other"/>. A hole that faces itself is only itself.</summary>
    private static bool IsRun(GlobToken token, HoleReading holes, GlobToken? other) => token.Kind switch
    {
        GlobTokenKind.Star => true,
        GlobTokenKind.Hole when other is { Kind: GlobTokenKind.Hole, Hole: { } hole } => hole != token.Hole && holes.MayOverlap(token.Hole!, hole),
        GlobTokenKind.Hole => holes.IsText(token.Hole!),
        _ => false,
    };

    private static bool Swallows(GlobToken run, GlobToken token, HoleReading holes) => (run.Kind, token.Kind) switch
    {
        (GlobTokenKind.Star, _) => true,
        (GlobTokenKind.Hole, GlobTokenKind.Hole) => run.Hole != token.Hole && holes.MayOverlap(run.Hole!, token.Hole!),
        (GlobTokenKind.Hole, GlobTokenKind.Single) => holes.IsText(run.Hole!),
        (GlobTokenKind.Hole, GlobTokenKind.Character) => holes.MayHold(run.Hole!, token.Character),
        _ => false,
    };

    private static bool AreSame(GlobToken left, GlobToken right) => (left.Kind, right.Kind) switch
    {
        (GlobTokenKind.Character, GlobTokenKind.Character) => left.Character == right.Character,
        (GlobTokenKind.Single, GlobTokenKind.Single or GlobTokenKind.Character) or (GlobTokenKind.Character, GlobTokenKind.Single) => true,
        (GlobTokenKind.Hole, GlobTokenKind.Hole) => left.Hole == right.Hole,
        _ => false,
    };
}
