// Declarations of Amazon.Lambda.AspNetCoreServer, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.AspNetCoreServer, Microsoft.AspNetCore.Hosting, Microsoft.Extensions.Hosting
// Needs: Amazon.Lambda.Core, Amazon.Lambda.APIGatewayEvents, Amazon.Lambda.ApplicationLoadBalancerEvents, Amazon.Lambda.Logging.AspNetCore, Amazon.Lambda.Serialization.SystemTextJson
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.AspNetCoreServer
{
    public abstract class APIGatewayHttpApiV2ProxyFunction : AbstractAspNetCoreFunction<Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyRequest, Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyResponse>
    {
        protected APIGatewayHttpApiV2ProxyFunction() => throw null;
        protected APIGatewayHttpApiV2ProxyFunction(StartupMode startupMode) => throw null;
        protected APIGatewayHttpApiV2ProxyFunction(IServiceProvider hostedServices) => throw null;
        protected override Amazon.Lambda.Core.ResponseStreaming.HttpResponseStreamPrelude BuildStreamingPrelude(Microsoft.AspNetCore.Http.Features.IHttpResponseFeature responseFeature) => throw null;
        protected override Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyResponse MarshallResponse(Microsoft.AspNetCore.Http.Features.IHttpResponseFeature responseFeatures, Amazon.Lambda.Core.ILambdaContext lambdaContext, int statusCodeIfNotSet = 200) => throw null;
    }
    public abstract class APIGatewayHttpApiV2ProxyFunction<TStartup> : APIGatewayHttpApiV2ProxyFunction where TStartup : class
    {
        protected APIGatewayHttpApiV2ProxyFunction() => throw null;
        protected APIGatewayHttpApiV2ProxyFunction(StartupMode startupMode) => throw null;
        protected override void Init(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder) => throw null;
    }
    public abstract class APIGatewayProxyFunction : AbstractAspNetCoreFunction<Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest, Amazon.Lambda.APIGatewayEvents.APIGatewayProxyResponse>
    {
        public const string LAMBDA_CONTEXT = "LambdaContext";
        public const string APIGATEWAY_REQUEST = "LambdaRequestObject";
        protected APIGatewayProxyFunction() => throw null;
        protected APIGatewayProxyFunction(Amazon.Lambda.AspNetCoreServer.APIGatewayProxyFunction.AspNetCoreStartupMode startupMode) => throw null;
        protected APIGatewayProxyFunction(StartupMode startupMode) => throw null;
        protected APIGatewayProxyFunction(IServiceProvider hostedServices) => throw null;
        protected override Amazon.Lambda.Core.ResponseStreaming.HttpResponseStreamPrelude BuildStreamingPrelude(Microsoft.AspNetCore.Http.Features.IHttpResponseFeature responseFeature) => throw null;
        protected override Amazon.Lambda.APIGatewayEvents.APIGatewayProxyResponse MarshallResponse(Microsoft.AspNetCore.Http.Features.IHttpResponseFeature responseFeatures, Amazon.Lambda.Core.ILambdaContext lambdaContext, int statusCodeIfNotSet = 200) => throw null;
        protected virtual string ParseHttpPath(Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest apiGatewayRequest) => throw null;
        protected virtual string ParseHttpMethod(Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest apiGatewayRequest) => throw null;
        protected virtual Microsoft.AspNetCore.Http.IHeaderDictionary AddMissingRequestHeaders(Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest apiGatewayRequest, Microsoft.AspNetCore.Http.IHeaderDictionary headers) => throw null;
        public enum AspNetCoreStartupMode
        {
            Constructor = 0,
            FirstRequest = 1,
        }
    }
    public abstract class APIGatewayProxyFunction<TStartup> : APIGatewayProxyFunction where TStartup : class
    {
        protected APIGatewayProxyFunction() => throw null;
        protected APIGatewayProxyFunction(StartupMode startupMode) => throw null;
        protected override void Init(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder) => throw null;
    }
    public abstract class APIGatewayWebsocketApiProxyFunction : APIGatewayProxyFunction
    {
        protected APIGatewayWebsocketApiProxyFunction() => throw null;
        protected APIGatewayWebsocketApiProxyFunction(StartupMode startupMode) => throw null;
        protected APIGatewayWebsocketApiProxyFunction(IServiceProvider hostedServices) => throw null;
        protected override string ParseHttpPath(Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest apiGatewayRequest) => throw null;
        protected override string ParseHttpMethod(Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest apiGatewayRequest) => throw null;
        protected override Microsoft.AspNetCore.Http.IHeaderDictionary AddMissingRequestHeaders(Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest apiGatewayRequest, Microsoft.AspNetCore.Http.IHeaderDictionary headers) => throw null;
    }
    public abstract class APIGatewayWebsocketApiProxyFunction<TStartup> : APIGatewayWebsocketApiProxyFunction where TStartup : class
    {
        protected APIGatewayWebsocketApiProxyFunction() => throw null;
        protected APIGatewayWebsocketApiProxyFunction(StartupMode startupMode) => throw null;
        protected override void Init(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder) => throw null;
    }
    public abstract class AbstractAspNetCoreFunction
    {
        public const string LAMBDA_CONTEXT = "LambdaContext";
        public const string LAMBDA_REQUEST_OBJECT = "LambdaRequestObject";
        protected AbstractAspNetCoreFunction() => throw null;
    }
    public abstract class AbstractAspNetCoreFunction<TREQUEST, TRESPONSE> : AbstractAspNetCoreFunction
    {
        protected AbstractAspNetCoreFunction() => throw null;
        protected AbstractAspNetCoreFunction(StartupMode startupMode) => throw null;
        protected AbstractAspNetCoreFunction(IServiceProvider hostedServices) => throw null;
        public ResponseContentEncoding DefaultResponseContentEncoding { get; set; }
        public void RegisterResponseContentEncodingForContentType(string contentType, ResponseContentEncoding encoding) => throw null;
        public void RegisterResponseContentEncodingForContentEncoding(string contentEncoding, ResponseContentEncoding encoding) => throw null;
        public bool IncludeUnhandledExceptionDetailInResponse { get; set; }
        public virtual bool EnableResponseStreaming { get; set; }
        protected virtual void Init(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder) => throw null;
        protected virtual void Init(Microsoft.Extensions.Hosting.IHostBuilder builder) => throw null;
        protected virtual Microsoft.Extensions.Hosting.IHostBuilder CreateHostBuilder() => throw null;
        protected virtual IEnumerable<System.Net.Http.HttpRequestMessage> GetBeforeSnapshotRequests() => throw null;
        protected void Start() => throw null;
        protected object CreateContext(Microsoft.AspNetCore.Http.Features.IFeatureCollection features) => throw null;
        public ResponseContentEncoding GetResponseContentEncodingForContentType(string contentType) => throw null;
        public ResponseContentEncoding GetResponseContentEncodingForContentEncoding(string contentEncoding) => throw null;
        protected string ErrorReport(Exception e) => throw null;
        public virtual Task<TRESPONSE> FunctionHandlerAsync(TREQUEST request, Amazon.Lambda.Core.ILambdaContext lambdaContext) => throw null;
        protected virtual void PostCreateHost(Microsoft.Extensions.Hosting.IHost webHost) => throw null;
        protected virtual void PostMarshallItemsFeatureFeature(Microsoft.AspNetCore.Http.Features.IItemsFeature aspNetCoreItemFeature, TREQUEST lambdaRequest, Amazon.Lambda.Core.ILambdaContext lambdaContext) => throw null;
        protected virtual void PostMarshallHttpAuthenticationFeature(Microsoft.AspNetCore.Http.Features.Authentication.IHttpAuthenticationFeature aspNetCoreHttpAuthenticationFeature, TREQUEST lambdaRequest, Amazon.Lambda.Core.ILambdaContext lambdaContext) => throw null;
        protected virtual void PostMarshallRequestFeature(Microsoft.AspNetCore.Http.Features.IHttpRequestFeature aspNetCoreRequestFeature, TREQUEST lambdaRequest, Amazon.Lambda.Core.ILambdaContext lambdaContext) => throw null;
        protected virtual void PostMarshallConnectionFeature(Microsoft.AspNetCore.Http.Features.IHttpConnectionFeature aspNetCoreConnectionFeature, TREQUEST lambdaRequest, Amazon.Lambda.Core.ILambdaContext lambdaContext) => throw null;
        protected virtual void PostMarshallTlsConnectionFeature(Microsoft.AspNetCore.Http.Features.ITlsConnectionFeature aspNetCoreConnectionFeature, TREQUEST lambdaRequest, Amazon.Lambda.Core.ILambdaContext lambdaContext) => throw null;
        protected virtual void PostMarshallResponseFeature(Microsoft.AspNetCore.Http.Features.IHttpResponseFeature aspNetCoreResponseFeature, TRESPONSE lambdaResponse, Amazon.Lambda.Core.ILambdaContext lambdaContext) => throw null;
        protected abstract TRESPONSE MarshallResponse(Microsoft.AspNetCore.Http.Features.IHttpResponseFeature responseFeatures, Amazon.Lambda.Core.ILambdaContext lambdaContext, int statusCodeIfNotSet = 200);
        protected abstract Amazon.Lambda.Core.ResponseStreaming.HttpResponseStreamPrelude BuildStreamingPrelude(Microsoft.AspNetCore.Http.Features.IHttpResponseFeature responseFeature);
        protected virtual Stream CreateLambdaResponseStream(Amazon.Lambda.Core.ResponseStreaming.HttpResponseStreamPrelude prelude) => throw null;
    }
    public abstract class ApplicationLoadBalancerFunction : AbstractAspNetCoreFunction<Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerRequest, Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerResponse>
    {
        protected ApplicationLoadBalancerFunction() => throw null;
        protected ApplicationLoadBalancerFunction(StartupMode startupMode) => throw null;
        protected ApplicationLoadBalancerFunction(IServiceProvider hostedServices) => throw null;
        protected override Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerResponse MarshallResponse(Microsoft.AspNetCore.Http.Features.IHttpResponseFeature responseFeatures, Amazon.Lambda.Core.ILambdaContext lambdaContext, int statusCodeIfNotSet = 200) => throw null;
        protected override Amazon.Lambda.Core.ResponseStreaming.HttpResponseStreamPrelude BuildStreamingPrelude(Microsoft.AspNetCore.Http.Features.IHttpResponseFeature responseFeature) => throw null;
    }
    public abstract class ApplicationLoadBalancerFunction<TStartup> : ApplicationLoadBalancerFunction where TStartup : class
    {
        protected ApplicationLoadBalancerFunction() => throw null;
        protected ApplicationLoadBalancerFunction(StartupMode startupMode) => throw null;
        protected override void Init(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder) => throw null;
    }
    public enum ResponseContentEncoding
    {
        Default = 0,
        Base64 = 1,
    }
    public enum StartupMode
    {
        Constructor = 0,
        FirstRequest = 1,
    }
}

namespace Microsoft.AspNetCore.Hosting
{
    public static class WebHostBuilderExtensions
    {
        public static IWebHostBuilder UseApiGateway(this IWebHostBuilder hostBuilder) => throw null;
        public static IWebHostBuilder UseLambdaServer(this IWebHostBuilder hostBuilder) => throw null;
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class HostBuilderExtensions
    {
        public static IHostBuilder ConfigureWebHostLambdaDefaults(this IHostBuilder builder, Action<Microsoft.AspNetCore.Hosting.IWebHostBuilder> configure) => throw null;
    }
}
