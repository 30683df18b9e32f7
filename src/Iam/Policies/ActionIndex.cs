using System.Collections.Concurrent;
using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Iam.Policies;

/// <summary>
/// The actions there are, as bit positions, and what each pattern expands to, found once per pattern. Actions compare without regard to case.
/// Safe for concurrent use.
/// </summary>
public sealed class ActionIndex
{
    private static readonly Lazy<ActionIndex> TheCatalog = new(() => new ActionIndex(AwsCatalog.Default.ActionNames, AwsCatalog.Default.FindAction));

    private readonly ImmutableArray<string> _names;
    private readonly string[] _lower;
    private readonly Dictionary<string, int> _indices = new(StringComparer.OrdinalIgnoreCase);
    private readonly Func<string, IamAction?> _find;
    private readonly ConcurrentDictionary<string, ulong[]> _expansions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _expandedNames = new(StringComparer.Ordinal);

    /// <param name="names">Every action, <c>s3:GetObject</c>, in any order.</param>
    /// <param name="find">An action's resource types, by name; null where they are not known.</param>
    public ActionIndex(IEnumerable<string> names, Func<string, IamAction?> find)
    {
        _names = names.OrderBy(Lower, StringComparer.Ordinal).ToImmutableArray();
        _lower = [.. _names.Select(Lower)];
        _find = find;
        for (var index = 0; index < _lower.Length; index++)
        {
            _indices[_lower[index]] = index;
        }
    }

    public static ActionIndex Catalog => TheCatalog.Value;

    public int Count => _names.Length;

    /// <summary>The action in the reference's spelling.</summary>
    public string this[int index] => _names[index];

    /// <summary>Negative where there is no such action.</summary>
    public int IndexOf(string action) => _indices.TryGetValue(action, out var index) ? index : -1;

    public IamAction? Find(string action) => _find(action);

    /// <summary>The names that a pattern matches, sorted.</summary>
    public ImmutableArray<string> NamesOf(string pattern) => _expandedNames.GetOrAdd(Lower(pattern), lower =>
    {
        var bits = Expand(lower);
        var names = ImmutableArray.CreateBuilder<string>();
        for (var index = 0; index < Count; index++)
        {
            if (bits[index / 64] == 0)
            {
                index |= 63;
            }
            else if ((bits[index / 64] >> (index % 64) & 1) != 0)
            {
                names.Add(_names[index]);
            }
        }

        return names.ToImmutable();
    });

    internal static string Lower(string text) => text.ToLowerInvariant();

    /// <summary>One bit per action. Shared: not to be written to.</summary>
    internal ulong[] Expand(string pattern) => _expansions.GetOrAdd(Lower(pattern), ExpandNew);

    private ulong[] ExpandNew(string pattern)
    {
        var bits = new ulong[(Count + 63) / 64];
        var glob = new GlobPattern(pattern);
        if (glob.IsLiteral)
        {
            SetIf(IndexOf(pattern) >= 0, bits, IndexOf(pattern));
            return bits;
        }

        var fixedPart = pattern.Substring(0, pattern.IndexOfAny(['*', '?']));
        var start = Array.BinarySearch(_lower, fixedPart, StringComparer.Ordinal);
        for (var index = start < 0 ? ~start : start; index < Count && _lower[index].StartsWith(fixedPart, StringComparison.Ordinal); index++)
        {
            SetIf(glob.IsMatch(_lower[index]), bits, index);
        }

        return bits;
    }

    private static void SetIf(bool isSet, ulong[] bits, int index)
    {
        if (isSet)
        {
            bits[index / 64] |= 1UL << (index % 64);
        }
    }
}
