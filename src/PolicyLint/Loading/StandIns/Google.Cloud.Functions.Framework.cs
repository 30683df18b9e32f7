// Declarations of Google.Cloud.Functions.Framework, restated; source: the package's API, Apache-2.0.
// Namespaces: Google.Cloud.Functions.Framework
// Needs: CloudNative.CloudEvents
#nullable disable
using System.Threading;
using System.Threading.Tasks;

namespace Google.Cloud.Functions.Framework
{
    public interface IHttpFunction
    {
        Task HandleAsync(Microsoft.AspNetCore.Http.HttpContext context);
    }
    public interface ICloudEventFunction
    {
        Task HandleAsync(CloudNative.CloudEvents.CloudEvent cloudEvent, CancellationToken cancellationToken);
    }
    public interface ICloudEventFunction<TData> where TData : class
    {
        Task HandleAsync(CloudNative.CloudEvents.CloudEvent cloudEvent, TData data, CancellationToken cancellationToken);
    }
    public interface ITypedFunction<TRequest, TResponse>
    {
        Task<TResponse> HandleAsync(TRequest request, CancellationToken cancellationToken);
    }
}
