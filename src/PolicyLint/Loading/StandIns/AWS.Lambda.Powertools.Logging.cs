// Declarations of AWS.Lambda.Powertools.Logging, restated; source: github.com/aws-powertools/powertools-lambda-dotnet, MIT-0.
// Namespaces: AWS.Lambda.Powertools.Logging, AWS.Lambda.Powertools.Logging.Serializers
// Needs: AWS.Lambda.Powertools.Common, Amazon.Lambda.Core, Amazon.Lambda.Serialization.SystemTextJson
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace AWS.Lambda.Powertools.Logging
{
    public static class CorrelationIdPaths
    {
        public const string ApiGatewayRest = "/RequestContext/RequestId";
        public const string ApiGatewayHttp = "/RequestContext/RequestId";
        public const string ApplicationLoadBalancer = "/Headers/x-amzn-trace-id";
        public const string EventBridge = "/Id";
    }
    public interface ILogFormatter
    {
        object FormatLogEntry(LogEntry logEntry);
    }
    public class LogEntry
    {
        public bool ColdStart => throw null;
        public string XRayTraceId => throw null;
        public string CorrelationId => throw null;
        public DateTime Timestamp => throw null;
        public Microsoft.Extensions.Logging.LogLevel Level => throw null;
        public string Service => throw null;
        public string Name => throw null;
        public object Message => throw null;
        public double? SamplingRate => throw null;
        public Dictionary<string, object> ExtraKeys => throw null;
        public Exception Exception => throw null;
        public LogEntryLambdaContext LambdaContext => throw null;
    }
    public class LogEntryLambdaContext
    {
        public string AwsRequestId => throw null;
        public string FunctionName => throw null;
        public string FunctionVersion => throw null;
        public int MemoryLimitInMB => throw null;
        public string InvokedFunctionArn => throw null;
    }
    public class LogFormatException : Exception
    {
        public LogFormatException() => throw null;
        public LogFormatException(string message) => throw null;
        public LogFormatException(string message, Exception innerException) => throw null;
    }
    public class Logger
    {
        public static Microsoft.Extensions.Logging.ILogger Create(string categoryName) => throw null;
        public static Microsoft.Extensions.Logging.ILogger Create<T>() => throw null;
        public static void AppendKey(string key, object value) => throw null;
        public static void AppendKeys(IEnumerable<KeyValuePair<string, object>> keys) => throw null;
        public static void AppendKeys(IEnumerable<KeyValuePair<string, string>> keys) => throw null;
        public static void RemoveKeys(params string[] keys) => throw null;
        public static IEnumerable<KeyValuePair<string, object>> GetAllKeys() => throw null;
        public static void LogDebug(Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) => throw null;
        public static void LogDebug(Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) => throw null;
        public static void LogDebug(Exception exception, string message, params object[] args) => throw null;
        public static void LogDebug(string message, params object[] args) => throw null;
        public static void LogTrace(Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) => throw null;
        public static void LogTrace(Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) => throw null;
        public static void LogTrace(Exception exception, string message, params object[] args) => throw null;
        public static void LogTrace(string message, params object[] args) => throw null;
        public static void LogInformation(Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) => throw null;
        public static void LogInformation(Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) => throw null;
        public static void LogInformation(Exception exception, string message, params object[] args) => throw null;
        public static void LogInformation(string message, params object[] args) => throw null;
        public static void LogWarning(Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) => throw null;
        public static void LogWarning(Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) => throw null;
        public static void LogWarning(Exception exception, string message, params object[] args) => throw null;
        public static void LogWarning(string message, params object[] args) => throw null;
        public static void LogError(Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) => throw null;
        public static void LogError(Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) => throw null;
        public static void LogError(Exception exception, string message, params object[] args) => throw null;
        public static void LogError(string message, params object[] args) => throw null;
        public static void LogCritical(Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) => throw null;
        public static void LogCritical(Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) => throw null;
        public static void LogCritical(Exception exception, string message, params object[] args) => throw null;
        public static void LogCritical(string message, params object[] args) => throw null;
        public static void Log(Microsoft.Extensions.Logging.LogLevel logLevel, string message, params object[] args) => throw null;
        public static void Log(Microsoft.Extensions.Logging.LogLevel logLevel, Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) => throw null;
        public static void Log(Microsoft.Extensions.Logging.LogLevel logLevel, Exception exception, string message, params object[] args) => throw null;
        public static void Log(Microsoft.Extensions.Logging.LogLevel logLevel, Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) => throw null;
        public static void Log<TState>(Microsoft.Extensions.Logging.LogLevel logLevel, Microsoft.Extensions.Logging.EventId eventId, TState state, Exception exception, Func<TState, Exception, string> formatter) => throw null;
        public static void LogTrace(object message) => throw null;
        public static void LogTrace(Exception exception) => throw null;
        public static void LogDebug(object message) => throw null;
        public static void LogDebug(Exception exception) => throw null;
        public static void LogInformation(object message) => throw null;
        public static void LogInformation(Exception exception) => throw null;
        public static void LogWarning(object message) => throw null;
        public static void LogWarning(Exception exception) => throw null;
        public static void LogError(object message) => throw null;
        public static void LogError(Exception exception) => throw null;
        public static void LogCritical(object message) => throw null;
        public static void LogCritical(Exception exception) => throw null;
        public static void Log(Microsoft.Extensions.Logging.LogLevel logLevel, object message) => throw null;
        public static void Log(Microsoft.Extensions.Logging.LogLevel logLevel, Exception exception) => throw null;
        public static void LogDebug<T>(T extraKeys, Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogDebug<T>(T extraKeys, Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) where T : class => throw null;
        public static void LogDebug<T>(T extraKeys, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogDebug<T>(T extraKeys, string message, params object[] args) where T : class => throw null;
        public static void LogTrace<T>(T extraKeys, Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogTrace<T>(T extraKeys, Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) where T : class => throw null;
        public static void LogTrace<T>(T extraKeys, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogTrace<T>(T extraKeys, string message, params object[] args) where T : class => throw null;
        public static void LogInformation<T>(T extraKeys, Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogInformation<T>(T extraKeys, Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) where T : class => throw null;
        public static void LogInformation<T>(T extraKeys, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogInformation<T>(T extraKeys, string message, params object[] args) where T : class => throw null;
        public static void LogWarning<T>(T extraKeys, Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogWarning<T>(T extraKeys, Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) where T : class => throw null;
        public static void LogWarning<T>(T extraKeys, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogWarning<T>(T extraKeys, string message, params object[] args) where T : class => throw null;
        public static void LogError<T>(T extraKeys, Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogError<T>(T extraKeys, Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) where T : class => throw null;
        public static void LogError<T>(T extraKeys, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogError<T>(T extraKeys, string message, params object[] args) where T : class => throw null;
        public static void LogCritical<T>(T extraKeys, Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogCritical<T>(T extraKeys, Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) where T : class => throw null;
        public static void LogCritical<T>(T extraKeys, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogCritical<T>(T extraKeys, string message, params object[] args) where T : class => throw null;
        public static void Log<T>(Microsoft.Extensions.Logging.LogLevel logLevel, T extraKeys, Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void Log<T>(Microsoft.Extensions.Logging.LogLevel logLevel, T extraKeys, Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) where T : class => throw null;
        public static void Log<T>(Microsoft.Extensions.Logging.LogLevel logLevel, T extraKeys, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void Log<T>(Microsoft.Extensions.Logging.LogLevel logLevel, T extraKeys, string message, params object[] args) where T : class => throw null;
        public static void UseFormatter(ILogFormatter logFormatter) => throw null;
        public static void UseDefaultFormatter() => throw null;
    }
    public class LoggerConfiguration : Microsoft.Extensions.Options.IOptions<LoggerConfiguration>
    {
        public string Service { get; set; }
        public Microsoft.Extensions.Logging.LogLevel MinimumLevel { get; set; }
        public double SamplingRate { get; set; }
        public LoggerOutputCase LoggerOutputCase { get; set; }
        LoggerConfiguration Microsoft.Extensions.Options.IOptions<LoggerConfiguration>.Value { get => throw null; }
    }
    public static class LoggerExtensions
    {
        public static void LogTrace(this Microsoft.Extensions.Logging.ILogger logger, object message) => throw null;
        public static void LogTrace(this Microsoft.Extensions.Logging.ILogger logger, Exception exception) => throw null;
        public static void LogDebug(this Microsoft.Extensions.Logging.ILogger logger, object message) => throw null;
        public static void LogDebug(this Microsoft.Extensions.Logging.ILogger logger, Exception exception) => throw null;
        public static void LogInformation(this Microsoft.Extensions.Logging.ILogger logger, object message) => throw null;
        public static void LogInformation(this Microsoft.Extensions.Logging.ILogger logger, Exception exception) => throw null;
        public static void LogWarning(this Microsoft.Extensions.Logging.ILogger logger, object message) => throw null;
        public static void LogWarning(this Microsoft.Extensions.Logging.ILogger logger, Exception exception) => throw null;
        public static void LogError(this Microsoft.Extensions.Logging.ILogger logger, object message) => throw null;
        public static void LogError(this Microsoft.Extensions.Logging.ILogger logger, Exception exception) => throw null;
        public static void LogCritical(this Microsoft.Extensions.Logging.ILogger logger, object message) => throw null;
        public static void LogCritical(this Microsoft.Extensions.Logging.ILogger logger, Exception exception) => throw null;
        public static void Log(this Microsoft.Extensions.Logging.ILogger logger, Microsoft.Extensions.Logging.LogLevel logLevel, object message) => throw null;
        public static void Log(this Microsoft.Extensions.Logging.ILogger logger, Microsoft.Extensions.Logging.LogLevel logLevel, Exception exception) => throw null;
        public static void LogDebug<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogDebug<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) where T : class => throw null;
        public static void LogDebug<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogDebug<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, string message, params object[] args) where T : class => throw null;
        public static void LogTrace<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogTrace<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) where T : class => throw null;
        public static void LogTrace<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogTrace<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, string message, params object[] args) where T : class => throw null;
        public static void LogInformation<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogInformation<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) where T : class => throw null;
        public static void LogInformation<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogInformation<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, string message, params object[] args) where T : class => throw null;
        public static void LogWarning<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogWarning<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) where T : class => throw null;
        public static void LogWarning<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogWarning<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, string message, params object[] args) where T : class => throw null;
        public static void LogError<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogError<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) where T : class => throw null;
        public static void LogError<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogError<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, string message, params object[] args) where T : class => throw null;
        public static void LogCritical<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogCritical<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) where T : class => throw null;
        public static void LogCritical<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void LogCritical<T>(this Microsoft.Extensions.Logging.ILogger logger, T extraKeys, string message, params object[] args) where T : class => throw null;
        public static void Log<T>(this Microsoft.Extensions.Logging.ILogger logger, Microsoft.Extensions.Logging.LogLevel logLevel, T extraKeys, Microsoft.Extensions.Logging.EventId eventId, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void Log<T>(this Microsoft.Extensions.Logging.ILogger logger, Microsoft.Extensions.Logging.LogLevel logLevel, T extraKeys, Microsoft.Extensions.Logging.EventId eventId, string message, params object[] args) where T : class => throw null;
        public static void Log<T>(this Microsoft.Extensions.Logging.ILogger logger, Microsoft.Extensions.Logging.LogLevel logLevel, T extraKeys, Exception exception, string message, params object[] args) where T : class => throw null;
        public static void Log<T>(this Microsoft.Extensions.Logging.ILogger logger, Microsoft.Extensions.Logging.LogLevel logLevel, T extraKeys, string message, params object[] args) where T : class => throw null;
    }
    public enum LoggerOutputCase
    {
        Default = 0,
        CamelCase = 1,
        PascalCase = 2,
        SnakeCase = 3,
    }
    [AttributeUsageAttribute(System.AttributeTargets.Method)]
    public class LoggingAttribute : Attribute
    {
        public string Service { get; set; }
        public Microsoft.Extensions.Logging.LogLevel LogLevel { get; set; }
        public double SamplingRate { get; set; }
        public bool LogEvent { get; set; }
        public string CorrelationIdPath { get; set; }
        public bool ClearState { get; set; }
        public LoggerOutputCase LoggerOutputCase { get; set; }
    }
}

namespace AWS.Lambda.Powertools.Logging.Serializers
{
    public sealed class PowertoolsSourceGeneratorSerializer<TSgContext> : Amazon.Lambda.Serialization.SystemTextJson.SourceGeneratorLambdaJsonSerializer<TSgContext> where TSgContext : System.Text.Json.Serialization.JsonSerializerContext
    {
        public PowertoolsSourceGeneratorSerializer() => throw null;
        public PowertoolsSourceGeneratorSerializer(AWS.Lambda.Powertools.Logging.ILogFormatter logFormatter) => throw null;
        public PowertoolsSourceGeneratorSerializer(Action<System.Text.Json.JsonSerializerOptions> customizer) => throw null;
    }
}
