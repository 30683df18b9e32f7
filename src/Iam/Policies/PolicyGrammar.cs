namespace ServerlessGuard.Iam.Policies;

/// <summary>The form of single entries, as IAM checks it when a policy is created.</summary>
internal static class PolicyGrammar
{
    /// <summary><c>arn</c>, the partition, the service, and the rest.</summary>
    private const int ArnHeaderParts = 4;

    /// <summary>Null where the text is <c>*</c> or <c>service:name</c>; else what to write.</summary>
    public static string? ActionProblem(string action)
    {
        var colon = action.IndexOf(':');
        if (action == "*" || action.Contains("${"))
        {
            return null;
        }

        return colon < 0 ? $"the action '{action}' names no service; write service:{(action.Length == 0 ? "Action" : action)}"
            : action.IndexOf(':', colon + 1) > 0 ? $"the action '{action}' has more than one colon; write service:Action"
            : IsService(action, colon) ? null
            : $"'{action.Substring(0, colon)}' is not a service prefix; write one such as s3";
    }

    /// <summary>Null where the text is <c>*</c> or begins like an ARN of a known partition; else what to write.</summary>
    public static string? ResourceProblem(string resource)
    {
        if (resource.StartsWith("*", StringComparison.Ordinal) || resource.StartsWith("${", StringComparison.Ordinal))
        {
            return null;
        }

        var parts = SymbolicText.Parse(resource).Fill(_ => SymbolicText.Literal("*")).ToString().Split([':'], ArnHeaderParts);
        return parts switch
        {
            ["arn", var partition, ..] when !IsPartition(partition) => $"'{partition}' is not a partition of AWS in '{resource}'; write aws",
            ["arn", _, "", ..] or ["arn", _] => $"the ARN '{resource}' names no service",
            ["arn", ..] => null,
            _ => $"the resource '{resource}' is neither an ARN nor *",
        };
    }

    private static bool IsService(string action, int length)
    {
        for (var index = 0; index < length; index++)
        {
            if (!IsServiceLetter(action[index]))
            {
                return false;
            }
        }

        return length > 0;
    }

    private static bool IsPartition(string text) =>
        text.Length > 0 && ("aws".Equals(text, StringComparison.Ordinal) || text.StartsWith("aws-", StringComparison.Ordinal) || text.IndexOfAny(['*', '?']) >= 0);

    private static bool IsServiceLetter(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' or '*' or '?';
}
