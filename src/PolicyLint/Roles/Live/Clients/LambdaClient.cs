using System.Net;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace ServerlessGuard.PolicyLint.Roles.Live.Clients;

/// <summary>The operation of <c>Amazon.Lambda.IAmazonLambda</c> that tells a function's role, with the SDK's own names.</summary>
internal interface ILambda : IDisposable
{
    Task<GetFunctionConfigurationResponse> GetFunctionConfigurationAsync(GetFunctionConfigurationRequest request, CancellationToken cancellationToken = default);
}

internal sealed class GetFunctionConfigurationRequest : AmazonWebServiceRequest
{
    /// <summary>Name or ARN.</summary>
    public required string FunctionName { get; init; }
}

internal sealed class GetFunctionConfigurationResponse : AmazonWebServiceResponse
{
    public string FunctionArn { get; init; } = "";

    /// <summary>The role's ARN.</summary>
    public string Role { get; init; } = "";
}

internal sealed class LambdaClient(AWSCredentials credentials, ReadingConfig config) : ReadingClient(credentials, config), ILambda
{
    public Task<GetFunctionConfigurationResponse> GetFunctionConfigurationAsync(GetFunctionConfigurationRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetFunctionConfigurationResponse>(request, new ConfigurationMarshaller(), new ConfigurationUnmarshaller(), cancellationToken);

    private sealed class ConfigurationMarshaller : IMarshaller<IRequest, AmazonWebServiceRequest>
    {
        public IRequest Marshall(AmazonWebServiceRequest input)
        {
            var request = new DefaultRequest(input, ReadServices.Lambda.Id) { HttpMethod = "GET", ResourcePath = "/2015-03-31/functions/{FunctionName}/configuration" };
            request.AddPathResource("{FunctionName}", ((GetFunctionConfigurationRequest)input).FunctionName);
            return request;
        }
    }

    private sealed class ConfigurationUnmarshaller : JsonResponseUnmarshaller
    {
        public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext input)
        {
            using var json = JsonDocument.Parse(input.Stream);
            return new GetFunctionConfigurationResponse { FunctionArn = Text(json.RootElement, "FunctionArn"), Role = Text(json.RootElement, "Role") };
        }

        public override AmazonServiceException UnmarshallException(JsonUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
        {
            // The type may have a namespace before it and an address behind it.
            var code = (input.ResponseData?.GetHeaderValue("x-amzn-ErrorType") ?? "").Split(':')[0];
            return new AmazonServiceException(MessageOf(input), innerException, ErrorType.Unknown, code, "", statusCode);
        }

        private static string MessageOf(JsonUnmarshallerContext input)
        {
            try
            {
                using var json = JsonDocument.Parse(input.Stream);
                return json.RootElement.EnumerateObject().Where(member => member.Name is "Message" or "message").Select(member => member.Value.GetString()).FirstOrDefault() ?? "";
            }
            catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
            {
                return "";
            }
        }

        private static string Text(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) && member.GetString() is { } text
            ? text
            : throw new JsonException($"the answer has no {name}");
    }
}
