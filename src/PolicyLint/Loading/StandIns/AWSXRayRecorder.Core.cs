// Declarations of AWSXRayRecorder.Core, restated; source: github.com/aws/aws-xray-sdk-dotnet, Apache-2.0.
// Namespaces: Amazon.XRay.Recorder.Core, Amazon.XRay.Recorder.Core.Exceptions, Amazon.XRay.Recorder.Core.Internal.Context, Amazon.XRay.Recorder.Core.Internal.Emitters, Amazon.XRay.Recorder.Core.Internal.Entities, Amazon.XRay.Recorder.Core.Internal.Utils, Amazon.XRay.Recorder.Core.Plugins, Amazon.XRay.Recorder.Core.Sampling, Amazon.XRay.Recorder.Core.Strategies
// Needs: AWSSDK.Core
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.XRay.Recorder.Core
{
    public class AWSXRayRecorder : AWSXRayRecorderImpl
    {
        public const string LambdaTaskRootKey = "LAMBDA_TASK_ROOT";
        public AWSXRayRecorder() : base(default(Amazon.XRay.Recorder.Core.Internal.Emitters.ISegmentEmitter)!) => throw null;
        public AWSXRayRecorder(Amazon.XRay.Recorder.Core.Internal.Utils.XRayOptions options) : base(default(Amazon.XRay.Recorder.Core.Internal.Emitters.ISegmentEmitter)!) => throw null;
        public static void InitializeInstance(Microsoft.Extensions.Configuration.IConfiguration configuration) => throw null;
        public static void InitializeInstance(Microsoft.Extensions.Configuration.IConfiguration configuration = default, AWSXRayRecorder recorder = default) => throw null;
        public static AWSXRayRecorder Instance => throw null;
        public Amazon.XRay.Recorder.Core.Internal.Utils.XRayOptions XRayOptions { get; set; }
        public override void BeginSubsegment(string name, DateTime? timestamp = default) => throw null;
        public override void EndSubsegment(DateTime? timestamp = default) => throw null;
        public static bool IsLambda() => throw null;
        public override bool IsTracingDisabled() => throw null;
        public static void RegisterLogger(Amazon.LoggingOptions loggingOptions) => throw null;
    }
    public class AWSXRayRecorderBuilder
    {
        public IReadOnlyList<Amazon.XRay.Recorder.Core.Plugins.IPlugin> Plugins => throw null;
        public AWSXRayRecorderBuilder WithPluginsFromConfig(Amazon.XRay.Recorder.Core.Internal.Utils.XRayOptions xRayOptions) => throw null;
        public AWSXRayRecorderBuilder WithContextMissingStrategyFromConfig(Amazon.XRay.Recorder.Core.Internal.Utils.XRayOptions xRayOptions) => throw null;
        public AWSXRayRecorder Build(Amazon.XRay.Recorder.Core.Internal.Utils.XRayOptions xRayOptions) => throw null;
        public AWSXRayRecorder Build(AWSXRayRecorder recorder) => throw null;
        public AWSXRayRecorderBuilder WithPlugin(Amazon.XRay.Recorder.Core.Plugins.IPlugin plugin) => throw null;
        public AWSXRayRecorderBuilder WithDaemonAddress(string address) => throw null;
        public AWSXRayRecorderBuilder WithSamplingStrategy(Amazon.XRay.Recorder.Core.Sampling.ISamplingStrategy newStrategy) => throw null;
        public AWSXRayRecorderBuilder WithStreamingStrategy(Amazon.XRay.Recorder.Core.Strategies.IStreamingStrategy newStreamingStrategy) => throw null;
        public AWSXRayRecorderBuilder WithContextMissingStrategy(Amazon.XRay.Recorder.Core.Strategies.ContextMissingStrategy strategy) => throw null;
        public AWSXRayRecorderBuilder WithSegmentEmitter(Amazon.XRay.Recorder.Core.Internal.Emitters.ISegmentEmitter segmentEmitter) => throw null;
        public AWSXRayRecorderBuilder WithTraceContext(Amazon.XRay.Recorder.Core.Internal.Context.ITraceContext traceContext) => throw null;
        public AWSXRayRecorderBuilder WithExceptionSerializationStrategy(Amazon.XRay.Recorder.Core.Strategies.ExceptionSerializationStrategy exceptionSerializationStartegy) => throw null;
        public AWSXRayRecorder Build() => throw null;
    }
    public abstract class AWSXRayRecorderImpl : IAWSXRayRecorder
    {
        public const string EnvironmentVariableContextMissingStrategy = "AWS_XRAY_CONTEXT_MISSING";
        protected const long MaxSubsegmentSize = 100;
        protected Amazon.XRay.Recorder.Core.Strategies.ContextMissingStrategy cntxtMissingStrategy;
        protected AWSXRayRecorderImpl(Amazon.XRay.Recorder.Core.Internal.Emitters.ISegmentEmitter emitter) => throw null;
        public string Origin { get; set; }
        public Amazon.XRay.Recorder.Core.Sampling.ISamplingStrategy SamplingStrategy { get; set; }
        public Amazon.XRay.Recorder.Core.Strategies.ContextMissingStrategy ContextMissingStrategy { get; set; }
        public Amazon.XRay.Recorder.Core.Internal.Context.ITraceContext TraceContext { get; set; }
        public IDictionary<string, object> RuntimeContext { get; protected set; }
        public Amazon.XRay.Recorder.Core.Internal.Emitters.ISegmentEmitter Emitter { get; set; }
        protected bool Disposed { get; set; }
        protected Dictionary<string, object> ServiceContext { get; set; }
        public Amazon.XRay.Recorder.Core.Strategies.ExceptionSerializationStrategy ExceptionSerializationStrategy { get; set; }
        public Amazon.XRay.Recorder.Core.Strategies.IStreamingStrategy StreamingStrategy { get; set; }
        public void BeginSegment(string name, string traceId = default, string parentId = default, Amazon.XRay.Recorder.Core.Sampling.SamplingResponse samplingResponse = default, DateTime? timestamp = default) => throw null;
        public void EndSegment(DateTime? timestamp = default) => throw null;
        public abstract void BeginSubsegment(string name, DateTime? timestamp = default);
        public void BeginSubsegmentWithoutSampling(string name) => throw null;
        public abstract void EndSubsegment(DateTime? timestamp = default);
        public abstract bool IsTracingDisabled();
        public void AddAnnotation(string key, object value) => throw null;
        public void SetNamespace(string value) => throw null;
        protected void PopulateNewSegmentAttributes(Amazon.XRay.Recorder.Core.Internal.Entities.Segment newSegment) => throw null;
        protected void PopulateNewSegmentAttributes(Amazon.XRay.Recorder.Core.Internal.Entities.Segment newSegment, Amazon.XRay.Recorder.Core.Sampling.SamplingResponse sampleResponse) => throw null;
        public void AddHttpInformation(string key, object value) => throw null;
        public void MarkFault() => throw null;
        public void MarkError() => throw null;
        public void AddException(Exception ex) => throw null;
        public void MarkThrottle() => throw null;
        public void AddPrecursorId(string precursorId) => throw null;
        public void AddSqlInformation(string key, string value) => throw null;
        public void AddMetadata(string key, object value) => throw null;
        public void AddMetadata(string nameSpace, string key, object value) => throw null;
        public void SetDaemonAddress(string daemonAddress) => throw null;
        public void SetTraceContext(Amazon.XRay.Recorder.Core.Internal.Context.ITraceContext traceContext) => throw null;
        public void Dispose() => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
        protected Amazon.XRay.Recorder.Core.Internal.Entities.Subsegment[] GetSubsegmentsToStream(Amazon.XRay.Recorder.Core.Internal.Entities.Entity entity) => throw null;
        protected void PopulateContexts() => throw null;
        protected void ProcessEndSegment(Amazon.XRay.Recorder.Core.Internal.Entities.Segment segment) => throw null;
        protected void PrepEndSegment(Amazon.XRay.Recorder.Core.Internal.Entities.Segment segment) => throw null;
        protected void ProcessEndSubsegment(DateTime? timestamp = default) => throw null;
        protected void HandleEntityNotAvailableException(Amazon.XRay.Recorder.Core.Exceptions.EntityNotAvailableException e, string message) => throw null;
        public TResult TraceMethod<TResult>(string name, Func<TResult> method) => throw null;
        public void TraceMethod(string name, Action method) => throw null;
        public Task<TResult> TraceMethodAsync<TResult>(string name, Func<Task<TResult>> method) => throw null;
        public Task TraceMethodAsync(string name, Func<Task> method) => throw null;
        public Amazon.XRay.Recorder.Core.Internal.Entities.Entity GetEntity() => throw null;
        public void SetEntity(Amazon.XRay.Recorder.Core.Internal.Entities.Entity entity) => throw null;
        public bool IsEntityPresent() => throw null;
        public void ClearEntity() => throw null;
        public void SetExceptionSerializationStrategy(Amazon.XRay.Recorder.Core.Strategies.ExceptionSerializationStrategy exceptionSerializationStartegy) => throw null;
    }
    public interface IAWSXRayRecorder : IDisposable
    {
        string Origin { get; set; }
        Amazon.XRay.Recorder.Core.Sampling.ISamplingStrategy SamplingStrategy { get; set; }
        Amazon.XRay.Recorder.Core.Strategies.IStreamingStrategy StreamingStrategy { get; set; }
        Amazon.XRay.Recorder.Core.Strategies.ContextMissingStrategy ContextMissingStrategy { get; set; }
        IDictionary<string, object> RuntimeContext { get; }
        Amazon.XRay.Recorder.Core.Strategies.ExceptionSerializationStrategy ExceptionSerializationStrategy { get; set; }
        Amazon.XRay.Recorder.Core.Internal.Context.ITraceContext TraceContext { get; set; }
        Amazon.XRay.Recorder.Core.Internal.Emitters.ISegmentEmitter Emitter { get; set; }
        void BeginSegment(string name, string traceId = default, string parentId = default, Amazon.XRay.Recorder.Core.Sampling.SamplingResponse samplingResponse = default, DateTime? timestamp = default);
        void EndSegment(DateTime? timestamp = default);
        void BeginSubsegment(string name, DateTime? timestamp = default);
        void BeginSubsegmentWithoutSampling(string name);
        void EndSubsegment(DateTime? timestamp = default);
        void SetNamespace(string value);
        void AddAnnotation(string key, object value);
        void MarkFault();
        void MarkError();
        void AddException(Exception ex);
        TResult TraceMethod<TResult>(string name, Func<TResult> method);
        void TraceMethod(string name, Action method);
        Task<TResult> TraceMethodAsync<TResult>(string name, Func<Task<TResult>> method);
        Task TraceMethodAsync(string name, Func<Task> method);
        void AddHttpInformation(string key, object value);
        void MarkThrottle();
        void AddPrecursorId(string precursorId);
        void AddSqlInformation(string key, string value);
        void AddMetadata(string key, object value);
        void AddMetadata(string nameSpace, string key, object value);
        void SetDaemonAddress(string daemonAddress);
    }
}

namespace Amazon.XRay.Recorder.Core.Exceptions
{
    public class AlreadyEmittedException : Exception
    {
        public AlreadyEmittedException() => throw null;
        public AlreadyEmittedException(string message) => throw null;
        public AlreadyEmittedException(string message, Exception inner) => throw null;
    }
    public class EntityNotAvailableException : Exception
    {
        public EntityNotAvailableException() => throw null;
        public EntityNotAvailableException(string message) => throw null;
        public EntityNotAvailableException(string message, Exception inner) => throw null;
    }
    public class InvalidAnnotationException : Exception
    {
        public InvalidAnnotationException() => throw null;
        public InvalidAnnotationException(string message) => throw null;
        public InvalidAnnotationException(string message, Exception inner) => throw null;
    }
    public class InvalidSamplingConfigurationException : Exception
    {
        public InvalidSamplingConfigurationException() => throw null;
        public InvalidSamplingConfigurationException(string message) => throw null;
        public InvalidSamplingConfigurationException(string message, Exception inner) => throw null;
    }
    public class UnsupportedOperationException : Exception
    {
        public UnsupportedOperationException() => throw null;
        public UnsupportedOperationException(string message) => throw null;
        public UnsupportedOperationException(string message, Exception inner) => throw null;
    }
}

namespace Amazon.XRay.Recorder.Core.Internal.Context
{
    public class AsyncLocalContextContainer : TraceContextImpl
    {
        public override Amazon.XRay.Recorder.Core.Internal.Entities.Entity GetEntity() => throw null;
        public override void SetEntity(Amazon.XRay.Recorder.Core.Internal.Entities.Entity entity) => throw null;
        public override void ClearEntity() => throw null;
        public override bool IsEntityPresent() => throw null;
    }
    public static class DefaultTraceContext
    {
        public static ITraceContext GetTraceContext() => throw null;
    }
    public interface ITraceContext
    {
        Amazon.XRay.Recorder.Core.Internal.Entities.Entity GetEntity();
        void SetEntity(Amazon.XRay.Recorder.Core.Internal.Entities.Entity entity);
        void ClearEntity();
        bool IsEntityPresent();
        void HandleEntityMissing(Amazon.XRay.Recorder.Core.IAWSXRayRecorder recorder, Exception e, string message);
    }
    public class LambdaContextContainer : TraceContextImpl
    {
        public override Amazon.XRay.Recorder.Core.Internal.Entities.Entity GetEntity() => throw null;
        public override void SetEntity(Amazon.XRay.Recorder.Core.Internal.Entities.Entity entity) => throw null;
        public override void ClearEntity() => throw null;
        public override bool IsEntityPresent() => throw null;
    }
    public abstract class TraceContextImpl : ITraceContext
    {
        public abstract Amazon.XRay.Recorder.Core.Internal.Entities.Entity GetEntity();
        public abstract void SetEntity(Amazon.XRay.Recorder.Core.Internal.Entities.Entity entity);
        public abstract void ClearEntity();
        public abstract bool IsEntityPresent();
        public void HandleEntityMissing(Amazon.XRay.Recorder.Core.IAWSXRayRecorder recorder, Exception e, string message) => throw null;
        protected TraceContextImpl() => throw null;
    }
}

namespace Amazon.XRay.Recorder.Core.Internal.Emitters
{
    public interface ISegmentEmitter : IDisposable
    {
        void Send(Amazon.XRay.Recorder.Core.Internal.Entities.Entity segment);
        void SetDaemonAddress(string daemonAddress);
    }
    public interface ISegmentMarshaller
    {
        string Marshall(Amazon.XRay.Recorder.Core.Internal.Entities.Entity segment);
    }
    public class JsonSegmentMarshaller : ISegmentMarshaller
    {
        public string Marshall(Amazon.XRay.Recorder.Core.Internal.Entities.Entity segment) => throw null;
    }
    public class UdpSegmentEmitter : ISegmentEmitter
    {
        public UdpSegmentEmitter() => throw null;
        public System.Net.IPEndPoint EndPoint => throw null;
        public void Send(Amazon.XRay.Recorder.Core.Internal.Entities.Entity segment) => throw null;
        public void SetDaemonAddress(string daemonAddress) => throw null;
        public void Dispose() => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
    }
}

namespace Amazon.XRay.Recorder.Core.Internal.Entities
{
    public class Annotations : IEnumerable<KeyValuePair<string, object>>
    {
        public object this[string key] => throw null;
        public void Add(string key, string value) => throw null;
        public void Add(string key, int value) => throw null;
        public void Add(string key, double value) => throw null;
        public void Add(string key, long value) => throw null;
        public void Add(string key, bool value) => throw null;
        public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => throw null;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
    }
    public class Cause
    {
        public string WorkingDirectory => throw null;
        public IList<string> Paths => throw null;
        public System.Collections.ObjectModel.ReadOnlyCollection<ExceptionDescriptor> ExceptionDescriptors => throw null;
        public bool IsExceptionAdded => throw null;
        public void AddException(List<ExceptionDescriptor> exceptionDescriptors) => throw null;
    }
    public abstract class Entity
    {
        public Entity(string name) => throw null;
        public string TraceId { get; set; }
        public string Id { get; set; }
        public decimal StartTime { get; set; }
        public decimal EndTime { get; set; }
        public string Name { get; set; }
        public List<Subsegment> Subsegments => throw null;
        public bool IsSubsegmentsAdded => throw null;
        public string ParentId { get; set; }
        public Annotations Annotations => throw null;
        public bool IsAnnotationsAdded => throw null;
        public bool HasFault { get; set; }
        public bool HasError { get; set; }
        public bool IsThrottled { get; set; }
        public Cause Cause => throw null;
        public bool IsInProgress { get; set; }
        public bool HasStreamed { get; set; }
        public long Reference => throw null;
        public IDictionary<string, object> Http => throw null;
        public bool IsHttpAdded => throw null;
        public IDictionary<string, string> Sql => throw null;
        public bool IsSqlAdded => throw null;
        public IDictionary<string, System.Collections.IDictionary> Metadata => throw null;
        public bool IsMetadataAdded => throw null;
        public Amazon.XRay.Recorder.Core.Sampling.SampleDecision Sampled { get; set; }
        public Segment RootSegment { get; set; }
        public IDictionary<string, object> Aws => throw null;
        public bool IsAwsAdded => throw null;
        public static bool IsIdValid(string id) => throw null;
        public static string GenerateId() => throw null;
        public void SetStartTimeToNow() => throw null;
        public void SetEndTimeToNow() => throw null;
        public void SetStartTime(decimal timestamp) => throw null;
        public void SetEndTime(decimal timestamp) => throw null;
        public void SetStartTime(DateTime timestamp) => throw null;
        public void SetEndTime(DateTime timestamp) => throw null;
        public void AddAnnotation(string key, object value) => throw null;
        public void AddSubsegment(Subsegment subsegment) => throw null;
        public void AddException(Exception e) => throw null;
        public void AddMetadata(string key, object value) => throw null;
        public void AddMetadata(string nameSpace, string key, object value) => throw null;
        public abstract bool IsEmittable();
        public abstract long Release();
        protected long DecrementReferenceCounter() => throw null;
        protected long IncrementReferenceCounter() => throw null;
    }
    public class ExceptionDescriptor
    {
        public const int ExceptionDescriptorIdLength = 16;
        public string Id { get; set; }
        public string Message { get; set; }
        public string Type { get; set; }
        public bool Remove { get; set; }
        public System.Diagnostics.StackFrame[] Stack { get; set; }
        public int Truncated { get; set; }
        public string Cause { get; set; }
        public Exception Exception { get; set; }
        public bool Remote { get; set; }
    }
    public class FacadeSegment : Segment
    {
        public FacadeSegment(string name, string traceId, string parentId = default) : base(default(string)!, default(string)!, default(string)!) => throw null;
        public string Origin { get; set; }
        public IDictionary<string, object> Service => throw null;
        public bool IsServiceAdded => throw null;
        public void SetStartTime(decimal timestamp) => throw null;
        public void SetEndTime(decimal timestamp) => throw null;
        public void SetStartTime(DateTime timestamp) => throw null;
        public void SetEndTime(DateTime timestamp) => throw null;
        public void AddMetadata(string key, object value) => throw null;
        public void AddException(Exception e) => throw null;
        public void AddAnnotation(string key, object value) => throw null;
        public void SetStartTimeToNow() => throw null;
        public void SetEndTimeToNow() => throw null;
        public IDictionary<string, object> Http => throw null;
        public bool HasFault { get; set; }
        public bool HasError { get; set; }
        public bool IsThrottled { get; set; }
        public IDictionary<string, string> Sql => throw null;
        public void AddMetadata(string nameSpace, string key, object value) => throw null;
        public bool IsHttpAdded => throw null;
    }
    public class Segment : Entity
    {
        public Segment(string name, string traceId = default, string parentId = default) : base(default(string)!) => throw null;
        public string User { get; set; }
        public string Origin { get; set; }
        public long Size => throw null;
        public IDictionary<string, object> Service => throw null;
        public bool IsServiceAdded => throw null;
        public void IncrementSize() => throw null;
        public void DecrementSize() => throw null;
        public override long Release() => throw null;
        public override bool IsEmittable() => throw null;
        public string GetUser() => throw null;
        public void SetUser(string user) => throw null;
    }
    public class Subsegment : Entity
    {
        public Subsegment(string name) : base(default(string)!) => throw null;
        public string Namespace { get; set; }
        public Entity Parent { get; set; }
        public string Type { get; set; }
        public IEnumerable<string> PrecursorIds => throw null;
        public bool IsPrecursorIdAdded => throw null;
        public bool AddPrecursorId(string precursorId) => throw null;
        public override bool IsEmittable() => throw null;
        public override long Release() => throw null;
    }
    public class TraceHeader
    {
        public const string HeaderKey = "X-Amzn-Trace-Id";
        public string RootTraceId { get; set; }
        public string ParentId { get; set; }
        public Amazon.XRay.Recorder.Core.Sampling.SampleDecision Sampled { get; set; }
        public static bool TryParse(string rawHeader, out TraceHeader header) => throw null;
        public static bool TryParseAll(string rawHeader, out TraceHeader traceHeader) => throw null;
        public static TraceHeader FromString(string rawHeader) => throw null;
        public static bool TryParse(Entity entity, out TraceHeader header) => throw null;
        public override string ToString() => throw null;
    }
    public static class TraceId
    {
        public static string NewId() => throw null;
        public static bool IsIdValid(string traceId) => throw null;
    }
}

namespace Amazon.XRay.Recorder.Core.Internal.Utils
{
    public class AWSXRayRecorderFactory
    {
        public static Amazon.XRay.Recorder.Core.AWSXRayRecorder CreateAWSXRayRecorder(Amazon.XRay.Recorder.Core.Internal.Emitters.ISegmentEmitter emitter) => throw null;
    }
    public class DaemonConfig
    {
        public const string EnvironmentVariableDaemonAddress = "AWS_XRAY_DAEMON_ADDRESS";
        public const string DefaultAddress = "127.0.0.1:2000";
        public static readonly System.Net.IPEndPoint DefaultEndpoint;
        public System.Net.IPEndPoint UDPEndpoint { get; set; }
        public System.Net.IPEndPoint TCPEndpoint { get; set; }
        public static DaemonConfig GetEndPoint(string daemonAddress = default) => throw null;
    }
    public class EndPoint
    {
        public static EndPoint Of(HostEndPoint hostEndPoint) => throw null;
        public static EndPoint Of(System.Net.IPEndPoint ipEndPoint) => throw null;
        public System.Net.IPEndPoint GetIPEndPoint() => throw null;
        internal EndPoint() => throw null;
    }
    public class HostEndPoint
    {
        public HostEndPoint(string host, int port, int cacheTtl = 60) => throw null;
        public string Host => throw null;
        public int Port => throw null;
        public System.Net.IPEndPoint GetIPEndPoint(out bool updatePerformed) => throw null;
    }
    public static class IPEndPointExtension
    {
        public static bool IsIPAddress(string input) => throw null;
        public static bool TryParse(string input, out System.Net.IPEndPoint endPoint) => throw null;
        public static bool TryParse(string input, out HostEndPoint hostEndpoint) => throw null;
        public static bool TryParse(string input, out EndPoint endpoint) => throw null;
        public static bool TryParse(string daemonAddress, out DaemonConfig daemonEndPoint) => throw null;
    }
    public static class StringExtension
    {
        public static string FromCamelCaseToSnakeCase(this string camelCaseStr) => throw null;
        public static bool WildcardMatch(this string text, string pattern, bool isCaseInsensitive = true) => throw null;
        public static bool IsMatch(string parameterToMatch, string ruleParameter) => throw null;
    }
    public static class ThreadSafeRandom
    {
        public static string GenerateHexNumber(int digits) => throw null;
        public static double NextDouble() => throw null;
    }
    public static class UnixTimeExtension
    {
        public static decimal ToUnixTimeSeconds(this DateTime date) => throw null;
    }
    public static class XRayConfiguration
    {
        public static XRayOptions GetXRayOptions(this Microsoft.Extensions.Configuration.IConfiguration config) => throw null;
    }
    public class XRayOptions
    {
        public XRayOptions() => throw null;
        public XRayOptions(string pluginSetting, string samplingRuleManifest, string awsServiceHandlerManifest, bool isXRayTracingDisabled) => throw null;
        public XRayOptions(string pluginSetting, string samplingRuleManifest, string awsServiceHandlerManifest, bool isXRayTracingDisabled, bool useRuntimeErrors, bool collectSqlQueries = false) => throw null;
        public string PluginSetting { get; set; }
        public string SamplingRuleManifest { get; set; }
        public string AwsServiceHandlerManifest { get; set; }
        public bool IsXRayTracingDisabled { get; set; }
        public bool UseRuntimeErrors { get; set; }
        public bool CollectSqlQueries { get; set; }
    }
}

namespace Amazon.XRay.Recorder.Core.Plugins
{
    public class EC2Plugin : IPlugin
    {
        public string Origin => throw null;
        public string ServiceName => throw null;
        public bool TryGetRuntimeContext(out IDictionary<string, object> context) => throw null;
        protected virtual string DoRequest(string url, System.Net.Http.HttpMethod method, Dictionary<string, string> headers = default) => throw null;
    }
    public class ECSPlugin : IPlugin
    {
        public string Origin => throw null;
        public string ServiceName => throw null;
        public bool TryGetRuntimeContext(out IDictionary<string, object> context) => throw null;
    }
    public class ElasticBeanstalkPlugin : IPlugin
    {
        public string Origin => throw null;
        public string ServiceName => throw null;
        public bool TryGetRuntimeContext(out IDictionary<string, object> context) => throw null;
    }
    public interface IPlugin
    {
        string Origin { get; }
        string ServiceName { get; }
        bool TryGetRuntimeContext(out IDictionary<string, object> context);
    }
}

namespace Amazon.XRay.Recorder.Core.Sampling
{
    public class DefaultSamplingStrategy : ISamplingStrategy
    {
        public Amazon.XRay.Recorder.Core.Internal.Utils.DaemonConfig DaemonCfg => throw null;
        public XRayConfig XRayConfig;
        public DefaultSamplingStrategy() => throw null;
        public DefaultSamplingStrategy(string samplingRuleManifest) => throw null;
        public SamplingResponse ShouldTrace(SamplingInput input) => throw null;
        public void LoadDaemonConfig(Amazon.XRay.Recorder.Core.Internal.Utils.DaemonConfig daemonConfig) => throw null;
    }
    public class GetSamplingRulesResponse
    {
        public List<SamplingRule> Rules;
        public GetSamplingRulesResponse(List<SamplingRule> rules) => throw null;
    }
    public class GetSamplingTargetsResponse
    {
        public GetSamplingTargetsResponse(IList<Target> newTargets) => throw null;
        public TimeStamp RuleFreshness { get; set; }
        public IList<Target> Targets { get; set; }
    }
    public interface ISamplingStrategy
    {
        SamplingResponse ShouldTrace(SamplingInput input);
    }
    public class Reservior
    {
        public TimeStamp TTL { get; set; }
        public int? Quota { get; set; }
        public int? Interval { get; set; }
        internal Reservior() => throw null;
    }
    public enum ReserviorDecision
    {
        Take = 116,
        Borrow = 98,
        No = 110,
    }
    public class RuleCache
    {
        public TimeStamp LastUpdated { get; set; }
        public const int TTL = 3600;
        public SamplingRule GetMatchedRule(SamplingInput input, TimeStamp time) => throw null;
        public IList<SamplingRule> GetRules() => throw null;
        public void LoadTargets(IList<Target> targets) => throw null;
        public void LoadRules(List<SamplingRule> newRules) => throw null;
    }
    public class RulePoller
    {
        public RulePoller(RuleCache ruleCache) => throw null;
    }
    public enum SampleDecision
    {
        Unknown = 0,
        Sampled = 49,
        NotSampled = 48,
        Requested = 63,
    }
    public class SamplingInput
    {
        public SamplingInput() => throw null;
        public SamplingInput(string serviceName) => throw null;
        public SamplingInput(string host, string url, string method, string serviceName, string serviceType) => throw null;
        public string Host { get; set; }
        public string Url { get; set; }
        public string Method { get; set; }
        public string ServiceName { get; set; }
        public string ServiceType { get; set; }
    }
    public class SamplingResponse
    {
        public SampleDecision SampleDecision { get; set; }
        public string RuleName { get; set; }
        public SamplingResponse() => throw null;
        public SamplingResponse(string ruleName, SampleDecision sampleDecision) => throw null;
        public SamplingResponse(SampleDecision sampleDecision) => throw null;
    }
    public class SamplingRule : IComparable<SamplingRule>
    {
        public string Host { get; set; }
        public string RuleName { get; set; }
        public int Priority { get; set; }
        public Reservior Reservior { get; set; }
        public double Rate => throw null;
        public int ReservoirSize => throw null;
        public string HTTPMethod { get; set; }
        public string ServiceName { get; set; }
        public string URLPath => throw null;
        public string ServiceType => throw null;
        public string ResourceARN => throw null;
        public Dictionary<string, string> Attributes => throw null;
        public Statistics Statistics;
        public bool CanBorrow { get; set; }
        public const string Default = "Default";
        public SamplingRule(string ruleName, int priority, double fixedRate, int reservoirSize, string host, string serviceName, string httpMethod, string urlPath, string serviceType, string resourceARN, Dictionary<string, string> attributes) => throw null;
        public int CompareTo(SamplingRule y) => throw null;
    }
    public class Statistics
    {
        public int RequestCount { get; set; }
        public int BorrowCount { get; set; }
        public int SampledCount { get; set; }
        public Statistics() => throw null;
        public Statistics(int requestCount, int borrowCount, int sampledCount) => throw null;
    }
    public class Target
    {
        public double FixedRate;
        public int? ReserviorQuota;
        public TimeStamp TTL;
        public string RuleName;
        public int? Interval;
        public Target(string ruleName, double fixedRate, int? reservoirQuota, DateTime? ttl, int? interval) => throw null;
    }
    public class TargetPoller
    {
        public TargetPoller(RuleCache ruleCache, RulePoller rulePoller) => throw null;
    }
    public class TimeStamp
    {
        public decimal? Time { get; set; }
        public TimeStamp() => throw null;
        public TimeStamp(DateTime? dateTime) => throw null;
        public TimeStamp(decimal? time) => throw null;
        public static TimeStamp CurrentTime() => throw null;
        public static DateTime CurrentDateTime() => throw null;
    }
    public class XRayConfig
    {
        public string ServiceURL { get; set; }
    }
}

namespace Amazon.XRay.Recorder.Core.Strategies
{
    public enum ContextMissingStrategy
    {
        RUNTIME_ERROR = 1,
        LOG_ERROR = 0,
    }
    public class DefaultExceptionSerializationStrategy : ExceptionSerializationStrategy
    {
        public const int DefaultStackFrameSize = 50;
        public int MaxStackFrameSize => throw null;
        public DefaultExceptionSerializationStrategy() => throw null;
        public DefaultExceptionSerializationStrategy(int stackFrameSize) => throw null;
        public DefaultExceptionSerializationStrategy(int stackFrameSize, List<Type> types) => throw null;
        public DefaultExceptionSerializationStrategy(List<Type> types) => throw null;
        public static int GetValidStackFrameSize(int stackFrameSize) => throw null;
        public List<Amazon.XRay.Recorder.Core.Internal.Entities.ExceptionDescriptor> DescribeException(Exception e, IEnumerable<Amazon.XRay.Recorder.Core.Internal.Entities.Subsegment> subsegments) => throw null;
    }
    public class DefaultStreamingStrategy : IStreamingStrategy
    {
        public long MaxSubsegmentSize => throw null;
        public DefaultStreamingStrategy() => throw null;
        public DefaultStreamingStrategy(long maxSubsegmentSize) => throw null;
        public bool ShouldStream(Amazon.XRay.Recorder.Core.Internal.Entities.Entity entity) => throw null;
        public void Stream(Amazon.XRay.Recorder.Core.Internal.Entities.Entity entity, Amazon.XRay.Recorder.Core.Internal.Emitters.ISegmentEmitter emitter) => throw null;
    }
    public class DynamicSegmentNamingStrategy : SegmentNamingStrategy
    {
        public DynamicSegmentNamingStrategy(string fallbackSegmentName, string hostNamePattern = "*") => throw null;
        public string HostNamePattern { get; set; }
        public string FallbackSegmentName { get; set; }
        public override string GetSegmentName(Microsoft.AspNetCore.Http.HttpRequest httpRequest) => throw null;
    }
    public interface ExceptionSerializationStrategy
    {
        List<Amazon.XRay.Recorder.Core.Internal.Entities.ExceptionDescriptor> DescribeException(Exception e, IEnumerable<Amazon.XRay.Recorder.Core.Internal.Entities.Subsegment> subsegments);
    }
    public class FixedSegmentNamingStrategy : SegmentNamingStrategy
    {
        public FixedSegmentNamingStrategy(string fixedName) => throw null;
        public string FixedName { get; set; }
        public override string GetSegmentName(Microsoft.AspNetCore.Http.HttpRequest httpRequest) => throw null;
    }
    public interface IStreamingStrategy
    {
        bool ShouldStream(Amazon.XRay.Recorder.Core.Internal.Entities.Entity entity);
        void Stream(Amazon.XRay.Recorder.Core.Internal.Entities.Entity entity, Amazon.XRay.Recorder.Core.Internal.Emitters.ISegmentEmitter emitter);
    }
    public abstract class SegmentNamingStrategy
    {
        public const string EnvironmentVariableSegmentName = "AWS_XRAY_TRACING_NAME";
        public static string GetSegmentNameFromEnvironmentVariable() => throw null;
        public abstract string GetSegmentName(Microsoft.AspNetCore.Http.HttpRequest httpRequest);
        protected SegmentNamingStrategy() => throw null;
    }
}
