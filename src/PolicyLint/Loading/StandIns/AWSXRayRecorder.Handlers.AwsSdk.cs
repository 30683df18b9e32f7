// Declarations of AWSXRayRecorder.Handlers.AwsSdk, restated; source: github.com/aws/aws-xray-sdk-dotnet, Apache-2.0.
// Namespaces: Amazon.XRay.Recorder.Handlers.AwsSdk, Amazon.XRay.Recorder.Handlers.AwsSdk.Entities
// Needs: AWSXRayRecorder.Core
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.XRay.Recorder.Handlers.AwsSdk
{
    public static class AWSSDKHandler
    {
        public static void RegisterXRayForAllServices() => throw null;
        public static void RegisterXRayForAllServices(string path) => throw null;
        public static void RegisterXRay<T>() => throw null;
        public static void RegisterXRayManifest(string path) => throw null;
        public static void RegisterXRayManifest(Stream stream) => throw null;
    }
}

namespace Amazon.XRay.Recorder.Handlers.AwsSdk.Entities
{
    public class AWSOperationHandler
    {
        public List<string> RequestParameters { get; set; }
        public List<string> ResponseParameters { get; set; }
        public Dictionary<string, AWSOperationRequestDescriptor> RequestDescriptors { get; set; }
        public Dictionary<string, AWSOperationResponseDescriptor> ResponseDescriptors { get; set; }
    }
    public class AWSOperationRequestDescriptor
    {
        public string RenameTo { get; set; }
        public bool Map { get; set; }
        public bool GetKeys { get; set; }
        public bool List { get; set; }
        public bool GetCount { get; set; }
    }
    public class AWSOperationResponseDescriptor
    {
        public string RenameTo { get; set; }
        public bool Map { get; set; }
        public bool GetKeys { get; set; }
        public bool List { get; set; }
        public bool GetCount { get; set; }
    }
    public class AWSServiceHandler
    {
        public Dictionary<string, AWSOperationHandler> Operations { get; set; }
    }
    public class AWSServiceHandlerManifest
    {
        public Dictionary<string, AWSServiceHandler> Services { get; set; }
    }
}
