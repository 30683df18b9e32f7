namespace ServerlessGuard.Templates.ServerlessFramework;

/// <summary>The logical ids that the framework gives to what it makes. Source: the framework's <c>naming.js</c>.</summary>
internal static class LogicalIds
{
    public const string Role = "IamRoleLambdaExecution";
    public const string DeploymentBucket = "ServerlessDeploymentBucket";
    public const string RestApi = "ApiGatewayRestApi";
    public const string HttpApi = "HttpApi";
    public const string WebSocketApi = "WebsocketsApi";

    public static string Normalized(string name) => UpperFirst(name.Replace("-", "Dash").Replace("_", "Underscore"));

    public static string Topic(string name) => "SNSTopic" + AlphaNumeric(name);

    public static string Bucket(string name) => "S3Bucket" + AlphaNumeric(name);

    private static string AlphaNumeric(string name) => UpperFirst(new string(name.Where(c => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')).ToArray()));

    private static string UpperFirst(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);
}
