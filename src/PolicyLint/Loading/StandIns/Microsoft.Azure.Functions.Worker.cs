// Declarations of Microsoft.Azure.Functions.Worker, restated; source: the package's API, MIT.
// Namespaces: Microsoft.Extensions.Hosting
// Needs: Microsoft.Azure.Functions.Worker.Core
#nullable disable
using System;

namespace Microsoft.Extensions.Hosting
{
    public static class WorkerHostBuilderExtensions
    {
        public static IHostBuilder ConfigureFunctionsWorkerDefaults(this IHostBuilder builder) => throw null;
        public static IHostBuilder ConfigureFunctionsWorkerDefaults(this IHostBuilder builder, Action<Microsoft.Azure.Functions.Worker.IFunctionsWorkerApplicationBuilder> configure) => throw null;
        public static IHostBuilder ConfigureFunctionsWebApplication(this IHostBuilder builder) => throw null;
        public static IHostBuilder ConfigureFunctionsWebApplication(this IHostBuilder builder, Action<Microsoft.Azure.Functions.Worker.IFunctionsWorkerApplicationBuilder> configureWorker) => throw null;
    }
    public static class MiddlewareWorkerApplicationBuilderExtensions
    {
        public static Microsoft.Azure.Functions.Worker.IFunctionsWorkerApplicationBuilder UseMiddleware<T>(this Microsoft.Azure.Functions.Worker.IFunctionsWorkerApplicationBuilder builder) where T : class, Microsoft.Azure.Functions.Worker.Middleware.IFunctionsWorkerMiddleware => throw null;
    }
}
