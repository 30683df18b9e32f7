using Amazon.CDK;
using Constructs;

namespace StockInfrastructure;

public sealed class StockStage : Stage
{
    public StockStage(Construct scope, string id)
        : base(scope, id)
    {
        var data = new DataStack(this, "Data");
        _ = new FunctionsStack(this, "Functions", data);
    }
}
