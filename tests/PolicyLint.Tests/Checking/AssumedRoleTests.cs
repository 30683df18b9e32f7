namespace ServerlessGuard.PolicyLint.Tests.Checking;

/// <summary>Calls that run as a role the code assumes are compared with that role.</summary>
public sealed class AssumedRoleTests
{
    private const string ByCredentials =
        """
        var credentials = new Amazon.Runtime.AssumeRoleAWSCredentials(Amazon.Runtime.FallbackCredentialsFactory.GetCredentials(), Environment.GetEnvironmentVariable("READER"), "session");
        await new AmazonS3Client(credentials).GetObjectAsync("photos", id);
        """;

    private const string ByToken =
        """
        var assumed = await new Amazon.SecurityToken.AmazonSecurityTokenServiceClient().AssumeRoleAsync(new Amazon.SecurityToken.Model.AssumeRoleRequest { RoleArn = Environment.GetEnvironmentVariable("READER"), RoleSessionName = id });
        await new AmazonS3Client(assumed.Credentials).GetObjectAsync("photos", id);
        """;

    [Theory]
    [InlineData(ByCredentials)]
    [InlineData(ByToken)]
    public void What_the_assumed_role_lacks_is_missing_there(string body)
    {
        using var checkout = Checkouts(body, "s3:PutObject");
        var result = checkout.Check();

        var finding = Assert.Single(result.Findings, finding => finding.Rule == "SLG5001" && finding.Actions.Contains("s3:GetObject"));
        Assert.StartsWith("GetOrder as Reader needs s3:GetObject on photos/*", finding.Message, StringComparison.Ordinal);
        Assert.Equal("GetOrder", finding.Function);
    }

    [Theory]
    [InlineData(ByCredentials)]
    [InlineData(ByToken)]
    public void What_the_assumed_role_has_is_not_asked_of_the_function_s_role(string body)
    {
        using var checkout = Checkouts(body, "s3:GetObject");
        var function = Assert.Single(checkout.Check().Functions);

        Assert.DoesNotContain(function.Required, required => required.Action == "s3:GetObject");
        Assert.Equal("arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${Reader}", Assert.Single(function.Calls, call => call.Operation == "GetObject").RunsAs);
        Assert.DoesNotContain(checkout.Check().Findings, finding => finding.Rule is "SLG5001" or "SLG5002" && finding.Actions.Contains("s3:GetObject"));
    }

    [Fact]
    public void Keys_of_somebody_else_are_said_to_be_so()
    {
        using var checkout = Checkouts("""await new AmazonS3Client("key", "secret").GetObjectAsync("photos", id);""", "s3:PutObject");
        var result = checkout.Check();

        Assert.Equal("explicit credentials", Assert.Single(result.Functions.Single().Calls).RunsAs);
        Assert.DoesNotContain(result.Findings, finding => finding.Actions.Contains("s3:GetObject"));
    }

    private static Checkout Checkouts(string body, string action) => Checkout.Of(Checkout.Allow("sts:AssumeRole", "!GetAtt Reader.Arn"), body)
        .With("src/Orders/Orders.csproj", Checkout.Project.Replace("AWSSDK.S3", "AWSSDK.SecurityToken\" Version=\"3.7.300\" /><PackageReference Include=\"AWSSDK.S3"))
        .With("template.yaml", Checkout.Template(Checkout.Allow("sts:AssumeRole", "!GetAtt Reader.Arn")).Replace("ORDERS: !Ref Orders", "READER: !GetAtt Reader.Arn") + $"""

          Reader:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {"{}"}
              Policies:
                - PolicyName: read
                  PolicyDocument:
                    Statement:
                      - Effect: Allow
                        Action: {action}
                        Resource: arn:aws:s3:::photos/*
        """);
}
