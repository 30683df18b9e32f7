// Declarations of Amazon.Lambda.DynamoDBEvents, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.DynamoDBEvents, Amazon.Lambda.DynamoDBEvents.Converters
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.DynamoDBEvents
{
    public class DynamoDBEvent
    {
        public IList<Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.DynamodbStreamRecord> Records { get; set; }
        public class AttributeValue
        {
            public MemoryStream B { get; set; }
            public bool? BOOL { get; set; }
            public List<MemoryStream> BS { get; set; }
            public List<Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.AttributeValue> L { get; set; }
            public Dictionary<string, Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.AttributeValue> M { get; set; }
            public string N { get; set; }
            public List<string> NS { get; set; }
            public bool? NULL { get; set; }
            public string S { get; set; }
            public List<string> SS { get; set; }
        }
        public class DynamodbStreamRecord
        {
            public string EventSourceArn { get; set; }
            public string AwsRegion { get; set; }
            public Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.StreamRecord Dynamodb { get; set; }
            public string EventID { get; set; }
            public string EventName { get; set; }
            public string EventSource { get; set; }
            public string EventVersion { get; set; }
            public Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.Identity UserIdentity { get; set; }
        }
        public class Identity
        {
            public string PrincipalId { get; set; }
            public string Type { get; set; }
        }
        public class StreamRecord
        {
            public DateTime ApproximateCreationDateTime { get; set; }
            public Dictionary<string, Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.AttributeValue> Keys { get; set; }
            public Dictionary<string, Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.AttributeValue> NewImage { get; set; }
            public Dictionary<string, Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.AttributeValue> OldImage { get; set; }
            public string SequenceNumber { get; set; }
            public long SizeBytes { get; set; }
            public string StreamViewType { get; set; }
        }
    }
    public class DynamoDBTimeWindowEvent : DynamoDBEvent
    {
        public Amazon.Lambda.DynamoDBEvents.DynamoDBTimeWindowEvent.TimeWindow Window { get; set; }
        public Dictionary<string, string> State { get; set; }
        public string ShardId { get; set; }
        public string EventSourceArn { get; set; }
        public bool? IsFinalInvokeForWindow { get; set; }
        public bool? IsWindowTerminatedEarly { get; set; }
        public class TimeWindow
        {
            public DateTime Start { get; set; }
            public DateTime End { get; set; }
        }
    }
    public class DynamoDBTimeWindowResponse
    {
        public Dictionary<string, string> State { get; set; }
        public IList<Amazon.Lambda.DynamoDBEvents.DynamoDBTimeWindowResponse.BatchItemFailure> BatchItemFailures { get; set; }
        public class BatchItemFailure
        {
            public string ItemIdentifier { get; set; }
        }
    }
    public static class ExtensionMethods
    {
        public static string ToJson(this Dictionary<string, Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.AttributeValue> item) => throw null;
        public static string ToJsonPretty(this Dictionary<string, Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.AttributeValue> item) => throw null;
    }
    public class StreamsEventResponse
    {
        public IList<Amazon.Lambda.DynamoDBEvents.StreamsEventResponse.BatchItemFailure> BatchItemFailures { get; set; }
        public class BatchItemFailure
        {
            public string ItemIdentifier { get; set; }
        }
    }
}

namespace Amazon.Lambda.DynamoDBEvents.Converters
{
    public class DictionaryLongToStringJsonConverter : System.Text.Json.Serialization.JsonConverter<Dictionary<string, string>>
    {
        public override Dictionary<string, string> Read(ref System.Text.Json.Utf8JsonReader reader, Type type, System.Text.Json.JsonSerializerOptions options) => throw null;
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Dictionary<string, string> value, System.Text.Json.JsonSerializerOptions options) => throw null;
    }
}
