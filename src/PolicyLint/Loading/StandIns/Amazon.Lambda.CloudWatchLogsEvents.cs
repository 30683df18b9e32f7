// Declarations of Amazon.Lambda.CloudWatchLogsEvents, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.CloudWatchLogsEvents
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.CloudWatchLogsEvents
{
    public class CloudWatchLogsEvent
    {
        public Amazon.Lambda.CloudWatchLogsEvents.CloudWatchLogsEvent.Log Awslogs { get; set; }
        public class Log
        {
            public string EncodedData { get; set; }
            public string DecodeData() => throw null;
        }
    }
}
