namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>What IAM asks of the form of a resource when a policy is created.</summary>
internal static class ResourceFormat
{
    private static readonly HashSet<string> Partitions = ["*", .. AwsNames.Partitions];

    private static readonly string[] IamPaths =
    [
        "user/", "federated-user/", "role/", "group/", "instance-profile/", "mfa/", "server-certificate/", "policy/", "sms-mfa/", "saml-provider/", "oidc-provider/",
        "report/", "access-report/",
    ];

    /// <summary>Not in IAM's own list, and taken all the same: it is what <c>sts:AssumeRoot</c> is granted on.</summary>
    private const string RootUser = "root";

    /// <summary>IAM's message; null where it takes the resource.</summary>
    public static string? Problem(string resource)
    {
        if (resource == "*")
        {
            return null;
        }

        var parts = resource.Split([':'], 3);
        return parts switch
        {
            [_] => $"Resource {resource} must be in ARN format or \"*\".",
            [_, var partition, ..] when !Partitions.Contains(partition) => $"Partition \"{partition}\" is not valid for resource \"{Completed(partition, parts.Length > 2 ? parts[2] : "")}\".",
            [_, _] => "Resource vendor must be fully qualified and cannot contain regexes.",
            _ => ServiceProblem(resource, parts[2].Split([':'], 4)),
        };
    }

    /// <summary>An older reader of IAM, which wants all parts of an ARN where one of them is empty.</summary>
    public static bool PassesLegacyParsing(string resource)
    {
        var parts = resource.Split(':');
        return resource == "*" || ((parts.Length > 5 || resource.IndexOf("::", StringComparison.Ordinal) < 0) && (parts.Length < 3 || parts[2].Length > 0));
    }

    private static string? ServiceProblem(string resource, string[] parts)
    {
        var (service, region, path) = (parts[0], parts.Length > 1 ? parts[1] : "*", parts.Length > 3 ? parts[3] : "");
        return service switch
        {
            "iam" when region.Length > 0 && region != "*" => $"IAM resource {resource} cannot contain region information.",
            "iam" when path.Length > 0 && !MayBeIamPath(path) => $"IAM resource path must either be \"*\" or start with {string.Join(", ", IamPaths)}.",
            "s3" when region.Length > 0 && region != "*" && !path.StartsWith("accesspoint/", StringComparison.Ordinal) => $"Resource {resource} can not contain region information.",
            _ => null,
        };
    }

    private static bool MayBeIamPath(string path)
    {
        var wildcard = path.IndexOfAny(['*', '?']);
        return path == RootUser || IamPaths.Any(start => path.StartsWith(start, StringComparison.Ordinal) || (wildcard >= 0 && start.StartsWith(path.Substring(0, wildcard), StringComparison.Ordinal)));
    }

    /// <summary>The ARN that IAM takes it for: what is missing is a star.</summary>
    private static string Completed(string partition, string rest)
    {
        var parts = rest.Split([':'], 4);
        var completed = Enumerable.Range(0, 4).Select(index => index < parts.Length && (parts.Length > 1 || parts[index].Length > 0) ? parts[index] : "*");
        return $"arn:{partition}:{string.Join(":", completed)}";
    }
}
