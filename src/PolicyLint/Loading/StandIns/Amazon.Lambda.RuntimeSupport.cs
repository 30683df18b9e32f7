// Declarations of Amazon.Lambda.RuntimeSupport, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.RuntimeSupport, Amazon.Lambda.RuntimeSupport.Bootstrap, Amazon.Lambda.RuntimeSupport.Helpers, Amazon.Lambda.RuntimeSupport.Helpers.Logging
// Needs: Amazon.Lambda.Core, SnapshotRestore.Registry
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.RuntimeSupport
{
    public class HandlerWrapper : IDisposable
    {
        public LambdaBootstrapHandler Handler => throw null;
        public static HandlerWrapper GetHandlerWrapper(Action<Stream, Amazon.Lambda.Core.ILambdaContext, MemoryStream> invokeDelegate) => throw null;
        public static HandlerWrapper GetHandlerWrapper(Func<Task> handler) => throw null;
        public static HandlerWrapper GetHandlerWrapper(Func<Stream, Task> handler) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TInput>(Func<TInput, Task> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper(Func<Amazon.Lambda.Core.ILambdaContext, Task> handler) => throw null;
        public static HandlerWrapper GetHandlerWrapper(Func<Stream, Amazon.Lambda.Core.ILambdaContext, Task> handler) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TInput>(Func<TInput, Amazon.Lambda.Core.ILambdaContext, Task> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper(Func<Task<Stream>> handler) => throw null;
        public static HandlerWrapper GetHandlerWrapper(Func<Stream, Task<Stream>> handler) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TInput>(Func<TInput, Task<Stream>> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper(Func<Amazon.Lambda.Core.ILambdaContext, Task<Stream>> handler) => throw null;
        public static HandlerWrapper GetHandlerWrapper(Func<Stream, Amazon.Lambda.Core.ILambdaContext, Task<Stream>> handler) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TInput>(Func<TInput, Amazon.Lambda.Core.ILambdaContext, Task<Stream>> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TOutput>(Func<Task<TOutput>> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TOutput>(Func<Stream, Task<TOutput>> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TInput, TOutput>(Func<TInput, Task<TOutput>> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TOutput>(Func<Amazon.Lambda.Core.ILambdaContext, Task<TOutput>> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TOutput>(Func<Stream, Amazon.Lambda.Core.ILambdaContext, Task<TOutput>> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TInput, TOutput>(Func<TInput, Amazon.Lambda.Core.ILambdaContext, Task<TOutput>> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper(Action handler) => throw null;
        public static HandlerWrapper GetHandlerWrapper(Action<Stream> handler) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TInput>(Action<TInput> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper(Action<Amazon.Lambda.Core.ILambdaContext> handler) => throw null;
        public static HandlerWrapper GetHandlerWrapper(Action<Stream, Amazon.Lambda.Core.ILambdaContext> handler) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TInput>(Action<TInput, Amazon.Lambda.Core.ILambdaContext> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper(Func<Stream> handler) => throw null;
        public static HandlerWrapper GetHandlerWrapper(Func<Stream, Stream> handler) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TInput>(Func<TInput, Stream> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper(Func<Amazon.Lambda.Core.ILambdaContext, Stream> handler) => throw null;
        public static HandlerWrapper GetHandlerWrapper(Func<Stream, Amazon.Lambda.Core.ILambdaContext, Stream> handler) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TInput>(Func<TInput, Amazon.Lambda.Core.ILambdaContext, Stream> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TOutput>(Func<TOutput> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TOutput>(Func<Stream, TOutput> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TInput, TOutput>(Func<TInput, TOutput> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TOutput>(Func<Amazon.Lambda.Core.ILambdaContext, TOutput> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TOutput>(Func<Stream, Amazon.Lambda.Core.ILambdaContext, TOutput> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static HandlerWrapper GetHandlerWrapper<TInput, TOutput>(Func<TInput, Amazon.Lambda.Core.ILambdaContext, TOutput> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
        public void Dispose() => throw null;
        internal HandlerWrapper() => throw null;
    }
    public interface IEnvironmentVariables
    {
        void SetEnvironmentVariable(string variable, string value);
        string GetEnvironmentVariable(string variable);
        System.Collections.IDictionary GetEnvironmentVariables();
    }
    public interface IRuntimeApiClient
    {
        Amazon.Lambda.RuntimeSupport.Helpers.IConsoleLoggerWriter ConsoleLogger { get; }
        Task ReportInitializationErrorAsync(Exception exception, string errorType = default, CancellationToken cancellationToken = default);
        Task ReportInitializationErrorAsync(string errorType, CancellationToken cancellationToken = default);
        Task<InvocationRequest> GetNextInvocationAsync(CancellationToken cancellationToken = default);
        Task ReportInvocationErrorAsync(string awsRequestId, Exception exception, CancellationToken cancellationToken = default);
        Task RestoreNextInvocationAsync(CancellationToken cancellationToken = default);
        Task ReportRestoreErrorAsync(Exception exception, string errorType = default, CancellationToken cancellationToken = default);
        Task SendResponseAsync(string awsRequestId, Stream outputStream, CancellationToken cancellationToken = default);
    }
    public interface IRuntimeApiHeaders
    {
        string AwsRequestId { get; }
        string TraceId { get; }
        string TenantId { get; }
    }
    public class InvocationRequest : IDisposable
    {
        public Stream InputStream => throw null;
        public Amazon.Lambda.Core.ILambdaContext LambdaContext => throw null;
        public void Dispose() => throw null;
        internal InvocationRequest() => throw null;
    }
    public class InvocationResponse
    {
        public Stream OutputStream { get; set; }
        public bool DisposeOutputStream => throw null;
        public InvocationResponse(Stream outputStream) => throw null;
        public InvocationResponse(Stream outputStream, bool disposeOutputStream) => throw null;
    }
    public class LambdaBootstrap : IDisposable
    {
        public LambdaBootstrap(System.Net.Http.HttpClient httpClient, LambdaBootstrapHandler handler, LambdaBootstrapInitializer initializer = default) => throw null;
        public LambdaBootstrap(LambdaBootstrapHandler handler, LambdaBootstrapInitializer initializer = default) => throw null;
        public LambdaBootstrap(LambdaBootstrapHandler handler, Amazon.Lambda.RuntimeSupport.Bootstrap.LambdaBootstrapOptions lambdaBootstrapOptions, LambdaBootstrapInitializer initializer = default) => throw null;
        public LambdaBootstrap(HandlerWrapper handlerWrapper, LambdaBootstrapInitializer initializer = default) => throw null;
        public LambdaBootstrap(HandlerWrapper handlerWrapper, Amazon.Lambda.RuntimeSupport.Bootstrap.LambdaBootstrapOptions lambdaBootstrapOptions, LambdaBootstrapInitializer initializer = default) => throw null;
        public LambdaBootstrap(System.Net.Http.HttpClient httpClient, HandlerWrapper handlerWrapper, LambdaBootstrapInitializer initializer = default) => throw null;
        public LambdaBootstrap(System.Net.Http.HttpClient httpClient, HandlerWrapper handlerWrapper, Amazon.Lambda.RuntimeSupport.Bootstrap.LambdaBootstrapOptions lambdaBootstrapOptions, LambdaBootstrapInitializer initializer = default) => throw null;
        public Task RunAsync(CancellationToken cancellationToken = default) => throw null;
        public static System.Net.Http.HttpClient ConstructHttpClient() => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
        public void Dispose() => throw null;
    }
    public class LambdaBootstrapBuilder
    {
        public static LambdaBootstrapBuilder Create(Action<Stream, Amazon.Lambda.Core.ILambdaContext, MemoryStream> handler) => throw null;
        public static LambdaBootstrapBuilder Create(Func<Task> handler) => throw null;
        public static LambdaBootstrapBuilder Create(Func<Stream, Task> handler) => throw null;
        public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, Task> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create(Func<Amazon.Lambda.Core.ILambdaContext, Task> handler) => throw null;
        public static LambdaBootstrapBuilder Create(Func<Stream, Amazon.Lambda.Core.ILambdaContext, Task> handler) => throw null;
        public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, Amazon.Lambda.Core.ILambdaContext, Task> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create(Func<Task<Stream>> handler) => throw null;
        public static LambdaBootstrapBuilder Create(Func<Stream, Task<Stream>> handler) => throw null;
        public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, Task<Stream>> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create(Func<Amazon.Lambda.Core.ILambdaContext, Task<Stream>> handler) => throw null;
        public static LambdaBootstrapBuilder Create(Func<Stream, Amazon.Lambda.Core.ILambdaContext, Task<Stream>> handler) => throw null;
        public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, Amazon.Lambda.Core.ILambdaContext, Task<Stream>> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create<TOutput>(Func<Task<TOutput>> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create<TOutput>(Func<Stream, Task<TOutput>> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, Task<TOutput>> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create<TOutput>(Func<Amazon.Lambda.Core.ILambdaContext, Task<TOutput>> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create<TOutput>(Func<Stream, Amazon.Lambda.Core.ILambdaContext, Task<TOutput>> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, Amazon.Lambda.Core.ILambdaContext, Task<TOutput>> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create(Action handler) => throw null;
        public static LambdaBootstrapBuilder Create(Action<Stream> handler) => throw null;
        public static LambdaBootstrapBuilder Create<TInput>(Action<TInput> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create(Action<Amazon.Lambda.Core.ILambdaContext> handler) => throw null;
        public static LambdaBootstrapBuilder Create(Action<Stream, Amazon.Lambda.Core.ILambdaContext> handler) => throw null;
        public static LambdaBootstrapBuilder Create<TInput>(Action<TInput, Amazon.Lambda.Core.ILambdaContext> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create(Func<Stream> handler) => throw null;
        public static LambdaBootstrapBuilder Create(Func<Stream, Stream> handler) => throw null;
        public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, Stream> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create(Func<Amazon.Lambda.Core.ILambdaContext, Stream> handler) => throw null;
        public static LambdaBootstrapBuilder Create(Func<Stream, Amazon.Lambda.Core.ILambdaContext, Stream> handler) => throw null;
        public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, Amazon.Lambda.Core.ILambdaContext, Stream> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create<TOutput>(Func<TOutput> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create<TOutput>(Func<Stream, TOutput> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, TOutput> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create<TOutput>(Func<Amazon.Lambda.Core.ILambdaContext, TOutput> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create<TOutput>(Func<Stream, Amazon.Lambda.Core.ILambdaContext, TOutput> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, Amazon.Lambda.Core.ILambdaContext, TOutput> handler, Amazon.Lambda.Core.ILambdaSerializer serializer) => throw null;
        public LambdaBootstrapBuilder UseHttpClient(System.Net.Http.HttpClient httpClient) => throw null;
        public LambdaBootstrapBuilder UseBootstrapHandler(LambdaBootstrapInitializer lambdaBootstrapInitializer) => throw null;
        public LambdaBootstrapBuilder ConfigureOptions(Action<Amazon.Lambda.RuntimeSupport.Bootstrap.LambdaBootstrapOptions> options = default) => throw null;
        public LambdaBootstrap Build() => throw null;
        internal LambdaBootstrapBuilder() => throw null;
    }
    public delegate Task<InvocationResponse> LambdaBootstrapHandler(InvocationRequest invocation);
    public delegate Task<bool> LambdaBootstrapInitializer();
    public class LambdaEnvironment
    {
        public LambdaEnvironment() => throw null;
        public string FunctionMemorySize => throw null;
        public string FunctionName => throw null;
        public string FunctionVersion => throw null;
        public string LogGroupName => throw null;
        public string LogStreamName => throw null;
        public string RuntimeServerHostAndPort => throw null;
        public string Handler => throw null;
        public string XAmznTraceId => throw null;
        public string ExecutionEnvironment => throw null;
    }
    public class RuntimeApiClient : IRuntimeApiClient
    {
        public Amazon.Lambda.RuntimeSupport.Helpers.IConsoleLoggerWriter ConsoleLogger => throw null;
        public RuntimeApiClient(System.Net.Http.HttpClient httpClient) => throw null;
        public Task ReportInitializationErrorAsync(Exception exception, string errorType = default, CancellationToken cancellationToken = default) => throw null;
        public Task ReportInitializationErrorAsync(string errorType, CancellationToken cancellationToken = default) => throw null;
        public Task<InvocationRequest> GetNextInvocationAsync(CancellationToken cancellationToken = default) => throw null;
        public Task ReportInvocationErrorAsync(string awsRequestId, Exception exception, CancellationToken cancellationToken = default) => throw null;
        public Task RestoreNextInvocationAsync(CancellationToken cancellationToken = default) => throw null;
        public Task ReportRestoreErrorAsync(Exception exception, string errorType = default, CancellationToken cancellationToken = default) => throw null;
        public Task SendResponseAsync(string awsRequestId, Stream outputStream, CancellationToken cancellationToken = default) => throw null;
    }
    public class RuntimeApiClientException : Exception
    {
        public int StatusCode => throw null;
        public string Response => throw null;
        public Dictionary<string, IEnumerable<string>> Headers => throw null;
        public RuntimeApiClientException(string message, int statusCode, string response, Dictionary<string, IEnumerable<string>> headers, Exception innerException) => throw null;
        public override string ToString() => throw null;
    }
    public class RuntimeApiClientException<TResult> : RuntimeApiClientException
    {
        public TResult Result => throw null;
        public RuntimeApiClientException(string message, int statusCode, string response, Dictionary<string, IEnumerable<string>> headers, TResult result, Exception innerException) : base(default(string)!, default(int)!, default(string)!, default(Dictionary<string, IEnumerable<string>>)!, default(Exception)!) => throw null;
    }
    public class RuntimeSupportInitializer
    {
        public RuntimeSupportInitializer(string handler) => throw null;
        public RuntimeSupportInitializer(string handler, Amazon.Lambda.RuntimeSupport.Bootstrap.LambdaBootstrapOptions lambdaBootstrapOptions) => throw null;
        public Task RunLambdaBootstrap() => throw null;
    }
}

namespace Amazon.Lambda.RuntimeSupport.Bootstrap
{
    public class LambdaBootstrapOptions
    {
        public string RuntimeApiEndpoint { get; set; }
    }
}

namespace Amazon.Lambda.RuntimeSupport.Helpers
{
    public static class FileDescriptorLogFactory
    {
        public static StreamWriter GetWriter(Amazon.Lambda.RuntimeSupport.IEnvironmentVariables environmentVariables, string fileDescriptorId) => throw null;
    }
    public interface IConsoleLoggerWriter
    {
        void SetRuntimeHeaders(Amazon.Lambda.RuntimeSupport.IRuntimeApiHeaders runtimeApiHeaders);
        void FormattedWriteLine(string message);
        void FormattedWriteLine(string level, string message, params object[] args);
        void FormattedWriteLine(string level, Exception exception, string message, params object[] args);
    }
    public class LogLevelLoggerWriter : IConsoleLoggerWriter
    {
        public LogLevelLoggerWriter(Amazon.Lambda.RuntimeSupport.IEnvironmentVariables environmentVariables) => throw null;
        public LogLevelLoggerWriter(TextWriter stdOutWriter, TextWriter stdErrorWriter) => throw null;
        public void SetRuntimeHeaders(Amazon.Lambda.RuntimeSupport.IRuntimeApiHeaders runtimeApiHeaders) => throw null;
        public void FormattedWriteLine(string message) => throw null;
        public void FormattedWriteLine(string level, string message, params object[] args) => throw null;
        public void FormattedWriteLine(string level, Exception exception, string message, params object[] args) => throw null;
        public enum LogLevel
        {
            Trace = 0,
            Debug = 1,
            Information = 2,
            Warning = 3,
            Error = 4,
            Critical = 5,
        }
    }
    public class RuntimeSupportDebugAttacher
    {
        public Task TryAttachDebugger() => throw null;
    }
}

namespace Amazon.Lambda.RuntimeSupport.Helpers.Logging
{
    public abstract class AbstractLogMessageFormatter : ILogMessageFormatter
    {
        public virtual IReadOnlyList<MessageProperty> ParseProperties(string messageTemplate) => throw null;
        public abstract string FormatMessage(MessageState state);
        protected string FormatTimestamp(MessageState state) => throw null;
        public string ApplyMessageProperties(string messageTemplate, IReadOnlyList<MessageProperty> messageProperties, object[] messageArguments) => throw null;
        public bool UsingPositionalArguments(IReadOnlyList<MessageProperty> messageProperties) => throw null;
        protected AbstractLogMessageFormatter() => throw null;
    }
    public class DefaultLogMessageFormatter : AbstractLogMessageFormatter
    {
        public bool AddPrefix => throw null;
        public DefaultLogMessageFormatter(bool addPrefix) => throw null;
        public override string FormatMessage(MessageState state) => throw null;
    }
    public interface ILogMessageFormatter
    {
        string FormatMessage(MessageState state);
    }
    public class JsonLogMessageFormatter : AbstractLogMessageFormatter
    {
        public override string FormatMessage(MessageState state) => throw null;
    }
    public class MessageProperty
    {
        public MessageProperty(ReadOnlySpan<char> messageToken) => throw null;
        public string MessageToken => throw null;
        public string Name => throw null;
        public string FormatArgument => throw null;
        public Amazon.Lambda.RuntimeSupport.Helpers.Logging.MessageProperty.Directive FormatDirective => throw null;
        public string FormatForMessage(object value) => throw null;
        public static string ApplyFormatArgument(object value, string formatArgument) => throw null;
        public static string FormatByteArray(ReadOnlySpan<byte> bytes) => throw null;
        public enum Directive
        {
            Default = 0,
            JsonSerialization = 1,
        }
    }
    public class MessageState
    {
        public DateTime TimeStamp { get; set; }
        public string AwsRequestId { get; set; }
        public string TenantId { get; set; }
        public string TraceId { get; set; }
        public string MessageTemplate { get; set; }
        public object[] MessageArguments { get; set; }
        public Amazon.Lambda.RuntimeSupport.Helpers.LogLevelLoggerWriter.LogLevel? Level { get; set; }
        public Exception Exception { get; set; }
    }
}
