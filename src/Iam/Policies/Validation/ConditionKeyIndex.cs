using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>The condition keys there are: AWS's own of every request and those of the services.</summary>
internal static class ConditionKeyIndex
{
    /// <summary>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html</summary>
    private static readonly ConditionKey[] GlobalKeys =
    [
        .. Keys(ConditionKeyType.String, isMultivalued: false,
            "aws:CalledViaFirst", "aws:CalledViaLast", "aws:Ec2InstanceSourceVpc", "aws:FederatedProvider", "aws:PrincipalAccount", "aws:PrincipalOrgID",
            "aws:PrincipalOrgMasterAccountId", "aws:PrincipalServiceName", "aws:PrincipalTag/${TagKey}", "aws:PrincipalType", "aws:Referer", "aws:RequestedRegion",
            "aws:RequestTag/${TagKey}", "aws:ResourceAccount", "aws:ResourceOrgID", "aws:ResourceTag/${TagKey}", "aws:SourceAccount", "aws:SourceIdentity",
            "aws:SourceOrgID", "aws:SourceOwner", "aws:SourceVpc", "aws:SourceVpce", "aws:UserAgent", "aws:userid", "aws:username", "aws:VpceAccount", "aws:VpceOrgID"),
        .. Keys(ConditionKeyType.String, isMultivalued: true,
            "aws:CalledVia", "aws:CalledViaAWSMCP", "aws:PrincipalOrgPaths", "aws:PrincipalServiceNamesList", "aws:ResourceOrgPaths", "aws:SourceOrgPaths", "aws:TagKeys", "aws:VpceOrgPaths"),
        .. Keys(ConditionKeyType.ARN, isMultivalued: false, "aws:ChatbotSourceArn", "aws:PrincipalArn", "aws:SignInSessionArn", "aws:SourceArn", "aws:SourceVpcArn"),
        .. Keys(ConditionKeyType.Bool, isMultivalued: false,
            "aws:AssumedRoot", "aws:IsMcpServiceAction", "aws:MultiFactorAuthPresent", "aws:PrincipalIsAWSService", "aws:SecureTransport", "aws:ViaAWSMCPService", "aws:ViaAWSService"),
        .. Keys(ConditionKeyType.Numeric, isMultivalued: false, "aws:MultiFactorAuthAge"),
        .. Keys(ConditionKeyType.Date, isMultivalued: false, "aws:CurrentTime", "aws:EpochTime", "aws:TokenIssueTime"),
        .. Keys(ConditionKeyType.IPAddress, isMultivalued: false, "aws:Ec2InstanceSourcePrivateIPv4", "aws:SourceIp", "aws:VpcSourceIp"),
    ];

    private static readonly Lazy<(Dictionary<string, ConditionKey> ByName, ILookup<string, ConditionKey> WithHole)> All = new(() =>
    {
        var keys = GlobalKeys.Concat(AwsCatalog.Default.Prefixes.SelectMany(prefix => AwsCatalog.Default.ConditionKeysOf(prefix))).ToList();
        return (keys.GroupBy(key => key.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase),
            keys.Where(key => key.HasHole).ToLookup(key => PrefixOf(key.FixedPart), StringComparer.OrdinalIgnoreCase));
    });

    private static readonly Lazy<HashSet<string>> Prefixes = new(() =>
        new HashSet<string>(All.Value.ByName.Keys.Select(PrefixOf).Concat(AwsCatalog.Default.Prefixes), StringComparer.OrdinalIgnoreCase));

    /// <summary>The key's entry in the reference, with a hole in the place of a tag's name or the like; null where there is none.</summary>
    public static ConditionKey? Find(string name) =>
        All.Value.ByName.TryGetValue(name, out var key) ? key
        : All.Value.WithHole[PrefixOf(name)].Concat(All.Value.WithHole[""]).Where(known => IsOf(known, name)).OrderByDescending(known => known.FixedPart.Length).FirstOrDefault();

    /// <summary>Whether some key that is known begins with this prefix; that of an identity provider of one's own is not known.</summary>
    public static bool IsKnownPrefix(string prefix) => Prefixes.Value.Contains(prefix);

    public static string PrefixOf(string name) => name.IndexOf(':') is var colon and >= 0 ? name.Substring(0, colon) : "";

    public static bool IsOf(ConditionKey known, string name) => known.HasHole
        ? name.Length > known.FixedPart.Length && name.StartsWith(known.FixedPart, StringComparison.OrdinalIgnoreCase)
        : name.Equals(known.Name, StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<string> NamesOf(string prefix) =>
        All.Value.ByName.Keys.Where(name => !name.Contains("$") && PrefixOf(name).Equals(prefix, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<ConditionKey> Keys(ConditionKeyType type, bool isMultivalued, params string[] names) => names.Select(name => new ConditionKey(name, type, isMultivalued));
}
