// Declarations of Microsoft.Azure.Functions.Worker.Core and its extension abstractions, restated; source: the packages' API, MIT.
// Namespaces: Microsoft.Azure.Functions.Worker, Microsoft.Azure.Functions.Worker.Http, Microsoft.Azure.Functions.Worker.Middleware
// Needs:
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Azure.Functions.Worker
{
    [AttributeUsage(AttributeTargets.Method)]
    public class FunctionAttribute : Attribute
    {
        public FunctionAttribute(string name) => throw null;
        public string Name => throw null;
    }
    public abstract class BindingContext
    {
        public abstract IReadOnlyDictionary<string, object> BindingData { get; }
    }
    public abstract class FunctionDefinition
    {
        public abstract string Name { get; }
        public abstract string Id { get; }
        public abstract string EntryPoint { get; }
    }
    public abstract class FunctionContext
    {
        public abstract string InvocationId { get; }
        public abstract string FunctionId { get; }
        public abstract BindingContext BindingContext { get; }
        public abstract IServiceProvider InstanceServices { get; set; }
        public abstract FunctionDefinition FunctionDefinition { get; }
        public abstract IDictionary<object, object> Items { get; set; }
        public virtual CancellationToken CancellationToken => throw null;
    }
    public static class FunctionContextLoggerExtensions
    {
        public static Microsoft.Extensions.Logging.ILogger<T> GetLogger<T>(this FunctionContext context) => throw null;
        public static Microsoft.Extensions.Logging.ILogger GetLogger(this FunctionContext context, string categoryName) => throw null;
    }
    public enum AuthorizationLevel
    {
        Anonymous = 0,
        User = 1,
        Function = 2,
        System = 3,
        Admin = 4,
    }
    public abstract class TriggerBindingAttribute : Attribute
    {
    }
    public sealed class HttpTriggerAttribute : TriggerBindingAttribute
    {
        public HttpTriggerAttribute() => throw null;
        public HttpTriggerAttribute(params string[] methods) => throw null;
        public HttpTriggerAttribute(AuthorizationLevel authLevel) => throw null;
        public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) => throw null;
        public AuthorizationLevel AuthLevel { get; set; }
        public string[] Methods { get; set; }
        public string Route { get; set; }
    }
    public sealed class TimerTriggerAttribute : TriggerBindingAttribute
    {
        public TimerTriggerAttribute(string schedule) => throw null;
        public string Schedule => throw null;
        public bool RunOnStartup { get; set; }
    }
    public sealed class QueueTriggerAttribute : TriggerBindingAttribute
    {
        public QueueTriggerAttribute(string queueName) => throw null;
        public string Connection { get; set; }
    }
    public sealed class BlobTriggerAttribute : TriggerBindingAttribute
    {
        public BlobTriggerAttribute(string blobPath) => throw null;
        public string Connection { get; set; }
    }
    public sealed class ServiceBusTriggerAttribute : TriggerBindingAttribute
    {
        public ServiceBusTriggerAttribute(string queueName) => throw null;
        public ServiceBusTriggerAttribute(string topicName, string subscriptionName) => throw null;
        public string Connection { get; set; }
    }
    public interface IFunctionsWorkerApplicationBuilder
    {
        Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
        IFunctionsWorkerApplicationBuilder Use(Func<Microsoft.Azure.Functions.Worker.Middleware.FunctionExecutionDelegate, Microsoft.Azure.Functions.Worker.Middleware.FunctionExecutionDelegate> middleware);
    }
    public class TimerInfo
    {
        public bool IsPastDue { get; set; }
    }
}

namespace Microsoft.Azure.Functions.Worker.Http
{
    public abstract class HttpRequestData
    {
        public HttpRequestData(Microsoft.Azure.Functions.Worker.FunctionContext functionContext) => throw null;
        public abstract Stream Body { get; }
        public abstract Uri Url { get; }
        public abstract string Method { get; }
        public virtual System.Collections.Specialized.NameValueCollection Query => throw null;
        public Microsoft.Azure.Functions.Worker.FunctionContext FunctionContext => throw null;
        public abstract HttpResponseData CreateResponse();
    }
    public abstract class HttpResponseData
    {
        public HttpResponseData(Microsoft.Azure.Functions.Worker.FunctionContext functionContext) => throw null;
        public abstract System.Net.HttpStatusCode StatusCode { get; set; }
        public abstract Stream Body { get; set; }
    }
    public static class HttpRequestDataExtensions
    {
        public static Task<string> ReadAsStringAsync(this HttpRequestData request) => throw null;
        public static ValueTask<T> ReadFromJsonAsync<T>(this HttpRequestData request, CancellationToken cancellationToken = default) => throw null;
        public static HttpResponseData CreateResponse(this HttpRequestData request, System.Net.HttpStatusCode statusCode) => throw null;
    }
    public static class HttpResponseDataExtensions
    {
        public static Task WriteStringAsync(this HttpResponseData response, string value) => throw null;
        public static ValueTask WriteAsJsonAsync<T>(this HttpResponseData response, T instance, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Microsoft.Azure.Functions.Worker.Middleware
{
    public delegate Task FunctionExecutionDelegate(Microsoft.Azure.Functions.Worker.FunctionContext context);
    public interface IFunctionsWorkerMiddleware
    {
        Task Invoke(Microsoft.Azure.Functions.Worker.FunctionContext context, FunctionExecutionDelegate next);
    }
}
