// Declarations of AWSSDK.Lambda that differ from its model, restated; source: the SDK's API reference for .NET, v4.
// Namespaces: Amazon.Lambda.Model
// Needs: AWSSDK.Core
#nullable disable
using System.IO;

namespace Amazon.Lambda.Model
{
    public class InvokeRequest : Amazon.Lambda.AmazonLambdaRequest
    {
        public string ClientContext { get; set; }
        public string ClientContextBase64 { get; set; }
        public string DurableExecutionName { get; set; }
        public string FunctionName { get; set; }
        public Amazon.Lambda.InvocationType InvocationType { get; set; }
        public Amazon.Lambda.LogType LogType { get; set; }
        public string Payload { get; set; }
        public MemoryStream PayloadStream { get; set; }
        public string Qualifier { get; set; }
        public string TenantId { get; set; }
    }
    public class InvokeAsyncRequest : Amazon.Lambda.AmazonLambdaRequest
    {
        public string FunctionName { get; set; }
        public string InvokeArgs { get; set; }
        public Stream InvokeArgsStream { get; set; }
    }
}
