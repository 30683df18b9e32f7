// Declarations of AWSSDK.Core, restated; source: AWSSDK.Core 4.0.102.19, Apache-2.0.
// Namespaces: Amazon, Amazon.Runtime, Amazon.Runtime.CredentialManagement, Amazon.Runtime.Credentials, Amazon.Runtime.Documents, Amazon.Runtime.EventStreams, Amazon.Runtime.EventStreams.Internal, Amazon.Runtime.SharedInterfaces, Amazon.Util
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon
{
    public static class AWSConfigs
    {
        public const string AWSRegionKey = "AWSRegion";
        public const string AWSProfileNameKey = "AWSProfileName";
        public const string AWSProfilesLocationKey = "AWSProfilesLocation";
        public const string StreamingUtf8JsonReaderBufferSizeKey = "StreamingUtf8JsonReaderBufferSize";
        public const string UseSdkCacheKey = "AWSCache";
        public const string CborReaderInitialBufferSizeKey = "CborReaderInitialBufferSize";
        public const string InitializeCollectionsKey = "AWSInitializeCollections";
        public const string DisableDangerousDisablePathAndQueryCanonicalizationKey = "AWSDisableDangerousDisablePathAndQueryCanonicalization";
        public const string DisableLegacyPersistenceStoreKey = "AWSDisableLegacyPersistenceStore";
        public const string RestrictFilePermissionsKey = "AWSRestrictFilePermissions";
        public static string GetConfig(string name) => throw null;
        public static void AddTraceListener(string source, System.Diagnostics.TraceListener listener) => throw null;
        public static void RemoveTraceListener(string source, string name) => throw null;
        public static TimeSpan? ManualClockCorrection { get; set; }
        public static bool CorrectForClockSkew { get; set; }
        public static string AWSRegion { get; set; }
        public static string AWSProfileName { get; set; }
        public static string AWSProfilesLocation { get; set; }
        public static int? StreamingUtf8JsonReaderBufferSize { get; set; }
        public static bool UseSdkCache { get; set; }
        public static int CborReaderInitialBufferSize { get; set; }
        public static bool InitializeCollections { get; set; }
        public static bool DisableDangerousDisablePathAndQueryCanonicalization { get; set; }
        public static List<Amazon.Runtime.Credentials.DefaultAWSCredentialsIdentityResolver.CredentialsGenerator> AWSCredentialsGenerators { get; set; }
        public static bool DisableLegacyPersistenceStore { get; set; }
        public static FilePermission RestrictFilePermissions { get; set; }
        public static Amazon.Util.LoggingConfig LoggingConfig => throw null;
        public static Amazon.Util.ProxyConfig ProxyConfig => throw null;
        public static bool UseAlternateUserAgentHeader { get; set; }
        public static RegionEndpoint RegionEndpoint { get; set; }
        public static Amazon.Util.CSMConfig CSMConfig { get; set; }
        public static Amazon.Runtime.HttpClientFactory HttpClientFactory { get; set; }
    }
    public class Arn
    {
        public static bool IsArn(string arn) => throw null;
        public static bool TryParse(string arnString, out Arn arn) => throw null;
        public static Arn Parse(string arnString) => throw null;
        public override string ToString() => throw null;
        public override bool Equals(object o) => throw null;
        public override int GetHashCode() => throw null;
        public string Partition { get; set; }
        public string Service { get; set; }
        public string Region { get; set; }
        public string AccountId { get; set; }
        public string Resource { get; set; }
    }
    public enum FilePermission
    {
        USER_READ_WRITE = 0,
        UNRESTRICTED = 1,
    }
    public enum LogMetricsFormatOption
    {
        Standard = 0,
        JSON = 1,
    }
    [FlagsAttribute]
    public enum LoggingOptions
    {
        None = 0,
        SystemDiagnostics = 2,
        Console = 16,
    }
    public class Profile
    {
        public Profile(string name) => throw null;
        public Profile(string name, string location) => throw null;
        public override string ToString() => throw null;
        public string Name { get; set; }
        public string Location { get; set; }
    }
    public class RegionEndpoint
    {
        public static readonly RegionEndpoint AFSouth1;
        public static readonly RegionEndpoint APEast1;
        public static readonly RegionEndpoint APEast2;
        public static readonly RegionEndpoint APNortheast1;
        public static readonly RegionEndpoint APNortheast2;
        public static readonly RegionEndpoint APNortheast3;
        public static readonly RegionEndpoint APSouth1;
        public static readonly RegionEndpoint APSouth2;
        public static readonly RegionEndpoint APSoutheast1;
        public static readonly RegionEndpoint APSoutheast2;
        public static readonly RegionEndpoint APSoutheast3;
        public static readonly RegionEndpoint APSoutheast4;
        public static readonly RegionEndpoint APSoutheast5;
        public static readonly RegionEndpoint APSoutheast6;
        public static readonly RegionEndpoint APSoutheast7;
        public static readonly RegionEndpoint CACentral1;
        public static readonly RegionEndpoint CAWest1;
        public static readonly RegionEndpoint EUCentral1;
        public static readonly RegionEndpoint EUCentral2;
        public static readonly RegionEndpoint EUNorth1;
        public static readonly RegionEndpoint EUSouth1;
        public static readonly RegionEndpoint EUSouth2;
        public static readonly RegionEndpoint EUWest1;
        public static readonly RegionEndpoint EUWest2;
        public static readonly RegionEndpoint EUWest3;
        public static readonly RegionEndpoint ILCentral1;
        public static readonly RegionEndpoint MECentral1;
        public static readonly RegionEndpoint MESouth1;
        public static readonly RegionEndpoint MEWest1;
        public static readonly RegionEndpoint MXCentral1;
        public static readonly RegionEndpoint SAEast1;
        public static readonly RegionEndpoint SAWest1;
        public static readonly RegionEndpoint USEast1;
        public static readonly RegionEndpoint USEast2;
        public static readonly RegionEndpoint USWest1;
        public static readonly RegionEndpoint USWest2;
        public static readonly RegionEndpoint CNNorth1;
        public static readonly RegionEndpoint CNNorthWest1;
        public static readonly RegionEndpoint EUSCDeEast1;
        public static readonly RegionEndpoint USIsoEast1;
        public static readonly RegionEndpoint USIsoWest1;
        public static readonly RegionEndpoint USIsobEast1;
        public static readonly RegionEndpoint USIsobWest1;
        public static readonly RegionEndpoint EUIsoeWest1;
        public static readonly RegionEndpoint USIsofEast1;
        public static readonly RegionEndpoint USIsofSouth1;
        public static readonly RegionEndpoint USGovCloudEast1;
        public static readonly RegionEndpoint USGovCloudWest1;
        public static RegionEndpoint GetBySystemName(string systemName) => throw null;
        public override string ToString() => throw null;
        public static IEnumerable<RegionEndpoint> EnumerableAllRegions => throw null;
        public static IEnumerable<string> AllPartitionRegionRegex => throw null;
        public string SystemName => throw null;
        public string DisplayName => throw null;
        public string PartitionName => throw null;
        public string PartitionDnsSuffix => throw null;
        public string PartitionRegionRegex => throw null;
        public string HostnameTemplate => throw null;
        internal RegionEndpoint() => throw null;
    }
    public enum ResponseLoggingOption
    {
        Never = 0,
        OnError = 1,
        Always = 2,
    }
}

namespace Amazon.Runtime
{
    public class AWSCommonRuntimeException : AmazonClientException
    {
        public AWSCommonRuntimeException(string message) : base(default(string)!) => throw null;
        public AWSCommonRuntimeException(string message, Exception innerException) : base(default(string)!) => throw null;
    }
    public abstract class AWSCredentials
    {
        public abstract ImmutableCredentials GetCredentials();
        protected virtual void Validate() => throw null;
        public virtual Task<ImmutableCredentials> GetCredentialsAsync() => throw null;
        protected AWSCredentials() => throw null;
    }
    public abstract class AWSRegion
    {
        protected void SetRegionFromName(string regionSystemName) => throw null;
        protected AWSRegion() => throw null;
        public Amazon.RegionEndpoint Region { get; protected set; }
    }
    public class AWSToken
    {
        public override string ToString() => throw null;
        public string Token { get; set; }
        public DateTime? ExpiresAt { get; set; }
        public virtual DateTime? Expiration { get => throw null; set => throw null; }
    }
    public class AWSTokenProviderChain : IAWSTokenProvider
    {
        public AWSTokenProviderChain(params IAWSTokenProvider[] providers) => throw null;
        public Task<TryResponse<AWSToken>> TryResolveTokenAsync(CancellationToken cancellationToken = default) => throw null;
    }
    public enum AccountIdEndpointMode
    {
        PREFERRED = 0,
        REQUIRED = 1,
        DISABLED = 2,
    }
    public class AmazonAccountIdException : AmazonClientException
    {
        public AmazonAccountIdException() : base(default(string)!) => throw null;
        public AmazonAccountIdException(string message) : base(default(string)!) => throw null;
        public AmazonAccountIdException(string message, Exception innerException) : base(default(string)!) => throw null;
    }
    public class AmazonClientException : Exception
    {
        public AmazonClientException(string message) => throw null;
        public AmazonClientException(string message, Exception innerException) => throw null;
    }
    public class AmazonDateTimeUnmarshallingException : AmazonUnmarshallingException
    {
        public AmazonDateTimeUnmarshallingException(string requestId, string lastKnownLocation, string invalidDateTimeToken, Exception innerException) : base(default(string)!, default(string)!, default(Exception)!) => throw null;
        public AmazonDateTimeUnmarshallingException(string requestId, string lastKnownLocation, string responseBody, string invalidDateTimeToken, Exception innerException) : base(default(string)!, default(string)!, default(Exception)!) => throw null;
        public AmazonDateTimeUnmarshallingException(string requestId, string lastKnownLocation, string responseBody, string invalidDateTimeToken, string message, Exception innerException) : base(default(string)!, default(string)!, default(Exception)!) => throw null;
        public string InvalidDateTimeToken => throw null;
    }
    public abstract class AmazonServiceClient : IDisposable
    {
        protected AmazonServiceClient(AWSCredentials credentials, ClientConfig config) => throw null;
        protected AmazonServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, ClientConfig config) => throw null;
        protected AmazonServiceClient(string awsAccessKeyId, string awsSecretAccessKey, ClientConfig config) => throw null;
        protected AmazonServiceClient(ClientConfig config) => throw null;
        protected virtual void Initialize() => throw null;
        protected void ProcessPreRequestHandlers(IExecutionContext executionContext) => throw null;
        protected void ProcessRequestHandlers(IExecutionContext executionContext) => throw null;
        protected void ProcessResponseHandlers(IExecutionContext executionContext) => throw null;
        protected virtual void ProcessExceptionHandlers(IExecutionContext executionContext, Exception exception) => throw null;
        public void Dispose() => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
        public IClientConfig Config => throw null;
        protected AWSCredentials ExplicitAWSCredentials => throw null;
        protected virtual bool SupportResponseLogging => throw null;
        public event RequestEventHandler BeforeRequestEvent;
        public event ResponseEventHandler AfterResponseEvent;
        public event ExceptionEventHandler ExceptionEvent;
    }
    public class AmazonServiceException : Exception
    {
        public AmazonServiceException() => throw null;
        public AmazonServiceException(string message) => throw null;
        public AmazonServiceException(string message, Exception innerException) => throw null;
        public AmazonServiceException(string message, Exception innerException, System.Net.HttpStatusCode statusCode) => throw null;
        public AmazonServiceException(Exception innerException) => throw null;
        public AmazonServiceException(string message, ErrorType errorType, string errorCode, string requestId, System.Net.HttpStatusCode statusCode) => throw null;
        public AmazonServiceException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, System.Net.HttpStatusCode statusCode) => throw null;
        public ErrorType ErrorType { get; set; }
        public string ErrorCode { get; set; }
        public string RequestId { get; set; }
        public System.Net.HttpStatusCode StatusCode { get; set; }
        public virtual RetryableDetails Retryable => throw null;
    }
    public class AmazonUnmarshallingException : AmazonServiceException
    {
        public AmazonUnmarshallingException(string requestId, string lastKnownLocation, Exception innerException) => throw null;
        public AmazonUnmarshallingException(string requestId, string lastKnownLocation, string responseBody, Exception innerException) => throw null;
        public AmazonUnmarshallingException(string requestId, string lastKnownLocation, string responseBody, string message, Exception innerException) => throw null;
        public AmazonUnmarshallingException(string requestId, string lastKnownLocation, Exception innerException, System.Net.HttpStatusCode statusCode) => throw null;
        public AmazonUnmarshallingException(string requestId, string lastKnownLocation, string responseBody, Exception innerException, System.Net.HttpStatusCode statusCode) => throw null;
        public string LastKnownLocation => throw null;
        public string ResponseBody => throw null;
        public override string Message => throw null;
    }
    public abstract class AmazonWebServiceRequest
    {
        protected AmazonWebServiceRequest() => throw null;
        protected virtual bool Expect100Continue => throw null;
        protected virtual bool IncludeSHA256Header => throw null;
        protected virtual CoreChecksumResponseBehavior CoreChecksumMode { get; set; }
        protected virtual System.Collections.ObjectModel.ReadOnlyCollection<CoreChecksumAlgorithm> ChecksumResponseAlgorithms => throw null;
    }
    public class AmazonWebServiceResponse
    {
        public ResponseMetadata ResponseMetadata { get; set; }
        public long ContentLength { get; set; }
        public System.Net.HttpStatusCode HttpStatusCode { get; set; }
    }
    public class AnonymousAWSCredentials : AWSCredentials
    {
        public override ImmutableCredentials GetCredentials() => throw null;
    }
    public class AnonymousIdentityResolver
    {
        public AnonymousAWSCredentials ResolveIdentity(IClientConfig clientConfig) => throw null;
        public Task<AnonymousAWSCredentials> ResolveIdentityAsync(IClientConfig clientConfig, CancellationToken cancellationToken = default) => throw null;
    }
    public class AppConfigAWSRegion : AWSRegion
    {
    }
    public class AssumeRoleAWSCredentials : RefreshingAWSCredentials
    {
        public AssumeRoleAWSCredentials(AWSCredentials sourceCredentials, string roleArn, string roleSessionName) => throw null;
        public AssumeRoleAWSCredentials(AWSCredentials sourceCredentials, string roleArn, string roleSessionName, AssumeRoleAWSCredentialsOptions options) => throw null;
        protected override Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState GenerateNewCredentials() => throw null;
        protected override Task<Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState> GenerateNewCredentialsAsync() => throw null;
        public AWSCredentials SourceCredentials => throw null;
        public string RoleArn => throw null;
        public string RoleSessionName => throw null;
        public AssumeRoleAWSCredentialsOptions Options => throw null;
    }
    public class AssumeRoleAWSCredentialsOptions
    {
        public string ExternalId { get; set; }
        public string Policy { get; set; }
        public int? DurationSeconds { get; set; }
        public int? MinimumSessionTokenSize { get; set; }
        public System.Net.IWebProxy ProxySettings { get; set; }
        public string MfaSerialNumber { get; set; }
        public string MfaTokenCode => throw null;
        public Func<string> MfaTokenCodeCallback { get; set; }
        public string SourceIdentity { get; set; }
        public List<KeyValuePair<string, string>> Tags { get; set; }
        public List<string> TransitiveTagKeys { get; set; }
    }
    public class AssumeRoleImmutableCredentials : ImmutableCredentials
    {
        public AssumeRoleImmutableCredentials(string awsAccessKeyId, string awsSecretAccessKey, string token, DateTime expiration) : base(default(string)!, default(string)!, default(string)!) => throw null;
        public AssumeRoleImmutableCredentials(string awsAccessKeyId, string awsSecretAccessKey, string token, DateTime expiration, string accountId) : base(default(string)!, default(string)!, default(string)!) => throw null;
        public AssumeRoleImmutableCredentials Copy() => throw null;
        public override int GetHashCode() => throw null;
        public override bool Equals(object obj) => throw null;
        public DateTime Expiration => throw null;
    }
    public class AssumeRoleWithWebIdentityCredentials : RefreshingAWSCredentials
    {
        public const string WebIdentityTokenFileEnvVariable = "AWS_WEB_IDENTITY_TOKEN_FILE";
        public const string RoleArnEnvVariable = "AWS_ROLE_ARN";
        public const string RoleSessionNameEnvVariable = "AWS_ROLE_SESSION_NAME";
        public AssumeRoleWithWebIdentityCredentials(string webIdentityTokenFile, string roleArn, string roleSessionName) => throw null;
        public AssumeRoleWithWebIdentityCredentials(string webIdentityTokenFile, string roleArn, string roleSessionName, AssumeRoleWithWebIdentityCredentialsOptions options) => throw null;
        public static AssumeRoleWithWebIdentityCredentials FromEnvironmentVariables() => throw null;
        protected override Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState GenerateNewCredentials() => throw null;
        protected override Task<Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState> GenerateNewCredentialsAsync() => throw null;
        protected virtual Amazon.Runtime.SharedInterfaces.ICoreAmazonSTS CreateClient() => throw null;
        public string WebIdentityTokenFile => throw null;
        public string RoleArn => throw null;
        public string RoleSessionName => throw null;
    }
    public class AssumeRoleWithWebIdentityCredentialsOptions
    {
        public int? DurationSeconds { get; set; }
        public string ProviderId { get; set; }
        public string Policy { get; set; }
        public List<string> PolicyArns { get; set; }
        public System.Net.IWebProxy ProxySettings { get; set; }
    }
    public class BasicAWSCredentials : AWSCredentials
    {
        public BasicAWSCredentials(string accessKey, string secretKey) => throw null;
        public BasicAWSCredentials(string accessKey, string secretKey, string accountId) => throw null;
        public override ImmutableCredentials GetCredentials() => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
    }
    public enum ChecksumValidationStatus
    {
        NOT_VALIDATED = 0,
        PENDING_RESPONSE_READ = 1,
        SUCCESSFUL = 2,
        INVALID = 3,
    }
    public abstract class ClientConfig : IClientConfig
    {
        public static readonly TimeSpan MaxTimeout;
        public System.Net.IWebProxy GetHttpProxy() => throw null;
        public System.Net.IWebProxy GetHttpsProxy() => throw null;
        protected virtual void Initialize() => throw null;
        public void SetUseNagleIfAvailable(bool useNagle) => throw null;
        public virtual void Validate() => throw null;
        public static void ValidateTimeout(TimeSpan? timeout) => throw null;
        public static TimeSpan? GetTimeoutValue(TimeSpan? clientTimeout, TimeSpan? requestTimeout) => throw null;
        public System.Net.IWebProxy GetWebProxy() => throw null;
        public void SetWebProxy(System.Net.IWebProxy proxy) => throw null;
        public AccountIdEndpointMode AccountIdEndpointMode { get; set; }
        public Amazon.Profile Profile { get; set; }
        public AWSCredentials DefaultAWSCredentials { get; set; }
        public IAWSTokenProvider AWSTokenProvider { get; set; }
        public abstract string ServiceVersion { get; }
        public SigningAlgorithm SignatureMethod { get; set; }
        public abstract string UserAgent { get; }
        public bool UseAlternateUserAgentHeader { get; set; }
        public Amazon.RegionEndpoint RegionEndpoint { get; set; }
        public abstract string RegionEndpointServiceName { get; }
        public string ServiceURL { get; set; }
        public bool UseHttp { get; set; }
        public string AuthenticationRegion { get; set; }
        public string AuthenticationServiceName { get; set; }
        public List<string> AuthSchemePreference { get; set; }
        public List<string> SigV4aSigningRegionSet { get; set; }
        public string ServiceId { get; set; }
        public int MaxErrorRetry { get; set; }
        public bool IsMaxErrorRetrySet => throw null;
        public int MaxStaleConnectionRetries { get; set; }
        public bool LogResponse { get; set; }
        public int BufferSize { get; set; }
        public int JsonMaxDepth { get; set; }
        public long ProgressUpdateInterval { get; set; }
        public bool ResignRetries { get; set; }
        public bool AllowAutoRedirect { get; set; }
        public bool LogMetrics { get; set; }
        public bool DisableLogging { get; set; }
        public DefaultConfigurationMode DefaultConfigurationMode { get; set; }
        protected IDefaultConfiguration DefaultConfiguration => throw null;
        public System.Net.ICredentials ProxyCredentials { get; set; }
        public TimeSpan? Timeout { get; set; }
        public TimeSpan? ConnectTimeout { get; set; }
        public bool UseDualstackEndpoint { get; set; }
        public bool DisableClockSkewCorrection { get; set; }
        public bool UseFIPSEndpoint { get; set; }
        public bool IgnoreConfiguredEndpointUrls { get; set; }
        public bool DisableRequestCompression { get; set; }
        public long RequestMinCompressionSizeBytes { get; set; }
        public string ClientAppId { get; set; }
        public bool ThrottleRetries { get; set; }
        public bool DisableHostPrefixInjection { get; set; }
        public bool EndpointDiscoveryEnabled { get; set; }
        public int EndpointDiscoveryCacheLimit { get; set; }
        public RequestRetryMode RetryMode { get; set; }
        public bool FastFailRequests { get; set; }
        public bool CacheHttpClient { get; set; }
        public int HttpClientCacheSize { get; set; }
        public RequestChecksumCalculation RequestChecksumCalculation { get; set; }
        public ResponseChecksumValidation ResponseChecksumValidation { get; set; }
        public string ProxyHost { get; set; }
        public int ProxyPort { get; set; }
        public int? MaxConnectionsPerServer { get; set; }
        public HttpClientFactory HttpClientFactory { get; set; }
        protected ClientConfig() => throw null;
    }
    public enum CompressionEncodingAlgorithm
    {
        NONE = 0,
        gzip = 1,
    }
    public class ConstantClass
    {
        protected ConstantClass(string value) => throw null;
        public override string ToString() => throw null;
        public string ToString(IFormatProvider provider) => throw null;
        public static implicit operator string(ConstantClass value) => throw null;
        protected static T FindValue<T>(string value) where T : ConstantClass => throw null;
        public override int GetHashCode() => throw null;
        public override bool Equals(object obj) => throw null;
        public virtual bool Equals(ConstantClass obj) => throw null;
        protected virtual bool Equals(string value) => throw null;
        public static bool operator ==(ConstantClass a, ConstantClass b) => throw null;
        public static bool operator !=(ConstantClass a, ConstantClass b) => throw null;
        public static bool operator ==(ConstantClass a, string b) => throw null;
        public static bool operator ==(string a, ConstantClass b) => throw null;
        public static bool operator !=(ConstantClass a, string b) => throw null;
        public static bool operator !=(string a, ConstantClass b) => throw null;
        public string Value => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Class)]
    public sealed class ConstantClassComparerAttribute : Attribute
    {
        public ConstantClassComparerAttribute(ConstantClassComparerKind comparerKind) => throw null;
        public ConstantClassComparerKind ComparerKind => throw null;
    }
    public enum ConstantClassComparerKind
    {
        Ordinal = 0,
        OrdinalIgnoreCase = 1,
    }
    public enum CoreChecksumAlgorithm
    {
        NONE = 0,
        CRC32C = 1,
        CRC32 = 2,
        SHA256 = 3,
        SHA1 = 4,
        CRC64NVME = 5,
        MD5 = 6,
        SHA512 = 7,
        XXHASH128 = 8,
        XXHASH3 = 9,
        XXHASH64 = 10,
    }
    public enum CoreChecksumResponseBehavior
    {
        DISABLED = 0,
        ENABLED = 1,
    }
    public static class CorrectClockSkew
    {
        public static TimeSpan GetClockCorrectionForEndpoint(string endpoint) => throw null;
        public static DateTime GetCorrectedUtcNowForEndpoint(string endpoint) => throw null;
        public static DateTime GetCorrectedUtcNowForEndpoint(string endpoint, IClientConfig clientConfig) => throw null;
    }
    public class CredentialRequestCallbackArgs
    {
        public string ProfileName => throw null;
        public string UserIdentity => throw null;
        public object CustomState => throw null;
        public bool PreviousAuthenticationFailed => throw null;
    }
    public class DefaultAWSTokenProviderChain : IAWSTokenProvider
    {
        public Task<TryResponse<AWSToken>> TryResolveTokenAsync(CancellationToken cancellationToken = default) => throw null;
        public string ProfileName { get; set; }
    }
    public class DefaultConfiguration : IDefaultConfiguration
    {
        public DefaultConfigurationMode Name { get; set; }
        public RequestRetryMode RetryMode { get; set; }
        public S3UsEast1RegionalEndpointValue S3UsEast1RegionalEndpoint { get; set; }
        public TimeSpan? ConnectTimeout { get; set; }
        public TimeSpan? TlsNegotiationTimeout { get; set; }
        public TimeSpan? TimeToFirstByteTimeout { get; set; }
        public TimeSpan? HttpRequestTimeout { get; set; }
    }
    public enum DefaultConfigurationMode
    {
        Standard = 0,
        InRegion = 1,
        CrossRegion = 2,
        Mobile = 3,
        Auto = 4,
    }
    public class DoubleListParameterValue : ParameterValue
    {
        public DoubleListParameterValue(List<double> values) => throw null;
        public List<double> Value { get; set; }
    }
    public enum EC2MetadataServiceEndpointMode
    {
        IPv4 = 0,
        IPv6 = 1,
    }
    public class EnvironmentVariableAWSRegion : AWSRegion
    {
        public const string ENVIRONMENT_VARIABLE_REGION = "AWS_REGION";
        public const string ENVIRONMENT_VARIABLE_DEFAULT_REGION = "AWS_DEFAULT_REGION";
    }
    public class EnvironmentVariablesAWSCredentials : AWSCredentials
    {
        public const string ENVIRONMENT_VARIABLE_ACCESSKEY = "AWS_ACCESS_KEY_ID";
        public const string ENVIRONMENT_VARIABLE_SECRETKEY = "AWS_SECRET_ACCESS_KEY";
        public const string ENVIRONMENT_VARIABLE_SESSION_TOKEN = "AWS_SESSION_TOKEN";
        public const string ENVIRONMENT_VARIABLE_ACCOUNT_ID = "AWS_ACCOUNT_ID";
        public const string LEGACY_ENVIRONMENT_VARIABLE_SECRETKEY = "AWS_SECRET_KEY";
        public ImmutableCredentials FetchCredentials() => throw null;
        public override ImmutableCredentials GetCredentials() => throw null;
    }
    public enum ErrorType
    {
        Sender = 0,
        Receiver = 1,
        Unknown = 2,
    }
    public class ExceptionEventArgs : EventArgs
    {
        protected ExceptionEventArgs() => throw null;
    }
    public delegate void ExceptionEventHandler(object sender, ExceptionEventArgs e);
    public static class FallbackCredentialsFactory
    {
        public static void Reset() => throw null;
        public static void Reset(System.Net.IWebProxy proxy) => throw null;
        public static AWSCredentials GetCredentials() => throw null;
        public static AWSCredentials GetCredentials(IClientConfig config, bool fallbackToAnonymous = false) => throw null;
        public static AWSCredentials GetCredentials(bool fallbackToAnonymous) => throw null;
        public static List<Amazon.Runtime.FallbackCredentialsFactory.CredentialsGenerator> CredentialsGenerators { get; set; }
        public delegate AWSCredentials CredentialsGenerator();
    }
    public static class FallbackRegionFactory
    {
        public static void Reset() => throw null;
        public static Amazon.RegionEndpoint GetRegionEndpoint() => throw null;
        public static Amazon.RegionEndpoint GetRegionEndpoint(bool includeInstanceMetadata) => throw null;
    }
    public class FederatedAWSCredentials : RefreshingAWSCredentials
    {
        public FederatedAWSCredentials(Amazon.Runtime.CredentialManagement.SAMLEndpoint samlEndpoint, string roleArn) => throw null;
        public FederatedAWSCredentials(Amazon.Runtime.CredentialManagement.SAMLEndpoint samlEndpoint, string roleArn, FederatedAWSCredentialsOptions options) => throw null;
        protected override Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState GenerateNewCredentials() => throw null;
        protected override Task<Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState> GenerateNewCredentialsAsync() => throw null;
        public override void ClearCredentials() => throw null;
        public Amazon.Runtime.CredentialManagement.SAMLEndpoint SAMLEndpoint => throw null;
        public string RoleArn => throw null;
        public FederatedAWSCredentialsOptions Options => throw null;
    }
    public class FederatedAWSCredentialsOptions
    {
        public string UserIdentity { get; set; }
        public Func<CredentialRequestCallbackArgs, System.Net.NetworkCredential> CredentialRequestCallback { get; set; }
        public object CustomCallbackState { get; set; }
        public System.Net.WebProxy ProxySettings { get; set; }
        public Amazon.RegionEndpoint STSRegion { get; set; }
        public string ProfileName { get; set; }
    }
    public class FederatedAuthenticationCancelledException : Exception
    {
        public FederatedAuthenticationCancelledException(string msg) => throw null;
        public FederatedAuthenticationCancelledException(string msg, Exception inner) => throw null;
    }
    public class FederatedAuthenticationFailureException : Exception
    {
        public FederatedAuthenticationFailureException(string msg) => throw null;
        public FederatedAuthenticationFailureException(string msg, Exception inner) => throw null;
    }
    public class GenericContainerCredentials : URIBasedRefreshingCredentialHelper
    {
        protected override Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState GenerateNewCredentials() => throw null;
        protected override Task<Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState> GenerateNewCredentialsAsync() => throw null;
    }
    public class HeadersRequestEventArgs : RequestEventArgs
    {
        protected HeadersRequestEventArgs() => throw null;
        public IDictionary<string, string> Headers { get; protected set; }
    }
    public class HttpClientCache : IDisposable
    {
        public HttpClientCache(System.Net.Http.HttpClient[] clients) => throw null;
        public System.Net.Http.HttpClient GetNextClient() => throw null;
        public void Dispose() => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
    }
    public abstract class HttpClientFactory
    {
        public abstract System.Net.Http.HttpClient CreateHttpClient(IClientConfig clientConfig);
        public virtual bool UseSDKHttpClientCaching(IClientConfig clientConfig) => throw null;
        public virtual bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => throw null;
        public virtual string GetConfigUniqueString(IClientConfig clientConfig) => throw null;
        protected HttpClientFactory() => throw null;
    }
    public class HttpRequestMessageFactory : IHttpRequestFactory<System.Net.Http.HttpContent>, IDisposable
    {
        public HttpRequestMessageFactory(IClientConfig clientConfig) => throw null;
        public IHttpRequest<System.Net.Http.HttpContent> CreateHttpRequest(Uri requestUri) => throw null;
        public IHttpRequest<System.Net.Http.HttpContent> CreateHttpRequest(Uri requestUri, IRequestContext requestContext) => throw null;
        public void Dispose() => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
    }
    public class HttpWebRequestMessage : IHttpRequest<System.Net.Http.HttpContent>, IDisposable
    {
        public HttpWebRequestMessage(System.Net.Http.HttpClient httpClient, Uri requestUri, IClientConfig config) => throw null;
        public void ConfigureRequest(IRequestContext requestContext) => throw null;
        public void SetRequestHeaders(IDictionary<string, string> headers) => throw null;
        public System.Net.Http.HttpContent GetRequestContent() => throw null;
        public void Abort() => throw null;
        public void WriteToRequestBody(System.Net.Http.HttpContent requestContent, Stream contentStream, IDictionary<string, string> contentHeaders, IRequestContext requestContext) => throw null;
        public void WriteToRequestBody(System.Net.Http.HttpContent requestContent, byte[] content, IDictionary<string, string> contentHeaders) => throw null;
        public void WriteToRequestBody(System.Net.Http.HttpContent requestContent, ReadOnlyMemory<byte> content, IDictionary<string, string> contentHeaders) => throw null;
        public Task<System.Net.Http.HttpContent> GetRequestContentAsync() => throw null;
        public void Dispose() => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
        public Stream SetupProgressListeners(Stream originalStream, long progressUpdateInterval, object sender, EventHandler<StreamTransferProgressArgs> callback) => throw null;
        public System.Net.Http.HttpClient HttpClient => throw null;
        public System.Net.Http.HttpRequestMessage Request => throw null;
        public string Method { get; set; }
        public Uri RequestUri => throw null;
        public Version HttpProtocolVersion { get; set; }
    }
    public interface IAWSTokenProvider
    {
        Task<TryResponse<AWSToken>> TryResolveTokenAsync(CancellationToken cancellationToken = default);
    }
    public interface IAmazonService
    {
        static abstract ClientConfig CreateDefaultClientConfig();
        static abstract IAmazonService CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig);
        IClientConfig Config { get; }
    }
    public interface IClientConfig
    {
        void Validate();
        System.Net.IWebProxy GetWebProxy();
        System.Net.IWebProxy GetHttpsProxy();
        System.Net.IWebProxy GetHttpProxy();
        bool IgnoreConfiguredEndpointUrls { get; }
        string ServiceId { get; }
        Amazon.Profile Profile { get; }
        AWSCredentials DefaultAWSCredentials { get; }
        IAWSTokenProvider AWSTokenProvider { get; }
        DefaultConfigurationMode DefaultConfigurationMode { get; }
        Amazon.RegionEndpoint RegionEndpoint { get; }
        string RegionEndpointServiceName { get; }
        string ServiceURL { get; }
        bool UseHttp { get; }
        string ServiceVersion { get; }
        SigningAlgorithm SignatureMethod { get; }
        string AuthenticationRegion { get; }
        string AuthenticationServiceName { get; }
        List<string> AuthSchemePreference { get; }
        List<string> SigV4aSigningRegionSet { get; }
        string UserAgent { get; }
        bool DisableLogging { get; }
        bool LogMetrics { get; }
        bool LogResponse { get; }
        bool AllowAutoRedirect { get; }
        int BufferSize { get; }
        int JsonMaxDepth { get; }
        int MaxErrorRetry { get; }
        bool IsMaxErrorRetrySet { get; }
        int MaxStaleConnectionRetries { get; }
        long ProgressUpdateInterval { get; }
        bool ResignRetries { get; }
        System.Net.ICredentials ProxyCredentials { get; }
        TimeSpan? Timeout { get; }
        TimeSpan? ConnectTimeout { get; }
        bool UseDualstackEndpoint { get; }
        bool DisableClockSkewCorrection { get; }
        bool UseFIPSEndpoint { get; }
        bool DisableRequestCompression { get; }
        long RequestMinCompressionSizeBytes { get; }
        string ClientAppId { get; }
        bool ThrottleRetries { get; }
        bool DisableHostPrefixInjection { get; }
        bool EndpointDiscoveryEnabled { get; }
        int EndpointDiscoveryCacheLimit { get; }
        RequestRetryMode RetryMode { get; }
        bool FastFailRequests { get; }
        bool UseAlternateUserAgentHeader { get; }
        RequestChecksumCalculation RequestChecksumCalculation { get; }
        ResponseChecksumValidation ResponseChecksumValidation { get; }
        AccountIdEndpointMode AccountIdEndpointMode { get; }
        int? MaxConnectionsPerServer { get; }
        bool CacheHttpClient { get; }
        int HttpClientCacheSize { get; }
        string ProxyHost { get; }
        int ProxyPort { get; }
        HttpClientFactory HttpClientFactory { get; }
    }
    public interface IDefaultConfiguration
    {
        DefaultConfigurationMode Name { get; }
        RequestRetryMode RetryMode { get; }
        S3UsEast1RegionalEndpointValue S3UsEast1RegionalEndpoint { get; }
        TimeSpan? ConnectTimeout { get; }
        TimeSpan? TlsNegotiationTimeout { get; }
        TimeSpan? TimeToFirstByteTimeout { get; }
        TimeSpan? HttpRequestTimeout { get; }
    }
    public interface IExceptionHandler
    {
        bool Handle(IExecutionContext executionContext, Exception exception);
        Task<bool> HandleAsync(IExecutionContext executionContext, Exception exception);
    }
    public interface IExceptionHandler<T> : IExceptionHandler where T : Exception
    {
        bool HandleException(IExecutionContext executionContext, T exception);
    }
    public interface IExecutionContext
    {
        IResponseContext ResponseContext { get; }
        IRequestContext RequestContext { get; }
    }
    public interface IHttpRequestFactory<TRequestContent> : IDisposable
    {
        IHttpRequest<TRequestContent> CreateHttpRequest(Uri requestUri);
    }
    public interface IHttpRequest<TRequestContent> : IDisposable
    {
        void ConfigureRequest(IRequestContext requestContext);
        void SetRequestHeaders(IDictionary<string, string> headers);
        TRequestContent GetRequestContent();
        void WriteToRequestBody(TRequestContent requestContent, Stream contentStream, IDictionary<string, string> contentHeaders, IRequestContext requestContext);
        void WriteToRequestBody(TRequestContent requestContent, byte[] content, IDictionary<string, string> contentHeaders);
        void WriteToRequestBody(TRequestContent requestContent, ReadOnlyMemory<byte> content, IDictionary<string, string> contentHeaders);
        Stream SetupProgressListeners(Stream originalStream, long progressUpdateInterval, object sender, EventHandler<StreamTransferProgressArgs> callback);
        void Abort();
        Task<TRequestContent> GetRequestContentAsync();
        string Method { get; set; }
        Uri RequestUri { get; }
        Version HttpProtocolVersion { get; set; }
    }
    public interface ILogMessage
    {
        string Format { get; }
        object[] Args { get; }
        IFormatProvider Provider { get; }
    }
    public interface IMetricsFormatter
    {
        string FormatMetrics(IRequestMetrics metrics);
    }
    public interface IMetricsTiming
    {
        bool IsFinished { get; }
        long ElapsedTicks { get; }
        TimeSpan ElapsedTime { get; }
    }
    public interface IPaginatedEnumerable<TResult> : IAsyncEnumerable<TResult>
    {
    }
    public interface IPaginator<TResponse>
    {
        IAsyncEnumerable<TResponse> PaginateAsync(CancellationToken cancellationToken = default);
    }
    public interface IPipelineHandler
    {
        void InvokeSync(IExecutionContext executionContext);
        Task<T> InvokeAsync<T>(IExecutionContext executionContext) where T : AmazonWebServiceResponse, new();
        IPipelineHandler InnerHandler { get; set; }
        IPipelineHandler OuterHandler { get; set; }
    }
    public interface IRequestContext
    {
        AmazonWebServiceRequest OriginalRequest { get; set; }
        string RequestName { get; }
        AWSCredentials ExplicitAWSCredentials { get; }
        IClientConfig ClientConfig { get; }
        bool IsSigned { get; set; }
        bool IsAsync { get; }
        int Retries { get; set; }
        int EndpointDiscoveryRetries { get; set; }
        CancellationToken CancellationToken { get; }
        bool CSMEnabled { get; }
        bool IsLastExceptionRetryable { get; set; }
        Guid InvocationId { get; }
        IDictionary<string, object> ContextAttributes { get; }
    }
    public interface IRequestMetrics
    {
        string ToJSON();
        Dictionary<Metric, List<object>> Properties { get; }
        Dictionary<Metric, List<IMetricsTiming>> Timings { get; }
        Dictionary<Metric, long> Counters { get; }
        bool IsEnabled { get; }
    }
    public interface IResponseContext
    {
        AmazonWebServiceResponse Response { get; set; }
    }
    public interface ISSOTokenProviderFactory
    {
        SSOTokenProvider Build(Amazon.Runtime.CredentialManagement.CredentialProfile profile);
    }
    public class ImmutableCredentials
    {
        public ImmutableCredentials(string awsAccessKeyId, string awsSecretAccessKey, string token) => throw null;
        public ImmutableCredentials(string awsAccessKeyId, string awsSecretAccessKey, string token, string accountId) => throw null;
        public virtual ImmutableCredentials Copy() => throw null;
        public override int GetHashCode() => throw null;
        public override bool Equals(object obj) => throw null;
        public string AccessKey => throw null;
        public string SecretKey => throw null;
        public string Token => throw null;
        public bool UseToken => throw null;
        public string AccountId => throw null;
    }
    public class InstanceProfileAWSCredentials : URIBasedRefreshingCredentialHelper
    {
        protected override Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState GenerateNewCredentials() => throw null;
        protected override Task<Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState> GenerateNewCredentialsAsync() => throw null;
        public InstanceProfileAWSCredentials(string role) => throw null;
        public InstanceProfileAWSCredentials(string role, System.Net.IWebProxy proxy) => throw null;
        public InstanceProfileAWSCredentials() => throw null;
        public InstanceProfileAWSCredentials(System.Net.IWebProxy proxy) => throw null;
        public static IEnumerable<string> GetAvailableRoles() => throw null;
        public static IEnumerable<string> GetAvailableRoles(System.Net.IWebProxy proxy) => throw null;
        public static Task<IEnumerable<string>> GetAvailableRolesAsync(System.Net.IWebProxy proxy) => throw null;
        public string Role { get; set; }
    }
    public class InstanceProfileAWSRegion : AWSRegion
    {
    }
    public class LoginAWSCredentials : RefreshingAWSCredentials
    {
        public LoginAWSCredentials(LoginAWSCredentialsOptions options) => throw null;
        protected override Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState GenerateNewCredentials() => throw null;
        protected override Task<Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState> GenerateNewCredentialsAsync() => throw null;
        public LoginAWSCredentialsOptions Options => throw null;
    }
    public class LoginAWSCredentialsOptions
    {
        public string LoginSession { get; set; }
        public string Region { get; set; }
        public string ProfileName { get; set; }
        public System.Net.IWebProxy ProxySettings { get; set; }
    }
    public class LoginImmutableCredentials : ImmutableCredentials
    {
        public LoginImmutableCredentials(string awsAccessKeyId, string awsSecretAccessKey, string sessionToken, DateTime? expiresAt) : base(default(string)!, default(string)!, default(string)!) => throw null;
        public LoginImmutableCredentials(string awsAccessKeyId, string awsSecretAccessKey, string sessionToken, DateTime? expiresAt, string accountId) : base(default(string)!, default(string)!, default(string)!) => throw null;
        public override ImmutableCredentials Copy() => throw null;
        public override int GetHashCode() => throw null;
        public override bool Equals(object obj) => throw null;
        public DateTime? ExpiresAt => throw null;
    }
    public enum Metric
    {
        AWSErrorCode = 0,
        AWSRequestID = 1,
        AmzId2 = 2,
        BytesProcessed = 3,
        Exception = 4,
        RedirectLocation = 5,
        ResponseProcessingTime = 6,
        ResponseUnmarshallTime = 7,
        ResponseReadTime = 8,
        StatusCode = 9,
        AttemptCount = 10,
        CredentialsRequestTime = 11,
        HttpRequestTime = 12,
        ProxyHost = 13,
        ProxyPort = 14,
        RequestSigningTime = 15,
        RetryPauseTime = 16,
        StringToSign = 17,
        CanonicalRequest = 18,
        CSMAttemptLatency = 19,
        AsyncCall = 20,
        ClientExecuteTime = 21,
        MethodName = 22,
        ServiceEndpoint = 23,
        ServiceName = 24,
        RequestSize = 25,
        AmzCfId = 26,
        RequestCompressionTime = 27,
        UncompressedRequestSize = 28,
    }
    public class PaginatedResponse<TResponse> : IPaginatedEnumerable<TResponse>, IAsyncEnumerable<TResponse>
    {
        public PaginatedResponse(IPaginator<TResponse> paginator) => throw null;
        public IAsyncEnumerator<TResponse> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null;
    }
    public class PaginatedResultKeyResponse<TResponse, TResultKey> : IPaginatedEnumerable<TResultKey>, IAsyncEnumerable<TResultKey>
    {
        public PaginatedResultKeyResponse(IPaginator<TResponse> paginator, Func<TResponse, IEnumerable<TResultKey>> resultKeySelector) => throw null;
        public IAsyncEnumerator<TResultKey> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null;
    }
    public static class PaginatorUtils
    {
        public static void SetUserAgentAdditionOnRequest(AmazonWebServiceRequest request) => throw null;
    }
    public abstract class ParameterValue
    {
        protected ParameterValue() => throw null;
    }
    public class PreRequestEventArgs : EventArgs
    {
        protected PreRequestEventArgs() => throw null;
        public AmazonWebServiceRequest Request { get; protected set; }
    }
    public delegate void PreRequestEventHandler(object sender, PreRequestEventArgs e);
    public class ProcessAWSCredentialException : Exception
    {
        public ProcessAWSCredentialException(string message) => throw null;
        public ProcessAWSCredentialException(string message, Exception inner) => throw null;
    }
    public class ProcessAWSCredentials : RefreshingAWSCredentials
    {
        public ProcessAWSCredentials(string processCredentialInfo) => throw null;
        public ProcessAWSCredentials(string processCredentialInfo, string accountId) => throw null;
        protected override Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState GenerateNewCredentials() => throw null;
        protected override Task<Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState> GenerateNewCredentialsAsync() => throw null;
        public Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState DetermineProcessCredential() => throw null;
        public Task<Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState> DetermineProcessCredentialAsync() => throw null;
    }
    public class ProfileAWSRegion : AWSRegion
    {
        public ProfileAWSRegion(Amazon.Runtime.CredentialManagement.ICredentialProfileSource source) => throw null;
        public ProfileAWSRegion(Amazon.Runtime.CredentialManagement.ICredentialProfileSource source, string profileName) => throw null;
    }
    public class ProfileTokenProvider : IAWSTokenProvider
    {
        public ProfileTokenProvider(ISSOTokenProviderFactory ssoTokenProviderFactory, Amazon.Runtime.CredentialManagement.ICredentialProfileSource credentialProfileSource, string profileName = default) => throw null;
        public ProfileTokenProvider(string profileName = default) => throw null;
        public Task<TryResponse<AWSToken>> TryResolveTokenAsync(CancellationToken cancellationToken = default) => throw null;
    }
    public abstract class RefreshingAWSCredentials : AWSCredentials, IDisposable
    {
        protected volatile Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState currentState;
        protected RefreshingAWSCredentials() => throw null;
        public override sealed ImmutableCredentials GetCredentials() => throw null;
        public override sealed Task<ImmutableCredentials> GetCredentialsAsync() => throw null;
        protected virtual Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState GenerateNewCredentials() => throw null;
        protected virtual Task<Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState> GenerateNewCredentialsAsync() => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
        public virtual void ClearCredentials() => throw null;
        public ImmutableCredentials GetCredentials(TimeSpan minimumLifetime) => throw null;
        public Task<ImmutableCredentials> GetCredentialsAsync(TimeSpan minimumLifetime) => throw null;
        public void Dispose() => throw null;
        public virtual DateTime? Expiration => throw null;
        public TimeSpan PreemptExpiryTime { get; set; }
        public TimeSpan ExpirationBuffer { get; set; }
        protected bool ShouldUpdate => throw null;
        public class CredentialsRefreshState
        {
            public CredentialsRefreshState() => throw null;
            public CredentialsRefreshState(ImmutableCredentials credentials, DateTime expiration) => throw null;
            public ImmutableCredentials Credentials { get; set; }
            public DateTime Expiration { get; set; }
        }
    }
    public enum RequestChecksumCalculation
    {
        WHEN_SUPPORTED = 0,
        WHEN_REQUIRED = 1,
    }
    public class RequestEventArgs : EventArgs
    {
        protected RequestEventArgs() => throw null;
    }
    public delegate void RequestEventHandler(object sender, RequestEventArgs e);
    public enum RequestRetryMode
    {
        Standard = 0,
        Adaptive = 1,
    }
    public enum ResponseChecksumValidation
    {
        WHEN_SUPPORTED = 0,
        WHEN_REQUIRED = 1,
    }
    public class ResponseEventArgs : EventArgs
    {
        protected ResponseEventArgs() => throw null;
    }
    public delegate void ResponseEventHandler(object sender, ResponseEventArgs e);
    public class ResponseMetadata
    {
        public string RequestId { get; set; }
        public IDictionary<string, string> Metadata => throw null;
        public CoreChecksumAlgorithm ChecksumAlgorithm { get; set; }
        public ChecksumValidationStatus ChecksumValidationStatus { get; set; }
    }
    public abstract class RetryPolicy
    {
        protected const string RetryAfterContextKey = "RetryAfterMs";
        public bool Retry(IExecutionContext executionContext, Exception exception) => throw null;
        public abstract bool CanRetry(IExecutionContext executionContext);
        public abstract bool RetryForException(IExecutionContext executionContext, Exception exception);
        public abstract bool RetryLimitReached(IExecutionContext executionContext);
        public abstract void WaitBeforeRetry(IExecutionContext executionContext);
        public virtual void NotifySuccess(IExecutionContext executionContext) => throw null;
        public virtual void NotifyError(IExecutionContext executionContext, Exception exception) => throw null;
        public virtual bool OnRetry(IExecutionContext executionContext) => throw null;
        public virtual bool OnRetry(IExecutionContext executionContext, bool bypassAcquireCapacity) => throw null;
        public virtual bool OnRetry(IExecutionContext executionContext, bool bypassAcquireCapacity, bool isThrottlingError) => throw null;
        public virtual void ObtainSendToken(IExecutionContext executionContext, Exception exception) => throw null;
        public virtual bool IsThrottlingError(Exception exception) => throw null;
        public virtual bool IsStaleConnectionError(Exception exception) => throw null;
        public virtual bool IsTransientError(IExecutionContext executionContext, Exception exception) => throw null;
        public static bool IsTransientSslError(Exception exception) => throw null;
        public virtual bool IsServiceTimeoutError(Exception exception) => throw null;
        protected static bool ContainErrorMessage(Exception exception, HashSet<string> errorMessages) => throw null;
        protected static string GetRetryCapacityKey(IClientConfig config) => throw null;
        public Task<bool> RetryAsync(IExecutionContext executionContext, Exception exception) => throw null;
        public virtual Task ObtainSendTokenAsync(IExecutionContext executionContext, Exception exception) => throw null;
        public abstract Task<bool> RetryForExceptionAsync(IExecutionContext executionContext, Exception exception);
        public abstract Task WaitBeforeRetryAsync(IExecutionContext executionContext);
        protected RetryPolicy() => throw null;
        public int MaxRetries { get; protected set; }
        public virtual ICollection<string> ThrottlingErrorCodes { get; protected set; }
        public ICollection<string> TimeoutErrorCodesToRetryOn { get; protected set; }
        public ICollection<string> ErrorCodesToRetryOn { get; protected set; }
        public ICollection<System.Net.HttpStatusCode> HttpStatusCodesToRetryOn { get; protected set; }
        public ICollection<System.Net.WebExceptionStatus> WebExceptionStatusesToRetryOn { get; protected set; }
    }
    public class RetryableDetails
    {
        public RetryableDetails(bool throttling) => throw null;
        public bool Throttling => throw null;
    }
    public enum S3UsEast1RegionalEndpointValue
    {
        Legacy = 0,
        Regional = 1,
    }
    public class SAMLImmutableCredentials : ImmutableCredentials
    {
        public SAMLImmutableCredentials(string awsAccessKeyId, string awsSecretAccessKey, string token, DateTime expires, string subject) : base(default(string)!, default(string)!, default(string)!) => throw null;
        public SAMLImmutableCredentials(string awsAccessKeyId, string awsSecretAccessKey, string token, DateTime expires, string subject, string accountId) : base(default(string)!, default(string)!, default(string)!) => throw null;
        public SAMLImmutableCredentials(ImmutableCredentials credentials, DateTime expires, string subject, string accountId) : base(default(string)!, default(string)!, default(string)!) => throw null;
        public SAMLImmutableCredentials(ImmutableCredentials credentials, DateTime expires, string subject) : base(default(string)!, default(string)!, default(string)!) => throw null;
        public override int GetHashCode() => throw null;
        public override bool Equals(object obj) => throw null;
        public override ImmutableCredentials Copy() => throw null;
        public DateTime Expires => throw null;
        public string Subject => throw null;
    }
    public class SDKTaskContext
    {
        public void Set(string key, object value) => throw null;
        public object Get(string key) => throw null;
        public static SDKTaskContext Default => throw null;
    }
    public class SSOAWSCredentials : RefreshingAWSCredentials
    {
        public SSOAWSCredentials(string accountId, string region, string roleName, string startUrl) => throw null;
        public SSOAWSCredentials(string accountId, string region, string roleName, string startUrl, SSOAWSCredentialsOptions options) => throw null;
        protected override Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState GenerateNewCredentials() => throw null;
        protected override Task<Amazon.Runtime.RefreshingAWSCredentials.CredentialsRefreshState> GenerateNewCredentialsAsync() => throw null;
        public string AccountId => throw null;
        public string Region => throw null;
        public string RoleName => throw null;
        public string StartUrl => throw null;
        public SSOAWSCredentialsOptions Options => throw null;
    }
    public class SSOAWSCredentialsOptions
    {
        public string ClientName { get; set; }
        public string SessionName { get; set; }
        public IList<string> Scopes { get; set; }
        public Action<SsoVerificationArguments> SsoVerificationCallback { get; set; }
        public Amazon.Runtime.SharedInterfaces.PkceFlowOptions PkceFlowOptions { get; set; }
        public bool SupportsGettingNewToken { get; set; }
        public System.Net.IWebProxy ProxySettings { get; set; }
    }
    public class SSOImmutableCredentials : ImmutableCredentials
    {
        public SSOImmutableCredentials(string awsAccessKeyId, string awsSecretAccessKey, string token, DateTime expiration) : base(default(string)!, default(string)!, default(string)!) => throw null;
        public SSOImmutableCredentials(string awsAccessKeyId, string awsSecretAccessKey, string token, DateTime expiration, string accountId) : base(default(string)!, default(string)!, default(string)!) => throw null;
        public SSOImmutableCredentials Copy() => throw null;
        public override int GetHashCode() => throw null;
        public override bool Equals(object obj) => throw null;
        public DateTime Expiration => throw null;
    }
    public class SSOTokenProvider : IAWSTokenProvider
    {
        public Task<TryResponse<AWSToken>> TryResolveTokenAsync(CancellationToken cancellationToken = default) => throw null;
        protected SSOTokenProvider() => throw null;
    }
    public class SSOTokenProviderFactory : ISSOTokenProviderFactory
    {
        public SSOTokenProvider Build(Amazon.Runtime.CredentialManagement.CredentialProfile profile) => throw null;
        protected SSOTokenProviderFactory() => throw null;
    }
    public class ServiceBearerStaticTokenProvider : IAWSTokenProvider
    {
        public ServiceBearerStaticTokenProvider(string token, DateTime? expiration = default) => throw null;
        public Task<TryResponse<AWSToken>> TryResolveTokenAsync(CancellationToken cancellationToken = default) => throw null;
    }
    public class SessionAWSCredentials : AWSCredentials
    {
        public SessionAWSCredentials(string awsAccessKeyId, string awsSecretAccessKey, string token) => throw null;
        public SessionAWSCredentials(string awsAccessKeyId, string awsSecretAccessKey, string token, string accountId) => throw null;
        public override ImmutableCredentials GetCredentials() => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
    }
    public class SignatureException : Exception
    {
        public SignatureException(string message) => throw null;
        public SignatureException(string message, Exception innerException) => throw null;
    }
    public enum SignatureVersion
    {
        SigV2 = 0,
        SigV4 = 1,
        SigV4a = 2,
    }
    public enum SigningAlgorithm
    {
        HmacSHA1 = 0,
        HmacSHA256 = 1,
        HmacSHA512 = 2,
    }
    public class SsoVerificationArguments
    {
        public string GetSsoSigninMessage() => throw null;
        public string UserCode { get; set; }
        public string VerificationUri { get; set; }
        public string VerificationUriComplete { get; set; }
    }
    public class StaticTokenProvider : IAWSTokenProvider
    {
        public StaticTokenProvider(string token, DateTime? expiration = default) => throw null;
        public Task<TryResponse<AWSToken>> TryResolveTokenAsync(CancellationToken cancellationToken = default) => throw null;
    }
    public class StreamTransferProgressArgs : EventArgs
    {
        public StreamTransferProgressArgs(long incrementTransferred, long transferred, long total) => throw null;
        public override string ToString() => throw null;
        public int PercentDone => throw null;
        public long IncrementTransferred => throw null;
        public long TransferredBytes => throw null;
        public long TotalBytes => throw null;
    }
    public class StringListParameterValue : ParameterValue
    {
        public StringListParameterValue(List<string> values) => throw null;
        public List<string> Value { get; set; }
    }
    public class StringParameterValue : ParameterValue
    {
        public StringParameterValue(string value) => throw null;
        public string Value { get; set; }
    }
    public class TryResponse<T>
    {
        public bool Success { get; set; }
        public T Value { get; set; }
        public static TryResponse<T> Failure => throw null;
    }
    public class URIBasedRefreshingCredentialHelper : RefreshingAWSCredentials
    {
        protected static string GetContents(Uri uri) => throw null;
        protected static string GetContents(Uri uri, System.Net.IWebProxy proxy) => throw null;
        protected static string GetContents(Uri uri, System.Net.IWebProxy proxy, Dictionary<string, string> headers) => throw null;
        protected static Task<string> GetContentsAsync(Uri uri, System.Net.IWebProxy proxy, Dictionary<string, string> headers) => throw null;
        protected static T GetObjectFromResponse<T, TC>(Uri uri, System.Net.IWebProxy proxy, Dictionary<string, string> headers) where TC : System.Text.Json.Serialization.JsonSerializerContext, new() => throw null;
        protected static Task<T> GetObjectFromResponseAsync<T, TC>(Uri uri, System.Net.IWebProxy proxy, Dictionary<string, string> headers) where TC : System.Text.Json.Serialization.JsonSerializerContext, new() => throw null;
        protected static void ValidateResponse(Amazon.Runtime.URIBasedRefreshingCredentialHelper.SecurityBase response) => throw null;
        public class SecurityBase
        {
            public string Code { get; set; }
            public string Message { get; set; }
            public DateTime LastUpdated { get; set; }
        }
        public class SecurityCredentials : Amazon.Runtime.URIBasedRefreshingCredentialHelper.SecurityBase
        {
            public string Type { get; set; }
            public string AccessKeyId { get; set; }
            public string SecretAccessKey { get; set; }
            public string Token { get; set; }
            public DateTime Expiration { get; set; }
            public string RoleArn { get; set; }
            public string AccountId { get; set; }
        }
        public class SecurityInfo : Amazon.Runtime.URIBasedRefreshingCredentialHelper.SecurityBase
        {
            public string InstanceProfileArn { get; set; }
            public string InstanceProfileId { get; set; }
        }
    }
    public class WebServiceExceptionEventArgs : ExceptionEventArgs
    {
        protected WebServiceExceptionEventArgs() => throw null;
        public IDictionary<string, string> Headers { get; protected set; }
        public IDictionary<string, string> Parameters { get; protected set; }
        public string ServiceName { get; protected set; }
        public Uri Endpoint { get; protected set; }
        public AmazonWebServiceRequest Request { get; protected set; }
        public Exception Exception { get; protected set; }
    }
    public class WebServiceRequestEventArgs : RequestEventArgs
    {
        protected WebServiceRequestEventArgs() => throw null;
        public IDictionary<string, string> Headers { get; protected set; }
        public string ServiceName { get; protected set; }
        public Uri Endpoint { get; protected set; }
        public AmazonWebServiceRequest Request { get; protected set; }
    }
    public class WebServiceResponseEventArgs : ResponseEventArgs
    {
        protected WebServiceResponseEventArgs() => throw null;
        public IDictionary<string, string> RequestHeaders => throw null;
        public IDictionary<string, string> ResponseHeaders => throw null;
        public IDictionary<string, string> Parameters => throw null;
        public string ServiceName => throw null;
        public Uri Endpoint => throw null;
        public AmazonWebServiceRequest Request => throw null;
        public AmazonWebServiceResponse Response => throw null;
    }
}

namespace Amazon.Runtime.CredentialManagement
{
    public static class AWSCredentialsFactory
    {
        public static Amazon.Runtime.AWSCredentials GetAWSCredentials(CredentialProfile profile, ICredentialProfileSource profileSource) => throw null;
        public static Amazon.Runtime.AWSCredentials GetAWSCredentials(CredentialProfileOptions options, ICredentialProfileSource profileSource) => throw null;
        public static Amazon.Runtime.AWSCredentials GetAWSCredentials(CredentialProfile profile, ICredentialProfileSource profileSource, bool nonCallbackOnly) => throw null;
        public static Amazon.Runtime.AWSCredentials GetAWSCredentials(CredentialProfileOptions options, ICredentialProfileSource profileSource, bool nonCallbackOnly) => throw null;
        public static bool TryGetAWSCredentials(CredentialProfile profile, ICredentialProfileSource profileSource, out Amazon.Runtime.AWSCredentials credentials) => throw null;
        public static bool TryGetAWSCredentials(CredentialProfileOptions options, ICredentialProfileSource profileSource, out Amazon.Runtime.AWSCredentials credentials) => throw null;
    }
    public class CredentialProfile
    {
        public CredentialProfile(string name, CredentialProfileOptions profileOptions) => throw null;
        public Amazon.Runtime.AWSCredentials GetAWSCredentials(ICredentialProfileSource profileSource) => throw null;
        public override string ToString() => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
        public string Name => throw null;
        public CredentialProfileOptions Options => throw null;
        public Amazon.RegionEndpoint Region { get; set; }
        public string DefaultConfigurationModeName { get; set; }
        public bool? EndpointDiscoveryEnabled { get; set; }
        public bool? S3UseArnRegion { get; set; }
        public bool? S3DisableExpressSessionAuth { get; set; }
        public bool? S3DisableMultiRegionAccessPoints { get; set; }
        public Amazon.Runtime.S3UsEast1RegionalEndpointValue? S3RegionalEndpoint { get; set; }
        public Amazon.Runtime.RequestRetryMode? RetryMode { get; set; }
        public int? MaxAttempts { get; set; }
        public string EC2MetadataServiceEndpoint { get; set; }
        public Amazon.Runtime.EC2MetadataServiceEndpointMode? EC2MetadataServiceEndpointMode { get; set; }
        public bool? UseDualstackEndpoint { get; set; }
        public bool? UseFIPSEndpoint { get; set; }
        public bool? IgnoreConfiguredEndpointUrls { get; set; }
        public string EndpointUrl { get; set; }
        public bool? DisableRequestCompression { get; set; }
        public bool? DisableClockSkewCorrection { get; set; }
        public long? RequestMinCompressionSizeBytes { get; set; }
        public string ClientAppId { get; set; }
        public string Services { get; set; }
        public Amazon.Runtime.RequestChecksumCalculation? RequestChecksumCalculation { get; set; }
        public Amazon.Runtime.ResponseChecksumValidation? ResponseChecksumValidation { get; set; }
        public Amazon.Runtime.AccountIdEndpointMode? AccountIdEndpointMode { get; set; }
        public List<string> AuthSchemePreference { get; set; }
        public List<string> SigV4aSigningRegionSet { get; set; }
        public bool CanCreateAWSCredentials => throw null;
        public ICredentialProfileStore CredentialProfileStore => throw null;
        public string CredentialDescription => throw null;
    }
    public class CredentialProfileOptions
    {
        public override string ToString() => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
        public string AccessKey { get; set; }
        public string CredentialSource { get; set; }
        public string EndpointName { get; set; }
        public string ExternalID { get; set; }
        public string MfaSerial { get; set; }
        public string RoleArn { get; set; }
        public string RoleSessionName { get; set; }
        public string SecretKey { get; set; }
        public string SourceProfile { get; set; }
        public string Token { get; set; }
        public string UserIdentity { get; set; }
        public string CredentialProcess { get; set; }
        public string WebIdentityTokenFile { get; set; }
        public string SsoAccountId { get; set; }
        public string SsoRegion { get; set; }
        public string SsoRegistrationScopes { get; set; }
        public string SsoRoleName { get; set; }
        public string SsoSession { get; set; }
        public string SsoStartUrl { get; set; }
        public string LoginSession { get; set; }
        public string AwsAccountId { get; set; }
    }
    public class CredentialProfileStoreChain : ICredentialProfileSource
    {
        public CredentialProfileStoreChain() => throw null;
        public CredentialProfileStoreChain(string profilesLocation) => throw null;
        public bool TryGetAWSCredentials(string profileName, out Amazon.Runtime.AWSCredentials credentials) => throw null;
        public bool TryGetProfile(string profileName, out CredentialProfile profile) => throw null;
        public List<CredentialProfile> ListProfiles() => throw null;
        public void RegisterProfile(CredentialProfile profile) => throw null;
        public void UnregisterProfile(string profileName) => throw null;
        public string ProfilesLocation => throw null;
    }
    public interface ICredentialProfileSource
    {
        bool TryGetProfile(string profileName, out CredentialProfile profile);
    }
    public interface ICredentialProfileStore : ICredentialProfileSource
    {
        void RenameProfile(string oldProfileName, string newProfileName);
        void RenameProfile(string oldProfileName, string newProfileName, bool force);
        void CopyProfile(string fromProfileName, string toProfileName);
        void CopyProfile(string fromProfileName, string toProfileName, bool force);
        void RegisterProfile(CredentialProfile profile);
        void UnregisterProfile(string profileName);
        List<string> ListProfileNames();
        List<CredentialProfile> ListProfiles();
    }
    public class NetSDKCredentialsFile : ICredentialProfileStore, ICredentialProfileSource
    {
        public const string DefaultProfileName = "Default";
        public List<string> ListProfileNames() => throw null;
        public List<CredentialProfile> ListProfiles() => throw null;
        public bool TryGetProfile(string profileName, out CredentialProfile profile) => throw null;
        public void RegisterProfile(CredentialProfile profile) => throw null;
        public void UnregisterProfile(string profileName) => throw null;
        public void RenameProfile(string oldProfileName, string newProfileName) => throw null;
        public void RenameProfile(string oldProfileName, string newProfileName, bool force) => throw null;
        public void CopyProfile(string fromProfileName, string toProfileName) => throw null;
        public void CopyProfile(string fromProfileName, string toProfileName, bool force) => throw null;
    }
    public class ProfileNotFoundException : Amazon.Runtime.AmazonClientException
    {
        public ProfileNotFoundException(string message) : base(default(string)!) => throw null;
        public ProfileNotFoundException(string message, Exception inner) : base(default(string)!) => throw null;
    }
    public enum SAMLAuthenticationType
    {
        NTLM = 0,
        Digest = 1,
        Kerberos = 2,
        Negotiate = 3,
    }
    public class SAMLEndpoint
    {
        public SAMLEndpoint(string name, Uri endpointUri) => throw null;
        public SAMLEndpoint(string name, Uri endpointUri, SAMLAuthenticationType authenticationType) => throw null;
        public string Name => throw null;
        public Uri EndpointUri => throw null;
        public SAMLAuthenticationType AuthenticationType => throw null;
    }
    public class SAMLEndpointManager
    {
        public void RegisterEndpoint(SAMLEndpoint samlEndpoint) => throw null;
        public bool TryGetEndpoint(string endpointName, out SAMLEndpoint samlEndpoint) => throw null;
        public SAMLEndpoint GetEndpoint(string endpointName) => throw null;
        public void UnregisterEndpoint(string endpointName) => throw null;
        public List<string> ListEndpointNames() => throw null;
        public List<SAMLEndpoint> ListEndpoints() => throw null;
        public static bool IsAvailable => throw null;
    }
    public class SharedCredentialsFile : ICredentialProfileStore, ICredentialProfileSource
    {
        public const string DefaultProfileName = "default";
        public const string SharedCredentialsFileEnvVar = "AWS_SHARED_CREDENTIALS_FILE";
        public const string SharedConfigFileEnvVar = "AWS_CONFIG_FILE";
        public static readonly string DefaultDirectory;
        public static readonly string DefaultConfigDirectory;
        public SharedCredentialsFile() => throw null;
        public SharedCredentialsFile(string filePath) => throw null;
        public List<string> ListProfileNames() => throw null;
        public List<CredentialProfile> ListProfiles() => throw null;
        public bool TryGetProfile(string profileName, out CredentialProfile profile) => throw null;
        public void RegisterProfile(CredentialProfile profile) => throw null;
        public void UnregisterProfile(string profileName) => throw null;
        public void RenameProfile(string oldProfileName, string newProfileName) => throw null;
        public void RenameProfile(string oldProfileName, string newProfileName, bool force) => throw null;
        public void CopyProfile(string fromProfileName, string toProfileName) => throw null;
        public void CopyProfile(string fromProfileName, string toProfileName, bool force) => throw null;
        public static string DefaultFilePath => throw null;
        public static string DefaultConfigFilePath => throw null;
        public string FilePath => throw null;
        public string ConfigFilePath => throw null;
    }
}

namespace Amazon.Runtime.Credentials
{
    public class DefaultAWSCredentialsIdentityResolver : IDisposable
    {
        public static Amazon.Runtime.AWSCredentials GetCredentials(Amazon.Runtime.IClientConfig clientConfig = default) => throw null;
        public static Task<Amazon.Runtime.AWSCredentials> GetCredentialsAsync(Amazon.Runtime.IClientConfig clientConfig = default) => throw null;
        public Amazon.Runtime.AWSCredentials ResolveIdentity(Amazon.Runtime.IClientConfig clientConfig) => throw null;
        public Amazon.Runtime.AWSCredentials ResolveIdentity(Amazon.Runtime.IClientConfig clientConfig, CancellationToken cancellationToken) => throw null;
        public Task<Amazon.Runtime.AWSCredentials> ResolveIdentityAsync(Amazon.Runtime.IClientConfig clientConfig, CancellationToken cancellationToken = default) => throw null;
        public static string GetProfileName() => throw null;
        public void Dispose() => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
        public delegate Amazon.Runtime.AWSCredentials CredentialsGenerator();
    }
    public class DefaultAWSTokenIdentityResolver
    {
        public Amazon.Runtime.AWSToken ResolveIdentity(Amazon.Runtime.IClientConfig clientConfig) => throw null;
        public Task<Amazon.Runtime.AWSToken> ResolveIdentityAsync(Amazon.Runtime.IClientConfig clientConfig, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Amazon.Runtime.Documents
{
    public struct Document : IEquatable<Document>, IEnumerable<Document>, System.Collections.IEnumerable, IEnumerable<KeyValuePair<string, Document>>
    {
        public static implicit operator Document(bool value) => throw null;
        public static implicit operator Document(double value) => throw null;
        public static implicit operator Document(int value) => throw null;
        public static implicit operator Document(long value) => throw null;
        public static implicit operator Document(string value) => throw null;
        public static implicit operator Document(Document[] values) => throw null;
        public static implicit operator Document(Dictionary<string, Document> values) => throw null;
        public bool IsBool() => throw null;
        public bool AsBool() => throw null;
        public bool IsDictionary() => throw null;
        public Dictionary<string, Document> AsDictionary() => throw null;
        public bool IsDouble() => throw null;
        public double AsDouble() => throw null;
        public bool IsInt() => throw null;
        public int AsInt() => throw null;
        public bool IsList() => throw null;
        public List<Document> AsList() => throw null;
        public bool IsLong() => throw null;
        public long AsLong() => throw null;
        public bool IsNull() => throw null;
        public bool IsString() => throw null;
        public string AsString() => throw null;
        public bool Equals(Document other) => throw null;
        public bool Equals(Document? other) => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
        public static bool operator ==(Document left, Document right) => throw null;
        public static bool operator !=(Document left, Document right) => throw null;
        public void Add(Document document) => throw null;
        public void Add(string key, Document value) => throw null;
        public override string ToString() => throw null;
        public static Document FromObject(object o) => throw null;
        public DocumentType Type => throw null;
        IEnumerator<Document> IEnumerable<Document>.GetEnumerator() => throw null;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
        IEnumerator<KeyValuePair<string, Document>> IEnumerable<KeyValuePair<string, Document>>.GetEnumerator() => throw null;
    }
    public enum DocumentType
    {
        Null = 0,
        Bool = 1,
        Dictionary = 10,
        Double = 100,
        Int = 1000,
        Long = 10000,
        List = 100000,
        String = 1000000,
    }
    public class InvalidDocumentTypeConversionException : Exception
    {
        public InvalidDocumentTypeConversionException(DocumentType expected, DocumentType actual) => throw null;
    }
}

namespace Amazon.Runtime.EventStreams
{
    public class EventInputStreamContext : IDisposable
    {
        protected virtual void Dispose(bool disposing) => throw null;
        public void Dispose() => throw null;
    }
    public class EventStreamChecksumFailureException : Exception
    {
        public EventStreamChecksumFailureException(string message) => throw null;
    }
    public sealed class EventStreamErrorCodeException : Amazon.Runtime.EventStreams.Internal.EventStreamException
    {
        public EventStreamErrorCodeException(int errorCode) => throw null;
        public EventStreamErrorCodeException(int errorCode, string message) => throw null;
        public int ErrorCode => throw null;
    }
    public class EventStreamEventReceivedArgs<T> : EventArgs where T : IEventStreamEvent
    {
        public EventStreamEventReceivedArgs(T eventStreamEvent) => throw null;
        public T EventStreamEvent => throw null;
    }
    public class EventStreamExceptionReceivedArgs<T> : EventArgs where T : Amazon.Runtime.EventStreams.Internal.EventStreamException
    {
        public EventStreamExceptionReceivedArgs(T eventStreamException) => throw null;
        public T EventStreamException => throw null;
    }
    public class EventStreamHeader : IEventStreamHeader
    {
        public EventStreamHeader(string name) => throw null;
        public static EventStreamHeader FromBuffer(byte[] buffer, int offset, ref int newOffset) => throw null;
        public int WriteToBuffer(byte[] buffer, int offset) => throw null;
        public int GetWireSize() => throw null;
        public bool AsBool() => throw null;
        public void SetBool(bool value) => throw null;
        public sbyte AsSByte() => throw null;
        public void SetSByte(sbyte value) => throw null;
        public short AsInt16() => throw null;
        public void SetInt16(short value) => throw null;
        public int AsInt32() => throw null;
        public void SetInt32(int value) => throw null;
        public long AsInt64() => throw null;
        public void SetInt64(long value) => throw null;
        public byte[] AsByteBuf() => throw null;
        public void SetByteBuf(byte[] value) => throw null;
        public string AsString() => throw null;
        public void SetString(string value) => throw null;
        public DateTime AsTimestamp() => throw null;
        public void SetTimestamp(DateTime value) => throw null;
        public Guid AsUUID() => throw null;
        public void SetUUID(Guid value) => throw null;
        public double AsDouble() => throw null;
        public void SetDouble(double value) => throw null;
        public string Name => throw null;
        public EventStreamHeaderType HeaderType { get; set; }
    }
    public enum EventStreamHeaderType : byte
    {
        BoolTrue = 0,
        BoolFalse = 1,
        SByte = 2,
        Int16 = 3,
        Int32 = 4,
        Int64 = 5,
        ByteBuf = 6,
        String = 7,
        Timestamp = 8,
        UUID = 9,
        Double = 10,
    }
    public class EventStreamMessage : IEventStreamMessage
    {
        public const string ContentType = "vnd.amazon.eventstream";
        public EventStreamMessage(List<IEventStreamHeader> headers, byte[] payload) => throw null;
        public static EventStreamMessage FromBuffer(byte[] buffer, int offset, int length) => throw null;
        public byte[] ToByteArray() => throw null;
        public Dictionary<string, IEventStreamHeader> Headers { get; set; }
        public byte[] Payload { get; set; }
    }
    public class EventStreamParseException : Exception
    {
        public EventStreamParseException(string message) => throw null;
    }
    public abstract class EventStreamPublisher : IEventStreamPublisher
    {
        public abstract Task<IEventStreamMessage> NextEventAsync();
        protected static IEventStreamMessage CreateEventStreamMessage(string eventType, string contentType, IList<EventStreamHeader> marshalledEventHeaders, byte[] eventPayload) => throw null;
        protected EventStreamPublisher() => throw null;
        protected class EventStreamRequest : Amazon.Runtime.AmazonWebServiceRequest
        {
        }
    }
    public sealed class EventStreamValidationException : Exception
    {
        public EventStreamValidationException() => throw null;
        public EventStreamValidationException(string message) => throw null;
        public EventStreamValidationException(string message, Exception innerException) => throw null;
    }
    public interface IEventInputStreamContextOwner
    {
        void SetEventInputStreamContext(EventInputStreamContext context);
    }
    public interface IEventStreamEvent
    {
    }
    public interface IEventStreamHeader
    {
        int GetWireSize();
        int WriteToBuffer(byte[] buffer, int offset);
        bool AsBool();
        void SetBool(bool value);
        sbyte AsSByte();
        void SetSByte(sbyte value);
        short AsInt16();
        void SetInt16(short value);
        int AsInt32();
        void SetInt32(int value);
        long AsInt64();
        void SetInt64(long value);
        byte[] AsByteBuf();
        void SetByteBuf(byte[] value);
        string AsString();
        void SetString(string value);
        DateTime AsTimestamp();
        void SetTimestamp(DateTime value);
        Guid AsUUID();
        void SetUUID(Guid value);
        double AsDouble();
        void SetDouble(double value);
        string Name { get; }
        EventStreamHeaderType HeaderType { get; }
    }
    public interface IEventStreamMessage
    {
        byte[] ToByteArray();
        Dictionary<string, IEventStreamHeader> Headers { get; set; }
        byte[] Payload { get; set; }
    }
    public interface IEventStreamPublisher
    {
        Task<IEventStreamMessage> NextEventAsync();
    }
    public sealed class UnknownEventStreamException : Amazon.Runtime.EventStreams.Internal.EventStreamException
    {
        public UnknownEventStreamException(string exceptionType) => throw null;
        public string ExceptionType => throw null;
    }
    public sealed class UnknownEventStreamMessageTypeException : Exception
    {
    }
}

namespace Amazon.Runtime.EventStreams.Internal
{
    public abstract class EnumerableEventOutputStream<T, TE> : EventOutputStream<T, TE>, IEnumerableEventOutputStream<T, TE>, IEventOutputStream<T, TE>, IDisposable, IEnumerable<T>, System.Collections.IEnumerable, IAsyncEnumerable<T> where T : Amazon.Runtime.EventStreams.IEventStreamEvent where TE : EventStreamException, new()
    {
        protected EnumerableEventOutputStream(Stream stream) : base(default(Stream)!) => throw null;
        protected EnumerableEventOutputStream(Stream stream, IEventStreamDecoder eventStreamDecoder) : base(default(Stream)!) => throw null;
        public IEnumerator<T> GetEnumerator() => throw null;
        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
        public override void StartProcessing() => throw null;
        public override Task StartProcessingAsync() => throw null;
        protected bool IsEnumerated { get; set; }
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
    }
    public abstract class EventOutputStream<T, TE> : IEventOutputStream<T, TE>, IDisposable where T : Amazon.Runtime.EventStreams.IEventStreamEvent where TE : EventStreamException, new()
    {
        protected const string UnknownEventKey = "===UNKNOWN===";
        protected EventOutputStream(Stream stream) => throw null;
        protected EventOutputStream(Stream stream, IEventStreamDecoder eventStreamDecoder) => throw null;
        protected T ConvertMessageToEvent(Amazon.Runtime.EventStreams.EventStreamMessage eventStreamMessage) => throw null;
        protected void Process() => throw null;
        protected void ReadFromStream(byte[] buffer) => throw null;
        protected Task ReadFromStreamAsync(byte[] buffer) => throw null;
        protected Task ReadFromStreamAsync(byte[] buffer, CancellationToken cancellationToken) => throw null;
        protected TE WrapException(Exception ex) => throw null;
        public virtual void StartProcessing() => throw null;
        public virtual Task StartProcessingAsync() => throw null;
        public void Dispose() => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
        public int BufferSize { get; set; }
        protected Stream NetworkStream => throw null;
        protected IEventStreamDecoder Decoder => throw null;
        protected abstract IDictionary<string, Func<Amazon.Runtime.EventStreams.IEventStreamMessage, T>> EventMapping { get; }
        protected abstract IDictionary<string, Func<Amazon.Runtime.EventStreams.IEventStreamMessage, TE>> ExceptionMapping { get; }
        protected abstract bool IsProcessing { get; set; }
        protected bool IsDisposed => throw null;
        public virtual event EventHandler<Amazon.Runtime.EventStreams.EventStreamEventReceivedArgs<T>> EventReceived;
        public virtual event EventHandler<Amazon.Runtime.EventStreams.EventStreamExceptionReceivedArgs<TE>> ExceptionReceived;
    }
    public class EventStreamDecoder : IEventStreamDecoder, IDisposable
    {
        public void ProcessData(byte[] data, int offset, int length) => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
        public void Dispose() => throw null;
        public object MessageReceivedContext { get; set; }
        public event EventHandler<EventStreamMessageReceivedEventArgs> MessageReceived;
    }
    public class EventStreamDecoderIllegalStateException : Exception
    {
        public EventStreamDecoderIllegalStateException(string message) => throw null;
    }
    public abstract class EventStreamException : Exception
    {
        protected EventStreamException() => throw null;
        protected EventStreamException(string message) => throw null;
        protected EventStreamException(string message, Exception innerException) => throw null;
    }
    public class EventStreamMessageReceivedEventArgs : EventArgs
    {
        public EventStreamMessageReceivedEventArgs(Amazon.Runtime.EventStreams.EventStreamMessage message) => throw null;
        public EventStreamMessageReceivedEventArgs(Amazon.Runtime.EventStreams.EventStreamMessage message, object context) => throw null;
        public Amazon.Runtime.EventStreams.EventStreamMessage Message => throw null;
        public object Context => throw null;
    }
    public interface IEnumerableEventOutputStream<T, TE> : IEventOutputStream<T, TE>, IDisposable, IEnumerable<T>, System.Collections.IEnumerable where T : Amazon.Runtime.EventStreams.IEventStreamEvent where TE : EventStreamException, new()
    {
    }
    public interface IEventOutputStream<T, TE> : IDisposable where T : Amazon.Runtime.EventStreams.IEventStreamEvent where TE : EventStreamException, new()
    {
        void StartProcessing();
        Task StartProcessingAsync();
        int BufferSize { get; set; }
        event EventHandler<Amazon.Runtime.EventStreams.EventStreamEventReceivedArgs<T>> EventReceived;
        event EventHandler<Amazon.Runtime.EventStreams.EventStreamExceptionReceivedArgs<TE>> ExceptionReceived;
    }
    public interface IEventStreamDecoder : IDisposable
    {
        void ProcessData(byte[] data, int offset, int length);
        event EventHandler<EventStreamMessageReceivedEventArgs> MessageReceived;
    }
    public interface IEventStreamTerminalEvent : Amazon.Runtime.EventStreams.IEventStreamEvent
    {
    }
    public class InitialRequestEvent
    {
        public InitialRequestEvent(Amazon.Runtime.EventStreams.IEventStreamMessage message) => throw null;
        public MemoryStream Payload { get; set; }
    }
    public class InitialResponseEvent : Amazon.Runtime.EventStreams.IEventStreamEvent
    {
        public InitialResponseEvent(Amazon.Runtime.EventStreams.IEventStreamMessage message) => throw null;
        public MemoryStream Payload { get; set; }
    }
    public class UnknownEventStreamEvent : Amazon.Runtime.EventStreams.IEventStreamEvent
    {
        public UnknownEventStreamEvent() => throw null;
        public UnknownEventStreamEvent(Amazon.Runtime.EventStreams.IEventStreamMessage receivedMessage, string eventType) => throw null;
        public Amazon.Runtime.EventStreams.IEventStreamMessage ReceivedMessage { get; set; }
        public string EventType { get; set; }
    }
}

namespace Amazon.Runtime.SharedInterfaces
{
    public class CoreAccessToken
    {
        public string AccessKeyId { get; set; }
        public string SecretAccessKey { get; set; }
        public string SessionToken { get; set; }
    }
    public class CoreCreateOAuth2TokenRequest
    {
        public CoreCreateOAuth2TokenRequestBody TokenInput { get; set; }
    }
    public class CoreCreateOAuth2TokenRequestBody
    {
        public string ClientId { get; set; }
        public string Code { get; set; }
        public string CodeVerifier { get; set; }
        public string GrantType { get; set; }
        public string RedirectUri { get; set; }
        public string RefreshToken { get; set; }
    }
    public class CoreCreateOAuth2TokenResponse
    {
        public CoreCreateOAuth2TokenResponseBody TokenOutput { get; set; }
    }
    public class CoreCreateOAuth2TokenResponseBody
    {
        public CoreAccessToken AccessToken { get; set; }
        public int? ExpiresIn { get; set; }
        public string IdToken { get; set; }
        public string RefreshToken { get; set; }
        public string TokenType { get; set; }
    }
    public class GetSsoTokenRequest
    {
        public string ClientName { get; set; }
        public string ClientType { get; set; }
        public string StartUrl { get; set; }
        public Action<Amazon.Runtime.SsoVerificationArguments> SsoVerificationCallback { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; }
        public IList<string> Scopes { get; set; }
        public PkceFlowOptions PkceFlowOptions { get; set; }
        public bool IsVanityUrl { get; set; }
    }
    public class GetSsoTokenResponse
    {
        public string AccessToken { get; set; }
        public DateTime ExpiresAt { get; set; }
        public string RefreshToken { get; set; }
        public string ClientId { get; set; }
        public string ClientSecret { get; set; }
        public string RegistrationExpiresAt { get; set; }
        public string Region { get; set; }
        public string StartUrl { get; set; }
        public string CodeVerifier { get; set; }
    }
    public interface IAWSSigV4aProvider
    {
    }
    public interface ICoreAmazonS3
    {
        string GeneratePreSignedURL(string bucketName, string objectKey, DateTime expiration, IDictionary<string, object> additionalProperties);
        Task<IList<string>> GetAllObjectKeysAsync(string bucketName, string prefix, IDictionary<string, object> additionalProperties);
        Task UploadObjectFromStreamAsync(string bucketName, string objectKey, Stream stream, IDictionary<string, object> additionalProperties, CancellationToken cancellationToken = default);
        Task DeleteAsync(string bucketName, string objectKey, IDictionary<string, object> additionalProperties, CancellationToken cancellationToken = default);
        Task DeletesAsync(string bucketName, IEnumerable<string> objectKeys, IDictionary<string, object> additionalProperties, CancellationToken cancellationToken = default);
        Task<Stream> GetObjectStreamAsync(string bucketName, string objectKey, IDictionary<string, object> additionalProperties, CancellationToken cancellationToken = default);
        Task UploadObjectFromFilePathAsync(string bucketName, string objectKey, string filepath, IDictionary<string, object> additionalProperties, CancellationToken cancellationToken = default);
        Task DownloadToFilePathAsync(string bucketName, string objectKey, string filepath, IDictionary<string, object> additionalProperties, CancellationToken cancellationToken = default);
        Task MakeObjectPublicAsync(string bucketName, string objectKey, bool enable);
        Task EnsureBucketExistsAsync(string bucketName);
    }
    public interface ICoreAmazonSQS
    {
        Task<Dictionary<string, string>> GetAttributesAsync(string queueUrl);
        Task SetAttributesAsync(string queueUrl, Dictionary<string, string> attributes);
    }
    public interface ICoreAmazonSSO
    {
        Task<Amazon.Runtime.ImmutableCredentials> CredentialsFromSsoAccessTokenAsync(string accountId, string roleName, string accessToken, IDictionary<string, object> additionalProperties);
    }
    public interface ICoreAmazonSSOOIDC
    {
        Task<GetSsoTokenResponse> GetSsoTokenAsync(GetSsoTokenRequest getSsoTokenRequest);
        Task<GetSsoTokenResponse> RefreshTokenAsync(GetSsoTokenResponse previousResponse);
    }
    public interface ICoreAmazonSSOOIDC_V2
    {
        Task<GetSsoTokenResponse> GetSsoTokenAsync(GetSsoTokenRequest getSsoTokenRequest, CancellationToken cancellationToken);
    }
    public interface ICoreAmazonSSO_Logout
    {
        Task LogoutAsync(string accessToken, CancellationToken cancellationToken = default);
    }
    public interface ICoreAmazonSTS
    {
        Amazon.Runtime.AssumeRoleImmutableCredentials CredentialsFromAssumeRoleAuthentication(string roleArn, string roleSessionName, Amazon.Runtime.AssumeRoleAWSCredentialsOptions options);
        Task<Amazon.Runtime.AssumeRoleImmutableCredentials> CredentialsFromAssumeRoleAuthenticationAsync(string roleArn, string roleSessionName, Amazon.Runtime.AssumeRoleAWSCredentialsOptions options);
        Amazon.Runtime.SAMLImmutableCredentials CredentialsFromSAMLAuthentication(string endpoint, string authenticationType, string roleARN, TimeSpan credentialDuration, System.Net.ICredentials userCredential);
        Task<Amazon.Runtime.SAMLImmutableCredentials> CredentialsFromSAMLAuthenticationAsync(string endpoint, string authenticationType, string roleARN, TimeSpan credentialDuration, System.Net.ICredentials userCredential);
        Amazon.Runtime.AssumeRoleImmutableCredentials CredentialsFromAssumeRoleWithWebIdentityAuthentication(string webIdentityToken, string roleArn, string roleSessionName, Amazon.Runtime.AssumeRoleWithWebIdentityCredentialsOptions options);
        Task<Amazon.Runtime.AssumeRoleImmutableCredentials> CredentialsFromAssumeRoleWithWebIdentityAuthenticationAsync(string webIdentityToken, string roleArn, string roleSessionName, Amazon.Runtime.AssumeRoleWithWebIdentityCredentialsOptions options);
    }
    public interface ICoreAmazonSignin
    {
        Task<CoreCreateOAuth2TokenResponse> CreateOAuth2TokenAsync(CoreCreateOAuth2TokenRequest request, bool invokedFromTool, CancellationToken cancellationToken);
        string GenerateDPoPProof(string httpMethod, string uri, ref string dpopKey);
        string GetBaseEndpoint();
    }
    public class PkceFlowOptions
    {
        public string RedirectUri { get; set; }
        public IList<string> GrantTypes { get; set; }
        public string IssuerUrl { get; set; }
        public Func<Uri, CancellationToken, Task<string>> RetrieveAuthorizationCodeCallbackAsync { get; set; }
    }
}

namespace Amazon.Util
{
    public class AWSHttpClient : IDisposable
    {
        public Task<Stream> GetStreamAsync(string requestUri) => throw null;
        public Task PutRequestUriAsync(string requestUri, AWSStreamContent content, IDictionary<string, string> requestHeaders) => throw null;
        public Task<List<Tuple<string, IEnumerable<string>, System.Net.HttpStatusCode>>> GetResponseHeadersAsync(string httpMethodValue, string url) => throw null;
        public void Dispose() => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
        public static bool IsHttpInnerException(Exception exception) => throw null;
        public Uri BaseAddress { get; set; }
        public TimeSpan Timeout { get; set; }
        public long MaxResponseContentBufferSize { get; set; }
    }
    public class AWSPublicIpAddressRange
    {
        public string IpPrefix => throw null;
        public Amazon.Util.AWSPublicIpAddressRange.AddressFormat IpAddressFormat => throw null;
        public string Region => throw null;
        public string Service => throw null;
        public string NetworkBorderGroup => throw null;
        public enum AddressFormat
        {
            Ipv4 = 0,
            Ipv6 = 1,
        }
    }
    public class AWSPublicIpAddressRanges
    {
        public const string AmazonServiceKey = "AMAZON";
        public const string EC2ServiceKey = "EC2";
        public const string CloudFrontServiceKey = "CLOUDFRONT";
        public const string Route53ServiceKey = "ROUTE53";
        public const string Route53HealthChecksServiceKey = "ROUTE53_HEALTHCHECKS";
        public const string GlobalRegionIdentifier = "GLOBAL";
        public IEnumerable<AWSPublicIpAddressRange> AddressRangesByServiceKey(string serviceKey) => throw null;
        public IEnumerable<AWSPublicIpAddressRange> AddressRangesByRegion(string regionIdentifier) => throw null;
        public IEnumerable<AWSPublicIpAddressRange> AddressRangesByNetworkBorderGroup(string networkBorderGroup) => throw null;
        public static AWSPublicIpAddressRanges Load() => throw null;
        public static AWSPublicIpAddressRanges Load(System.Net.IWebProxy proxy) => throw null;
        public IEnumerable<string> ServiceKeys => throw null;
        public DateTime CreateDate => throw null;
        public IEnumerable<AWSPublicIpAddressRange> AllAddressRanges => throw null;
        internal AWSPublicIpAddressRanges() => throw null;
    }
    public static class AWSSDKUtils
    {
        public static readonly DateTime EPOCH_START;
        public const int DefaultBufferSize = 8192;
        public const long DefaultProgressUpdateInterval = 102400;
        public const string UserAgentHeader = "User-Agent";
        public const string ValidUrlCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~";
        public const string ValidUrlCharactersRFC1738 = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
        public const string ValidTraceIdHeaderValueCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-=;:+&[]{}\"',";
        public const string UrlEncodedContent = "application/x-www-form-urlencoded; charset=utf-8";
        public const string GMTDateFormat = "ddd, dd MMM yyyy HH:mm:ss \\G\\M\\T";
        public const string ISO8601DateFormat = "yyyy-MM-dd\\THH:mm:ss.fff\\Z";
        public const string ISO8601DateFormatNoMS = "yyyy-MM-dd\\THH:mm:ss\\Z";
        public const string ISO8601BasicDateTimeFormat = "yyyyMMddTHHmmssZ";
        public const string ISO8601BasicDateFormat = "yyyyMMdd";
        public const string RFC822DateFormat = "ddd, dd MMM yyyy HH:mm:ss \\G\\M\\T";
        public const string ISO8601WithUTCOffset = "yyyy-MM-ddTHH:mm:ssZ";
        public static string GetExtension(string path) => throw null;
        public static string CanonicalizeResourcePathV2(Uri endpoint, string resourcePath, bool encode, IDictionary<string, string> pathResources) => throw null;
        public static IEnumerable<string> SplitResourcePathIntoSegments(string resourcePath, IDictionary<string, string> pathResources) => throw null;
        public static IEnumerable<UriComponent> SplitResourcePathIntoSegmentsV2(string resourcePath, IDictionary<string, string> pathResources) => throw null;
        public static string JoinResourcePathSegmentsV2(IEnumerable<string> pathSegments) => throw null;
        public static string JoinResourcePathSegmentsV2(IEnumerable<UriComponent> pathSegments) => throw null;
        public static string ResolveResourcePathV2(string resourcePath, IDictionary<string, string> pathResources) => throw null;
        public static string Join(List<string> strings) => throw null;
        public static string DetermineRegion(string url) => throw null;
        public static string DetermineService(string url) => throw null;
        public static DateTime ConvertFromUnixEpochSeconds(int seconds) => throw null;
        public static DateTime ConvertFromUnixLongEpochSeconds(long seconds) => throw null;
        public static DateTime ConvertFromUnixDoubleEpochSeconds(double seconds) => throw null;
        public static DateTime ConvertFromUnixEpochMilliseconds(long milliseconds) => throw null;
        public static int ConvertToUnixEpochSeconds(DateTime dateTime) => throw null;
        public static long ConvertToUnixEpochMilliseconds(DateTime dateTime) => throw null;
        public static string ConvertToUnixEpochSecondsString(DateTime dateTime) => throw null;
        public static double ConvertToUnixEpochSecondsDouble(DateTime dateTime) => throw null;
        public static decimal ConvertToUnixEpochSecondsDecimal(DateTime dateTime) => throw null;
        public static TimeSpan GetTimeSpanInTicks(DateTime dateTime) => throw null;
        public static string ToHex(byte[] data, bool lowercase) => throw null;
        public static void InvokeInBackground<T>(EventHandler<T> handler, T args, object sender) where T : EventArgs => throw null;
        public static Dictionary<string, string> ParseQueryParameters(string url) => throw null;
        public static MemoryStream GenerateMemoryStreamFromString(string s) => throw null;
        public static void CopyStream(Stream source, Stream destination) => throw null;
        public static void CopyStream(Stream source, Stream destination, int bufferSize) => throw null;
        public static string GetFormattedTimestampISO8601(int minutesFromNow) => throw null;
        public static string GetFormattedTimestampRFC822(int minutesFromNow) => throw null;
        public static bool IsAbsolutePath(string path) => throw null;
        public static bool IsNETFramework() => throw null;
        public static string UrlEncode(string data, bool path) => throw null;
        public static string UrlEncode(int rfcNumber, string data, bool path) => throw null;
        public static string GenerateMD5ChecksumForStream(Stream input) => throw null;
        public static string GenerateChecksumForContent(string content, bool fBase64Encode) => throw null;
        public static string GenerateChecksumForBytes(byte[] content, bool fBase64Encode) => throw null;
        public static void Sleep(TimeSpan ts) => throw null;
        public static byte[] HexStringToBytes(string hex) => throw null;
        public static bool HasBidiControlCharacters(string input) => throw null;
        public static string DownloadStringContent(Uri uri) => throw null;
        public static string DownloadStringContent(Uri uri, TimeSpan timeout) => throw null;
        public static string DownloadStringContent(Uri uri, System.Net.IWebProxy proxy) => throw null;
        public static string DownloadStringContent(Uri uri, TimeSpan timeout, System.Net.IWebProxy proxy) => throw null;
        public static string ExecuteHttpRequest(Uri uri, string requestType, string content, TimeSpan timeout, System.Net.IWebProxy proxy, IDictionary<string, string> headers) => throw null;
        public static Task<string> ExecuteHttpRequestAsync(Uri uri, string requestType, string content, TimeSpan timeout, System.Net.IWebProxy proxy, IDictionary<string, string> headers) => throw null;
        public static Stream OpenStream(Uri uri) => throw null;
        public static Stream OpenStream(Uri uri, System.Net.IWebProxy proxy) => throw null;
        public static string CompressSpaces(string data) => throw null;
        public static string CompressSpaces(string data, bool trim) => throw null;
        public static ProcessExecutionResult RunProcess(System.Diagnostics.ProcessStartInfo processStartInfo) => throw null;
        public static Task<ProcessExecutionResult> RunProcessAsync(System.Diagnostics.ProcessStartInfo processStartInfo) => throw null;
        public static bool IsPropertySet(object awsServiceObject, string propertyName) => throw null;
        public static void ForceCanonicalPathAndQuery(Uri uri) => throw null;
        public static void PreserveStackTrace(Exception exception) => throw null;
        public static void Sleep(int ms) => throw null;
        public static string FormattedCurrentTimestampGMT => throw null;
        public static string FormattedCurrentTimestampISO8601 => throw null;
        public static string FormattedCurrentTimestampRFC822 => throw null;
        public static DateTime CorrectedUtcNow => throw null;
    }
    public class AWSStreamContent : IDisposable
    {
        public AWSStreamContent(Stream content) => throw null;
        public AWSStreamContent(Stream content, int bufferSize) => throw null;
        public bool RemoveHttpContentHeader(string name) => throw null;
        public void AddHttpContentHeader(string name, string value) => throw null;
        public void Dispose() => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
    }
    public class CSMConfig
    {
        public string CSMHost { get; set; }
        public int CSMPort { get; set; }
        public string CSMClientId { get; set; }
        public bool? CSMEnabled { get; set; }
    }
    public class CircularReferenceTracking
    {
        public IDisposable Track(object target) => throw null;
    }
    public static class CryptoUtilFactory
    {
        public static System.Security.Cryptography.HashAlgorithm GetChecksumInstance(Amazon.Runtime.CoreChecksumAlgorithm algorithm) => throw null;
        public static int GetChecksumBase64Length(Amazon.Runtime.CoreChecksumAlgorithm algorithm) => throw null;
        public static ICryptoUtil CryptoInstance => throw null;
    }
    public static class EC2InstanceMetadata
    {
        public static readonly string LATEST;
        public static readonly string AWS_EC2_METADATA_DISABLED;
        public static IDictionary<string, IAMSecurityCredentialMetadata> GetIAMSecurityCredentials() => throw null;
        public static Task<IDictionary<string, IAMSecurityCredentialMetadata>> GetIAMSecurityCredentialsAsync() => throw null;
        public static IEnumerable<string> GetItems(string path) => throw null;
        public static Task<IEnumerable<string>> GetItemsAsync(string path) => throw null;
        public static string GetData(string path) => throw null;
        public static Task<string> GetDataAsync(string path) => throw null;
        public static string GetData(string path, int tries) => throw null;
        public static Task<string> GetDataAsync(string path, int tries) => throw null;
        public static IEnumerable<string> GetItems(string path, int tries) => throw null;
        public static string FetchApiToken() => throw null;
        public static Task<string> FetchApiTokenAsync() => throw null;
        public static string ServiceEndpoint => throw null;
        public static string EC2MetadataRoot => throw null;
        public static string EC2UserDataRoot => throw null;
        public static string EC2DynamicDataRoot => throw null;
        public static string EC2ApiTokenUrl => throw null;
        public static bool IsIMDSEnabled => throw null;
        public static System.Net.IWebProxy Proxy { get; set; }
        public static string AmiId => throw null;
        public static string AmiLaunchIndex => throw null;
        public static string AmiManifestPath => throw null;
        public static IEnumerable<string> AncestorAmiIds => throw null;
        public static string Hostname => throw null;
        public static string InstanceAction => throw null;
        public static string InstanceId => throw null;
        public static string InstanceType => throw null;
        public static string KernelId => throw null;
        public static string LocalHostname => throw null;
        public static string MacAddress => throw null;
        public static string PrivateIpAddress => throw null;
        public static string AvailabilityZone => throw null;
        public static IEnumerable<string> ProductCodes => throw null;
        public static string PublicKey => throw null;
        public static string RamdiskId => throw null;
        public static Amazon.RegionEndpoint Region => throw null;
        public static string ReservationId => throw null;
        public static IEnumerable<string> SecurityGroups => throw null;
        public static IAMInstanceProfileMetadata IAMInstanceProfileInfo => throw null;
        public static IDictionary<string, IAMSecurityCredentialMetadata> IAMSecurityCredentials => throw null;
        public static IDictionary<string, string> BlockDeviceMapping => throw null;
        public static IEnumerable<NetworkInterfaceMetadata> NetworkInterfaces => throw null;
        public static string UserData => throw null;
        public static string InstanceMonitoring => throw null;
        public static string IdentityDocument => throw null;
        public static string IdentitySignature => throw null;
        public static string IdentityPkcs7 => throw null;
    }
    public abstract class EnvironmentVariables
    {
        public const string AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
        public const string AWS_LAMBDA_MAX_CONCURRENCY = "AWS_LAMBDA_MAX_CONCURRENCY";
        public const string _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
        public const string SERVICE_SPECIFIC_ENDPOINT_ENVIRONMENT_VARIABLE_PREFIX = "AWS_ENDPOINT_URL_";
        public const string GLOBAL_ENDPOINT_ENVIRONMENT_VARIABLE = "AWS_ENDPOINT_URL";
        public const string SERVICE_SPECIFIC_BEARER_TOKEN_PREFIX = "AWS_BEARER_TOKEN_";
        protected EnvironmentVariables() => throw null;
    }
    public abstract class HeaderKeys
    {
        public const string IfModifiedSinceHeader = "If-Modified-Since";
        public const string IfMatchHeader = "If-Match";
        public const string IfNoneMatchHeader = "If-None-Match";
        public const string IfUnmodifiedSinceHeader = "If-Unmodified-Since";
        public const string ConfirmSelfBucketAccess = "x-amz-confirm-remove-self-bucket-access";
        public const string ContentRangeHeader = "Content-Range";
        public const string ContentTypeHeader = "Content-Type";
        public const string ContentLengthHeader = "Content-Length";
        public const string ContentMD5Header = "Content-MD5";
        public const string ContentEncodingHeader = "Content-Encoding";
        public const string ContentDispositionHeader = "Content-Disposition";
        public const string ContentLanguageHeader = "Content-Language";
        public const string ETagHeader = "ETag";
        public const string Expires = "Expires";
        public const string AuthorizationHeader = "Authorization";
        public const string HostHeader = "host";
        public const string UserAgentHeader = "User-Agent";
        public const string LocationHeader = "location";
        public const string DateHeader = "Date";
        public const string AgeHeader = "Age";
        public const string RangeHeader = "Range";
        public const string ExpectHeader = "Expect";
        public const string AcceptHeader = "Accept";
        public const string ConnectionHeader = "Connection";
        public const string StatusHeader = "Status";
        public const string XHttpMethodOverrideHeader = "X-HTTP-Method-Override";
        public const string TransferEncodingHeader = "transfer-encoding";
        public const string RequestIdHeader = "x-amzn-RequestId";
        public const string XAmzId2Header = "x-amz-id-2";
        public const string XAmzCloudFrontIdHeader = "X-Amz-Cf-Id";
        public const string XAmzRequestIdHeader = "x-amz-request-id";
        public const string XAmzDateHeader = "X-Amz-Date";
        public const string XAmzErrorType = "x-amzn-ErrorType";
        public const string XAmznErrorMessage = "x-amzn-error-message";
        public const string XAmzSignedHeadersHeader = "X-Amz-SignedHeaders";
        public const string XAmzContentSha256Header = "X-Amz-Content-SHA256";
        public const string XAmzDecodedContentLengthHeader = "X-Amz-Decoded-Content-Length";
        public const string XAmzSecurityTokenHeader = "x-amz-security-token";
        public const string XAmzAuthorizationHeader = "X-Amzn-Authorization";
        public const string XAmzRegionSetHeader = "X-Amz-Region-Set";
        public const string XAmzNonceHeader = "x-amz-nonce";
        public const string XAmzServerSideEncryptionHeader = "x-amz-server-side-encryption";
        public const string XAmzServerSideEncryptionAwsKmsKeyIdHeader = "x-amz-server-side-encryption-aws-kms-key-id";
        public const string XAmzBucketRegion = "x-amz-bucket-region";
        public const string XAmzAccountId = "x-amz-account-id";
        public const string XAmzOutpostId = "x-amz-outpost-id";
        public const string XAmzApiVersion = "x-amz-api-version";
        public const string XAmzExpires = "X-Amz-Expires";
        public const string XAmzSignature = "X-Amz-Signature";
        public const string XAmzAlgorithm = "X-Amz-Algorithm";
        public const string XAmzCredential = "X-Amz-Credential";
        public const string XAmzTrailerHeader = "X-Amz-Trailer";
        public const string XAmzCrc32 = "x-amz-crc32";
        public const string XAmzSSECustomerAlgorithmHeader = "x-amz-server-side-encryption-customer-algorithm";
        public const string XAmzSSECustomerKeyHeader = "x-amz-server-side-encryption-customer-key";
        public const string XAmzSSECustomerKeyMD5Header = "x-amz-server-side-encryption-customer-key-MD5";
        public const string XAmzCopySourceSSECustomerAlgorithmHeader = "x-amz-copy-source-server-side-encryption-customer-algorithm";
        public const string XAmzCopySourceSSECustomerKeyHeader = "x-amz-copy-source-server-side-encryption-customer-key";
        public const string XAmzCopySourceSSECustomerKeyMD5Header = "x-amz-copy-source-server-side-encryption-customer-key-MD5";
        public const string XAmzStorageClassHeader = "x-amz-storage-class";
        public const string XAmzWebsiteRedirectLocationHeader = "x-amz-website-redirect-location";
        public const string XAmzContentLengthHeader = "x-amz-content-length";
        public const string XAmzAclHeader = "x-amz-acl";
        public const string XAmzCopySourceHeader = "x-amz-copy-source";
        public const string XAmzCopySourceRangeHeader = "x-amz-copy-source-range";
        public const string XAmzCopySourceIfMatchHeader = "x-amz-copy-source-if-match";
        public const string XAmzCopySourceIfModifiedSinceHeader = "x-amz-copy-source-if-modified-since";
        public const string XAmzCopySourceIfNoneMatchHeader = "x-amz-copy-source-if-none-match";
        public const string XAmzCopySourceIfUnmodifiedSinceHeader = "x-amz-copy-source-if-unmodified-since";
        public const string XAmzMetadataDirectiveHeader = "x-amz-metadata-directive";
        public const string XAmzMfaHeader = "x-amz-mfa";
        public const string XAmzVersionIdHeader = "x-amz-version-id";
        public const string XAmzUserAgentHeader = "x-amz-user-agent";
        public const string XAmzAbortDateHeader = "x-amz-abort-date";
        public const string XAmzAbortRuleIdHeader = "x-amz-abort-rule-id";
        public const string XAmznTraceIdHeader = "x-amzn-trace-id";
        public const string XAwsEc2MetadataTokenTtlSeconds = "x-aws-ec2-metadata-token-ttl-seconds";
        public const string XAwsEc2MetadataToken = "x-aws-ec2-metadata-token";
        public const string AmzSdkInvocationId = "amz-sdk-invocation-id";
        public const string AmzSdkRequest = "amz-sdk-request";
        public const string XAmzQueryError = "x-amzn-query-error";
        public const string XAmzS3ExpressSessionTokenQueryParam = "X-Amz-S3session-Token";
        public const string XAmzClientTokenHeader = "x-amz-client-token";
        public const string XAmzRenameSourceHeader = "x-amz-rename-source";
        public const string XAmzRenameSourceIfMatchHeader = "x-amz-rename-source-if-match";
        public const string XAmzRenameSourceIfModifiedSinceHeader = "x-amz-rename-source-if-modified-since";
        public const string XAmzRenameSourceIfNoneMatchHeader = "x-amz-rename-source-if-none-match";
        public const string XAmzRenameSourceIfUnmodifiedSinceHeader = "x-amz-rename-source-if-unmodified-since";
        public const string XAmzQueryMode = "x-amzn-query-mode";
        public const string DPoPHeader = "DPoP";
        protected HeaderKeys() => throw null;
    }
    public class IAMInstanceProfileMetadata
    {
        public string Code { get; set; }
        public string Message { get; set; }
        public DateTime LastUpdated { get; set; }
        public string InstanceProfileArn { get; set; }
        public string InstanceProfileId { get; set; }
    }
    public class IAMSecurityCredentialMetadata
    {
        public string Code { get; set; }
        public string Message { get; set; }
        public DateTime LastUpdated { get; set; }
        public string Type { get; set; }
        public string AccessKeyId { get; set; }
        public string SecretAccessKey { get; set; }
        public string Token { get; set; }
        public DateTime Expiration { get; set; }
    }
    public interface ICryptoUtil
    {
        string HMACSign(string data, string key, Amazon.Runtime.SigningAlgorithm algorithmName);
        string HMACSign(byte[] data, string key, Amazon.Runtime.SigningAlgorithm algorithmName);
        byte[] ComputeSHA1Hash(byte[] data);
        byte[] ComputeSHA256Hash(byte[] data);
        byte[] ComputeSHA256Hash(byte[] data, int offset, int count);
        byte[] ComputeSHA256Hash(Stream steam);
        byte[] ComputeMD5Hash(byte[] data);
        byte[] ComputeMD5Hash(byte[] data, int offset, int count);
        byte[] ComputeMD5Hash(Stream steam);
        byte[] HMACSignBinary(byte[] data, byte[] key, Amazon.Runtime.SigningAlgorithm algorithmName);
        string ComputeCRC32Hash(byte[] data);
        string ComputeCRC32CHash(byte[] data);
        string ComputeCRC64NVMEHash(byte[] data);
    }
    public class JitteredDelay
    {
        public JitteredDelay(TimeSpan baseIncrement, TimeSpan variance) => throw null;
        public JitteredDelay(TimeSpan baseIncrement, TimeSpan variance, TimeSpan maxDelay) => throw null;
        public TimeSpan GetRetryDelay(int attemptCount) => throw null;
        public TimeSpan Next() => throw null;
        public void Reset() => throw null;
    }
    public class LoggingConfig
    {
        public static readonly int DefaultLogResponsesSizeLimit;
        public Amazon.LoggingOptions LogTo { get; set; }
        public Amazon.ResponseLoggingOption LogResponses { get; set; }
        public int LogResponsesSizeLimit { get; set; }
        public bool LogMetrics { get; set; }
        public Amazon.LogMetricsFormatOption LogMetricsFormat { get; set; }
        public Amazon.Runtime.IMetricsFormatter LogMetricsCustomFormatter { get; set; }
        internal LoggingConfig() => throw null;
    }
    public class NetworkInterfaceMetadata
    {
        public NetworkInterfaceMetadata(string macAddress) => throw null;
        public IEnumerable<string> GetIpV4Association(string publicIp) => throw null;
        public string MacAddress => throw null;
        public string OwnerId => throw null;
        public string Profile => throw null;
        public string LocalHostname => throw null;
        public IEnumerable<string> LocalIPv4s => throw null;
        public string PublicHostname => throw null;
        public IEnumerable<string> PublicIPv4s => throw null;
        public IEnumerable<string> SecurityGroups => throw null;
        public IEnumerable<string> SecurityGroupIds => throw null;
        public string SubnetId => throw null;
        public string SubnetIPv4CidrBlock => throw null;
        public string VpcId => throw null;
    }
    public class ProcessExecutionResult
    {
        public int ExitCode { get; set; }
        public string StandardOutput { get; set; }
        public string StandardError { get; set; }
    }
    public class ProxyConfig
    {
        public string Host { get; set; }
        public int? Port { get; set; }
        public string Username { get; set; }
        public string Password { get; set; }
        public List<string> BypassList { get; set; }
        public bool BypassOnLocal { get; set; }
        internal ProxyConfig() => throw null;
    }
    public enum SegmentType
    {
        Literal = 0,
        Label = 1,
    }
    public class UriComponent
    {
        public SegmentType SegmentType { get; set; }
        public string Value { get; set; }
    }
}
