// Declarations of Amazon.Lambda.AspNetCoreServer.Hosting, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.AspNetCoreServer.Hosting, Microsoft.Extensions.DependencyInjection
// Needs: Amazon.Lambda.AspNetCoreServer, Amazon.Lambda.RuntimeSupport
#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.AspNetCoreServer.Hosting
{
    public class HostingOptions
    {
        public Amazon.Lambda.Core.ILambdaSerializer? Serializer { get; set; }
        public Amazon.Lambda.AspNetCoreServer.ResponseContentEncoding DefaultResponseContentEncoding { get; set; }
        public bool IncludeUnhandledExceptionDetailInResponse { get; set; }
        public bool EnableResponseStreaming { get; set; }
        public Action<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature, object, Amazon.Lambda.Core.ILambdaContext>? PostMarshallRequestFeature { get; set; }
        public Action<Microsoft.AspNetCore.Http.Features.IHttpResponseFeature, object, Amazon.Lambda.Core.ILambdaContext>? PostMarshallResponseFeature { get; set; }
        public Action<Microsoft.AspNetCore.Http.Features.IHttpConnectionFeature, object, Amazon.Lambda.Core.ILambdaContext>? PostMarshallConnectionFeature { get; set; }
        public Action<Microsoft.AspNetCore.Http.Features.Authentication.IHttpAuthenticationFeature, object, Amazon.Lambda.Core.ILambdaContext>? PostMarshallHttpAuthenticationFeature { get; set; }
        public Action<Microsoft.AspNetCore.Http.Features.ITlsConnectionFeature, object, Amazon.Lambda.Core.ILambdaContext>? PostMarshallTlsConnectionFeature { get; set; }
        public Action<Microsoft.AspNetCore.Http.Features.IItemsFeature, object, Amazon.Lambda.Core.ILambdaContext>? PostMarshallItemsFeature { get; set; }
        public void RegisterResponseContentEncodingForContentType(string contentType, Amazon.Lambda.AspNetCoreServer.ResponseContentEncoding encoding) => throw null;
        public void RegisterResponseContentEncodingForContentEncoding(string contentEncoding, Amazon.Lambda.AspNetCoreServer.ResponseContentEncoding encoding) => throw null;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public enum LambdaEventSource
    {
        RestApi = 0,
        HttpApi = 1,
        ApplicationLoadBalancer = 2,
        WebsocketApi = 3,
    }
    public static class ServiceCollectionExtensions
    {
        public static IServiceCollection AddAWSLambdaHosting(this IServiceCollection services, LambdaEventSource eventSource) => throw null;
        public static IServiceCollection AddAWSLambdaHosting(this IServiceCollection services, LambdaEventSource eventSource, Action<Amazon.Lambda.AspNetCoreServer.Hosting.HostingOptions>? configure = default) => throw null;
        public static IServiceCollection AddAWSLambdaHosting<T>(this IServiceCollection services, LambdaEventSource eventSource, Amazon.Lambda.Serialization.SystemTextJson.SourceGeneratorLambdaJsonSerializer<T> serializer, Action<Amazon.Lambda.AspNetCoreServer.Hosting.HostingOptions>? configure = default) where T : System.Text.Json.Serialization.JsonSerializerContext => throw null;
        public static IServiceCollection AddAWSLambdaBeforeSnapshotRequest(this IServiceCollection services, System.Net.Http.HttpRequestMessage beforeSnapStartRequest) => throw null;
    }
}
