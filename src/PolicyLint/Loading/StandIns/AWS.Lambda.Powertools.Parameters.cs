// Declarations of AWS.Lambda.Powertools.Parameters, restated; source: github.com/aws-powertools/powertools-lambda-dotnet, MIT-0.
// Namespaces: AWS.Lambda.Powertools.Parameters, AWS.Lambda.Powertools.Parameters.AppConfig, AWS.Lambda.Powertools.Parameters.Cache, AWS.Lambda.Powertools.Parameters.Configuration, AWS.Lambda.Powertools.Parameters.DynamoDB, AWS.Lambda.Powertools.Parameters.Provider, AWS.Lambda.Powertools.Parameters.SecretsManager, AWS.Lambda.Powertools.Parameters.SimpleSystemsManagement, AWS.Lambda.Powertools.Parameters.Transform
// Needs: AWS.Lambda.Powertools.Common, AWSSDK.AppConfigData, AWSSDK.DynamoDBv2, AWSSDK.SecretsManager, AWSSDK.SimpleSystemsManagement
#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace AWS.Lambda.Powertools.Parameters
{
    public static class ParametersManager
    {
        public static AWS.Lambda.Powertools.Parameters.SimpleSystemsManagement.ISsmProvider SsmProvider => throw null;
        public static AWS.Lambda.Powertools.Parameters.SecretsManager.ISecretsProvider SecretsProvider => throw null;
        public static AWS.Lambda.Powertools.Parameters.DynamoDB.IDynamoDBProvider DynamoDBProvider => throw null;
        public static AWS.Lambda.Powertools.Parameters.AppConfig.IAppConfigProvider AppConfigProvider => throw null;
        public static void DefaultMaxAge(TimeSpan maxAge) => throw null;
        public static void UseCacheManager(AWS.Lambda.Powertools.Parameters.Cache.ICacheManager cacheManager) => throw null;
        public static void UseTransformerManager(AWS.Lambda.Powertools.Parameters.Transform.ITransformerManager transformerManager) => throw null;
        public static void AddTransformer(string name, AWS.Lambda.Powertools.Parameters.Transform.ITransformer transformer) => throw null;
        public static void RaiseTransformationError() => throw null;
        public static void RaiseTransformationError(bool raiseError) => throw null;
        public static AWS.Lambda.Powertools.Parameters.SimpleSystemsManagement.ISsmProvider CreateSsmProvider() => throw null;
        public static AWS.Lambda.Powertools.Parameters.SecretsManager.ISecretsProvider CreateSecretsProvider() => throw null;
        public static AWS.Lambda.Powertools.Parameters.DynamoDB.IDynamoDBProvider CreateDynamoDBProvider() => throw null;
        public static AWS.Lambda.Powertools.Parameters.AppConfig.IAppConfigProvider CreateAppConfigProvider() => throw null;
    }
}

namespace AWS.Lambda.Powertools.Parameters.AppConfig
{
    public class AppConfigProvider : AWS.Lambda.Powertools.Parameters.Provider.ParameterProvider<AppConfigProviderConfigurationBuilder>, IAppConfigProvider
    {
        public AppConfigProvider() => throw null;
        public IAppConfigProvider UseClient(Amazon.AppConfigData.IAmazonAppConfigData client) => throw null;
        public IAppConfigProvider ConfigureClient(Amazon.RegionEndpoint region) => throw null;
        public IAppConfigProvider ConfigureClient(Amazon.AppConfigData.AmazonAppConfigDataConfig config) => throw null;
        public IAppConfigProvider ConfigureClient(Amazon.Runtime.AWSCredentials credentials) => throw null;
        public IAppConfigProvider ConfigureClient(Amazon.Runtime.AWSCredentials credentials, Amazon.RegionEndpoint region) => throw null;
        public IAppConfigProvider ConfigureClient(Amazon.Runtime.AWSCredentials credentials, Amazon.AppConfigData.AmazonAppConfigDataConfig config) => throw null;
        public IAppConfigProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey) => throw null;
        public IAppConfigProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, Amazon.RegionEndpoint region) => throw null;
        public IAppConfigProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, Amazon.AppConfigData.AmazonAppConfigDataConfig config) => throw null;
        public IAppConfigProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken) => throw null;
        public IAppConfigProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, Amazon.RegionEndpoint region) => throw null;
        public IAppConfigProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, Amazon.AppConfigData.AmazonAppConfigDataConfig config) => throw null;
        public IAppConfigProvider DefaultApplication(string applicationId) => throw null;
        public IAppConfigProvider DefaultEnvironment(string environmentId) => throw null;
        public IAppConfigProvider DefaultConfigProfile(string configProfileId) => throw null;
        public AppConfigProviderConfigurationBuilder WithApplication(string applicationId) => throw null;
        public AppConfigProviderConfigurationBuilder WithEnvironment(string environmentId) => throw null;
        public AppConfigProviderConfigurationBuilder WithConfigProfile(string configProfileId) => throw null;
        protected override AppConfigProviderConfigurationBuilder NewConfigurationBuilder() => throw null;
        public override Task<T?> GetAsync<T>(string key) where T : class => throw null;
        public IDictionary<string, string?> Get() => throw null;
        public Task<IDictionary<string, string?>> GetAsync() => throw null;
        public T? Get<T>() where T : class => throw null;
        public Task<T?> GetAsync<T>() where T : class => throw null;
        protected override Task<string?> GetAsync(string key, AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfiguration? config) => throw null;
        protected override Task<IDictionary<string, string?>> GetMultipleAsync(string key, AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfiguration? config) => throw null;
        public bool IsFeatureFlagEnabled(string key, bool defaultValue = false) => throw null;
        public Task<bool> IsFeatureFlagEnabledAsync(string key, bool defaultValue = false) => throw null;
        public T? GetFeatureFlagAttributeValue<T>(string key, string attributeKey, T? defaultValue = default) => throw null;
        public Task<T?> GetFeatureFlagAttributeValueAsync<T>(string key, string attributeKey, T? defaultValue = default) => throw null;
    }
    public class AppConfigProviderConfigurationBuilder : AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfigurationBuilder
    {
        public AppConfigProviderConfigurationBuilder(AWS.Lambda.Powertools.Parameters.Provider.ParameterProvider parameterProvider) : base(default(AWS.Lambda.Powertools.Parameters.Provider.ParameterProvider)!) => throw null;
        public AppConfigProviderConfigurationBuilder WithApplication(string applicationId) => throw null;
        public AppConfigProviderConfigurationBuilder WithEnvironment(string environmentId) => throw null;
        public AppConfigProviderConfigurationBuilder WithConfigProfile(string configProfileId) => throw null;
        protected override AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfiguration NewConfiguration() => throw null;
        public override Task<T?> GetAsync<T>(string key) where T : class => throw null;
        public IDictionary<string, string?> Get() => throw null;
        public Task<IDictionary<string, string?>> GetAsync() => throw null;
        public T? Get<T>() where T : class => throw null;
        public Task<T?> GetAsync<T>() where T : class => throw null;
        public bool IsFeatureFlagEnabled(string key, bool defaultValue = false) => throw null;
        public Task<bool> IsFeatureFlagEnabledAsync(string key, bool defaultValue = false) => throw null;
        public T? GetFeatureFlagAttributeValue<T>(string key, string attributeKey, T? defaultValue = default) => throw null;
        public Task<T?> GetFeatureFlagAttributeValueAsync<T>(string key, string attributeKey, T? defaultValue = default) => throw null;
    }
    public interface IAppConfigProvider : AWS.Lambda.Powertools.Parameters.Provider.IParameterProvider<AppConfigProviderConfigurationBuilder>
    {
        IAppConfigProvider DefaultApplication(string applicationId);
        IAppConfigProvider DefaultEnvironment(string environmentId);
        IAppConfigProvider DefaultConfigProfile(string configProfileId);
        AppConfigProviderConfigurationBuilder WithApplication(string applicationId);
        AppConfigProviderConfigurationBuilder WithEnvironment(string environmentId);
        AppConfigProviderConfigurationBuilder WithConfigProfile(string configProfileId);
        IDictionary<string, string?> Get();
        Task<IDictionary<string, string?>> GetAsync();
        T? Get<T>() where T : class;
        Task<T?> GetAsync<T>() where T : class;
        bool IsFeatureFlagEnabled(string key, bool defaultValue = false);
        Task<bool> IsFeatureFlagEnabledAsync(string key, bool defaultValue = false);
        T? GetFeatureFlagAttributeValue<T>(string key, string attributeKey, T? defaultValue = default);
        Task<T?> GetFeatureFlagAttributeValueAsync<T>(string key, string attributeKey, T? defaultValue = default);
    }
}

namespace AWS.Lambda.Powertools.Parameters.Cache
{
    public interface ICacheManager
    {
        object? Get(string key);
        void Set(string key, object? value, TimeSpan duration);
    }
    public interface IDateTimeWrapper
    {
        DateTime UtcNow { get; }
    }
}

namespace AWS.Lambda.Powertools.Parameters.Configuration
{
    public class ParameterProviderConfiguration
    {
        public bool ForceFetch { get; set; }
        public TimeSpan? MaxAge { get; set; }
        public AWS.Lambda.Powertools.Parameters.Transform.ITransformer? Transformer { get; set; }
    }
    public class ParameterProviderConfigurationBuilder
    {
        protected bool HasTransformation => throw null;
        public ParameterProviderConfigurationBuilder(AWS.Lambda.Powertools.Parameters.Provider.ParameterProvider parameterProvider) => throw null;
        protected virtual ParameterProviderConfiguration NewConfiguration() => throw null;
        public string? Get(string key) => throw null;
        public Task<string?> GetAsync(string key) => throw null;
        public T? Get<T>(string key) where T : class => throw null;
        public virtual Task<T?> GetAsync<T>(string key) where T : class => throw null;
        public IDictionary<string, string?> GetMultiple(string key) => throw null;
        public Task<IDictionary<string, string?>> GetMultipleAsync(string key) => throw null;
        public IDictionary<string, T?> GetMultiple<T>(string key) where T : class => throw null;
        public virtual Task<IDictionary<string, T?>> GetMultipleAsync<T>(string key) where T : class => throw null;
    }
    public static class ParameterProviderConfigurationExtensions
    {
        public static TConfigurationBuilder ForceFetch<TConfigurationBuilder>(this TConfigurationBuilder builder) where TConfigurationBuilder : ParameterProviderConfigurationBuilder => throw null;
        public static TConfigurationBuilder WithMaxAge<TConfigurationBuilder>(this TConfigurationBuilder builder, TimeSpan maxAge) where TConfigurationBuilder : ParameterProviderConfigurationBuilder => throw null;
        public static TConfigurationBuilder WithTransformation<TConfigurationBuilder>(this TConfigurationBuilder builder, AWS.Lambda.Powertools.Parameters.Transform.Transformation transformation) where TConfigurationBuilder : ParameterProviderConfigurationBuilder => throw null;
        public static TConfigurationBuilder WithTransformation<TConfigurationBuilder>(this TConfigurationBuilder builder, AWS.Lambda.Powertools.Parameters.Transform.ITransformer transformer) where TConfigurationBuilder : ParameterProviderConfigurationBuilder => throw null;
        public static TConfigurationBuilder WithTransformation<TConfigurationBuilder>(this TConfigurationBuilder builder, string transformerName) where TConfigurationBuilder : ParameterProviderConfigurationBuilder => throw null;
    }
}

namespace AWS.Lambda.Powertools.Parameters.DynamoDB
{
    public class DynamoDBProvider : AWS.Lambda.Powertools.Parameters.Provider.ParameterProvider, IDynamoDBProvider
    {
        public IDynamoDBProvider UseClient(Amazon.DynamoDBv2.IAmazonDynamoDB client) => throw null;
        public IDynamoDBProvider ConfigureClient(Amazon.RegionEndpoint region) => throw null;
        public IDynamoDBProvider ConfigureClient(Amazon.DynamoDBv2.AmazonDynamoDBConfig config) => throw null;
        public IDynamoDBProvider ConfigureClient(Amazon.Runtime.AWSCredentials credentials) => throw null;
        public IDynamoDBProvider ConfigureClient(Amazon.Runtime.AWSCredentials credentials, Amazon.RegionEndpoint region) => throw null;
        public IDynamoDBProvider ConfigureClient(Amazon.Runtime.AWSCredentials credentials, Amazon.DynamoDBv2.AmazonDynamoDBConfig config) => throw null;
        public IDynamoDBProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey) => throw null;
        public IDynamoDBProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, Amazon.RegionEndpoint region) => throw null;
        public IDynamoDBProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, Amazon.DynamoDBv2.AmazonDynamoDBConfig config) => throw null;
        public IDynamoDBProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken) => throw null;
        public IDynamoDBProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, Amazon.RegionEndpoint region) => throw null;
        public IDynamoDBProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, Amazon.DynamoDBv2.AmazonDynamoDBConfig config) => throw null;
        public IDynamoDBProvider UseTable(string tableName) => throw null;
        public IDynamoDBProvider UseTable(string tableName, string primaryKeyAttribute, string valueAttribute) => throw null;
        public IDynamoDBProvider UseTable(string tableName, string primaryKeyAttribute, string sortKeyAttribute, string valueAttribute) => throw null;
        protected override Task<string?> GetAsync(string key, AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfiguration? config) => throw null;
        protected override Task<IDictionary<string, string?>> GetMultipleAsync(string key, AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfiguration? config) => throw null;
    }
    public interface IDynamoDBProvider : AWS.Lambda.Powertools.Parameters.Provider.IParameterProvider
    {
        IDynamoDBProvider UseTable(string tableName);
        IDynamoDBProvider UseTable(string tableName, string primaryKeyAttribute, string valueAttribute);
        IDynamoDBProvider UseTable(string tableName, string primaryKeyAttribute, string sortKeyAttribute, string valueAttribute);
    }
}

namespace AWS.Lambda.Powertools.Parameters.Provider
{
    public interface IParameterProvider
    {
        string? Get(string key);
        Task<string?> GetAsync(string key);
        T? Get<T>(string key) where T : class;
        Task<T?> GetAsync<T>(string key) where T : class;
        IDictionary<string, string?> GetMultiple(string key);
        Task<IDictionary<string, string?>> GetMultipleAsync(string key);
        IDictionary<string, T?> GetMultiple<T>(string key) where T : class;
        Task<IDictionary<string, T?>> GetMultipleAsync<T>(string key) where T : class;
        AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfigurationBuilder WithMaxAge(TimeSpan maxAge);
        AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfigurationBuilder ForceFetch();
        AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfigurationBuilder WithTransformation(AWS.Lambda.Powertools.Parameters.Transform.Transformation transformation);
        AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfigurationBuilder WithTransformation(AWS.Lambda.Powertools.Parameters.Transform.ITransformer transformer);
        AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfigurationBuilder WithTransformation(string transformerName);
    }
    public interface IParameterProvider<out TConfigurationBuilder> : IParameterProvider where TConfigurationBuilder : AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfigurationBuilder
    {
        TConfigurationBuilder WithMaxAge(TimeSpan maxAge);
        TConfigurationBuilder ForceFetch();
        TConfigurationBuilder WithTransformation(AWS.Lambda.Powertools.Parameters.Transform.Transformation transformation);
        TConfigurationBuilder WithTransformation(AWS.Lambda.Powertools.Parameters.Transform.ITransformer transformer);
        TConfigurationBuilder WithTransformation(string transformerName);
    }
    public abstract class ParameterProvider : IParameterProvider
    {
        protected AWS.Lambda.Powertools.Parameters.Cache.ICacheManager Cache => throw null;
        protected virtual ParameterProviderCacheMode CacheMode => throw null;
        protected TimeSpan GetMaxAge(AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfiguration? config) => throw null;
        public string? Get(string key) => throw null;
        public Task<string?> GetAsync(string key) => throw null;
        public T? Get<T>(string key) where T : class => throw null;
        public virtual Task<T?> GetAsync<T>(string key) where T : class => throw null;
        public IDictionary<string, string?> GetMultiple(string key) => throw null;
        public Task<IDictionary<string, string?>> GetMultipleAsync(string key) => throw null;
        public IDictionary<string, T?> GetMultiple<T>(string key) where T : class => throw null;
        public virtual Task<IDictionary<string, T?>> GetMultipleAsync<T>(string key) where T : class => throw null;
        protected abstract Task<string?> GetAsync(string key, AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfiguration? config);
        protected abstract Task<IDictionary<string, string?>> GetMultipleAsync(string key, AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfiguration? config);
        public AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfigurationBuilder WithMaxAge(TimeSpan maxAge) => throw null;
        public AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfigurationBuilder ForceFetch() => throw null;
        public AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfigurationBuilder WithTransformation(AWS.Lambda.Powertools.Parameters.Transform.Transformation transformation) => throw null;
        public AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfigurationBuilder WithTransformation(AWS.Lambda.Powertools.Parameters.Transform.ITransformer transformer) => throw null;
        public AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfigurationBuilder WithTransformation(string transformerName) => throw null;
        protected ParameterProvider() => throw null;
    }
    public enum ParameterProviderCacheMode
    {
        All = 0,
        Disabled = 1,
        GetResultOnly = 2,
        GetMultipleResultOnly = 3,
    }
    public static class ParameterProviderExtensions
    {
        public static TProvider DefaultMaxAge<TProvider>(this TProvider provider, TimeSpan maxAge) where TProvider : IParameterProvider => throw null;
        public static TProvider UseCacheManager<TProvider>(this TProvider provider, AWS.Lambda.Powertools.Parameters.Cache.ICacheManager cacheManager) where TProvider : IParameterProvider => throw null;
        public static TProvider UseTransformerManager<TProvider>(this TProvider provider, AWS.Lambda.Powertools.Parameters.Transform.ITransformerManager transformerManager) where TProvider : IParameterProvider => throw null;
        public static TProvider AddTransformer<TProvider>(this TProvider provider, string name, AWS.Lambda.Powertools.Parameters.Transform.ITransformer transformer) where TProvider : IParameterProvider => throw null;
        public static TProvider RaiseTransformationError<TProvider>(this TProvider provider) where TProvider : IParameterProvider => throw null;
        public static TProvider RaiseTransformationError<TProvider>(this TProvider provider, bool raiseError) where TProvider : IParameterProvider => throw null;
    }
    public abstract class ParameterProvider<TConfigurationBuilder> : ParameterProvider where TConfigurationBuilder : AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfigurationBuilder
    {
        protected abstract TConfigurationBuilder NewConfigurationBuilder();
        public TConfigurationBuilder WithMaxAge(TimeSpan maxAge) => throw null;
        public TConfigurationBuilder ForceFetch() => throw null;
        public TConfigurationBuilder WithTransformation(AWS.Lambda.Powertools.Parameters.Transform.Transformation transformation) => throw null;
        public TConfigurationBuilder WithTransformation(AWS.Lambda.Powertools.Parameters.Transform.ITransformer transformer) => throw null;
        public TConfigurationBuilder WithTransformation(string transformerName) => throw null;
        protected ParameterProvider() => throw null;
    }
}

namespace AWS.Lambda.Powertools.Parameters.SecretsManager
{
    public interface ISecretsProvider : AWS.Lambda.Powertools.Parameters.Provider.IParameterProvider
    {
    }
    public class SecretsProvider : AWS.Lambda.Powertools.Parameters.Provider.ParameterProvider, ISecretsProvider
    {
        public ISecretsProvider UseClient(Amazon.SecretsManager.IAmazonSecretsManager client) => throw null;
        public ISecretsProvider ConfigureClient(Amazon.RegionEndpoint region) => throw null;
        public ISecretsProvider ConfigureClient(Amazon.SecretsManager.AmazonSecretsManagerConfig config) => throw null;
        public ISecretsProvider ConfigureClient(Amazon.Runtime.AWSCredentials credentials) => throw null;
        public ISecretsProvider ConfigureClient(Amazon.Runtime.AWSCredentials credentials, Amazon.RegionEndpoint region) => throw null;
        public ISecretsProvider ConfigureClient(Amazon.Runtime.AWSCredentials credentials, Amazon.SecretsManager.AmazonSecretsManagerConfig config) => throw null;
        public ISecretsProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey) => throw null;
        public ISecretsProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, Amazon.RegionEndpoint region) => throw null;
        public ISecretsProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, Amazon.SecretsManager.AmazonSecretsManagerConfig config) => throw null;
        public ISecretsProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken) => throw null;
        public ISecretsProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, Amazon.RegionEndpoint region) => throw null;
        public ISecretsProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, Amazon.SecretsManager.AmazonSecretsManagerConfig config) => throw null;
        protected override Task<string?> GetAsync(string key, AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfiguration? config) => throw null;
        protected override Task<IDictionary<string, string?>> GetMultipleAsync(string key, AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfiguration? config) => throw null;
    }
}

namespace AWS.Lambda.Powertools.Parameters.SimpleSystemsManagement
{
    public interface ISsmProvider : AWS.Lambda.Powertools.Parameters.Provider.IParameterProvider<SsmProviderConfigurationBuilder>
    {
        SsmProviderConfigurationBuilder WithDecryption();
        SsmProviderConfigurationBuilder Recursive();
    }
    public class SsmProvider : AWS.Lambda.Powertools.Parameters.Provider.ParameterProvider<SsmProviderConfigurationBuilder>, ISsmProvider
    {
        public ISsmProvider UseClient(Amazon.SimpleSystemsManagement.IAmazonSimpleSystemsManagement client) => throw null;
        public ISsmProvider ConfigureClient(Amazon.RegionEndpoint region) => throw null;
        public ISsmProvider ConfigureClient(Amazon.SimpleSystemsManagement.AmazonSimpleSystemsManagementConfig config) => throw null;
        public ISsmProvider ConfigureClient(Amazon.Runtime.AWSCredentials credentials) => throw null;
        public ISsmProvider ConfigureClient(Amazon.Runtime.AWSCredentials credentials, Amazon.RegionEndpoint region) => throw null;
        public ISsmProvider ConfigureClient(Amazon.Runtime.AWSCredentials credentials, Amazon.SimpleSystemsManagement.AmazonSimpleSystemsManagementConfig config) => throw null;
        public ISsmProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey) => throw null;
        public ISsmProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, Amazon.RegionEndpoint region) => throw null;
        public ISsmProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, Amazon.SimpleSystemsManagement.AmazonSimpleSystemsManagementConfig config) => throw null;
        public ISsmProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken) => throw null;
        public ISsmProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, Amazon.RegionEndpoint region) => throw null;
        public ISsmProvider ConfigureClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, Amazon.SimpleSystemsManagement.AmazonSimpleSystemsManagementConfig config) => throw null;
        public SsmProviderConfigurationBuilder WithDecryption() => throw null;
        public SsmProviderConfigurationBuilder Recursive() => throw null;
        protected override SsmProviderConfigurationBuilder NewConfigurationBuilder() => throw null;
        protected override Task<string?> GetAsync(string key, AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfiguration? config) => throw null;
        protected override Task<IDictionary<string, string?>> GetMultipleAsync(string key, AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfiguration? config) => throw null;
    }
    public class SsmProviderConfigurationBuilder : AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfigurationBuilder
    {
        public SsmProviderConfigurationBuilder(AWS.Lambda.Powertools.Parameters.Provider.ParameterProvider parameterProvider) : base(default(AWS.Lambda.Powertools.Parameters.Provider.ParameterProvider)!) => throw null;
        public SsmProviderConfigurationBuilder WithDecryption() => throw null;
        public SsmProviderConfigurationBuilder Recursive() => throw null;
        protected override AWS.Lambda.Powertools.Parameters.Configuration.ParameterProviderConfiguration NewConfiguration() => throw null;
    }
}

namespace AWS.Lambda.Powertools.Parameters.Transform
{
    public interface ITransformer
    {
        T? Transform<T>(string value);
    }
    public interface ITransformerManager
    {
        ITransformer GetTransformer(Transformation transformation);
        ITransformer? TryGetTransformer(Transformation transformation, string key);
        ITransformer GetTransformer(string transformerName);
        ITransformer? TryGetTransformer(string transformerName);
        void AddTransformer(string transformerName, ITransformer transformer);
    }
    public enum Transformation
    {
        Auto = 0,
        Json = 1,
        Base64 = 2,
    }
    public class TransformationException : Exception
    {
        public TransformationException(string message) => throw null;
        public TransformationException(string message, Exception innerException) => throw null;
    }
}
