using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.PolicyLint.Checking;

/// <summary>What messages call a resource: the part of its ARN that a reader looks for.</summary>
public static class ShortName
{
    // arn:partition:service:region:account:resource
    private const int ResourcePart = 5;

    public static string Of(SymbolicText resource) => Of(resource.ToString());

    /// <summary><c>table/${Orders}</c> for its ARN, <c>any resource</c> for <c>*</c> and for an ARN that names none, any other text as it is.</summary>
    public static string Of(string resource)
    {
        if (resource == "*") return "any resource";

        var start = resource.StartsWith("arn:", StringComparison.Ordinal) ? StartOfPart(resource, ResourcePart) : 0;
        var name = start > 0 && start < resource.Length ? resource[start..] : resource;
        return name.All(letter => letter is '*' or '/' or ':') ? "any resource" : name;
    }

    /// <summary>At most <paramref name="limit"/> names, then how many more there are.</summary>
    public static string List(IReadOnlyCollection<string> names, int limit = 6) =>
        names.Count <= limit ? string.Join(", ", names) : $"{string.Join(", ", names.Take(limit - 1))} and {names.Count - limit + 1} more";

    private static int StartOfPart(string arn, int part)
    {
        var inHole = false;
        for (var i = 0; i < arn.Length; i++)
        {
            if (arn[i] == '{' && i > 0 && arn[i - 1] == '$') inHole = true;
            if (arn[i] == '}') inHole = false;
            if (arn[i] == ':' && !inHole && --part == 0) return i + 1;
        }

        return 0;
    }
}
