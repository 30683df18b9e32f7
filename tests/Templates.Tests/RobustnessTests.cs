using System.Text;
using CsCheck;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Templates.CloudFormation;

namespace ServerlessGuard.Templates.Tests;

public sealed class RobustnessTests
{
    private const string Whole = """
        AWSTemplateFormatVersion: '2010-09-09'
        Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
        Globals: { Function: { Runtime: dotnet8, Environment: { Variables: { A: &a !Ref T } } } }
        Parameters: { P: { Type: CommaDelimitedList, Default: 'a,b' }, S: { Type: String } }
        Mappings: { M: { k: { v: x } } }
        Conditions: { C: !Or [!Equals [!Ref S, x], !Not [!Condition C]] }
        Resources:
          Fn::ForEach::L: [I, !Ref P, { 'Q${I}': { Type: AWS::SQS::Queue } }]
          T: { Type: AWS::DynamoDB::Table, Condition: C, Properties: { TableName: !Sub '${S}-t' } }
          Fn:
            Type: AWS::Serverless::Function
            Metadata: { ServerlessGuard: { Suppress: [{ Rule: SLG5002 }] }, DockerContext: ., Dockerfile: D }
            Connectors: { K: { Properties: { Destination: { Id: T }, Permissions: [Read] } } }
            Properties:
              PackageType: !If [C, Image, Zip]
              Role: !If [C, !GetAtt R.Arn, !Ref AWS::NoValue]
              Environment: { Variables: { B: *a, D: !FindInMap [M, k, v], E: !Join ['', [!Select [0, !Split [',', 'a,b']], !ImportValue x]] } }
              Policies:
                - DynamoDBReadPolicy: { TableName: !Ref T }
                - Statement: { Effect: Allow, Action: [s3:*], Resource: !Sub ['${X}/*', { X: !GetAtt B.Arn }], Condition: { StringLike: { a: [b] } } }
                - AmazonSQSFullAccess
              Events: { E: { Type: SQS, Properties: { Queue: !GetAtt Qa.Arn, DestinationConfig: { OnFailure: { Type: SNS, Destination: x } } } } }
              DeadLetterQueue: { Type: SQS, TargetArn: !GetAtt Qb.Arn }
              Layers: ['arn:aws:lambda:x:1:layer:AWS-AppConfig-Extension:1']
          B: { Type: AWS::S3::Bucket, Properties: { BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: k } }] } } }
          R: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyName: p, PolicyDocument: { Statement: [] } }], ManagedPolicyArns: [!Ref MP], PermissionsBoundary: !Ref MP } }
          MP: { Type: AWS::IAM::ManagedPolicy, Properties: { Roles: [!Ref FnRole], PolicyDocument: { Statement: [{ Effect: Deny, NotAction: x, NotResource: y }] } } }
          N: { Type: AWS::Serverless::Application, Properties: { Location: n.yaml, Parameters: { S: !GetAtt N.Outputs.O } } }
          X: { Type: AWS::Serverless::Connector, Properties: { Source: { Id: Fn }, Destination: [{ Id: B }], Permissions: [Read] } }
          Esm: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !Ref Fn.Alias, EventSourceArn: !GetAtt T.StreamArn } }
        """;

    [Fact]
    public void The_whole_template_is_without_errors() => Assert.Empty(Read(Whole).Errors);

    [Fact]
    public void No_damage_to_a_template_throws()
    {
        var damage = Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Int[0, 40], Gen.OneOf(Gen.String[Gen.Char["{}[]:,'\"!&*#\n\t -aR$"], 0, 6], Gen.Const(string.Empty)));

        damage.Array[1, 4].Sample(cuts =>
        {
            var text = new StringBuilder(Whole);
            foreach (var (start, length, inserted) in cuts)
            {
                var at = Math.Min(start, text.Length);
                _ = text.Remove(at, Math.Min(length, text.Length - at)).Insert(at, inserted);
            }

            AssertWellFormed(Read(text.ToString()));
        }, iter: 3000);
    }

    [Fact]
    public void No_swap_of_values_throws()
    {
        // Values where others are expected: a list for a text, a map for a list.
        var words = Whole.Split(' ');
        Gen.Select(Gen.Int[0, words.Length - 1], Gen.OneOf(Gen.Const("[]"), Gen.Const("{}"), Gen.Const("~"), Gen.Const("[[a]]"), Gen.Const("!Ref T"), Gen.Const("{a: [b]}"))).Array[1, 3].Sample(swaps =>
        {
            var changed = words.ToArray();
            foreach (var (index, value) in swaps)
                changed[index] = value;

            AssertWellFormed(Read(string.Join(' ', changed)));
        }, iter: 3000);
    }

    [Fact]
    public void A_template_reads_the_same_twice()
    {
        Assert.Equal(Print(Read(Whole)), Print(Read(Whole)));
    }

    [Fact]
    public void Reading_costs_in_proportion_to_length()
    {
        _ = Allocated(Generated(10));

        // Bytes and not time, which tells more of the machine than of the reader; a quadratic reader would need sixteen times as much.
        Assert.InRange(Allocated(Generated(400)) / (double)Allocated(Generated(100)), 3, 6);
    }

    private static long Allocated(string template)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Empty(Read(template).Errors);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Generated(int functions) => "Transform: AWS::Serverless-2016-10-31\nResources:\n" + string.Concat(Enumerable.Range(0, functions).Select(i => $$"""
          Fn{{i}}:
            Type: AWS::Serverless::Function
            Properties:
              Handler: A::B::C
              Environment: { Variables: { TABLE: !Ref Table{{i}} } }
              Policies:
                - DynamoDBReadPolicy: { TableName: !Ref Table{{i}} }
                - Statement: [{ Effect: Allow, Action: [sqs:SendMessage], Resource: 'arn:aws:sqs:us-east-1:123456789012:queue-{{i}}' }]
          Table{{i}}: { Type: AWS::DynamoDB::Table, Properties: { TableName: table-{{i}} } }

        """));

    [Fact]
    public void Reviewed_types_agree_with_the_catalog()
    {
        // Functions are granted calls of an API, not its administration; an alias keeps its prefix in its name; a global table's ARN is its table's; a secret's id is its ARN.
        var deliberate = new[] { "AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api", "AWS::KMS::Alias", "AWS::DynamoDB::GlobalTable", "AWS::SecretsManager::Secret" };
        var disagreeing =
            from type in ResourceTypes.Reviewed
            where !deliberate.Contains(type.Type)
            let known = CatalogResourceTypes.Find(type.Type)
            where known is not null && (known.Arns[0].Text != type.Arns[0].Text || (known.Ref == RefMeans.Arn) != (type.Ref == RefMeans.Arn))
            select $"{type.Type}: {type.Arns[0].Text} ({type.Ref}) but {known.Arns[0].Text} ({known.Ref})";

        Assert.Empty(disagreeing);
        Assert.All(ResourceTypes.Reviewed, type => Assert.True(AwsCatalog.Default.CloudFormationTypes.ContainsKey(type.Type), type.Type));
    }

    private static Deployment Read(string text) => Reading.Files(("template.yaml", text), ("n.yaml", "Parameters: { S: { Type: String } }\nResources: {}\nOutputs: { O: { Value: !Ref S } }"), ("D", "CMD [\"x\"]"));

    private static void AssertWellFormed(Deployment deployment)
    {
        Assert.All(deployment.Errors, error =>
        {
            Assert.True(error.Position is { Line: >= 1, Column: >= 1, File.Length: > 0 }, error.ToString());
            Assert.DoesNotContain('\n', error.Message);
        });
        Assert.All(deployment.Functions, function => Assert.True(function.Position.Line >= 1 && function.Role.Grants.All(grant => grant.Position.Line >= 1)));
    }

    private static string Print(Deployment deployment) => string.Join('\n', deployment.Functions.SelectMany(function => function.Granted().Prepend(function.Id)));
}
