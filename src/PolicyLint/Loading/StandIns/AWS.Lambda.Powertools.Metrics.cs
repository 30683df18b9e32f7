// Declarations of AWS.Lambda.Powertools.Metrics, restated; source: github.com/aws-powertools/powertools-lambda-dotnet, MIT-0.
// Namespaces: AWS.Lambda.Powertools.Metrics
// Needs: AWS.Lambda.Powertools.Common, Amazon.Lambda.Core
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace AWS.Lambda.Powertools.Metrics
{
    public class DimensionSet
    {
        public DimensionSet(string key, string value) => throw null;
        public List<string> DimensionKeys => throw null;
    }
    public interface IMetrics
    {
        void AddMetric(string key, double value, MetricUnit unit = (MetricUnit)0, MetricResolution resolution = (MetricResolution)0);
        void AddDimension(string key, string value);
        void AddMetadata(string key, object value);
        void SetDefaultDimensions(Dictionary<string, string> defaultDimensions);
        void SetNamespace(string nameSpace);
        void SetService(string service);
        void SetRaiseOnEmptyMetrics(bool raiseOnEmptyMetrics);
        void SetCaptureColdStart(bool captureColdStart);
        void PushSingleMetric(string name, double value, MetricUnit unit, string nameSpace = default, string service = default, Dictionary<string, string> dimensions = default, MetricResolution resolution = (MetricResolution)0);
        void ClearDefaultDimensions();
        void Flush(bool metricsOverflow = false);
        MetricsOptions Options { get; }
        void SetFunctionName(string functionName);
        void CaptureColdStartMetric(Amazon.Lambda.Core.ILambdaContext context);
    }
    public class JsonNamingPolicyDecorator : System.Text.Json.JsonNamingPolicy
    {
        protected JsonNamingPolicyDecorator(System.Text.Json.JsonNamingPolicy underlyingNamingPolicy) => throw null;
        public override string ConvertName(string name) => throw null;
    }
    public class Metadata
    {
        public DateTime Timestamp => throw null;
        public List<MetricDirective> CloudWatchMetrics => throw null;
        public Dictionary<string, object> CustomMetadata => throw null;
    }
    public class MetricDefinition
    {
        public MetricDefinition(string name, double value) => throw null;
        public MetricDefinition(string name, MetricUnit unit, double value, MetricResolution metricResolution) => throw null;
        public MetricDefinition(string name, MetricUnit unit, List<double> values, MetricResolution metricResolution) => throw null;
        public string Name { get; set; }
        public List<double> Values => throw null;
        public MetricUnit Unit { get; set; }
        public MetricResolution StorageResolution { get; set; }
        public void AddValue(double value) => throw null;
    }
    public class MetricDirective
    {
        public MetricDirective() => throw null;
        public MetricDirective(string nameSpace) => throw null;
        public MetricDirective(string nameSpace, List<DimensionSet> defaultDimensions) => throw null;
        public string Namespace => throw null;
        public string Service => throw null;
        public List<MetricDefinition> Metrics => throw null;
        public List<DimensionSet> Dimensions => throw null;
        public List<DimensionSet> DefaultDimensions => throw null;
        public List<List<string>> AllDimensionKeys => throw null;
        public void AddMetric(string name, double value, MetricUnit unit, MetricResolution metricResolution) => throw null;
    }
    public enum MetricResolution
    {
        Standard = 60,
        High = 1,
        Default = 0,
    }
    public class MetricResolutionJsonConverter : System.Text.Json.Serialization.JsonConverter<MetricResolution>
    {
        public override MetricResolution Read(ref System.Text.Json.Utf8JsonReader reader, Type typeToConvert, System.Text.Json.JsonSerializerOptions options) => throw null;
        public override void Write(System.Text.Json.Utf8JsonWriter writer, MetricResolution value, System.Text.Json.JsonSerializerOptions options) => throw null;
    }
    public enum MetricUnit
    {
        None = 0,
        Seconds = 1,
        Microseconds = 2,
        Milliseconds = 3,
        Bytes = 4,
        Kilobytes = 5,
        Megabytes = 6,
        Gigabytes = 7,
        Terabytes = 8,
        Bits = 9,
        Kilobits = 10,
        Megabits = 11,
        Gigabits = 12,
        Terabits = 13,
        Percent = 14,
        Count = 15,
        BytesPerSecond = 16,
        KilobytesPerSecond = 17,
        MegabytesPerSecond = 18,
        GigabytesPerSecond = 19,
        TerabytesPerSecond = 20,
        BitsPerSecond = 21,
        KilobitsPerSecond = 22,
        MegabitsPerSecond = 23,
        GigabitsPerSecond = 24,
        TerabitsPerSecond = 25,
        CountPerSecond = 26,
    }
    public class Metrics : IMetrics, IDisposable
    {
        public static IMetrics Instance => throw null;
        public static Dictionary<string, string> DefaultDimensions => throw null;
        public static string Namespace => throw null;
        public static string Service => throw null;
        public MetricsOptions Options => throw null;
        public static IMetrics Configure(Action<MetricsOptions> configure) => throw null;
        public void SetService(string service) => throw null;
        public void SetRaiseOnEmptyMetrics(bool raiseOnEmptyMetrics) => throw null;
        public void SetCaptureColdStart(bool captureColdStart) => throw null;
        public void Dispose() => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
        public static void AddMetric(string key, double value, MetricUnit unit = (MetricUnit)0, MetricResolution resolution = (MetricResolution)0) => throw null;
        public static void SetNamespace(string nameSpace) => throw null;
        public string GetNamespace() => throw null;
        public static void AddDimension(string key, string value) => throw null;
        public static void AddMetadata(string key, object value) => throw null;
        public static void SetDefaultDimensions(Dictionary<string, string> defaultDimensions) => throw null;
        public static void ClearDefaultDimensions() => throw null;
        public static void PushSingleMetric(string name, double value, MetricUnit unit, string nameSpace = default, string service = default, Dictionary<string, string> dimensions = default, MetricResolution resolution = (MetricResolution)0) => throw null;
        public static void UseMetricsForTests(IMetrics metricsInstance) => throw null;
        internal Metrics() => throw null;
        void AWS.Lambda.Powertools.Metrics.IMetrics.SetFunctionName(string functionName) => throw null;
        void AWS.Lambda.Powertools.Metrics.IMetrics.AddMetric(string key, double value, MetricUnit unit = (MetricUnit)0, MetricResolution resolution = (MetricResolution)0) => throw null;
        void AWS.Lambda.Powertools.Metrics.IMetrics.SetNamespace(string nameSpace) => throw null;
        void AWS.Lambda.Powertools.Metrics.IMetrics.AddDimension(string key, string value) => throw null;
        void AWS.Lambda.Powertools.Metrics.IMetrics.AddMetadata(string key, object value) => throw null;
        void AWS.Lambda.Powertools.Metrics.IMetrics.SetDefaultDimensions(Dictionary<string, string> defaultDimensions) => throw null;
        void AWS.Lambda.Powertools.Metrics.IMetrics.Flush(bool metricsOverflow = false) => throw null;
        void AWS.Lambda.Powertools.Metrics.IMetrics.ClearDefaultDimensions() => throw null;
        void AWS.Lambda.Powertools.Metrics.IMetrics.PushSingleMetric(string name, double value, MetricUnit unit, string nameSpace = default, string service = default, Dictionary<string, string> dimensions = default, MetricResolution resolution = (MetricResolution)0) => throw null;
        void AWS.Lambda.Powertools.Metrics.IMetrics.CaptureColdStartMetric(Amazon.Lambda.Core.ILambdaContext context) => throw null;
    }
    public class MetricsAspect
    {
        public void Before(object instance, string name, object[] args, Type hostType, System.Reflection.MethodBase method, Type returnType, Attribute[] triggers) => throw null;
        public void Exit() => throw null;
    }
    public class MetricsAttribute : Attribute
    {
        public string Namespace { get; set; }
        public string FunctionName { get; set; }
        public string Service { get; set; }
        public bool CaptureColdStart { get; set; }
        public bool RaiseOnEmptyMetrics { get; set; }
    }
    public class MetricsBuilder
    {
        public MetricsBuilder WithNamespace(string nameSpace) => throw null;
        public MetricsBuilder WithService(string service) => throw null;
        public MetricsBuilder WithRaiseOnEmptyMetrics(bool raiseOnEmptyMetrics) => throw null;
        public MetricsBuilder WithCaptureColdStart(bool captureColdStart) => throw null;
        public MetricsBuilder WithDefaultDimensions(Dictionary<string, string> defaultDimensions) => throw null;
        public MetricsBuilder WithFunctionName(string functionName) => throw null;
        public IMetrics Build() => throw null;
    }
    public class MetricsContext : IDisposable
    {
        public void Dispose() => throw null;
        public List<MetricDefinition> GetMetrics() => throw null;
        public void ClearMetrics() => throw null;
        public void AddMetric(string key, double value, MetricUnit unit, MetricResolution metricResolution) => throw null;
        public void SetNamespace(string metricNamespace) => throw null;
        public void SetService(string service) => throw null;
        public void AddDimension(string key, string value) => throw null;
        public void AddDimensions(List<DimensionSet> dimensions) => throw null;
        public void SetDefaultDimensions(List<DimensionSet> defaultDimensions) => throw null;
        public void AddMetadata(string key, object value) => throw null;
        public string Serialize() => throw null;
        public void ClearDefaultDimensions() => throw null;
    }
    public class MetricsOptions
    {
        public string Namespace { get; set; }
        public string Service { get; set; }
        public bool? RaiseOnEmptyMetrics { get; set; }
        public bool? CaptureColdStart { get; set; }
        public Dictionary<string, string> DefaultDimensions { get; set; }
        public string FunctionName { get; set; }
    }
    public class RootNode
    {
        public Metadata AWS => throw null;
        public Dictionary<string, object> MetricData => throw null;
        public string Serialize() => throw null;
    }
    public class SchemaValidationException : Exception
    {
        public SchemaValidationException(string propertyName) => throw null;
        public SchemaValidationException(bool raiseEmptyMetrics) => throw null;
    }
    public class UnixMillisecondDateTimeConverter : System.Text.Json.Serialization.JsonConverter<DateTime>
    {
        public override void Write(System.Text.Json.Utf8JsonWriter writer, DateTime value, System.Text.Json.JsonSerializerOptions options) => throw null;
        public override DateTime Read(ref System.Text.Json.Utf8JsonReader reader, Type typeToConvert, System.Text.Json.JsonSerializerOptions options) => throw null;
    }
}
