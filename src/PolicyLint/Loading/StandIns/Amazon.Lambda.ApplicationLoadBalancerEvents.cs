// Declarations of Amazon.Lambda.ApplicationLoadBalancerEvents, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.ApplicationLoadBalancerEvents
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.ApplicationLoadBalancerEvents
{
    public class ApplicationLoadBalancerRequest
    {
        public Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerRequest.ALBRequestContext RequestContext { get; set; }
        public string Path { get; set; }
        public string HttpMethod { get; set; }
        public IDictionary<string, string> Headers { get; set; }
        public IDictionary<string, IList<string>> MultiValueHeaders { get; set; }
        public IDictionary<string, string> QueryStringParameters { get; set; }
        public IDictionary<string, IList<string>> MultiValueQueryStringParameters { get; set; }
        public string Body { get; set; }
        public bool IsBase64Encoded { get; set; }
        public class ALBRequestContext
        {
            public Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerRequest.ElbInfo Elb { get; set; }
        }
        public class ElbInfo
        {
            public string TargetGroupArn { get; set; }
        }
    }
    public class ApplicationLoadBalancerResponse
    {
        public int StatusCode { get; set; }
        public string StatusDescription { get; set; }
        public IDictionary<string, string> Headers { get; set; }
        public IDictionary<string, IList<string>> MultiValueHeaders { get; set; }
        public string Body { get; set; }
        public bool IsBase64Encoded { get; set; }
    }
}
