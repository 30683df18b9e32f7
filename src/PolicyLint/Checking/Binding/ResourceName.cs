using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.PolicyLint.Checking.Binding;

/// <summary>The forms in which requests name resources, and what they are in an ARN.</summary>
public static class ResourceName
{
    /// <summary>The ARN that a text is, or that a queue's URL stands for; null for a plain name.</summary>
    public static SymbolicText? Arn(SymbolicText text)
    {
        if (text.Pieces is not [{ IsHole: false, Text: var start }, ..]) return null;

        return start.StartsWith("arn:", StringComparison.Ordinal) ? text : ArnOfQueue(text.ToString());
    }

    /// <summary>A name behind what comes before it in the ARN.</summary>
    public static SymbolicText After(SymbolicText before, SymbolicText name)
    {
        var start = before.ToString();
        var trimmed = WithoutStart(name, start.EndsWith('/') ? "/" : "s3://");

        // Secrets Manager adds six characters to each name, so the name alone never matches.
        var isSecret = start.Contains(":secretsmanager:", StringComparison.Ordinal) && name.IsLiteral && name.ToString() != "*";
        return SymbolicText.Concat(before, trimmed, SymbolicText.Literal(isSecret ? "-??????" : ""));
    }

    /// <summary>KMS authorises on the key an alias stands for, and that is not known here.</summary>
    public static bool IsAlias(SymbolicText before, SymbolicText name) =>
        before.ToString().EndsWith(":key/", StringComparison.Ordinal) && name.ToString().StartsWith("alias/", StringComparison.Ordinal);

    /// <summary><c>https://sqs.eu-west-1.amazonaws.com/123456789012/orders</c>; null for text that is not a URL with an account and a name.</summary>
    private static SymbolicText? ArnOfQueue(string url)
    {
        if (url.Split('/') is not ["https:" or "http:", "", var host, var account, { Length: > 0 } name]) return null;

        return SymbolicText.Parse($"arn:${{AWS::Partition}}:sqs:{RegionOf(host)}:{account}:{name}");
    }

    private static string RegionOf(string host) =>
        host.StartsWith("sqs.", StringComparison.Ordinal) && host.IndexOf(".amazonaws.", StringComparison.Ordinal) is var end and > 4 ? host[4..end] : "${AWS::Region}";

    private static SymbolicText WithoutStart(SymbolicText text, string start) =>
        text.Pieces is [{ IsHole: false } first, ..] && first.Text.StartsWith(start, StringComparison.Ordinal) ? SymbolicText.Parse(text.ToString()[start.Length..]) : text;
}
