// Declarations of Amazon.Lambda.TestUtilities, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.TestUtilities
// Needs: Amazon.Lambda.Core
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.TestUtilities
{
    public class TestClientApplication : Amazon.Lambda.Core.IClientApplication
    {
        public string AppPackageName { get; set; }
        public string AppTitle { get; set; }
        public string AppVersionCode { get; set; }
        public string AppVersionName { get; set; }
        public string InstallationId { get; set; }
    }
    public class TestClientContext : Amazon.Lambda.Core.IClientContext
    {
        public Amazon.Lambda.Core.IClientApplication Client { get; set; }
        public IDictionary<string, string> Custom { get; set; }
        public IDictionary<string, string> Environment { get; set; }
    }
    public class TestCognitoIdentity : Amazon.Lambda.Core.ICognitoIdentity
    {
        public string IdentityId { get; set; }
        public string IdentityPoolId { get; set; }
    }
    public class TestLambdaContext : Amazon.Lambda.Core.ILambdaContext
    {
        public string AwsRequestId { get; set; }
        public Amazon.Lambda.Core.IClientContext ClientContext { get; set; }
        public string FunctionName { get; set; }
        public string FunctionVersion { get; set; }
        public Amazon.Lambda.Core.ICognitoIdentity Identity { get; set; }
        public string InvokedFunctionArn { get; set; }
        public Amazon.Lambda.Core.ILambdaLogger Logger { get; set; }
        public string LogGroupName { get; set; }
        public string LogStreamName { get; set; }
        public int MemoryLimitInMB { get; set; }
        public TimeSpan RemainingTime { get; set; }
        public string TenantId { get; set; }
        public string TraceId { get; set; }
        public Amazon.Lambda.Core.ILambdaSerializer Serializer { get; set; }
    }
    public class TestLambdaLogger : Amazon.Lambda.Core.ILambdaLogger
    {
        public System.Text.StringBuilder Buffer => throw null;
        public void Log(string message) => throw null;
        public void LogLine(string message) => throw null;
        public void Log(string level, string message) => throw null;
        public void Log(string level, string message, params object[] args) => throw null;
        public void Log(string level, Exception exception, string message, params object[] args) => throw null;
    }
}
