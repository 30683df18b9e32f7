using Amazon.Runtime;

namespace ServerlessGuard.PolicyLint.Roles.Live.Clients;

/// <summary>
/// The operations of <c>Amazon.IdentityManagement.IAmazonIdentityManagementService</c> that read one role, with the SDK's own names and shapes, so that its
/// package can take this place.
/// </summary>
internal interface IIdentityManagement : IDisposable
{
    Task<GetRoleResponse> GetRoleAsync(GetRoleRequest request, CancellationToken cancellationToken = default);

    Task<ListRolePoliciesResponse> ListRolePoliciesAsync(ListRolePoliciesRequest request, CancellationToken cancellationToken = default);

    Task<GetRolePolicyResponse> GetRolePolicyAsync(GetRolePolicyRequest request, CancellationToken cancellationToken = default);

    Task<ListAttachedRolePoliciesResponse> ListAttachedRolePoliciesAsync(ListAttachedRolePoliciesRequest request, CancellationToken cancellationToken = default);

    Task<GetPolicyResponse> GetPolicyAsync(GetPolicyRequest request, CancellationToken cancellationToken = default);

    Task<GetPolicyVersionResponse> GetPolicyVersionAsync(GetPolicyVersionRequest request, CancellationToken cancellationToken = default);

    Task<GenerateServiceLastAccessedDetailsResponse> GenerateServiceLastAccessedDetailsAsync(GenerateServiceLastAccessedDetailsRequest request, CancellationToken cancellationToken = default);

    Task<GetServiceLastAccessedDetailsResponse> GetServiceLastAccessedDetailsAsync(GetServiceLastAccessedDetailsRequest request, CancellationToken cancellationToken = default);
}

internal sealed class IdentityManagementClient(AWSCredentials credentials, ReadingConfig config) : ReadingClient(credentials, config), IIdentityManagement
{
    private static readonly QueryMarshaller Marshaller = new(ReadServices.Iam);

    public Task<GetRoleResponse> GetRoleAsync(GetRoleRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetRoleResponse>(request, Marshaller, new QueryUnmarshaller<GetRoleResponse>(GetRoleResponse.Read), cancellationToken);

    public Task<ListRolePoliciesResponse> ListRolePoliciesAsync(ListRolePoliciesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListRolePoliciesResponse>(request, Marshaller, new QueryUnmarshaller<ListRolePoliciesResponse>(ListRolePoliciesResponse.Read), cancellationToken);

    public Task<GetRolePolicyResponse> GetRolePolicyAsync(GetRolePolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetRolePolicyResponse>(request, Marshaller, new QueryUnmarshaller<GetRolePolicyResponse>(GetRolePolicyResponse.Read), cancellationToken);

    public Task<ListAttachedRolePoliciesResponse> ListAttachedRolePoliciesAsync(ListAttachedRolePoliciesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListAttachedRolePoliciesResponse>(request, Marshaller, new QueryUnmarshaller<ListAttachedRolePoliciesResponse>(ListAttachedRolePoliciesResponse.Read), cancellationToken);

    public Task<GetPolicyResponse> GetPolicyAsync(GetPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetPolicyResponse>(request, Marshaller, new QueryUnmarshaller<GetPolicyResponse>(GetPolicyResponse.Read), cancellationToken);

    public Task<GetPolicyVersionResponse> GetPolicyVersionAsync(GetPolicyVersionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetPolicyVersionResponse>(request, Marshaller, new QueryUnmarshaller<GetPolicyVersionResponse>(GetPolicyVersionResponse.Read), cancellationToken);

    public Task<GenerateServiceLastAccessedDetailsResponse> GenerateServiceLastAccessedDetailsAsync(GenerateServiceLastAccessedDetailsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GenerateServiceLastAccessedDetailsResponse>(request, Marshaller, new QueryUnmarshaller<GenerateServiceLastAccessedDetailsResponse>(GenerateServiceLastAccessedDetailsResponse.Read), cancellationToken);

    public Task<GetServiceLastAccessedDetailsResponse> GetServiceLastAccessedDetailsAsync(GetServiceLastAccessedDetailsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetServiceLastAccessedDetailsResponse>(request, Marshaller, new QueryUnmarshaller<GetServiceLastAccessedDetailsResponse>(GetServiceLastAccessedDetailsResponse.Read), cancellationToken);
}
