// Declarations of Amazon.Lambda.KinesisAnalyticsEvents, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.KinesisAnalyticsEvents
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.KinesisAnalyticsEvents
{
    public class KinesisAnalyticsFirehoseInputPreprocessingEvent
    {
        public string InvocationId { get; set; }
        public string ApplicationArn { get; set; }
        public string StreamArn { get; set; }
        public IList<Amazon.Lambda.KinesisAnalyticsEvents.KinesisAnalyticsFirehoseInputPreprocessingEvent.FirehoseRecord> Records { get; set; }
        public class FirehoseRecord
        {
            public string RecordId { get; set; }
            public Amazon.Lambda.KinesisAnalyticsEvents.KinesisAnalyticsFirehoseInputPreprocessingEvent.FirehoseRecord.KinesisFirehoseRecordMetadata RecordMetadata { get; set; }
            public string Base64EncodedData { get; set; }
            public string DecodeData() => throw null;
            public class KinesisFirehoseRecordMetadata
            {
                public DateTime ApproximateArrivalTimestamp => throw null;
                public long ApproximateArrivalEpoch { get; set; }
            }
        }
    }
    public class KinesisAnalyticsInputPreprocessingResponse
    {
        public const string OK = "Ok";
        public const string DROPPED = "Dropped";
        public const string PROCESSINGFAILED = "ProcessingFailed";
        public IList<Amazon.Lambda.KinesisAnalyticsEvents.KinesisAnalyticsInputPreprocessingResponse.Record> Records { get; set; }
        public class Record
        {
            public string RecordId { get; set; }
            public string Result { get; set; }
            public string Base64EncodedData { get; set; }
            public void EncodeData(string data) => throw null;
        }
    }
    public class KinesisAnalyticsOutputDeliveryEvent
    {
        public string InvocationId { get; set; }
        public string ApplicationArn { get; set; }
        public IList<Amazon.Lambda.KinesisAnalyticsEvents.KinesisAnalyticsOutputDeliveryEvent.DeliveryRecord> Records { get; set; }
        public class DeliveryRecord
        {
            public string RecordId { get; set; }
            public Amazon.Lambda.KinesisAnalyticsEvents.KinesisAnalyticsOutputDeliveryEvent.DeliveryRecord.LambdaDeliveryRecordMetadata RecordMetadata { get; set; }
            public string Base64EncodedData { get; set; }
            public string DecodeData() => throw null;
            public class LambdaDeliveryRecordMetadata
            {
                public long RetryHint { get; set; }
            }
        }
    }
    public class KinesisAnalyticsOutputDeliveryResponse
    {
        public const string OK = "Ok";
        public const string DELIVERY_FAILED = "DeliveryFailed";
        public IList<Amazon.Lambda.KinesisAnalyticsEvents.KinesisAnalyticsOutputDeliveryResponse.Record> Records { get; set; }
        public class Record
        {
            public string RecordId { get; set; }
            public string Result { get; set; }
        }
    }
    public class KinesisAnalyticsStreamsInputPreprocessingEvent
    {
        public string InvocationId { get; set; }
        public string ApplicationArn { get; set; }
        public string StreamArn { get; set; }
        public IList<Amazon.Lambda.KinesisAnalyticsEvents.KinesisAnalyticsStreamsInputPreprocessingEvent.StreamsRecord> Records { get; set; }
        public class StreamsRecord
        {
            public string RecordId { get; set; }
            public Amazon.Lambda.KinesisAnalyticsEvents.KinesisAnalyticsStreamsInputPreprocessingEvent.StreamsRecord.KinesisStreamRecordMetadata RecordMetadata { get; set; }
            public string Base64EncodedData { get; set; }
            public string DecodeData() => throw null;
            public class KinesisStreamRecordMetadata
            {
                public string SequenceNumber { get; set; }
                public string PartitionKey { get; set; }
                public DateTime ApproximateArrivalTimestamp => throw null;
                public long ApproximateArrivalEpoch { get; set; }
                public string ShardId { get; set; }
            }
        }
    }
}
