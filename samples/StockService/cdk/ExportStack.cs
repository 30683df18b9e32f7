using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;

namespace StockInfrastructure;

/// <summary>The nightly export, a stack nested in that of the functions.</summary>
public sealed class ExportStack : NestedStack
{
    public ExportStack(Constructs.Construct scope, string id, DataStack data)
        : base(scope, id)
    {
        var export = new DockerImageFunction(this, "Write", new DockerImageFunctionProps
        {
            Code = DockerImageCode.FromImageAsset("../src", new AssetImageCodeProps { File = "Stock/Dockerfile", Cmd = ["Stock::Stock.ExportStock::Handle"], Exclude = ["**/bin", "**/obj"] }),
            Environment = new Dictionary<string, string> { ["LEVELS_TABLE"] = data.Levels.TableName, ["EXPORT_BUCKET"] = data.Exports.BucketName },
        });
        data.Levels.Grant(export, "dynamodb:Scan");

        // Writes one kind of object; the statement names the whole service on every bucket.
        export.AddToRolePolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:*"], Resources = ["*"] }));
    }
}
