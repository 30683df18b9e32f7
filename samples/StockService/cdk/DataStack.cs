using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using Attribute = Amazon.CDK.AWS.DynamoDB.Attribute;

namespace StockInfrastructure;

/// <summary>What is kept: deployed apart from the functions, so that a failed deployment of code never touches it.</summary>
public sealed class DataStack : Stack
{
    public DataStack(Constructs.Construct scope, string id)
        : base(scope, id)
    {
        Levels = new Table(this, "Levels", new TableProps { PartitionKey = new Attribute { Name = "sku", Type = AttributeType.STRING } });
        Exports = new Bucket(this, "Exports");
        LowStock = new Topic(this, "LowStock");
        Deliveries = new Queue(this, "Deliveries");
    }

    public Table Levels { get; }

    public Bucket Exports { get; }

    public Topic LowStock { get; }

    public Queue Deliveries { get; }
}
