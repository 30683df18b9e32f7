// Declarations of AWS.Lambda.Powertools.Idempotency, restated; source: github.com/aws-powertools/powertools-lambda-dotnet, MIT-0.
// Namespaces: AWS.Lambda.Powertools.Idempotency, AWS.Lambda.Powertools.Idempotency.Exceptions, AWS.Lambda.Powertools.Idempotency.Persistence, AWS.Lambda.Powertools.JMESPath, AWS.Lambda.Powertools.JMESPath.Utilities
// Needs: AWS.Lambda.Powertools.Common, AWS.Lambda.Powertools.JMESPath, Amazon.Lambda.Core, AWSSDK.DynamoDBv2
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace AWS.Lambda.Powertools.Idempotency
{
    public sealed class Idempotency
    {
        public IdempotencyOptions IdempotencyOptions => throw null;
        public AWS.Lambda.Powertools.Idempotency.Persistence.BasePersistenceStore PersistenceStore => throw null;
        public static void Configure(Action<AWS.Lambda.Powertools.Idempotency.Idempotency.IdempotencyBuilder> configurationAction) => throw null;
        public Amazon.Lambda.Core.ILambdaContext LambdaContext => throw null;
        public static void RegisterLambdaContext(Amazon.Lambda.Core.ILambdaContext context) => throw null;
        internal Idempotency() => throw null;
        public class IdempotencyBuilder
        {
            public AWS.Lambda.Powertools.Idempotency.Idempotency.IdempotencyBuilder WithPersistenceStore(AWS.Lambda.Powertools.Idempotency.Persistence.BasePersistenceStore persistenceStore) => throw null;
            public AWS.Lambda.Powertools.Idempotency.Idempotency.IdempotencyBuilder UseDynamoDb(Action<AWS.Lambda.Powertools.Idempotency.Persistence.DynamoDBPersistenceStoreBuilder> builderAction) => throw null;
            public AWS.Lambda.Powertools.Idempotency.Idempotency.IdempotencyBuilder UseDynamoDb(string tableName) => throw null;
            public AWS.Lambda.Powertools.Idempotency.Idempotency.IdempotencyBuilder WithOptions(Action<IdempotencyOptionsBuilder> builderAction) => throw null;
            public AWS.Lambda.Powertools.Idempotency.Idempotency.IdempotencyBuilder WithOptions(IdempotencyOptions options) => throw null;
            public AWS.Lambda.Powertools.Idempotency.Idempotency.IdempotencyBuilder WithJsonSerializationContext(System.Text.Json.Serialization.JsonSerializerContext context) => throw null;
        }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Parameter)]
    public class IdempotencyKeyAttribute : Attribute
    {
    }
    public class IdempotencyOptions
    {
        public string EventKeyJmesPath => throw null;
        public string PayloadValidationJmesPath => throw null;
        public bool ThrowOnNoIdempotencyKey => throw null;
        public bool UseLocalCache => throw null;
        public int LocalCacheMaxItems => throw null;
        public long ExpirationInSeconds => throw null;
        public string HashFunction => throw null;
        internal IdempotencyOptions() => throw null;
    }
    public class IdempotencyOptionsBuilder
    {
        public IdempotencyOptions Build() => throw null;
        public IdempotencyOptionsBuilder WithEventKeyJmesPath(string eventKeyJmesPath) => throw null;
        public IdempotencyOptionsBuilder WithUseLocalCache(bool useLocalCache) => throw null;
        public IdempotencyOptionsBuilder WithPayloadValidationJmesPath(string payloadValidationJmesPath) => throw null;
        public IdempotencyOptionsBuilder WithThrowOnNoIdempotencyKey(bool throwOnNoIdempotencyKey) => throw null;
        public IdempotencyOptionsBuilder WithExpiration(TimeSpan duration) => throw null;
        public IdempotencyOptionsBuilder WithHashFunction(string hashFunction) => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Method)]
    public class IdempotentAttribute : AWS.Lambda.Powertools.Common.UniversalWrapperAttribute
    {
        public string KeyPrefix { get; set; }
        protected override sealed T WrapSync<T>(Func<object[], T> target, object[] args, AWS.Lambda.Powertools.Common.AspectEventArgs eventArgs) => throw null;
        protected override sealed Task<T> WrapAsync<T>(Func<object[], Task<T>> target, object[] args, AWS.Lambda.Powertools.Common.AspectEventArgs eventArgs) => throw null;
    }
}

namespace AWS.Lambda.Powertools.Idempotency.Exceptions
{
    public class IdempotencyAlreadyInProgressException : Exception
    {
        public IdempotencyAlreadyInProgressException() => throw null;
        public IdempotencyAlreadyInProgressException(string message) => throw null;
        public IdempotencyAlreadyInProgressException(string message, Exception innerException) => throw null;
    }
    public class IdempotencyConfigurationException : Exception
    {
        public IdempotencyConfigurationException() => throw null;
        public IdempotencyConfigurationException(string message) => throw null;
        public IdempotencyConfigurationException(string message, Exception innerException) => throw null;
    }
    public class IdempotencyInconsistentStateException : Exception
    {
        public IdempotencyInconsistentStateException() => throw null;
        public IdempotencyInconsistentStateException(string message) => throw null;
        public IdempotencyInconsistentStateException(string message, Exception innerException) => throw null;
    }
    public class IdempotencyItemAlreadyExistsException : Exception
    {
        public IdempotencyItemAlreadyExistsException() => throw null;
        public IdempotencyItemAlreadyExistsException(string message) => throw null;
        public IdempotencyItemAlreadyExistsException(string message, Exception innerException) => throw null;
    }
    public class IdempotencyItemNotFoundException : Exception
    {
        public IdempotencyItemNotFoundException() => throw null;
        public IdempotencyItemNotFoundException(string message) => throw null;
        public IdempotencyItemNotFoundException(string message, Exception innerException) => throw null;
    }
    public class IdempotencyKeyException : Exception
    {
        public IdempotencyKeyException() => throw null;
        public IdempotencyKeyException(string message) => throw null;
        public IdempotencyKeyException(string message, Exception innerException) => throw null;
    }
    public class IdempotencyPersistenceLayerException : Exception
    {
        public IdempotencyPersistenceLayerException() => throw null;
        public IdempotencyPersistenceLayerException(string message) => throw null;
        public IdempotencyPersistenceLayerException(string message, Exception innerException) => throw null;
    }
    public class IdempotencyValidationException : Exception
    {
        public IdempotencyValidationException() => throw null;
        public IdempotencyValidationException(string message) => throw null;
        public IdempotencyValidationException(string message, Exception innerException) => throw null;
    }
}

namespace AWS.Lambda.Powertools.Idempotency.Persistence
{
    public abstract class BasePersistenceStore : IPersistenceStore
    {
        protected bool PayloadValidationEnabled;
        public void Configure(AWS.Lambda.Powertools.Idempotency.IdempotencyOptions idempotencyOptions, string functionName, string keyPrefix) => throw null;
        public virtual Task SaveSuccess(System.Text.Json.JsonDocument data, object result, DateTimeOffset now) => throw null;
        public virtual Task SaveInProgress(System.Text.Json.JsonDocument data, DateTimeOffset now, double? remainingTimeInMs) => throw null;
        public virtual Task DeleteRecord(System.Text.Json.JsonDocument data, Exception throwable) => throw null;
        public virtual Task<DataRecord> GetRecord(System.Text.Json.JsonDocument data, DateTimeOffset now) => throw null;
        public abstract Task<DataRecord> GetRecord(string idempotencyKey);
        public abstract Task PutRecord(DataRecord record, DateTimeOffset now);
        public abstract Task UpdateRecord(DataRecord record);
        public abstract Task DeleteRecord(string idempotencyKey);
        protected BasePersistenceStore() => throw null;
    }
    public class DataRecord
    {
        public DataRecord(string idempotencyKey, AWS.Lambda.Powertools.Idempotency.Persistence.DataRecord.DataRecordStatus status, long expiryTimestamp, string responseData, string payloadHash, long? inProgressExpiryTimestamp = default) => throw null;
        public string IdempotencyKey => throw null;
        public long ExpiryTimestamp => throw null;
        public long? InProgressExpiryTimestamp => throw null;
        public string ResponseData => throw null;
        public string PayloadHash => throw null;
        public bool IsExpired(DateTimeOffset now) => throw null;
        public AWS.Lambda.Powertools.Idempotency.Persistence.DataRecord.DataRecordStatus Status => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
        public enum DataRecordStatus
        {
            INPROGRESS = 0,
            COMPLETED = 1,
            EXPIRED = 2,
        }
    }
    public class DynamoDBPersistenceStore : BasePersistenceStore
    {
        public override Task<DataRecord> GetRecord(string idempotencyKey) => throw null;
        public override Task PutRecord(DataRecord record, DateTimeOffset now) => throw null;
        public override Task UpdateRecord(DataRecord record) => throw null;
        public override Task DeleteRecord(string idempotencyKey) => throw null;
        internal DynamoDBPersistenceStore() => throw null;
    }
    public class DynamoDBPersistenceStoreBuilder
    {
        public DynamoDBPersistenceStore Build() => throw null;
        public DynamoDBPersistenceStoreBuilder WithTableName(string tableName) => throw null;
        public DynamoDBPersistenceStoreBuilder WithKeyAttr(string keyAttr) => throw null;
        public DynamoDBPersistenceStoreBuilder WithStaticPkValue(string staticPkValue) => throw null;
        public DynamoDBPersistenceStoreBuilder WithSortKeyAttr(string sortKeyAttr) => throw null;
        public DynamoDBPersistenceStoreBuilder WithExpiryAttr(string expiryAttr) => throw null;
        public DynamoDBPersistenceStoreBuilder WithInProgressExpiryAttr(string inProgressExpiryAttr) => throw null;
        public DynamoDBPersistenceStoreBuilder WithStatusAttr(string statusAttr) => throw null;
        public DynamoDBPersistenceStoreBuilder WithDataAttr(string dataAttr) => throw null;
        public DynamoDBPersistenceStoreBuilder WithValidationAttr(string validationAttr) => throw null;
        public DynamoDBPersistenceStoreBuilder WithDynamoDBClient(Amazon.DynamoDBv2.AmazonDynamoDBClient dynamoDbClient) => throw null;
    }
    public interface IPersistenceStore
    {
        Task<DataRecord> GetRecord(string idempotencyKey);
        Task PutRecord(DataRecord record, DateTimeOffset now);
        Task UpdateRecord(DataRecord record);
        Task DeleteRecord(string idempotencyKey);
    }
}

namespace AWS.Lambda.Powertools.JMESPath
{
    public sealed class JmesPathParseException : Exception
    {
        public override string ToString() => throw null;
        internal JmesPathParseException() => throw null;
    }
    public sealed class JsonTransformer
    {
        public static JsonTransformer Parse(string jmesPath) => throw null;
        public System.Text.Json.JsonDocument Transform(System.Text.Json.JsonElement doc) => throw null;
        public static System.Text.Json.JsonDocument Transform(System.Text.Json.JsonElement doc, string jmesPath) => throw null;
        internal JsonTransformer() => throw null;
    }
}

namespace AWS.Lambda.Powertools.JMESPath.Utilities
{
    public sealed class JsonElementEqualityComparer : IEqualityComparer<System.Text.Json.JsonElement>
    {
        public static JsonElementEqualityComparer Instance => throw null;
        public bool Equals(System.Text.Json.JsonElement lhs, System.Text.Json.JsonElement rhs) => throw null;
        public int GetHashCode(System.Text.Json.JsonElement value) => throw null;
        internal JsonElementEqualityComparer() => throw null;
    }
}
