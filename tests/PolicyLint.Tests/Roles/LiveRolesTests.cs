using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.PolicyLint.Roles;
using ServerlessGuard.PolicyLint.Roles.Live;
using ServerlessGuard.PolicyLint.Tests.Checking;
using ServerlessGuard.PolicyLint.Tests.Commands;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Tests.Roles;

public sealed class LiveRolesTests : IDisposable
{
    private const string RoleArn = "arn:aws:iam::123456789012:role/app/orders-role";

    private const string Template =
        """
        Resources:
          GetOrder:
            Type: AWS::Lambda::Function
            Properties:
              FunctionName: get-order
              Code: src/Orders
              Handler: Orders::Orders.Function::Get
              Runtime: dotnet8
              Role: !ImportValue orders-role
              Environment: { Variables: { ORDERS: !Ref Orders } }
          Orders:
            Type: AWS::DynamoDB::Table
            Properties: { TableName: orders-prod }
        """;

    private readonly FakeAccount _account = new();
    private readonly FakeRole _role = new("orders-role", RoleArn);
    private readonly Checkout _checkout = new Checkout()
        .With("src/Orders/Orders.csproj", Checkout.Project)
        .With("src/Orders/Function.cs", Checkout.Code(Checkout.ReadsAnItem))
        .With("template.yaml", Template);

    public LiveRolesTests()
    {
        Environment.SetEnvironmentVariable("AWS_ACCESS_KEY_ID", FakeAccount.AccessKey);
        Environment.SetEnvironmentVariable("AWS_SECRET_ACCESS_KEY", FakeAccount.SecretKey);
        Environment.SetEnvironmentVariable("AWS_ENDPOINT_URL", _account.Url);
        _account.Functions["get-order"] = RoleArn;
        _account.Roles["orders-role"] = _role;
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("AWS_ENDPOINT_URL", null);
        _account.Dispose();
        _checkout.Dispose();
    }

    [Fact]
    public void The_deployed_role_is_compared_page_after_page()
    {
        _role.Inline["write"] = Allow("dynamodb:PutItem", "arn:aws:dynamodb:eu-west-1:123456789012:table/orders-prod");
        _role.Inline["read"] = Allow("dynamodb:GetItem", "arn:aws:dynamodb:eu-west-1:123456789012:table/orders-prod");
        _role.Attached.Add("arn:aws:iam::123456789012:policy/shared/queue");
        _role.Attached.Add("arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole");
        _account.Policies["arn:aws:iam::123456789012:policy/shared/queue"] = Allow("sqs:SendMessage", "*");
        _account.Policies["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"] = Allow("logs:PutLogEvents", "*");

        var (status, report) = Check();

        Assert.Equal(ExitFindings, status);
        Assert.Empty(_account.SignatureFaults);
        var function = report.GetProperty("functions")[0];
        Assert.Equal((RoleArn, "live", "template.yaml"), (Text(function, "role", "id"), Text(function, "role", "kind"), Text(function, "role", "template")));
        Assert.Equal(
            ["write dynamodb:PutItem", "read dynamodb:GetItem", "queue sqs:SendMessage", "AWSLambdaBasicExecutionRole logs:PutLogEvents"],
            function.GetProperty("granted").EnumerateArray().Select(granted => $"{Text(granted, "origin")} {granted.GetProperty("actions")[0].GetString()}"));
        Assert.Equal("arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}", function.GetProperty("granted")[0].GetProperty("resources")[0].GetString());
        Assert.Equal(["SLG5002 dynamodb:PutItem", "SLG5002 sqs:SendMessage"], Findings(report));
    }

    [Fact]
    public void A_missing_permission_and_a_boundary_are_seen()
    {
        _account.Roles["orders-role"] = _role with { Boundary = "arn:aws:iam::123456789012:policy/boundary" };
        _account.Roles["orders-role"].Inline["all"] = Allow("dynamodb:GetItem", "*");
        _account.Policies["arn:aws:iam::123456789012:policy/boundary"] = Allow("s3:*", "*");

        Assert.Contains("SLG5001 dynamodb:GetItem", Findings(Check().Report));
    }

    [Fact]
    public void Throttled_requests_are_made_again()
    {
        _role.Inline["read"] = Allow("dynamodb:GetItem", "arn:aws:dynamodb:eu-west-1:123456789012:table/orders-prod");
        var left = 2;
        _account.Instead["GetRole"] = () => left-- > 0 ? (400, FakeAccount.Error("Throttling", "Rate exceeded")) : null;

        var (status, report) = Check();

        Assert.Equal((ExitGood, 0), (status, report.GetProperty("errors").GetArrayLength()));
        Assert.Equal(3, _account.Requests.Count(action => action == "GetRole"));
    }

    [Theory]
    [InlineData("GetRolePolicy", 403, "", "access denied: User: arn:aws:iam::123456789012:user/ci is not authorized to perform: iam:GetRolePolicy; grant what docs/live-roles.md lists")]
    [InlineData("GetRole", 200, "<html>not AWS", "the answer cannot be read; is a proxy or another endpoint in between?")]
    [InlineData("GetRole", 200, "<GetRoleResponse></GetRoleResponse>", "the answer cannot be read; is a proxy or another endpoint in between?")]
    [InlineData("GetFunctionConfiguration", 200, "{ \"Role\": 5 }", "the answer cannot be read; is a proxy or another endpoint in between?")]
    [InlineData("GetFunctionConfiguration", 200, "{", "the answer cannot be read; is a proxy or another endpoint in between?")]
    [InlineData("GetRole", 403, "InvalidClientTokenId", "the credentials are not accepted: nothing doing; sign in again")]
    [InlineData("GetRolePolicy", 200, "%7B%22Statement%22%3A5%7D", "the document of policy 'read' cannot be read")]
    public void What_goes_wrong_is_said_in_one_line_and_the_rest_is_reported(string action, int status, string body, string expected)
    {
        _role.Inline["read"] = Allow("dynamodb:GetItem", "*");
        _account.Instead[action] = () => (status, body switch
        {
            "" => FakeAccount.Denied(action),
            "InvalidClientTokenId" => FakeAccount.Error(body, "nothing doing."),
            ['%', ..] => $"<{action}Response><{action}Result><PolicyDocument>{body}</PolicyDocument></{action}Result></{action}Response>",
            _ => body,
        });

        var (exit, report) = Check();

        Assert.Equal(ExitBadInput, exit);
        var error = Assert.Single(report.GetProperty("errors").EnumerateArray());
        Assert.Equal("--live", Text(error, "file"));
        Assert.StartsWith($"the role of GetOrder: {expected}", Text(error, "message"));
        Assert.DoesNotContain('\n', Text(error, "message"));
        Assert.Equal("imported", Text(report.GetProperty("functions")[0], "role", "kind"));
    }

    [Fact]
    public void A_slow_account_is_given_up()
    {
        _account.Delays["GetFunctionConfiguration"] = TimeSpan.FromMinutes(5);
        Environment.SetEnvironmentVariable("AWS_MAX_ATTEMPTS", "1");
        var source = new LiveRoles(new LiveOptions { Region = "eu-west-1", Endpoint = _account.Url, Timeout = TimeSpan.FromMilliseconds(300) });
        var watch = Stopwatch.StartNew();

        var role = Assert.Single(source.RolesOf(Questions()));

        Environment.SetEnvironmentVariable("AWS_MAX_ATTEMPTS", null);
        Assert.Equal(RoleKind.Imported, role.Kind);
        Assert.Contains("no answer in time", Assert.Single(source.Errors).Message);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"took {watch.Elapsed}");
    }

    [Fact]
    public void An_account_that_is_not_there_is_said()
    {
        var source = new LiveRoles(new LiveOptions { Region = "eu-west-1", Endpoint = "http://127.0.0.1:9/" });

        source.RolesOf(Questions());

        Assert.Contains("cannot be reached", Assert.Single(source.Errors).Message);
    }

    [Fact]
    public void A_function_that_is_not_deployed_is_not_compared()
    {
        _account.Functions.Clear();

        var (status, report) = Check();

        Assert.Equal(ExitGood, status);
        var finding = Assert.Single(report.GetProperty("findings").EnumerateArray());
        Assert.Contains("the account has no such function or role in eu-west-1", Text(finding, "message"));
        Assert.Equal("SLG5011", Text(finding, "rule"));
    }

    [Fact]
    public void A_function_may_be_deployed_under_another_name_or_be_given_its_role()
    {
        _role.Inline["read"] = Allow("dynamodb:GetItem", "arn:aws:dynamodb:eu-west-1:123456789012:table/orders-prod");
        _account.Functions.Clear();
        _account.Functions["shop-get-order-1X2"] = RoleArn;

        Assert.Equal("live", Text(Check("--deployed", "GetOrder=shop-get-order-1X2").Report.GetProperty("functions")[0], "role", "kind"));
        Assert.Equal("live", Text(Check("--role", "get-order=orders-role").Report.GetProperty("functions")[0], "role", "kind"));
        Assert.Contains("there is no function 'PutOrder'", Text(Check("--role", "PutOrder=orders-role").Report.GetProperty("errors")[0], "message"));
    }

    [Fact]
    public void A_stack_tells_what_its_resources_are_called()
    {
        _checkout.With("template.yaml", Template.Replace("FunctionName: get-order", "Description: x").Replace("TableName: orders-prod", "BillingMode: PAY_PER_REQUEST"));
        _account.Functions["shop-GetOrder-1X2Y"] = RoleArn;
        _account.StackResources["Orders"] = "shop-Orders-9Z8";
        _account.StackResources["GetOrder"] = "shop-GetOrder-1X2Y";
        _role.Inline["read"] = Allow("dynamodb:GetItem", "arn:aws:dynamodb:eu-west-1:123456789012:table/shop-Orders-9Z8");

        var (status, report) = Check("--stack-name", "shop");

        Assert.Equal(ExitGood, status);
        Assert.Equal("arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}", report.GetProperty("functions")[0].GetProperty("granted")[0].GetProperty("resources")[0].GetString());
    }

    [Fact]
    public void What_was_last_used_is_noted_on_what_is_unused()
    {
        _role.Inline["all"] = Allow("dynamodb:GetItem\",\"dynamodb:DeleteItem\",\"sns:Publish\",\"sqs:SendMessage", "*");

        var related = Check("--last-used").Report.GetProperty("findings").EnumerateArray().SelectMany(finding => finding.GetProperty("related").EnumerateArray()).Select(place => Text(place, "message")).ToArray();

        Assert.Contains("the account says that the role last used dynamodb:DeleteItem on 2026-01-02", related);
        Assert.Contains("the account says that the role has not used sns in the time that is kept", related);
        Assert.DoesNotContain(related, message => message.Contains("sqs"));
    }

    [Fact]
    public void Without_permission_to_ask_what_was_last_used_the_role_is_still_compared()
    {
        _role.Inline["all"] = Allow("dynamodb:GetItem\",\"sns:Publish", "*");
        _account.Instead["GenerateServiceLastAccessedDetails"] = () => (403, FakeAccount.Denied("GenerateServiceLastAccessedDetails"));

        var (status, report) = Check("--last-used");

        Assert.Equal((ExitBadInput, "live"), (status, Text(report.GetProperty("functions")[0], "role", "kind")));
        Assert.StartsWith("when the role of GetOrder was last used: access denied", Text(Assert.Single(report.GetProperty("errors").EnumerateArray()), "message"));
    }

    [Theory]
    [InlineData("--region", "eu-west-1", "--region: is about the account; add --live")]
    [InlineData("--last-used", null, "--last-used: is about the account; add --live")]
    [InlineData("--role", "GetOrder=x", "--role: names a role of the account; add --account-authorization FILE or --live")]
    [InlineData("--role", "GetOrder", "'GetOrder' is not FUNCTION=VALUE; name the function as the report does")]
    public void Options_that_need_the_account_say_so(string option, string? value, string expected)
    {
        var run = Run.Of(["check", _checkout.Path, .. value is null ? [option] : new[] { option, value }]);

        Assert.Equal((2, $"policy-lint: {expected}\n"), (run.Status, run.Error));
    }

    [Fact]
    public void A_profile_that_does_not_exist_is_said()
    {
        var source = new LiveRoles(new LiveOptions { Profile = "no-such-profile", Region = "eu-west-1" });

        source.RolesOf(Questions());

        Assert.Contains("there is no profile 'no-such-profile'", Assert.Single(source.Errors).Message);
    }

    [Fact]
    public void That_there_are_no_credentials_is_said()
    {
        string[] places = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"];
        var before = places.Select(Environment.GetEnvironmentVariable).ToArray();
        foreach (var place in places) Environment.SetEnvironmentVariable(place, null);
        Environment.SetEnvironmentVariable("AWS_EC2_METADATA_DISABLED", "true");
        Environment.SetEnvironmentVariable("AWS_SHARED_CREDENTIALS_FILE", Path.Combine(_checkout.Path, "none"));
        Environment.SetEnvironmentVariable("AWS_CONFIG_FILE", Path.Combine(_checkout.Path, "none"));
        var source = new LiveRoles(new LiveOptions { Region = "eu-west-1" });

        source.RolesOf(Questions());

        foreach (var (place, value) in places.Zip(before)) Environment.SetEnvironmentVariable(place, value);
        foreach (var place in new[] { "AWS_EC2_METADATA_DISABLED", "AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE" }) Environment.SetEnvironmentVariable(place, null);
        Assert.StartsWith("no AWS credentials were found; sign in", Assert.Single(source.Errors).Message);
    }

    private const int ExitGood = 0;
    private const int ExitFindings = 1;
    private const int ExitBadInput = 2;

    private (int Status, JsonElement Report) Check(params string[] options)
    {
        var run = Run.Of(["check", _checkout.Path, "--format", "json", "--live", "--region", "eu-west-1", .. options]);
        Assert.True(run.Out.Length > 0, run.Error);
        return (run.Status, JsonDocument.Parse(run.Out).RootElement);
    }

    private ImmutableArray<RoleQuestion> Questions()
    {
        var deployment = TemplateReader.Read(_checkout.Path, "template.yaml");
        return [new RoleQuestion(deployment.Functions[0], deployment)];
    }

    private static string Allow(string action, string resource) => $$"""{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": ["{{action}}"], "Resource": "{{resource}}" }] }""";

    private static string[] Findings(JsonElement report) =>
        [.. report.GetProperty("findings").EnumerateArray().Select(finding => $"{Text(finding, "rule")} {string.Join(' ', finding.GetProperty("actions").EnumerateArray().Select(action => action.GetString()))}").Order(StringComparer.Ordinal)];

    private static string Text(JsonElement element, params string[] path) => path.Aggregate(element, (inner, name) => inner.GetProperty(name)).GetString()!;
}
