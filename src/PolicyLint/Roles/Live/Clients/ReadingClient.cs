using Amazon.Runtime;
using Amazon.Runtime.Credentials.Internal;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Auth;
using Amazon.Runtime.Internal.Transform;

namespace ServerlessGuard.PolicyLint.Roles.Live.Clients;

/// <summary>
/// A service of which a few reading operations are called. Signing, retries with back-off and time limits are the SDK's own: only what its generated clients
/// add to it is here.
/// </summary>
internal abstract class ReadingClient(AWSCredentials credentials, ReadingConfig config) : AmazonServiceClient(credentials, config)
{
    private static readonly IServiceMetadata Metadata = new ReadingMetadata();

    protected override IServiceMetadata ServiceMetadata => Metadata;

    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline)
    {
        pipeline.RemoveHandler<EndpointResolver>();
        pipeline.AddHandlerAfter<Marshaller>(new ReadingEndpointResolver());
        pipeline.AddHandlerBefore<RetryHandler>(new SignsAlways());
    }

    protected Task<TResponse> CallAsync<TResponse>(AmazonWebServiceRequest request, IMarshaller<IRequest, AmazonWebServiceRequest> marshaller, ResponseUnmarshaller unmarshaller, CancellationToken cancellation)
        where TResponse : AmazonWebServiceResponse, new() =>
        InvokeAsync<TResponse>(request, new InvokeOptions { RequestMarshaller = marshaller, ResponseUnmarshaller = unmarshaller }, cancellation);

    private sealed class ReadingMetadata : IServiceMetadata
    {
        public string ServiceId => "policy-lint";

        public IDictionary<string, string> OperationNameMapping { get; } = new Dictionary<string, string>();
    }

    private sealed class SignsAlways : BaseAuthResolverHandler
    {
        protected override List<IAuthSchemeOption> ResolveAuthOptions(IExecutionContext executionContext) => AuthSchemeOption.DEFAULT_SIGV4;
    }

    private sealed class ReadingEndpointResolver : BaseEndpointResolver
    {
        protected override void ServiceSpecificHandler(IExecutionContext executionContext, EndpointParameters parameters)
        {
            // Nothing of these services needs another host.
        }

        protected override EndpointParameters MapEndpointsParameters(IRequestContext requestContext) => new()
        {
            ["Region"] = ((ReadingConfig)requestContext.ClientConfig).Region,
            ["Endpoint"] = requestContext.ClientConfig.ServiceURL,
        };
    }
}
