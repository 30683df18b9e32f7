using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Lambda.EventSources;

namespace StockInfrastructure;

public sealed class FunctionsStack : Stack
{
    public FunctionsStack(Constructs.Construct scope, string id, DataStack data)
        : base(scope, id)
    {
        var levels = new Dictionary<string, string> { ["LEVELS_TABLE"] = data.Levels.TableName };

        // Reads one item, and is granted scans, queries and batches too.
        var get = Function("Get", "Stock::Stock.GetStock::Handle", levels);
        data.Levels.GrantReadData(get);

        // Updates the table and publishes; nobody granted the topic.
        var receive = Function("Receive", "Stock::Stock.ReceiveDelivery::Handle", new(levels) { ["LOW_STOCK_TOPIC"] = data.LowStock.TopicArn });
        data.Levels.Grant(receive, "dynamodb:UpdateItem");
        receive.AddEventSource(new SqsEventSource(data.Deliveries));

        _ = new ExportStack(this, "Export", data);
    }

    private Function Function(string id, string handler, Dictionary<string, string> environment) => new(this, id, new FunctionProps
    {
        Runtime = Runtime.DOTNET_8,
        Code = StockCode.Asset,
        Handler = handler,
        Environment = environment,
    });
}
