using Amazon;
using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;
using Amazon.Runtime.Credentials;
using ServerlessGuard.PolicyLint.Commands;
using ServerlessGuard.PolicyLint.Roles.Live.Clients;

namespace ServerlessGuard.PolicyLint.Roles.Live;

/// <summary>The clients of one run, with credentials and region as the SDK finds them: environment, profiles, SSO, containers, instances.</summary>
internal sealed class AccountSession(IIdentityManagement iam, ILambda lambda, ICloudFormation cloudFormation, string region) : IDisposable
{
    public IIdentityManagement Iam { get; } = iam;

    public ILambda Lambda { get; } = lambda;

    public ICloudFormation CloudFormation { get; } = cloudFormation;

    public string Region { get; } = region;

    public static AccountSession Open(LiveOptions options)
    {
        var profile = ProfileOf(options);
        var credentials = profile is null ? FoundCredentials() : profile.GetAWSCredentials(profile.CredentialProfileStore);
        var region = options.Region is { } name ? RegionEndpoint.GetBySystemName(name) : profile?.Region ?? FallbackRegionFactory.GetRegionEndpoint();
        if (region is null) throw new InputException("no region is known; pass --region, or set AWS_REGION");

        ReadingConfig Config(ReadService service)
        {
            var config = new ReadingConfig(service, region) { Timeout = options.Timeout };
            if (options.Endpoint is { } endpoint) config.ServiceURL = endpoint;
            return config;
        }

        return new AccountSession(
            new IdentityManagementClient(credentials, Config(ReadServices.Iam)),
            new LambdaClient(credentials, Config(ReadServices.Lambda)),
            new CloudFormationClient(credentials, Config(ReadServices.CloudFormation)),
            region.SystemName);
    }

    public void Dispose()
    {
        Iam.Dispose();
        Lambda.Dispose();
        CloudFormation.Dispose();
    }

    /// <summary>The SDK lists every place it looked at; what helps is to be told what to do.</summary>
    private static AWSCredentials FoundCredentials()
    {
        try
        {
            return DefaultAWSCredentialsIdentityResolver.GetCredentials();
        }
        catch (AmazonClientException)
        {
            throw new InputException("no AWS credentials were found; sign in ('aws sso login', 'aws configure'), set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or pass --profile");
        }
    }

    private static CredentialProfile? ProfileOf(LiveOptions options)
    {
        if (options.Profile is not { } name) return null;

        return new CredentialProfileStoreChain().TryGetProfile(name, out var profile)
            ? profile
            : throw new InputException($"--profile: there is no profile '{name}' in the AWS configuration; see 'aws configure list-profiles'");
    }
}
