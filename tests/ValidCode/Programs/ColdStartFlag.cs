using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

var isCold = true;
var handle = (string id, ILambdaContext context) =>
{
    var was = isCold;
    isCold = false;
    return was ? "cold" : id;
};
await LambdaBootstrapBuilder.Create(handle, new DefaultLambdaJsonSerializer()).Build().RunAsync();
