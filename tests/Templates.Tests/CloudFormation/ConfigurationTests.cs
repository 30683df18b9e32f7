using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates.Tests.CloudFormation;

/// <summary>How a function is packaged and configured.</summary>
public sealed class ConfigurationTests
{
    [Theory]
    [InlineData("CodeUri: ./src/Fn/", "app/src/Fn")]
    [InlineData("CodeUri: src/Fn", "app/src/Fn")]
    [InlineData("CodeUri: ../shared", "shared")]
    [InlineData("CodeUri: .", "app")]
    [InlineData("CodeUri: ''", "app")]
    [InlineData("MemorySize: 128", "app")]
    [InlineData("CodeUri: ./bin/publish.zip", "app/bin/publish.zip")]
    [InlineData("CodeUri: s3://bucket/key", null)]
    [InlineData("CodeUri: { Bucket: b, Key: k }", null)]
    [InlineData("CodeUri: !Sub 's3://${Bucket}/key'", null)]
    [InlineData("CodeUri: ../../outside", null)]
    [InlineData("InlineCode: x", null)]
    public void The_code_path_is_relative_to_the_checked_directory(string property, string? expected) =>
        Assert.Equal(expected, InFolder(property).CodePath);

    [Theory]
    [InlineData("{ S3Bucket: b, S3Key: k }", null)]
    [InlineData("./src", "app/src")]
    public void Plain_cloudformation_has_code(string code, string? expected)
    {
        var function = Reading.Files(("app/template.yaml", $"Resources: {{ Fn: {{ Type: AWS::Lambda::Function, Properties: {{ Handler: A::B::C, Code: {code} }} }} }}")).Function("Fn");

        Assert.Equal((expected, TemplateKind.CloudFormation, "A::B::C"), (function.CodePath, function.Kind, function.Handler!.ToString()));
    }

    [Theory]
    [InlineData("ImageConfig: { Command: ['App::App.Function::Handler'] }", "App::App.Function::Handler")]
    [InlineData("ImageConfig: { Command: 'App::App.Function::Handler' }", "App::App.Function::Handler")]
    [InlineData("ImageConfig: { EntryPoint: [dotnet, App.dll] }", "App")]
    [InlineData("ImageConfig: { Command: ['/var/task/bootstrap'] }", "bootstrap")]
    [InlineData("MemorySize: 128", "FromFile::FromFile.Function::Handler")]
    public void An_image_is_started_by_its_command(string property, string expected)
    {
        var function = Image(property, """
            FROM public.ecr.aws/lambda/dotnet:8 AS base
            CMD ["Wrong"]
            FROM base
            # CMD ["Comment"]
            CMD [ "FromFile::FromFile.Function::Handler" ]
            """);

        Assert.Equal((true, expected, null), (function.IsImage, function.Handler?.ToString(), function.Runtime));
        Assert.Equal(("app/src", "app/src/docker/Dockerfile"), (function.CodePath, function.Dockerfile));
    }

    [Theory]
    [InlineData("template.yaml", ".", "src/Fn/Dockerfile", ".", "src/Fn/Dockerfile")]
    [InlineData("template.yaml", "./src", "./Dockerfile.arm", "src", "src/Dockerfile.arm")]
    [InlineData("app/template.yaml", "..", "app/Dockerfile", ".", "app/Dockerfile")]
    [InlineData("app/template.yaml", "../..", "Dockerfile", null, null)]
    public void A_dockerfile_is_named_from_its_context(string template, string context, string dockerfile, string? codePath, string? expected)
    {
        var function = Reading.Files((template, $$"""
            Resources:
              Fn:
                Type: AWS::Serverless::Function
                Metadata: { DockerContext: {{context}}, Dockerfile: {{dockerfile}} }
                Properties: { PackageType: Image }
            """)).Function("Fn");

        Assert.Equal((codePath, expected), (function.CodePath, function.Dockerfile));
    }

    [Theory]
    [InlineData("CMD [\"A::B::C\"]", "A::B::C")]
    [InlineData("CMD A::B::C", "A::B::C")]
    [InlineData("cmd [\"A::B::C\"]", "A::B::C")]
    [InlineData("CMD [ \\\n  \"A::B::C\" ]", "A::B::C")]
    [InlineData("ENTRYPOINT [\"dotnet\", \"App.dll\"]", "App")]
    [InlineData("ENTRYPOINT [\"dotnet\"]\nCMD [\"/app/App.dll\"]", "App")]
    [InlineData("ENTRYPOINT [\"/lambda-entrypoint.sh\"]\nCMD [\"App\"]", "App")]
    [InlineData("FROM x", null)]
    public void A_dockerfile_names_the_handler(string dockerfile, string? expected) =>
        Assert.Equal(expected, Image("MemorySize: 128", dockerfile).Handler?.ToString());

    [Fact]
    public void Globals_are_merged_as_sam_does()
    {
        var function = Reading.Template("""
            Transform: AWS::Serverless-2016-10-31
            Globals:
              Function:
                Runtime: dotnet6
                Handler: Global::Handler
                Tracing: Active
                Layers: [first]
                Environment: { Variables: { A: global, B: global } }
            Resources:
              Fn:
                Type: AWS::Serverless::Function
                Properties:
                  Runtime: dotnet8
                  Layers: ['arn:aws:lambda:eu-west-1:1:layer:AWS-Parameters-and-Secrets-Lambda-Extension:12']
                  Environment: { Variables: { B: own, C: own } }
              Bare:
                Type: AWS::Serverless::Function
              Apart:
                Type: AWS::Serverless::Function
                IgnoreGlobals: [Environment]
              Free:
                Type: AWS::Serverless::Function
                IgnoreGlobals: '*'
              Plain:
                Type: AWS::Lambda::Function
            """);

        var merged = function.Function("Fn");
        Assert.Equal(("dotnet8", "Global::Handler"), (merged.Runtime, merged.Handler!.ToString()));
        Assert.Equal(["A=global", "B=own", "C=own"], Variables(merged));
        Assert.Contains(merged.PlatformNeeds, need => need.Why == "tracing");
        Assert.Contains(merged.PlatformNeeds, need => need.Why == "Parameters and Secrets extension");
        Assert.Equal(["A=global", "B=global"], Variables(function.Function("Bare")));
        Assert.Empty(function.Function("Apart").Environment);
        Assert.Equal("dotnet6", function.Function("Apart").Runtime);
        Assert.Null(function.Function("Free").Runtime);
        Assert.Null(function.Function("Plain").Runtime);
    }

    [Fact]
    public void An_intrinsic_function_is_overridden_and_not_merged()
    {
        var function = Reading.Template("""
            Transform: AWS::Serverless-2016-10-31
            Parameters: { P: { Type: String } }
            Globals: { Function: { Environment: { Variables: { A: { Ref: P } } } } }
            Resources:
              Fn: { Type: AWS::Serverless::Function, Properties: { Environment: { Variables: { A: { 'Fn::Sub': x } } } } }
            """).Function("Fn");

        Assert.Equal(["A=x"], Variables(function));
    }

    [Fact]
    public void Suppressions_are_read_from_the_function_and_its_role()
    {
        var function = Reading.Template("""
            Resources:
              Fn:
                Type: AWS::Lambda::Function
                Metadata:
                  ServerlessGuard:
                    Suppress:
                      - { Rule: SLG5002, Action: 's3:PutObject', Reason: next release }
                      - Rule: SLG5003
                Properties: { Role: !GetAtt R.Arn }
              R:
                Type: AWS::IAM::Role
                Metadata: { ServerlessGuard: { Suppress: { Rule: SLG5004, Reason: legacy } } }
            """).Function("Fn");

        Assert.Equal(
            [("SLG5002", "s3:PutObject", "next release", 7), ("SLG5003", null, null, 8), ("SLG5004", null, "legacy", 12)],
            function.Suppressions.Select(suppression => (suppression.Rule, suppression.Action, suppression.Reason, suppression.Position.Line)));
    }

    [Theory]
    [InlineData("An app. This template is partially managed by Amazon.Lambda.Annotations (v1.6.1.0).", true)]
    [InlineData("An app.", false)]
    public void Templates_of_the_annotations_generator_are_recognised(string description, bool expected) =>
        Assert.Equal(expected, Reading.Template($"Description: '{description}'\nResources: {{ Fn: {{ Type: AWS::Lambda::Function }} }}").IsManagedByAnnotations);

    [Theory]
    [InlineData("AWS::S3::Bucket", "BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: !GetAtt Key.Arn } }] }", "key/${Key}")]
    [InlineData("AWS::S3::Bucket", "BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }] }", null)]
    [InlineData("AWS::S3::Bucket", "BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: AES256 } }] }", null)]
    [InlineData("AWS::DynamoDB::Table", "SSESpecification: { SSEEnabled: true, SSEType: KMS, KMSMasterKeyId: !Ref Key }", "key/${Key}")]
    [InlineData("AWS::Serverless::SimpleTable", "SSESpecification: { SSEEnabled: true }", null)]
    [InlineData("AWS::SQS::Queue", "KmsMasterKeyId: !Ref Key", "key/${Key}")]
    [InlineData("AWS::SQS::Queue", "KmsMasterKeyId: alias/aws/sqs", null)]
    [InlineData("AWS::SQS::Queue", "KmsMasterKeyId: alias/mine", "alias/mine")]
    [InlineData("AWS::SQS::Queue", "KmsMasterKeyId: !Ref Given", "key/${Given}")]
    [InlineData("AWS::SNS::Topic", "KmsMasterKeyId: !Sub 'arn:aws:kms:eu-west-1:1:key/abc'", "key/abc")]
    [InlineData("AWS::SecretsManager::Secret", "KmsKeyId: !Ref Key", "key/${Key}")]
    [InlineData("AWS::Logs::LogGroup", "KmsKeyId: !GetAtt Key.Arn", "key/${Key}")]
    [InlineData("AWS::Kinesis::Stream", "StreamEncryption: { EncryptionType: KMS, KeyId: !Ref Key }", "key/${Key}")]
    public void A_customers_key_is_seen(string type, string properties, string? expectedEnd)
    {
        var resource = Reading.Template($$"""
            Transform: AWS::Serverless-2016-10-31
            Parameters: { Given: { Type: String } }
            Resources:
              Key: { Type: AWS::KMS::Key }
              Sealed: { Type: {{type}}, Properties: { {{properties}} } }
            """).Resources["Sealed"];

        Assert.Equal(expectedEnd, resource.CustomerKey?.ToString().Split(':')[^1]);
    }

    private static IEnumerable<string> Variables(DeployedFunction function) =>
        function.Environment.OrderBy(variable => variable.Key, StringComparer.Ordinal).Select(variable => $"{variable.Key}={variable.Value}");

    private static DeployedFunction InFolder(string property) => Reading.Files(("app/template.yaml", $$"""
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Fn:
            Type: AWS::Serverless::Function
            Properties:
              {{property}}
        """)).Function("Fn");

    private static DeployedFunction Image(string property, string dockerfile) => Reading.Files(
        ("app/template.yaml", $$"""
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Fn:
                Type: AWS::Serverless::Function
                Metadata: { DockerContext: ./src, Dockerfile: docker/Dockerfile }
                Properties:
                  PackageType: Image
                  {{property}}
            """),
        ("app/src/docker/Dockerfile", dockerfile)).Function("Fn");
}
