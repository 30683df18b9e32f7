using System.Globalization;
using System.Xml.Linq;
using Amazon.Runtime;

namespace ServerlessGuard.PolicyLint.Roles.Live.Clients;

internal sealed class GetRoleRequest : QueryRequest
{
    public required string RoleName { get; init; }

    public override string Action => "GetRole";

    public override IEnumerable<(string Name, string? Value)> Parameters => [("RoleName", RoleName)];
}

/// <param name="PermissionsBoundaryArn">Null where there is no boundary.</param>
internal sealed record IdentityRole(string RoleName, string Arn, string? PermissionsBoundaryArn);

internal sealed class GetRoleResponse : AmazonWebServiceResponse
{
    public IdentityRole Role { get; init; } = new("", "", null);

    public static GetRoleResponse Read(XElement result)
    {
        var role = result.Child("Role");
        return new GetRoleResponse { Role = new IdentityRole(role.Required("RoleName"), role.Required("Arn"), role.Child("PermissionsBoundary").Text("PermissionsBoundaryArn")) };
    }
}

internal sealed class ListRolePoliciesRequest : QueryRequest
{
    public required string RoleName { get; init; }

    public string? Marker { get; init; }

    public override string Action => "ListRolePolicies";

    public override IEnumerable<(string Name, string? Value)> Parameters => [("RoleName", RoleName), ("Marker", Marker)];
}

internal sealed class ListRolePoliciesResponse : AmazonWebServiceResponse
{
    public List<string> PolicyNames { get; init; } = [];

    /// <summary>Where the next page begins; null on the last one.</summary>
    public string? Marker { get; init; }

    public static ListRolePoliciesResponse Read(XElement result) =>
        new() { PolicyNames = result.Members("PolicyNames", member => member.Value), Marker = result.IsTrue("IsTruncated") ? result.Text("Marker") : null };
}

internal sealed class GetRolePolicyRequest : QueryRequest
{
    public required string RoleName { get; init; }

    public required string PolicyName { get; init; }

    public override string Action => "GetRolePolicy";

    public override IEnumerable<(string Name, string? Value)> Parameters => [("RoleName", RoleName), ("PolicyName", PolicyName)];
}

internal sealed class GetRolePolicyResponse : AmazonWebServiceResponse
{
    /// <summary>URL-encoded JSON.</summary>
    public string PolicyDocument { get; init; } = "";

    public static GetRolePolicyResponse Read(XElement result) => new() { PolicyDocument = result.Required("PolicyDocument") };
}

internal sealed class ListAttachedRolePoliciesRequest : QueryRequest
{
    public required string RoleName { get; init; }

    public string? Marker { get; init; }

    public override string Action => "ListAttachedRolePolicies";

    public override IEnumerable<(string Name, string? Value)> Parameters => [("RoleName", RoleName), ("Marker", Marker)];
}

internal sealed record AttachedPolicyType(string PolicyName, string PolicyArn);

internal sealed class ListAttachedRolePoliciesResponse : AmazonWebServiceResponse
{
    public List<AttachedPolicyType> AttachedPolicies { get; init; } = [];

    /// <summary>Where the next page begins; null on the last one.</summary>
    public string? Marker { get; init; }

    public static ListAttachedRolePoliciesResponse Read(XElement result) => new()
    {
        AttachedPolicies = result.Members("AttachedPolicies", member => new AttachedPolicyType(member.Required("PolicyName"), member.Required("PolicyArn"))),
        Marker = result.IsTrue("IsTruncated") ? result.Text("Marker") : null,
    };
}

internal sealed class GetPolicyRequest : QueryRequest
{
    public required string PolicyArn { get; init; }

    public override string Action => "GetPolicy";

    public override IEnumerable<(string Name, string? Value)> Parameters => [("PolicyArn", PolicyArn)];
}

internal sealed class GetPolicyResponse : AmazonWebServiceResponse
{
    public string DefaultVersionId { get; init; } = "";

    public static GetPolicyResponse Read(XElement result) => new() { DefaultVersionId = result.Child("Policy").Required("DefaultVersionId") };
}

internal sealed class GetPolicyVersionRequest : QueryRequest
{
    public required string PolicyArn { get; init; }

    public required string VersionId { get; init; }

    public override string Action => "GetPolicyVersion";

    public override IEnumerable<(string Name, string? Value)> Parameters => [("PolicyArn", PolicyArn), ("VersionId", VersionId)];
}

internal sealed class GetPolicyVersionResponse : AmazonWebServiceResponse
{
    /// <summary>URL-encoded JSON.</summary>
    public string Document { get; init; } = "";

    public static GetPolicyVersionResponse Read(XElement result) => new() { Document = result.Child("PolicyVersion").Required("Document") };
}

internal sealed class GenerateServiceLastAccessedDetailsRequest : QueryRequest
{
    public required string Arn { get; init; }

    public override string Action => "GenerateServiceLastAccessedDetails";

    public override IEnumerable<(string Name, string? Value)> Parameters => [("Arn", Arn), ("Granularity", "ACTION_LEVEL")];
}

internal sealed class GenerateServiceLastAccessedDetailsResponse : AmazonWebServiceResponse
{
    public string JobId { get; init; } = "";

    public static GenerateServiceLastAccessedDetailsResponse Read(XElement result) => new() { JobId = result.Required("JobId") };
}

internal sealed class GetServiceLastAccessedDetailsRequest : QueryRequest
{
    public required string JobId { get; init; }

    public string? Marker { get; init; }

    public override string Action => "GetServiceLastAccessedDetails";

    public override IEnumerable<(string Name, string? Value)> Parameters => [("JobId", JobId), ("Marker", Marker)];
}

/// <param name="Name">A service's prefix, or <c>prefix:Action</c> where AWS keeps count of single actions.</param>
/// <param name="Date">Null where it was not used in the time that AWS keeps.</param>
internal sealed record LastAccess(string Name, DateOnly? Date);

internal sealed class GetServiceLastAccessedDetailsResponse : AmazonWebServiceResponse
{
    /// <summary><c>IN_PROGRESS</c>, <c>COMPLETED</c> or <c>FAILED</c>.</summary>
    public string JobStatus { get; init; } = "";

    public List<LastAccess> Accesses { get; init; } = [];

    public string? Marker { get; init; }

    public static GetServiceLastAccessedDetailsResponse Read(XElement result) => new()
    {
        JobStatus = result.Required("JobStatus"),
        Accesses = [.. result.Members("ServicesLastAccessed", OfService).SelectMany(accesses => accesses)],
        Marker = result.IsTrue("IsTruncated") ? result.Text("Marker") : null,
    };

    private static IEnumerable<LastAccess> OfService(XElement service)
    {
        var prefix = service.Required("ServiceNamespace");
        var actions = service.Members("TrackedActionsLastAccessed", action => new LastAccess($"{prefix}:{action.Required("ActionName")}", Date(action.Text("LastAccessedTime"))));
        return actions.Prepend(new LastAccess(prefix, Date(service.Text("LastAuthenticated"))));
    }

    private static DateOnly? Date(string? time) =>
        DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed) ? DateOnly.FromDateTime(parsed.UtcDateTime) : null;
}
