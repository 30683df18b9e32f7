using System.Xml.Linq;
using Amazon.Runtime;

namespace ServerlessGuard.PolicyLint.Roles.Live.Clients;

/// <summary>The operation of <c>Amazon.CloudFormation.IAmazonCloudFormation</c> that tells what a stack's resources are called.</summary>
internal interface ICloudFormation : IDisposable
{
    Task<ListStackResourcesResponse> ListStackResourcesAsync(ListStackResourcesRequest request, CancellationToken cancellationToken = default);
}

internal sealed class ListStackResourcesRequest : QueryRequest
{
    public required string StackName { get; init; }

    public string? NextToken { get; init; }

    public override string Action => "ListStackResources";

    public override IEnumerable<(string Name, string? Value)> Parameters => [("StackName", StackName), ("NextToken", NextToken)];
}

internal sealed record StackResourceSummary(string LogicalResourceId, string? PhysicalResourceId, string ResourceType);

internal sealed class ListStackResourcesResponse : AmazonWebServiceResponse
{
    public List<StackResourceSummary> StackResourceSummaries { get; init; } = [];

    public string? NextToken { get; init; }

    public static ListStackResourcesResponse Read(XElement result) => new()
    {
        StackResourceSummaries = result.Members(
            "StackResourceSummaries",
            member => new StackResourceSummary(member.Required("LogicalResourceId"), member.Text("PhysicalResourceId"), member.Required("ResourceType"))),
        NextToken = result.Text("NextToken"),
    };
}

internal sealed class CloudFormationClient(AWSCredentials credentials, ReadingConfig config) : ReadingClient(credentials, config), ICloudFormation
{
    private static readonly QueryMarshaller Marshaller = new(ReadServices.CloudFormation);

    public Task<ListStackResourcesResponse> ListStackResourcesAsync(ListStackResourcesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListStackResourcesResponse>(request, Marshaller, new QueryUnmarshaller<ListStackResourcesResponse>(ListStackResourcesResponse.Read), cancellationToken);
}
