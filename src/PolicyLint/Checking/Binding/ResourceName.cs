using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.PolicyLint.Checking.Binding;

/// <summary>The forms in which requests name resources, and what they are in an ARN.</summary>
public static class ResourceName
{
    private static readonly string[] Geographies = ["us.", "us-gov.", "eu.", "apac.", "jp.", "au.", "ca.", "global."];

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

        return SymbolicText.Concat(before, trimmed, SymbolicText.Literal(name.IsLiteral && name.ToString() != "*" ? Addition(start, name.ToString()) : ""));
    }

    /// <summary>What the service adds to a name, so that the name alone never matches: six characters to a secret's, the revision to a task definition's.</summary>
    private static string Addition(string start, string name) =>
        start.Contains(":secretsmanager:", StringComparison.Ordinal) ? "-??????"
        : start.EndsWith(":task-definition/", StringComparison.Ordinal) && !name.Contains(':', StringComparison.Ordinal) ? ":*"
        : "";

    /// <summary>Whether a reference to something outside the template is an ARN as it stands: the member takes nothing else.</summary>
    public static bool IsWhole(string member, SymbolicText text) => text.SoleHole is not null && member.EndsWith("arn", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The profile that a model id with a geography before it names, and the models behind it; null for a plain model. Source: Amazon Bedrock user
    /// guide, "Prerequisites for inference profiles".
    /// </summary>
    public static (SymbolicText Profile, SymbolicText Models)? InferenceProfile(SymbolicText before, SymbolicText name)
    {
        if (!before.ToString().EndsWith("::foundation-model/", StringComparison.Ordinal) || name.Pieces is not [{ IsHole: false, Text: var start }, ..]) return null;
        if (Geographies.FirstOrDefault(geography => start.StartsWith(geography, StringComparison.Ordinal)) is not { } prefix) return null;

        var models = SymbolicText.Parse("arn:${AWS::Partition}:bedrock:*::foundation-model/");
        return (
            SymbolicText.Concat(SymbolicText.Parse("arn:${AWS::Partition}:bedrock:${AWS::Region}:${AWS::AccountId}:inference-profile/"), name),
            SymbolicText.Concat(models, WithoutStart(name, prefix)));
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
