using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

var table = Environment.GetEnvironmentVariable("TABLE_NAME");
var handle = (string id, ILambdaContext context) => table + id;
await LambdaBootstrapBuilder.Create(handle, new DefaultLambdaJsonSerializer()).Build().RunAsync();
