using System.Collections.Immutable;

namespace ServerlessGuard.PolicyLint.Roles;

/// <summary>Values given on the command line for single functions: <c>FUNCTION=VALUE</c>.</summary>
public sealed class NamedFunctions(IEnumerable<(string Function, string Value)> values)
{
    public static readonly NamedFunctions None = new([]);

    private readonly ImmutableArray<(string Function, string Value)> _values = [.. values];

    public bool IsEmpty => _values.IsEmpty;

    /// <summary>The values of a function, in their order.</summary>
    public IEnumerable<string> Of(RoleQuestion question) => _values.Where(value => question.IsNamed(value.Function)).Select(value => value.Value);

    /// <summary>Names that none of the functions has.</summary>
    public IEnumerable<string> Unknown(IReadOnlyCollection<RoleQuestion> questions) =>
        _values.Select(value => value.Function).Distinct(StringComparer.Ordinal).Where(name => !questions.Any(question => question.IsNamed(name)));
}
