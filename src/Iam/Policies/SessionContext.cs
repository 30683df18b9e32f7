using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

public enum KeyPresence
{
    Absent,
    Unknown,
    Present,
}

/// <summary>What is known of one condition key in a request.</summary>
/// <param name="Values">The values of a present key, more than one for a multi-valued key; default where only its presence is known.</param>
public readonly record struct ContextKey(KeyPresence Presence, ImmutableArray<SymbolicText> Values)
{
    public static readonly ContextKey Absent = new(KeyPresence.Absent, default);
    public static readonly ContextKey Unknown = new(KeyPresence.Unknown, default);

    /// <summary>In every request, with a value nobody knows before.</summary>
    public static readonly ContextKey SomeValue = new(KeyPresence.Present, default);

    public static ContextKey Of(params IEnumerable<SymbolicText> values) => new(KeyPresence.Present, values.ToImmutableArray());

    public static ContextKey Of(string value) => Of(SymbolicText.Literal(value));
}

/// <summary>The condition keys of a request, matched without regard to case.</summary>
public sealed class SessionContext
{
    private readonly ImmutableDictionary<string, ContextKey> _keys;
    private readonly ContextKey _others;

    private SessionContext(ImmutableDictionary<string, ContextKey> keys, ContextKey others) => (_keys, _others) = (keys, others);

    /// <summary>Whether everything is known of the request, so that any <c>${name}</c> is one of its keys or has no value.</summary>
    public bool IsComplete { get; private init; }

    public ContextKey this[string key] => _keys.TryGetValue(key, out var known) ? known : _others;

    /// <summary>A request of which one more key is known.</summary>
    public SessionContext With(string key, ContextKey known) => new(_keys.SetItem(key, known), _others) { IsComplete = IsComplete };

    /// <summary>A request of which every key is given; any other key is absent.</summary>
    public static SessionContext Exactly(IEnumerable<KeyValuePair<string, ContextKey>> keys) =>
        new(ByName(keys), ContextKey.Absent);

    /// <summary>The same of a request to policies that stand in no template.</summary>
    public static SessionContext OfRequest(IEnumerable<KeyValuePair<string, ContextKey>> keys) =>
        new(ByName(keys), ContextKey.Absent) { IsComplete = true };

    /// <summary>
    /// A call that the code of a Lambda function makes with its execution role. What a session of an assumed role never has is absent, what
    /// depends on the resource, the tags or the request is unknown. Source: IAM user guide, "AWS global condition context keys", and the
    /// Lambda developer guide, "Working with Lambda execution environment credentials".
    /// </summary>
    /// <param name="roleArn">The role's ARN where the template tells.</param>
    /// <param name="isInVpc">Whether the function is attached to a VPC, so that requests may pass a VPC endpoint.</param>
    public static SessionContext OfLambda(SymbolicText? roleArn = null, bool isInVpc = false)
    {
        var keys = ImmutableDictionary.CreateBuilder<string, ContextKey>(StringComparer.OrdinalIgnoreCase);
        keys["aws:PrincipalType"] = ContextKey.Of("AssumedRole");
        keys["aws:PrincipalArn"] = roleArn is null ? ContextKey.SomeValue : ContextKey.Of(roleArn);
        keys["aws:PrincipalAccount"] = ContextKey.Of(SymbolicText.Hole("AWS::AccountId"));
        keys["aws:PrincipalIsAWSService"] = ContextKey.Of("false");
        keys["aws:ViaAWSService"] = ContextKey.Of("false");
        keys["aws:SecureTransport"] = ContextKey.Of("true");
        foreach (var key in AlwaysPresent)
        {
            keys[key] = ContextKey.SomeValue;
        }

        foreach (var key in isInVpc ? NeverInSession : NeverInSession.Concat(OnlyThroughEndpoint))
        {
            keys[key] = ContextKey.Absent;
        }

        return new SessionContext(keys.ToImmutable(), ContextKey.Unknown);
    }

    /// <summary>Of a key that is given twice, in different case, the last counts.</summary>
    private static ImmutableDictionary<string, ContextKey> ByName(IEnumerable<KeyValuePair<string, ContextKey>> keys) =>
        ImmutableDictionary.Create<string, ContextKey>(StringComparer.OrdinalIgnoreCase).SetItems(keys);

    private static readonly string[] AlwaysPresent =
        ["aws:userid", "aws:TokenIssueTime", "aws:CurrentTime", "aws:EpochTime", "aws:UserAgent", "aws:RequestedRegion", "lambda:SourceFunctionArn"];

    private static readonly string[] NeverInSession =
    [
        "aws:username", "aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge", "aws:FederatedProvider", "aws:SourceIdentity", "aws:CalledVia",
        "aws:CalledViaFirst", "aws:CalledViaLast", "aws:PrincipalServiceName", "aws:PrincipalServiceNamesList", "aws:SourceArn", "aws:SourceAccount",
        "aws:SourceOrgID", "aws:SourceOrgPaths", "aws:Ec2InstanceSourceVpc", "aws:Ec2InstanceSourcePrivateIPv4", "ec2:SourceInstanceArn",
        "cognito-identity.amazonaws.com:sub", "cognito-identity.amazonaws.com:aud", "cognito-identity.amazonaws.com:amr",
    ];

    private static readonly string[] OnlyThroughEndpoint = ["aws:SourceVpc", "aws:SourceVpce", "aws:SourceVpcArn", "aws:VpcSourceIp", "aws:VpceAccount", "aws:VpceOrgID", "aws:VpceOrgPaths"];
}
