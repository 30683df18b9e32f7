// Declarations of AWSSDK.DynamoDBv2, restated; source: AWSSDK.DynamoDBv2 4.0.110.2, Apache-2.0.
// Namespaces: Amazon, Amazon.DynamoDBv2, Amazon.DynamoDBv2.DataModel, Amazon.DynamoDBv2.DocumentModel, Amazon.DynamoDBv2.Model, Amazon.Util
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon
{
    public static class AWSConfigsDynamoDB
    {
        public const string DynamoDBContextTableNamePrefixKey = "AWS.DynamoDBContext.TableNamePrefix";
        public static Amazon.Util.DynamoDBContextConfig Context => throw null;
    }
}

namespace Amazon.DynamoDBv2
{
    public class BoolAsNConverter : Amazon.DynamoDBv2.DataModel.IPropertyConverter
    {
        public Amazon.DynamoDBv2.DocumentModel.DynamoDBEntry ToEntry(object value) => throw null;
        public object FromEntry(Amazon.DynamoDBv2.DocumentModel.DynamoDBEntry entry) => throw null;
    }
    public enum ConversionSchema
    {
        Unset = -1,
        V1 = 0,
        V2 = 1,
    }
    public class DynamoDBEntryConversion
    {
        public Amazon.DynamoDBv2.DocumentModel.DynamoDBEntry ConvertToEntry<TInput>(TInput value) => throw null;
        public Amazon.DynamoDBv2.DocumentModel.DynamoDBEntry ConvertToEntry(Type inputType, object value) => throw null;
        public bool TryConvertToEntry<TInput>(TInput value, out Amazon.DynamoDBv2.DocumentModel.DynamoDBEntry entry) => throw null;
        public bool TryConvertToEntry(Type inputType, object value, out Amazon.DynamoDBv2.DocumentModel.DynamoDBEntry entry) => throw null;
        public TOutput ConvertFromEntry<TOutput>(Amazon.DynamoDBv2.DocumentModel.DynamoDBEntry entry) => throw null;
        public object ConvertFromEntry(Type outputType, Amazon.DynamoDBv2.DocumentModel.DynamoDBEntry entry) => throw null;
        public bool TryConvertFromEntry<TOutput>(Amazon.DynamoDBv2.DocumentModel.DynamoDBEntry entry, out TOutput output) => throw null;
        public bool TryConvertFromEntry(Type outputType, Amazon.DynamoDBv2.DocumentModel.DynamoDBEntry entry, out object value) => throw null;
        public static DynamoDBEntryConversion V1 => throw null;
        public static DynamoDBEntryConversion V2 => throw null;
        internal DynamoDBEntryConversion() => throw null;
    }
    public class ListToSetPropertyConverter<TElement> : SetPropertyConverter<List<TElement>, TElement>
    {
    }
    public enum MetadataCachingMode
    {
        Default = 0,
        TableNameOnly = 1,
    }
    public class SetPropertyConverter<TCollection, TElement> : Amazon.DynamoDBv2.DataModel.IPropertyConverter where TCollection : ICollection<TElement>, new()
    {
        protected static readonly Type collectionType;
        protected static readonly Type elementType;
        public Amazon.DynamoDBv2.DocumentModel.DynamoDBEntry ToEntry(object value) => throw null;
        public object FromEntry(Amazon.DynamoDBv2.DocumentModel.DynamoDBEntry entry) => throw null;
        public DynamoDBEntryConversion Conversion { get; set; }
    }
}

namespace Amazon.DynamoDBv2.DataModel
{
    public class AsyncSearchVectors<T> : IAsyncSearchVectors<T>
    {
        public virtual Task<List<SearchVectorsItem<T>>> GetAsync(CancellationToken cancellationToken = default) => throw null;
        protected AsyncSearchVectors() => throw null;
    }
    public class AsyncSearch<T> : IAsyncSearch<T>
    {
        public virtual Task<List<T>> GetNextSetAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task<List<T>> GetRemainingAsync(CancellationToken cancellationToken = default) => throw null;
        protected AsyncSearch() => throw null;
        public virtual bool IsDone => throw null;
        public virtual string PaginationToken => throw null;
    }
    public abstract class BaseOperationConfig
    {
        protected BaseOperationConfig() => throw null;
        public string OverrideTableName { get; set; }
        public string TableNamePrefix { get; set; }
        public Amazon.DynamoDBv2.DynamoDBEntryConversion Conversion { get; set; }
        public bool? IsEmptyStringValueEnabled { get; set; }
    }
    public abstract class BatchGet : IBatchGet
    {
        public abstract Task ExecuteAsync(CancellationToken cancellationToken = default);
        protected BatchGet() => throw null;
        public abstract int TotalKeys { get; }
        public List<object> UntypedResults => throw null;
        public bool ConsistentRead { get; set; }
    }
    public class BatchGetConfig : BaseOperationConfig
    {
        public bool? ConsistentRead { get; set; }
        public bool? RetrieveDateTimeInUtc { get; set; }
        public int? MaxParallelBatches { get; set; }
    }
    public class BatchGet<T> : BatchGet, IBatchGet<T>, IBatchGet
    {
        public override Task ExecuteAsync(CancellationToken cancellationToken = default) => throw null;
        public void AddKey(object hashKey) => throw null;
        public void AddKey(object hashKey, object rangeKey) => throw null;
        public void AddKey(T keyObject) => throw null;
        public IMultiTableBatchGet Combine(params IBatchGet[] otherBatches) => throw null;
        public override int TotalKeys => throw null;
        public List<T> Results => throw null;
        internal BatchGet() => throw null;
    }
    public abstract class BatchWrite : IBatchWrite
    {
        public abstract Task ExecuteAsync(CancellationToken cancellationToken);
        protected BatchWrite() => throw null;
    }
    public class BatchWriteConfig : BaseOperationConfig
    {
        public bool? SkipVersionCheck { get; set; }
        public bool? IgnoreNullValues { get; set; }
    }
    public class BatchWrite<T> : BatchWrite, IBatchWrite<T>, IBatchWrite
    {
        public override Task ExecuteAsync(CancellationToken cancellationToken) => throw null;
        public IMultiTableBatchWrite Combine(params IBatchWrite[] otherBatches) => throw null;
        public void AddPutItems(IEnumerable<T> values) => throw null;
        public void AddPutItem(T item) => throw null;
        public void AddDeleteItems(IEnumerable<T> values) => throw null;
        public void AddDeleteItem(T item) => throw null;
        public void AddDeleteKey(object hashKey) => throw null;
        public void AddDeleteKey(object hashKey, object rangeKey) => throw null;
        internal BatchWrite() => throw null;
    }
    public enum CaseMode
    {
        Unset = 0,
        PascalCase = 1,
        CamelCase = 2,
        LegacyCamelCase = 3,
    }
    public class ContextExpression
    {
        public void SetFilter<T>(System.Linq.Expressions.Expression<Func<T, bool>> filterExpression) => throw null;
        public static bool Between<T>(T value, T lower, T upper) => throw null;
        public static bool AttributeExists(object _) => throw null;
        public static bool AttributeNotExists(object _) => throw null;
        public static bool AttributeType(object _, string dynamoDbType) => throw null;
        public System.Linq.Expressions.Expression Filter => throw null;
    }
    public class DeleteConfig : BaseOperationConfig
    {
        public bool? SkipVersionCheck { get; set; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Property | System.AttributeTargets.Field, Inherited = true, AllowMultiple = false)]
    public sealed class DynamoDBAtomicCounterAttribute : DynamoDBRenamableAttribute
    {
        public DynamoDBAtomicCounterAttribute() => throw null;
        public DynamoDBAtomicCounterAttribute(string attributeName, long delta, long startValue) => throw null;
        public DynamoDBAtomicCounterAttribute(long delta, long startValue) => throw null;
        public long Delta => throw null;
        public long StartValue => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.All, Inherited = true, AllowMultiple = false)]
    public abstract class DynamoDBAttribute : Attribute
    {
        protected DynamoDBAttribute() => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Property | System.AttributeTargets.Field, Inherited = true, AllowMultiple = false)]
    public sealed class DynamoDBAutoGeneratedTimestampAttribute : DynamoDBPropertyAttribute
    {
        public DynamoDBAutoGeneratedTimestampAttribute() => throw null;
        public DynamoDBAutoGeneratedTimestampAttribute(string attributeName) => throw null;
        public DynamoDBAutoGeneratedTimestampAttribute(Type converter) => throw null;
        public DynamoDBAutoGeneratedTimestampAttribute(string attributeName, Type converter) => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Constructor, Inherited = false, AllowMultiple = false)]
    public sealed class DynamoDBConstructorAttribute : DynamoDBAttribute
    {
    }
    public class DynamoDBContext : IDynamoDBContext, IDisposable
    {
        public Task SaveAsync<T>(T value, CancellationToken cancellationToken = default) => throw null;
        public Task SaveAsync<T>(T value, DynamoDBOperationConfig operationConfig, CancellationToken cancellationToken = default) => throw null;
        public Task SaveAsync<T>(T value, SaveConfig saveConfig, CancellationToken cancellationToken = default) => throw null;
        public Task SaveAsync(Type valueType, object value, CancellationToken cancellationToken = default) => throw null;
        public Task SaveAsync(Type valueType, object value, DynamoDBOperationConfig operationConfig, CancellationToken cancellationToken = default) => throw null;
        public Task SaveAsync(Type valueType, object value, SaveConfig saveConfig, CancellationToken cancellationToken = default) => throw null;
        public Task<T> LoadAsync<T>(object hashKey, CancellationToken cancellationToken = default) => throw null;
        public Task<T> LoadAsync<T>(object hashKey, DynamoDBOperationConfig operationConfig, CancellationToken cancellationToken = default) => throw null;
        public Task<T> LoadAsync<T>(object hashKey, LoadConfig loadConfig, CancellationToken cancellationToken = default) => throw null;
        public Task<T> LoadAsync<T>(object hashKey, object rangeKey, CancellationToken cancellationToken = default) => throw null;
        public Task<T> LoadAsync<T>(object hashKey, object rangeKey, DynamoDBOperationConfig operationConfig, CancellationToken cancellationToken = default) => throw null;
        public Task<T> LoadAsync<T>(object hashKey, object rangeKey, LoadConfig loadConfig, CancellationToken cancellationToken = default) => throw null;
        public Task<T> LoadAsync<T>(T keyObject, CancellationToken cancellationToken = default) => throw null;
        public Task<T> LoadAsync<T>(T keyObject, DynamoDBOperationConfig operationConfig, CancellationToken cancellationToken = default) => throw null;
        public Task<T> LoadAsync<T>(T keyObject, LoadConfig loadConfig, CancellationToken cancellationToken = default) => throw null;
        public Task DeleteAsync<T>(T value, CancellationToken cancellationToken = default) => throw null;
        public Task DeleteAsync<T>(T value, DynamoDBOperationConfig operationConfig, CancellationToken cancellationToken = default) => throw null;
        public Task DeleteAsync<T>(T value, DeleteConfig deleteConfig, CancellationToken cancellationToken = default) => throw null;
        public Task DeleteAsync<T>(object hashKey, CancellationToken cancellationToken = default) => throw null;
        public Task DeleteAsync<T>(object hashKey, DynamoDBOperationConfig operationConfig, CancellationToken cancellationToken = default) => throw null;
        public Task DeleteAsync<T>(object hashKey, DeleteConfig deleteConfig, CancellationToken cancellationToken = default) => throw null;
        public Task DeleteAsync<T>(object hashKey, object rangeKey, CancellationToken cancellationToken = default) => throw null;
        public Task DeleteAsync<T>(object hashKey, object rangeKey, DynamoDBOperationConfig operationConfig, CancellationToken cancellationToken = default) => throw null;
        public Task DeleteAsync<T>(object hashKey, object rangeKey, DeleteConfig deleteConfig, CancellationToken cancellationToken = default) => throw null;
        public Task ExecuteBatchGetAsync(params IBatchGet[] batches) => throw null;
        public Task ExecuteBatchGetAsync(IBatchGet[] batches, CancellationToken cancellationToken = default) => throw null;
        public Task ExecuteBatchWriteAsync(IBatchWrite[] batches, CancellationToken cancellationToken = default) => throw null;
        public Task ExecuteTransactGetAsync(ITransactGet[] transactionParts, CancellationToken cancellationToken = default) => throw null;
        public Task ExecuteTransactWriteAsync(ITransactWrite[] transactionParts, CancellationToken cancellationToken = default) => throw null;
        public IAsyncSearch<T> ScanAsync<T>(IEnumerable<ScanCondition> conditions) => throw null;
        public IAsyncSearch<T> ScanAsync<T>(ContextExpression filterExpression) => throw null;
        public IAsyncSearch<T> ScanAsync<T>(IEnumerable<ScanCondition> conditions, DynamoDBOperationConfig operationConfig = default) => throw null;
        public IAsyncSearch<T> ScanAsync<T>(IEnumerable<ScanCondition> conditions, ScanConfig scanConfig) => throw null;
        public IAsyncSearch<T> ScanAsync<T>(ContextExpression filterExpression, ScanConfig scanConfig) => throw null;
        public IAsyncSearch<T> FromScanAsync<T>(Amazon.DynamoDBv2.DocumentModel.ScanOperationConfig scanConfig) => throw null;
        public IAsyncSearch<T> FromScanAsync<T>(Amazon.DynamoDBv2.DocumentModel.ScanOperationConfig scanConfig, DynamoDBOperationConfig operationConfig = default) => throw null;
        public IAsyncSearch<T> FromScanAsync<T>(Amazon.DynamoDBv2.DocumentModel.ScanOperationConfig scanConfig, FromScanConfig fromScanConfig) => throw null;
        public IAsyncSearch<T> QueryAsync<T>(object hashKeyValue) => throw null;
        public IAsyncSearch<T> QueryAsync<T>(object hashKeyValue, DynamoDBOperationConfig operationConfig = default) => throw null;
        public IAsyncSearch<T> QueryAsync<T>(object hashKeyValue, QueryConfig queryConfig) => throw null;
        public IAsyncSearch<T> QueryAsync<T>(object hashKeyValue, Amazon.DynamoDBv2.DocumentModel.QueryOperator op, IEnumerable<object> values) => throw null;
        public IAsyncSearch<T> QueryAsync<T>(object hashKeyValue, Amazon.DynamoDBv2.DocumentModel.QueryOperator op, IEnumerable<object> values, DynamoDBOperationConfig operationConfig = default) => throw null;
        public IAsyncSearch<T> QueryAsync<T>(object hashKeyValue, Amazon.DynamoDBv2.DocumentModel.QueryOperator op, IEnumerable<object> values, QueryConfig queryConfig) => throw null;
        public IAsyncSearch<T> QueryAsync<T>(QueryConditional queryConditional, QueryConfig queryConfig) => throw null;
        public IAsyncSearch<T> FromQueryAsync<T>(Amazon.DynamoDBv2.DocumentModel.QueryOperationConfig queryConfig) => throw null;
        public IAsyncSearch<T> FromQueryAsync<T>(Amazon.DynamoDBv2.DocumentModel.QueryOperationConfig queryConfig, DynamoDBOperationConfig operationConfig = default) => throw null;
        public IAsyncSearch<T> FromQueryAsync<T>(Amazon.DynamoDBv2.DocumentModel.QueryOperationConfig queryConfig, FromQueryConfig fromQueryConfig) => throw null;
        public IAsyncSearch<T> FromQueryAsync<T>(Amazon.DynamoDBv2.DocumentModel.QueryDocumentOperationRequest queryOperationRequest, FromQueryConfig fromQueryConfig) => throw null;
        public IAsyncSearchVectors<T> SearchVectorsAsync<T>(List<float> searchVector, int topK, SearchVectorsConfig searchVectorsConfig) => throw null;
        public IAsyncSearchVectors<T> FromSearchVectorsAsync<T>(Amazon.DynamoDBv2.DocumentModel.SearchVectorsOperationRequest searchVectorsOperationRequest, FromSearchVectorsConfig fromSearchVectorsConfig) => throw null;
        public void RegisterTableDefinition(Amazon.DynamoDBv2.DocumentModel.Table table) => throw null;
        public DynamoDBContext(Amazon.DynamoDBv2.IAmazonDynamoDB client) => throw null;
        public DynamoDBContext(Amazon.DynamoDBv2.IAmazonDynamoDB client, DynamoDBContextConfig config) => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
        public void Dispose() => throw null;
        public IBatchGet<T> CreateBatchGet<T>() => throw null;
        public IBatchGet<T> CreateBatchGet<T>(DynamoDBOperationConfig operationConfig) => throw null;
        public IBatchGet<T> CreateBatchGet<T>(BatchGetConfig batchGetConfig) => throw null;
        public IMultiTableBatchGet CreateMultiTableBatchGet(params IBatchGet[] batches) => throw null;
        public IBatchWrite<T> CreateBatchWrite<T>() => throw null;
        public IBatchWrite<T> CreateBatchWrite<T>(DynamoDBOperationConfig operationConfig) => throw null;
        public IBatchWrite<object> CreateBatchWrite(Type valuesType) => throw null;
        public IBatchWrite<object> CreateBatchWrite(Type valuesType, DynamoDBOperationConfig operationConfig) => throw null;
        public IBatchWrite<T> CreateBatchWrite<T>(BatchWriteConfig batchWriteConfig) => throw null;
        public IBatchWrite<object> CreateBatchWrite(Type valuesType, BatchWriteConfig batchWriteConfig) => throw null;
        public IMultiTableBatchWrite CreateMultiTableBatchWrite(params IBatchWrite[] batches) => throw null;
        public ITransactGet<T> CreateTransactGet<T>() => throw null;
        public ITransactGet<T> CreateTransactGet<T>(DynamoDBOperationConfig operationConfig) => throw null;
        public ITransactGet<T> CreateTransactGet<T>(TransactGetConfig transactGetConfig) => throw null;
        public IMultiTableTransactGet CreateMultiTableTransactGet(params ITransactGet[] transactionParts) => throw null;
        public ITransactWrite<T> CreateTransactWrite<T>() => throw null;
        public ITransactWrite<T> CreateTransactWrite<T>(DynamoDBOperationConfig operationConfig) => throw null;
        public ITransactWrite<T> CreateTransactWrite<T>(TransactWriteConfig transactWriteConfig) => throw null;
        public IMultiTableTransactWrite CreateMultiTableTransactWrite(params ITransactWrite[] transactionParts) => throw null;
        public Amazon.DynamoDBv2.DocumentModel.Document ToDocument<T>(T value) => throw null;
        public Amazon.DynamoDBv2.DocumentModel.Document ToDocument<T>(T value, DynamoDBOperationConfig operationConfig) => throw null;
        public Amazon.DynamoDBv2.DocumentModel.Document ToDocument<T>(T value, ToDocumentConfig toDocumentConfig) => throw null;
        public T FromDocument<T>(Amazon.DynamoDBv2.DocumentModel.Document document) => throw null;
        public T FromDocument<T>(Amazon.DynamoDBv2.DocumentModel.Document document, DynamoDBOperationConfig operationConfig) => throw null;
        public T FromDocument<T>(Amazon.DynamoDBv2.DocumentModel.Document document, FromDocumentConfig fromDocumentConfig) => throw null;
        public IEnumerable<T> FromDocuments<T>(IEnumerable<Amazon.DynamoDBv2.DocumentModel.Document> documents) => throw null;
        public IEnumerable<T> FromDocuments<T>(IEnumerable<Amazon.DynamoDBv2.DocumentModel.Document> documents, DynamoDBOperationConfig operationConfig) => throw null;
        public IEnumerable<T> FromDocuments<T>(IEnumerable<Amazon.DynamoDBv2.DocumentModel.Document> documents, FromDocumentConfig fromDocumentConfig) => throw null;
        public Amazon.DynamoDBv2.DocumentModel.ITable GetTargetTable<T>() => throw null;
        public Amazon.DynamoDBv2.DocumentModel.ITable GetTargetTable<T>(DynamoDBOperationConfig operationConfig = default) => throw null;
        public Amazon.DynamoDBv2.DocumentModel.ITable GetTargetTable<T>(GetTargetTableConfig getTargetTableConfig) => throw null;
        public Dictionary<Type, IPropertyConverter> ConverterCache => throw null;
    }
    public class DynamoDBContextBuilder : IDynamoDBContextBuilder
    {
        public IDynamoDBContextBuilder ConfigureContext(Action<DynamoDBContextConfig> configure) => throw null;
        public IDynamoDBContextBuilder WithDynamoDBClient(Func<Amazon.DynamoDBv2.IAmazonDynamoDB> factory) => throw null;
        public IDynamoDBContextBuilder AddDefaultConverter(Type type, IPropertyConverter converter) => throw null;
        public IDynamoDBContextBuilder AddDefaultConverter<T>(IPropertyConverter converter) => throw null;
        public DynamoDBContext Build() => throw null;
    }
    public class DynamoDBContextConfig
    {
        public bool? ConsistentRead { get; set; }
        public bool? SkipVersionCheck { get; set; }
        public string TableNamePrefix { get; set; }
        public Amazon.DynamoDBv2.MetadataCachingMode? MetadataCachingMode { get; set; }
        public bool? IgnoreNullValues { get; set; }
        public bool? IsEmptyStringValueEnabled { get; set; }
        public Amazon.DynamoDBv2.DynamoDBEntryConversion Conversion { get; set; }
        public bool? DisableFetchingTableMetadata { get; set; }
        public bool? RetrieveDateTimeInUtc { get; set; }
        public string DerivedTypeAttributeName { get; set; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Property | System.AttributeTargets.Field, Inherited = true, AllowMultiple = false)]
    public sealed class DynamoDBFlattenAttribute : DynamoDBAttribute
    {
    }
    [AttributeUsageAttribute(System.AttributeTargets.Property | System.AttributeTargets.Field, Inherited = true, AllowMultiple = true)]
    public class DynamoDBGlobalSecondaryIndexHashKeyAttribute : DynamoDBHashKeyAttribute
    {
        public DynamoDBGlobalSecondaryIndexHashKeyAttribute(string indexName) => throw null;
        public DynamoDBGlobalSecondaryIndexHashKeyAttribute(string indexName, int order) => throw null;
        public DynamoDBGlobalSecondaryIndexHashKeyAttribute(params string[] indexNames) => throw null;
        public DynamoDBGlobalSecondaryIndexHashKeyAttribute(int order, params string[] indexNames) => throw null;
        public string[] IndexNames { get; set; }
        public int Order { get; set; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Property | System.AttributeTargets.Field, Inherited = true, AllowMultiple = true)]
    public class DynamoDBGlobalSecondaryIndexRangeKeyAttribute : DynamoDBRangeKeyAttribute
    {
        public DynamoDBGlobalSecondaryIndexRangeKeyAttribute(string indexName) => throw null;
        public DynamoDBGlobalSecondaryIndexRangeKeyAttribute(string indexName, int order) => throw null;
        public DynamoDBGlobalSecondaryIndexRangeKeyAttribute(params string[] indexNames) => throw null;
        public DynamoDBGlobalSecondaryIndexRangeKeyAttribute(int order, params string[] indexNames) => throw null;
        public string[] IndexNames { get; set; }
        public int Order { get; set; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Property | System.AttributeTargets.Field, Inherited = true, AllowMultiple = false)]
    public class DynamoDBHashKeyAttribute : DynamoDBPropertyAttribute
    {
        public DynamoDBHashKeyAttribute() => throw null;
        public DynamoDBHashKeyAttribute(string attributeName) => throw null;
        public DynamoDBHashKeyAttribute(Type converter) => throw null;
        public DynamoDBHashKeyAttribute(string attributeName, Type converter) => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Property | System.AttributeTargets.Field, Inherited = true, AllowMultiple = false)]
    public sealed class DynamoDBIgnoreAttribute : DynamoDBAttribute
    {
    }
    [AttributeUsageAttribute(System.AttributeTargets.Property | System.AttributeTargets.Field, Inherited = true, AllowMultiple = false)]
    public sealed class DynamoDBLocalSecondaryIndexRangeKeyAttribute : DynamoDBPropertyAttribute
    {
        public DynamoDBLocalSecondaryIndexRangeKeyAttribute(string indexName) => throw null;
        public DynamoDBLocalSecondaryIndexRangeKeyAttribute(params string[] indexNames) => throw null;
        public string[] IndexNames { get; set; }
    }
    public class DynamoDBOperationConfig
    {
        public bool? ConsistentRead { get; set; }
        public bool? SkipVersionCheck { get; set; }
        public string OverrideTableName { get; set; }
        public string TableNamePrefix { get; set; }
        public bool? IgnoreNullValues { get; set; }
        public bool? IsEmptyStringValueEnabled { get; set; }
        public Amazon.DynamoDBv2.DynamoDBEntryConversion Conversion { get; set; }
        public bool? RetrieveDateTimeInUtc { get; set; }
        public Amazon.DynamoDBv2.ReturnConsumedCapacity ReturnConsumedCapacity { get; set; }
        public bool? BackwardQuery { get; set; }
        public string IndexName { get; set; }
        public Amazon.DynamoDBv2.DocumentModel.ConditionalOperatorValues ConditionalOperator { get; set; }
        public List<ScanCondition> QueryFilter { get; set; }
        public ContextExpression Expression { get; set; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Class | System.AttributeTargets.Struct | System.AttributeTargets.Property | System.AttributeTargets.Field, Inherited = true, AllowMultiple = true)]
    public sealed class DynamoDBPolymorphicTypeAttribute : DynamoDBAttribute
    {
        public DynamoDBPolymorphicTypeAttribute(string typeDiscriminator, Type derivedType) => throw null;
        public string TypeDiscriminator => throw null;
        public Type DerivedType => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Property | System.AttributeTargets.Field, Inherited = true, AllowMultiple = false)]
    public class DynamoDBPropertyAttribute : DynamoDBRenamableAttribute
    {
        public DynamoDBPropertyAttribute() => throw null;
        public DynamoDBPropertyAttribute(string attributeName) => throw null;
        public DynamoDBPropertyAttribute(Type converter) => throw null;
        public DynamoDBPropertyAttribute(bool storeAsEpoch) => throw null;
        public DynamoDBPropertyAttribute(string attributeName, Type converter) => throw null;
        public DynamoDBPropertyAttribute(string attributeName, bool storeAsEpoch) => throw null;
        public Type Converter { get; set; }
        public bool StoreAsEpoch { get; set; }
        public bool StoreAsEpochLong { get; set; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Property | System.AttributeTargets.Field, Inherited = true, AllowMultiple = false)]
    public class DynamoDBRangeKeyAttribute : DynamoDBPropertyAttribute
    {
        public DynamoDBRangeKeyAttribute() => throw null;
        public DynamoDBRangeKeyAttribute(string attributeName) => throw null;
        public DynamoDBRangeKeyAttribute(Type converter) => throw null;
        public DynamoDBRangeKeyAttribute(string attributeName, Type converter) => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Property | System.AttributeTargets.Field, Inherited = true, AllowMultiple = false)]
    public abstract class DynamoDBRenamableAttribute : DynamoDBAttribute
    {
        protected DynamoDBRenamableAttribute() => throw null;
        protected DynamoDBRenamableAttribute(string attributeName) => throw null;
        public string AttributeName { get; set; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Property | System.AttributeTargets.Field, Inherited = true, AllowMultiple = true)]
    public sealed class DynamoDBSearchVectorAttribute : DynamoDBPropertyAttribute
    {
        public DynamoDBSearchVectorAttribute() => throw null;
        public DynamoDBSearchVectorAttribute(string indexName) => throw null;
        public string IndexName => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Class | System.AttributeTargets.Struct, Inherited = true, AllowMultiple = false)]
    public sealed class DynamoDBTableAttribute : DynamoDBAttribute
    {
        public DynamoDBTableAttribute(string tableName) => throw null;
        public DynamoDBTableAttribute(string tableName, CaseMode attributeCasing) => throw null;
        public DynamoDBTableAttribute(string tableName, CaseMode attributeCasing, Amazon.DynamoDBv2.ConversionSchema conversion) => throw null;
        public DynamoDBTableAttribute(string tableName, bool lowerCamelCaseProperties) => throw null;
        public DynamoDBTableAttribute(string tableName, bool lowerCamelCaseProperties, Amazon.DynamoDBv2.ConversionSchema conversion) => throw null;
        public string TableName { get; set; }
        public bool LowerCamelCaseProperties { get; set; }
        public CaseMode AttributeCasing { get; set; }
        public Amazon.DynamoDBv2.ConversionSchema Conversion { get; set; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Property | System.AttributeTargets.Field, Inherited = true, AllowMultiple = false)]
    public sealed class DynamoDBVersionAttribute : DynamoDBRenamableAttribute
    {
        public DynamoDBVersionAttribute() => throw null;
        public DynamoDBVersionAttribute(string attributeName) => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Property | System.AttributeTargets.Field, Inherited = true, AllowMultiple = false)]
    public sealed class DynamoDbUpdateBehaviorAttribute : DynamoDBPropertyAttribute
    {
        public DynamoDbUpdateBehaviorAttribute() => throw null;
        public DynamoDbUpdateBehaviorAttribute(UpdateBehavior behavior) => throw null;
        public DynamoDbUpdateBehaviorAttribute(string attributeName, UpdateBehavior behavior) => throw null;
        public UpdateBehavior Behavior => throw null;
    }
    public class FromDocumentConfig : BaseOperationConfig
    {
        public bool? RetrieveDateTimeInUtc { get; set; }
    }
    public class FromQueryConfig : BaseOperationConfig
    {
        public bool? RetrieveDateTimeInUtc { get; set; }
    }
    public class FromScanConfig : BaseOperationConfig
    {
        public bool? RetrieveDateTimeInUtc { get; set; }
    }
    public class FromSearchVectorsConfig : BaseOperationConfig
    {
        public bool? RetrieveDateTimeInUtc { get; set; }
    }
    public class GetTargetTableConfig : BaseOperationConfig
    {
    }
    public interface IAsyncSearchVectors<T>
    {
        Task<List<SearchVectorsItem<T>>> GetAsync(CancellationToken cancellationToken = default);
    }
    public interface IAsyncSearch<T>
    {
        Task<List<T>> GetNextSetAsync(CancellationToken cancellationToken = default);
        Task<List<T>> GetRemainingAsync(CancellationToken cancellationToken = default);
        bool IsDone { get; }
        string PaginationToken { get; }
    }
    public interface IBatchGet
    {
        Task ExecuteAsync(CancellationToken cancellationToken = default);
        int TotalKeys { get; }
        List<object> UntypedResults { get; }
        bool ConsistentRead { get; set; }
    }
    public interface IBatchGet<T> : IBatchGet
    {
        void AddKey(object hashKey);
        void AddKey(object hashKey, object rangeKey);
        void AddKey(T keyObject);
        IMultiTableBatchGet Combine(params IBatchGet[] otherBatches);
        List<T> Results { get; }
    }
    public interface IBatchWrite
    {
        Task ExecuteAsync(CancellationToken cancellationToken = default);
    }
    public interface IBatchWrite<T> : IBatchWrite
    {
        IMultiTableBatchWrite Combine(params IBatchWrite[] otherBatches);
        void AddPutItems(IEnumerable<T> values);
        void AddPutItem(T item);
        void AddDeleteItems(IEnumerable<T> values);
        void AddDeleteItem(T item);
        void AddDeleteKey(object hashKey);
        void AddDeleteKey(object hashKey, object rangeKey);
    }
    public interface IDynamoDBContext : IDisposable
    {
        Task SaveAsync<T>(T value, CancellationToken cancellationToken = default);
        Task SaveAsync<T>(T value, DynamoDBOperationConfig operationConfig, CancellationToken cancellationToken = default);
        Task SaveAsync<T>(T value, SaveConfig saveConfig, CancellationToken cancellationToken = default);
        Task SaveAsync(Type valueType, object value, CancellationToken cancellationToken = default);
        Task SaveAsync(Type valueType, object value, DynamoDBOperationConfig operationConfig, CancellationToken cancellationToken = default);
        Task SaveAsync(Type valueType, object value, SaveConfig saveConfig, CancellationToken cancellationToken = default);
        Task<T> LoadAsync<T>(object hashKey, CancellationToken cancellationToken = default);
        Task<T> LoadAsync<T>(object hashKey, DynamoDBOperationConfig operationConfig, CancellationToken cancellationToken = default);
        Task<T> LoadAsync<T>(object hashKey, LoadConfig loadConfig, CancellationToken cancellationToken = default);
        Task<T> LoadAsync<T>(object hashKey, object rangeKey, CancellationToken cancellationToken = default);
        Task<T> LoadAsync<T>(object hashKey, object rangeKey, DynamoDBOperationConfig operationConfig, CancellationToken cancellationToken = default);
        Task<T> LoadAsync<T>(object hashKey, object rangeKey, LoadConfig loadConfig, CancellationToken cancellationToken = default);
        Task<T> LoadAsync<T>(T keyObject, CancellationToken cancellationToken = default);
        Task<T> LoadAsync<T>(T keyObject, DynamoDBOperationConfig operationConfig, CancellationToken cancellationToken = default);
        Task<T> LoadAsync<T>(T keyObject, LoadConfig loadConfig, CancellationToken cancellationToken = default);
        Task DeleteAsync<T>(T value, CancellationToken cancellationToken = default);
        Task DeleteAsync<T>(T value, DynamoDBOperationConfig operationConfig, CancellationToken cancellationToken = default);
        Task DeleteAsync<T>(T value, DeleteConfig deleteConfig, CancellationToken cancellationToken = default);
        Task DeleteAsync<T>(object hashKey, CancellationToken cancellationToken = default);
        Task DeleteAsync<T>(object hashKey, DynamoDBOperationConfig operationConfig, CancellationToken cancellationToken = default);
        Task DeleteAsync<T>(object hashKey, DeleteConfig deleteConfig, CancellationToken cancellationToken = default);
        Task DeleteAsync<T>(object hashKey, object rangeKey, CancellationToken cancellationToken = default);
        Task DeleteAsync<T>(object hashKey, object rangeKey, DynamoDBOperationConfig operationConfig, CancellationToken cancellationToken = default);
        Task DeleteAsync<T>(object hashKey, object rangeKey, DeleteConfig deleteConfig, CancellationToken cancellationToken = default);
        Task ExecuteBatchGetAsync(params IBatchGet[] batches);
        Task ExecuteBatchGetAsync(IBatchGet[] batches, CancellationToken cancellationToken = default);
        Task ExecuteBatchWriteAsync(IBatchWrite[] batches, CancellationToken cancellationToken = default);
        Task ExecuteTransactGetAsync(ITransactGet[] transactionParts, CancellationToken cancellationToken = default);
        Task ExecuteTransactWriteAsync(ITransactWrite[] transactionParts, CancellationToken cancellationToken = default);
        IAsyncSearch<T> ScanAsync<T>(IEnumerable<ScanCondition> conditions);
        IAsyncSearch<T> ScanAsync<T>(ContextExpression filterExpression);
        IAsyncSearch<T> ScanAsync<T>(IEnumerable<ScanCondition> conditions, DynamoDBOperationConfig operationConfig = default);
        IAsyncSearch<T> ScanAsync<T>(IEnumerable<ScanCondition> conditions, ScanConfig scanConfig);
        IAsyncSearch<T> ScanAsync<T>(ContextExpression filterExpression, ScanConfig scanConfig);
        IAsyncSearch<T> FromScanAsync<T>(Amazon.DynamoDBv2.DocumentModel.ScanOperationConfig scanConfig);
        IAsyncSearch<T> FromScanAsync<T>(Amazon.DynamoDBv2.DocumentModel.ScanOperationConfig scanConfig, DynamoDBOperationConfig operationConfig = default);
        IAsyncSearch<T> FromScanAsync<T>(Amazon.DynamoDBv2.DocumentModel.ScanOperationConfig scanConfig, FromScanConfig fromScanConfig);
        IAsyncSearch<T> QueryAsync<T>(object hashKeyValue);
        IAsyncSearch<T> QueryAsync<T>(object hashKeyValue, DynamoDBOperationConfig operationConfig = default);
        IAsyncSearch<T> QueryAsync<T>(object hashKeyValue, QueryConfig queryConfig);
        IAsyncSearch<T> QueryAsync<T>(object hashKeyValue, Amazon.DynamoDBv2.DocumentModel.QueryOperator op, IEnumerable<object> values);
        IAsyncSearch<T> QueryAsync<T>(object hashKeyValue, Amazon.DynamoDBv2.DocumentModel.QueryOperator op, IEnumerable<object> values, DynamoDBOperationConfig operationConfig = default);
        IAsyncSearch<T> QueryAsync<T>(object hashKeyValue, Amazon.DynamoDBv2.DocumentModel.QueryOperator op, IEnumerable<object> values, QueryConfig queryConfig);
        IAsyncSearch<T> QueryAsync<T>(QueryConditional queryConditional, QueryConfig queryConfig);
        IAsyncSearch<T> FromQueryAsync<T>(Amazon.DynamoDBv2.DocumentModel.QueryOperationConfig queryConfig);
        IAsyncSearch<T> FromQueryAsync<T>(Amazon.DynamoDBv2.DocumentModel.QueryOperationConfig queryConfig, DynamoDBOperationConfig operationConfig = default);
        IAsyncSearch<T> FromQueryAsync<T>(Amazon.DynamoDBv2.DocumentModel.QueryOperationConfig queryConfig, FromQueryConfig fromQueryConfig);
        IAsyncSearch<T> FromQueryAsync<T>(Amazon.DynamoDBv2.DocumentModel.QueryDocumentOperationRequest queryOperationRequest, FromQueryConfig fromQueryConfig);
        IAsyncSearchVectors<T> SearchVectorsAsync<T>(List<float> searchVector, int topK, SearchVectorsConfig searchConfig);
        IAsyncSearchVectors<T> FromSearchVectorsAsync<T>(Amazon.DynamoDBv2.DocumentModel.SearchVectorsOperationRequest searchVectorsOperationRequest, FromSearchVectorsConfig fromSearchVectorsConfig);
        void RegisterTableDefinition(Amazon.DynamoDBv2.DocumentModel.Table table);
        Amazon.DynamoDBv2.DocumentModel.Document ToDocument<T>(T value);
        Amazon.DynamoDBv2.DocumentModel.Document ToDocument<T>(T value, DynamoDBOperationConfig operationConfig);
        Amazon.DynamoDBv2.DocumentModel.Document ToDocument<T>(T value, ToDocumentConfig toDocumentConfig);
        T FromDocument<T>(Amazon.DynamoDBv2.DocumentModel.Document document);
        T FromDocument<T>(Amazon.DynamoDBv2.DocumentModel.Document document, DynamoDBOperationConfig operationConfig);
        T FromDocument<T>(Amazon.DynamoDBv2.DocumentModel.Document document, FromDocumentConfig fromDocumentConfig);
        IEnumerable<T> FromDocuments<T>(IEnumerable<Amazon.DynamoDBv2.DocumentModel.Document> documents);
        IEnumerable<T> FromDocuments<T>(IEnumerable<Amazon.DynamoDBv2.DocumentModel.Document> documents, DynamoDBOperationConfig operationConfig);
        IEnumerable<T> FromDocuments<T>(IEnumerable<Amazon.DynamoDBv2.DocumentModel.Document> documents, FromDocumentConfig fromDocumentConfig);
        IBatchGet<T> CreateBatchGet<T>();
        IBatchGet<T> CreateBatchGet<T>(DynamoDBOperationConfig operationConfig = default);
        IBatchGet<T> CreateBatchGet<T>(BatchGetConfig batchGetConfig);
        IMultiTableBatchGet CreateMultiTableBatchGet(params IBatchGet[] batches);
        IBatchWrite<T> CreateBatchWrite<T>();
        IBatchWrite<T> CreateBatchWrite<T>(DynamoDBOperationConfig operationConfig = default);
        IBatchWrite<object> CreateBatchWrite(Type valuesType);
        IBatchWrite<object> CreateBatchWrite(Type valuesType, DynamoDBOperationConfig operationConfig = default);
        IBatchWrite<T> CreateBatchWrite<T>(BatchWriteConfig batchWriteConfig);
        IBatchWrite<object> CreateBatchWrite(Type valuesType, BatchWriteConfig batchWriteConfig);
        IMultiTableBatchWrite CreateMultiTableBatchWrite(params IBatchWrite[] batches);
        ITransactGet<T> CreateTransactGet<T>();
        ITransactGet<T> CreateTransactGet<T>(DynamoDBOperationConfig operationConfig = default);
        ITransactGet<T> CreateTransactGet<T>(TransactGetConfig transactGetConfig);
        IMultiTableTransactGet CreateMultiTableTransactGet(params ITransactGet[] transactionParts);
        ITransactWrite<T> CreateTransactWrite<T>();
        ITransactWrite<T> CreateTransactWrite<T>(DynamoDBOperationConfig operationConfig = default);
        ITransactWrite<T> CreateTransactWrite<T>(TransactWriteConfig transactWriteConfig);
        IMultiTableTransactWrite CreateMultiTableTransactWrite(params ITransactWrite[] transactionParts);
        Amazon.DynamoDBv2.DocumentModel.ITable GetTargetTable<T>();
        Amazon.DynamoDBv2.DocumentModel.ITable GetTargetTable<T>(DynamoDBOperationConfig operationConfig = default);
        Amazon.DynamoDBv2.DocumentModel.ITable GetTargetTable<T>(GetTargetTableConfig getTargetTableConfig);
    }
    public interface IDynamoDBContextBuilder
    {
        IDynamoDBContextBuilder WithDynamoDBClient(Func<Amazon.DynamoDBv2.IAmazonDynamoDB> factory);
        IDynamoDBContextBuilder ConfigureContext(Action<DynamoDBContextConfig> configure);
        IDynamoDBContextBuilder AddDefaultConverter(Type type, IPropertyConverter converter) => throw null;
        IDynamoDBContextBuilder AddDefaultConverter<T>(IPropertyConverter converter) => throw null;
        DynamoDBContext Build();
    }
    public interface IMultiTableBatchGet
    {
        Task ExecuteAsync(CancellationToken cancellationToken = default);
        void AddBatch(IBatchGet batch);
        int TotalKeys { get; }
    }
    public interface IMultiTableBatchWrite
    {
        Task ExecuteAsync(CancellationToken cancellationToken = default);
        void AddBatch(IBatchWrite batch);
    }
    public interface IMultiTableTransactGet
    {
        Task ExecuteAsync(CancellationToken cancellationToken = default);
        void AddTransactionPart(ITransactGet transactionPart);
        List<Amazon.DynamoDBv2.Model.ConsumedCapacity> ConsumedCapacity { get; }
    }
    public interface IMultiTableTransactWrite
    {
        Task ExecuteAsync(CancellationToken cancellationToken = default);
        void AddTransactionPart(ITransactWrite transactionPart);
        List<Amazon.DynamoDBv2.Model.ConsumedCapacity> ConsumedCapacity { get; }
    }
    public interface IPropertyConverter
    {
        Amazon.DynamoDBv2.DocumentModel.DynamoDBEntry ToEntry(object value);
        object FromEntry(Amazon.DynamoDBv2.DocumentModel.DynamoDBEntry entry);
    }
    public interface ITransactGet
    {
        Task ExecuteAsync(CancellationToken cancellationToken = default);
        List<object> UntypedResults { get; }
        List<Amazon.DynamoDBv2.Model.ConsumedCapacity> ConsumedCapacity { get; }
    }
    public interface ITransactGet<T> : ITransactGet
    {
        void AddKey(object hashKey);
        void AddKey(object hashKey, object rangeKey);
        void AddKey(T keyObject);
        void AddKeys(IEnumerable<T> keyObjects);
        IMultiTableTransactGet Combine(params ITransactGet[] otherTransactionParts);
        List<T> Results { get; }
    }
    public interface ITransactWrite
    {
        Task ExecuteAsync(CancellationToken cancellationToken = default);
        List<Amazon.DynamoDBv2.Model.ConsumedCapacity> ConsumedCapacity { get; }
    }
    public interface ITransactWrite<T> : ITransactWrite
    {
        MultiTableTransactWrite Combine(params TransactWrite[] otherTransactionParts);
        void AddSaveItems(IEnumerable<T> values);
        void AddSaveItem(T item);
        void AddSaveItem(object hashKey, Amazon.DynamoDBv2.DocumentModel.Expression updateExpression, Amazon.DynamoDBv2.DocumentModel.Expression conditionExpression = default);
        void AddSaveItem(object hashKey, object rangeKey, Amazon.DynamoDBv2.DocumentModel.Expression updateExpression, Amazon.DynamoDBv2.DocumentModel.Expression conditionExpression = default);
        void AddDeleteItems(IEnumerable<T> values);
        void AddDeleteItem(T item);
        void AddDeleteKey(object hashKey);
        void AddDeleteKey(object hashKey, Amazon.DynamoDBv2.DocumentModel.Expression conditionExpression);
        void AddDeleteKey(object hashKey, object rangeKey);
        void AddDeleteKey(object hashKey, object rangeKey, Amazon.DynamoDBv2.DocumentModel.Expression conditionExpression);
        void AddVersionCheckItem(T item);
        void AddVersionCheckItems(IEnumerable<T> items);
        void AddVersionCheckKey(object hashKey, object version);
        void AddVersionCheckKey(object hashKey, object rangeKey, object version);
    }
    public class LoadConfig : BaseOperationConfig
    {
        public bool? ConsistentRead { get; set; }
        public bool? RetrieveDateTimeInUtc { get; set; }
    }
    public class MultiTableBatchGet : IMultiTableBatchGet
    {
        public Task ExecuteAsync(CancellationToken cancellationToken = default) => throw null;
        public MultiTableBatchGet(params IBatchGet[] batches) => throw null;
        public void AddBatch(IBatchGet batch) => throw null;
        public int TotalKeys => throw null;
    }
    public class MultiTableBatchWrite : IMultiTableBatchWrite
    {
        public Task ExecuteAsync(CancellationToken cancellationToken = default) => throw null;
        public MultiTableBatchWrite(params IBatchWrite[] batches) => throw null;
        public void AddBatch(IBatchWrite batch) => throw null;
    }
    public class MultiTableTransactGet : IMultiTableTransactGet
    {
        public Task ExecuteAsync(CancellationToken cancellationToken = default) => throw null;
        public MultiTableTransactGet(params ITransactGet[] transactionParts) => throw null;
        public void AddTransactionPart(ITransactGet transactionPart) => throw null;
        public List<Amazon.DynamoDBv2.Model.ConsumedCapacity> ConsumedCapacity => throw null;
    }
    public class MultiTableTransactWrite : IMultiTableTransactWrite
    {
        public Task ExecuteAsync(CancellationToken cancellationToken = default) => throw null;
        public MultiTableTransactWrite(params ITransactWrite[] transactionParts) => throw null;
        public void AddTransactionPart(ITransactWrite transactionPart) => throw null;
        public List<Amazon.DynamoDBv2.Model.ConsumedCapacity> ConsumedCapacity => throw null;
    }
    public class QueryCondition
    {
        public QueryCondition(string propertyName, Amazon.DynamoDBv2.DocumentModel.QueryOperator op, params object[] values) => throw null;
        public string PropertyName { get; set; }
        public Amazon.DynamoDBv2.DocumentModel.QueryOperator Operator { get; set; }
        public object[] Values { get; set; }
    }
    public class QueryConditional
    {
        public static QueryConditional HashKeyEqualTo(string hashKeyName, object hashKeyValue) => throw null;
        public QueryConditional AndHashKeyEqualTo(string hashKeyName, object value) => throw null;
        public static QueryConditional HashKeysEqual(Dictionary<string, object> hashKeys) => throw null;
        public QueryConditional AndRangeKeyEqualTo(string rangeKeyName, object value) => throw null;
        public QueryConditional AndRangeKeyBeginsWith(string rangeKeyName, object value) => throw null;
        public QueryConditional AndRangeKeyGreaterThan(string rangeKeyName, object value) => throw null;
        public QueryConditional AndRangeKeyGreaterThanOrEqual(string rangeKeyName, object value) => throw null;
        public QueryConditional AndRangeKeyLessThan(string rangeKeyName, object value) => throw null;
        public QueryConditional AndRangeKeyLessThanOrEqual(string rangeKeyName, object value) => throw null;
        public QueryConditional AndRangeKeyBetween(string rangeKeyName, object fromValue, object toValue) => throw null;
        internal QueryConditional() => throw null;
    }
    public class QueryConfig : BaseOperationConfig
    {
        public bool? BackwardQuery { get; set; }
        public string IndexName { get; set; }
        public Amazon.DynamoDBv2.DocumentModel.ConditionalOperatorValues ConditionalOperator { get; set; }
        public List<ScanCondition> QueryFilter { get; set; }
        public ContextExpression Expression { get; set; }
        public bool? ConsistentRead { get; set; }
        public bool? RetrieveDateTimeInUtc { get; set; }
    }
    public class S3Link
    {
        public Task UploadFromAsync(string sourcePath, CancellationToken cancellationToken = default) => throw null;
        public Task UploadStreamAsync(Stream stream, CancellationToken cancellationToken = default) => throw null;
        public Task DownloadToAsync(string downloadPath, CancellationToken cancellationToken = default) => throw null;
        public Task<Stream> OpenStreamAsync(CancellationToken cancellationToken = default) => throw null;
        public static S3Link Create(DynamoDBContext context, string bucket, string key, Amazon.RegionEndpoint region) => throw null;
        public string GetPreSignedURL(DateTime expiration) => throw null;
        public string Key { get; set; }
        public string BucketName { get; set; }
        public string Region { get; set; }
        public Amazon.RegionEndpoint RegionAsEndpoint => throw null;
        internal S3Link() => throw null;
    }
    public class SaveConfig : BaseOperationConfig
    {
        public bool? SkipVersionCheck { get; set; }
        public bool? IgnoreNullValues { get; set; }
        public ContextExpression ConditionalExpression { get; set; }
    }
    public class ScanCondition
    {
        public ScanCondition(string propertyName, Amazon.DynamoDBv2.DocumentModel.ScanOperator op, params object[] values) => throw null;
        public string PropertyName { get; set; }
        public Amazon.DynamoDBv2.DocumentModel.ScanOperator Operator { get; set; }
        public object[] Values { get; set; }
    }
    public class ScanConfig : BaseOperationConfig
    {
        public string IndexName { get; set; }
        public Amazon.DynamoDBv2.DocumentModel.ConditionalOperatorValues ConditionalOperator { get; set; }
        public List<ScanCondition> QueryFilter { get; set; }
        public bool? ConsistentRead { get; set; }
        public bool? RetrieveDateTimeInUtc { get; set; }
    }
    public class SearchVectorsConfig : BaseOperationConfig
    {
        public string IndexName { get; set; }
        public ContextExpression SearchConditionExpression { get; set; }
        public bool? RetrieveDateTimeInUtc { get; set; }
    }
    public class SearchVectorsItem<T>
    {
        public T Item => throw null;
        public double? Score => throw null;
        internal SearchVectorsItem() => throw null;
    }
    public class ToDocumentConfig : BaseOperationConfig
    {
        public bool? IgnoreNullValues { get; set; }
    }
    public abstract class TransactGet : ITransactGet
    {
        public abstract Task ExecuteAsync(CancellationToken cancellationToken = default);
        protected TransactGet() => throw null;
        public List<object> UntypedResults => throw null;
        public List<Amazon.DynamoDBv2.Model.ConsumedCapacity> ConsumedCapacity => throw null;
    }
    public class TransactGetConfig : BaseOperationConfig
    {
        public bool? RetrieveDateTimeInUtc { get; set; }
        public Amazon.DynamoDBv2.ReturnConsumedCapacity ReturnConsumedCapacity { get; set; }
    }
    public class TransactGet<T> : TransactGet, ITransactGet<T>, ITransactGet
    {
        public override Task ExecuteAsync(CancellationToken cancellationToken = default) => throw null;
        public void AddKey(object hashKey) => throw null;
        public void AddKey(object hashKey, object rangeKey) => throw null;
        public void AddKey(T keyObject) => throw null;
        public void AddKeys(IEnumerable<T> keyObjects) => throw null;
        public IMultiTableTransactGet Combine(params ITransactGet[] otherTransactionParts) => throw null;
        public List<T> Results => throw null;
        internal TransactGet() => throw null;
    }
    public abstract class TransactWrite : ITransactWrite
    {
        public abstract Task ExecuteAsync(CancellationToken cancellationToken = default);
        protected TransactWrite() => throw null;
        public List<Amazon.DynamoDBv2.Model.ConsumedCapacity> ConsumedCapacity => throw null;
    }
    public class TransactWriteConfig : BaseOperationConfig
    {
        public bool? IgnoreNullValues { get; set; }
        public bool? SkipVersionCheck { get; set; }
        public Amazon.DynamoDBv2.ReturnConsumedCapacity ReturnConsumedCapacity { get; set; }
    }
    public class TransactWrite<T> : TransactWrite, ITransactWrite<T>, ITransactWrite
    {
        public override Task ExecuteAsync(CancellationToken cancellationToken = default) => throw null;
        public MultiTableTransactWrite Combine(params TransactWrite[] otherTransactionParts) => throw null;
        public void AddSaveItems(IEnumerable<T> values) => throw null;
        public void AddSaveItem(T item) => throw null;
        public void AddSaveItem(object hashKey, Amazon.DynamoDBv2.DocumentModel.Expression updateExpression, Amazon.DynamoDBv2.DocumentModel.Expression conditionExpression = default) => throw null;
        public void AddSaveItem(object hashKey, object rangeKey, Amazon.DynamoDBv2.DocumentModel.Expression updateExpression, Amazon.DynamoDBv2.DocumentModel.Expression conditionExpression = default) => throw null;
        public void AddDeleteItems(IEnumerable<T> values) => throw null;
        public void AddDeleteItem(T item) => throw null;
        public void AddDeleteKey(object hashKey) => throw null;
        public void AddDeleteKey(object hashKey, Amazon.DynamoDBv2.DocumentModel.Expression conditionExpression) => throw null;
        public void AddDeleteKey(object hashKey, object rangeKey) => throw null;
        public void AddDeleteKey(object hashKey, object rangeKey, Amazon.DynamoDBv2.DocumentModel.Expression conditionExpression) => throw null;
        public void AddVersionCheckItem(T item) => throw null;
        public void AddVersionCheckItems(IEnumerable<T> items) => throw null;
        public void AddVersionCheckKey(object hashKey, object version) => throw null;
        public void AddVersionCheckKey(object hashKey, object rangeKey, object version) => throw null;
        internal TransactWrite() => throw null;
    }
    public enum UpdateBehavior
    {
        Always = 0,
        IfNotExists = 1,
    }
}

namespace Amazon.DynamoDBv2.DocumentModel
{
    public class BaseDeleteItemDocumentOperationRequest : DocumentOperationRequest
    {
        public Expression ConditionalExpression { get; set; }
        public ReturnValues ReturnValues { get; set; }
    }
    public abstract class BaseGetItemDocumentOperationRequest : DocumentOperationRequest
    {
        protected BaseGetItemDocumentOperationRequest() => throw null;
        public Expression ProjectionExpression { get; set; }
        public bool ConsistentRead { get; set; }
    }
    public abstract class BaseUpdateItemDocumentOperationRequest : DocumentOperationRequest
    {
        protected BaseUpdateItemDocumentOperationRequest() => throw null;
        public Document Document { get; set; }
        public Expression UpdateExpression { get; set; }
        public Expression ConditionalExpression { get; set; }
        public ReturnValues ReturnValues { get; set; }
    }
    public class ConditionExpressionBuilder : ExpressionBuilder
    {
        protected ConditionExpressionBuilder() => throw null;
        public static ConditionExpressionBuilder New() => throw null;
        public ConditionExpressionBuilder WithCondition(ConditionExpressionBuilder condition) => throw null;
        public NameBuilder WithName(string path) => throw null;
        public static ConditionExpressionBuilder And(ConditionExpressionBuilder left, ConditionExpressionBuilder right, params ConditionExpressionBuilder[] others) => throw null;
        public ConditionExpressionBuilder And(ConditionExpressionBuilder right, params ConditionExpressionBuilder[] others) => throw null;
        public static ConditionExpressionBuilder Or(ConditionExpressionBuilder left, ConditionExpressionBuilder right, params ConditionExpressionBuilder[] others) => throw null;
        public ConditionExpressionBuilder Or(ConditionExpressionBuilder right, params ConditionExpressionBuilder[] others) => throw null;
        public static ConditionExpressionBuilder Not(ConditionExpressionBuilder condition) => throw null;
        public ConditionExpressionBuilder Not() => throw null;
    }
    public enum ConditionalOperatorValues
    {
        And = 0,
        Or = 1,
    }
    public class DeleteItemDocumentOperationRequest : BaseDeleteItemDocumentOperationRequest
    {
        public IDictionary<string, DynamoDBEntry> Key { get; set; }
    }
    public class DeleteItemOperationConfig
    {
        public Expression ConditionalExpression { get; set; }
        public ExpectedState ExpectedState { get; set; }
        public Document Expected { get; set; }
        public ReturnValues ReturnValues { get; set; }
    }
    public class Document : DynamoDBEntry, IDictionary<string, DynamoDBEntry>, ICollection<KeyValuePair<string, DynamoDBEntry>>, IEnumerable<KeyValuePair<string, DynamoDBEntry>>, System.Collections.IEnumerable
    {
        public Document() => throw null;
        public Document(Dictionary<string, DynamoDBEntry> values) => throw null;
        public bool IsAttributeChanged(string attributeName) => throw null;
        public bool IsDirty() => throw null;
        public bool TryGetValue(string attributeName, out DynamoDBEntry entry) => throw null;
        public bool Contains(string attributeName) => throw null;
        public Document ForceConversion(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion) => throw null;
        public string ToJson() => throw null;
        public string ToJsonPretty() => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> ToAttributeMap() => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> ToAttributeMap(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion) => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> ToAttributeMap(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, bool isEmptyStringValueEnabled) => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.ExpectedAttributeValue> ToExpectedAttributeMap() => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.ExpectedAttributeValue> ToExpectedAttributeMap(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion) => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.ExpectedAttributeValue> ToExpectedAttributeMap(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, bool isEmptyStringValueEnabled) => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValueUpdate> ToAttributeUpdateMap(bool changedAttributesOnly) => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValueUpdate> ToAttributeUpdateMap(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, bool changedAttributesOnly) => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValueUpdate> ToAttributeUpdateMap(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, bool changedAttributesOnly, bool isEmptyStringValueEnabled) => throw null;
        public List<string> GetAttributeNames() => throw null;
        public void DecodeBase64Attributes(params string[] attributeNames) => throw null;
        public static Document FromAttributeMap(Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> data) => throw null;
        public static Document FromJson(string json) => throw null;
        public static IEnumerable<Document> FromJsonArray(string jsonText) => throw null;
        public void Add(string key, DynamoDBEntry value) => throw null;
        public bool ContainsKey(string key) => throw null;
        public bool Remove(string key) => throw null;
        public void Add(KeyValuePair<string, DynamoDBEntry> item) => throw null;
        public void Clear() => throw null;
        public bool Contains(KeyValuePair<string, DynamoDBEntry> item) => throw null;
        public void CopyTo(KeyValuePair<string, DynamoDBEntry>[] array, int arrayIndex) => throw null;
        public bool Remove(KeyValuePair<string, DynamoDBEntry> item) => throw null;
        public IEnumerator<KeyValuePair<string, DynamoDBEntry>> GetEnumerator() => throw null;
        public override object Clone() => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
        public DynamoDBEntry this[string key] { get => throw null; set => throw null; }
        public ICollection<string> Keys => throw null;
        public ICollection<DynamoDBEntry> Values => throw null;
        public int Count => throw null;
        public bool IsReadOnly => throw null;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
    }
    public class DocumentBatchGet : IDocumentBatchGet
    {
        public Task ExecuteAsync(CancellationToken cancellationToken = default) => throw null;
        public DocumentBatchGet(Table targetTable) => throw null;
        public void AddKey(Primitive hashKey) => throw null;
        public void AddKey(Primitive hashKey, Primitive rangeKey) => throw null;
        public void AddKey(IDictionary<string, DynamoDBEntry> key) => throw null;
        public IMultiTableDocumentBatchGet Combine(IDocumentBatchGet otherBatch) => throw null;
        public List<Document> Results => throw null;
        public List<string> AttributesToGet { get; set; }
        public Expression ProjectionExpression { get; set; }
        public int TotalKeys => throw null;
        public bool ConsistentRead { get; set; }
        public int? MaxParallelBatches { get; set; }
    }
    public class DocumentBatchWrite : IDocumentBatchWrite
    {
        public Task ExecuteAsync(CancellationToken cancellationToken = default) => throw null;
        public DocumentBatchWrite(Table targetTable) => throw null;
        public void AddKeyToDelete(Primitive hashKey) => throw null;
        public void AddKeyToDelete(Primitive hashKey, Primitive rangeKey) => throw null;
        public void AddKeyToDelete(IDictionary<string, DynamoDBEntry> key) => throw null;
        public void AddItemToDelete(Document document) => throw null;
        public void AddDocumentToPut(Document document) => throw null;
        public IMultiTableDocumentBatchWrite Combine(IDocumentBatchWrite otherBatch) => throw null;
    }
    public static class DocumentExtensions
    {
        public static string ToJson(this IEnumerable<Document> documents) => throw null;
        public static string ToJsonPretty(this IEnumerable<Document> documents) => throw null;
    }
    public abstract class DocumentOperationRequest
    {
        protected DocumentOperationRequest() => throw null;
    }
    public class DocumentSearchVectorsItem
    {
        public Document Document { get; set; }
        public double? Score { get; set; }
    }
    public class DocumentTransactGet : IDocumentTransactGet
    {
        public Task ExecuteAsync(CancellationToken cancellationToken = default) => throw null;
        public DocumentTransactGet(Table targetTable) => throw null;
        public DocumentTransactGet(Table targetTable, Amazon.DynamoDBv2.ReturnConsumedCapacity returnConsumedCapacity) => throw null;
        public void AddKey(Primitive hashKey, Expression projectionExpression) => throw null;
        public void AddKey(Primitive hashKey, TransactGetItemOperationConfig operationConfig = default) => throw null;
        public void AddKey(Primitive hashKey, Primitive rangeKey, Expression projectionExpression) => throw null;
        public void AddKey(Primitive hashKey, Primitive rangeKey, TransactGetItemOperationConfig operationConfig = default) => throw null;
        public void AddKey(IDictionary<string, DynamoDBEntry> key, Expression projectionExpression) => throw null;
        public void AddKey(IDictionary<string, DynamoDBEntry> key, TransactGetItemOperationConfig operationConfig = default) => throw null;
        public IMultiTableDocumentTransactGet Combine(IDocumentTransactGet otherTransactionPart) => throw null;
        public List<Document> Results => throw null;
        public List<Amazon.DynamoDBv2.Model.ConsumedCapacity> ConsumedCapacity => throw null;
    }
    public class DocumentTransactWrite : IDocumentTransactWrite
    {
        public Task ExecuteAsync(CancellationToken cancellationToken = default) => throw null;
        public DocumentTransactWrite(Table targetTable) => throw null;
        public DocumentTransactWrite(Table targetTable, Amazon.DynamoDBv2.ReturnConsumedCapacity returnConsumedCapacity) => throw null;
        public void AddKeyToDelete(Primitive hashKey, TransactWriteItemOperationConfig operationConfig = default) => throw null;
        public void AddKeyToDelete(Primitive hashKey, Primitive rangeKey, TransactWriteItemOperationConfig operationConfig = default) => throw null;
        public void AddKeyToDelete(IDictionary<string, DynamoDBEntry> key, TransactWriteItemOperationConfig operationConfig = default) => throw null;
        public void AddItemToDelete(Document document, TransactWriteItemOperationConfig operationConfig = default) => throw null;
        public void AddDocumentToUpdate(Document document, Primitive hashKey, TransactWriteItemOperationConfig operationConfig = default) => throw null;
        public void AddDocumentToUpdate(Document document, Primitive hashKey, Primitive rangeKey, TransactWriteItemOperationConfig operationConfig = default) => throw null;
        public void AddDocumentToUpdate(Document document, IDictionary<string, DynamoDBEntry> key, TransactWriteItemOperationConfig operationConfig = default) => throw null;
        public void AddDocumentToUpdate(Document document, TransactWriteItemOperationConfig operationConfig = default) => throw null;
        public void AddDocumentToUpdate(Primitive hashKey, Expression updateExpression, TransactWriteItemOperationConfig operationConfig = default) => throw null;
        public void AddDocumentToUpdate(Primitive hashKey, Primitive rangeKey, Expression updateExpression, TransactWriteItemOperationConfig operationConfig = default) => throw null;
        public void AddDocumentToUpdate(IDictionary<string, DynamoDBEntry> key, Expression updateExpression, TransactWriteItemOperationConfig operationConfig = default) => throw null;
        public void AddDocumentToPut(Document document, TransactWriteItemOperationConfig operationConfig = default) => throw null;
        public void AddKeyToConditionCheck(Primitive hashKey, Expression conditionalExpression) => throw null;
        public void AddKeyToConditionCheck(Primitive hashKey, TransactWriteItemOperationConfig operationConfig) => throw null;
        public void AddKeyToConditionCheck(Primitive hashKey, Primitive rangeKey, Expression conditionalExpression) => throw null;
        public void AddKeyToConditionCheck(Primitive hashKey, Primitive rangeKey, TransactWriteItemOperationConfig operationConfig) => throw null;
        public void AddKeyToConditionCheck(IDictionary<string, DynamoDBEntry> key, Expression conditionalExpression) => throw null;
        public void AddKeyToConditionCheck(IDictionary<string, DynamoDBEntry> key, TransactWriteItemOperationConfig operationConfig) => throw null;
        public void AddItemToConditionCheck(Document document, Expression conditionalExpression) => throw null;
        public void AddItemToConditionCheck(Document document, TransactWriteItemOperationConfig operationConfig) => throw null;
        public IMultiTableDocumentTransactWrite Combine(IDocumentTransactWrite otherTransactionPart) => throw null;
        public List<Document> ConditionCheckFailedItems => throw null;
        public List<Amazon.DynamoDBv2.Model.ConsumedCapacity> ConsumedCapacity => throw null;
    }
    public class DynamoDBAttributeType : Amazon.Runtime.ConstantClass
    {
        public static readonly DynamoDBAttributeType S;
        public static readonly DynamoDBAttributeType SS;
        public static readonly DynamoDBAttributeType N;
        public static readonly DynamoDBAttributeType NS;
        public static readonly DynamoDBAttributeType B;
        public static readonly DynamoDBAttributeType BS;
        public static readonly DynamoDBAttributeType BOOL;
        public static readonly DynamoDBAttributeType NULL;
        public static readonly DynamoDBAttributeType L;
        public static readonly DynamoDBAttributeType M;
        protected DynamoDBAttributeType(string value) : base(default(string)!) => throw null;
        public static DynamoDBAttributeType FindValue(string value) => throw null;
        public static implicit operator DynamoDBAttributeType(string value) => throw null;
    }
    public class DynamoDBBool : DynamoDBEntry
    {
        public static readonly DynamoDBBool True;
        public static readonly DynamoDBBool False;
        public DynamoDBBool(bool value) => throw null;
        public override object Clone() => throw null;
        public override bool AsBoolean() => throw null;
        public static implicit operator DynamoDBBool(bool data) => throw null;
        public static explicit operator bool(DynamoDBBool p) => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
        public bool Value { get; set; }
    }
    public abstract class DynamoDBEntry : ICloneable
    {
        public Primitive AsPrimitive() => throw null;
        public PrimitiveList AsPrimitiveList() => throw null;
        public DynamoDBList AsDynamoDBList() => throw null;
        public DynamoDBBool AsDynamoDBBool() => throw null;
        public DynamoDBNull AsDynamoDBNull() => throw null;
        public Document AsDocument() => throw null;
        public virtual bool AsBoolean() => throw null;
        public static implicit operator DynamoDBEntry(bool data) => throw null;
        public static explicit operator bool(DynamoDBEntry p) => throw null;
        public virtual byte AsByte() => throw null;
        public static implicit operator DynamoDBEntry(byte data) => throw null;
        public static explicit operator byte(DynamoDBEntry p) => throw null;
        public virtual sbyte AsSByte() => throw null;
        public static implicit operator DynamoDBEntry(sbyte data) => throw null;
        public static explicit operator sbyte(DynamoDBEntry p) => throw null;
        public virtual ushort AsUShort() => throw null;
        public static implicit operator DynamoDBEntry(ushort data) => throw null;
        public static explicit operator ushort(DynamoDBEntry p) => throw null;
        public virtual short AsShort() => throw null;
        public static implicit operator DynamoDBEntry(short data) => throw null;
        public static explicit operator short(DynamoDBEntry p) => throw null;
        public virtual uint AsUInt() => throw null;
        public static implicit operator DynamoDBEntry(uint data) => throw null;
        public static explicit operator uint(DynamoDBEntry p) => throw null;
        public virtual int AsInt() => throw null;
        public static implicit operator DynamoDBEntry(int data) => throw null;
        public static explicit operator int(DynamoDBEntry p) => throw null;
        public virtual ulong AsULong() => throw null;
        public static implicit operator DynamoDBEntry(ulong data) => throw null;
        public static explicit operator ulong(DynamoDBEntry p) => throw null;
        public virtual long AsLong() => throw null;
        public static implicit operator DynamoDBEntry(long data) => throw null;
        public static explicit operator long(DynamoDBEntry p) => throw null;
        public virtual float AsSingle() => throw null;
        public static implicit operator DynamoDBEntry(float data) => throw null;
        public static explicit operator float(DynamoDBEntry p) => throw null;
        public virtual double AsDouble() => throw null;
        public static implicit operator DynamoDBEntry(double data) => throw null;
        public static explicit operator double(DynamoDBEntry p) => throw null;
        public virtual decimal AsDecimal() => throw null;
        public static implicit operator DynamoDBEntry(decimal data) => throw null;
        public static explicit operator decimal(DynamoDBEntry p) => throw null;
        public virtual char AsChar() => throw null;
        public static implicit operator DynamoDBEntry(char data) => throw null;
        public static explicit operator char(DynamoDBEntry p) => throw null;
        public virtual string AsString() => throw null;
        public static implicit operator DynamoDBEntry(string data) => throw null;
        public static implicit operator string(DynamoDBEntry p) => throw null;
        public virtual DateTime AsDateTime() => throw null;
        public virtual DateTime AsDateTimeUtc() => throw null;
        public static implicit operator DynamoDBEntry(DateTime data) => throw null;
        public static explicit operator DateTime(DynamoDBEntry p) => throw null;
        public virtual Guid AsGuid() => throw null;
        public static implicit operator DynamoDBEntry(Guid data) => throw null;
        public static explicit operator Guid(DynamoDBEntry p) => throw null;
        public virtual byte[] AsByteArray() => throw null;
        public static implicit operator DynamoDBEntry(byte[] data) => throw null;
        public static explicit operator byte[](DynamoDBEntry p) => throw null;
        public virtual MemoryStream AsMemoryStream() => throw null;
        public static implicit operator DynamoDBEntry(MemoryStream data) => throw null;
        public static explicit operator MemoryStream(DynamoDBEntry p) => throw null;
        public virtual DynamoDBEntry[] AsArrayOfDynamoDBEntry() => throw null;
        public virtual List<DynamoDBEntry> AsListOfDynamoDBEntry() => throw null;
        public virtual HashSet<DynamoDBEntry> AsHashSetOfDynamoDBEntry() => throw null;
        public virtual Primitive[] AsArrayOfPrimitive() => throw null;
        public static implicit operator DynamoDBEntry(Primitive[] data) => throw null;
        public static explicit operator Primitive[](DynamoDBEntry p) => throw null;
        public virtual List<Primitive> AsListOfPrimitive() => throw null;
        public static implicit operator DynamoDBEntry(List<Primitive> data) => throw null;
        public static explicit operator List<Primitive>(DynamoDBEntry p) => throw null;
        public virtual HashSet<Primitive> AsHashSetOfPrimitive() => throw null;
        public static implicit operator DynamoDBEntry(HashSet<Primitive> data) => throw null;
        public static explicit operator HashSet<Primitive>(DynamoDBEntry p) => throw null;
        public virtual List<Document> AsListOfDocument() => throw null;
        public static implicit operator DynamoDBEntry(List<Document> data) => throw null;
        public static explicit operator List<Document>(DynamoDBEntry p) => throw null;
        public virtual string[] AsArrayOfString() => throw null;
        public static implicit operator DynamoDBEntry(string[] data) => throw null;
        public static explicit operator string[](DynamoDBEntry p) => throw null;
        public virtual List<string> AsListOfString() => throw null;
        public static implicit operator DynamoDBEntry(List<string> data) => throw null;
        public static explicit operator List<string>(DynamoDBEntry p) => throw null;
        public virtual HashSet<string> AsHashSetOfString() => throw null;
        public static implicit operator DynamoDBEntry(HashSet<string> data) => throw null;
        public static explicit operator HashSet<string>(DynamoDBEntry p) => throw null;
        public virtual List<byte[]> AsListOfByteArray() => throw null;
        public static implicit operator DynamoDBEntry(List<byte[]> data) => throw null;
        public static explicit operator List<byte[]>(DynamoDBEntry p) => throw null;
        public virtual HashSet<byte[]> AsHashSetOfByteArray() => throw null;
        public static implicit operator DynamoDBEntry(HashSet<byte[]> data) => throw null;
        public static explicit operator HashSet<byte[]>(DynamoDBEntry p) => throw null;
        public virtual List<MemoryStream> AsListOfMemoryStream() => throw null;
        public static implicit operator DynamoDBEntry(List<MemoryStream> data) => throw null;
        public static explicit operator List<MemoryStream>(DynamoDBEntry p) => throw null;
        public virtual HashSet<MemoryStream> AsHashSetOfMemoryStream() => throw null;
        public static implicit operator DynamoDBEntry(HashSet<MemoryStream> data) => throw null;
        public static explicit operator HashSet<MemoryStream>(DynamoDBEntry p) => throw null;
        public abstract object Clone();
        protected DynamoDBEntry() => throw null;
    }
    public enum DynamoDBEntryType
    {
        String = 0,
        Numeric = 1,
        Binary = 2,
    }
    public class DynamoDBList : DynamoDBEntry
    {
        public DynamoDBList() => throw null;
        public DynamoDBList(IEnumerable<DynamoDBEntry> entries) => throw null;
        public static DynamoDBList Create<T>(IEnumerable<T> items) => throw null;
        public void Add(DynamoDBEntry value) => throw null;
        public DynamoDBList ForceConversion(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion) => throw null;
        public override object Clone() => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
        public override DynamoDBEntry[] AsArrayOfDynamoDBEntry() => throw null;
        public static implicit operator DynamoDBList(DynamoDBEntry[] data) => throw null;
        public static explicit operator DynamoDBEntry[](DynamoDBList p) => throw null;
        public override List<DynamoDBEntry> AsListOfDynamoDBEntry() => throw null;
        public static implicit operator DynamoDBList(List<DynamoDBEntry> data) => throw null;
        public static explicit operator List<DynamoDBEntry>(DynamoDBList p) => throw null;
        public override List<Document> AsListOfDocument() => throw null;
        public static implicit operator DynamoDBList(List<Document> data) => throw null;
        public static explicit operator List<Document>(DynamoDBList p) => throw null;
        public override string[] AsArrayOfString() => throw null;
        public static implicit operator DynamoDBList(string[] data) => throw null;
        public static explicit operator string[](DynamoDBList p) => throw null;
        public override List<string> AsListOfString() => throw null;
        public static implicit operator DynamoDBList(List<string> data) => throw null;
        public static explicit operator List<string>(DynamoDBList p) => throw null;
        public override HashSet<string> AsHashSetOfString() => throw null;
        public static implicit operator DynamoDBList(HashSet<string> data) => throw null;
        public static explicit operator HashSet<string>(DynamoDBList p) => throw null;
        public override List<byte[]> AsListOfByteArray() => throw null;
        public static implicit operator DynamoDBList(List<byte[]> data) => throw null;
        public static explicit operator List<byte[]>(DynamoDBList p) => throw null;
        public override HashSet<byte[]> AsHashSetOfByteArray() => throw null;
        public static implicit operator DynamoDBList(HashSet<byte[]> data) => throw null;
        public static explicit operator HashSet<byte[]>(DynamoDBList p) => throw null;
        public override List<MemoryStream> AsListOfMemoryStream() => throw null;
        public static implicit operator DynamoDBList(List<MemoryStream> data) => throw null;
        public static explicit operator List<MemoryStream>(DynamoDBList p) => throw null;
        public List<DynamoDBEntry> Entries => throw null;
        public DynamoDBEntry this[int i] { get => throw null; set => throw null; }
    }
    public class DynamoDBNull : DynamoDBEntry
    {
        public static readonly DynamoDBNull Null;
        public override object Clone() => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
    }
    public class ExpectedState
    {
        public void AddExpected(string attributeName, bool exists) => throw null;
        public void AddExpected(string attributeName, ScanOperator comparison, params Primitive[] values) => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.ExpectedAttributeValue> ToExpectedAttributeMap() => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.ExpectedAttributeValue> ToExpectedAttributeMap(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion) => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.ExpectedAttributeValue> ToExpectedAttributeMap(Table table) => throw null;
        public Dictionary<string, ExpectedValue> ExpectedValues { get; set; }
        public ConditionalOperatorValues ConditionalOperator { get; set; }
    }
    public class ExpectedValue
    {
        public ExpectedValue(bool exists) => throw null;
        public ExpectedValue(ScanOperator comparison, params Primitive[] values) => throw null;
        public Amazon.DynamoDBv2.Model.ExpectedAttributeValue ToExpectedAttributeValue() => throw null;
        public Amazon.DynamoDBv2.Model.ExpectedAttributeValue ToExpectedAttributeValue(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion) => throw null;
        public Amazon.DynamoDBv2.Model.ExpectedAttributeValue ToExpectedAttributeValue(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, bool isEmptyStringValueEnabled) => throw null;
        public bool Exists { get; set; }
        public ScanOperator Comparison => throw null;
        public List<Primitive> Values => throw null;
    }
    public class Expression
    {
        public string ExpressionStatement { get; set; }
        public Dictionary<string, string> ExpressionAttributeNames { get; set; }
        public Dictionary<string, DynamoDBEntry> ExpressionAttributeValues { get; set; }
    }
    public abstract class ExpressionBuilder : IExpressionBuilder
    {
        public Expression Build() => throw null;
        protected ExpressionBuilder() => throw null;
    }
    public class Filter
    {
        public Dictionary<string, Amazon.DynamoDBv2.Model.Condition> ToConditions() => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.Condition> ToConditions(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion) => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.Condition> ToConditions(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, bool isEmptyStringValueEnabled) => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.Condition> ToConditions(Table table) => throw null;
        public static Filter FromConditions(Dictionary<string, Amazon.DynamoDBv2.Model.Condition> conditions) => throw null;
        protected static List<Amazon.DynamoDBv2.Model.AttributeValue> ConvertToAttributeValues(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, params DynamoDBEntry[] values) => throw null;
        protected static List<Amazon.DynamoDBv2.Model.AttributeValue> ConvertToAttributeValues(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, bool isEmptyStringValueEnabled, params DynamoDBEntry[] values) => throw null;
        public void AddCondition(string attributeName, Amazon.DynamoDBv2.Model.Condition condition) => throw null;
        protected void AddCondition(string attributeName, Amazon.DynamoDBv2.ComparisonOperator comparisonOperator, List<DynamoDBEntry> values) => throw null;
        protected void AddCondition(string attributeName, Amazon.DynamoDBv2.DocumentModel.Filter.FilterCondition filterCondition) => throw null;
        public void RemoveCondition(string attributeName) => throw null;
        protected Dictionary<string, Amazon.DynamoDBv2.DocumentModel.Filter.FilterCondition> Conditions => throw null;
        protected class FilterCondition
        {
            public FilterCondition(Amazon.DynamoDBv2.ComparisonOperator comparisonOperator, List<Amazon.DynamoDBv2.Model.AttributeValue> attributeValues) => throw null;
            public FilterCondition(Amazon.DynamoDBv2.ComparisonOperator comparisonOperator, List<DynamoDBEntry> dynamoDBEntries) => throw null;
            public FilterCondition(Amazon.DynamoDBv2.Model.Condition condition) => throw null;
            public Amazon.DynamoDBv2.Model.Condition ToCondition(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion) => throw null;
            public Amazon.DynamoDBv2.Model.Condition ToCondition(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, bool shouldConvertToEpochSeconds) => throw null;
            public Amazon.DynamoDBv2.Model.Condition ToCondition(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, bool shouldConvertToEpochSeconds, string attributeName) => throw null;
            public Amazon.DynamoDBv2.Model.Condition ToCondition(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, bool shouldConvertToEpochSeconds, string attributeName, bool isEmptyStringValueEnabled) => throw null;
            public Amazon.DynamoDBv2.Model.Condition ToCondition(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, bool shouldConvertToEpochSeconds, bool shouldConvertToEpochSecondsLong) => throw null;
            public Amazon.DynamoDBv2.Model.Condition ToCondition(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, bool shouldConvertToEpochSeconds, bool shouldConvertToEpochSecondsLong, string attributeName) => throw null;
            public Amazon.DynamoDBv2.Model.Condition ToCondition(Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, bool shouldConvertToEpochSeconds, bool shouldConvertToEpochSecondsLong, string attributeName, bool isEmptyStringValueEnabled) => throw null;
            public List<Amazon.DynamoDBv2.Model.AttributeValue> AttributeValues => throw null;
            public List<DynamoDBEntry> DynamoDBEntries => throw null;
            public Amazon.DynamoDBv2.ComparisonOperator ComparisonOperator => throw null;
        }
    }
    public class GetItemDocumentOperationRequest : BaseGetItemDocumentOperationRequest
    {
        public IDictionary<string, DynamoDBEntry> Key { get; set; }
    }
    public class GetItemOperationConfig
    {
        public List<string> AttributesToGet { get; set; }
        public bool ConsistentRead { get; set; }
    }
    public interface IDocumentBatchGet
    {
        Task ExecuteAsync(CancellationToken cancellationToken = default);
        void AddKey(Primitive hashKey);
        void AddKey(Primitive hashKey, Primitive rangeKey);
        void AddKey(IDictionary<string, DynamoDBEntry> key);
        IMultiTableDocumentBatchGet Combine(IDocumentBatchGet otherBatch);
        List<Document> Results { get; }
        List<string> AttributesToGet { get; set; }
        Expression ProjectionExpression { get; set; }
        int TotalKeys { get; }
        bool ConsistentRead { get; set; }
        int? MaxParallelBatches { get; set; }
    }
    public interface IDocumentBatchWrite
    {
        Task ExecuteAsync(CancellationToken cancellationToken = default);
        void AddKeyToDelete(Primitive hashKey);
        void AddKeyToDelete(Primitive hashKey, Primitive rangeKey);
        void AddKeyToDelete(IDictionary<string, DynamoDBEntry> key);
        void AddItemToDelete(Document document);
        void AddDocumentToPut(Document document);
        IMultiTableDocumentBatchWrite Combine(IDocumentBatchWrite otherBatch);
    }
    public interface IDocumentTransactGet
    {
        Task ExecuteAsync(CancellationToken cancellationToken = default);
        void AddKey(Primitive hashKey, Expression projectionExpression);
        void AddKey(Primitive hashKey, TransactGetItemOperationConfig operationConfig = default);
        void AddKey(Primitive hashKey, Primitive rangeKey, Expression projectionExpression);
        void AddKey(Primitive hashKey, Primitive rangeKey, TransactGetItemOperationConfig operationConfig = default);
        void AddKey(IDictionary<string, DynamoDBEntry> key, Expression projectionExpression);
        void AddKey(IDictionary<string, DynamoDBEntry> key, TransactGetItemOperationConfig operationConfig = default);
        IMultiTableDocumentTransactGet Combine(IDocumentTransactGet otherTransactionPart);
        List<Document> Results { get; }
        List<Amazon.DynamoDBv2.Model.ConsumedCapacity> ConsumedCapacity { get; }
    }
    public interface IDocumentTransactWrite
    {
        Task ExecuteAsync(CancellationToken cancellationToken = default);
        void AddKeyToDelete(Primitive hashKey, TransactWriteItemOperationConfig operationConfig = default);
        void AddKeyToDelete(Primitive hashKey, Primitive rangeKey, TransactWriteItemOperationConfig operationConfig = default);
        void AddKeyToDelete(IDictionary<string, DynamoDBEntry> key, TransactWriteItemOperationConfig operationConfig = default);
        void AddItemToDelete(Document document, TransactWriteItemOperationConfig operationConfig = default);
        void AddDocumentToUpdate(Document document, Primitive hashKey, TransactWriteItemOperationConfig operationConfig = default);
        void AddDocumentToUpdate(Document document, Primitive hashKey, Primitive rangeKey, TransactWriteItemOperationConfig operationConfig = default);
        void AddDocumentToUpdate(Document document, IDictionary<string, DynamoDBEntry> key, TransactWriteItemOperationConfig operationConfig = default);
        void AddDocumentToUpdate(Document document, TransactWriteItemOperationConfig operationConfig = default);
        void AddDocumentToUpdate(Primitive hashKey, Expression updateExpression, TransactWriteItemOperationConfig operationConfig = default);
        void AddDocumentToUpdate(Primitive hashKey, Primitive rangeKey, Expression updateExpression, TransactWriteItemOperationConfig operationConfig = default);
        void AddDocumentToUpdate(IDictionary<string, DynamoDBEntry> key, Expression updateExpression, TransactWriteItemOperationConfig operationConfig = default);
        void AddDocumentToPut(Document document, TransactWriteItemOperationConfig operationConfig = default);
        void AddKeyToConditionCheck(Primitive hashKey, Expression conditionalExpression);
        void AddKeyToConditionCheck(Primitive hashKey, TransactWriteItemOperationConfig operationConfig);
        void AddKeyToConditionCheck(Primitive hashKey, Primitive rangeKey, Expression conditionalExpression);
        void AddKeyToConditionCheck(Primitive hashKey, Primitive rangeKey, TransactWriteItemOperationConfig operationConfig);
        void AddKeyToConditionCheck(IDictionary<string, DynamoDBEntry> key, Expression conditionalExpression);
        void AddKeyToConditionCheck(IDictionary<string, DynamoDBEntry> key, TransactWriteItemOperationConfig operationConfig);
        void AddItemToConditionCheck(Document document, Expression conditionalExpression);
        void AddItemToConditionCheck(Document document, TransactWriteItemOperationConfig operationConfig);
        IMultiTableDocumentTransactWrite Combine(IDocumentTransactWrite otherTransactionPart);
        List<Document> ConditionCheckFailedItems { get; }
        List<Amazon.DynamoDBv2.Model.ConsumedCapacity> ConsumedCapacity { get; }
    }
    public interface IExpressionBuilder
    {
        Expression Build();
    }
    public interface IMultiTableDocumentBatchGet
    {
        Task ExecuteAsync(CancellationToken cancellationToken = default);
        void AddBatch(IDocumentBatchGet batch);
        List<IDocumentBatchGet> Batches { get; }
        int TotalKeys { get; }
    }
    public interface IMultiTableDocumentBatchWrite
    {
        Task ExecuteAsync(CancellationToken cancellationToken = default);
        void AddBatch(IDocumentBatchWrite batch);
        List<IDocumentBatchWrite> Batches { get; }
    }
    public interface IMultiTableDocumentTransactGet
    {
        Task ExecuteAsync(CancellationToken cancellationToken = default);
        void AddTransactionPart(IDocumentTransactGet transactionPart);
        List<IDocumentTransactGet> TransactionParts { get; }
        List<Amazon.DynamoDBv2.Model.ConsumedCapacity> ConsumedCapacity { get; }
    }
    public interface IMultiTableDocumentTransactWrite
    {
        Task ExecuteAsync(CancellationToken cancellationToken = default);
        void AddTransactionPart(IDocumentTransactWrite transactionPart);
        List<IDocumentTransactWrite> TransactionParts { get; }
        List<Amazon.DynamoDBv2.Model.ConsumedCapacity> ConsumedCapacity { get; }
    }
    public interface ISearch
    {
        Task<List<Document>> GetNextSetAsync(CancellationToken cancellationToken = default);
        Task<List<Document>> GetRemainingAsync(CancellationToken cancellationToken = default);
        string TableName { get; }
        bool CollectResults { get; }
        int Limit { get; }
        Expression KeyExpression { get; set; }
        Expression FilterExpression { get; set; }
        Expression ProjectionExpression { get; set; }
        Filter Filter { get; }
        ConditionalOperatorValues ConditionalOperator { get; }
        List<string> AttributesToGet { get; }
        bool IsConsistentRead { get; }
        bool IsBackwardSearch { get; }
        bool IsDone { get; }
        Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> NextKey { get; }
        string PaginationToken { get; }
        List<Document> Matches { get; }
        int TotalSegments { get; set; }
        int Segment { get; set; }
        int Count { get; }
        SearchMetrics Metrics { get; }
        int ScannedCount { get; }
        string IndexName { get; }
        SelectValues Select { get; }
    }
    public interface ISearchVectors
    {
        Task<List<DocumentSearchVectorsItem>> GetAsync(CancellationToken cancellationToken = default);
        string TableName { get; }
        string IndexName { get; }
        List<float> SearchVector { get; }
        int TopK { get; }
        Expression SearchConditionExpression { get; }
        Expression ProjectionExpression { get; }
        List<DocumentSearchVectorsItem> Matches { get; }
        SearchVectorsMetrics Metrics { get; }
    }
    public interface ITable
    {
        Task<Document> PutItemAsync(Document doc, CancellationToken cancellationToken = default);
        Task<Document> PutItemAsync(Document doc, PutItemOperationConfig config, CancellationToken cancellationToken = default);
        Task<Document> PutItemAsync(PutItemDocumentOperationRequest request, CancellationToken cancellationToken = default);
        Task<Document> GetItemAsync(Primitive hashKey, CancellationToken cancellationToken = default);
        Task<Document> GetItemAsync(Primitive hashKey, GetItemOperationConfig config, CancellationToken cancellationToken = default);
        Task<Document> GetItemAsync(Primitive hashKey, Primitive rangeKey, CancellationToken cancellationToken = default);
        Task<Document> GetItemAsync(Primitive hashKey, Primitive rangeKey, GetItemOperationConfig config, CancellationToken cancellationToken = default);
        Task<Document> GetItemAsync(IDictionary<string, DynamoDBEntry> key, CancellationToken cancellationToken = default);
        Task<Document> GetItemAsync(IDictionary<string, DynamoDBEntry> key, GetItemOperationConfig config, CancellationToken cancellationToken = default);
        Task<Document> GetItemAsync(GetItemDocumentOperationRequest request, CancellationToken cancellationToken = default);
        Task<Document> UpdateItemAsync(Document doc, CancellationToken cancellationToken = default);
        Task<Document> UpdateItemAsync(Document doc, UpdateItemOperationConfig config, CancellationToken cancellationToken = default);
        Task<Document> UpdateItemAsync(Document doc, IDictionary<string, DynamoDBEntry> key, CancellationToken cancellationToken = default);
        Task<Document> UpdateItemAsync(Document doc, IDictionary<string, DynamoDBEntry> key, UpdateItemOperationConfig config, CancellationToken cancellationToken = default);
        Task<Document> UpdateItemAsync(Document doc, Primitive hashKey, CancellationToken cancellationToken = default);
        Task<Document> UpdateItemAsync(Document doc, Primitive hashKey, UpdateItemOperationConfig config, CancellationToken cancellationToken = default);
        Task<Document> UpdateItemAsync(Document doc, Primitive hashKey, Primitive rangeKey, CancellationToken cancellationToken = default);
        Task<Document> UpdateItemAsync(Document doc, Primitive hashKey, Primitive rangeKey, UpdateItemOperationConfig config, CancellationToken cancellationToken = default);
        Task<Document> UpdateItemAsync(UpdateItemDocumentOperationRequest request, CancellationToken cancellationToken = default);
        Task<Document> DeleteItemAsync(Document document, CancellationToken cancellationToken = default);
        Task<Document> DeleteItemAsync(Document document, DeleteItemOperationConfig config, CancellationToken cancellationToken = default);
        Task<Document> DeleteItemAsync(Primitive hashKey, CancellationToken cancellationToken = default);
        Task<Document> DeleteItemAsync(Primitive hashKey, DeleteItemOperationConfig config, CancellationToken cancellationToken = default);
        Task<Document> DeleteItemAsync(Primitive hashKey, Primitive rangeKey, CancellationToken cancellationToken = default);
        Task<Document> DeleteItemAsync(Primitive hashKey, Primitive rangeKey, DeleteItemOperationConfig config, CancellationToken cancellationToken = default);
        Task<Document> DeleteItemAsync(IDictionary<string, DynamoDBEntry> key, CancellationToken cancellationToken = default);
        Task<Document> DeleteItemAsync(IDictionary<string, DynamoDBEntry> key, DeleteItemOperationConfig config, CancellationToken cancellationToken = default);
        Task<Document> DeleteItemAsync(DeleteItemDocumentOperationRequest request, CancellationToken cancellationToken = default);
        Document FromAttributeMap(Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> data);
        Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> ToAttributeMap(Document doc);
        Dictionary<string, Amazon.DynamoDBv2.Model.ExpectedAttributeValue> ToExpectedAttributeMap(Document doc);
        Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValueUpdate> ToAttributeUpdateMap(Document doc, bool changedAttributesOnly);
        ISearch Scan(ScanFilter filter);
        ISearch Scan(Expression filterExpression);
        ISearch Scan(ScanOperationConfig config);
        ISearch Scan(ScanDocumentOperationRequest operationRequest);
        ISearch Query(Primitive hashKey, QueryFilter filter);
        ISearch Query(Primitive hashKey, Expression filterExpression);
        ISearch Query(QueryFilter filter);
        ISearch Query(QueryOperationConfig config);
        ISearch Query(QueryDocumentOperationRequest operationRequest);
        ISearchVectors SearchVectors(SearchVectorsOperationRequest operationRequest);
        IDocumentBatchGet CreateBatchGet();
        IDocumentBatchWrite CreateBatchWrite();
        IDocumentTransactGet CreateTransactGet();
        IDocumentTransactGet CreateTransactGet(Amazon.DynamoDBv2.ReturnConsumedCapacity returnConsumedCapacity);
        IDocumentTransactWrite CreateTransactWrite();
        IDocumentTransactWrite CreateTransactWrite(Amazon.DynamoDBv2.ReturnConsumedCapacity returnConsumedCapacity);
        string TableName { get; }
        Dictionary<string, KeyDescription> Keys { get; }
        Dictionary<string, Amazon.DynamoDBv2.Model.GlobalSecondaryIndexDescription> GlobalSecondaryIndexes { get; }
        Dictionary<string, Amazon.DynamoDBv2.Model.LocalSecondaryIndexDescription> LocalSecondaryIndexes { get; }
        List<string> LocalSecondaryIndexNames { get; }
        List<string> GlobalSecondaryIndexNames { get; }
        List<string> HashKeys { get; }
        List<string> RangeKeys { get; }
        List<Amazon.DynamoDBv2.Model.AttributeDefinition> Attributes { get; set; }
    }
    public interface ITableBuilder
    {
        Table Build();
        ITableBuilder AddHashKey(string hashKeyAttribute, DynamoDBEntryType type);
        ITableBuilder AddRangeKey(string rangeKeyAttribute, DynamoDBEntryType type);
        ITableBuilder AddLocalSecondaryIndex(string indexName, string rangeKeyAttribute, DynamoDBEntryType type);
        ITableBuilder AddGlobalSecondaryIndex(string indexName, string hashkeyAttribute, DynamoDBEntryType hashKeyType);
        ITableBuilder AddGlobalSecondaryIndex(string indexName, string hashkeyAttribute, DynamoDBEntryType hashKeyType, string rangeKeyAttribute, DynamoDBEntryType rangeKeyType);
        ITableBuilder AddGlobalSecondaryIndex(string indexName, List<KeyValuePair<string, DynamoDBEntryType>> hashkeyAttributes, List<KeyValuePair<string, DynamoDBEntryType>> rangeKeyAttributes);
    }
    public class KeyDescription
    {
        public DynamoDBEntryType Type => throw null;
        public bool IsHash => throw null;
    }
    public class KeyExpressionBuilder : ExpressionBuilder
    {
        public static KeyExpressionBuilder New() => throw null;
        public NameBuilder WithKey(string path) => throw null;
        public NameBuilder WithName(string path) => throw null;
        public static KeyExpressionBuilder And(KeyExpressionBuilder left, KeyExpressionBuilder right, params KeyExpressionBuilder[] others) => throw null;
        public KeyExpressionBuilder And(KeyExpressionBuilder right, params KeyExpressionBuilder[] others) => throw null;
        public static KeyExpressionBuilder Equal(NameBuilder nameBuilder, ValueBuilder rightOperand) => throw null;
        internal KeyExpressionBuilder() => throw null;
    }
    public class MultiTableDocumentBatchGet : IMultiTableDocumentBatchGet
    {
        public Task ExecuteAsync(CancellationToken cancellationToken = default) => throw null;
        public MultiTableDocumentBatchGet(params IDocumentBatchGet[] batches) => throw null;
        public void AddBatch(IDocumentBatchGet batch) => throw null;
        public List<IDocumentBatchGet> Batches => throw null;
        public int TotalKeys => throw null;
    }
    public class MultiTableDocumentBatchWrite : IMultiTableDocumentBatchWrite
    {
        public Task ExecuteAsync(CancellationToken cancellationToken = default) => throw null;
        public MultiTableDocumentBatchWrite(params IDocumentBatchWrite[] batches) => throw null;
        public void AddBatch(IDocumentBatchWrite batch) => throw null;
        public List<IDocumentBatchWrite> Batches => throw null;
    }
    public class MultiTableDocumentTransactGet : IMultiTableDocumentTransactGet
    {
        public Task ExecuteAsync(CancellationToken cancellationToken = default) => throw null;
        public MultiTableDocumentTransactGet(params IDocumentTransactGet[] transactionParts) => throw null;
        public void AddTransactionPart(IDocumentTransactGet transactionPart) => throw null;
        public List<IDocumentTransactGet> TransactionParts => throw null;
        public List<Amazon.DynamoDBv2.Model.ConsumedCapacity> ConsumedCapacity => throw null;
    }
    public class MultiTableDocumentTransactWrite : IMultiTableDocumentTransactWrite
    {
        public Task ExecuteAsync(CancellationToken cancellationToken = default) => throw null;
        public MultiTableDocumentTransactWrite(params IDocumentTransactWrite[] transactionParts) => throw null;
        public void AddTransactionPart(IDocumentTransactWrite transactionPart) => throw null;
        public List<IDocumentTransactWrite> TransactionParts => throw null;
        public List<Amazon.DynamoDBv2.Model.ConsumedCapacity> ConsumedCapacity => throw null;
    }
    public class NameBuilder : OperandBuilder
    {
        public static NameBuilder New(string name) => throw null;
        public NameBuilder WithName(string path) => throw null;
        public ConditionExpressionBuilder Equal(DynamoDBEntry right) => throw null;
        public ConditionExpressionBuilder NotEqual(DynamoDBEntry right) => throw null;
        public ConditionExpressionBuilder LessThan(DynamoDBEntry right) => throw null;
        public ConditionExpressionBuilder LessThanOrEqual(DynamoDBEntry right) => throw null;
        public ConditionExpressionBuilder GreaterThan(DynamoDBEntry right) => throw null;
        public ConditionExpressionBuilder GreaterThanOrEqual(DynamoDBEntry right) => throw null;
        public ConditionExpressionBuilder Between(DynamoDBEntry lower, DynamoDBEntry upper) => throw null;
        public ConditionExpressionBuilder In(DynamoDBEntry right, params DynamoDBEntry[] others) => throw null;
        public ConditionExpressionBuilder AttributeExists() => throw null;
        public ConditionExpressionBuilder AttributeNotExists() => throw null;
        public ConditionExpressionBuilder AttributeType(DynamoDBAttributeType type) => throw null;
        public ConditionExpressionBuilder BeginsWith(DynamoDBEntry right) => throw null;
        public ConditionExpressionBuilder Contains(DynamoDBEntry right) => throw null;
        public SetValueBuilder Plus(DynamoDBEntry right) => throw null;
        public SetValueBuilder Minus(DynamoDBEntry right) => throw null;
        public SetValueBuilder ListAppend(DynamoDBEntry right) => throw null;
        public SetValueBuilder IfNotExists(DynamoDBEntry setValue) => throw null;
        public KeyExpressionBuilder KeyEqual(DynamoDBEntry right) => throw null;
        public KeyExpressionBuilder KeyLessThan(DynamoDBEntry right) => throw null;
        public KeyExpressionBuilder KeyLessThanOrEqual(DynamoDBEntry right) => throw null;
        public KeyExpressionBuilder KeyGreaterThan(DynamoDBEntry right) => throw null;
        public KeyExpressionBuilder KeyGreaterThanOrEqual(DynamoDBEntry right) => throw null;
        public KeyExpressionBuilder KeyBetween(DynamoDBEntry lower, DynamoDBEntry upper) => throw null;
        public KeyExpressionBuilder KeyBeginsWith(DynamoDBEntry right) => throw null;
        internal NameBuilder() => throw null;
    }
    public abstract class OperandBuilder
    {
        protected OperandBuilder() => throw null;
    }
    public class Primitive : DynamoDBEntry, IEquatable<Primitive>
    {
        public Primitive() => throw null;
        public Primitive(string value) => throw null;
        public Primitive(string value, bool saveAsNumeric) => throw null;
        public Primitive(MemoryStream value) => throw null;
        public Primitive(byte[] value) => throw null;
        public override bool AsBoolean() => throw null;
        public static implicit operator Primitive(bool data) => throw null;
        public static explicit operator bool(Primitive p) => throw null;
        public override byte AsByte() => throw null;
        public static implicit operator Primitive(byte data) => throw null;
        public static explicit operator byte(Primitive p) => throw null;
        public override sbyte AsSByte() => throw null;
        public static implicit operator Primitive(sbyte data) => throw null;
        public static explicit operator sbyte(Primitive p) => throw null;
        public override ushort AsUShort() => throw null;
        public static implicit operator Primitive(ushort data) => throw null;
        public static explicit operator ushort(Primitive p) => throw null;
        public override short AsShort() => throw null;
        public static implicit operator Primitive(short data) => throw null;
        public static explicit operator short(Primitive p) => throw null;
        public override uint AsUInt() => throw null;
        public static implicit operator Primitive(uint data) => throw null;
        public static explicit operator uint(Primitive p) => throw null;
        public override int AsInt() => throw null;
        public static implicit operator Primitive(int data) => throw null;
        public static explicit operator int(Primitive p) => throw null;
        public override ulong AsULong() => throw null;
        public static implicit operator Primitive(ulong data) => throw null;
        public static explicit operator ulong(Primitive p) => throw null;
        public override long AsLong() => throw null;
        public static implicit operator Primitive(long data) => throw null;
        public static explicit operator long(Primitive p) => throw null;
        public override float AsSingle() => throw null;
        public static implicit operator Primitive(float data) => throw null;
        public static explicit operator float(Primitive p) => throw null;
        public override double AsDouble() => throw null;
        public static implicit operator Primitive(double data) => throw null;
        public static explicit operator double(Primitive p) => throw null;
        public override decimal AsDecimal() => throw null;
        public static implicit operator Primitive(decimal data) => throw null;
        public static explicit operator decimal(Primitive p) => throw null;
        public override char AsChar() => throw null;
        public static implicit operator Primitive(char data) => throw null;
        public static explicit operator char(Primitive p) => throw null;
        public override string AsString() => throw null;
        public static implicit operator Primitive(string data) => throw null;
        public static implicit operator string(Primitive p) => throw null;
        public override DateTime AsDateTime() => throw null;
        public override DateTime AsDateTimeUtc() => throw null;
        public static implicit operator Primitive(DateTime data) => throw null;
        public static explicit operator DateTime(Primitive p) => throw null;
        public override Guid AsGuid() => throw null;
        public static implicit operator Primitive(Guid data) => throw null;
        public static explicit operator Guid(Primitive p) => throw null;
        public override byte[] AsByteArray() => throw null;
        public static implicit operator Primitive(byte[] data) => throw null;
        public static explicit operator byte[](Primitive p) => throw null;
        public override MemoryStream AsMemoryStream() => throw null;
        public static implicit operator Primitive(MemoryStream data) => throw null;
        public static explicit operator MemoryStream(Primitive p) => throw null;
        public override string ToString() => throw null;
        public override object Clone() => throw null;
        public override int GetHashCode() => throw null;
        public override bool Equals(object obj) => throw null;
        public bool Equals(Primitive other) => throw null;
        public object Value { get; set; }
        public DynamoDBEntryType Type { get; set; }
    }
    public class PrimitiveList : DynamoDBEntry, IEquatable<PrimitiveList>
    {
        public PrimitiveList() => throw null;
        public PrimitiveList(DynamoDBEntryType type) => throw null;
        public void Add(Primitive value) => throw null;
        public override Primitive[] AsArrayOfPrimitive() => throw null;
        public static implicit operator PrimitiveList(Primitive[] data) => throw null;
        public static explicit operator Primitive[](PrimitiveList p) => throw null;
        public override List<Primitive> AsListOfPrimitive() => throw null;
        public static implicit operator PrimitiveList(List<Primitive> data) => throw null;
        public static explicit operator List<Primitive>(PrimitiveList p) => throw null;
        public override HashSet<Primitive> AsHashSetOfPrimitive() => throw null;
        public static implicit operator PrimitiveList(HashSet<Primitive> data) => throw null;
        public static explicit operator HashSet<Primitive>(PrimitiveList p) => throw null;
        public override string[] AsArrayOfString() => throw null;
        public static implicit operator PrimitiveList(string[] data) => throw null;
        public static explicit operator string[](PrimitiveList p) => throw null;
        public override List<string> AsListOfString() => throw null;
        public static implicit operator PrimitiveList(List<string> data) => throw null;
        public static explicit operator List<string>(PrimitiveList p) => throw null;
        public override HashSet<string> AsHashSetOfString() => throw null;
        public static implicit operator PrimitiveList(HashSet<string> data) => throw null;
        public static explicit operator HashSet<string>(PrimitiveList p) => throw null;
        public override List<byte[]> AsListOfByteArray() => throw null;
        public static implicit operator PrimitiveList(List<byte[]> data) => throw null;
        public static explicit operator List<byte[]>(PrimitiveList p) => throw null;
        public override HashSet<byte[]> AsHashSetOfByteArray() => throw null;
        public static implicit operator PrimitiveList(HashSet<byte[]> data) => throw null;
        public static explicit operator HashSet<byte[]>(PrimitiveList p) => throw null;
        public override List<MemoryStream> AsListOfMemoryStream() => throw null;
        public static implicit operator PrimitiveList(List<MemoryStream> data) => throw null;
        public static explicit operator List<MemoryStream>(PrimitiveList p) => throw null;
        public override object Clone() => throw null;
        public override int GetHashCode() => throw null;
        public override bool Equals(object obj) => throw null;
        public bool Equals(PrimitiveList other) => throw null;
        public List<Primitive> Entries { get; set; }
        public DynamoDBEntryType Type { get; set; }
        public Primitive this[int i] { get => throw null; set => throw null; }
    }
    public class ProjectionExpressionBuilder : ExpressionBuilder
    {
        public static ProjectionExpressionBuilder New() => throw null;
        public ProjectionExpressionBuilder WithName(string path) => throw null;
        public ProjectionExpressionBuilder AddName(NameBuilder nameBuilder) => throw null;
        public ProjectionExpressionBuilder NamesList(NameBuilder first, params NameBuilder[] others) => throw null;
        internal ProjectionExpressionBuilder() => throw null;
    }
    public class PutItemDocumentOperationRequest : DocumentOperationRequest
    {
        public Document Document { get; set; }
        public Expression ConditionalExpression { get; set; }
        public ReturnValues ReturnValues { get; set; }
    }
    public class PutItemOperationConfig
    {
        public Expression ConditionalExpression { get; set; }
        public ExpectedState ExpectedState { get; set; }
        public Document Expected { get; set; }
        public ReturnValues ReturnValues { get; set; }
    }
    public class QueryDocumentOperationRequest : DocumentOperationRequest
    {
        public Expression KeyConditionExpression { get; set; }
        public Expression FilterExpression { get; set; }
        public Expression ProjectionExpression { get; set; }
        public SelectValues Select { get; set; }
        public int Limit { get; set; }
        public bool ConsistentRead { get; set; }
        public string IndexName { get; set; }
        public bool BackwardSearch { get; set; }
        public bool CollectResults { get; set; }
        public string PaginationToken { get; set; }
        public Amazon.DynamoDBv2.ReturnConsumedCapacity ReturnConsumedCapacity { get; set; }
    }
    public class QueryFilter : Filter
    {
        public QueryFilter() => throw null;
        public QueryFilter(string attributeName, QueryOperator op, List<Amazon.DynamoDBv2.Model.AttributeValue> values) => throw null;
        public QueryFilter(string attributeName, QueryOperator op, params DynamoDBEntry[] values) => throw null;
        public void AddCondition(string keyAttributeName, QueryOperator op, List<Amazon.DynamoDBv2.Model.AttributeValue> values) => throw null;
        public void AddCondition(string keyAttributeName, QueryOperator op, params DynamoDBEntry[] values) => throw null;
        public void AddCondition(string nonKeyAttributeName, ScanOperator op, List<Amazon.DynamoDBv2.Model.AttributeValue> values) => throw null;
        public void AddCondition(string nonKeyAttributeName, ScanOperator op, params DynamoDBEntry[] values) => throw null;
    }
    public class QueryOperationConfig
    {
        public Expression KeyExpression { get; set; }
        public Expression FilterExpression { get; set; }
        public QueryFilter Filter { get; set; }
        public bool ConsistentRead { get; set; }
        public List<string> AttributesToGet { get; set; }
        public int Limit { get; set; }
        public bool BackwardSearch { get; set; }
        public string IndexName { get; set; }
        public SelectValues Select { get; set; }
        public bool CollectResults { get; set; }
        public ConditionalOperatorValues ConditionalOperator { get; set; }
        public string PaginationToken { get; set; }
    }
    public enum QueryOperator
    {
        Equal = 0,
        LessThanOrEqual = 1,
        LessThan = 2,
        GreaterThanOrEqual = 3,
        GreaterThan = 4,
        BeginsWith = 5,
        Between = 6,
    }
    public enum ReturnValues
    {
        None = 0,
        AllOldAttributes = 1,
        AllNewAttributes = 2,
        UpdatedOldAttributes = 3,
        UpdatedNewAttributes = 4,
    }
    public enum ReturnValuesOnConditionCheckFailure
    {
        None = 0,
        AllOldAttributes = 1,
    }
    public class ScanDocumentOperationRequest : DocumentOperationRequest
    {
        public Expression FilterExpression { get; set; }
        public Expression ProjectionExpression { get; set; }
        public SelectValues Select { get; set; }
        public int Limit { get; set; }
        public bool ConsistentRead { get; set; }
        public string IndexName { get; set; }
        public bool CollectResults { get; set; }
        public string PaginationToken { get; set; }
        public int Segment { get; set; }
        public int TotalSegments { get; set; }
        public Amazon.DynamoDBv2.ReturnConsumedCapacity ReturnConsumedCapacity { get; set; }
    }
    public class ScanFilter : Filter
    {
        public void AddCondition(string attributeName, ScanOperator op, List<Amazon.DynamoDBv2.Model.AttributeValue> values) => throw null;
        public void AddCondition(string attributeName, ScanOperator op, params DynamoDBEntry[] values) => throw null;
    }
    public class ScanOperationConfig
    {
        public List<string> AttributesToGet { get; set; }
        public bool ConsistentRead { get; set; }
        public int Limit { get; set; }
        public Expression FilterExpression { get; set; }
        public ScanFilter Filter { get; set; }
        public string IndexName { get; set; }
        public SelectValues Select { get; set; }
        public int TotalSegments { get; set; }
        public int Segment { get; set; }
        public bool CollectResults { get; set; }
        public ConditionalOperatorValues ConditionalOperator { get; set; }
        public string PaginationToken { get; set; }
    }
    public enum ScanOperator
    {
        Equal = 0,
        NotEqual = 1,
        LessThanOrEqual = 2,
        LessThan = 3,
        GreaterThanOrEqual = 4,
        GreaterThan = 5,
        IsNotNull = 6,
        IsNull = 7,
        Contains = 8,
        NotContains = 9,
        BeginsWith = 10,
        In = 11,
        Between = 12,
    }
    public class Search : ISearch
    {
        public Task<List<Document>> GetNextSetAsync(CancellationToken cancellationToken = default) => throw null;
        public Task<List<Document>> GetRemainingAsync(CancellationToken cancellationToken = default) => throw null;
        public string TableName => throw null;
        public bool CollectResults => throw null;
        public int Limit => throw null;
        public Expression KeyExpression { get; set; }
        public Expression FilterExpression { get; set; }
        public Expression ProjectionExpression { get; set; }
        public Filter Filter => throw null;
        public ConditionalOperatorValues ConditionalOperator => throw null;
        public List<string> AttributesToGet => throw null;
        public bool IsConsistentRead => throw null;
        public bool IsBackwardSearch => throw null;
        public bool IsDone => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> NextKey => throw null;
        public SearchMetrics Metrics => throw null;
        public Amazon.DynamoDBv2.ReturnConsumedCapacity ReturnConsumedCapacity => throw null;
        public string PaginationToken => throw null;
        public List<Document> Matches => throw null;
        public int TotalSegments { get; set; }
        public int Segment { get; set; }
        public int Count => throw null;
        public int ScannedCount => throw null;
        public string IndexName => throw null;
        public SelectValues Select => throw null;
        internal Search() => throw null;
    }
    public sealed class SearchMetrics
    {
        public Amazon.DynamoDBv2.Model.ConsumedCapacity LastConsumedCapacity => throw null;
        public IReadOnlyList<Amazon.DynamoDBv2.Model.ConsumedCapacity> ConsumedCapacityHistory => throw null;
        public double? TotalCapacityUnits => throw null;
        public double? TotalReadCapacityUnits => throw null;
        public double? TotalWriteCapacityUnits => throw null;
        public int ScannedCountLast => throw null;
        public int ScannedCountAccumulated => throw null;
        public int ItemsReturnedLast => throw null;
        public int TotalItemsReturned => throw null;
        internal SearchMetrics() => throw null;
    }
    public class SearchVectors : ISearchVectors
    {
        public Task<List<DocumentSearchVectorsItem>> GetAsync(CancellationToken cancellationToken = default) => throw null;
        public string TableName => throw null;
        public string IndexName => throw null;
        public List<float> SearchVector => throw null;
        public int TopK => throw null;
        public Expression SearchConditionExpression => throw null;
        public Expression ProjectionExpression => throw null;
        public Amazon.DynamoDBv2.ReturnConsumedCapacity ReturnConsumedCapacity => throw null;
        public List<DocumentSearchVectorsItem> Matches => throw null;
        public SearchVectorsMetrics Metrics => throw null;
        internal SearchVectors() => throw null;
    }
    public sealed class SearchVectorsMetrics
    {
        public Amazon.DynamoDBv2.Model.VectorCapacity LastConsumedCapacity => throw null;
        public IReadOnlyList<Amazon.DynamoDBv2.Model.VectorCapacity> ConsumedCapacityHistory => throw null;
        public double? TotalVectorSearchRequestBytes => throw null;
        public double? TotalVectorWriteRequestBytes => throw null;
        public int ItemsReturnedLast => throw null;
        public int TotalItemsReturned => throw null;
        internal SearchVectorsMetrics() => throw null;
    }
    public class SearchVectorsOperationRequest : DocumentOperationRequest
    {
        public List<float> SearchVector { get; set; }
        public string IndexName { get; set; }
        public int TopK { get; set; }
        public Expression SearchConditionExpression { get; set; }
        public Expression ProjectionExpression { get; set; }
        public Amazon.DynamoDBv2.ReturnConsumedCapacity ReturnConsumedCapacity { get; set; }
    }
    public enum SelectValues
    {
        Count = 0,
        SpecificAttributes = 1,
        AllAttributes = 2,
        AllProjectedAttributes = 3,
    }
    public class SetValueBuilder : OperandBuilder
    {
        public static SetValueBuilder New() => throw null;
        public NameBuilder WithName(string path) => throw null;
        public ValueBuilder WithValue(DynamoDBEntry value) => throw null;
        internal SetValueBuilder() => throw null;
    }
    public class Table : ITable
    {
        public Task<Document> PutItemAsync(Document doc, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> PutItemAsync(Document doc, PutItemOperationConfig config, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> PutItemAsync(PutItemDocumentOperationRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> GetItemAsync(Primitive hashKey, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> GetItemAsync(Primitive hashKey, GetItemOperationConfig config, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> GetItemAsync(Primitive hashKey, Primitive rangeKey, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> GetItemAsync(Primitive hashKey, Primitive rangeKey, GetItemOperationConfig config, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> GetItemAsync(IDictionary<string, DynamoDBEntry> key, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> GetItemAsync(IDictionary<string, DynamoDBEntry> key, GetItemOperationConfig config, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> GetItemAsync(GetItemDocumentOperationRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> UpdateItemAsync(Document doc, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> UpdateItemAsync(Document doc, UpdateItemOperationConfig config, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> UpdateItemAsync(Document doc, IDictionary<string, DynamoDBEntry> key, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> UpdateItemAsync(Document doc, IDictionary<string, DynamoDBEntry> key, UpdateItemOperationConfig config, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> UpdateItemAsync(Document doc, Primitive hashKey, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> UpdateItemAsync(Document doc, Primitive hashKey, UpdateItemOperationConfig config, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> UpdateItemAsync(Document doc, Primitive hashKey, Primitive rangeKey, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> UpdateItemAsync(Document doc, Primitive hashKey, Primitive rangeKey, UpdateItemOperationConfig config, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> UpdateItemAsync(UpdateItemDocumentOperationRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> DeleteItemAsync(Document document, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> DeleteItemAsync(Document document, DeleteItemOperationConfig config, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> DeleteItemAsync(Primitive hashKey, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> DeleteItemAsync(Primitive hashKey, DeleteItemOperationConfig config, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> DeleteItemAsync(Primitive hashKey, Primitive rangeKey, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> DeleteItemAsync(Primitive hashKey, Primitive rangeKey, DeleteItemOperationConfig config, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> DeleteItemAsync(IDictionary<string, DynamoDBEntry> key, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> DeleteItemAsync(IDictionary<string, DynamoDBEntry> key, DeleteItemOperationConfig config, CancellationToken cancellationToken = default) => throw null;
        public Task<Document> DeleteItemAsync(DeleteItemDocumentOperationRequest request, CancellationToken cancellationToken = default) => throw null;
        public static void ClearTableCache() => throw null;
        public static ITable LoadTable(Amazon.DynamoDBv2.IAmazonDynamoDB ddbClient, TableConfig config) => throw null;
        public static ITable LoadTable(Amazon.DynamoDBv2.IAmazonDynamoDB ddbClient, string tableName) => throw null;
        public static ITable LoadTable(Amazon.DynamoDBv2.IAmazonDynamoDB ddbClient, string tableName, Amazon.DynamoDBv2.DynamoDBEntryConversion conversion) => throw null;
        public static ITable LoadTable(Amazon.DynamoDBv2.IAmazonDynamoDB ddbClient, string tableName, bool isEmptyStringValueEnabled) => throw null;
        public static ITable LoadTable(Amazon.DynamoDBv2.IAmazonDynamoDB ddbClient, string tableName, Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, bool isEmptyStringValueEnabled) => throw null;
        public static ITable LoadTable(Amazon.DynamoDBv2.IAmazonDynamoDB ddbClient, string tableName, Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, bool isEmptyStringValueEnabled, Amazon.DynamoDBv2.MetadataCachingMode metadataCachingMode) => throw null;
        public static bool TryLoadTable(Amazon.DynamoDBv2.IAmazonDynamoDB ddbClient, string tableName, out ITable table) => throw null;
        public static bool TryLoadTable(Amazon.DynamoDBv2.IAmazonDynamoDB ddbClient, string tableName, Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, out ITable table) => throw null;
        public static bool TryLoadTable(Amazon.DynamoDBv2.IAmazonDynamoDB ddbClient, string tableName, bool isEmptyStringValueEnabled, out ITable table) => throw null;
        public static bool TryLoadTable(Amazon.DynamoDBv2.IAmazonDynamoDB ddbClient, string tableName, Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, bool isEmptyStringValueEnabled, out ITable table) => throw null;
        public static bool TryLoadTable(Amazon.DynamoDBv2.IAmazonDynamoDB ddbClient, string tableName, Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, bool isEmptyStringValueEnabled, Amazon.DynamoDBv2.MetadataCachingMode? metadataCachingMode, out ITable table) => throw null;
        public static bool TryLoadTable(Amazon.DynamoDBv2.IAmazonDynamoDB ddbClient, TableConfig config, out ITable table) => throw null;
        public Document FromAttributeMap(Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> data) => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> ToAttributeMap(Document doc) => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.ExpectedAttributeValue> ToExpectedAttributeMap(Document doc) => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValueUpdate> ToAttributeUpdateMap(Document doc, bool changedAttributesOnly) => throw null;
        public ISearch Scan(ScanFilter filter) => throw null;
        public ISearch Scan(Expression filterExpression) => throw null;
        public ISearch Scan(ScanOperationConfig config) => throw null;
        public ISearch Scan(ScanDocumentOperationRequest operationRequest) => throw null;
        public ISearch Query(Primitive hashKey, QueryFilter filter) => throw null;
        public ISearch Query(Primitive hashKey, Expression filterExpression) => throw null;
        public ISearch Query(QueryFilter filter) => throw null;
        public ISearch Query(QueryOperationConfig config) => throw null;
        public ISearch Query(QueryDocumentOperationRequest operationRequest) => throw null;
        public ISearchVectors SearchVectors(SearchVectorsOperationRequest operationRequest) => throw null;
        public IDocumentBatchGet CreateBatchGet() => throw null;
        public IDocumentBatchWrite CreateBatchWrite() => throw null;
        public IDocumentTransactGet CreateTransactGet() => throw null;
        public IDocumentTransactGet CreateTransactGet(Amazon.DynamoDBv2.ReturnConsumedCapacity returnConsumedCapacity) => throw null;
        public IDocumentTransactWrite CreateTransactWrite() => throw null;
        public IDocumentTransactWrite CreateTransactWrite(Amazon.DynamoDBv2.ReturnConsumedCapacity returnConsumedCapacity) => throw null;
        public string TableName => throw null;
        public Dictionary<string, KeyDescription> Keys => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.GlobalSecondaryIndexDescription> GlobalSecondaryIndexes => throw null;
        public Dictionary<string, Amazon.DynamoDBv2.Model.LocalSecondaryIndexDescription> LocalSecondaryIndexes => throw null;
        public List<string> LocalSecondaryIndexNames => throw null;
        public List<string> GlobalSecondaryIndexNames => throw null;
        public List<string> HashKeys => throw null;
        public List<string> RangeKeys => throw null;
        public List<Amazon.DynamoDBv2.Model.AttributeDefinition> Attributes { get; set; }
        internal Table() => throw null;
    }
    public class TableBuilder : ITableBuilder
    {
        public TableBuilder(Amazon.DynamoDBv2.IAmazonDynamoDB ddbClient, string tableName) => throw null;
        public TableBuilder(Amazon.DynamoDBv2.IAmazonDynamoDB ddbClient, string tableName, Amazon.DynamoDBv2.DynamoDBEntryConversion conversion, bool isEmptyStringValueEnabled, Amazon.DynamoDBv2.MetadataCachingMode? metadataCachingMode) => throw null;
        public TableBuilder(Amazon.DynamoDBv2.IAmazonDynamoDB ddbClient, TableConfig config) => throw null;
        public Table Build() => throw null;
        public ITableBuilder AddHashKey(string hashKeyAttribute, DynamoDBEntryType type) => throw null;
        public ITableBuilder AddRangeKey(string rangeKeyAttribute, DynamoDBEntryType type) => throw null;
        public ITableBuilder AddLocalSecondaryIndex(string indexName, string rangeKeyAttribute, DynamoDBEntryType type) => throw null;
        public ITableBuilder AddGlobalSecondaryIndex(string indexName, string hashkeyAttribute, DynamoDBEntryType hashKeyType) => throw null;
        public ITableBuilder AddGlobalSecondaryIndex(string indexName, string hashkeyAttribute, DynamoDBEntryType hashKeyType, string rangeKeyAttribute, DynamoDBEntryType rangeKeyType) => throw null;
        public ITableBuilder AddGlobalSecondaryIndex(string indexName, List<KeyValuePair<string, DynamoDBEntryType>> hashkeyAttributes, List<KeyValuePair<string, DynamoDBEntryType>> rangeKeyAttributes) => throw null;
    }
    public class TableConfig
    {
        public TableConfig(string tableName) => throw null;
        public string TableName { get; set; }
        public Amazon.DynamoDBv2.MetadataCachingMode? MetadataCachingMode { get; set; }
        public Amazon.DynamoDBv2.DynamoDBEntryConversion Conversion { get; set; }
        public List<string> AttributesToStoreAsEpoch { get; set; }
        public List<string> AttributesToStoreAsEpochLong { get; set; }
    }
    public class TransactGetItemOperationConfig
    {
        public Expression ProjectionExpression { get; set; }
    }
    public class TransactWriteItemOperationConfig
    {
        public Expression ConditionalExpression { get; set; }
        public ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure { get; set; }
    }
    public class UpdateExpressionBuilder : ExpressionBuilder
    {
        protected UpdateExpressionBuilder() => throw null;
        public static UpdateExpressionBuilder New() => throw null;
        public UpdateExpressionBuilder Set(NameBuilder nameBuilder, OperandBuilder setExpressionBuilder) => throw null;
        public UpdateExpressionBuilder Remove(NameBuilder nameBuilder) => throw null;
        public UpdateExpressionBuilder Delete(NameBuilder nameBuilder, ValueBuilder valueBuilder) => throw null;
        public UpdateExpressionBuilder Add(NameBuilder nameBuilder, ValueBuilder valueBuilder) => throw null;
    }
    public class UpdateItemDocumentOperationRequest : BaseUpdateItemDocumentOperationRequest
    {
        public IDictionary<string, DynamoDBEntry> Key { get; set; }
    }
    public class UpdateItemOperationConfig
    {
        public Expression ConditionalExpression { get; set; }
        public ExpectedState ExpectedState { get; set; }
        public Document Expected { get; set; }
        public ReturnValues ReturnValues { get; set; }
    }
    public class ValueBuilder : OperandBuilder
    {
        public static ValueBuilder New(DynamoDBEntry value) => throw null;
        public SetValueBuilder Plus(OperandBuilder rightOperand) => throw null;
        public SetValueBuilder Plus(DynamoDBEntry right) => throw null;
        public SetValueBuilder Minus(DynamoDBEntry right) => throw null;
        public SetValueBuilder Minus(OperandBuilder rightOperand) => throw null;
        public SetValueBuilder ListAppend(DynamoDBEntry right) => throw null;
        public SetValueBuilder ListAppend(OperandBuilder rightOperand) => throw null;
        internal ValueBuilder() => throw null;
    }
}

namespace Amazon.DynamoDBv2.Model
{
    public class AttributeDefinition
    {
        public AttributeDefinition() => throw null;
        public AttributeDefinition(string attributeName, Amazon.DynamoDBv2.ScalarAttributeType attributeType) => throw null;
        public string AttributeName { get; set; }
        public Amazon.DynamoDBv2.ScalarAttributeType AttributeType { get; set; }
    }
    public class AttributeValue
    {
        public AttributeValue() => throw null;
        public AttributeValue(string s) => throw null;
        public AttributeValue(List<string> ss) => throw null;
        public MemoryStream B { get; set; }
        public bool? BOOL { get; set; }
        public bool IsBOOLSet { get; set; }
        public List<MemoryStream> BS { get; set; }
        public bool IsBSSet { get; set; }
        public List<AttributeValue> L { get; set; }
        public bool IsLSet { get; set; }
        public Dictionary<string, AttributeValue> M { get; set; }
        public bool IsMSet { get; set; }
        public string N { get; set; }
        public List<string> NS { get; set; }
        public bool IsNSSet { get; set; }
        public bool? NULL { get; set; }
        public string S { get; set; }
        public List<string> SS { get; set; }
        public bool IsSSSet { get; set; }
    }
    public class AttributeValueUpdate
    {
        public AttributeValueUpdate() => throw null;
        public AttributeValueUpdate(AttributeValue value, Amazon.DynamoDBv2.AttributeAction action) => throw null;
        public Amazon.DynamoDBv2.AttributeAction Action { get; set; }
        public AttributeValue Value { get; set; }
    }
    public class CancellationReason
    {
        public string Code { get; set; }
        public Dictionary<string, AttributeValue> Item { get; set; }
        public string Message { get; set; }
    }
    public class CreateTableRequest : Amazon.DynamoDBv2.AmazonDynamoDBRequest
    {
        public CreateTableRequest() => throw null;
        public CreateTableRequest(string tableName, List<KeySchemaElement> keySchema) => throw null;
        public CreateTableRequest(string tableName, List<KeySchemaElement> keySchema, List<AttributeDefinition> attributeDefinitions, ProvisionedThroughput provisionedThroughput) => throw null;
        public List<AttributeDefinition> AttributeDefinitions { get; set; }
        public Amazon.DynamoDBv2.BillingMode BillingMode { get; set; }
        public bool? DeletionProtectionEnabled { get; set; }
        public List<GlobalSecondaryIndex> GlobalSecondaryIndexes { get; set; }
        public Amazon.DynamoDBv2.GlobalTableSettingsReplicationMode GlobalTableSettingsReplicationMode { get; set; }
        public string GlobalTableSourceArn { get; set; }
        public List<KeySchemaElement> KeySchema { get; set; }
        public List<LocalSecondaryIndex> LocalSecondaryIndexes { get; set; }
        public OnDemandThroughput OnDemandThroughput { get; set; }
        public ProvisionedThroughput ProvisionedThroughput { get; set; }
        public string ResourcePolicy { get; set; }
        public SSESpecification SSESpecification { get; set; }
        public StreamSpecification StreamSpecification { get; set; }
        public Amazon.DynamoDBv2.TableClass TableClass { get; set; }
        public string TableName { get; set; }
        public List<Tag> Tags { get; set; }
        public List<VectorIndex> VectorIndexes { get; set; }
        public WarmThroughput WarmThroughput { get; set; }
    }
    public class DeleteRequest
    {
        public DeleteRequest() => throw null;
        public DeleteRequest(Dictionary<string, AttributeValue> key) => throw null;
        public Dictionary<string, AttributeValue> Key { get; set; }
    }
    public class ExpectedAttributeValue
    {
        public ExpectedAttributeValue() => throw null;
        public ExpectedAttributeValue(AttributeValue value) => throw null;
        public ExpectedAttributeValue(bool? exists) => throw null;
        public List<AttributeValue> AttributeValueList { get; set; }
        public Amazon.DynamoDBv2.ComparisonOperator ComparisonOperator { get; set; }
        public bool? Exists { get; set; }
        public AttributeValue Value { get; set; }
    }
    public class GetItemResponse : Amazon.Runtime.AmazonWebServiceResponse
    {
        public ConsumedCapacity ConsumedCapacity { get; set; }
        public Dictionary<string, AttributeValue> Item { get; set; }
        public bool IsItemSet { get; set; }
    }
    public class KeySchemaElement
    {
        public KeySchemaElement() => throw null;
        public KeySchemaElement(string attributeName, Amazon.DynamoDBv2.KeyType keyType) => throw null;
        public string AttributeName { get; set; }
        public Amazon.DynamoDBv2.KeyType KeyType { get; set; }
    }
    public class ProvisionedThroughput
    {
        public ProvisionedThroughput() => throw null;
        public ProvisionedThroughput(long? readCapacityUnits, long? writeCapacityUnits) => throw null;
        public long? ReadCapacityUnits { get; set; }
        public long? WriteCapacityUnits { get; set; }
    }
    public class PutRequest
    {
        public PutRequest() => throw null;
        public PutRequest(Dictionary<string, AttributeValue> item) => throw null;
        public Dictionary<string, AttributeValue> Item { get; set; }
    }
    public class QueryRequest : Amazon.DynamoDBv2.AmazonDynamoDBRequest
    {
        public QueryRequest() => throw null;
        public QueryRequest(string tableName) => throw null;
        public List<string> AttributesToGet { get; set; }
        public Amazon.DynamoDBv2.ConditionalOperator ConditionalOperator { get; set; }
        public bool? ConsistentRead { get; set; }
        public Dictionary<string, AttributeValue> ExclusiveStartKey { get; set; }
        public Dictionary<string, string> ExpressionAttributeNames { get; set; }
        public Dictionary<string, AttributeValue> ExpressionAttributeValues { get; set; }
        public string FilterExpression { get; set; }
        public string IndexName { get; set; }
        public string KeyConditionExpression { get; set; }
        public Dictionary<string, Condition> KeyConditions { get; set; }
        public int? Limit { get; set; }
        public bool IsLimitSet { get; set; }
        public string ProjectionExpression { get; set; }
        public Dictionary<string, Condition> QueryFilter { get; set; }
        public Amazon.DynamoDBv2.ReturnConsumedCapacity ReturnConsumedCapacity { get; set; }
        public bool? ScanIndexForward { get; set; }
        public Amazon.DynamoDBv2.Select Select { get; set; }
        public string TableName { get; set; }
    }
    public class ScanRequest : Amazon.DynamoDBv2.AmazonDynamoDBRequest
    {
        public ScanRequest() => throw null;
        public ScanRequest(string tableName) => throw null;
        public List<string> AttributesToGet { get; set; }
        public Amazon.DynamoDBv2.ConditionalOperator ConditionalOperator { get; set; }
        public bool? ConsistentRead { get; set; }
        public Dictionary<string, AttributeValue> ExclusiveStartKey { get; set; }
        public Dictionary<string, string> ExpressionAttributeNames { get; set; }
        public Dictionary<string, AttributeValue> ExpressionAttributeValues { get; set; }
        public string FilterExpression { get; set; }
        public string IndexName { get; set; }
        public int? Limit { get; set; }
        public bool IsLimitSet { get; set; }
        public string ProjectionExpression { get; set; }
        public Amazon.DynamoDBv2.ReturnConsumedCapacity ReturnConsumedCapacity { get; set; }
        public Dictionary<string, Condition> ScanFilter { get; set; }
        public int? Segment { get; set; }
        public bool IsSegmentSet { get; set; }
        public Amazon.DynamoDBv2.Select Select { get; set; }
        public string TableName { get; set; }
        public int? TotalSegments { get; set; }
        public bool IsTotalSegmentsSet { get; set; }
    }
    public class ThrottlingReason
    {
        public string Reason { get; set; }
        public string Resource { get; set; }
    }
    public class WriteRequest
    {
        public WriteRequest() => throw null;
        public WriteRequest(PutRequest putRequest) => throw null;
        public WriteRequest(DeleteRequest deleteRequest) => throw null;
        public DeleteRequest DeleteRequest { get; set; }
        public PutRequest PutRequest { get; set; }
    }
}

namespace Amazon.Util
{
    public class DynamoDBContextConfig
    {
        public void AddAlias(TableAlias tableAlias) => throw null;
        public void AddMapping(TypeMapping typeMapping) => throw null;
        public string TableNamePrefix { get; set; }
        public Dictionary<string, string> TableAliases => throw null;
        public Dictionary<Type, TypeMapping> TypeMappings => throw null;
        public Amazon.DynamoDBv2.MetadataCachingMode? MetadataCachingMode { get; set; }
        public bool? DisableFetchingTableMetadata { get; set; }
        public bool? RetrieveDateTimeInUtc { get; set; }
        internal DynamoDBContextConfig() => throw null;
    }
    public class PropertyConfig
    {
        public PropertyConfig(string propertyName) => throw null;
        public string Name { get; set; }
        public string Attribute { get; set; }
        public bool Ignore { get; set; }
        public bool Version { get; set; }
        public Type Converter { get; set; }
        public bool StoreAsEpoch { get; set; }
        public bool StoreAsEpochLong { get; set; }
    }
    public class TableAlias
    {
        public TableAlias() => throw null;
        public TableAlias(string fromTable, string toTable) => throw null;
        public string FromTable { get; set; }
        public string ToTable { get; set; }
    }
    public class TypeMapping
    {
        public void AddProperty(PropertyConfig propertyConfig) => throw null;
        public TypeMapping(Type type, string targetTable) => throw null;
        public Type Type { get; set; }
        public string TargetTable { get; set; }
        public Dictionary<string, PropertyConfig> PropertyConfigs => throw null;
    }
}
