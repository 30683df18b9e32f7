using System.Text.RegularExpressions;

namespace ServerlessGuard.PolicyLint.Tests.Checking;

/// <summary>What the policies of resources give to a role, or keep from it, beside its own.</summary>
public class ResourcePolicyTests
{
    private const string Puts = "await _photos.PutObjectAsync(new PutObjectRequest { BucketName = Environment.GetEnvironmentVariable(\"PHOTOS\"), Key = \"a/\" + id });";

    [Fact]
    public void Without_one_the_permission_is_missing() => Assert.Equal(["SLG5001 s3:PutObject"], Findings(""));

    [Theory]
    [InlineData("{ AWS: !GetAtt GetOrderRole.Arn }")]
    [InlineData("'*'")]
    public void What_a_bucket_allows_the_role_is_not_missing(string principal) => Assert.Empty(Findings(Policy("Allow", principal)));

    [Theory]
    [InlineData("{ AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root' }")]
    [InlineData("{ Service: delivery.logs.amazonaws.com }")]
    public void What_a_bucket_allows_others_is_missing(string principal) => Assert.Equal(["SLG5001 s3:PutObject"], Findings(Policy("Allow", principal)));

    [Fact]
    public void What_is_allowed_under_a_condition_of_which_nothing_is_known_is_5008() =>
        Assert.Equal(["SLG5008 s3:PutObject"], Findings(Policy("Allow", "'*'", ", Condition: { IpAddress: { 'aws:SourceIp': 203.0.113.0/24 } }")));

    [Fact]
    public void What_a_bucket_denies_is_missing_though_the_role_has_it() => Assert.Equal(["SLG5001 s3:PutObject"], Findings(Policy("Deny", "'*'"), Granted));

    [Fact]
    public void Requests_of_a_function_are_secure() =>
        Assert.Empty(Findings(Policy("Deny", "'*'", ", Condition: { Bool: { 'aws:SecureTransport': 'false' } }"), Granted));

    [Fact]
    public void What_a_bucket_may_deny_is_5008() =>
        Assert.Equal(["SLG5008 s3:PutObject"], Findings(Policy("Deny", "'*'", ", Condition: { StringNotEquals: { 'aws:PrincipalOrgID': o-1 } }"), Granted));

    [Theory]
    [InlineData("!Sub 'arn:aws:iam::${AWS::AccountId}:role/Keys'", "GetOrder needs kms:Decrypt on key/${Key}: the policy of the key neither allows it to the role nor leaves it to the account's policies; add it")]
    [InlineData("!Sub 'arn:aws:iam::${AWS::AccountId}:root'", null)]
    [InlineData("!GetAtt GetOrderRole.Arn", null)]
    public void What_a_key_keeps_from_the_account_is_missing_though_the_role_has_it(string principal, string? message)
    {
        const string Decrypts = "await new Amazon.KeyManagementService.AmazonKeyManagementServiceClient().DecryptAsync(new Amazon.KeyManagementService.Model.DecryptRequest { KeyId = Environment.GetEnvironmentVariable(\"KEY\") });";
        var policies = "- AWSLambdaBasicExecutionRole\n" + Checkout.Allow("kms:Decrypt", "!GetAtt Key.Arn");
        var template = Checkout.Template(policies).Replace("ORDERS: !Ref Orders", "KEY: !Ref Key", StringComparison.Ordinal) + $$"""

              Key:
                Type: AWS::KMS::Key
                Properties:
                  KeyPolicy: { Statement: [{ Effect: Allow, Principal: { AWS: {{principal}} }, Action: 'kms:*', Resource: '*' }] }
            """;
        using var checkout = Checkout.Of(policies, Decrypts).With("template.yaml", template);

        Assert.Equal(message is null ? [] : [message], checkout.Check().Findings.Select(finding => Regex.Replace(finding.Message, @" \(.*?\)", "")));
    }

    private static string Granted => Checkout.Allow("s3:PutObject", "!Sub '${Photos.Arn}/a/*'");

    private static string Policy(string effect, string principal, string condition = "") =>
        $$"""

          Policy:
            Type: AWS::S3::BucketPolicy
            Properties:
              Bucket: !Ref Photos
              PolicyDocument: { Statement: [{ Effect: {{effect}}, Principal: {{principal}}, Action: 's3:PutObject', Resource: !Sub '${Photos.Arn}/*'{{condition}} }] }
        """;

    private static string[] Findings(string policy, string policies = "- AWSLambdaBasicExecutionRole")
    {
        var template = Checkout.Template(policies).Replace("ORDERS: !Ref Orders", "PHOTOS: !Ref Photos", StringComparison.Ordinal) + "\n  Photos: { Type: AWS::S3::Bucket }" + policy;
        using var checkout = Checkout.Of(policies, Puts).With("template.yaml", template);
        return [.. checkout.Check().Findings.Select(finding => $"{finding.Rule} {string.Join(',', finding.Actions)}")];
    }
}
