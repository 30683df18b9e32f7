// Declarations of Amazon.Lambda.Annotations, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.Annotations, Amazon.Lambda.Annotations.ALB, Amazon.Lambda.Annotations.APIGateway, Amazon.Lambda.Annotations.DynamoDB, Amazon.Lambda.Annotations.S3, Amazon.Lambda.Annotations.SNS, Amazon.Lambda.Annotations.SQS, Amazon.Lambda.Annotations.Schedule
// Needs: Amazon.Lambda.Core
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.Annotations
{
    [AttributeUsageAttribute(System.AttributeTargets.Method, AllowMultiple = false)]
    public class DurableExecutionAttribute : Attribute
    {
        public DurableExecutionAttribute(int executionTimeout) => throw null;
        public int RetentionPeriodInDays { get; set; }
        public int ExecutionTimeout => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Parameter)]
    public class FromServicesAttribute : Attribute
    {
    }
    public interface INamedAttribute
    {
        string Name { get; set; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Method)]
    public class LambdaFunctionAttribute : Attribute
    {
        public string ResourceName { get; set; }
        public uint Timeout { get; set; }
        public uint MemorySize { get; set; }
        public string Role { get; set; }
        public string Policies { get; set; }
        public LambdaPackageType PackageType { get; set; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Assembly)]
    public class LambdaGlobalPropertiesAttribute : Attribute
    {
        public bool GenerateMain { get; set; }
        public string Runtime { get; set; }
    }
    public enum LambdaPackageType
    {
        Zip = 0,
        Image = 1,
    }
    [AttributeUsageAttribute(System.AttributeTargets.Class)]
    public class LambdaStartupAttribute : Attribute
    {
    }
}

namespace Amazon.Lambda.Annotations.ALB
{
    [AttributeUsageAttribute(System.AttributeTargets.Method)]
    public class ALBApiAttribute : Attribute
    {
        public string ListenerArn { get; set; }
        public string PathPattern { get; set; }
        public int Priority { get; set; }
        public bool MultiValueHeaders { get; set; }
        public string HostHeader { get; set; }
        public string HttpMethod { get; set; }
        public string HttpHeaderConditionName { get; set; }
        public string[] HttpHeaderConditionValues { get; set; }
        public string[] QueryStringConditions { get; set; }
        public string[] SourceIpConditions { get; set; }
        public string ResourceName { get; set; }
        public ALBApiAttribute(string listenerArn, string pathPattern, int priority) => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Parameter)]
    public class FromBodyAttribute : Attribute
    {
    }
    [AttributeUsageAttribute(System.AttributeTargets.Parameter)]
    public class FromHeaderAttribute : Attribute, Amazon.Lambda.Annotations.INamedAttribute
    {
        public string Name { get; set; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Parameter)]
    public class FromQueryAttribute : Attribute, Amazon.Lambda.Annotations.INamedAttribute
    {
        public string Name { get; set; }
    }
}

namespace Amazon.Lambda.Annotations.APIGateway
{
    public enum AuthorizerPayloadFormatVersion
    {
        V1 = 0,
        V2 = 1,
    }
    public class AuthorizerResultSerializationOptions
    {
        public Amazon.Lambda.Annotations.APIGateway.AuthorizerResultSerializationOptions.AuthorizerFormat Format { get; set; }
        public string MethodArn { get; set; }
        public enum AuthorizerFormat
        {
            HttpApiSimple = 0,
            HttpApiIamPolicy = 1,
            RestApi = 2,
        }
    }
    public class AuthorizerResults : IAuthorizerResult
    {
        public bool IsAuthorized => throw null;
        public string PrincipalId => throw null;
        public IDictionary<string, object> Context => throw null;
        public static IAuthorizerResult Allow() => throw null;
        public static IAuthorizerResult Deny() => throw null;
        public IAuthorizerResult WithContext(string key, object value) => throw null;
        public IAuthorizerResult WithPrincipalId(string principalId) => throw null;
        public Stream Serialize(AuthorizerResultSerializationOptions options) => throw null;
        internal AuthorizerResults() => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Parameter)]
    public class FromBodyAttribute : Attribute
    {
    }
    [AttributeUsageAttribute(System.AttributeTargets.Parameter)]
    public class FromCustomAuthorizerAttribute : Attribute, Amazon.Lambda.Annotations.INamedAttribute
    {
        public string Name { get; set; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Parameter)]
    public class FromHeaderAttribute : Attribute, Amazon.Lambda.Annotations.INamedAttribute
    {
        public string Name { get; set; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Parameter)]
    public class FromQueryAttribute : Attribute, Amazon.Lambda.Annotations.INamedAttribute
    {
        public string Name { get; set; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Parameter)]
    public class FromRouteAttribute : Attribute, Amazon.Lambda.Annotations.INamedAttribute
    {
        public string Name { get; set; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Method)]
    public class FunctionUrlAttribute : Attribute
    {
        public FunctionUrlAuthType AuthType { get; set; }
        public string[] AllowOrigins { get; set; }
        public LambdaHttpMethod[] AllowMethods { get; set; }
        public string[] AllowHeaders { get; set; }
        public bool AllowCredentials { get; set; }
        public string[] ExposeHeaders { get; set; }
        public int MaxAge { get; set; }
    }
    public enum FunctionUrlAuthType
    {
        NONE = 0,
        AWS_IAM = 1,
    }
    [AttributeUsageAttribute(System.AttributeTargets.Method)]
    public class HttpApiAttribute : Attribute
    {
        public HttpApiVersion Version { get; set; }
        public string Template { get; set; }
        public LambdaHttpMethod Method { get; set; }
        public string Authorizer { get; set; }
        public HttpApiAttribute(LambdaHttpMethod method, string template) => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Method)]
    public class HttpApiAuthorizerAttribute : Attribute
    {
        public string IdentityHeader { get; set; }
        public bool EnableSimpleResponses { get; set; }
        public AuthorizerPayloadFormatVersion AuthorizerPayloadFormatVersion { get; set; }
        public int ResultTtlInSeconds { get; set; }
    }
    public enum HttpApiVersion
    {
        V1 = 0,
        V2 = 1,
    }
    public class HttpResultSerializationOptions
    {
        public Amazon.Lambda.Annotations.APIGateway.HttpResultSerializationOptions.ProtocolFormat Format { get; set; }
        public Amazon.Lambda.Annotations.APIGateway.HttpResultSerializationOptions.ProtocolVersion Version { get; set; }
        public Amazon.Lambda.Core.ILambdaSerializer Serializer { get; set; }
        public enum ProtocolFormat
        {
            RestApi = 0,
            HttpApi = 1,
        }
        public enum ProtocolVersion
        {
            V1 = 0,
            V2 = 1,
        }
    }
    public class HttpResults : IHttpResult
    {
        public IHttpResult AddHeader(string name, string value) => throw null;
        public static IHttpResult Accepted(object body = default) => throw null;
        public static IHttpResult BadGateway() => throw null;
        public static IHttpResult BadRequest(object body = default) => throw null;
        public static IHttpResult Conflict(object body = default) => throw null;
        public static IHttpResult Created(string uri = default, object body = default) => throw null;
        public static IHttpResult Forbid(object body = default) => throw null;
        public static IHttpResult InternalServerError(object body = default) => throw null;
        public static IHttpResult NotFound(object body = default) => throw null;
        public static IHttpResult Ok(object body = default) => throw null;
        public static IHttpResult Redirect(string uri, bool permanent = false, bool preserveMethod = false) => throw null;
        public static IHttpResult ServiceUnavailable(int? delaySeconds = default) => throw null;
        public static IHttpResult Unauthorized() => throw null;
        public static IHttpResult NewResult(System.Net.HttpStatusCode statusCode, object body = default) => throw null;
        public System.Net.HttpStatusCode StatusCode => throw null;
        public Stream Serialize(HttpResultSerializationOptions options) => throw null;
        internal HttpResults() => throw null;
    }
    public interface IAuthorizerResult
    {
        bool IsAuthorized { get; }
        string PrincipalId { get; }
        IDictionary<string, object> Context { get; }
        IAuthorizerResult WithContext(string key, object value);
        IAuthorizerResult WithPrincipalId(string principalId);
        Stream Serialize(AuthorizerResultSerializationOptions options);
    }
    public interface IHttpResult
    {
        System.Net.HttpStatusCode StatusCode { get; }
        Stream Serialize(HttpResultSerializationOptions options);
        IHttpResult AddHeader(string name, string value);
    }
    public enum LambdaHttpMethod
    {
        Any = 0,
        Get = 1,
        Post = 2,
        Put = 3,
        Patch = 4,
        Head = 5,
        Delete = 6,
        Options = 7,
    }
    [AttributeUsageAttribute(System.AttributeTargets.Method)]
    public class RestApiAttribute : Attribute
    {
        public string Template { get; set; }
        public LambdaHttpMethod Method { get; set; }
        public string Authorizer { get; set; }
        public RestApiAttribute(LambdaHttpMethod method, string template) => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Method)]
    public class RestApiAuthorizerAttribute : Attribute
    {
        public string IdentityHeader { get; set; }
        public RestApiAuthorizerType Type { get; set; }
        public int ResultTtlInSeconds { get; set; }
    }
    public enum RestApiAuthorizerType
    {
        Token = 0,
        Request = 1,
    }
}

namespace Amazon.Lambda.Annotations.DynamoDB
{
    [AttributeUsageAttribute(System.AttributeTargets.Method, AllowMultiple = true)]
    public class DynamoDBEventAttribute : Attribute
    {
        public string Stream { get; set; }
        public string ResourceName { get; set; }
        public uint BatchSize { get; set; }
        public StartingPosition StartingPosition { get; set; }
        public bool Enabled { get; set; }
        public uint MaximumBatchingWindowInSeconds { get; set; }
        public string Filters { get; set; }
        public DynamoDBEventAttribute(string stream) => throw null;
    }
    public enum StartingPosition
    {
        LATEST = 0,
        TRIM_HORIZON = 1,
    }
}

namespace Amazon.Lambda.Annotations.S3
{
    [AttributeUsageAttribute(System.AttributeTargets.Method, AllowMultiple = true)]
    public class S3EventAttribute : Attribute
    {
        public string Bucket { get; set; }
        public string ResourceName { get; set; }
        public string Events { get; set; }
        public string FilterPrefix { get; set; }
        public string FilterSuffix { get; set; }
        public bool Enabled { get; set; }
        public S3EventAttribute(string bucket) => throw null;
    }
}

namespace Amazon.Lambda.Annotations.SNS
{
    [AttributeUsageAttribute(System.AttributeTargets.Method, AllowMultiple = true)]
    public class SNSEventAttribute : Attribute
    {
        public string Topic { get; set; }
        public string ResourceName { get; set; }
        public string FilterPolicy { get; set; }
        public bool Enabled { get; set; }
        public SNSEventAttribute(string topic) => throw null;
    }
}

namespace Amazon.Lambda.Annotations.SQS
{
    [AttributeUsageAttribute(System.AttributeTargets.Method, AllowMultiple = true)]
    public class SQSEventAttribute : Attribute
    {
        public string Queue { get; set; }
        public string ResourceName { get; set; }
        public bool Enabled { get; set; }
        public uint BatchSize { get; set; }
        public uint MaximumBatchingWindowInSeconds { get; set; }
        public string Filters { get; set; }
        public uint MaximumConcurrency { get; set; }
        public SQSEventAttribute(string queue) => throw null;
    }
}

namespace Amazon.Lambda.Annotations.Schedule
{
    [AttributeUsageAttribute(System.AttributeTargets.Method, AllowMultiple = false)]
    public class ScheduleEventAttribute : Attribute
    {
        public string Schedule { get; set; }
        public string ResourceName { get; set; }
        public string Description { get; set; }
        public string Input { get; set; }
        public bool Enabled { get; set; }
        public ScheduleEventAttribute(string schedule) => throw null;
    }
}
