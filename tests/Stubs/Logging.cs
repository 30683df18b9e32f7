using System;
using System.Collections.Generic;

namespace AWS.Lambda.Powertools.Logging
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class LoggingAttribute : Attribute
    {
        public bool ClearState { get; set; }
        public bool LogEvent { get; set; }
    }

    public static class Logger
    {
        public static void AppendKey(string key, object value) => throw null!;
        public static void AppendKeys(IEnumerable<KeyValuePair<string, object>> keys) => throw null!;
        public static void RemoveKeys(params string[] keys) => throw null!;
        public static void RemoveAllKeys() => throw null!;
        public static void LogInformation(string message) => throw null!;
    }
}

namespace AWS.Lambda.Powertools.Metrics
{
    public static class Metrics
    {
        public static void AddMetric(string key, double value) => throw null!;
        public static void AddDimension(string key, string value) => throw null!;
        public static void SetDefaultDimensions(Dictionary<string, string> dimensions) => throw null!;
    }
}

namespace Serilog
{
    public interface ILogger
    {
        void Information(string messageTemplate, params object?[] propertyValues);
        ILogger ForContext(string propertyName, object? value, bool destructureObjects = false);
    }

    public static class Log
    {
        public static ILogger Logger { get => throw null!; set => throw null!; }
        public static void Information(string messageTemplate, params object?[] propertyValues) => throw null!;
    }

    public class LoggerConfiguration
    {
        public Configuration.LoggerEnrichmentConfiguration Enrich => throw null!;
        public ILogger CreateLogger() => throw null!;
    }
}

namespace Serilog.Configuration
{
    public class LoggerEnrichmentConfiguration
    {
        public LoggerConfiguration WithProperty(string name, object? value, bool destructureObjects = false) => throw null!;
    }
}

namespace Serilog.Context
{
    public static class LogContext
    {
        public static IDisposable PushProperty(string name, object? value, bool destructureObjects = false) => throw null!;
    }
}
