// Declarations of AWS.Lambda.Powertools.Tracing, restated; source: github.com/aws-powertools/powertools-lambda-dotnet, MIT-0.
// Namespaces: AWS.Lambda.Powertools.Tracing, AWS.Lambda.Powertools.Tracing.Serializers
// Needs: AWS.Lambda.Powertools.Common, Amazon.Lambda.Serialization.SystemTextJson, AWSXRayRecorder.Core, AWSXRayRecorder.Handlers.AwsSdk
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace AWS.Lambda.Powertools.Tracing
{
    public static class Tracing
    {
        public static Amazon.XRay.Recorder.Core.Internal.Entities.Entity GetEntity() => throw null;
        public static void SetEntity(Amazon.XRay.Recorder.Core.Internal.Entities.Entity entity) => throw null;
        public static void AddAnnotation(string key, object value) => throw null;
        public static void AddMetadata(string key, object value) => throw null;
        public static void AddMetadata(string nameSpace, string key, object value) => throw null;
        public static void AddException(Exception exception) => throw null;
        public static void AddHttpInformation(string key, object value) => throw null;
        public static void WithSubsegment(string name, Action<Amazon.XRay.Recorder.Core.Internal.Entities.Subsegment> subsegment) => throw null;
        public static void WithSubsegment(string nameSpace, string name, Action<Amazon.XRay.Recorder.Core.Internal.Entities.Subsegment> subsegment) => throw null;
        public static void WithSubsegment(string name, Amazon.XRay.Recorder.Core.Internal.Entities.Entity entity, Action<Amazon.XRay.Recorder.Core.Internal.Entities.Subsegment> subsegment) => throw null;
        public static void WithSubsegment(string nameSpace, string name, Amazon.XRay.Recorder.Core.Internal.Entities.Entity entity, Action<Amazon.XRay.Recorder.Core.Internal.Entities.Subsegment> subsegment) => throw null;
        public static void RegisterForAllServices() => throw null;
        public static void Register<T>() => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Method)]
    public class TracingAttribute : Attribute
    {
        public string SegmentName { get; set; }
        public string Namespace { get; set; }
        public TracingCaptureMode CaptureMode { get; set; }
    }
    public enum TracingCaptureMode
    {
        Response = 0,
        Error = 1,
        ResponseAndError = 2,
        Disabled = 3,
        EnvironmentVariable = 4,
    }
}

namespace AWS.Lambda.Powertools.Tracing.Serializers
{
    public static class PowertoolsTracingSerializer
    {
        public static string Serialize(object value) => throw null;
        public static IDictionary<string, object> GetMetadataValue(object value) => throw null;
    }
    public static class TracingSerializerExtensions
    {
        public static Amazon.Lambda.Serialization.SystemTextJson.SourceGeneratorLambdaJsonSerializer<T> WithTracing<T>(this Amazon.Lambda.Serialization.SystemTextJson.SourceGeneratorLambdaJsonSerializer<T> serializer) where T : System.Text.Json.Serialization.JsonSerializerContext => throw null;
    }
}
