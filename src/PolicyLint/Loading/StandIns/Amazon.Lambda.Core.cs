// Declarations of Amazon.Lambda.Core, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.Core, Amazon.Lambda.Core.ResponseStreaming
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.Core
{
    public interface IClientApplication
    {
        string AppPackageName { get; }
        string AppTitle { get; }
        string AppVersionCode { get; }
        string AppVersionName { get; }
        string InstallationId { get; }
    }
    public interface IClientContext
    {
        IDictionary<string, string> Environment { get; }
        IClientApplication Client { get; }
        IDictionary<string, string> Custom { get; }
    }
    public interface ICognitoIdentity
    {
        string IdentityId { get; }
        string IdentityPoolId { get; }
    }
    public interface ILambdaContext
    {
        string AwsRequestId { get; }
        IClientContext ClientContext { get; }
        string FunctionName { get; }
        string FunctionVersion { get; }
        ICognitoIdentity Identity { get; }
        string InvokedFunctionArn { get; }
        ILambdaLogger Logger { get; }
        string LogGroupName { get; }
        string LogStreamName { get; }
        int MemoryLimitInMB { get; }
        TimeSpan RemainingTime { get; }
        string TenantId { get; }
        string TraceId { get; }
        ILambdaSerializer Serializer { get; }
    }
    public interface ILambdaLogger
    {
        void Log(string message);
        void LogLine(string message);
        void Log(string level, string message) => throw null;
        void Log(LogLevel level, string message) => throw null;
        void LogTrace(string message) => throw null;
        void LogDebug(string message) => throw null;
        void LogInformation(string message) => throw null;
        void LogWarning(string message) => throw null;
        void LogError(string message) => throw null;
        void LogCritical(string message) => throw null;
        void Log(string level, string message, params object[] args) => throw null;
        void Log(string level, Exception exception, string message, params object[] args) => throw null;
        void Log(LogLevel level, string message, params object[] args) => throw null;
        void Log(LogLevel level, Exception exception, string message, params object[] args) => throw null;
        void LogTrace(string message, params object[] args) => throw null;
        void LogTrace(Exception exception, string message, params object[] args) => throw null;
        void LogDebug(string message, params object[] args) => throw null;
        void LogDebug(Exception exception, string message, params object[] args) => throw null;
        void LogInformation(string message, params object[] args) => throw null;
        void LogInformation(Exception exception, string message, params object[] args) => throw null;
        void LogWarning(string message, params object[] args) => throw null;
        void LogWarning(Exception exception, string message, params object[] args) => throw null;
        void LogError(string message, params object[] args) => throw null;
        void LogError(Exception exception, string message, params object[] args) => throw null;
        void LogCritical(string message, params object[] args) => throw null;
        void LogCritical(Exception exception, string message, params object[] args) => throw null;
    }
    public interface ILambdaSerializer
    {
        T Deserialize<T>(Stream requestStream);
        void Serialize<T>(T response, Stream responseStream);
    }
    public static class LambdaLogger
    {
        public static void Log(string message) => throw null;
        public static void Log(string level, string message, params object[] args) => throw null;
        public static void Log(LogLevel level, string message, params object[] args) => throw null;
        public static void Log(string level, Exception exception, string message, params object[] args) => throw null;
        public static void Log(LogLevel level, Exception exception, string message, params object[] args) => throw null;
        public static void ConfigureStructuredLogging(StructuredLoggingOptions options) => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Assembly | System.AttributeTargets.Method, AllowMultiple = false)]
    public sealed class LambdaSerializerAttribute : Attribute
    {
        public Type SerializerType { get; set; }
        public LambdaSerializerAttribute(Type serializerType) => throw null;
    }
    public class LambdaTraceProvider
    {
        public static string CurrentTraceId => throw null;
    }
    public enum LogLevel
    {
        Trace = 0,
        Debug = 1,
        Information = 2,
        Warning = 3,
        Error = 4,
        Critical = 5,
    }
    public static class SnapshotRestore
    {
        public static void RegisterBeforeSnapshot(Func<ValueTask> beforeSnapshotAction) => throw null;
        public static void RegisterAfterRestore(Func<ValueTask> afterRestoreAction) => throw null;
    }
    public class StructuredLoggingOptions
    {
        public System.Text.Json.JsonSerializerOptions OverrideSerializerOptions { get; set; }
    }
}

namespace Amazon.Lambda.Core.ResponseStreaming
{
    public class HttpResponseStreamPrelude
    {
        public System.Net.HttpStatusCode? StatusCode { get; set; }
        public IDictionary<string, string> Headers { get; set; }
        public IDictionary<string, IList<string>> MultiValueHeaders { get; set; }
        public IList<string> Cookies { get; set; }
    }
    public class LambdaResponseStream : Stream
    {
        public long BytesWritten => throw null;
        public Task WriteAsync(byte[] buffer, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken = default) => throw null;
        public override bool CanRead => throw null;
        public override bool CanSeek => throw null;
        public override bool CanWrite => throw null;
        public override long Length => throw null;
        public override long Position { get => throw null; set => throw null; }
        public override long Seek(long offset, SeekOrigin origin) => throw null;
        public override int Read(byte[] buffer, int offset, int count) => throw null;
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw null;
        public override void Write(byte[] buffer, int offset, int count) => throw null;
        public override void Flush() => throw null;
        public override void SetLength(long value) => throw null;
        internal LambdaResponseStream() => throw null;
    }
    public class LambdaResponseStreamFactory
    {
        public static LambdaResponseStream CreateStream() => throw null;
        public static LambdaResponseStream CreateHttpStream(HttpResponseStreamPrelude prelude) => throw null;
    }
}
