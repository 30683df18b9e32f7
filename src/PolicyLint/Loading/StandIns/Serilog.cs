// Declarations of Serilog, restated; source: Serilog, Apache-2.0.
// Namespaces: Serilog, Serilog.Configuration, Serilog.Context, Serilog.Core, Serilog.Events, Serilog.Formatting
// Needs: 
#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Serilog
{
    public interface ILogger
    {
        ILogger ForContext(Serilog.Core.ILogEventEnricher enricher) => throw null;
        ILogger ForContext(IEnumerable<Serilog.Core.ILogEventEnricher> enrichers) => throw null;
        ILogger ForContext(string propertyName, object? value, bool destructureObjects = false) => throw null;
        ILogger ForContext<TSource>() => throw null;
        ILogger ForContext(Type source) => throw null;
        void Write(Serilog.Events.LogEvent logEvent);
        void Write(Serilog.Events.LogEventLevel level, string messageTemplate) => throw null;
        void Write<T>(Serilog.Events.LogEventLevel level, string messageTemplate, T propertyValue) => throw null;
        void Write<T0, T1>(Serilog.Events.LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        void Write<T0, T1, T2>(Serilog.Events.LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        void Write(Serilog.Events.LogEventLevel level, string messageTemplate, params object?[]? propertyValues) => throw null;
        void Write(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate) => throw null;
        void Write<T>(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate, T propertyValue) => throw null;
        void Write<T0, T1>(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        void Write<T0, T1, T2>(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        void Write(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        bool IsEnabled(Serilog.Events.LogEventLevel level) => throw null;
        void Verbose(string messageTemplate) => throw null;
        void Verbose<T>(string messageTemplate, T propertyValue) => throw null;
        void Verbose<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        void Verbose<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        void Verbose(string messageTemplate, params object?[]? propertyValues) => throw null;
        void Verbose(Exception? exception, string messageTemplate) => throw null;
        void Verbose<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null;
        void Verbose<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        void Verbose<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        void Verbose(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        void Debug(string messageTemplate) => throw null;
        void Debug<T>(string messageTemplate, T propertyValue) => throw null;
        void Debug<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        void Debug<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        void Debug(string messageTemplate, params object?[]? propertyValues) => throw null;
        void Debug(Exception? exception, string messageTemplate) => throw null;
        void Debug<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null;
        void Debug<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        void Debug<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        void Debug(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        void Information(string messageTemplate) => throw null;
        void Information<T>(string messageTemplate, T propertyValue) => throw null;
        void Information<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        void Information<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        void Information(string messageTemplate, params object?[]? propertyValues) => throw null;
        void Information(Exception? exception, string messageTemplate) => throw null;
        void Information<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null;
        void Information<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        void Information<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        void Information(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        void Warning(string messageTemplate) => throw null;
        void Warning<T>(string messageTemplate, T propertyValue) => throw null;
        void Warning<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        void Warning<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        void Warning(string messageTemplate, params object?[]? propertyValues) => throw null;
        void Warning(Exception? exception, string messageTemplate) => throw null;
        void Warning<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null;
        void Warning<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        void Warning<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        void Warning(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        void Error(string messageTemplate) => throw null;
        void Error<T>(string messageTemplate, T propertyValue) => throw null;
        void Error<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        void Error<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        void Error(string messageTemplate, params object?[]? propertyValues) => throw null;
        void Error(Exception? exception, string messageTemplate) => throw null;
        void Error<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null;
        void Error<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        void Error<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        void Error(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        void Fatal(string messageTemplate) => throw null;
        void Fatal<T>(string messageTemplate, T propertyValue) => throw null;
        void Fatal<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        void Fatal<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        void Fatal(string messageTemplate, params object?[]? propertyValues) => throw null;
        void Fatal(Exception? exception, string messageTemplate) => throw null;
        void Fatal<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null;
        void Fatal<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        void Fatal<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        void Fatal(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        bool BindMessageTemplate(string messageTemplate, object?[]? propertyValues, out Serilog.Events.MessageTemplate? parsedTemplate, out IEnumerable<Serilog.Events.LogEventProperty>? boundProperties) => throw null;
        bool BindProperty(string? propertyName, object? value, bool destructureObjects, out Serilog.Events.LogEventProperty? property) => throw null;
    }
    public static class Log
    {
        public static void CloseAndFlush() => throw null;
        public static ValueTask CloseAndFlushAsync() => throw null;
        public static ILogger ForContext(Serilog.Core.ILogEventEnricher enricher) => throw null;
        public static ILogger ForContext(Serilog.Core.ILogEventEnricher[] enrichers) => throw null;
        public static ILogger ForContext(string propertyName, object? value, bool destructureObjects = false) => throw null;
        public static ILogger ForContext<TSource>() => throw null;
        public static ILogger ForContext(Type source) => throw null;
        public static void Write(Serilog.Events.LogEvent logEvent) => throw null;
        public static void Write(Serilog.Events.LogEventLevel level, string messageTemplate) => throw null;
        public static void Write<T>(Serilog.Events.LogEventLevel level, string messageTemplate, T propertyValue) => throw null;
        public static void Write<T0, T1>(Serilog.Events.LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public static void Write<T0, T1, T2>(Serilog.Events.LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public static void Write(Serilog.Events.LogEventLevel level, string messageTemplate, params object?[]? propertyValues) => throw null;
        public static void Write(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate) => throw null;
        public static void Write<T>(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate, T propertyValue) => throw null;
        public static void Write<T0, T1>(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public static void Write<T0, T1, T2>(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public static void Write(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        public static bool IsEnabled(Serilog.Events.LogEventLevel level) => throw null;
        public static void Verbose(string messageTemplate) => throw null;
        public static void Verbose<T>(string messageTemplate, T propertyValue) => throw null;
        public static void Verbose<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public static void Verbose<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public static void Verbose(string messageTemplate, params object?[]? propertyValues) => throw null;
        public static void Verbose(Exception? exception, string messageTemplate) => throw null;
        public static void Verbose<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null;
        public static void Verbose<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public static void Verbose<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public static void Verbose(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        public static void Debug(string messageTemplate) => throw null;
        public static void Debug<T>(string messageTemplate, T propertyValue) => throw null;
        public static void Debug<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public static void Debug<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public static void Debug(string messageTemplate, params object?[]? propertyValues) => throw null;
        public static void Debug(Exception? exception, string messageTemplate) => throw null;
        public static void Debug<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null;
        public static void Debug<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public static void Debug<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public static void Debug(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        public static void Information(string messageTemplate) => throw null;
        public static void Information<T>(string messageTemplate, T propertyValue) => throw null;
        public static void Information<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public static void Information<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public static void Information(string messageTemplate, params object?[]? propertyValues) => throw null;
        public static void Information(Exception? exception, string messageTemplate) => throw null;
        public static void Information<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null;
        public static void Information<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public static void Information<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public static void Information(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        public static void Warning(string messageTemplate) => throw null;
        public static void Warning<T>(string messageTemplate, T propertyValue) => throw null;
        public static void Warning<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public static void Warning<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public static void Warning(string messageTemplate, params object?[]? propertyValues) => throw null;
        public static void Warning(Exception? exception, string messageTemplate) => throw null;
        public static void Warning<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null;
        public static void Warning<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public static void Warning<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public static void Warning(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        public static void Error(string messageTemplate) => throw null;
        public static void Error<T>(string messageTemplate, T propertyValue) => throw null;
        public static void Error<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public static void Error<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public static void Error(string messageTemplate, params object?[]? propertyValues) => throw null;
        public static void Error(Exception? exception, string messageTemplate) => throw null;
        public static void Error<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null;
        public static void Error<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public static void Error<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public static void Error(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        public static void Fatal(string messageTemplate) => throw null;
        public static void Fatal<T>(string messageTemplate, T propertyValue) => throw null;
        public static void Fatal<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public static void Fatal<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public static void Fatal(string messageTemplate, params object?[]? propertyValues) => throw null;
        public static void Fatal(Exception? exception, string messageTemplate) => throw null;
        public static void Fatal<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null;
        public static void Fatal<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public static void Fatal<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public static void Fatal(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        public static bool BindMessageTemplate(string messageTemplate, object?[] propertyValues, out Serilog.Events.MessageTemplate? parsedTemplate, out IEnumerable<Serilog.Events.LogEventProperty>? boundProperties) => throw null;
        public static bool BindProperty(string propertyName, object? value, bool destructureObjects, out Serilog.Events.LogEventProperty? property) => throw null;
        public static ILogger Logger { get; set; }
    }
    public class LoggerConfiguration
    {
        public Serilog.Core.Logger CreateLogger() => throw null;
        public Serilog.Configuration.LoggerSinkConfiguration WriteTo => throw null;
        public Serilog.Configuration.LoggerAuditSinkConfiguration AuditTo => throw null;
        public Serilog.Configuration.LoggerMinimumLevelConfiguration MinimumLevel => throw null;
        public Serilog.Configuration.LoggerEnrichmentConfiguration Enrich => throw null;
        public Serilog.Configuration.LoggerFilterConfiguration Filter => throw null;
        public Serilog.Configuration.LoggerDestructuringConfiguration Destructure => throw null;
        public Serilog.Configuration.LoggerSettingsConfiguration ReadFrom => throw null;
    }
    public static class LoggerExtensions
    {
        public static ILogger ForContext<TValue>(this ILogger logger, Serilog.Events.LogEventLevel level, string propertyName, TValue value, bool destructureObjects = false) => throw null;
    }
}

namespace Serilog.Configuration
{
    public class BatchingOptions
    {
        public bool EagerlyEmitFirstEvent { get; set; }
        public int BatchSizeLimit { get; set; }
        public TimeSpan BufferingTimeLimit { get; set; }
        public int? QueueLimit { get; set; }
        public TimeSpan RetryTimeLimit { get; set; }
    }
    public interface ILoggerSettings
    {
        void Configure(Serilog.LoggerConfiguration loggerConfiguration);
    }
    public class LoggerAuditSinkConfiguration
    {
        public Serilog.LoggerConfiguration Sink(Serilog.Core.ILogEventSink logEventSink, Serilog.Events.LogEventLevel restrictedToMinimumLevel = (Serilog.Events.LogEventLevel)0, Serilog.Core.LoggingLevelSwitch? levelSwitch = default) => throw null;
        public Serilog.LoggerConfiguration Sink<TSink>(Serilog.Events.LogEventLevel restrictedToMinimumLevel = (Serilog.Events.LogEventLevel)0, Serilog.Core.LoggingLevelSwitch? levelSwitch = default) where TSink : Serilog.Core.ILogEventSink, new() => throw null;
        public Serilog.LoggerConfiguration Logger(Action<Serilog.LoggerConfiguration> configureLogger, Serilog.Events.LogEventLevel restrictedToMinimumLevel = (Serilog.Events.LogEventLevel)0, Serilog.Core.LoggingLevelSwitch? levelSwitch = default) => throw null;
        public Serilog.LoggerConfiguration Logger(Serilog.ILogger logger, Serilog.Events.LogEventLevel restrictedToMinimumLevel = (Serilog.Events.LogEventLevel)0) => throw null;
        internal LoggerAuditSinkConfiguration() => throw null;
    }
    public class LoggerDestructuringConfiguration
    {
        public Serilog.LoggerConfiguration AsScalar(Type scalarType) => throw null;
        public Serilog.LoggerConfiguration AsScalar<TScalar>() => throw null;
        public Serilog.LoggerConfiguration With(params Serilog.Core.IDestructuringPolicy[] destructuringPolicies) => throw null;
        public Serilog.LoggerConfiguration With<TDestructuringPolicy>() where TDestructuringPolicy : Serilog.Core.IDestructuringPolicy, new() => throw null;
        public Serilog.LoggerConfiguration AsDictionary<T>() where T : System.Collections.IDictionary => throw null;
        public Serilog.LoggerConfiguration ByTransforming<TValue>(Func<TValue, object> transformation) => throw null;
        public Serilog.LoggerConfiguration ByTransformingWhere<TValue>(Func<Type, bool> predicate, Func<TValue, object> transformation) => throw null;
        public Serilog.LoggerConfiguration ToMaximumDepth(int maximumDestructuringDepth) => throw null;
        public Serilog.LoggerConfiguration ToMaximumStringLength(int maximumStringLength) => throw null;
        public Serilog.LoggerConfiguration ToMaximumCollectionCount(int maximumCollectionCount) => throw null;
        internal LoggerDestructuringConfiguration() => throw null;
    }
    public class LoggerEnrichmentConfiguration
    {
        public Serilog.LoggerConfiguration With(params Serilog.Core.ILogEventEnricher[] enrichers) => throw null;
        public Serilog.LoggerConfiguration With<TEnricher>() where TEnricher : Serilog.Core.ILogEventEnricher, new() => throw null;
        public Serilog.LoggerConfiguration WithProperty(string name, object? value, bool destructureObjects = false) => throw null;
        public Serilog.LoggerConfiguration FromLogContext() => throw null;
        public Serilog.LoggerConfiguration When(Func<Serilog.Events.LogEvent, bool> condition, Action<LoggerEnrichmentConfiguration> configureEnricher) => throw null;
        public Serilog.LoggerConfiguration AtLevel(Serilog.Events.LogEventLevel enrichFromLevel, Action<LoggerEnrichmentConfiguration> configureEnricher) => throw null;
        public Serilog.LoggerConfiguration AtLevel(Serilog.Core.LoggingLevelSwitch levelSwitch, Action<LoggerEnrichmentConfiguration> configureEnricher) => throw null;
        public static Serilog.LoggerConfiguration Wrap(LoggerEnrichmentConfiguration loggerEnrichmentConfiguration, Func<Serilog.Core.ILogEventEnricher, Serilog.Core.ILogEventEnricher> wrapEnricher, Action<LoggerEnrichmentConfiguration> configureWrappedEnricher) => throw null;
        internal LoggerEnrichmentConfiguration() => throw null;
    }
    public class LoggerFilterConfiguration
    {
        public Serilog.LoggerConfiguration With(params Serilog.Core.ILogEventFilter[] filters) => throw null;
        public Serilog.LoggerConfiguration With<TFilter>() where TFilter : Serilog.Core.ILogEventFilter, new() => throw null;
        public Serilog.LoggerConfiguration ByExcluding(Func<Serilog.Events.LogEvent, bool> exclusionPredicate) => throw null;
        public Serilog.LoggerConfiguration ByIncludingOnly(Func<Serilog.Events.LogEvent, bool> inclusionPredicate) => throw null;
        internal LoggerFilterConfiguration() => throw null;
    }
    public class LoggerMinimumLevelConfiguration
    {
        public Serilog.LoggerConfiguration Is(Serilog.Events.LogEventLevel minimumLevel) => throw null;
        public Serilog.LoggerConfiguration ControlledBy(Serilog.Core.LoggingLevelSwitch levelSwitch) => throw null;
        public Serilog.LoggerConfiguration Verbose() => throw null;
        public Serilog.LoggerConfiguration Debug() => throw null;
        public Serilog.LoggerConfiguration Information() => throw null;
        public Serilog.LoggerConfiguration Warning() => throw null;
        public Serilog.LoggerConfiguration Error() => throw null;
        public Serilog.LoggerConfiguration Fatal() => throw null;
        public Serilog.LoggerConfiguration Override(string source, Serilog.Core.LoggingLevelSwitch levelSwitch) => throw null;
        public Serilog.LoggerConfiguration Override(string source, Serilog.Events.LogEventLevel minimumLevel) => throw null;
        internal LoggerMinimumLevelConfiguration() => throw null;
    }
    public class LoggerSettingsConfiguration
    {
        public Serilog.LoggerConfiguration Settings(ILoggerSettings settings) => throw null;
        public Serilog.LoggerConfiguration KeyValuePairs(IEnumerable<KeyValuePair<string, string>> settings) => throw null;
        internal LoggerSettingsConfiguration() => throw null;
    }
    public class LoggerSinkConfiguration
    {
        public Serilog.LoggerConfiguration Sink(Serilog.Core.ILogEventSink logEventSink, Serilog.Events.LogEventLevel restrictedToMinimumLevel) => throw null;
        public Serilog.LoggerConfiguration Sink(Serilog.Core.ILogEventSink logEventSink, Serilog.Events.LogEventLevel restrictedToMinimumLevel = (Serilog.Events.LogEventLevel)0, Serilog.Core.LoggingLevelSwitch? levelSwitch = default) => throw null;
        public Serilog.LoggerConfiguration Sink<TSink>(Serilog.Events.LogEventLevel restrictedToMinimumLevel = (Serilog.Events.LogEventLevel)0, Serilog.Core.LoggingLevelSwitch? levelSwitch = default) where TSink : Serilog.Core.ILogEventSink, new() => throw null;
        public Serilog.LoggerConfiguration Sink(Serilog.Core.IBatchedLogEventSink batchedLogEventSink, BatchingOptions batchingOptions, Serilog.Events.LogEventLevel restrictedToMinimumLevel = (Serilog.Events.LogEventLevel)0, Serilog.Core.LoggingLevelSwitch? levelSwitch = default) => throw null;
        public Serilog.LoggerConfiguration Sink<TSink>(BatchingOptions batchingOptions, Serilog.Events.LogEventLevel restrictedToMinimumLevel = (Serilog.Events.LogEventLevel)0, Serilog.Core.LoggingLevelSwitch? levelSwitch = default) where TSink : Serilog.Core.IBatchedLogEventSink, new() => throw null;
        public Serilog.LoggerConfiguration Logger(Action<Serilog.LoggerConfiguration> configureLogger, Serilog.Events.LogEventLevel restrictedToMinimumLevel = (Serilog.Events.LogEventLevel)0, Serilog.Core.LoggingLevelSwitch? levelSwitch = default) => throw null;
        public Serilog.LoggerConfiguration Logger(Serilog.ILogger logger, Serilog.Events.LogEventLevel restrictedToMinimumLevel) => throw null;
        public Serilog.LoggerConfiguration Logger(Serilog.ILogger logger, bool attemptDispose = false, Serilog.Events.LogEventLevel restrictedToMinimumLevel = (Serilog.Events.LogEventLevel)0, Serilog.Core.LoggingLevelSwitch? levelSwitch = default) => throw null;
        public Serilog.LoggerConfiguration Conditional(Func<Serilog.Events.LogEvent, bool> condition, Action<LoggerSinkConfiguration> configureSink) => throw null;
        public Serilog.LoggerConfiguration FallbackChain(Action<LoggerSinkConfiguration> configureSink, Action<LoggerSinkConfiguration> configureFallback, params Action<LoggerSinkConfiguration>[] configureSubsequentFallbacks) => throw null;
        public Serilog.LoggerConfiguration Fallible(Action<LoggerSinkConfiguration> configureSink, Serilog.Core.ILoggingFailureListener failureListener) => throw null;
        public static Serilog.LoggerConfiguration Wrap(LoggerSinkConfiguration loggerSinkConfiguration, Func<Serilog.Core.ILogEventSink, Serilog.Core.ILogEventSink> wrapSink, Action<LoggerSinkConfiguration> configureWrappedSink, Serilog.Events.LogEventLevel restrictedToMinimumLevel = (Serilog.Events.LogEventLevel)0, Serilog.Core.LoggingLevelSwitch? levelSwitch = default) => throw null;
        public static Serilog.Core.ILogEventSink Wrap(Func<Serilog.Core.ILogEventSink, Serilog.Core.ILogEventSink> wrapSink, Action<LoggerSinkConfiguration> configureWrappedSink) => throw null;
        public static Serilog.Core.ILogEventSink CreateSink(Action<LoggerSinkConfiguration> configure) => throw null;
        internal LoggerSinkConfiguration() => throw null;
    }
}

namespace Serilog.Context
{
    public static class LogContext
    {
        public static IDisposable PushProperty(string name, object? value, bool destructureObjects = false) => throw null;
        public static IDisposable Push(Serilog.Core.ILogEventEnricher enricher) => throw null;
        public static IDisposable Push(params Serilog.Core.ILogEventEnricher[] enrichers) => throw null;
        public static IDisposable Push(params ReadOnlySpan<Serilog.Core.ILogEventEnricher> enrichers) => throw null;
        public static IDisposable Push(params IEnumerable<Serilog.Core.ILogEventEnricher> enrichers) => throw null;
        public static Serilog.Core.ILogEventEnricher Clone() => throw null;
        public static IDisposable Suspend() => throw null;
        public static void Reset() => throw null;
    }
}

namespace Serilog.Core
{
    public static class Constants
    {
        public const string SourceContextPropertyName = "SourceContext";
    }
    public interface IBatchedLogEventSink
    {
        Task EmitBatchAsync(IReadOnlyCollection<Serilog.Events.LogEvent> batch);
        Task OnEmptyBatchAsync() => throw null;
    }
    public interface IDestructuringPolicy
    {
        bool TryDestructure(object value, ILogEventPropertyValueFactory propertyValueFactory, out Serilog.Events.LogEventPropertyValue? result);
    }
    public interface ILogEventEnricher
    {
        void Enrich(Serilog.Events.LogEvent logEvent, ILogEventPropertyFactory propertyFactory);
    }
    public interface ILogEventFilter
    {
        bool IsEnabled(Serilog.Events.LogEvent logEvent);
    }
    public interface ILogEventPropertyFactory
    {
        Serilog.Events.LogEventProperty CreateProperty(string name, object? value, bool destructureObjects = false);
    }
    public interface ILogEventPropertyValueFactory
    {
        Serilog.Events.LogEventPropertyValue CreatePropertyValue(object? value, bool destructureObjects = false);
    }
    public interface ILogEventSink
    {
        void Emit(Serilog.Events.LogEvent logEvent);
    }
    public interface ILoggingFailureListener
    {
        void OnLoggingFailed(object sender, LoggingFailureKind kind, string message, IReadOnlyCollection<Serilog.Events.LogEvent>? events, Exception? exception);
    }
    public interface ISetLoggingFailureListener
    {
        void SetFailureListener(ILoggingFailureListener failureListener);
    }
    public sealed class Logger : Serilog.ILogger, ILogEventSink, IDisposable, IAsyncDisposable
    {
        public Serilog.ILogger ForContext(ILogEventEnricher enricher) => throw null;
        public Serilog.ILogger ForContext(IEnumerable<ILogEventEnricher> enrichers) => throw null;
        public Serilog.ILogger ForContext(string propertyName, object? value, bool destructureObjects = false) => throw null;
        public Serilog.ILogger ForContext(Type source) => throw null;
        public Serilog.ILogger ForContext<TSource>() => throw null;
        public void Write(Serilog.Events.LogEventLevel level, string messageTemplate) => throw null;
        public void Write<T>(Serilog.Events.LogEventLevel level, string messageTemplate, T propertyValue) => throw null;
        public void Write<T0, T1>(Serilog.Events.LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public void Write<T0, T1, T2>(Serilog.Events.LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public void Write(Serilog.Events.LogEventLevel level, string messageTemplate, params object?[]? propertyValues) => throw null;
        public bool IsEnabled(Serilog.Events.LogEventLevel level) => throw null;
        public void Write(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate) => throw null;
        public void Write<T>(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate, T propertyValue) => throw null;
        public void Write<T0, T1>(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public void Write<T0, T1, T2>(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public void Write(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        public void Write(Serilog.Events.LogEvent logEvent) => throw null;
        public void Verbose(string messageTemplate) => throw null;
        public void Verbose<T>(string messageTemplate, T propertyValue) => throw null;
        public void Verbose<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public void Verbose<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public void Verbose(string messageTemplate, params object?[]? propertyValues) => throw null;
        public void Verbose(Exception? exception, string messageTemplate) => throw null;
        public void Verbose<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null;
        public void Verbose<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public void Verbose<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public void Verbose(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        public void Debug(string messageTemplate) => throw null;
        public void Debug<T>(string messageTemplate, T propertyValue) => throw null;
        public void Debug<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public void Debug<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public void Debug(string messageTemplate, params object?[]? propertyValues) => throw null;
        public void Debug(Exception? exception, string messageTemplate) => throw null;
        public void Debug<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null;
        public void Debug<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public void Debug<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public void Debug(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        public void Information(string messageTemplate) => throw null;
        public void Information<T>(string messageTemplate, T propertyValue) => throw null;
        public void Information<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public void Information<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public void Information(string messageTemplate, params object?[]? propertyValues) => throw null;
        public void Information(Exception? exception, string messageTemplate) => throw null;
        public void Information<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null;
        public void Information<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public void Information<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public void Information(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        public void Warning(string messageTemplate) => throw null;
        public void Warning<T>(string messageTemplate, T propertyValue) => throw null;
        public void Warning<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public void Warning<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public void Warning(string messageTemplate, params object?[]? propertyValues) => throw null;
        public void Warning(Exception? exception, string messageTemplate) => throw null;
        public void Warning<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null;
        public void Warning<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public void Warning<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public void Warning(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        public void Error(string messageTemplate) => throw null;
        public void Error<T>(string messageTemplate, T propertyValue) => throw null;
        public void Error<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public void Error<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public void Error(string messageTemplate, params object?[]? propertyValues) => throw null;
        public void Error(Exception? exception, string messageTemplate) => throw null;
        public void Error<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null;
        public void Error<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public void Error<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public void Error(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        public void Fatal(string messageTemplate) => throw null;
        public void Fatal<T>(string messageTemplate, T propertyValue) => throw null;
        public void Fatal<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public void Fatal<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public void Fatal(string messageTemplate, params object?[]? propertyValues) => throw null;
        public void Fatal(Exception? exception, string messageTemplate) => throw null;
        public void Fatal<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null;
        public void Fatal<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
        public void Fatal<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
        public void Fatal(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null;
        public bool BindMessageTemplate(string messageTemplate, object?[]? propertyValues, out Serilog.Events.MessageTemplate? parsedTemplate, out IEnumerable<Serilog.Events.LogEventProperty>? boundProperties) => throw null;
        public bool BindProperty(string? propertyName, object? value, bool destructureObjects, out Serilog.Events.LogEventProperty? property) => throw null;
        public void Dispose() => throw null;
        public ValueTask DisposeAsync() => throw null;
        public static Serilog.ILogger None => throw null;
        internal Logger() => throw null;
        void Serilog.Core.ILogEventSink.Emit(Serilog.Events.LogEvent logEvent) => throw null;
    }
    public enum LoggingFailureKind
    {
        Temporary = 0,
        Permanent = 1,
        Final = 2,
    }
    public class LoggingLevelSwitch
    {
        public LoggingLevelSwitch(Serilog.Events.LogEventLevel initialMinimumLevel = (Serilog.Events.LogEventLevel)2) => throw null;
        public Serilog.Events.LogEventLevel MinimumLevel { get; set; }
        public event EventHandler<LoggingLevelSwitchChangedEventArgs>? MinimumLevelChanged;
    }
    public class LoggingLevelSwitchChangedEventArgs : EventArgs
    {
        public LoggingLevelSwitchChangedEventArgs(Serilog.Events.LogEventLevel oldLevel, Serilog.Events.LogEventLevel newLevel) => throw null;
        public Serilog.Events.LogEventLevel OldLevel => throw null;
        public Serilog.Events.LogEventLevel NewLevel => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Constructor | System.AttributeTargets.Method)]
    public sealed class MessageTemplateFormatMethodAttribute : Attribute
    {
        public MessageTemplateFormatMethodAttribute(string messageTemplateParameterName) => throw null;
        public string MessageTemplateParameterName => throw null;
    }
}

namespace Serilog.Events
{
    public class DictionaryValue : LogEventPropertyValue
    {
        public DictionaryValue(IEnumerable<KeyValuePair<ScalarValue, LogEventPropertyValue>> elements) => throw null;
        public override void Render(TextWriter output, string? format = default, IFormatProvider? formatProvider = default) => throw null;
        public IReadOnlyDictionary<ScalarValue, LogEventPropertyValue> Elements => throw null;
    }
    public static class LevelAlias
    {
        public const LogEventLevel Minimum = LogEventLevel.Verbose;
        public const LogEventLevel Maximum = LogEventLevel.Fatal;
        public const LogEventLevel Off = (LogEventLevel)6;
    }
    public class LogEvent
    {
        public LogEvent(DateTimeOffset timestamp, LogEventLevel level, Exception? exception, MessageTemplate messageTemplate, IEnumerable<LogEventProperty> properties) => throw null;
        public LogEvent(DateTimeOffset timestamp, LogEventLevel level, Exception? exception, MessageTemplate messageTemplate, IEnumerable<LogEventProperty> properties, System.Diagnostics.ActivityTraceId traceId, System.Diagnostics.ActivitySpanId spanId) => throw null;
        public void RenderMessage(TextWriter output, IFormatProvider? formatProvider = default) => throw null;
        public string RenderMessage(IFormatProvider? formatProvider = default) => throw null;
        public void AddOrUpdateProperty(LogEventProperty property) => throw null;
        public void AddPropertyIfAbsent(LogEventProperty property) => throw null;
        public void AddPropertyIfAbsent(Serilog.Core.ILogEventPropertyFactory factory, string name, object? value, bool destructureObjects = false) => throw null;
        public void RemovePropertyIfPresent(string propertyName) => throw null;
        public static LogEvent UnstableAssembleFromParts(DateTimeOffset timestamp, LogEventLevel level, Exception? exception, MessageTemplate messageTemplate, Dictionary<string, LogEventPropertyValue> properties, System.Diagnostics.ActivityTraceId traceId, System.Diagnostics.ActivitySpanId spanId) => throw null;
        public DateTimeOffset Timestamp => throw null;
        public LogEventLevel Level => throw null;
        public System.Diagnostics.ActivityTraceId? TraceId => throw null;
        public System.Diagnostics.ActivitySpanId? SpanId => throw null;
        public MessageTemplate MessageTemplate => throw null;
        public IReadOnlyDictionary<string, LogEventPropertyValue> Properties => throw null;
        public Exception? Exception => throw null;
    }
    public enum LogEventLevel
    {
        Verbose = 0,
        Debug = 1,
        Information = 2,
        Warning = 3,
        Error = 4,
        Fatal = 5,
    }
    public class LogEventProperty
    {
        public LogEventProperty(string name, LogEventPropertyValue value) => throw null;
        public static bool IsValidName(string? name) => throw null;
        public string Name => throw null;
        public LogEventPropertyValue Value => throw null;
    }
    public abstract class LogEventPropertyValue : IFormattable
    {
        public abstract void Render(TextWriter output, string? format = default, IFormatProvider? formatProvider = default);
        public override string ToString() => throw null;
        public string ToString(string? format, IFormatProvider? formatProvider) => throw null;
        protected LogEventPropertyValue() => throw null;
    }
    public class MessageTemplate
    {
        public override string ToString() => throw null;
        public string Render(IReadOnlyDictionary<string, LogEventPropertyValue> properties, IFormatProvider? formatProvider = default) => throw null;
        public void Render(IReadOnlyDictionary<string, LogEventPropertyValue> properties, TextWriter output, IFormatProvider? formatProvider = default) => throw null;
        public static MessageTemplate Empty => throw null;
        public string Text => throw null;
        internal MessageTemplate() => throw null;
    }
    public class ScalarValue : LogEventPropertyValue
    {
        public ScalarValue(object? value) => throw null;
        public override void Render(TextWriter output, string? format = default, IFormatProvider? formatProvider = default) => throw null;
        public override bool Equals(object? obj) => throw null;
        public override int GetHashCode() => throw null;
        public static ScalarValue Null => throw null;
        public object? Value => throw null;
    }
    public class SequenceValue : LogEventPropertyValue
    {
        public SequenceValue(IEnumerable<LogEventPropertyValue> elements) => throw null;
        public override void Render(TextWriter output, string? format = default, IFormatProvider? formatProvider = default) => throw null;
        public static SequenceValue Empty => throw null;
        public IReadOnlyList<LogEventPropertyValue> Elements => throw null;
    }
    public class StructureValue : LogEventPropertyValue
    {
        public StructureValue(IEnumerable<LogEventProperty> properties, string? typeTag = default) => throw null;
        public override void Render(TextWriter output, string? format = default, IFormatProvider? formatProvider = default) => throw null;
        public string? TypeTag => throw null;
        public IReadOnlyList<LogEventProperty> Properties => throw null;
    }
}

namespace Serilog.Formatting
{
    public interface ITextFormatter
    {
        void Format(Serilog.Events.LogEvent logEvent, TextWriter output);
    }
}
