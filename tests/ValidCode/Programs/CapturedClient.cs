using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

var client = new HttpClient();
var handle = async (string id, ILambdaContext context) => await client.GetStringAsync("https://rates.example/" + id);
await LambdaBootstrapBuilder.Create(handle, new DefaultLambdaJsonSerializer()).Build().RunAsync();
