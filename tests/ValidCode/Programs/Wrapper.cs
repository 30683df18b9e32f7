using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

using var wrapper = HandlerWrapper.GetHandlerWrapper<string, string>((id, context) => Task.FromResult(context.FunctionName + id), new DefaultLambdaJsonSerializer());
using var bootstrap = new LambdaBootstrap(wrapper);
await bootstrap.RunAsync();
