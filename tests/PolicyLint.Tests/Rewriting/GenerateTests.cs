using System.Text.Json;
using ServerlessGuard.PolicyLint.Tests.Checking;
using ServerlessGuard.PolicyLint.Tests.Commands;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Rewriting;

public class GenerateTests
{
    private const string ReadsAndQueries = ReadsAnItem + """await _orders.QueryAsync(new QueryRequest { TableName = Environment.GetEnvironmentVariable("ORDERS"), IndexName = "by-date" });""";

    private const string ReadsPhotos = ReadsAndQueries + """await _photos.GetObjectAsync(new GetObjectRequest { BucketName = "photos", Key = id });""";

    [Theory]
    [InlineData("sam", """
        Resources:
          # GetOrder
          GetOrder:
            Properties:
              Policies:
                - Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: dynamodb:GetItem
                      Resource: !GetAtt Orders.Arn
                    - Effect: Allow
                      Action: dynamodb:Query
                      Resource: !Sub ${Orders.Arn}/index/by-date

        """)]
    [InlineData("cloudformation", """
        Resources:
          # GetOrder
          GetOrderPolicy:
            Type: AWS::IAM::Policy
            Properties:
              PolicyName: GetOrderPolicy
              Roles:
                - !Ref GetOrderRole
              PolicyDocument:
                Version: '2012-10-17'
                Statement:
                  - Effect: Allow
                    Action: dynamodb:GetItem
                    Resource: !GetAtt Orders.Arn
                  - Effect: Allow
                    Action: dynamodb:Query
                    Resource: !Sub ${Orders.Arn}/index/by-date

        """)]
    [InlineData("serverless", """
        functions:
          GetOrder:
            iam:
              role:
                statements:
                  - Effect: Allow
                    Action: dynamodb:GetItem
                    Resource: !GetAtt Orders.Arn
                  - Effect: Allow
                    Action: dynamodb:Query
                    Resource: !Join ['', [!GetAtt Orders.Arn, /index/by-date]]

        """)]
    [InlineData("terraform", """
        # GetOrder
        data "aws_iam_policy_document" "get_order" {
          statement {
            actions   = ["dynamodb:GetItem"]
            resources = ["arn:aws:dynamodb:*:*:table/${var.orders}"]
          }

          statement {
            actions   = ["dynamodb:Query"]
            resources = ["arn:aws:dynamodb:*:*:table/${var.orders}/index/by-date"]
          }
        }

        """)]
    [InlineData("cdk", """
        // GetOrder
        getOrder.AddToRolePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = new[] { "dynamodb:GetItem" },
            Resources = new[] { orders.TableArn },
        }));
        getOrder.AddToRolePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = new[] { "dynamodb:Query" },
            Resources = new[] { $"{orders.TableArn}/index/by-date" },
        }));

        """)]
    public void Each_language_names_the_templates_own_resources(string format, string expected)
    {
        using var checkout = Of(Allow("dynamodb:*"), ReadsAndQueries);

        Assert.Equal(new Run(0, expected.ReplaceLineEndings("\n"), ""), Run.Of("generate", checkout.Path, "--format", format));
    }

    [Fact]
    public void The_language_is_that_of_the_template()
    {
        using var checkout = Of(Allow("dynamodb:*"));

        Assert.Equal(Run.Of("generate", checkout.Path, "--format", "sam"), Run.Of("generate", checkout.Path));
    }

    [Fact]
    public void A_policy_document_has_the_resources_as_reports_print_them()
    {
        using var checkout = Of(Allow("dynamodb:*"));

        using var document = JsonDocument.Parse(Run.Of("generate", checkout.Path, "--format", "policy").Out);

        Assert.Equal("arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}", document.RootElement.GetProperty("Statement")[0].GetProperty("Resource").GetString());
    }

    [Fact]
    public void What_is_generated_is_what_simulate_allows()
    {
        using var checkout = Of(Allow("dynamodb:*"), ReadsPhotos);
        var policy = Run.Of("generate", checkout.Path, "--format", "policy").Out.Replace("${AWS::Partition}", "aws", StringComparison.Ordinal).Replace("${AWS::Region}", "eu-west-1", StringComparison.Ordinal).Replace("${AWS::AccountId}", "123456789012", StringComparison.Ordinal).Replace("${Orders}", "orders", StringComparison.Ordinal);
        const string table = "arn:aws:dynamodb:eu-west-1:123456789012:table/orders";
        (string Action, string Resource, string Decision)[] cases =
        [
            ("dynamodb:GetItem", table, "allowed"), ("dynamodb:Query", $"{table}/index/by-date", "allowed"), ("s3:GetObject", "arn:aws:s3:::photos/a", "allowed"),
            ("dynamodb:Query", table, "implicitDeny"), ("dynamodb:GetItem", $"{table}-2", "implicitDeny"), ("s3:GetObject", "arn:aws:s3:::others/a", "implicitDeny"),
            ("dynamodb:PutItem", table, "implicitDeny"), ("s3:GetObjectAcl", "arn:aws:s3:::photos/a", "implicitDeny"),
        ];
        var requests = cases.Select(each => $$"""{ "name": "{{each.Action}}", "policies": [{{policy}}], "action": "{{each.Action}}", "resource": "{{each.Resource}}" }""");
        var run = Run.With($"[{string.Join(',', requests)}]", "simulate", "--cases", "-");

        using var outcomes = JsonDocument.Parse(run.Out);
        Assert.Equal(cases.Select(each => each.Decision), outcomes.RootElement.EnumerateArray().Select(outcome => outcome.GetProperty("decision").GetString()));
    }

    [Fact]
    public void What_is_generated_is_valid()
    {
        using var checkout = Of(Allow("dynamodb:*"), ReadsPhotos);
        var policy = Run.Of("generate", checkout.Path, "--format", "policy").Out.Replace("${AWS::Partition}", "aws", StringComparison.Ordinal).Replace("${AWS::Region}", "eu-west-1", StringComparison.Ordinal).Replace("${AWS::AccountId}", "123456789012", StringComparison.Ordinal).Replace("${Orders}", "orders", StringComparison.Ordinal);

        Assert.Equal(0, Run.With(policy, "validate", "-").Status);
    }

    [Fact]
    public void A_role_of_the_template_gets_what_the_platform_needs()
    {
        using var checkout = Of("").With(
            "template.yaml",
            Template("").Replace("      Policies:\n        \n", "      Role: !GetAtt Role.Arn\n", StringComparison.Ordinal) + "\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      Path: /\n");

        var written = Run.Of("generate", checkout.Path).Out;

        Assert.Contains("    Type: AWS::IAM::Policy\n", written);
        Assert.Contains("        - !Ref Role\n", written);
        Assert.Contains("- logs:PutLogEvents\n", written);
    }

    [Fact]
    public void What_is_needed_under_a_condition_is_written_on_request()
    {
        using var checkout = Of(
            Allow("dynamodb:*"),
            """if (id.Length > 3) { } await _photos.PutObjectAsync(new PutObjectRequest { BucketName = "photos", Key = id, CannedACL = id == "a" ? S3CannedACL.Private : null });""");

        var without = Run.Of("generate", checkout.Path);
        var with = Run.Of("generate", checkout.Path, "--include-conditional");

        Assert.Contains("s3:PutObject\n", without.Out);
        Assert.Contains("--include-conditional writes it", without.Error);
        Assert.DoesNotContain("--include-conditional", with.Error);
        Assert.True(with.Out.Length > without.Out.Length);
    }

    [Fact]
    public void An_undecided_call_is_said()
    {
        using var checkout = Of(Allow("dynamodb:*"), """typeof(IAmazonDynamoDB).GetMethod(id)!.Invoke(_orders, null);""");

        var run = Run.Of("generate", checkout.Path);

        Assert.Contains("GetOrder may need more: ", run.Error);
        Assert.Contains("# not known: ", run.Out);
    }

    [Fact]
    public void An_unknown_function_is_one_line_and_status_2()
    {
        using var checkout = Of(Allow("dynamodb:*"));

        Assert.Equal(new Run(2, "", "policy-lint: --function Absent: there is no such function; there are GetOrder\n"), Run.Of("generate", checkout.Path, "--function", "Absent"));
    }
}
