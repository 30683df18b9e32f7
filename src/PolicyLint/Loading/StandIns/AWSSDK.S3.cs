// Declarations of AWSSDK.S3, restated; source: AWSSDK.S3 4.0.104.11, Apache-2.0.
// Namespaces: Amazon, Amazon.S3, Amazon.S3.Model, Amazon.S3.Transfer, Amazon.S3.Util
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon
{
    public static class AWSConfigsS3
    {
        public static bool DisableDefaultChecksumValidation { get; set; }
        public static bool EnableUnicodeEncodingForObjectMetadata { get; set; }
    }
}

namespace Amazon.S3
{
    public class AmazonS3Exception : Amazon.Runtime.AmazonServiceException
    {
        public AmazonS3Exception() => throw null;
        public AmazonS3Exception(string message) => throw null;
        public AmazonS3Exception(string message, Exception innerException) => throw null;
        public AmazonS3Exception(Exception innerException) => throw null;
        public AmazonS3Exception(string message, Amazon.Runtime.ErrorType errorType, string errorCode, string requestId, System.Net.HttpStatusCode statusCode) => throw null;
        public AmazonS3Exception(string message, Exception innerException, Amazon.Runtime.ErrorType errorType, string errorCode, string requestId, System.Net.HttpStatusCode statusCode) => throw null;
        public AmazonS3Exception(string message, Exception innerException, Amazon.Runtime.ErrorType errorType, string errorCode, string requestId, System.Net.HttpStatusCode statusCode, string amazonId2) => throw null;
        public AmazonS3Exception(string message, Exception innerException, Amazon.Runtime.ErrorType errorType, string errorCode, string requestId, System.Net.HttpStatusCode statusCode, string amazonId2, string amazonCfId) => throw null;
        public string AmazonId2 { get; protected set; }
        public string AmazonCloudFrontId { get; protected set; }
        public string ResponseBody => throw null;
        public override string Message => throw null;
    }
    public static class ArnExtensions
    {
        public static bool TryParseAccessPoint(this Amazon.Arn arn, out string accessPoint) => throw null;
        public static bool TryParseBucket(this Amazon.Arn arn, out string bucketName) => throw null;
        public static bool IsOutpostArn(this Amazon.Arn arn) => throw null;
        public static bool IsService(this Amazon.Arn arn, string serviceName) => throw null;
        public static bool IsMRAPArn(this Amazon.Arn arn) => throw null;
        public static S3OutpostResource ParseOutpost(this Amazon.Arn arn) => throw null;
        public static bool HasValidAccountId(this Amazon.Arn arn) => throw null;
    }
    public class DeleteObjectsException : AmazonS3Exception
    {
        public DeleteObjectsException(Amazon.S3.Model.DeleteObjectsResponse response) => throw null;
        public Amazon.S3.Model.DeleteObjectsResponse Response { get; set; }
    }
    public enum HttpVerb
    {
        GET = 0,
        HEAD = 1,
        PUT = 2,
        DELETE = 3,
    }
    public interface IS3ExpressCredentialProvider : IDisposable
    {
        Amazon.S3.Model.SessionCredentials ResolveSessionCredentials(string bucketName);
        Task<Amazon.S3.Model.SessionCredentials> ResolveSessionCredentialsAsync(string bucketName, CancellationToken cancellationToken = default);
    }
    public sealed class NotificationEvents
    {
        public static readonly string ReducedRedundancyLostObject;
        internal NotificationEvents() => throw null;
    }
    public enum Protocol
    {
        HTTPS = 0,
        HTTP = 1,
    }
    public enum S3MetadataDirective
    {
        COPY = 0,
        REPLACE = 1,
    }
    public class S3OutpostResource
    {
        public S3OutpostResource(Amazon.Arn arn) => throw null;
        public string OutpostId { get; set; }
        public string AccessPointName { get; set; }
        public string Key { get; set; }
        public string FullAccessPointName => throw null;
    }
    public class S3Permission : Amazon.Runtime.ConstantClass
    {
        public static readonly S3Permission READ;
        public static readonly S3Permission WRITE;
        public static readonly S3Permission READ_ACP;
        public static readonly S3Permission WRITE_ACP;
        public static readonly S3Permission FULL_CONTROL;
        public static readonly S3Permission RESTORE_OBJECT;
        public S3Permission(string value, string headerName) : base(default(string)!) => throw null;
        public S3Permission(string value) : base(default(string)!) => throw null;
        public static S3Permission FindValue(string value) => throw null;
        public static implicit operator S3Permission(string value) => throw null;
        public string HeaderName => throw null;
    }
}

namespace Amazon.S3.Model
{
    public sealed class AnalyticsAndOperator : AnalyticsNAryOperator
    {
        public AnalyticsAndOperator(List<AnalyticsFilterPredicate> operands) : base(default(List<AnalyticsFilterPredicate>)!) => throw null;
    }
    public abstract class AnalyticsNAryOperator : AnalyticsFilterPredicate
    {
        protected AnalyticsNAryOperator(List<AnalyticsFilterPredicate> operands) => throw null;
        public List<AnalyticsFilterPredicate> Operands => throw null;
    }
    public sealed class AnalyticsPrefixPredicate : AnalyticsFilterPredicate
    {
        public AnalyticsPrefixPredicate(string prefix) => throw null;
        public string Prefix => throw null;
    }
    public sealed class AnalyticsTagPredicate : AnalyticsFilterPredicate
    {
        public AnalyticsTagPredicate(Tag tag) => throw null;
        public Tag Tag => throw null;
    }
    public class ByteRange
    {
        public ByteRange(long start, long end) => throw null;
        public ByteRange(string byteRangeValue) => throw null;
        public long Start { get; set; }
        public long End { get; set; }
        public string FormattedByteRange { get; set; }
    }
    public class CompleteMultipartUploadRequest : Amazon.Runtime.AmazonWebServiceRequest
    {
        public void AddPartETags(params PartETag[] partETags) => throw null;
        public void AddPartETags(IEnumerable<PartETag> partETags) => throw null;
        public void AddPartETags(params UploadPartResponse[] responses) => throw null;
        public void AddPartETags(IEnumerable<UploadPartResponse> responses) => throw null;
        public void AddPartETagsAndChecksums(params UploadPartResponse[] responses) => throw null;
        public void AddPartETagsAndChecksums(IEnumerable<UploadPartResponse> responses) => throw null;
        public void AddPartETags(params CopyPartResponse[] responses) => throw null;
        public void AddPartETags(IEnumerable<CopyPartResponse> responses) => throw null;
        public void AddPartETagsAndChecksums(params CopyPartResponse[] responses) => throw null;
        public void AddPartETagsAndChecksums(IEnumerable<CopyPartResponse> responses) => throw null;
        public string BucketName { get; set; }
        public string ChecksumCRC32 { get; set; }
        public string ChecksumCRC32C { get; set; }
        public string ChecksumCRC64NVME { get; set; }
        public string ChecksumMD5 { get; set; }
        public string ChecksumSHA1 { get; set; }
        public string ChecksumSHA256 { get; set; }
        public string ChecksumSHA512 { get; set; }
        public Amazon.S3.ChecksumType ChecksumType { get; set; }
        public string ChecksumXXHASH128 { get; set; }
        public string ChecksumXXHASH3 { get; set; }
        public string ChecksumXXHASH64 { get; set; }
        public string ExpectedBucketOwner { get; set; }
        public string IfMatch { get; set; }
        public string IfNoneMatch { get; set; }
        public string Key { get; set; }
        public long? MpuObjectSize { get; set; }
        public List<PartETag> PartETags { get; set; }
        public Amazon.S3.RequestPayer RequestPayer { get; set; }
        public string SSECustomerAlgorithm { get; set; }
        public string SSECustomerKey { get; set; }
        public string SSECustomerKeyMD5 { get; set; }
        public string UploadId { get; set; }
    }
    public class ContentLengthRangeCondition : S3PostCondition
    {
        public ContentLengthRangeCondition(long minimumLength, long maximumLength) => throw null;
        public override void WriteToJsonWriter(System.Text.Json.Utf8JsonWriter writer) => throw null;
        public long MinimumLength => throw null;
        public long MaximumLength => throw null;
    }
    public class ContinuationEvent : IS3Event, Amazon.Runtime.EventStreams.IEventStreamEvent
    {
        public ContinuationEvent() => throw null;
        public ContinuationEvent(Amazon.Runtime.EventStreams.IEventStreamMessage message) => throw null;
    }
    public class DeleteObjectsRequest : Amazon.Runtime.AmazonWebServiceRequest
    {
        public void AddKey(string key) => throw null;
        public void AddKey(string key, string version) => throw null;
        public string BucketName { get; set; }
        public bool? BypassGovernanceRetention { get; set; }
        public Amazon.S3.ChecksumAlgorithm ChecksumAlgorithm { get; set; }
        public string ExpectedBucketOwner { get; set; }
        public MfaCodes MfaCodes { get; set; }
        public List<KeyVersion> Objects { get; set; }
        public bool? Quiet { get; set; }
        public Amazon.S3.RequestPayer RequestPayer { get; set; }
    }
    public class EndEvent : IS3Event, Amazon.Runtime.EventStreams.IEventStreamEvent, Amazon.Runtime.EventStreams.Internal.IEventStreamTerminalEvent
    {
        public EndEvent() => throw null;
        public EndEvent(Amazon.Runtime.EventStreams.IEventStreamMessage message) => throw null;
    }
    public class ExactMatchCondition : S3PostCondition
    {
        public ExactMatchCondition(string fieldName, string expectedValue) => throw null;
        public override void WriteToJsonWriter(System.Text.Json.Utf8JsonWriter writer) => throw null;
        public string FieldName => throw null;
        public string ExpectedValue => throw null;
    }
    public class FilterRule
    {
        public FilterRule() => throw null;
        public FilterRule(string name, string value) => throw null;
        public string Name { get; set; }
        public string Value { get; set; }
    }
    public class GetObjectAnnotationResponse : StreamResponse
    {
        public string ChecksumCRC32 { get; set; }
        public string ChecksumCRC32C { get; set; }
        public string ChecksumCRC64NVME { get; set; }
        public string ChecksumMD5 { get; set; }
        public string ChecksumSHA1 { get; set; }
        public string ChecksumSHA256 { get; set; }
        public string ChecksumSHA512 { get; set; }
        public Amazon.S3.ChecksumType ChecksumType { get; set; }
        public string ChecksumXXHASH128 { get; set; }
        public string ChecksumXXHASH3 { get; set; }
        public string ChecksumXXHASH64 { get; set; }
        public string ETag { get; set; }
        public DateTime? LastModified { get; set; }
        public string ObjectVersionId { get; set; }
        public Amazon.S3.ReplicationStatus ReplicationStatus { get; set; }
        public Amazon.S3.RequestCharged RequestCharged { get; set; }
        public Amazon.S3.ServerSideEncryptionMethod ServerSideEncryption { get; set; }
    }
    public class GetObjectResponse : StreamResponse
    {
        public Task WriteResponseStreamToFileAsync(string filePath, bool append, CancellationToken cancellationToken) => throw null;
        public string ExpiresString { get; set; }
        public string BucketName { get; set; }
        public string Key { get; set; }
        public HeadersCollection Headers => throw null;
        public MetadataCollection Metadata => throw null;
        public bool? RestoreInProgress { get; set; }
        public string ContentLanguage { get; set; }
        public string AcceptRanges { get; set; }
        public bool? BucketKeyEnabled { get; set; }
        public string ChecksumCRC32 { get; set; }
        public string ChecksumCRC32C { get; set; }
        public string ChecksumCRC64NVME { get; set; }
        public string ChecksumMD5 { get; set; }
        public string ChecksumSHA1 { get; set; }
        public string ChecksumSHA256 { get; set; }
        public string ChecksumSHA512 { get; set; }
        public Amazon.S3.ChecksumType ChecksumType { get; set; }
        public string ChecksumXXHASH128 { get; set; }
        public string ChecksumXXHASH3 { get; set; }
        public string ChecksumXXHASH64 { get; set; }
        public string ContentRange { get; set; }
        public string DeleteMarker { get; set; }
        public string ETag { get; set; }
        public Expiration Expiration { get; set; }
        public DateTime? LastModified { get; set; }
        public int? MissingMeta { get; set; }
        public Amazon.S3.ObjectLockEventHold ObjectLockEventHold { get; set; }
        public int? ObjectLockEventHoldDurationDays { get; set; }
        public int? ObjectLockEventHoldDurationYears { get; set; }
        public Amazon.S3.ObjectLockLegalHoldStatus ObjectLockLegalHoldStatus { get; set; }
        public Amazon.S3.ObjectLockMode ObjectLockMode { get; set; }
        public DateTime? ObjectLockRetainUntilDate { get; set; }
        public int? PartsCount { get; set; }
        public Amazon.S3.ReplicationStatus ReplicationStatus { get; set; }
        public Amazon.S3.RequestCharged RequestCharged { get; set; }
        public DateTime? RestoreExpiration { get; set; }
        public Amazon.S3.ServerSideEncryptionCustomerMethod ServerSideEncryptionCustomerMethod { get; set; }
        public string ServerSideEncryptionCustomerProvidedKeyMD5 { get; set; }
        public string ServerSideEncryptionKeyManagementServiceKeyId { get; set; }
        public Amazon.S3.ServerSideEncryptionMethod ServerSideEncryptionMethod { get; set; }
        public Amazon.S3.S3StorageClass StorageClass { get; set; }
        public int? TagCount { get; set; }
        public string VersionId { get; set; }
        public string WebsiteRedirectLocation { get; set; }
        public event EventHandler<WriteObjectProgressArgs> WriteObjectProgressEvent;
    }
    public class GetObjectTorrentResponse : StreamResponse
    {
        public Amazon.S3.RequestCharged RequestCharged { get; set; }
    }
    public class GetPreSignedUrlRequest : Amazon.Runtime.AmazonWebServiceRequest
    {
        public bool IsSetExpires() => throw null;
        public string BucketName { get; set; }
        public string Key { get; set; }
        public string ContentType { get; set; }
        public DateTime? Expires { get; set; }
        public Amazon.S3.Protocol Protocol { get; set; }
        public Amazon.S3.HttpVerb Verb { get; set; }
        public string VersionId { get; set; }
        public string UploadId { get; set; }
        public int? PartNumber { get; set; }
        public Amazon.S3.ServerSideEncryptionMethod ServerSideEncryptionMethod { get; set; }
        public string ServerSideEncryptionKeyManagementServiceKeyId { get; set; }
        public Amazon.S3.ServerSideEncryptionCustomerMethod ServerSideEncryptionCustomerMethod { get; set; }
        public Amazon.S3.RequestPayer RequestPayer { get; set; }
        public ResponseHeaderOverrides ResponseHeaderOverrides { get; set; }
        public HeadersCollection Headers => throw null;
        public MetadataCollection Metadata => throw null;
        public ParameterCollection Parameters => throw null;
    }
    public class GetPreSignedUrlResponse : Amazon.Runtime.AmazonWebServiceResponse
    {
        public GetPreSignedUrlResponse(string url) => throw null;
        public string Url => throw null;
    }
    public sealed class HeadersCollection
    {
        public string this[string name] { get => throw null; set => throw null; }
        public int Count => throw null;
        public ICollection<string> Keys => throw null;
        public string CacheControl { get; set; }
        public string ContentDisposition { get; set; }
        public string ContentEncoding { get; set; }
        public long ContentLength { get; set; }
        public string ContentMD5 { get; set; }
        public string ContentType { get; set; }
        public string ContentLanguage { get; set; }
        public DateTime? Expires { get; set; }
    }
    public interface IS3Event : Amazon.Runtime.EventStreams.IEventStreamEvent
    {
    }
    public sealed class IntelligentTieringAndOperator : IntelligentTieringNAryOperator
    {
        public IntelligentTieringAndOperator(List<IntelligentTieringFilterPredicate> operands) : base(default(List<IntelligentTieringFilterPredicate>)!) => throw null;
    }
    public abstract class IntelligentTieringNAryOperator : IntelligentTieringFilterPredicate
    {
        protected IntelligentTieringNAryOperator(List<IntelligentTieringFilterPredicate> operands) => throw null;
        public List<IntelligentTieringFilterPredicate> Operands => throw null;
    }
    public sealed class IntelligentTieringPrefixPredicate : IntelligentTieringFilterPredicate
    {
        public IntelligentTieringPrefixPredicate(string prefix) => throw null;
        public string Prefix => throw null;
    }
    public sealed class IntelligentTieringTagPredicate : IntelligentTieringFilterPredicate
    {
        public IntelligentTieringTagPredicate(Tag tag) => throw null;
        public Tag Tag => throw null;
    }
    public sealed class InventoryPrefixPredicate : InventoryFilterPredicate
    {
        public InventoryPrefixPredicate(string prefix) => throw null;
        public string Prefix => throw null;
    }
    public sealed class MetadataCollection
    {
        public void Add(string name, string value) => throw null;
        public void Clear() => throw null;
        public string this[string name] { get => throw null; set => throw null; }
        public int Count => throw null;
        public ICollection<string> Keys => throw null;
    }
    public class MetricsAccessPointArnPredicate : MetricsFilterPredicate
    {
        public MetricsAccessPointArnPredicate(string accessPointArn) => throw null;
        public string AccessPointArn { get; set; }
    }
    public sealed class MetricsAndOperator : MetricsNAryOperator
    {
        public MetricsAndOperator(List<MetricsFilterPredicate> operands) : base(default(List<MetricsFilterPredicate>)!) => throw null;
    }
    public abstract class MetricsNAryOperator : MetricsFilterPredicate
    {
        protected MetricsNAryOperator(List<MetricsFilterPredicate> operands) => throw null;
        public List<MetricsFilterPredicate> Operands => throw null;
    }
    public sealed class MetricsPrefixPredicate : MetricsFilterPredicate
    {
        public MetricsPrefixPredicate(string prefix) => throw null;
        public string Prefix => throw null;
    }
    public sealed class MetricsTagPredicate : MetricsFilterPredicate
    {
        public MetricsTagPredicate(Tag tag) => throw null;
        public Tag Tag => throw null;
    }
    public sealed class ParameterCollection
    {
        public void Add(string name, string value) => throw null;
        public string this[string name] { get => throw null; set => throw null; }
        public int Count => throw null;
        public ICollection<string> Keys => throw null;
    }
    public class PartDetail : PartETag
    {
        public DateTime? LastModified { get; set; }
        public long? Size { get; set; }
    }
    public class PartETag : IComparable<PartETag>
    {
        public PartETag() => throw null;
        public PartETag(int partNumber, string eTag) => throw null;
        public PartETag(UploadPartResponse uploadPartResponse) => throw null;
        public PartETag(UploadPartResponse uploadPartResponse, bool copyChecksums) => throw null;
        public PartETag(CopyPartResponse copyPartResponse) => throw null;
        public PartETag(CopyPartResponse copyPartResponse, bool copyChecksums) => throw null;
        public int CompareTo(PartETag other) => throw null;
        public string ChecksumCRC32 { get; set; }
        public string ChecksumCRC32C { get; set; }
        public string ChecksumCRC64NVME { get; set; }
        public string ChecksumMD5 { get; set; }
        public string ChecksumSHA1 { get; set; }
        public string ChecksumSHA256 { get; set; }
        public string ChecksumSHA512 { get; set; }
        public string ChecksumXXHASH128 { get; set; }
        public string ChecksumXXHASH3 { get; set; }
        public string ChecksumXXHASH64 { get; set; }
        public string ETag { get; set; }
        public int? PartNumber { get; set; }
    }
    public class ProgressEvent : IS3Event, Amazon.Runtime.EventStreams.IEventStreamEvent
    {
        public ProgressEvent() => throw null;
        public ProgressEvent(Amazon.Runtime.EventStreams.IEventStreamMessage message) => throw null;
        public Progress Details { get; set; }
    }
    public class RecordsEvent : IS3Event, Amazon.Runtime.EventStreams.IEventStreamEvent
    {
        public RecordsEvent() => throw null;
        public RecordsEvent(Amazon.Runtime.EventStreams.IEventStreamMessage message) => throw null;
        public Stream Payload { get; set; }
    }
    public class S3AccessControlList
    {
        public void AddGrant(S3Grantee grantee, Amazon.S3.S3Permission permission) => throw null;
        public void RemoveGrant(S3Grantee grantee, Amazon.S3.S3Permission permission) => throw null;
        public void RemoveGrant(S3Grantee grantee) => throw null;
        public List<S3Grant> Grants { get; set; }
        public Owner Owner { get; set; }
    }
    public class S3BucketLoggingConfig
    {
        public void AddGrant(S3Grantee grantee, Amazon.S3.S3Permission permission) => throw null;
        public void RemoveGrant(S3Grantee grantee, Amazon.S3.S3Permission permission) => throw null;
        public void RemoveGrant(S3Grantee grantee) => throw null;
        public List<S3Grant> Grants { get; set; }
        public string TargetBucketName { get; set; }
        public TargetObjectKeyFormat TargetObjectKeyFormat { get; set; }
        public string TargetPrefix { get; set; }
    }
    public class S3Grantee
    {
        public Amazon.S3.GranteeType GranteeTypeGetter() => throw null;
        public string CanonicalUser { get; set; }
        public string DisplayName { get; set; }
        public string EmailAddress { get; set; }
        public Amazon.S3.GranteeType Type => throw null;
        public string URI { get; set; }
    }
    public abstract class S3PostCondition
    {
        public static ExactMatchCondition ExactMatch(string fieldName, string expectedValue) => throw null;
        public static StartsWithCondition StartsWith(string fieldName, string prefix) => throw null;
        public static ContentLengthRangeCondition ContentLengthRange(long minimumLength, long maximumLength) => throw null;
        public abstract void WriteToJsonWriter(System.Text.Json.Utf8JsonWriter writer);
        protected S3PostCondition() => throw null;
    }
    public class StartsWithCondition : S3PostCondition
    {
        public StartsWithCondition(string fieldName, string prefix) => throw null;
        public override void WriteToJsonWriter(System.Text.Json.Utf8JsonWriter writer) => throw null;
        public string FieldName => throw null;
        public string Prefix => throw null;
    }
    public class StatsEvent : IS3Event, Amazon.Runtime.EventStreams.IEventStreamEvent
    {
        public StatsEvent() => throw null;
        public StatsEvent(Amazon.Runtime.EventStreams.IEventStreamMessage message) => throw null;
        public Stats Details { get; set; }
    }
    public abstract class StreamResponse : Amazon.Runtime.AmazonWebServiceResponse, IDisposable
    {
        public void Dispose() => throw null;
        protected StreamResponse() => throw null;
        public Stream ResponseStream { get; set; }
    }
    public class TransferProgressArgs : EventArgs
    {
        public TransferProgressArgs(long incrementTransferred, long transferred, long total) => throw null;
        public override string ToString() => throw null;
        public int PercentDone => throw null;
        public long TransferredBytes => throw null;
        public long TotalBytes => throw null;
    }
    public class WriteObjectProgressArgs : TransferProgressArgs
    {
        public string BucketName => throw null;
        public string Key => throw null;
        public string VersionId => throw null;
        public string FilePath => throw null;
        public bool IsCompleted => throw null;
        public Amazon.S3.Transfer.TransferUtilityDownloadRequest Request => throw null;
        internal WriteObjectProgressArgs() : base(default(long)!, default(long)!, default(long)!) => throw null;
    }
}

namespace Amazon.S3.Transfer
{
    public abstract class BaseDownloadRequest
    {
        protected BaseDownloadRequest() => throw null;
        public string BucketName { get; set; }
        public string Key { get; set; }
        public string VersionId { get; set; }
        public DateTime ModifiedSinceDate { get; set; }
        public DateTime UnmodifiedSinceDate { get; set; }
        public Amazon.S3.ServerSideEncryptionCustomerMethod ServerSideEncryptionCustomerMethod { get; set; }
        public string ServerSideEncryptionCustomerProvidedKey { get; set; }
        public string ServerSideEncryptionCustomerProvidedKeyMD5 { get; set; }
        public Amazon.S3.ChecksumMode ChecksumMode { get; set; }
        public Amazon.S3.RequestPayer RequestPayer { get; set; }
        public string ExpectedBucketOwner { get; set; }
        public string IfMatch { get; set; }
        public string IfNoneMatch { get; set; }
        public Amazon.S3.Model.ResponseHeaderOverrides ResponseHeaderOverrides { get; set; }
        public long PartSize { get; set; }
        public MultipartDownloadType MultipartDownloadType { get; set; }
    }
    public abstract class BaseUploadRequest
    {
        public void RemoveCannedACL() => throw null;
        protected BaseUploadRequest() => throw null;
        public Amazon.S3.RequestPayer RequestPayer { get; set; }
        public string BucketName { get; set; }
        public string ContentType { get; set; }
        public Amazon.S3.ServerSideEncryptionMethod ServerSideEncryptionMethod { get; set; }
        public Amazon.S3.ServerSideEncryptionCustomerMethod ServerSideEncryptionCustomerMethod { get; set; }
        public string ServerSideEncryptionKeyManagementServiceKeyId { get; set; }
        public string ServerSideEncryptionCustomerProvidedKey { get; set; }
        public string ServerSideEncryptionCustomerProvidedKeyMD5 { get; set; }
        public Amazon.S3.ChecksumAlgorithm ChecksumAlgorithm { get; set; }
        public Amazon.S3.S3CannedACL CannedACL { get; set; }
        public Amazon.S3.S3StorageClass StorageClass { get; set; }
        public Amazon.S3.Model.MetadataCollection Metadata => throw null;
        public List<Amazon.S3.Model.Tag> TagSet { get; set; }
        public Amazon.S3.ObjectLockLegalHoldStatus ObjectLockLegalHoldStatus { get; set; }
        public Amazon.S3.ObjectLockMode ObjectLockMode { get; set; }
        public DateTime? ObjectLockRetainUntilDate { get; set; }
        public bool? DisablePayloadSigning { get; set; }
        public bool? DisableDefaultChecksumValidation { get; set; }
        public bool? BucketKeyEnabled { get; set; }
        public string ExpectedBucketOwner { get; set; }
        public List<Amazon.S3.Model.S3Grant> Grants { get; set; }
        public string SSEKMSEncryptionContext { get; set; }
        public string WebsiteRedirectLocation { get; set; }
        public Amazon.S3.Model.HeadersCollection Headers => throw null;
    }
    public enum DirectoryResult
    {
        Success = 0,
        PartialSuccess = 1,
        Failure = 2,
    }
    public class DownloadCompletedEventArgs : EventArgs
    {
        public TransferUtilityDownloadRequest Request => throw null;
        public TransferUtilityDownloadResponse Response => throw null;
        public string FilePath => throw null;
        public long TransferredBytes => throw null;
        public long TotalBytes => throw null;
        internal DownloadCompletedEventArgs() => throw null;
    }
    public class DownloadDirectoryCompletedEventArgs : EventArgs
    {
        public TransferUtilityDownloadDirectoryRequest Request => throw null;
        public TransferUtilityDownloadDirectoryResponse Response => throw null;
        public long TransferredBytes => throw null;
        public long TotalBytes => throw null;
        public long TransferredFiles => throw null;
        public long TotalFiles => throw null;
        internal DownloadDirectoryCompletedEventArgs() => throw null;
    }
    public class DownloadDirectoryFailedEventArgs : EventArgs
    {
        public TransferUtilityDownloadDirectoryRequest Request => throw null;
        public long TransferredBytes => throw null;
        public long TotalBytes => throw null;
        public long TransferredFiles => throw null;
        public long TotalFiles => throw null;
        internal DownloadDirectoryFailedEventArgs() => throw null;
    }
    public class DownloadDirectoryFileRequestArgs : EventArgs
    {
        public DownloadDirectoryFileRequestArgs(TransferUtilityDownloadRequest request) => throw null;
        public TransferUtilityDownloadRequest DownloadRequest { get; set; }
    }
    public class DownloadDirectoryInitiatedEventArgs : EventArgs
    {
        public TransferUtilityDownloadDirectoryRequest Request => throw null;
        internal DownloadDirectoryInitiatedEventArgs() => throw null;
    }
    public class DownloadDirectoryProgressArgs : EventArgs
    {
        public DownloadDirectoryProgressArgs(int numberOfFilesDownloaded, int totalNumberOfFiles, string currentFile, long transferredBytesForCurrentFile, long totalNumberOfBytesForCurrentFile) => throw null;
        public DownloadDirectoryProgressArgs(int numberOfFilesDownloaded, int totalNumberOfFiles, long transferredBytes, long totalBytes, string currentFile, long transferredBytesForCurrentFile, long totalNumberOfBytesForCurrentFile) => throw null;
        public override string ToString() => throw null;
        public int TotalNumberOfFiles { get; set; }
        public int NumberOfFilesDownloaded { get; set; }
        public long TotalBytes { get; set; }
        public long TransferredBytes { get; set; }
        public string CurrentFile { get; set; }
        public long TransferredBytesForCurrentFile { get; set; }
        public long TotalNumberOfBytesForCurrentFile { get; set; }
    }
    public class DownloadFailedEventArgs : EventArgs
    {
        public TransferUtilityDownloadRequest Request => throw null;
        public string FilePath => throw null;
        public long TransferredBytes => throw null;
        public long TotalBytes => throw null;
        internal DownloadFailedEventArgs() => throw null;
    }
    public class DownloadInitiatedEventArgs : EventArgs
    {
        public TransferUtilityDownloadRequest Request => throw null;
        public string FilePath => throw null;
        internal DownloadInitiatedEventArgs() => throw null;
    }
    public enum FailurePolicy
    {
        AbortOnFailure = 0,
        ContinueOnFailure = 1,
    }
    public interface ITransferUtility : IDisposable
    {
        Task UploadAsync(string filePath, string bucketName, CancellationToken cancellationToken = default);
        Task UploadAsync(string filePath, string bucketName, string key, CancellationToken cancellationToken = default);
        Task UploadAsync(Stream stream, string bucketName, string key, CancellationToken cancellationToken = default);
        Task UploadAsync(TransferUtilityUploadRequest request, CancellationToken cancellationToken = default);
        Task<TransferUtilityUploadResponse> UploadWithResponseAsync(string filePath, string bucketName, CancellationToken cancellationToken = default);
        Task<TransferUtilityUploadResponse> UploadWithResponseAsync(string filePath, string bucketName, string key, CancellationToken cancellationToken = default);
        Task<TransferUtilityUploadResponse> UploadWithResponseAsync(Stream stream, string bucketName, string key, CancellationToken cancellationToken = default);
        Task<TransferUtilityUploadResponse> UploadWithResponseAsync(TransferUtilityUploadRequest request, CancellationToken cancellationToken = default);
        Task AbortMultipartUploadsAsync(string bucketName, DateTime initiatedDate, CancellationToken cancellationToken = default);
        Task DownloadAsync(TransferUtilityDownloadRequest request, CancellationToken cancellationToken = default);
        Task<TransferUtilityDownloadResponse> DownloadWithResponseAsync(string filePath, string bucketName, string key, CancellationToken cancellationToken = default);
        Task<TransferUtilityDownloadResponse> DownloadWithResponseAsync(TransferUtilityDownloadRequest request, CancellationToken cancellationToken = default);
        Task<TransferUtilityDownloadDirectoryResponse> DownloadDirectoryWithResponseAsync(string bucketName, string s3Directory, string localDirectory, CancellationToken cancellationToken = default);
        Task<TransferUtilityDownloadDirectoryResponse> DownloadDirectoryWithResponseAsync(TransferUtilityDownloadDirectoryRequest request, CancellationToken cancellationToken = default);
        Task<Stream> OpenStreamAsync(string bucketName, string key, CancellationToken cancellationToken = default);
        Task<Stream> OpenStreamAsync(TransferUtilityOpenStreamRequest request, CancellationToken cancellationToken = default);
        Task<TransferUtilityOpenStreamResponse> OpenStreamWithResponseAsync(string bucketName, string key, CancellationToken cancellationToken = default);
        Task<TransferUtilityOpenStreamResponse> OpenStreamWithResponseAsync(TransferUtilityOpenStreamRequest request, CancellationToken cancellationToken = default);
        Task UploadDirectoryAsync(string directory, string bucketName, CancellationToken cancellationToken = default);
        Task UploadDirectoryAsync(string directory, string bucketName, string searchPattern, SearchOption searchOption, CancellationToken cancellationToken = default);
        Task UploadDirectoryAsync(TransferUtilityUploadDirectoryRequest request, CancellationToken cancellationToken = default);
        Task<TransferUtilityUploadDirectoryResponse> UploadDirectoryWithResponseAsync(string directory, string bucketName, CancellationToken cancellationToken = default);
        Task<TransferUtilityUploadDirectoryResponse> UploadDirectoryWithResponseAsync(string directory, string bucketName, string searchPattern, SearchOption searchOption, CancellationToken cancellationToken = default);
        Task<TransferUtilityUploadDirectoryResponse> UploadDirectoryWithResponseAsync(TransferUtilityUploadDirectoryRequest request, CancellationToken cancellationToken = default);
        Task DownloadDirectoryAsync(string bucketName, string s3Directory, string localDirectory, CancellationToken cancellationToken = default);
        Task DownloadDirectoryAsync(TransferUtilityDownloadDirectoryRequest request, CancellationToken cancellationToken = default);
        Task DownloadAsync(string filePath, string bucketName, string key, CancellationToken cancellationToken = default);
        void UploadDirectory(string directory, string bucketName);
        void UploadDirectory(string directory, string bucketName, string searchPattern, SearchOption searchOption);
        void UploadDirectory(TransferUtilityUploadDirectoryRequest request);
        TransferUtilityUploadDirectoryResponse UploadDirectoryWithResponse(string directory, string bucketName);
        TransferUtilityUploadDirectoryResponse UploadDirectoryWithResponse(string directory, string bucketName, string searchPattern, SearchOption searchOption);
        TransferUtilityUploadDirectoryResponse UploadDirectoryWithResponse(TransferUtilityUploadDirectoryRequest request);
        void Upload(string filePath, string bucketName);
        void Upload(string filePath, string bucketName, string key);
        void Upload(Stream stream, string bucketName, string key);
        void Upload(TransferUtilityUploadRequest request);
        Stream OpenStream(string bucketName, string key);
        Stream OpenStream(TransferUtilityOpenStreamRequest request);
        TransferUtilityOpenStreamResponse OpenStreamWithResponse(string bucketName, string key);
        TransferUtilityOpenStreamResponse OpenStreamWithResponse(TransferUtilityOpenStreamRequest request);
        void Download(string filePath, string bucketName, string key);
        void Download(TransferUtilityDownloadRequest request);
        TransferUtilityDownloadResponse DownloadWithResponse(string filePath, string bucketName, string key);
        TransferUtilityDownloadResponse DownloadWithResponse(TransferUtilityDownloadRequest request);
        void DownloadDirectory(string bucketName, string s3Directory, string localDirectory);
        void DownloadDirectory(TransferUtilityDownloadDirectoryRequest request);
        TransferUtilityDownloadDirectoryResponse DownloadDirectoryWithResponse(string bucketName, string s3Directory, string localDirectory);
        TransferUtilityDownloadDirectoryResponse DownloadDirectoryWithResponse(TransferUtilityDownloadDirectoryRequest request);
        void AbortMultipartUploads(string bucketName, DateTime initiatedDate);
        TransferUtilityUploadResponse UploadWithResponse(string filePath, string bucketName);
        TransferUtilityUploadResponse UploadWithResponse(string filePath, string bucketName, string key);
        TransferUtilityUploadResponse UploadWithResponse(Stream stream, string bucketName, string key);
        TransferUtilityUploadResponse UploadWithResponse(TransferUtilityUploadRequest request);
        Amazon.S3.IAmazonS3 S3Client { get; }
    }
    public enum MultipartDownloadType
    {
        PART = 0,
        RANGE = 1,
    }
    public class ObjectDownloadFailedEventArgs : EventArgs
    {
        public TransferUtilityDownloadDirectoryRequest DirectoryRequest => throw null;
        public TransferUtilityDownloadRequest ObjectRequest => throw null;
        public Exception Exception => throw null;
        internal ObjectDownloadFailedEventArgs() => throw null;
    }
    public class ObjectUploadFailedEventArgs : EventArgs
    {
        public TransferUtilityUploadDirectoryRequest DirectoryRequest => throw null;
        public TransferUtilityUploadRequest ObjectRequest => throw null;
        public Exception Exception => throw null;
        internal ObjectUploadFailedEventArgs() => throw null;
    }
    public class TransferUtility : ITransferUtility, IDisposable
    {
        public TransferUtility(string awsAccessKeyId, string awsSecretAccessKey) => throw null;
        public TransferUtility(string awsAccessKeyId, string awsSecretAccessKey, Amazon.RegionEndpoint region) => throw null;
        public TransferUtility(string awsAccessKeyId, string awsSecretAccessKey, TransferUtilityConfig config) => throw null;
        public TransferUtility(string awsAccessKeyId, string awsSecretAccessKey, Amazon.RegionEndpoint region, TransferUtilityConfig config) => throw null;
        public TransferUtility(Amazon.S3.IAmazonS3 s3Client) => throw null;
        public TransferUtility(Amazon.S3.IAmazonS3 s3Client, TransferUtilityConfig config) => throw null;
        public TransferUtility() => throw null;
        public TransferUtility(Amazon.RegionEndpoint region) => throw null;
        public TransferUtility(TransferUtilityConfig config) => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
        public void Dispose() => throw null;
        public Task UploadAsync(string filePath, string bucketName, CancellationToken cancellationToken = default) => throw null;
        public Task UploadAsync(string filePath, string bucketName, string key, CancellationToken cancellationToken = default) => throw null;
        public Task UploadAsync(Stream stream, string bucketName, string key, CancellationToken cancellationToken = default) => throw null;
        public Task UploadAsync(TransferUtilityUploadRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task<TransferUtilityUploadResponse> UploadWithResponseAsync(string filePath, string bucketName, CancellationToken cancellationToken = default) => throw null;
        public Task<TransferUtilityUploadResponse> UploadWithResponseAsync(string filePath, string bucketName, string key, CancellationToken cancellationToken = default) => throw null;
        public Task<TransferUtilityUploadResponse> UploadWithResponseAsync(Stream stream, string bucketName, string key, CancellationToken cancellationToken = default) => throw null;
        public Task<TransferUtilityUploadResponse> UploadWithResponseAsync(TransferUtilityUploadRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task AbortMultipartUploadsAsync(string bucketName, DateTime initiatedDate, CancellationToken cancellationToken = default) => throw null;
        public Task AbortMultipartUploadsAsync(TransferUtilityAbortMultipartUploadRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task DownloadAsync(TransferUtilityDownloadRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task<TransferUtilityDownloadResponse> DownloadWithResponseAsync(string filePath, string bucketName, string key, CancellationToken cancellationToken = default) => throw null;
        public Task<TransferUtilityDownloadResponse> DownloadWithResponseAsync(TransferUtilityDownloadRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task<Stream> OpenStreamAsync(string bucketName, string key, CancellationToken cancellationToken = default) => throw null;
        public Task<Stream> OpenStreamAsync(TransferUtilityOpenStreamRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task<TransferUtilityOpenStreamResponse> OpenStreamWithResponseAsync(string bucketName, string key, CancellationToken cancellationToken = default) => throw null;
        public Task<TransferUtilityOpenStreamResponse> OpenStreamWithResponseAsync(TransferUtilityOpenStreamRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task<TransferUtilityDownloadDirectoryResponse> DownloadDirectoryWithResponseAsync(string bucketName, string s3Directory, string localDirectory, CancellationToken cancellationToken = default) => throw null;
        public Task<TransferUtilityDownloadDirectoryResponse> DownloadDirectoryWithResponseAsync(TransferUtilityDownloadDirectoryRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task UploadDirectoryAsync(string directory, string bucketName, CancellationToken cancellationToken = default) => throw null;
        public Task UploadDirectoryAsync(string directory, string bucketName, string searchPattern, SearchOption searchOption, CancellationToken cancellationToken = default) => throw null;
        public Task UploadDirectoryAsync(TransferUtilityUploadDirectoryRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task<TransferUtilityUploadDirectoryResponse> UploadDirectoryWithResponseAsync(string directory, string bucketName, CancellationToken cancellationToken = default) => throw null;
        public Task<TransferUtilityUploadDirectoryResponse> UploadDirectoryWithResponseAsync(string directory, string bucketName, string searchPattern, SearchOption searchOption, CancellationToken cancellationToken = default) => throw null;
        public Task<TransferUtilityUploadDirectoryResponse> UploadDirectoryWithResponseAsync(TransferUtilityUploadDirectoryRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task DownloadDirectoryAsync(string bucketName, string s3Directory, string localDirectory, CancellationToken cancellationToken = default) => throw null;
        public Task DownloadDirectoryAsync(TransferUtilityDownloadDirectoryRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task DownloadAsync(string filePath, string bucketName, string key, CancellationToken cancellationToken = default) => throw null;
        public void UploadDirectory(string directory, string bucketName) => throw null;
        public void UploadDirectory(string directory, string bucketName, string searchPattern, SearchOption searchOption) => throw null;
        public void UploadDirectory(TransferUtilityUploadDirectoryRequest request) => throw null;
        public TransferUtilityUploadDirectoryResponse UploadDirectoryWithResponse(string directory, string bucketName) => throw null;
        public TransferUtilityUploadDirectoryResponse UploadDirectoryWithResponse(string directory, string bucketName, string searchPattern, SearchOption searchOption) => throw null;
        public TransferUtilityUploadDirectoryResponse UploadDirectoryWithResponse(TransferUtilityUploadDirectoryRequest request) => throw null;
        public void Upload(string filePath, string bucketName) => throw null;
        public void Upload(string filePath, string bucketName, string key) => throw null;
        public void Upload(Stream stream, string bucketName, string key) => throw null;
        public void Upload(TransferUtilityUploadRequest request) => throw null;
        public TransferUtilityUploadResponse UploadWithResponse(string filePath, string bucketName) => throw null;
        public TransferUtilityUploadResponse UploadWithResponse(string filePath, string bucketName, string key) => throw null;
        public TransferUtilityUploadResponse UploadWithResponse(Stream stream, string bucketName, string key) => throw null;
        public TransferUtilityUploadResponse UploadWithResponse(TransferUtilityUploadRequest request) => throw null;
        public Stream OpenStream(string bucketName, string key) => throw null;
        public Stream OpenStream(TransferUtilityOpenStreamRequest request) => throw null;
        public TransferUtilityOpenStreamResponse OpenStreamWithResponse(string bucketName, string key) => throw null;
        public TransferUtilityOpenStreamResponse OpenStreamWithResponse(TransferUtilityOpenStreamRequest request) => throw null;
        public void Download(string filePath, string bucketName, string key) => throw null;
        public void Download(TransferUtilityDownloadRequest request) => throw null;
        public TransferUtilityDownloadResponse DownloadWithResponse(string filePath, string bucketName, string key) => throw null;
        public TransferUtilityDownloadResponse DownloadWithResponse(TransferUtilityDownloadRequest request) => throw null;
        public void DownloadDirectory(string bucketName, string s3Directory, string localDirectory) => throw null;
        public void DownloadDirectory(TransferUtilityDownloadDirectoryRequest request) => throw null;
        public TransferUtilityDownloadDirectoryResponse DownloadDirectoryWithResponse(string bucketName, string s3Directory, string localDirectory) => throw null;
        public TransferUtilityDownloadDirectoryResponse DownloadDirectoryWithResponse(TransferUtilityDownloadDirectoryRequest request) => throw null;
        public void AbortMultipartUploads(string bucketName, DateTime initiatedDate) => throw null;
        public void AbortMultipartUploads(TransferUtilityAbortMultipartUploadRequest request) => throw null;
        public Amazon.S3.IAmazonS3 S3Client => throw null;
    }
    public class TransferUtilityAbortMultipartUploadRequest
    {
        public string BucketName { get; set; }
        public DateTime? InitiatedDate { get; set; }
        public string ExpectedBucketOwner { get; set; }
        public Amazon.S3.RequestPayer RequestPayer { get; set; }
    }
    public class TransferUtilityAbortMultipartUploadsResponse
    {
    }
    public class TransferUtilityConfig
    {
        public long MinSizeBeforePartUpload { get; set; }
        public int ConcurrentServiceRequests { get; set; }
        public bool SkipDirectoryCaseSensitivityCheck { get; set; }
    }
    public class TransferUtilityDownloadDirectoryRequest
    {
        public FailurePolicy FailurePolicy { get; set; }
        public string BucketName { get; set; }
        public string LocalDirectory { get; set; }
        public string S3Directory { get; set; }
        public DateTime ModifiedSinceDate { get; set; }
        public DateTime UnmodifiedSinceDate { get; set; }
        public bool DownloadFilesConcurrently { get; set; }
        public bool DisableSlashCorrection { get; set; }
        public Amazon.S3.ServerSideEncryptionCustomerMethod ServerSideEncryptionCustomerMethod { get; set; }
        public string ServerSideEncryptionCustomerProvidedKey { get; set; }
        public string ServerSideEncryptionCustomerProvidedKeyMD5 { get; set; }
        public Amazon.S3.RequestPayer RequestPayer { get; set; }
        public string ExpectedBucketOwner { get; set; }
        public string IfMatch { get; set; }
        public string IfNoneMatch { get; set; }
        public Amazon.S3.Model.ResponseHeaderOverrides ResponseHeaderOverrides { get; set; }
        public event EventHandler<ObjectDownloadFailedEventArgs> ObjectDownloadFailedEvent;
        public event EventHandler<DownloadDirectoryInitiatedEventArgs> DownloadDirectoryInitiatedEvent;
        public event EventHandler<DownloadDirectoryCompletedEventArgs> DownloadDirectoryCompletedEvent;
        public event EventHandler<DownloadDirectoryFailedEventArgs> DownloadDirectoryFailedEvent;
        public event EventHandler<DownloadDirectoryProgressArgs> DownloadedDirectoryProgressEvent;
        public event EventHandler<DownloadDirectoryFileRequestArgs> DownloadDirectoryFileRequestEvent;
    }
    public class TransferUtilityDownloadDirectoryResponse
    {
        public long ObjectsDownloaded { get; set; }
        public long ObjectsFailed { get; set; }
        public IList<Exception> Errors { get; set; }
        public DirectoryResult Result { get; set; }
    }
    public class TransferUtilityDownloadRequest : BaseDownloadRequest
    {
        public string FilePath { get; set; }
        public event EventHandler<Amazon.S3.Model.WriteObjectProgressArgs> WriteObjectProgressEvent;
        public event EventHandler<DownloadInitiatedEventArgs> DownloadInitiatedEvent;
        public event EventHandler<DownloadCompletedEventArgs> DownloadCompletedEvent;
        public event EventHandler<DownloadFailedEventArgs> DownloadFailedEvent;
    }
    public class TransferUtilityDownloadResponse : TransferUtilityGetObjectResponseBase
    {
    }
    public abstract class TransferUtilityGetObjectResponseBase
    {
        protected TransferUtilityGetObjectResponseBase() => throw null;
        public string AcceptRanges { get; set; }
        public bool? BucketKeyEnabled { get; set; }
        public Amazon.S3.Model.HeadersCollection Headers { get; set; }
        public string ChecksumCRC32 { get; set; }
        public string ChecksumCRC32C { get; set; }
        public string ChecksumCRC64NVME { get; set; }
        public string ChecksumSHA1 { get; set; }
        public string ChecksumSHA256 { get; set; }
        public Amazon.S3.ChecksumType ChecksumType { get; set; }
        public string ContentRange { get; set; }
        public string DeleteMarker { get; set; }
        public string ETag { get; set; }
        public Amazon.S3.Model.Expiration Expiration { get; set; }
        public string ExpiresString { get; set; }
        public DateTime? LastModified { get; set; }
        public Amazon.S3.Model.MetadataCollection Metadata { get; set; }
        public int? MissingMeta { get; set; }
        public Amazon.S3.ObjectLockLegalHoldStatus ObjectLockLegalHoldStatus { get; set; }
        public Amazon.S3.ObjectLockMode ObjectLockMode { get; set; }
        public DateTime? ObjectLockRetainUntilDate { get; set; }
        public int? PartsCount { get; set; }
        public Amazon.S3.ReplicationStatus ReplicationStatus { get; set; }
        public Amazon.S3.RequestCharged RequestCharged { get; set; }
        public DateTime? RestoreExpiration { get; set; }
        public bool? RestoreInProgress { get; set; }
        public Amazon.S3.ServerSideEncryptionCustomerMethod ServerSideEncryptionCustomerMethod { get; set; }
        public string ServerSideEncryptionCustomerProvidedKeyMD5 { get; set; }
        public string ServerSideEncryptionKeyManagementServiceKeyId { get; set; }
        public Amazon.S3.ServerSideEncryptionMethod ServerSideEncryptionMethod { get; set; }
        public Amazon.S3.S3StorageClass StorageClass { get; set; }
        public int? TagCount { get; set; }
        public string VersionId { get; set; }
        public string WebsiteRedirectLocation { get; set; }
        public string ChecksumMD5 { get; set; }
        public string ChecksumSHA512 { get; set; }
        public string ChecksumXXHASH128 { get; set; }
        public string ChecksumXXHASH3 { get; set; }
        public string ChecksumXXHASH64 { get; set; }
    }
    public class TransferUtilityOpenStreamRequest : BaseDownloadRequest
    {
        public int? MaxInMemoryParts { get; set; }
        public int? ChunkBufferSize { get; set; }
    }
    public class TransferUtilityOpenStreamResponse : TransferUtilityGetObjectResponseBase, IDisposable
    {
        public void Dispose() => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
        public Stream ResponseStream { get; set; }
    }
    public class TransferUtilityUploadDirectoryRequest : BaseUploadRequest
    {
        public FailurePolicy FailurePolicy { get; set; }
        public string Directory { get; set; }
        public string KeyPrefix { get; set; }
        public string SearchPattern { get; set; }
        public SearchOption SearchOption { get; set; }
        public bool UploadFilesConcurrently { get; set; }
        public event EventHandler<UploadDirectoryInitiatedEventArgs> UploadDirectoryInitiatedEvent;
        public event EventHandler<UploadDirectoryCompletedEventArgs> UploadDirectoryCompletedEvent;
        public event EventHandler<UploadDirectoryFailedEventArgs> UploadDirectoryFailedEvent;
        public event EventHandler<ObjectUploadFailedEventArgs> ObjectUploadFailedEvent;
        public event EventHandler<UploadDirectoryProgressArgs> UploadDirectoryProgressEvent;
        public event EventHandler<UploadDirectoryFileRequestArgs> UploadDirectoryFileRequestEvent;
    }
    public class TransferUtilityUploadDirectoryResponse
    {
        public long ObjectsUploaded { get; set; }
        public long ObjectsFailed { get; set; }
        public IList<Exception> Errors { get; set; }
        public DirectoryResult Result { get; set; }
    }
    public class TransferUtilityUploadRequest : BaseUploadRequest
    {
        public TransferUtilityUploadRequest WithAutoCloseStream(bool autoCloseStream) => throw null;
        public string Expires { get; set; }
        public string Key { get; set; }
        public Stream InputStream { get; set; }
        public string FilePath { get; set; }
        public long PartSize { get; set; }
        public bool AutoCloseStream { get; set; }
        public bool AutoResetStreamPosition { get; set; }
        public string ChecksumCRC32 { get; set; }
        public string ChecksumCRC32C { get; set; }
        public string ChecksumCRC64NVME { get; set; }
        public string ChecksumSHA1 { get; set; }
        public string ChecksumSHA256 { get; set; }
        public string IfNoneMatch { get; set; }
        public string IfMatch { get; set; }
        public long MpuObjectSize { get; set; }
        public string ChecksumSHA512 { get; set; }
        public string ChecksumXXHASH128 { get; set; }
        public string ChecksumXXHASH3 { get; set; }
        public string ChecksumXXHASH64 { get; set; }
        public string ChecksumMD5 { get; set; }
        public event EventHandler<UploadProgressArgs> UploadProgressEvent;
        public event EventHandler<UploadInitiatedEventArgs> UploadInitiatedEvent;
        public event EventHandler<UploadCompletedEventArgs> UploadCompletedEvent;
        public event EventHandler<UploadFailedEventArgs> UploadFailedEvent;
    }
    public class TransferUtilityUploadResponse
    {
        public bool? BucketKeyEnabled { get; set; }
        public string BucketName { get; set; }
        public string Key { get; set; }
        public string Location { get; set; }
        public long? Size { get; set; }
        public string ChecksumCRC32 { get; set; }
        public string ChecksumCRC32C { get; set; }
        public string ChecksumCRC64NVME { get; set; }
        public string ChecksumSHA1 { get; set; }
        public string ChecksumSHA256 { get; set; }
        public Amazon.S3.ChecksumType ChecksumType { get; set; }
        public string ETag { get; set; }
        public Amazon.S3.Model.Expiration Expiration { get; set; }
        public Amazon.S3.RequestCharged RequestCharged { get; set; }
        public Amazon.S3.ServerSideEncryptionCustomerMethod ServerSideEncryptionCustomerMethod { get; set; }
        public string ServerSideEncryptionCustomerProvidedKeyMD5 { get; set; }
        public string ServerSideEncryptionKeyManagementServiceEncryptionContext { get; set; }
        public string ServerSideEncryptionKeyManagementServiceKeyId { get; set; }
        public Amazon.S3.ServerSideEncryptionMethod ServerSideEncryptionMethod { get; set; }
        public string VersionId { get; set; }
        public string ChecksumSHA512 { get; set; }
        public string ChecksumXXHASH128 { get; set; }
        public string ChecksumXXHASH3 { get; set; }
        public string ChecksumXXHASH64 { get; set; }
        public string ChecksumMD5 { get; set; }
    }
    public class UploadCompletedEventArgs : EventArgs
    {
        public TransferUtilityUploadRequest Request => throw null;
        public TransferUtilityUploadResponse Response => throw null;
        public string FilePath => throw null;
        public long TransferredBytes => throw null;
        public long TotalBytes => throw null;
        internal UploadCompletedEventArgs() => throw null;
    }
    public class UploadDirectoryCompletedEventArgs : EventArgs
    {
        public TransferUtilityUploadDirectoryRequest Request => throw null;
        public TransferUtilityUploadDirectoryResponse Response => throw null;
        public long TransferredFiles => throw null;
        public long TotalFiles => throw null;
        public long TransferredBytes => throw null;
        public long TotalBytes => throw null;
        internal UploadDirectoryCompletedEventArgs() => throw null;
    }
    public class UploadDirectoryFailedEventArgs : EventArgs
    {
        public TransferUtilityUploadDirectoryRequest Request => throw null;
        public long TransferredFiles => throw null;
        public long TotalFiles => throw null;
        public long TransferredBytes => throw null;
        public long TotalBytes => throw null;
        internal UploadDirectoryFailedEventArgs() => throw null;
    }
    public class UploadDirectoryFileRequestArgs : EventArgs
    {
        public UploadDirectoryFileRequestArgs(TransferUtilityUploadRequest request) => throw null;
        public TransferUtilityUploadRequest UploadRequest { get; set; }
    }
    public class UploadDirectoryInitiatedEventArgs : EventArgs
    {
        public TransferUtilityUploadDirectoryRequest Request => throw null;
        public long TotalFiles => throw null;
        public long TotalBytes => throw null;
        internal UploadDirectoryInitiatedEventArgs() => throw null;
    }
    public class UploadDirectoryProgressArgs : EventArgs
    {
        public UploadDirectoryProgressArgs(int numberOfFilesUploaded, int totalNumberOfFiles, string currentFile, long transferredBytesForCurrentFile, long totalNumberOfBytesForCurrentFile) => throw null;
        public UploadDirectoryProgressArgs(int numberOfFilesUploaded, int totalNumberOfFiles, long transferredBytes, long totalBytes, string currentFile, long transferredBytesForCurrentFile, long totalNumberOfBytesForCurrentFile) => throw null;
        public override string ToString() => throw null;
        public int TotalNumberOfFiles { get; set; }
        public int NumberOfFilesUploaded { get; set; }
        public long TotalBytes { get; set; }
        public long TransferredBytes { get; set; }
        public string CurrentFile { get; set; }
        public long TransferredBytesForCurrentFile { get; set; }
        public long TotalNumberOfBytesForCurrentFile { get; set; }
    }
    public class UploadFailedEventArgs : EventArgs
    {
        public TransferUtilityUploadRequest Request => throw null;
        public string FilePath => throw null;
        public long TransferredBytes => throw null;
        public long TotalBytes => throw null;
        internal UploadFailedEventArgs() => throw null;
    }
    public class UploadInitiatedEventArgs : EventArgs
    {
        public TransferUtilityUploadRequest Request => throw null;
        public string FilePath => throw null;
        public long TotalBytes => throw null;
        internal UploadInitiatedEventArgs() => throw null;
    }
    public class UploadProgressArgs : Amazon.S3.Model.TransferProgressArgs
    {
        public UploadProgressArgs(long incrementTransferred, long transferred, long total) : base(default(long)!, default(long)!, default(long)!) => throw null;
        public UploadProgressArgs(long incrementTransferred, long transferred, long total, string filePath) : base(default(long)!, default(long)!, default(long)!) => throw null;
        public string FilePath => throw null;
        public TransferUtilityUploadRequest Request => throw null;
    }
}

namespace Amazon.S3.Util
{
    public class AmazonS3Uri
    {
        public AmazonS3Uri(string uri) => throw null;
        public AmazonS3Uri(Uri uri) => throw null;
        public AmazonS3Uri(string uri, bool decode) => throw null;
        public static bool TryParseAmazonS3Uri(string uri, out AmazonS3Uri amazonS3Uri) => throw null;
        public static bool TryParseAmazonS3Uri(string uri, bool decode, out AmazonS3Uri amazonS3Uri) => throw null;
        public static bool TryParseAmazonS3Uri(Uri uri, out AmazonS3Uri amazonS3Uri) => throw null;
        public static bool IsAmazonS3Endpoint(string uri) => throw null;
        public static bool IsAmazonS3Endpoint(Uri uri) => throw null;
        public bool IsPathStyle => throw null;
        public string Bucket => throw null;
        public string Key => throw null;
        public Amazon.RegionEndpoint Region { get; set; }
    }
    public static class AmazonS3Util
    {
        public static string MimeTypeFromExtension(string ext) => throw null;
        public static Stream MakeStreamSeekable(Stream input) => throw null;
        public static string GenerateMD5ChecksumForStream(Stream input) => throw null;
        public static string GenerateChecksumForContent(string content, bool fBase64Encode) => throw null;
        public static bool ValidateV2Bucket(string bucketName) => throw null;
        public static Task<bool> DoesS3BucketExistV2Async(Amazon.S3.IAmazonS3 s3Client, string bucketName) => throw null;
        public static Task DeleteS3BucketWithObjectsAsync(Amazon.S3.IAmazonS3 s3Client, string bucketName) => throw null;
        public static Task DeleteS3BucketWithObjectsAsync(Amazon.S3.IAmazonS3 s3Client, string bucketName, S3DeleteBucketWithObjectsOptions deleteOptions) => throw null;
        public static Task DeleteS3BucketWithObjectsAsync(Amazon.S3.IAmazonS3 s3Client, string bucketName, CancellationToken token) => throw null;
        public static Task DeleteS3BucketWithObjectsAsync(Amazon.S3.IAmazonS3 s3Client, string bucketName, S3DeleteBucketWithObjectsOptions deleteOptions, CancellationToken token) => throw null;
        public static Task DeleteS3BucketWithObjectsAsync(Amazon.S3.IAmazonS3 s3Client, string bucketName, S3DeleteBucketWithObjectsOptions deleteOptions, Action<S3DeleteBucketWithObjectsUpdate> updateCallback, CancellationToken token) => throw null;
        public static string FormattedCurrentTimestamp => throw null;
    }
    public static class BucketRegionDetector
    {
    }
    public class S3DeleteBucketWithObjectsOptions
    {
        public bool ContinueOnError { get; set; }
        public bool QuietMode { get; set; }
    }
    public class S3DeleteBucketWithObjectsUpdate
    {
        public IList<Amazon.S3.Model.DeletedObject> DeletedObjects { get; set; }
        public IList<Amazon.S3.Model.DeleteError> DeleteErrors { get; set; }
    }
    public class S3EventNotification
    {
        public static S3EventNotification ParseJson(string json) => throw null;
        public string ToJson() => throw null;
        public List<Amazon.S3.Util.S3EventNotification.S3EventNotificationRecord> Records { get; set; }
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
            public Amazon.S3.Util.S3EventNotification.UserIdentityEntity OwnerIdentity { get; set; }
            public string Arn { get; set; }
        }
        public class S3Entity
        {
            public string ConfigurationId { get; set; }
            public Amazon.S3.Util.S3EventNotification.S3BucketEntity Bucket { get; set; }
            public Amazon.S3.Util.S3EventNotification.S3ObjectEntity Object { get; set; }
            public string S3SchemaVersion { get; set; }
        }
        public class S3EventNotificationRecord
        {
            public string AwsRegion { get; set; }
            public Amazon.S3.EventType EventName { get; set; }
            public string EventSource { get; set; }
            public DateTime EventTime { get; set; }
            public string EventVersion { get; set; }
            public Amazon.S3.Util.S3EventNotification.RequestParametersEntity RequestParameters { get; set; }
            public Amazon.S3.Util.S3EventNotification.ResponseElementsEntity ResponseElements { get; set; }
            public Amazon.S3.Util.S3EventNotification.S3Entity S3 { get; set; }
            public Amazon.S3.Util.S3EventNotification.UserIdentityEntity UserIdentity { get; set; }
            public Amazon.S3.Util.S3EventNotification.S3GlacierEventDataEntity GlacierEventData { get; set; }
        }
        public class S3GlacierEventDataEntity
        {
            public Amazon.S3.Util.S3EventNotification.S3RestoreEventDataEntity RestoreEventData { get; set; }
        }
        public class S3ObjectEntity
        {
            public string Key { get; set; }
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
    public class S3PostUploadSignedPolicy
    {
        public static S3PostUploadSignedPolicy GetSignedPolicy(string policy, Amazon.Runtime.AWSCredentials credentials, string region) => throw null;
        public string GetReadablePolicy() => throw null;
        public string ToJson() => throw null;
        public string ToXml() => throw null;
        public static S3PostUploadSignedPolicy GetSignedPolicyFromXml(string policyXml) => throw null;
        public static S3PostUploadSignedPolicy GetSignedPolicyFromJson(string policyJson) => throw null;
        public string Policy { get; set; }
        public string Signature { get; set; }
        public string AccessKeyId { get; set; }
        public string SecurityToken { get; set; }
        public string Algorithm { get; set; }
        public string Date { get; set; }
        public string Credential { get; set; }
    }
}

namespace Amazon.S3
{
    public partial interface IAmazonS3 : Amazon.Runtime.SharedInterfaces.ICoreAmazonS3
    {
        string GetPreSignedURL(Amazon.S3.Model.GetPreSignedUrlRequest request);
        Task<string> GetPreSignedURLAsync(Amazon.S3.Model.GetPreSignedUrlRequest request);
        Amazon.S3.Model.CreatePresignedPostResponse CreatePresignedPost(Amazon.S3.Model.CreatePresignedPostRequest request);
        Task<Amazon.S3.Model.CreatePresignedPostResponse> CreatePresignedPostAsync(Amazon.S3.Model.CreatePresignedPostRequest request);
    }
    public partial class AmazonS3Client
    {
        public string GetPreSignedURL(Amazon.S3.Model.GetPreSignedUrlRequest request) => throw null;
        public Task<string> GetPreSignedURLAsync(Amazon.S3.Model.GetPreSignedUrlRequest request) => throw null;
        public Amazon.S3.Model.CreatePresignedPostResponse CreatePresignedPost(Amazon.S3.Model.CreatePresignedPostRequest request) => throw null;
        public Task<Amazon.S3.Model.CreatePresignedPostResponse> CreatePresignedPostAsync(Amazon.S3.Model.CreatePresignedPostRequest request) => throw null;
        string Amazon.Runtime.SharedInterfaces.ICoreAmazonS3.GeneratePreSignedURL(string bucketName, string objectKey, DateTime expiration, IDictionary<string, object> additionalProperties) => throw null;
        Task<IList<string>> Amazon.Runtime.SharedInterfaces.ICoreAmazonS3.GetAllObjectKeysAsync(string bucketName, string prefix, IDictionary<string, object> additionalProperties) => throw null;
        Task Amazon.Runtime.SharedInterfaces.ICoreAmazonS3.UploadObjectFromStreamAsync(string bucketName, string objectKey, Stream stream, IDictionary<string, object> additionalProperties, CancellationToken cancellationToken) => throw null;
        Task Amazon.Runtime.SharedInterfaces.ICoreAmazonS3.DeleteAsync(string bucketName, string objectKey, IDictionary<string, object> additionalProperties, CancellationToken cancellationToken) => throw null;
        Task Amazon.Runtime.SharedInterfaces.ICoreAmazonS3.DeletesAsync(string bucketName, IEnumerable<string> objectKeys, IDictionary<string, object> additionalProperties, CancellationToken cancellationToken) => throw null;
        Task<Stream> Amazon.Runtime.SharedInterfaces.ICoreAmazonS3.GetObjectStreamAsync(string bucketName, string objectKey, IDictionary<string, object> additionalProperties, CancellationToken cancellationToken) => throw null;
        Task Amazon.Runtime.SharedInterfaces.ICoreAmazonS3.UploadObjectFromFilePathAsync(string bucketName, string objectKey, string filepath, IDictionary<string, object> additionalProperties, CancellationToken cancellationToken) => throw null;
        Task Amazon.Runtime.SharedInterfaces.ICoreAmazonS3.DownloadToFilePathAsync(string bucketName, string objectKey, string filepath, IDictionary<string, object> additionalProperties, CancellationToken cancellationToken) => throw null;
        Task Amazon.Runtime.SharedInterfaces.ICoreAmazonS3.MakeObjectPublicAsync(string bucketName, string objectKey, bool enable) => throw null;
        Task Amazon.Runtime.SharedInterfaces.ICoreAmazonS3.EnsureBucketExistsAsync(string bucketName) => throw null;
    }
    public partial class AmazonS3Config
    {
        public bool ForcePathStyle { get; set; }
        public bool UseAccelerateEndpoint { get; set; }
        public bool UseArnRegion { get; set; }
        public bool DisableMultiregionAccessPoints { get; set; }
        public bool DisableS3ExpressSessionAuth { get; set; }
    }
}

namespace Amazon.S3.Model
{
    public interface ISelectObjectContentEventStream : IDisposable
    {
    }
}
