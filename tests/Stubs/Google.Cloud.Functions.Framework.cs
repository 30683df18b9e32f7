using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Google.Cloud.Functions.Framework
{
    public interface IHttpFunction
    {
        Task HandleAsync(HttpContext context);
    }

    public interface ICloudEventFunction<TData>
        where TData : class
    {
        Task HandleAsync(object cloudEvent, TData data, CancellationToken cancellationToken);
    }
}

namespace Google.Cloud.Functions.Hosting
{
    public abstract class FunctionsStartup
    {
        public virtual void ConfigureServices(
            Microsoft.AspNetCore.Hosting.WebHostBuilderContext context, Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null!;
    }
}
