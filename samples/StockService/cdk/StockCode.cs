using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.S3.Assets;

namespace StockInfrastructure;

internal static class StockCode
{
    /// <summary>The build on the pipeline publishes in place; what is synthesised here is the source itself.</summary>
    public static Code Asset { get; } = Code.FromAsset("../src/Stock", new AssetOptions { Exclude = ["bin", "obj"] });
}
