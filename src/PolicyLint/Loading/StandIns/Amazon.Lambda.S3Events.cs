// Declarations of Amazon.Lambda.S3Events, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.S3Events
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.S3Events
{
    public class S3Event
    {
        public List<Amazon.Lambda.S3Events.S3Event.S3EventNotificationRecord> Records { get; set; }
        public class RequestParametersEntity
        {
            public string SourceIPAddress { get; set; }
        }
        public class ResponseElementsEntity
        {
            public string XAmzId2 { get; set; }
            public string XAmzRequestId { get; set; }
        }
        public class S3BucketEntity
        {
            public string Name { get; set; }
            public Amazon.Lambda.S3Events.S3Event.UserIdentityEntity OwnerIdentity { get; set; }
            public string Arn { get; set; }
        }
        public class S3Entity
        {
            public string ConfigurationId { get; set; }
            public Amazon.Lambda.S3Events.S3Event.S3BucketEntity Bucket { get; set; }
            public Amazon.Lambda.S3Events.S3Event.S3ObjectEntity Object { get; set; }
            public string S3SchemaVersion { get; set; }
        }
        public class S3EventNotificationRecord
        {
            public string AwsRegion { get; set; }
            public string EventName { get; set; }
            public string EventSource { get; set; }
            public DateTime EventTime { get; set; }
            public string EventVersion { get; set; }
            public Amazon.Lambda.S3Events.S3Event.RequestParametersEntity RequestParameters { get; set; }
            public Amazon.Lambda.S3Events.S3Event.ResponseElementsEntity ResponseElements { get; set; }
            public Amazon.Lambda.S3Events.S3Event.S3Entity S3 { get; set; }
            public Amazon.Lambda.S3Events.S3Event.UserIdentityEntity UserIdentity { get; set; }
            public Amazon.Lambda.S3Events.S3Event.S3GlacierEventDataEntity GlacierEventData { get; set; }
        }
        public class S3GlacierEventDataEntity
        {
            public Amazon.Lambda.S3Events.S3Event.S3RestoreEventDataEntity RestoreEventData { get; set; }
        }
        public class S3ObjectEntity
        {
            public string Key { get; set; }
            public string KeyDecoded => throw null;
            public long Size { get; set; }
            public string ETag { get; set; }
            public string VersionId { get; set; }
            public string Sequencer { get; set; }
        }
        public class S3RestoreEventDataEntity
        {
            public DateTime LifecycleRestorationExpiryTime { get; set; }
            public string LifecycleRestoreStorageClass { get; set; }
        }
        public class UserIdentityEntity
        {
            public string PrincipalId { get; set; }
        }
    }
    public class S3ObjectLambdaEvent
    {
        public string XAmzRequestId { get; set; }
        public Amazon.Lambda.S3Events.S3ObjectLambdaEvent.GetObjectContextType GetObjectContext { get; set; }
        public Amazon.Lambda.S3Events.S3ObjectLambdaEvent.ConfigurationType Configuration { get; set; }
        public Amazon.Lambda.S3Events.S3ObjectLambdaEvent.UserRequestType UserRequest { get; set; }
        public Amazon.Lambda.S3Events.S3ObjectLambdaEvent.UserIdentityType UserIdentity { get; set; }
        public string ProtocolVersion { get; set; }
        public class ConfigurationType
        {
            public string AccessPointArn { get; set; }
            public string SupportingAccessPointArn { get; set; }
            public string Payload { get; set; }
        }
        public class GetObjectContextType
        {
            public string InputS3Url { get; set; }
            public string OutputRoute { get; set; }
            public string OutputToken { get; set; }
        }
        public class SessionContextAttributesType
        {
            public string MfaAuthenticated { get; set; }
            public string CreationDate { get; set; }
        }
        public class SessionContextType
        {
            public Amazon.Lambda.S3Events.S3ObjectLambdaEvent.SessionContextAttributesType Attributes { get; set; }
            public Amazon.Lambda.S3Events.S3ObjectLambdaEvent.SessionIssuerType SessionIssuer { get; set; }
        }
        public class SessionIssuerType
        {
            public string Type { get; set; }
            public string PrincipalId { get; set; }
            public string Arn { get; set; }
            public string AccountId { get; set; }
            public string UserName { get; set; }
        }
        public class UserIdentityType
        {
            public string Type { get; set; }
            public string PrincipalId { get; set; }
            public string Arn { get; set; }
            public string AccountId { get; set; }
            public string AccessKeyId { get; set; }
            public Amazon.Lambda.S3Events.S3ObjectLambdaEvent.SessionContextType SessionContext { get; set; }
        }
        public class UserRequestType
        {
            public string Url { get; set; }
            public IDictionary<string, string> Headers { get; set; }
        }
    }
}
