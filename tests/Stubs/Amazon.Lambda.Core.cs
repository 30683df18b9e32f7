using System;
using System.IO;

namespace Amazon.Lambda.Core
{
    public interface ILambdaContext
    {
        string AwsRequestId { get; }
        string FunctionName { get; }
        string FunctionVersion { get; }
        string InvokedFunctionArn { get; }
        ILambdaLogger Logger { get; }
        string LogGroupName { get; }
        string LogStreamName { get; }
        int MemoryLimitInMB { get; }
        TimeSpan RemainingTime { get; }
    }

    public interface ILambdaLogger
    {
        void Log(string message);
        void LogLine(string message);
        void LogInformation(string message);
        void LogError(string message);
    }

    public static class LambdaLogger
    {
        public static void Log(string message) => throw null!;
    }

    public interface ILambdaSerializer
    {
        T Deserialize<T>(Stream requestStream);
        void Serialize<T>(T response, Stream responseStream);
    }

    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Method)]
    public sealed class LambdaSerializerAttribute : Attribute
    {
        public LambdaSerializerAttribute(Type serializerType) => throw null!;
    }

    public static class SnapshotRestore
    {
        public static void RegisterBeforeSnapshot(Func<System.Threading.Tasks.ValueTask> beforeSnapshotAction) => throw null!;
        public static void RegisterAfterRestore(Func<System.Threading.Tasks.ValueTask> afterRestoreAction) => throw null!;
    }
}

namespace Amazon.Lambda.Serialization.SystemTextJson
{
    public class DefaultLambdaJsonSerializer : Amazon.Lambda.Core.ILambdaSerializer
    {
        public DefaultLambdaJsonSerializer() => throw null!;
        public T Deserialize<T>(Stream requestStream) => throw null!;
        public void Serialize<T>(T response, Stream responseStream) => throw null!;
    }

    public class SourceGeneratorLambdaJsonSerializer<TContext> : DefaultLambdaJsonSerializer
        where TContext : System.Text.Json.Serialization.JsonSerializerContext
    {
    }

    public class CamelCaseLambdaJsonSerializer : DefaultLambdaJsonSerializer
    {
    }
}
