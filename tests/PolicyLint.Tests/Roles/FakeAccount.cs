using System.Collections.Concurrent;
using System.Net;
using System.Security;
using System.Security.Cryptography;
using System.Text;
using System.Web;

namespace ServerlessGuard.PolicyLint.Tests.Roles;

/// <summary>An account behind a real HTTP endpoint on this machine: it checks every request's signature, and answers in IAM's and Lambda's own words.</summary>
internal sealed class FakeAccount : IDisposable
{
    public const string AccessKey = "AKIDEXAMPLE";
    public const string SecretKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    private readonly HttpListener _listener = new();
    private readonly CancellationTokenSource _end = new();
    private int _lastAccessedAsked;

    public FakeAccount()
    {
        for (var attempt = 0; ; attempt++)
        {
            Url = $"http://127.0.0.1:{Random.Shared.Next(20000, 60000)}/";
            _listener.Prefixes.Clear();
            _listener.Prefixes.Add(Url);
            try
            {
                _listener.Start();
                break;
            }
            catch (HttpListenerException) when (attempt < 20)
            {
                // The port is taken: another one.
            }
        }

        _ = Task.Run(ServeAsync);
    }

    public string Url { get; }

    /// <summary>Roles' ARNs by the names of functions.</summary>
    public Dictionary<string, string> Functions { get; } = [];

    public Dictionary<string, FakeRole> Roles { get; } = [];

    /// <summary>Default versions of managed policies by ARN.</summary>
    public Dictionary<string, string> Policies { get; } = [];

    public Dictionary<string, string> StackResources { get; } = [];

    /// <summary>What a request is answered with instead, by its action.</summary>
    public ConcurrentDictionary<string, Func<(int Status, string Body)?>> Instead { get; } = new();

    /// <summary>Answers to these actions come late.</summary>
    public ConcurrentDictionary<string, TimeSpan> Delays { get; } = new();

    public ConcurrentQueue<string> Requests { get; } = new();

    public ConcurrentQueue<string> SignatureFaults { get; } = new();

    public void Dispose()
    {
        _end.Cancel();
        _listener.Close();
        _end.Dispose();
    }

    public static string Denied(string action) => Error("AccessDenied", $"User: arn:aws:iam::123456789012:user/ci is not authorized to perform: iam:{action}");

    public static string Error(string code, string message) => $"<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error><RequestId>1</RequestId></ErrorResponse>";

    private async Task ServeAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                _ = Task.Run(() => AnswerAsync(context));
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            var body = await new StreamReader(context.Request.InputStream).ReadToEndAsync();
            if (SignatureFault(context.Request, body) is { } fault) SignatureFaults.Enqueue(fault);

            var form = HttpUtility.ParseQueryString(body);
            var action = form["Action"] ?? "GetFunctionConfiguration";
            Requests.Enqueue(action);
            if (Delays.TryGetValue(action, out var delay)) await Task.Delay(delay, _end.Token);
            var (status, text) = Instead.TryGetValue(action, out var instead) && instead() is { } other ? other : Answer(action, name => form[name], context.Request.RawUrl!);
            context.Response.StatusCode = status;
            context.Response.ContentType = text.StartsWith('{') ? "application/json" : "text/xml";
            if (status >= 400 && text.StartsWith('{')) context.Response.Headers["x-amzn-ErrorType"] = "ResourceNotFoundException";
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text));
            context.Response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or OperationCanceledException or ObjectDisposedException)
        {
            // The client did not wait.
        }
    }

    private (int Status, string Body) Answer(string action, Func<string, string?> form, string path)
    {
        switch (action)
        {
            case "GetFunctionConfiguration":
                var function = Uri.UnescapeDataString(path.Split('/')[3]);
                return Functions.TryGetValue(function, out var roleArn)
                    ? (200, $$"""{ "FunctionName": "{{function}}", "FunctionArn": "arn:aws:lambda:eu-west-1:123456789012:function:{{function}}", "Role": "{{roleArn}}", "Runtime": "dotnet8" }""")
                    : (404, $$"""{ "Type": "User", "Message": "Function not found: {{function}}" }""");
            case "ListStackResources":
                return Page(action, "StackResourceSummaries", [.. StackResources.Select(resource => $"<member><LogicalResourceId>{resource.Key}</LogicalResourceId><PhysicalResourceId>{resource.Value}</PhysicalResourceId><ResourceType>AWS::X::Y</ResourceType></member>")], form("NextToken"), "NextToken");
            case "GetPolicy" when Policies.ContainsKey(form("PolicyArn")!):
                return Result(action, "<Policy><DefaultVersionId>v7</DefaultVersionId></Policy>");
            case "GetPolicyVersion" when form("VersionId") == "v7":
                return Result(action, $"<PolicyVersion><Document>{Encoded(Policies[form("PolicyArn")!])}</Document><VersionId>v7</VersionId><IsDefaultVersion>true</IsDefaultVersion></PolicyVersion>");
            case "GenerateServiceLastAccessedDetails":
                return Result(action, "<JobId>job</JobId>");
            case "GetServiceLastAccessedDetails":
                return LastAccessed(action, form("Marker"));
        }

        return form("RoleName") is { } name && Roles.TryGetValue(name, out var role) ? OfRole(action, role, form) : (404, Error("NoSuchEntity", "The role with that name cannot be found."));
    }

    private static (int Status, string Body) OfRole(string action, FakeRole role, Func<string, string?> form) => action switch
    {
        "GetRole" => Result(action, $"<Role><Path>/</Path><RoleName>{role.Name}</RoleName><Arn>{role.Arn}</Arn>{(role.Boundary is null ? "" : $"<PermissionsBoundary><PermissionsBoundaryArn>{role.Boundary}</PermissionsBoundaryArn></PermissionsBoundary>")}</Role>"),
        "ListRolePolicies" => Page(action, "PolicyNames", [.. role.Inline.Keys.Select(name => $"<member>{name}</member>")], form("Marker"), "Marker"),
        "GetRolePolicy" => Result(action, $"<PolicyDocument>{Encoded(role.Inline[form("PolicyName")!])}</PolicyDocument>"),
        "ListAttachedRolePolicies" => Page(action, "AttachedPolicies", [.. role.Attached.Select(arn => $"<member><PolicyName>{arn.Split('/')[^1]}</PolicyName><PolicyArn>{arn}</PolicyArn></member>")], form("Marker"), "Marker"),
        _ => (400, Error("InvalidAction", $"no {action}")),
    };

    /// <summary>Ready at the second asking, in two pages.</summary>
    private (int Status, string Body) LastAccessed(string action, string? marker) => (marker, Interlocked.Increment(ref _lastAccessedAsked)) switch
    {
        (null, 1) => Result(action, "<JobStatus>IN_PROGRESS</JobStatus><ServicesLastAccessed/>"),
        (null, _) => Result(action, "<JobStatus>COMPLETED</JobStatus><ServicesLastAccessed><member><ServiceNamespace>dynamodb</ServiceNamespace><LastAuthenticated>2026-02-03T04:05:06Z</LastAuthenticated><TrackedActionsLastAccessed><member><ActionName>DeleteItem</ActionName><LastAccessedTime>2026-01-02T23:00:00+00:00</LastAccessedTime></member></TrackedActionsLastAccessed></member></ServicesLastAccessed><IsTruncated>true</IsTruncated><Marker>2</Marker>"),
        _ => Result(action, "<JobStatus>COMPLETED</JobStatus><ServicesLastAccessed><member><ServiceNamespace>sns</ServiceNamespace></member></ServicesLastAccessed><IsTruncated>false</IsTruncated>"),
    };

    /// <summary>One item to a page.</summary>
    private static (int Status, string Body) Page(string action, string list, string[] members, string? marker, string markerName)
    {
        var at = marker is null ? 0 : int.Parse(marker);
        var isLast = at + 1 >= members.Length;
        return Result(action, $"<{list}>{members.ElementAtOrDefault(at)}</{list}><IsTruncated>{(isLast ? "false" : "true")}</IsTruncated>{(isLast ? "" : $"<{markerName}>{at + 1}</{markerName}>")}");
    }

    private static (int Status, string Body) Result(string action, string content) =>
        (200, $"<{action}Response xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><{action}Result>{content}</{action}Result><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></{action}Response>");

    private static string Encoded(string document) => SecurityElement.Escape(Uri.EscapeDataString(document));

    /// <summary>Null where the request is signed as AWS asks for. Source: IAM user guide, "Create a signed AWS API request".</summary>
    private static string? SignatureFault(HttpListenerRequest request, string body)
    {
        var authorization = request.Headers["Authorization"] ?? "";
        var parts = authorization.Replace("AWS4-HMAC-SHA256 ", "").Split([", ", ","], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).ToDictionary(part => part[0].Trim(), part => part.ElementAtOrDefault(1) ?? "");
        if (!authorization.StartsWith("AWS4-HMAC-SHA256 ", StringComparison.Ordinal) || parts["Credential"].Split('/') is not [AccessKey, var day, var region, var service, "aws4_request"]) return $"not signed: {authorization}";
        if (service == "iam" && region != "us-east-1") return $"iam is signed for {region}";

        var headers = parts["SignedHeaders"].Split(';');
        if (!headers.Contains("host") || !headers.Contains("x-amz-date")) return "host and date are not signed";
        var path = string.Join('/', request.RawUrl!.Split('?')[0].Split('/').Select(Uri.EscapeDataString));
        var canonical = string.Join('\n', [request.HttpMethod, path, "", .. headers.Select(name => $"{name}:{request.Headers[name]!.Trim()}"), "", parts["SignedHeaders"], Hex(SHA256.HashData(Encoding.UTF8.GetBytes(body)))]);
        var toSign = string.Join('\n', "AWS4-HMAC-SHA256", request.Headers["X-Amz-Date"], $"{day}/{region}/{service}/aws4_request", Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical))));
        var key = new[] { day, region, service, "aws4_request" }.Aggregate(Encoding.UTF8.GetBytes("AWS4" + SecretKey), Hmac);
        return Hex(Hmac(key, toSign)) == parts["Signature"] ? null : $"wrong signature of {service}: {canonical}";
    }

    private static byte[] Hmac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}

internal sealed record FakeRole(string Name, string Arn)
{
    public Dictionary<string, string> Inline { get; } = [];

    public List<string> Attached { get; } = [];

    public string? Boundary { get; init; }
}
