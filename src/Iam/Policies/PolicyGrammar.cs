namespace ServerlessGuard.Iam.Policies;

/// <summary>The form of single entries, as IAM checks it when a policy is created.</summary>
internal static class PolicyGrammar
{
    /// <summary>Null where the text is <c>*</c> or <c>service:name</c>; else what to write.</summary>
    public static string? ActionProblem(string action)
    {
        if (action == "*" || action.Contains("${"))
        {
            return null;
        }

        var parts = action.Split(':');
        return parts switch
        {
            [_] => $"the action '{action}' names no service; write service:{(action.Length == 0 ? "Action" : action)}",
            [var service, _] when service.Length == 0 || !service.All(IsServiceLetter) => $"'{service}' is not a service prefix; write one such as s3",
            [_, _] => null,
            _ => $"the action '{action}' has more than one colon; write service:Action",
        };
    }

    /// <summary>Null where the text is <c>*</c> or begins like an ARN of a known partition; else what to write.</summary>
    public static string? ResourceProblem(string resource)
    {
        if (resource.StartsWith("*", StringComparison.Ordinal) || resource.StartsWith("${", StringComparison.Ordinal))
        {
            return null;
        }

        var parts = SymbolicText.Parse(resource).Fill(_ => SymbolicText.Literal("*")).ToString().Split(':');
        return parts switch
        {
            ["arn", var partition, ..] when !IsPartition(partition) => $"'{partition}' is not a partition of AWS in '{resource}'; write aws",
            ["arn", _, "", ..] or ["arn", _] => $"the ARN '{resource}' names no service",
            ["arn", ..] => null,
            _ => $"the resource '{resource}' is neither an ARN nor *",
        };
    }

    private static bool IsPartition(string text) =>
        text.Length > 0 && ("aws".Equals(text, StringComparison.Ordinal) || text.StartsWith("aws-", StringComparison.Ordinal) || text.IndexOfAny(['*', '?']) >= 0);

    private static bool IsServiceLetter(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' or '*' or '?';
}
