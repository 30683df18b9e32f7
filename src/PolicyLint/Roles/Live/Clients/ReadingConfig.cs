using Amazon;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;

namespace ServerlessGuard.PolicyLint.Roles.Live.Clients;

/// <summary>How one of the services that live roles are read from is reached.</summary>
/// <param name="Id">As <c>AWS_ENDPOINT_URL_*</c> and profiles name it.</param>
/// <param name="SigningName">In signatures and hosts.</param>
/// <param name="Version">Of the API.</param>
/// <param name="IsGlobal">Whether there is one endpoint for all regions of a partition.</param>
internal sealed record ReadService(string Id, string SigningName, string Version, bool IsGlobal);

internal static class ReadServices
{
    public static readonly ReadService Iam = new("IAM", "iam", "2010-05-08", IsGlobal: true);
    public static readonly ReadService Lambda = new("Lambda", "lambda", "2015-03-31", IsGlobal: false);
    public static readonly ReadService CloudFormation = new("CloudFormation", "cloudformation", "2010-05-15", IsGlobal: false);
}

internal sealed class ReadingConfig : ClientConfig
{
    private readonly ReadService _service;

    public ReadingConfig(ReadService service, RegionEndpoint region)
        : base(new DefaultConfigurationProvider(Defaults()))
    {
        _service = service;
        ServiceId = service.Id;
        AuthenticationServiceName = service.SigningName;
        RegionEndpoint = region;
        SigningRegion = service.IsGlobal ? ReadingEndpoints.HomeRegion(region) : region.SystemName;
        AuthenticationRegion = SigningRegion;
        Region = region.SystemName;
        EndpointProvider = new ReadingEndpoints(service);
    }

    /// <summary>Kept apart: an endpoint of one's own makes the SDK forget the region.</summary>
    public string Region { get; }

    public string SigningRegion { get; }

    public override string RegionEndpointServiceName => _service.SigningName;

    public override string ServiceVersion => _service.Version;

    public override string UserAgent => "policy-lint";

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        EndpointProvider.ResolveEndpoint(new EndpointParameters { ["Region"] = Region, ["Endpoint"] = ServiceURL });

    private static IEnumerable<DefaultConfiguration> Defaults() =>
        [new DefaultConfiguration { Name = DefaultConfigurationMode.Standard, RetryMode = RequestRetryMode.Standard }];
}

/// <summary>Where a service answers. Source: AWS General Reference, "Service endpoints and quotas".</summary>
internal sealed class ReadingEndpoints(ReadService service) : IEndpointProvider
{
    public Endpoint ResolveEndpoint(EndpointParameters parameters) => new(Url((string)parameters["Region"], parameters["Endpoint"] as string));

    private string Url(string region, string? given)
    {
        if (!string.IsNullOrEmpty(given)) return given;

        var endpoint = RegionEndpoint.GetBySystemName(region);
        return service.IsGlobal ? GlobalUrl(endpoint) : $"https://{service.SigningName}.{region}.{endpoint.PartitionDnsSuffix}";
    }

    private string GlobalUrl(RegionEndpoint region) => region.PartitionName switch
    {
        "aws-cn" => $"https://{service.SigningName}.cn-north-1.amazonaws.com.cn",
        "aws-us-gov" => $"https://{service.SigningName}.us-gov.amazonaws.com",
        "aws" => $"https://{service.SigningName}.amazonaws.com",
        _ => $"https://{service.SigningName}.{HomeRegion(region)}.{region.PartitionDnsSuffix}",
    };

    /// <summary>The region in which requests to a partition's global endpoint are signed.</summary>
    public static string HomeRegion(RegionEndpoint region) => region.PartitionName switch
    {
        "aws" => "us-east-1",
        "aws-cn" => "cn-north-1",
        "aws-us-gov" => "us-gov-west-1",
        "aws-iso" => "us-iso-east-1",
        "aws-iso-b" => "us-isob-east-1",
        "aws-iso-f" => "us-isof-south-1",
        "aws-eusc" => "eusc-de-east-1",
        _ => region.SystemName,
    };
}
