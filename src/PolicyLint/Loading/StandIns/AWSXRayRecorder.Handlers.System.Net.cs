// Declarations of AWSXRayRecorder.Handlers.System.Net, restated; source: github.com/aws/aws-xray-sdk-dotnet, Apache-2.0.
// Namespaces: Amazon.XRay.Recorder.Handlers.System.Net, Amazon.XRay.Recorder.Handlers.System.Net.Utils
// Needs: AWSXRayRecorder.Core
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.XRay.Recorder.Handlers.System.Net
{
    public class HttpClientXRaySanitizedTracingHandler : global::System.Net.Http.DelegatingHandler
    {
        public HttpClientXRaySanitizedTracingHandler() => throw null;
        public HttpClientXRaySanitizedTracingHandler(global::System.Net.Http.HttpMessageHandler innerHandler) => throw null;
        protected override Task<global::System.Net.Http.HttpResponseMessage> SendAsync(global::System.Net.Http.HttpRequestMessage request, CancellationToken cancellationToken) => throw null;
    }
    public class HttpClientXRayTracingHandler : global::System.Net.Http.DelegatingHandler
    {
        public HttpClientXRayTracingHandler() => throw null;
        public HttpClientXRayTracingHandler(global::System.Net.Http.HttpMessageHandler innerHandler) => throw null;
        protected override Task<global::System.Net.Http.HttpResponseMessage> SendAsync(global::System.Net.Http.HttpRequestMessage request, CancellationToken cancellationToken) => throw null;
    }
    public static class HttpWebRequestTracingExtension
    {
        public static global::System.Net.WebResponse GetResponseTraced(this global::System.Net.WebRequest request, bool sanitizeHttpRequestTracing = false) => throw null;
        public static Task<global::System.Net.WebResponse> GetAsyncResponseTraced(this global::System.Net.WebRequest request, bool sanitizeHttpRequestTracing = false) => throw null;
    }
}

namespace Amazon.XRay.Recorder.Handlers.System.Net.Utils
{
    public static class RequestUtil
    {
    }
}
