// Declarations of Amazon.Lambda.KinesisEvents, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.KinesisEvents, Amazon.Lambda.KinesisEvents.Converters
// Needs: AWSSDK.Kinesis
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.KinesisEvents
{
    public class KinesisEvent
    {
        public IList<Amazon.Lambda.KinesisEvents.KinesisEvent.KinesisEventRecord> Records { get; set; }
        public class KinesisEventRecord
        {
            public string AwsRegion { get; set; }
            public string EventId { get; set; }
            public string EventName { get; set; }
            public string EventSource { get; set; }
            public string EventSourceARN { get; set; }
            public string EventVersion { get; set; }
            public string InvokeIdentityArn { get; set; }
            public Amazon.Lambda.KinesisEvents.KinesisEvent.Record Kinesis { get; set; }
        }
        public class Record : Amazon.Kinesis.Model.Record
        {
            public string KinesisSchemaVersion { get; set; }
        }
    }
    public class KinesisTimeWindowEvent : KinesisEvent
    {
        public Amazon.Lambda.KinesisEvents.KinesisTimeWindowEvent.TimeWindow Window { get; set; }
        public Dictionary<string, string> State { get; set; }
        public string ShardId { get; set; }
        public string EventSourceARN { get; set; }
        public bool? IsFinalInvokeForWindow { get; set; }
        public bool? IsWindowTerminatedEarly { get; set; }
        public class TimeWindow
        {
            public DateTime Start { get; set; }
            public DateTime End { get; set; }
        }
    }
    public class KinesisTimeWindowResponse
    {
        public Dictionary<string, string> State { get; set; }
        public IList<Amazon.Lambda.KinesisEvents.KinesisTimeWindowResponse.BatchItemFailure> BatchItemFailures { get; set; }
        public class BatchItemFailure
        {
            public string ItemIdentifier { get; set; }
        }
    }
    public class StreamsEventResponse
    {
        public IList<Amazon.Lambda.KinesisEvents.StreamsEventResponse.BatchItemFailure> BatchItemFailures { get; set; }
        public class BatchItemFailure
        {
            public string ItemIdentifier { get; set; }
        }
    }
}

namespace Amazon.Lambda.KinesisEvents.Converters
{
    public class DictionaryLongToStringJsonConverter : System.Text.Json.Serialization.JsonConverter<Dictionary<string, string>>
    {
        public override Dictionary<string, string> Read(ref System.Text.Json.Utf8JsonReader reader, Type type, System.Text.Json.JsonSerializerOptions options) => throw null;
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Dictionary<string, string> value, System.Text.Json.JsonSerializerOptions options) => throw null;
    }
}
