using System.Text.Json;
using ServerlessGuard.PolicyLint.Tests.Checking;
using ServerlessGuard.PolicyLint.Tests.Commands;

namespace ServerlessGuard.PolicyLint.Tests.Roles;

public sealed class RoleFileTests : IDisposable
{
    private const string Table = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}";

    private const string Policy =
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            { "Effect": "Allow", "Action": "dynamodb:PutItem", "Resource": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders-prod" }
          ]
        }
        """;

    private readonly Checkout _checkout = new Checkout()
        .With("src/Orders/Orders.csproj", Checkout.Project)
        .With("src/Orders/Function.cs", Checkout.Code(Checkout.ReadsAnItem));

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public void Policy_documents_are_the_role_that_no_template_shows()
    {
        _checkout.With("template.yaml", Template("!ImportValue orders-role")).With("policies/write.json", Policy).With("policies/read.json", Policy.Replace("PutItem", "GetItem"));

        var (status, report) = Check("--role-policies", At("policies/write.json"), At("policies/read.json"));

        Assert.Equal(1, status);
        Assert.Equal(("file", "policies/write.json"), (Text(report, "functions", "role", "kind"), Text(report, "functions", "role", "template")));
        Assert.Equal(["SLG5002 dynamodb:PutItem policies/write.json:4"], Findings(report));
        Assert.Equal(Table, report.GetProperty("functions")[0].GetProperty("granted")[0].GetProperty("resources")[0].GetString());
    }

    [Fact]
    public void A_function_may_be_given_its_own_documents()
    {
        _checkout.With("template.yaml", Template("!ImportValue orders-role")).With("any.json", Policy).With("own.json", Policy.Replace("PutItem", "GetItem"));

        Assert.Empty(Findings(Check("--role-policies", At("any.json"), $"GetOrder={At("own.json")}").Report));
    }

    [Fact]
    public void Documents_of_policies_that_a_role_only_names_are_added_to_it()
    {
        _checkout.With("template.yaml", Template("!GetAtt Role.Arn") +
            """

              Role:
                Type: AWS::IAM::Role
                Properties:
                  ManagedPolicyArns: [!ImportValue shared-policy]
                  Policies:
                    - PolicyName: read
                      PolicyDocument: { Statement: [{ Effect: Allow, Action: dynamodb:GetItem, Resource: !GetAtt Orders.Arn }] }
            """).With("shared.json", Policy);

        var report = Check("--role-policies", At("shared.json")).Report;

        Assert.Equal("template", Text(report, "functions", "role", "kind"));
        Assert.Equal(["SLG5002 dynamodb:PutItem shared.json:4"], Findings(report));
    }

    [Fact]
    public void Where_the_templates_show_every_role_the_documents_stand_in_its_place()
    {
        _checkout.With("template.yaml", Checkout.Template(Checkout.Allow("dynamodb:GetItem"))).With("p.json", Policy);

        Assert.Equal("file", Text(Check("--role-policies", At("p.json")).Report, "functions", "role", "kind"));
    }

    [Fact]
    public void Code_that_no_template_names_is_compared_too()
    {
        // Of a function without a template nobody knows whether it is traced or in a VPC.
        _checkout.With("p.json", Policy.Replace("  ]\n", """, { "Effect": "Allow", "Action": ["logs:PutLogEvents", "xray:PutTraceSegments", "ec2:CreateNetworkInterface"], "Resource": "*" }]"""));

        var report = Check("--role-policies", At("p.json")).Report;

        Assert.Equal(("code", "file"), (Text(report, "functions", "kind"), Text(report, "functions", "role", "kind")));
        Assert.Equal(["SLG5001 dynamodb:GetItem p.json:1", "SLG5002 dynamodb:PutItem p.json:4"], Findings(report));
    }

    public static TheoryData<string> Forms => new()
    {
        Policy.ReplaceLineEndings("\r\n"),
        "\uFEFF" + Policy,
        Uri.EscapeDataString(Policy),
        $$"""{ "RoleName": "r", "PolicyName": "p", "PolicyDocument": {{Policy}} }""",
        $$"""{ "PolicyVersion": { "Document": {{JsonSerializer.Serialize(Uri.EscapeDataString(Policy))}}, "VersionId": "v1" } }""",
        """{ "Statement": { "Effect": "Allow", "Action": "dynamodb:PutItem", "Resource": "*" } }""",
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_document_is_read_in_every_form_that_AWS_and_Windows_write(string text)
    {
        _checkout.With("template.yaml", Template("!ImportValue orders-role")).With("p.json", text);

        var (_, report) = Check("--role-policies", At("p.json"));

        Assert.Equal(0, report.GetProperty("errors").GetArrayLength());
        Assert.Contains("SLG5002 dynamodb:PutItem p.json", string.Join(' ', Findings(report)));
    }

    [Theory]
    [InlineData("{ \"Statement\": [", 1, "not valid JSON")]
    [InlineData("[]", 1, "a policy is a JSON object")]
    [InlineData("{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [{ \"Effect\": \"allow\", \"Action\": \"*\", \"Resource\": \"*\" }]\n}", 3, "Allow or Deny")]
    [InlineData("", 1, "the policy is empty")]
    public void A_document_that_is_wrong_is_an_error_and_the_rest_is_reported(string text, int line, string expected)
    {
        _checkout.With("template.yaml", Template("!ImportValue orders-role")).With("p.json", text);

        var (status, report) = Check("--role-policies", At("p.json"));

        Assert.Equal(2, status);
        var error = Assert.Single(report.GetProperty("errors").EnumerateArray());
        Assert.Equal(("p.json", line), (error.GetProperty("file").GetString(), error.GetProperty("line").GetInt32()));
        Assert.Contains(expected, error.GetProperty("message").GetString());
        Assert.Equal("imported", Text(report, "functions", "role", "kind"));
    }

    [Fact]
    public void A_file_or_function_that_is_not_there_is_said_in_one_line()
    {
        _checkout.With("template.yaml", Template("!ImportValue orders-role")).With("p.json", Policy);

        var run = Run.Of("check", _checkout.Path, "--role-policies", "nowhere.json");
        Assert.Equal((2, "policy-lint: nowhere.json: no such file; give the path of a JSON file, or - for standard input\n"), (run.Status, run.Error));

        var (status, report) = Check("--role-policies", $"Nobody={At("p.json")}");
        Assert.Equal((2, "there is no function 'Nobody'; name one as the report does"), (status, report.GetProperty("errors")[0].GetProperty("message").GetString()));
    }

    [Theory]
    [InlineData("arn:aws:iam::123456789012:role/app/orders-role")]
    [InlineData("!Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/app/orders-${Kind}'")]
    [InlineData("!Ref RoleParameter", "--role", "GetOrder=orders-role")]
    [InlineData("!Ref RoleParameter", "--role", "GetOrder=arn:aws:iam::123456789012:role/app/orders-role")]
    public void A_role_is_found_in_the_account_by_its_name_or_ARN(string role, params string[] options)
    {
        _checkout.With("template.yaml", Template(role)).With("account.json", Account());

        var (_, report) = Check(["--account-authorization", At("account.json"), .. options]);

        Assert.Equal(("arn:aws:iam::123456789012:role/app/orders-role", "file", "account.json"), (Text(report, "functions", "role", "id"), Text(report, "functions", "role", "kind"), Text(report, "functions", "role", "template")));
        Assert.Equal(
            ["write dynamodb:PutItem", "read dynamodb:GetItem", "AWSLambdaBasicExecutionRole logs:CreateLogGroup"],
            report.GetProperty("functions")[0].GetProperty("granted").EnumerateArray().Select(granted => $"{granted.GetProperty("origin").GetString()} {granted.GetProperty("actions")[0].GetString()}"));
        Assert.Equal(["SLG5002 dynamodb:PutItem account.json:9"], Findings(report));
    }

    [Fact]
    public void A_role_of_the_template_gets_the_documents_and_the_boundary_it_only_names()
    {
        _checkout.With("template.yaml", Template("!GetAtt Role.Arn") +
            """

              Role:
                Type: AWS::IAM::Role
                Properties:
                  ManagedPolicyArns: ['arn:aws:iam::123456789012:policy/read']
                  PermissionsBoundary: arn:aws:iam::123456789012:policy/nothing
            """).With("account.json", Account());

        Assert.Equal(["SLG5001 dynamodb:GetItem template.yaml:14"], Findings(Check("--account-authorization", At("account.json")).Report));
    }

    [Theory]
    [InlineData("false", "the account has no role 'arn:aws:iam::123456789012:role/other': mend the name, or pass --role FUNCTION=ROLE")]
    [InlineData("true", "the account has no role 'arn:aws:iam::123456789012:role/other' in the given pages of the list: pass all of them")]
    public void A_role_that_is_not_in_the_list_is_said(string isTruncated, string expected)
    {
        _checkout.With("template.yaml", Template("arn:aws:iam::123456789012:role/other")).With("account.json", Account(isTruncated));

        var finding = Check("--account-authorization", At("account.json")).Report.GetProperty("findings")[0];

        Assert.Equal(("SLG5011", $"GetOrder is not compared with its role: {expected}"), (finding.GetProperty("rule").GetString(), finding.GetProperty("message").GetString()));
    }

    [Theory]
    [InlineData("{ \"Users\": [] }", "has neither RoleDetailList nor Policies; give the output of 'aws iam get-account-authorization-details'")]
    [InlineData("{", "not valid JSON")]
    public void A_list_of_something_else_is_an_error(string text, string expected)
    {
        _checkout.With("template.yaml", Template("arn:aws:iam::123456789012:role/other")).With("account.json", text);

        var (status, report) = Check("--account-authorization", At("account.json"));

        Assert.Equal(2, status);
        Assert.Contains(expected, report.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    private static string Template(string role) =>
        $$"""
        Parameters: { Kind: { Type: String }, RoleParameter: { Type: String } }
        Resources:
          GetOrder:
            Type: AWS::Lambda::Function
            Properties:
              Code: src/Orders
              Handler: Orders::Orders.Function::Get
              Runtime: dotnet8
              Role: {{role}}
              Environment: { Variables: { ORDERS: !Ref Orders } }
          Orders:
            Type: AWS::DynamoDB::Table
            Properties: { TableName: orders-prod }
        """;

    private static string Account(string isTruncated = "false") =>
        $$"""
        {
          "UserDetailList": [{ "UserName": "ada", "GroupList": ["admins"] }],
          "GroupDetailList": [{ "GroupName": "admins", "GroupPolicyList": [] }],
          "RoleDetailList": [
            { "RoleName": "another", "Arn": "arn:aws:iam::123456789012:role/another", "RolePolicyList": [], "AttachedManagedPolicies": [] },
            {
              "RoleName": "orders-role", "Arn": "arn:aws:iam::123456789012:role/app/orders-role", "AssumeRolePolicyDocument": {},
              "RolePolicyList": [
                { "PolicyName": "write", "PolicyDocument": { "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": ["dynamodb:PutItem"], "Resource": "*" }] } }
              ],
              "AttachedManagedPolicies": [
                { "PolicyName": "read", "PolicyArn": "arn:aws:iam::123456789012:policy/read" },
                { "PolicyName": "AWSLambdaBasicExecutionRole", "PolicyArn": "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole" }
              ],
              "InstanceProfileList": []
            }
          ],
          "Policies": [
            {
              "PolicyName": "read", "Arn": "arn:aws:iam::123456789012:policy/read", "DefaultVersionId": "v2",
              "PolicyVersionList": [
                { "VersionId": "v2", "IsDefaultVersion": true, "Document": "{{Uri.EscapeDataString("""{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:eu-west-1:123456789012:table/orders-prod"}}""")}}" },
                { "VersionId": "v1", "IsDefaultVersion": false, "Document": { "Statement": { "Effect": "Allow", "Action": "*", "Resource": "*" } } }
              ]
            },
            {
              "PolicyName": "nothing", "Arn": "arn:aws:iam::123456789012:policy/nothing", "DefaultVersionId": "v1",
              "PolicyVersionList": [{ "VersionId": "v1", "Document": { "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }] } }]
            }
          ],
          "IsTruncated": {{isTruncated}}
        }
        """;

    private string At(string file) => Path.Combine(_checkout.Path, file);

    private (int Status, JsonElement Report) Check(params string[] options)
    {
        var run = Run.Of(["check", _checkout.Path, "--format", "json", .. options]);
        Assert.True(run.Out.Length > 0, run.Error);
        return (run.Status, JsonDocument.Parse(run.Out).RootElement);
    }

    private static string[] Findings(JsonElement report) =>
    [
        .. report.GetProperty("findings").EnumerateArray().Select(finding => string.Join(
            ' ',
            [finding.GetProperty("rule").GetString()!, .. finding.GetProperty("actions").EnumerateArray().Select(action => action.GetString()!), $"{finding.GetProperty("file").GetString()}:{finding.GetProperty("line").GetInt32()}"])).Order(StringComparer.Ordinal),
    ];

    private static string Text(JsonElement report, params string[] path) =>
        path.Aggregate(report, (inner, name) => inner.GetProperty(name) is { ValueKind: JsonValueKind.Array } list ? list[0] : inner.GetProperty(name)).GetString()!;
}
