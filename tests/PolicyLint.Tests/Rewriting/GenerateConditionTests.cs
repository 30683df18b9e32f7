using System.Text.Json.Nodes;
using ServerlessGuard.PolicyLint.Tests.Checking;
using ServerlessGuard.PolicyLint.Tests.Commands;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Rewriting;

/// <summary>
/// A function that lists a prefix, passes a role to one service and reads what a customer's key encrypts: three statements that are narrowed by conditions.
/// </summary>
public class GenerateConditionTests
{
    private const string Code =
        """
        using Amazon.Lambda.Core;
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.StepFunctions;
        using Amazon.StepFunctions.Model;

        namespace Orders;

        public class Function
        {
            private readonly IAmazonS3 _photos = new AmazonS3Client();
            private readonly IAmazonStepFunctions _flows = new AmazonStepFunctionsClient();

            public async Task<string> Get(string id, ILambdaContext context)
            {
                var bucket = Environment.GetEnvironmentVariable("PHOTOS");
                await _photos.ListObjectsV2Async(new ListObjectsV2Request { BucketName = bucket, Prefix = "reports/" });
                await _photos.GetObjectAsync(new GetObjectRequest { BucketName = bucket, Key = "reports/" + id });
                await _flows.CreateStateMachineAsync(new CreateStateMachineRequest { Name = "flow", RoleArn = Environment.GetEnvironmentVariable("ROLE") });
                return id;
            }
        }
        """;

    private const string Resources =
        """
          Key: { Type: AWS::KMS::Key }
          Photos:
            Type: AWS::S3::Bucket
            Properties:
              BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms, KMSMasterKeyID: !Ref Key } }] }
          FlowRole: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }

        """;

    private const string Function =
        """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          GetOrder:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: src/Orders
              Handler: Orders::Orders.Function::Get
              Runtime: dotnet8
              Environment: { Variables: { PHOTOS: !Ref Photos, ROLE: !GetAtt FlowRole.Arn } }

        """;

    [Theory]
    [InlineData("policy", """
              "Condition": {
                "StringEquals": {
                  "iam:PassedToService": "states.amazonaws.com"
                }
              }
        """, """
              "Condition": {
                "StringLike": {
                  "kms:ViaService": "s3.*.amazonaws.com*"
                }
              }
        """, """
              "Resource": "arn:${AWS::Partition}:s3:::${Photos}",
              "Condition": {
                "StringEquals": {
                  "s3:prefix": "reports/"
                }
              }
        """)]
    [InlineData("sam", """
                      Resource: !GetAtt FlowRole.Arn
                      Condition:
                        StringEquals:
                          iam:PassedToService: states.amazonaws.com
        """, """
                      Resource: !GetAtt Key.Arn
                      Condition:
                        StringLike:
                          kms:ViaService: s3.*.amazonaws.com*
        """, """
                      Resource: !GetAtt Photos.Arn
                      Condition:
                        StringEquals:
                          s3:prefix: reports/
        """)]
    [InlineData("cloudformation", """
                    Resource: !GetAtt FlowRole.Arn
                    Condition:
                      StringEquals:
                        iam:PassedToService: states.amazonaws.com
        """, """
                    Resource: !GetAtt Key.Arn
                    Condition:
                      StringLike:
                        kms:ViaService: s3.*.amazonaws.com*
        """, """
                    Resource: !GetAtt Photos.Arn
                    Condition:
                      StringEquals:
                        s3:prefix: reports/
        """)]
    [InlineData("cdk", """
            Resources = new[] { flowRole.RoleArn },
            Conditions = new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { ["iam:PassedToService"] = new[] { "states.amazonaws.com" } } },
        """, """
            Resources = new[] { key.KeyArn },
            Conditions = new Dictionary<string, object> { ["StringLike"] = new Dictionary<string, object> { ["kms:ViaService"] = new[] { "s3.*.amazonaws.com*" } } },
        """, """
            Resources = new[] { photos.BucketArn },
            Conditions = new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { ["s3:prefix"] = new[] { "reports/" } } },
        """)]
    [InlineData("terraform", """
            condition {
              test     = "StringEquals"
              variable = "iam:PassedToService"
              values   = ["states.amazonaws.com"]
            }
        """, """
            condition {
              test     = "StringLike"
              variable = "kms:ViaService"
              values   = ["s3.*.amazonaws.com*"]
            }
        """, """
            resources = ["arn:aws:s3:::${var.photos}"]

            condition {
              test     = "StringEquals"
              variable = "s3:prefix"
              values   = ["reports/"]
            }
        """)]
    [InlineData("serverless", """
                    Resource: !GetAtt FlowRole.Arn
                    Condition:
                      StringEquals:
                        iam:PassedToService: states.amazonaws.com
        """, """
                    Resource: !GetAtt Key.Arn
                    Condition:
                      StringLike:
                        kms:ViaService: s3.*.amazonaws.com*
        """, """
                    Resource: !GetAtt Photos.Arn
                    Condition:
                      StringEquals:
                        s3:prefix: reports/
        """)]
    public void Each_language_has_the_conditions(string format, params string[] conditions)
    {
        using var checkout = Lists(Function + Resources);

        var run = Run.Of("generate", checkout.Path, "--format", format);

        Assert.Equal(0, run.Status);
        Assert.All(conditions, condition => Assert.Contains(condition.ReplaceLineEndings("\n").TrimEnd('\n'), run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("s3:ListBucket", "arn:aws:s3:::photos", "\"s3:prefix\": \"reports/\"", "allowed")]
    [InlineData("s3:ListBucket", "arn:aws:s3:::photos", "\"s3:prefix\": \"archive/\"", "implicitDeny")]
    [InlineData("s3:ListBucket", "arn:aws:s3:::photos", "", "implicitDeny")]
    [InlineData("s3:GetObject", "arn:aws:s3:::photos/reports/1", "", "allowed")]
    [InlineData("s3:GetObject", "arn:aws:s3:::photos/archive/1", "", "implicitDeny")]
    [InlineData("kms:Decrypt", "arn:aws:kms:eu-west-1:123456789012:key/k", "\"kms:ViaService\": \"s3.eu-west-1.amazonaws.com\"", "allowed")]
    [InlineData("kms:Decrypt", "arn:aws:kms:eu-west-1:123456789012:key/k", "\"kms:ViaService\": \"sqs.eu-west-1.amazonaws.com\"", "implicitDeny")]
    [InlineData("kms:Decrypt", "arn:aws:kms:eu-west-1:123456789012:key/k", "", "implicitDeny")]
    [InlineData("iam:PassRole", "arn:aws:iam::123456789012:role/flow", "\"iam:PassedToService\": \"states.amazonaws.com\"", "allowed")]
    [InlineData("iam:PassRole", "arn:aws:iam::123456789012:role/flow", "\"iam:PassedToService\": \"lambda.amazonaws.com\"", "implicitDeny")]
    [InlineData("iam:PassRole", "arn:aws:iam::123456789012:role/other", "\"iam:PassedToService\": \"states.amazonaws.com\"", "implicitDeny")]
    public void What_is_generated_allows_the_requests_of_the_code_and_no_others(string action, string resource, string context, string expected)
    {
        using var checkout = Lists(Function + Resources);
        var policy = Run.Of("generate", checkout.Path, "--format", "policy").Out
            .Replace("${AWS::Partition}", "aws", StringComparison.Ordinal).Replace("${AWS::Region}", "eu-west-1", StringComparison.Ordinal).Replace("${AWS::AccountId}", "123456789012", StringComparison.Ordinal)
            .Replace("${Photos}", "photos", StringComparison.Ordinal).Replace("${FlowRole}", "flow", StringComparison.Ordinal).Replace("${Key}", "k", StringComparison.Ordinal);
        checkout.With("cases.json", $$"""[{ "name": "one", "policies": [{{policy}}], "action": "{{action}}", "resource": "{{resource}}", "context": { {{context}} } }]""");

        var run = Run.Of("simulate", "--cases", checkout.At("cases.json"));

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(expected, JsonNode.Parse(run.Out)![0]!["decision"]!.GetValue<string>());
    }

    /// <summary>What is generated, put where it belongs, is what the check asks for.</summary>
    [Fact]
    public void What_is_generated_for_sam_is_clean_in_its_place()
    {
        using var checkout = Lists(Function + Resources);
        var policies = Run.Of("generate", checkout.Path).Out.Split("    Properties:\n")[1];

        checkout.With("template.yaml", (Function + policies + Resources).ReplaceLineEndings("\n"));

        Assert.Contains("Condition:", policies, StringComparison.Ordinal);
        Assert.Empty(checkout.Check().Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void What_is_generated_for_cloudformation_is_clean_in_its_place()
    {
        const string role = "  GetOrderRole: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {}, ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'] } }\n";
        var function = Function + "      Role: !GetAtt GetOrderRole.Arn\n";
        using var checkout = Lists(function + role + Resources);
        var policy = Run.Of("generate", checkout.Path, "--format", "cloudformation").Out.Replace("Resources:\n", "", StringComparison.Ordinal);

        checkout.With("template.yaml", function + role.Replace(", ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']", "", StringComparison.Ordinal) + policy + Resources);

        Assert.Contains("Condition:", policy, StringComparison.Ordinal);
        Assert.Empty(checkout.Check().Findings.Select(finding => finding.Message));
    }

    private static Checkout Lists(string template) => new Checkout()
        .With("src/Orders/Orders.csproj", Project.Replace("AWSSDK.SQS", "AWSSDK.StepFunctions", StringComparison.Ordinal))
        .With("src/Orders/Function.cs", Code)
        .With("template.yaml", template.ReplaceLineEndings("\n"));
}
