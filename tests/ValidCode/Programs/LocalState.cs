using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

var handle = (string id, ILambdaContext context) =>
{
    var parts = new List<string>();
    parts.Add(id);
    return string.Join(",", parts);
};
await LambdaBootstrapBuilder.Create(handle, new DefaultLambdaJsonSerializer()).Build().RunAsync();
