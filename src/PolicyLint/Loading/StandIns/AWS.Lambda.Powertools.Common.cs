// Declarations of AWS.Lambda.Powertools.Common, restated; source: github.com/aws-powertools/powertools-lambda-dotnet, MIT-0.
// Namespaces: AWS.Lambda.Powertools.Common, AWS.Lambda.Powertools.Common.Utils
// Needs: Amazon.Lambda.Core
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace AWS.Lambda.Powertools.Common
{
    public class AspectEventArgs : EventArgs
    {
        public object Instance => throw null;
        public Type Type => throw null;
        public System.Reflection.MethodBase Method => throw null;
        public string Name => throw null;
        public IReadOnlyList<object> Args => throw null;
        public Type ReturnType => throw null;
        public Attribute[] Triggers => throw null;
    }
    public class ConsoleWrapper : IConsoleWrapper
    {
        public void WriteLine(string message) => throw null;
        public void Debug(string message) => throw null;
        public void Error(string message) => throw null;
        public string ReadLine() => throw null;
    }
    public interface IConsoleWrapper
    {
        void WriteLine(string message);
        void Debug(string message);
        void Error(string message);
        string ReadLine();
    }
    public interface IMethodAspectHandler
    {
        void OnEntry(AspectEventArgs eventArgs);
        void OnSuccess(AspectEventArgs eventArgs, object result);
        void OnException(AspectEventArgs eventArgs, Exception exception);
        void OnExit(AspectEventArgs eventArgs);
    }
    public interface IPowertoolsConfigurations
    {
        string Service { get; }
        bool IsServiceDefined { get; }
        bool TracerCaptureResponse { get; }
        bool TracerCaptureError { get; }
        bool IsSamLocal { get; }
        string MetricsNamespace { get; }
        string LogLevel { get; }
        string AWSLambdaLogLevel { get; }
        double LoggerSampleRate { get; }
        bool LoggerLogEvent { get; }
        string LoggerOutputCase { get; }
        string XRayTraceId { get; }
        bool IsLambdaEnvironment { get; }
        bool TracingDisabled { get; }
        string GetEnvironmentVariable(string variable);
        string GetEnvironmentVariableOrDefault(string variable, string defaultValue);
        bool GetEnvironmentVariableOrDefault(string variable, bool defaultValue);
        void SetExecutionEnvironment<T>(T type);
        bool IdempotencyDisabled { get; }
        string BatchProcessingErrorHandlingPolicy { get; }
        bool BatchParallelProcessingEnabled { get; }
        int BatchProcessingMaxDegreeOfParallelism { get; }
        bool BatchThrowOnFullBatchFailureEnabled { get; }
        bool MetricsDisabled { get; }
    }
    public interface IPowertoolsEnvironment
    {
        string GetEnvironmentVariable(string variableName);
        void SetEnvironmentVariable(string variableName, string value);
        string GetAssemblyName<T>(T type);
        string GetAssemblyVersion<T>(T type);
    }
    public interface ISystemWrapper
    {
        string GetEnvironmentVariable(string variable);
        void Log(string value);
        void LogLine(string value);
        double GetRandom();
        void SetEnvironmentVariable(string variable, string value);
        void SetExecutionEnvironment<T>(T type);
        void SetOut(TextWriter writeTo);
    }
    [AttributeUsageAttribute(System.AttributeTargets.Class | System.AttributeTargets.Method)]
    public abstract class MethodAspectAttribute : UniversalWrapperAttribute
    {
        protected abstract IMethodAspectHandler CreateHandler();
        protected override sealed T WrapSync<T>(Func<object[], T> target, object[] args, AspectEventArgs eventArgs) => throw null;
        protected override sealed Task<T> WrapAsync<T>(Func<object[], Task<T>> target, object[] args, AspectEventArgs eventArgs) => throw null;
        protected MethodAspectAttribute() => throw null;
    }
    public class PascalCaseNamingPolicy : System.Text.Json.JsonNamingPolicy
    {
        public static PascalCaseNamingPolicy Instance => throw null;
        public override string ConvertName(string name) => throw null;
    }
    public class PowertoolsConfigurations : IPowertoolsConfigurations
    {
        public const int MaxDimensions = 29;
        public const int MaxMetrics = 100;
        public static IPowertoolsConfigurations Instance => throw null;
        public string GetEnvironmentVariable(string variable) => throw null;
        public string GetEnvironmentVariableOrDefault(string variable, string defaultValue) => throw null;
        public int GetEnvironmentVariableOrDefault(string variable, int defaultValue) => throw null;
        public bool GetEnvironmentVariableOrDefault(string variable, bool defaultValue) => throw null;
        public string Service => throw null;
        public bool IsServiceDefined => throw null;
        public bool TracerCaptureResponse => throw null;
        public bool TracerCaptureError => throw null;
        public bool IsSamLocal => throw null;
        public string MetricsNamespace => throw null;
        public string LogLevel => throw null;
        public string AWSLambdaLogLevel => throw null;
        public double LoggerSampleRate => throw null;
        public bool LoggerLogEvent => throw null;
        public string LoggerOutputCase => throw null;
        public string XRayTraceId => throw null;
        public bool IsLambdaEnvironment => throw null;
        public bool TracingDisabled => throw null;
        public void SetExecutionEnvironment<T>(T type) => throw null;
        public bool IdempotencyDisabled => throw null;
        public string BatchProcessingErrorHandlingPolicy => throw null;
        public bool BatchParallelProcessingEnabled => throw null;
        public int BatchProcessingMaxDegreeOfParallelism => throw null;
        public bool BatchThrowOnFullBatchFailureEnabled => throw null;
        public bool MetricsDisabled => throw null;
        internal PowertoolsConfigurations() => throw null;
    }
    public class PowertoolsEnvironment : IPowertoolsEnvironment
    {
        public static IPowertoolsEnvironment Instance => throw null;
        public string GetEnvironmentVariable(string variableName) => throw null;
        public void SetEnvironmentVariable(string variableName, string value) => throw null;
        public string GetAssemblyName<T>(T type) => throw null;
        public string GetAssemblyVersion<T>(T type) => throw null;
    }
    public class SnakeCaseNamingPolicy : System.Text.Json.JsonNamingPolicy
    {
        public static SnakeCaseNamingPolicy Instance => throw null;
        public override string ConvertName(string name) => throw null;
    }
    public static class StringUtils
    {
        public static string ToSnakeCase(this string str) => throw null;
        public static string ToPascalCase(this string str) => throw null;
    }
    public class SystemWrapper : ISystemWrapper
    {
        public SystemWrapper(IPowertoolsEnvironment powertoolsEnvironment) => throw null;
        public static ISystemWrapper Instance => throw null;
        public string GetEnvironmentVariable(string variable) => throw null;
        public void Log(string value) => throw null;
        public void LogLine(string value) => throw null;
        public double GetRandom() => throw null;
        public void SetEnvironmentVariable(string variable, string value) => throw null;
        public void SetExecutionEnvironment<T>(T type) => throw null;
        public void SetOut(TextWriter writeTo) => throw null;
    }
    public class UniversalWrapperAspect
    {
        public object Handle(object instance, Type type, System.Reflection.MethodBase method, Func<object[], object> target, string name, object[] args, Type returnType, Attribute[] triggers) => throw null;
    }
    public abstract class UniversalWrapperAttribute : Attribute
    {
        protected virtual T WrapSync<T>(Func<object[], T> target, object[] args, AspectEventArgs eventArgs) => throw null;
        protected virtual Task<T> WrapAsync<T>(Func<object[], Task<T>> target, object[] args, AspectEventArgs eventArgs) => throw null;
        protected UniversalWrapperAttribute() => throw null;
    }
}

namespace AWS.Lambda.Powertools.Common.Utils
{
    public static class RuntimeFeatureWrapper
    {
        public static bool IsDynamicCodeSupported => throw null;
    }
}
