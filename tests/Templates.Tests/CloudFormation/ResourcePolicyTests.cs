using ServerlessGuard.Iam.Permissions;

namespace ServerlessGuard.Templates.Tests.CloudFormation;

/// <summary>What resources' own policies say of a function's role.</summary>
public class ResourcePolicyTests
{
    private const string Bucket = "arn:${AWS::Partition}:s3:::${Bucket}";
    private const string Here = "${AWS::Region}:${AWS::AccountId}";

    [Theory]
    [InlineData("AWS::S3::BucketPolicy", "Bucket: !Ref Bucket", "s3:GetObject", "!Sub '${Bucket.Arn}/*'", Bucket + "/*")]
    [InlineData("AWS::SQS::QueuePolicy", "Queues: [!Ref Queue]", "sqs:SendMessage", "'*'", "arn:${AWS::Partition}:sqs:" + Here + ":${Queue}")]
    [InlineData("AWS::SNS::TopicPolicy", "Topics: [!Ref Topic]", "sns:Publish", "!Ref Topic", "arn:${AWS::Partition}:sns:" + Here + ":${Topic}")]
    public void A_policy_that_names_the_role_grants_to_it(string type, string owner, string action, string resource, string granted) => Assert.Equal(
        [$"Allow {action} on {granted}"],
        About($$"""
              Policy:
                Type: {{type}}
                Properties:
                  {{owner}}
                  PolicyDocument: { Statement: [{ Effect: Allow, Principal: { AWS: !GetAtt FnRole.Arn }, Action: '{{action}}', Resource: {{resource}} }] }
            """));

    [Theory]
    [InlineData("{ AWS: !GetAtt FnRole.Arn }", true)]
    [InlineData("{ AWS: [!GetAtt OtherRole.Arn, !GetAtt FnRole.Arn] }", true)]
    [InlineData("'*'", true)]
    [InlineData("{ AWS: '*' }", true)]
    [InlineData("{ AWS: !GetAtt OtherRole.Arn }", false)]
    [InlineData("{ AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' }", false)]
    [InlineData("{ AWS: !Ref AWS::AccountId }", false)]
    [InlineData("{ Service: lambda.amazonaws.com }", false)]
    [InlineData("{ Federated: '*' }", false)]
    public void Whom_an_allow_speaks_of(string principal, bool grants) => Assert.Equal(grants, About(Policy("Allow", principal)).Length > 0);

    [Theory]
    [InlineData("{ AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' }", true)]
    [InlineData("{ AWS: !Ref AWS::AccountId }", true)]
    [InlineData("'*'", true)]
    [InlineData("{ AWS: !GetAtt OtherRole.Arn }", false)]
    public void A_deny_to_the_account_is_one_to_the_role(string principal, bool denies) => Assert.Equal(denies, About(Policy("Deny", principal)).Length > 0);

    [Fact]
    public void A_key_grants_by_its_own_policy() => Assert.Equal(
        ["Allow kms:Decrypt on arn:${AWS::Partition}:kms:" + Here + ":key/${Key}"],
        About("""
              Key:
                Type: AWS::KMS::Key
                Properties:
                  KeyPolicy:
                    Statement:
                      - { Effect: Allow, Principal: { AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root' }, Action: 'kms:*', Resource: '*' }
                      - { Effect: Allow, Principal: { AWS: !GetAtt FnRole.Arn }, Action: 'kms:Decrypt', Resource: '*' }
            """));

    /// <summary>What neither the role nor the account is allowed, no policy of the role can grant.</summary>
    [Theory]
    [InlineData("{ Effect: Allow, Principal: { AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root' }, Action: 'kms:*', Resource: '*' }", null)]
    [InlineData("{ Effect: Allow, Principal: { AWS: 'arn:aws:iam::123456789012:root' }, Action: 'kms:*', Resource: '*' }", null)]
    [InlineData("{ Effect: Allow, Principal: { AWS: '123456789012' }, Action: 'kms:Decrypt', Resource: '*' }", "NotAction kms:Decrypt")]
    [InlineData("{ Effect: Allow, Principal: { AWS: !GetAtt FnRole.Arn }, Action: ['kms:Decrypt', 'kms:Describe*'], Resource: '*' }", "NotAction kms:Decrypt kms:Describe*")]
    [InlineData("{ Effect: Allow, Principal: '*', Action: 'kms:Encrypt', Resource: '*' }", "NotAction kms:Encrypt")]
    [InlineData("{ Effect: Allow, Principal: { AWS: !Ref AdminArn }, Action: 'kms:*', Resource: '*' }", null)]
    [InlineData("{ Effect: Allow, Principal: { AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:role/${AdminName}' }, Action: 'kms:*', Resource: '*' }", null)]
    [InlineData("{ Effect: Allow, Principal: { AWS: 'arn:aws:iam::123456789012:role/Keys' }, Action: 'kms:*', Resource: '*' }", "Action kms:*")]
    [InlineData("{ Effect: Allow, Principal: { AWS: !GetAtt OtherRole.Arn }, Action: 'kms:*', Resource: '*' }", "Action kms:*")]
    [InlineData("{ Effect: Allow, Principal: { Service: logs.amazonaws.com }, Action: 'kms:*', Resource: '*' }", "Action kms:*")]
    [InlineData("{ Effect: Allow, Principal: { AWS: !Ref AWS::AccountId }, NotAction: 'kms:Delete*', Resource: '*' }", null)]
    [InlineData("!Ref Statement", null)]
    public void A_key_keeps_what_its_policy_does_not_leave_to_the_account(string statement, string? kept) => Assert.Equal(
        kept is null ? [] : [$"Deny {kept} on arn:${{AWS::Partition}}:kms:{Here}:key/${{Key}}"],
        Kept($"  Key: {{ Type: AWS::KMS::Key, Properties: {{ KeyPolicy: {{ Statement: [{statement}] }} }} }}\n"));

    [Theory]
    [InlineData("{ Type: AWS::KMS::Key }")]
    [InlineData("{ Type: AWS::KMS::Key, Properties: { KeyPolicy: !Ref Policy } }")]
    [InlineData("{ Type: AWS::KMS::Key, Properties: { KeyPolicy: 5 } }")]
    public void A_key_whose_policy_is_not_written_keeps_nothing(string key) => Assert.Empty(Kept($"  Key: {key}\n"));

    [Fact]
    public void A_secret_and_an_event_bus_grant_by_their_policies() => Assert.Equal(
        ["Allow secretsmanager:GetSecretValue on arn:${AWS::Partition}:secretsmanager:" + Here + ":secret:${Secret}", "Allow events:PutEvents on arn:${AWS::Partition}:events:" + Here + ":event-bus/${Bus}"],
        About("""
              Secret: { Type: AWS::SecretsManager::Secret }
              SecretPolicy:
                Type: AWS::SecretsManager::ResourcePolicy
                Properties:
                  SecretId: !Ref Secret
                  ResourcePolicy: { Statement: [{ Effect: Allow, Principal: { AWS: !GetAtt FnRole.Arn }, Action: 'secretsmanager:GetSecretValue', Resource: '*' }] }
              Bus: { Type: AWS::Events::EventBus, Properties: { Name: bus } }
              BusPolicy:
                Type: AWS::Events::EventBusPolicy
                Properties:
                  EventBusName: !Ref Bus
                  StatementId: One
                  Statement: { Effect: Allow, Principal: { AWS: !GetAtt FnRole.Arn }, Action: 'events:PutEvents', Resource: !GetAtt Bus.Arn }
            """));

    [Theory]
    [InlineData("Principal: !GetAtt FnRole.Arn", true)]
    [InlineData("Principal: apigateway.amazonaws.com", false)]
    [InlineData("Principal: '*', SourceArn: !GetAtt Bucket.Arn", false)]
    public void A_permission_on_a_function_grants_to_the_role_it_names(string principal, bool grants) => Assert.Equal(
        grants ? ["Allow lambda:InvokeFunction on arn:${AWS::Partition}:lambda:" + Here + ":function:${Other}"] : [],
        About($$"""
              Permission:
                Type: AWS::Lambda::Permission
                Properties: { Action: 'lambda:InvokeFunction', FunctionName: !Ref Other, {{principal}} }
            """));

    [Theory]
    [InlineData("5")]
    [InlineData("{ Statement: 5 }")]
    [InlineData("{ Statement: [{ Effect: Allow, Principal: 5, Action: 's3:*' }] }")]
    [InlineData("!Ref Document")]
    public void A_policy_of_another_shape_says_nothing(string document) =>
        Assert.Empty(About($"  Policy: {{ Type: AWS::S3::BucketPolicy, Properties: {{ Bucket: !Ref Bucket, PolicyDocument: {document} }} }}\n"));

    private static string Policy(string effect, string principal) => $$"""
              Policy:
                Type: AWS::S3::BucketPolicy
                Properties:
                  Bucket: !Ref Bucket
                  PolicyDocument: { Statement: [{ Effect: {{effect}}, Principal: {{principal}}, Action: 's3:GetObject', Resource: !Sub '${Bucket.Arn}/*' }] }
            """;

    private static string[] About(string resources) =>
        [.. RoleWith(resources).ByResources.SelectMany(statement => statement.Actions.SelectMany(action => statement.Resources.Select(resource => $"{statement.Effect} {action} on {resource}")))];

    private static string[] Kept(string resources) => [.. RoleWith(resources).KeptByKeys.Select(statement =>
        $"{statement.Effect} {(statement.Actions.IsEmpty ? "NotAction" : "Action")} {string.Join(' ', statement.Actions.Concat(statement.NotActions))} on {string.Join(' ', statement.Resources)}")];

    private static Role RoleWith(string resources) => Reading.Template($$"""
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Fn: { Type: AWS::Serverless::Function }
              Other: { Type: AWS::Serverless::Function }
              Bucket: { Type: AWS::S3::Bucket }
              Queue: { Type: AWS::SQS::Queue }
              Topic: { Type: AWS::SNS::Topic }
            {{resources}}
            """).Function("Fn").Role;
}
