using System.Collections.Immutable;

namespace ServerlessGuard.Templates.Terraform.Plans;

/// <summary>Which instance of which module: <c>module.api["eu"].module.role</c>.</summary>
internal sealed record ModuleAddress(ImmutableArray<string> Steps)
{
    public static readonly ModuleAddress Root = new(ImmutableArray<string>.Empty);

    private const string Keyword = "module";

    public ModuleAddress Parent => new(Steps.RemoveAt(Steps.Length - 1));

    /// <summary>The innermost call, <c>api["eu"]</c>.</summary>
    public string Call => Steps[Steps.Length - 1];

    public static ModuleAddress Parse(string? address) =>
        address is null ? Root : new ModuleAddress(Segments(address).Where(segment => segment != Keyword).ToImmutableArray());

    /// <summary>Without its key: <c>api</c>.</summary>
    public static string NameOf(string call) => call.IndexOf('[') is >= 0 and var bracket ? call.Substring(0, bracket) : call;

    /// <summary>What stands in brackets, <c>["eu"]</c>; empty where nothing does.</summary>
    public static string KeyOf(string call) => call.Substring(NameOf(call).Length);

    public ModuleAddress Inside(string call) => new(Steps.Add(call));

    /// <summary>The parts between dots; keys may hold dots.</summary>
    public static IReadOnlyList<string> Segments(string address)
    {
        var segments = new List<string>();
        var (start, depth, isQuoted) = (0, 0, false);
        for (var at = 0; at < address.Length; at++)
        {
            switch (address[at])
            {
                case '\\' when isQuoted:
                    at++;
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case '[' when !isQuoted:
                    depth++;
                    break;
                case ']' when !isQuoted:
                    depth--;
                    break;
                case '.' when !isQuoted && depth == 0:
                    segments.Add(address.Substring(start, at - start));
                    start = at + 1;
                    break;
            }
        }

        segments.Add(address.Substring(start));
        return segments;
    }

    public bool Equals(ModuleAddress? other) => other is not null && Steps.SequenceEqual(other.Steps);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(string.Join(".", Steps));
}
