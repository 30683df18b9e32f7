// Declarations of AWSXRayRecorder.Handlers.AspNetCore, restated; source: github.com/aws/aws-xray-sdk-dotnet, Apache-2.0.
// Namespaces: Microsoft.AspNetCore.Builder
// Needs: AWSXRayRecorder.Core
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.AspNetCore.Builder
{
    public static class AWSXRayMiddlewareExtensions
    {
        public static IApplicationBuilder UseXRay(this IApplicationBuilder builder, string segmentName) => throw null;
        public static IApplicationBuilder UseXRay(this IApplicationBuilder builder, string segmentName, Microsoft.Extensions.Configuration.IConfiguration configuration) => throw null;
        public static IApplicationBuilder UseXRay(this IApplicationBuilder builder, Amazon.XRay.Recorder.Core.Strategies.SegmentNamingStrategy segmentNamingStrategy) => throw null;
        public static IApplicationBuilder UseXRay(this IApplicationBuilder builder, Amazon.XRay.Recorder.Core.Strategies.SegmentNamingStrategy segmentNamingStrategy, Microsoft.Extensions.Configuration.IConfiguration configuration) => throw null;
    }
}
