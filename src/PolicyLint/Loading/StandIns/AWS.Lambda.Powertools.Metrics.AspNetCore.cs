// Declarations of AWS.Lambda.Powertools.Metrics.AspNetCore, restated; source: github.com/aws-powertools/powertools-lambda-dotnet, MIT-0.
// Namespaces: AWS.Lambda.Powertools.Metrics.AspNetCore.Http
// Needs: AWS.Lambda.Powertools.Metrics
#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace AWS.Lambda.Powertools.Metrics.AspNetCore.Http
{
    public static class MetricsEndpointExtensions
    {
        public static Microsoft.AspNetCore.Builder.RouteHandlerBuilder WithMetrics(this Microsoft.AspNetCore.Builder.RouteHandlerBuilder builder) => throw null;
    }
    public class MetricsFilter : Microsoft.AspNetCore.Http.IEndpointFilter, IDisposable
    {
        public MetricsFilter(AWS.Lambda.Powertools.Metrics.IMetrics metrics) => throw null;
        public ValueTask<object?> InvokeAsync(Microsoft.AspNetCore.Http.EndpointFilterInvocationContext context, Microsoft.AspNetCore.Http.EndpointFilterDelegate next) => throw null;
        public void Dispose() => throw null;
    }
    public static class MetricsMiddlewareExtensions
    {
        public static Microsoft.AspNetCore.Builder.IApplicationBuilder UseMetrics(this Microsoft.AspNetCore.Builder.IApplicationBuilder app) => throw null;
    }
}
