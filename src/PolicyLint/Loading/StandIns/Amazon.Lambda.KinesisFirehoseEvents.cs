// Declarations of Amazon.Lambda.KinesisFirehoseEvents, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.KinesisFirehoseEvents
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.KinesisFirehoseEvents
{
    public class KinesisFirehoseEvent
    {
        public string InvocationId { get; set; }
        public string DeliveryStreamArn { get; set; }
        public string Region { get; set; }
        public IList<Amazon.Lambda.KinesisFirehoseEvents.KinesisFirehoseEvent.FirehoseRecord> Records { get; set; }
        public class FirehoseRecord
        {
            public string RecordId { get; set; }
            public long ApproximateArrivalEpoch { get; set; }
            public DateTime ApproximateArrivalTimestamp => throw null;
            public string Base64EncodedData { get; set; }
            public string DecodeData() => throw null;
        }
    }
    public class KinesisFirehoseResponse
    {
        public const string TRANSFORMED_STATE_OK = "Ok";
        public const string TRANSFORMED_STATE_DROPPED = "Dropped";
        public const string TRANSFORMED_STATE_PROCESSINGFAILED = "ProcessingFailed";
        public IList<Amazon.Lambda.KinesisFirehoseEvents.KinesisFirehoseResponse.FirehoseRecord> Records { get; set; }
        public class FirehoseRecord
        {
            public string RecordId { get; set; }
            public string Result { get; set; }
            public string Base64EncodedData { get; set; }
            public Amazon.Lambda.KinesisFirehoseEvents.KinesisFirehoseResponse.FirehoseResponseRecordMetadata Metadata { get; set; }
            public void EncodeData(string data) => throw null;
        }
        public class FirehoseResponseRecordMetadata
        {
            public Dictionary<string, string> PartitionKeys { get; set; }
        }
    }
}
