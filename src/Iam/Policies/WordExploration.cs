namespace ServerlessGuard.Iam.Policies;

/// <summary>
/// Walks the words of one pattern, shortest first, while it follows in each of several others the set of positions the word may have led
/// to (subset construction on demand). It so finds every combination of "matched by this one, not by that one" that a word can have.
/// </summary>
internal sealed class WordExploration
{
    /// <summary>The question is PSPACE-complete in general; past this many states the answer is "undecided".</summary>
    public const int StateLimit = 100_000;

    private readonly GlobToken[] _language;
    private readonly GlobToken[][] _globs;
    private readonly int[] _offsets;
    private readonly int _words;
    private readonly GlobToken _fresh;
    private readonly List<(int Parent, GlobToken Symbol, int At, ulong[] Sets)> _states = [];
    private readonly HashSet<(int At, ulong[] Sets)> _seen = new(new StateEquality());

    private WordExploration(GlobPattern language, IReadOnlyList<GlobPattern> globs)
    {
        _language = language.Tokens;
        _globs = [.. globs.Select(glob => glob.Tokens)];
        _offsets = new int[_globs.Length];
        var bits = 0;
        for (var index = 0; index < _globs.Length; index++)
        {
            _offsets[index] = bits;
            bits += _globs[index].Length + 1;
        }

        _words = (bits + 63) / 64;
        _fresh = new GlobToken(GlobTokenKind.Character, FreshCharacter(), Hole: null);
    }

    /// <summary>
    /// Calls <paramref name="visit"/> with the shortest word of each combination: which of <paramref name="globs"/> match it, and a function that spells it.
    /// The visitor answers true to stop.
    /// </summary>
    /// <returns>False where the state limit was reached before all combinations were known.</returns>
    public static bool Explore(GlobPattern language, IReadOnlyList<GlobPattern> globs, Func<bool[], Func<string>, bool> visit) =>
        new WordExploration(language, globs).Run(visit);

    private bool Run(Func<bool[], Func<string>, bool> visit)
    {
        var combinations = new HashSet<string>(StringComparer.Ordinal);
        Add(parent: -1, symbol: default, at: 0, Start());
        for (var index = 0; index < _states.Count; index++)
        {
            if (_states.Count > StateLimit)
            {
                return false;
            }

            var (_, _, at, sets) = _states[index];
            if (at == _language.Length)
            {
                var members = Members(sets);
                if (combinations.Add(string.Concat(members.Select(member => member ? '1' : '0'))) && visit(members, () => Spell(index)))
                {
                    return true;
                }
            }
            else
            {
                Advance(index, at, sets);
            }
        }

        return true;
    }

    private void Advance(int index, int at, ulong[] sets)
    {
        var token = _language[at];
        if (token.Kind == GlobTokenKind.Star)
        {
            Add(index, default, at + 1, sets);
        }

        if (token.Kind is GlobTokenKind.Character or GlobTokenKind.Hole)
        {
            Add(index, token, at + 1, Step(sets, token));
            return;
        }

        foreach (var symbol in Symbols(sets))
        {
            if (token.Kind == GlobTokenKind.Star || symbol.Kind == GlobTokenKind.Character)
            {
                Add(index, symbol, token.Kind == GlobTokenKind.Star ? at : at + 1, Step(sets, symbol));
            }
        }
    }

    private void Add(int parent, GlobToken symbol, int at, ulong[] sets)
    {
        if (_seen.Add((at, sets)))
        {
            _states.Add((parent, symbol, at, sets));
        }
    }

    /// <summary>The symbols that some pattern asks for next, and one that none of them mentions: all others behave like it.</summary>
    private IEnumerable<GlobToken> Symbols(ulong[] sets)
    {
        var symbols = new HashSet<GlobToken> { _fresh };
        for (var glob = 0; glob < _globs.Length; glob++)
        {
            for (var position = 0; position < _globs[glob].Length; position++)
            {
                if (IsSet(sets, _offsets[glob] + position) && _globs[glob][position] is { Kind: GlobTokenKind.Character or GlobTokenKind.Hole } next)
                {
                    symbols.Add(next);
                }
            }
        }

        return symbols;
    }

    private ulong[] Start()
    {
        var sets = new ulong[_words];
        for (var glob = 0; glob < _globs.Length; glob++)
        {
            Enter(sets, glob, position: 0);
        }

        return sets;
    }

    private ulong[] Step(ulong[] sets, GlobToken symbol)
    {
        var next = new ulong[_words];
        for (var glob = 0; glob < _globs.Length; glob++)
        {
            for (var position = 0; position < _globs[glob].Length; position++)
            {
                if (IsSet(sets, _offsets[glob] + position))
                {
                    Follow(next, glob, position, symbol);
                }
            }
        }

        return next;
    }

    private void Follow(ulong[] next, int glob, int position, GlobToken symbol)
    {
        var token = _globs[glob][position];
        if (token.Kind == GlobTokenKind.Star)
        {
            Enter(next, glob, position);
        }
        else if (token == symbol || (token.Kind == GlobTokenKind.Single && symbol.Kind == GlobTokenKind.Character))
        {
            Enter(next, glob, position + 1);
        }
    }

    /// <summary>A star may stand for nothing: being before it is being behind it too.</summary>
    private void Enter(ulong[] sets, int glob, int position)
    {
        var bit = _offsets[glob] + position;
        sets[bit / 64] |= 1UL << (bit % 64);
        if (position < _globs[glob].Length && _globs[glob][position].Kind == GlobTokenKind.Star)
        {
            Enter(sets, glob, position + 1);
        }
    }

    private bool[] Members(ulong[] sets) => [.. _globs.Select((glob, index) => IsSet(sets, _offsets[index] + glob.Length))];

    private static bool IsSet(ulong[] sets, int bit) => (sets[bit / 64] >> (bit % 64) & 1) != 0;

    private string Spell(int index)
    {
        var word = new Stack<string>();
        for (var state = _states[index]; state.Parent >= 0; state = _states[state.Parent])
        {
            if (state.Symbol.Character != default)
            {
                word.Push(state.Symbol.Hole is { } hole ? GlobSymbols.Hole(hole) : state.Symbol.Character.ToString());
            }
        }

        return GlobSymbols.Decode(string.Concat(word));
    }

    private char FreshCharacter()
    {
        var used = new HashSet<char>(_globs.Append(_language).SelectMany(tokens => tokens).Select(token => token.Character));
        const string Preferred = "xyzqwkvj0123456789";
        return Preferred.Concat(Enumerable.Range(0x4E00, used.Count + 1).Select(code => (char)code)).First(letter => !used.Contains(letter));
    }

    private sealed class StateEquality : IEqualityComparer<(int At, ulong[] Sets)>
    {
        public bool Equals((int At, ulong[] Sets) x, (int At, ulong[] Sets) y) => x.At == y.At && x.Sets.AsSpan().SequenceEqual(y.Sets);

        public int GetHashCode((int At, ulong[] Sets) state)
        {
            var hash = (ulong)state.At;
            foreach (var word in state.Sets)
            {
                hash = (hash ^ word) * 0x9E3779B97F4A7C15UL;
                hash ^= hash >> 29;
            }

            return (int)(hash ^ (hash >> 32));
        }
    }
}
