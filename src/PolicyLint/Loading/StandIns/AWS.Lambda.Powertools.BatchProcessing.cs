// Declarations of AWS.Lambda.Powertools.BatchProcessing, restated; source: github.com/aws-powertools/powertools-lambda-dotnet, MIT-0.
// Namespaces: AWS.Lambda.Powertools.BatchProcessing, AWS.Lambda.Powertools.BatchProcessing.DynamoDb, AWS.Lambda.Powertools.BatchProcessing.Kinesis, AWS.Lambda.Powertools.BatchProcessing.Sqs
// Needs: AWS.Lambda.Powertools.Common, Amazon.Lambda.SQSEvents, Amazon.Lambda.KinesisEvents, Amazon.Lambda.DynamoDBEvents
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace AWS.Lambda.Powertools.BatchProcessing
{
    public class BatchItemFailuresResponse
    {
        public List<AWS.Lambda.Powertools.BatchProcessing.BatchItemFailuresResponse.BatchItemFailure> BatchItemFailures { get; init; }
        internal BatchItemFailuresResponse() => throw null;
        public class BatchItemFailure
        {
            public string ItemIdentifier { get; init; }
        }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Method)]
    public class BatchProcessorAttribute : AWS.Lambda.Powertools.Common.UniversalWrapperAttribute
    {
        public Type BatchProcessor { get; set; }
        public Type BatchProcessorProvider { get; set; }
        public Type RecordHandler { get; set; }
        public Type RecordHandlerProvider { get; set; }
        public BatchProcessorErrorHandlingPolicy ErrorHandlingPolicy { get; set; }
        public bool BatchParallelProcessingEnabled { get; set; }
        public int MaxDegreeOfParallelism { get; set; }
        public bool ThrowOnFullBatchFailure { get; set; }
        protected override T WrapSync<T>(Func<object[], T> target, object[] args, AWS.Lambda.Powertools.Common.AspectEventArgs eventArgs) => throw null;
        protected override Task<T> WrapAsync<T>(Func<object[], Task<T>> target, object[] args, AWS.Lambda.Powertools.Common.AspectEventArgs eventArgs) => throw null;
    }
    public enum BatchProcessorErrorHandlingPolicy
    {
        DeriveFromEvent = 0,
        ContinueOnBatchItemFailure = 1,
        StopOnFirstBatchItemFailure = 2,
    }
    public abstract class BatchProcessor<TEvent, TRecord> : IBatchProcessor<TEvent, TRecord>
    {
        protected BatchProcessor(AWS.Lambda.Powertools.Common.IPowertoolsConfigurations powertoolsConfigurations) => throw null;
        public ProcessingResult<TRecord> ProcessingResult { get; protected set; }
        public Task<ProcessingResult<TRecord>> ProcessAsync(TEvent @event, IRecordHandler<TRecord> recordHandler) => throw null;
        public Task<ProcessingResult<TRecord>> ProcessAsync(TEvent @event, IRecordHandler<TRecord> recordHandler, CancellationToken cancellationToken) => throw null;
        public virtual Task<ProcessingResult<TRecord>> ProcessAsync(TEvent @event, IRecordHandler<TRecord> recordHandler, ProcessingOptions processingOptions) => throw null;
        protected virtual Task BeforeBatchProcessingAsync(TEvent @event, ProcessingOptions processingOptions) => throw null;
        protected virtual Task<RecordHandlerResult> HandleRecordAsync(TRecord record, IRecordHandler<TRecord> recordHandler, CancellationToken cancellationToken) => throw null;
        protected virtual Task HandleRecordSuccessAsync(TRecord record) => throw null;
        protected virtual Task HandleRecordFailureAsync(TRecord record, Exception exception) => throw null;
        protected virtual Task AfterBatchProcessingAsync(TEvent @event, ProcessingResult<TRecord> processingResult, ProcessingOptions processingOptions) => throw null;
        protected abstract BatchProcessorErrorHandlingPolicy GetErrorHandlingPolicyForEvent(TEvent @event);
        protected abstract ICollection<TRecord> GetRecordsFromEvent(TEvent @event);
        protected abstract string GetRecordId(TRecord record);
    }
    public interface IBatchProcessorProvider<in TEvent, TRecord>
    {
        IBatchProcessor<TEvent, TRecord> Create();
    }
    public interface IBatchProcessor<in TEvent, TRecord>
    {
        ProcessingResult<TRecord> ProcessingResult { get; }
        Task<ProcessingResult<TRecord>> ProcessAsync(TEvent @event, IRecordHandler<TRecord> recordHandler);
        Task<ProcessingResult<TRecord>> ProcessAsync(TEvent @event, IRecordHandler<TRecord> recordHandler, CancellationToken cancellationToken);
        Task<ProcessingResult<TRecord>> ProcessAsync(TEvent @event, IRecordHandler<TRecord> recordHandler, ProcessingOptions processingOptions);
    }
    public interface IRecordHandlerProvider<in TRecord>
    {
        IRecordHandler<TRecord> Create();
    }
    public interface IRecordHandler<in TRecord>
    {
        Task<RecordHandlerResult> HandleAsync(TRecord record, CancellationToken cancellationToken);
    }
    public class ProcessingOptions
    {
        public CancellationToken? CancellationToken { get; init; }
        public int? MaxDegreeOfParallelism { get; init; }
        public BatchProcessorErrorHandlingPolicy? ErrorHandlingPolicy { get; init; }
        public bool BatchParallelProcessingEnabled { get; init; }
        public bool ThrowOnFullBatchFailure { get; init; }
    }
    public class ProcessingResult<TRecord>
    {
        public BatchItemFailuresResponse BatchItemFailuresResponse => throw null;
        public List<TRecord> BatchRecords => throw null;
        public List<RecordSuccess<TRecord>> SuccessRecords => throw null;
        public List<RecordFailure<TRecord>> FailureRecords => throw null;
        public void Clear() => throw null;
    }
    public class RecordFailure<TRecord>
    {
        public Exception Exception { get; init; }
        public TRecord Record { get; init; }
        public string RecordId { get; init; }
    }
    public class RecordHandlerResult
    {
        public static RecordHandlerResult None => throw null;
        public static RecordHandlerResult FromData(object data) => throw null;
        public object Data { get; init; }
    }
    public class RecordHandler<TRecord> : IRecordHandler<TRecord>
    {
        public Task<RecordHandlerResult> HandleAsync(TRecord record, CancellationToken cancellationToken) => throw null;
        public static IRecordHandler<TRecord> From(Action<TRecord> handlerAction) => throw null;
        public static IRecordHandler<TRecord> From(Func<TRecord, Task<RecordHandlerResult>> handlerFunc) => throw null;
        internal RecordHandler() => throw null;
    }
    public class RecordSuccess<TRecord>
    {
        public RecordHandlerResult HandlerResult { get; init; }
        public TRecord Record { get; init; }
        public string RecordId { get; init; }
    }
}

namespace AWS.Lambda.Powertools.BatchProcessing.DynamoDb
{
    public class DynamoDbStreamBatchProcessor : AWS.Lambda.Powertools.BatchProcessing.BatchProcessor<Amazon.Lambda.DynamoDBEvents.DynamoDBEvent, Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.DynamodbStreamRecord>, IDynamoDbStreamBatchProcessor
    {
        public static IDynamoDbStreamBatchProcessor Instance => throw null;
        public DynamoDbStreamBatchProcessor(AWS.Lambda.Powertools.Common.IPowertoolsConfigurations powertoolsConfigurations) : base(default(AWS.Lambda.Powertools.Common.IPowertoolsConfigurations)!) => throw null;
        protected DynamoDbStreamBatchProcessor() : base(default(AWS.Lambda.Powertools.Common.IPowertoolsConfigurations)!) => throw null;
        public static AWS.Lambda.Powertools.BatchProcessing.ProcessingResult<Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.DynamodbStreamRecord> Result => throw null;
        protected override AWS.Lambda.Powertools.BatchProcessing.BatchProcessorErrorHandlingPolicy GetErrorHandlingPolicyForEvent(Amazon.Lambda.DynamoDBEvents.DynamoDBEvent _) => throw null;
        protected override ICollection<Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.DynamodbStreamRecord> GetRecordsFromEvent(Amazon.Lambda.DynamoDBEvents.DynamoDBEvent @event) => throw null;
        protected override string GetRecordId(Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.DynamodbStreamRecord record) => throw null;
    }
    public interface IDynamoDbStreamBatchProcessor : AWS.Lambda.Powertools.BatchProcessing.IBatchProcessor<Amazon.Lambda.DynamoDBEvents.DynamoDBEvent, Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.DynamodbStreamRecord>
    {
    }
    public interface IDynamoDbStreamRecordHandler : AWS.Lambda.Powertools.BatchProcessing.IRecordHandler<Amazon.Lambda.DynamoDBEvents.DynamoDBEvent.DynamodbStreamRecord>
    {
    }
}

namespace AWS.Lambda.Powertools.BatchProcessing.Kinesis
{
    public interface IKinesisEventBatchProcessor : AWS.Lambda.Powertools.BatchProcessing.IBatchProcessor<Amazon.Lambda.KinesisEvents.KinesisEvent, Amazon.Lambda.KinesisEvents.KinesisEvent.KinesisEventRecord>
    {
    }
    public interface IKinesisEventRecordHandler : AWS.Lambda.Powertools.BatchProcessing.IRecordHandler<Amazon.Lambda.KinesisEvents.KinesisEvent.KinesisEventRecord>
    {
    }
    public class KinesisEventBatchProcessor : AWS.Lambda.Powertools.BatchProcessing.BatchProcessor<Amazon.Lambda.KinesisEvents.KinesisEvent, Amazon.Lambda.KinesisEvents.KinesisEvent.KinesisEventRecord>, IKinesisEventBatchProcessor
    {
        public static IKinesisEventBatchProcessor Instance => throw null;
        public KinesisEventBatchProcessor(AWS.Lambda.Powertools.Common.IPowertoolsConfigurations powertoolsConfigurations) : base(default(AWS.Lambda.Powertools.Common.IPowertoolsConfigurations)!) => throw null;
        protected KinesisEventBatchProcessor() : base(default(AWS.Lambda.Powertools.Common.IPowertoolsConfigurations)!) => throw null;
        public static AWS.Lambda.Powertools.BatchProcessing.ProcessingResult<Amazon.Lambda.KinesisEvents.KinesisEvent.KinesisEventRecord> Result => throw null;
        protected override AWS.Lambda.Powertools.BatchProcessing.BatchProcessorErrorHandlingPolicy GetErrorHandlingPolicyForEvent(Amazon.Lambda.KinesisEvents.KinesisEvent _) => throw null;
        protected override ICollection<Amazon.Lambda.KinesisEvents.KinesisEvent.KinesisEventRecord> GetRecordsFromEvent(Amazon.Lambda.KinesisEvents.KinesisEvent @event) => throw null;
        protected override string GetRecordId(Amazon.Lambda.KinesisEvents.KinesisEvent.KinesisEventRecord record) => throw null;
    }
}

namespace AWS.Lambda.Powertools.BatchProcessing.Sqs
{
    public interface ISqsBatchProcessor : AWS.Lambda.Powertools.BatchProcessing.IBatchProcessor<Amazon.Lambda.SQSEvents.SQSEvent, Amazon.Lambda.SQSEvents.SQSEvent.SQSMessage>
    {
    }
    public interface ISqsRecordHandler : AWS.Lambda.Powertools.BatchProcessing.IRecordHandler<Amazon.Lambda.SQSEvents.SQSEvent.SQSMessage>
    {
    }
    public class SqsBatchProcessor : AWS.Lambda.Powertools.BatchProcessing.BatchProcessor<Amazon.Lambda.SQSEvents.SQSEvent, Amazon.Lambda.SQSEvents.SQSEvent.SQSMessage>, ISqsBatchProcessor
    {
        public static ISqsBatchProcessor Instance => throw null;
        public SqsBatchProcessor(AWS.Lambda.Powertools.Common.IPowertoolsConfigurations powertoolsConfigurations) : base(default(AWS.Lambda.Powertools.Common.IPowertoolsConfigurations)!) => throw null;
        protected SqsBatchProcessor() : base(default(AWS.Lambda.Powertools.Common.IPowertoolsConfigurations)!) => throw null;
        public static AWS.Lambda.Powertools.BatchProcessing.ProcessingResult<Amazon.Lambda.SQSEvents.SQSEvent.SQSMessage> Result => throw null;
        protected override AWS.Lambda.Powertools.BatchProcessing.BatchProcessorErrorHandlingPolicy GetErrorHandlingPolicyForEvent(Amazon.Lambda.SQSEvents.SQSEvent @event) => throw null;
        protected override ICollection<Amazon.Lambda.SQSEvents.SQSEvent.SQSMessage> GetRecordsFromEvent(Amazon.Lambda.SQSEvents.SQSEvent @event) => throw null;
        protected override string GetRecordId(Amazon.Lambda.SQSEvents.SQSEvent.SQSMessage record) => throw null;
    }
}
