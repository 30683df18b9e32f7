// Declarations of AWSSDK.Extensions.NETCore.Setup, restated; source: AWSSDK.Extensions.NETCore.Setup 4.0.102.10, Apache-2.0.
// Namespaces: Amazon.Extensions.NETCore.Setup, Microsoft.Extensions.Configuration, Microsoft.Extensions.DependencyInjection
// Needs: AWSSDK.Core
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Extensions.NETCore.Setup
{
    public class AWSOptions
    {
        public T CreateServiceClient<T>() where T : class, Amazon.Runtime.IAmazonService => throw null;
        public Amazon.Runtime.AWSCredentials GetCredentials() => throw null;
        public string Profile { get; set; }
        public string ProfilesLocation { get; set; }
        public Amazon.RegionEndpoint Region { get; set; }
        public string SessionRoleArn { get; set; }
        public string SessionName { get; set; }
        public string ExternalId { get; set; }
        public Amazon.Runtime.AWSCredentials Credentials { get; set; }
        public Amazon.Runtime.DefaultConfigurationMode? DefaultConfigurationMode { get; set; }
        public DefaultClientConfig DefaultClientConfig => throw null;
        public Amazon.Extensions.NETCore.Setup.AWSOptions.LoggingSetting Logging { get; set; }
        public class LoggingSetting
        {
            public Amazon.LoggingOptions? LogTo { get; set; }
            public Amazon.ResponseLoggingOption? LogResponses { get; set; }
            public int? LogResponsesSizeLimit { get; set; }
            public bool? LogMetrics { get; set; }
        }
    }
    public class ConfigurationException : Exception
    {
        public ConfigurationException(string message) => throw null;
        public ConfigurationException(string message, Exception exception) => throw null;
        public string PropertyName { get; set; }
        public string PropertyValue { get; set; }
    }
    public class DefaultClientConfig
    {
        public bool? AllowAutoRedirect { get; set; }
        public string AuthenticationRegion { get; set; }
        public List<string> AuthSchemePreference { get; set; }
        public int? BufferSize { get; set; }
        public string ClientAppId { get; set; }
        public bool? DisableHostPrefixInjection { get; set; }
        public bool? DisableLogging { get; set; }
        public bool? DisableRequestCompression { get; set; }
        public int? EndpointDiscoveryCacheLimit { get; set; }
        public bool? EndpointDiscoveryEnabled { get; set; }
        public bool? FastFailRequests { get; set; }
        public int? HttpClientCacheSize { get; set; }
        public bool? IgnoreConfiguredEndpointUrls { get; set; }
        public bool? DisableClockSkewCorrection { get; set; }
        public int? JsonMaxDepth { get; set; }
        public bool? LogMetrics { get; set; }
        public bool? LogResponse { get; set; }
        public int? MaxErrorRetry { get; set; }
        public int? MaxStaleConnectionRetries { get; set; }
        public long? ProgressUpdateInterval { get; set; }
        public long? RequestMinCompressionSizeBytes { get; set; }
        public bool? ResignRetries { get; set; }
        public Amazon.Runtime.RequestRetryMode? RetryMode { get; set; }
        public List<string> SigV4aSigningRegionSet { get; set; }
        public string ServiceURL { get; set; }
        public bool? ThrottleRetries { get; set; }
        public TimeSpan? Timeout { get; set; }
        public TimeSpan? ConnectTimeout { get; set; }
        public int? MaxConnectionsPerServer { get; set; }
        public bool? UseAlternateUserAgentHeader { get; set; }
        public bool? UseDualstackEndpoint { get; set; }
        public bool? UseFIPSEndpoint { get; set; }
        public bool? UseHttp { get; set; }
        public IDictionary<string, string> ServiceSpecificSettings => throw null;
    }
}

namespace Microsoft.Extensions.Configuration
{
    public static class ConfigurationExtensions
    {
        public const string DEFAULT_CONFIG_SECTION = "AWS";
        public static Amazon.Extensions.NETCore.Setup.AWSOptions GetAWSOptions(this IConfiguration config) => throw null;
        public static Amazon.Extensions.NETCore.Setup.AWSOptions GetAWSOptions(this IConfiguration config, string configSection) => throw null;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ServiceCollectionExtensions
    {
        public static IServiceCollection AddDefaultAWSOptions(this IServiceCollection collection, Amazon.Extensions.NETCore.Setup.AWSOptions options) => throw null;
        public static IServiceCollection AddDefaultAWSOptions(this IServiceCollection collection, Func<IServiceProvider, Amazon.Extensions.NETCore.Setup.AWSOptions> implementationFactory, ServiceLifetime lifetime = (ServiceLifetime)0) => throw null;
        public static IServiceCollection TryAddDefaultAWSOptions(this IServiceCollection collection, Amazon.Extensions.NETCore.Setup.AWSOptions options) => throw null;
        public static IServiceCollection TryAddDefaultAWSOptions(this IServiceCollection collection, Func<IServiceProvider, Amazon.Extensions.NETCore.Setup.AWSOptions> implementationFactory, ServiceLifetime lifetime = (ServiceLifetime)0) => throw null;
        public static IServiceCollection AddAWSService<T>(this IServiceCollection collection, ServiceLifetime lifetime = (ServiceLifetime)0) where T : Amazon.Runtime.IAmazonService => throw null;
        public static IServiceCollection AddAWSService<T>(this IServiceCollection collection, Amazon.Extensions.NETCore.Setup.AWSOptions options, ServiceLifetime lifetime = (ServiceLifetime)0) where T : Amazon.Runtime.IAmazonService => throw null;
        public static IServiceCollection AddAWSService<T>(this IServiceCollection collection, Action<Amazon.Runtime.ClientConfig, IServiceProvider> configAction, ServiceLifetime lifetime = (ServiceLifetime)0) where T : Amazon.Runtime.IAmazonService => throw null;
        public static IServiceCollection AddAWSService<T>(this IServiceCollection collection, Amazon.Extensions.NETCore.Setup.AWSOptions options, Action<Amazon.Runtime.ClientConfig, IServiceProvider> configAction, ServiceLifetime lifetime = (ServiceLifetime)0) where T : Amazon.Runtime.IAmazonService => throw null;
        public static IServiceCollection TryAddAWSService<T>(this IServiceCollection collection, ServiceLifetime lifetime = (ServiceLifetime)0) where T : Amazon.Runtime.IAmazonService => throw null;
        public static IServiceCollection TryAddAWSService<T>(this IServiceCollection collection, Amazon.Extensions.NETCore.Setup.AWSOptions options, ServiceLifetime lifetime = (ServiceLifetime)0) where T : Amazon.Runtime.IAmazonService => throw null;
        public static IServiceCollection TryAddAWSService<T>(this IServiceCollection collection, Action<Amazon.Runtime.ClientConfig, IServiceProvider> configAction, ServiceLifetime lifetime = (ServiceLifetime)0) where T : Amazon.Runtime.IAmazonService => throw null;
        public static IServiceCollection TryAddAWSService<T>(this IServiceCollection collection, Amazon.Extensions.NETCore.Setup.AWSOptions options, Action<Amazon.Runtime.ClientConfig, IServiceProvider> configAction, ServiceLifetime lifetime = (ServiceLifetime)0) where T : Amazon.Runtime.IAmazonService => throw null;
        public static IServiceCollection AddKeyedAWSService<T>(this IServiceCollection collection, object serviceKey, ServiceLifetime lifetime = (ServiceLifetime)0) where T : Amazon.Runtime.IAmazonService => throw null;
        public static IServiceCollection AddKeyedAWSService<T>(this IServiceCollection collection, object serviceKey, Amazon.Extensions.NETCore.Setup.AWSOptions options, ServiceLifetime lifetime = (ServiceLifetime)0) where T : Amazon.Runtime.IAmazonService => throw null;
        public static IServiceCollection AddKeyedAWSService<T>(this IServiceCollection collection, object serviceKey, Action<Amazon.Runtime.ClientConfig, IServiceProvider> configAction, ServiceLifetime lifetime = (ServiceLifetime)0) where T : Amazon.Runtime.IAmazonService => throw null;
        public static IServiceCollection AddKeyedAWSService<T>(this IServiceCollection collection, object serviceKey, Amazon.Extensions.NETCore.Setup.AWSOptions options, Action<Amazon.Runtime.ClientConfig, IServiceProvider> configAction, ServiceLifetime lifetime = (ServiceLifetime)0) where T : Amazon.Runtime.IAmazonService => throw null;
        public static IServiceCollection TryAddKeyedAWSService<T>(this IServiceCollection collection, object serviceKey, ServiceLifetime lifetime = (ServiceLifetime)0) where T : Amazon.Runtime.IAmazonService => throw null;
        public static IServiceCollection TryAddKeyedAWSService<T>(this IServiceCollection collection, object serviceKey, Amazon.Extensions.NETCore.Setup.AWSOptions options, ServiceLifetime lifetime = (ServiceLifetime)0) where T : Amazon.Runtime.IAmazonService => throw null;
        public static IServiceCollection TryAddKeyedAWSService<T>(this IServiceCollection collection, object serviceKey, Action<Amazon.Runtime.ClientConfig, IServiceProvider> configAction, ServiceLifetime lifetime = (ServiceLifetime)0) where T : Amazon.Runtime.IAmazonService => throw null;
        public static IServiceCollection TryAddKeyedAWSService<T>(this IServiceCollection collection, object serviceKey, Amazon.Extensions.NETCore.Setup.AWSOptions options, Action<Amazon.Runtime.ClientConfig, IServiceProvider> configAction, ServiceLifetime lifetime = (ServiceLifetime)0) where T : Amazon.Runtime.IAmazonService => throw null;
    }
}
