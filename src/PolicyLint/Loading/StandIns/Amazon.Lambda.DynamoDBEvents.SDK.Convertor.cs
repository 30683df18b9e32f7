// Declarations of Amazon.Lambda.DynamoDBEvents.SDK.Convertor, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.DynamoDBEvents.SDK.Convertor
// Needs: Amazon.Lambda.DynamoDBEvents, AWSSDK.DynamoDBv2, AWSSDK.DynamoDBStreams
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.DynamoDBEvents.SDK.Convertor
{
    public static class DynamodbAttributeValueConvertor
    {
        public static Amazon.DynamoDBv2.Model.AttributeValue ConvertToSdkAttribute(this Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.AttributeValue lambdaAttribute) => throw null;
        public static Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> ConvertToSdkAttributeValueDictionary(this Dictionary<string, Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.AttributeValue> lambdaAttributes) => throw null;
        public static Amazon.DynamoDBStreams.Model.AttributeValue ConvertToSdkStreamAttribute(this Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.AttributeValue lambdaAttribute) => throw null;
        public static Dictionary<string, Amazon.DynamoDBStreams.Model.AttributeValue> ConvertToSdkStreamAttributeValueDictionary(this Dictionary<string, Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.AttributeValue> lambdaAttributes) => throw null;
    }
    public static class DynamodbIdentityConvertor
    {
        public static Amazon.DynamoDBStreams.Model.Identity ConvertToSdkIdentity(this Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.Identity lambdaIdentity) => throw null;
    }
    public static class DynamodbStreamRecordConvertor
    {
        public static Amazon.DynamoDBStreams.Model.StreamRecord ConvertToSdkStreamRecord(this Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.StreamRecord lambdaStreamRecord) => throw null;
    }
}
