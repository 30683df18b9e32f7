using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates.Tests.CloudFormation;

public sealed class RoleTests
{
    private const string WithRole = """
        Resources:
          Fn:
            Type: AWS::Lambda::Function
            Properties:
              Role: <role>
          R:
            Type: AWS::IAM::Role
            Properties:
              RoleName: worker
              Policies:
                - PolicyName: own
                  PolicyDocument:
                    Version: '2012-10-17'
                    Statement:
                      Sid: One
                      Effect: Allow
                      Action: [s3:GetObject, s3:PutObject]
                      Resource: [!Sub '${B.Arn}/*', 'arn:aws:s3:::other/*']
                      Condition: { StringEquals: { 'aws:PrincipalTag/team': [a, !Ref B] } }
              ManagedPolicyArns:
                - arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole
                - !Sub arn:${AWS::Partition}:iam::aws:policy/AmazonS3ReadOnlyAccess
                - !Ref Managed
          Attached:
            Type: AWS::IAM::Policy
            Properties:
              PolicyName: attached
              Roles: [!Ref R]
              PolicyDocument: { Statement: [{ Effect: Deny, NotAction: 's3:*', NotResource: !GetAtt B.Arn }] }
          Single:
            Type: AWS::IAM::RolePolicy
            Properties:
              PolicyName: single
              RoleName: worker
              PolicyDocument: { Statement: [{ Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' }] }
          Managed:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              PolicyDocument: { Statement: [{ Effect: Allow, Action: 'sns:Publish', Resource: '*' }] }
          ByRoles:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              Roles: [!Ref R, !Ref Other]
              PolicyDocument: { Statement: [{ Effect: Allow, Action: 'kms:Decrypt', Resource: '*' }] }
          Other: { Type: AWS::IAM::Role }
          B: { Type: AWS::S3::Bucket }
        """;

    [Theory]
    [InlineData("/svc/", "!Sub arn:aws:iam::${AWS::AccountId}:role/svc/worker", true)]
    [InlineData("/svc/", "!Sub arn:${AWS::Partition}:iam::${AWS::AccountId}:role/svc/${R}", true)]
    [InlineData("/svc/", "!Join [':', ['arn:aws:iam:', !Ref AWS::AccountId, 'role/svc/worker']]", true)]
    [InlineData("/a/b/", "arn:aws:iam::123456789012:role/a/b/worker", true)]
    [InlineData("!Sub '/${Stage}/'", "!Sub 'arn:aws:iam::${AWS::AccountId}:role/${Stage}/worker'", true)]
    [InlineData("/", "arn:aws:iam::123456789012:role/worker", true)]
    [InlineData("/svc/", "!GetAtt R.Arn", true)]
    [InlineData("/svc/", "arn:aws:iam::123456789012:role/other/worker", false)]
    [InlineData("/svc/", "arn:aws:iam::123456789012:role/svc/worker2", false)]
    public void A_role_with_a_path_is_found_by_its_whole_arn(string path, string role, bool isFound)
    {
        var template = "Parameters: { Stage: { Type: String } }\n" + WithRole.Replace("<role>", role).Replace("      RoleName: worker\n      Policies:", $"      Path: {path}\n      RoleName: worker\n      Policies:");

        var read = Reading.Template(template).Function("Fn").Role;

        Assert.Equal(isFound ? ("R", RoleKind.Template) : (role, RoleKind.Imported), (read.Id, read.Kind));
    }

    [Theory]
    [InlineData("Path: /svc/", "RoleName: worker", "role/svc/worker")]
    [InlineData("Path: /", "RoleName: worker", "role/worker")]
    [InlineData("Path: /svc/", "Description: none", "role/svc/${AWS::StackName}-R-*")]
    public void A_path_is_a_part_of_the_arn_that_patterns_are_held_against(string path, string name, string expected)
    {
        var deployment = Reading.Template($"Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n      {path}\n      {name}\n");

        Assert.Equal("arn:${AWS::Partition}:iam::${AWS::AccountId}:" + expected, deployment.Physical(deployment.Resources["R"].Arn!).ToString());
    }

    [Theory]
    [InlineData("!GetAtt R.Arn")]
    [InlineData("!GetAtt [R, Arn]")]
    [InlineData("!Ref R")]
    [InlineData("!Sub '${R.Arn}'")]
    [InlineData("!Sub arn:aws:iam::${AWS::AccountId}:role/worker")]
    [InlineData("arn:aws:iam::123456789012:role/worker")]
    public void Everything_attached_to_a_role_is_found(string role)
    {
        var read = Reading.Template(WithRole.Replace("<role>", role)).Function("Fn").Role;

        Assert.Equal(("R", RoleKind.Template, null), (read.Id, read.Kind, read.NotReadable));
        Assert.Equal(["own", "AWSLambdaBasicExecutionRole", "AmazonS3ReadOnlyAccess", "Attached", "Single", "Managed", "ByRoles"], read.Grants.Select(grant => grant.Origin));
        Assert.Equal(
            [GrantKind.Inline, GrantKind.AwsManaged, GrantKind.AwsManaged, GrantKind.Inline, GrantKind.Inline, GrantKind.Inline, GrantKind.Inline],
            read.Grants.Select(grant => grant.Kind));
        Assert.All(read.Grants, grant => Assert.NotEmpty(grant.Statements));
    }

    [Fact]
    public void A_statement_is_read_in_every_part()
    {
        var function = Reading.Template(WithRole.Replace("<role>", "!GetAtt R.Arn")).Function("Fn");

        var own = Assert.Single(function.Grant("own").Statements);
        Assert.Equal(("One", Effect.Allow), (own.Sid, own.Effect));
        Assert.Equal(["arn:${AWS::Partition}:s3:::${B}/*", "arn:aws:s3:::other/*"], own.Resources.Select(resource => resource.ToString()));
        var condition = Assert.Single(own.Conditions);
        Assert.Equal(("StringEquals", "aws:PrincipalTag/team"), (condition.Operator, condition.Key));
        Assert.Equal(["a", "${B}"], condition.Values.Select(value => value.ToString()));

        var deny = Assert.Single(function.Grant("Attached").Statements);
        Assert.Equal(Effect.Deny, deny.Effect);
        Assert.Equal(["s3:*"], deny.NotActions.Select(action => action.ToString()));
        Assert.Equal(["arn:${AWS::Partition}:s3:::${B}"], deny.NotResources.Select(resource => resource.ToString()));
        Assert.Empty(deny.Actions);
    }

    [Fact]
    public void Statements_of_an_aws_policy_stand_where_it_is_attached()
    {
        var grant = Reading.Template(WithRole.Replace("<role>", "!GetAtt R.Arn")).Function("Fn").Grant("AmazonS3ReadOnlyAccess");

        Assert.Equal(22, grant.Position.Line);
        Assert.All(grant.Statements, statement => Assert.Equal(22, statement.Position!.Value.Line));
        Assert.Contains(grant.Statements.SelectMany(statement => statement.Actions), action => action.ToString() == "s3:Get*");
    }

    [Theory]
    [InlineData("arn:aws:iam::123456789012:role/elsewhere", "arn:aws:iam::123456789012:role/elsewhere")]
    [InlineData("!Ref RoleArn", "${RoleArn}")]
    [InlineData("!ImportValue shared-role", "${ImportValue('shared-role')}")]
    [InlineData("!Sub arn:aws:iam::${AWS::AccountId}:role/${RoleName}", "arn:aws:iam::${AWS::AccountId}:role/${RoleName}")]
    public void A_role_outside_the_template_says_what_to_pass(string written, string id)
    {
        var role = Reading.Template(WithRole.Replace("<role>", written)).Function("Fn").Role;

        Assert.Equal((id, RoleKind.Imported), (role.Id, role.Kind));
        Assert.Equal($"role '{id}' is outside the given templates: pass the template that declares it or its policies", role.NotReadable);
        Assert.Empty(role.Grants);
    }

    [Theory]
    [InlineData("arn:aws:iam::123456789012:policy/theirs")]
    [InlineData("!Ref PolicyArn")]
    [InlineData("!ImportValue policy")]
    public void A_managed_policy_outside_the_template_makes_the_role_unreadable(string policy)
    {
        var role = Reading.Template(WithRole.Replace("<role>", "!GetAtt R.Arn").Replace("!Ref Managed", policy)).Function("Fn").Role;

        Assert.Contains("is outside the given templates: pass its document", role.NotReadable);
        Assert.Contains(role.Grants, grant => grant.Origin == "own");
    }

    [Fact]
    public void A_policy_that_aws_never_had_is_an_unresolved_grant()
    {
        var role = Reading.Template(WithRole.Replace("<role>", "!GetAtt R.Arn").Replace("AmazonS3ReadOnlyAccess", "AWSLambdaFullAccess")).Function("Fn").Role;

        Assert.Null(role.NotReadable);
        Assert.StartsWith("AWS has no managed policy 'AWSLambdaFullAccess'", role.Grants.Single(grant => grant.Origin == "AWSLambdaFullAccess").NotResolved);
    }

    [Theory]
    [InlineData("!Ref Limit", "s3:*")]
    [InlineData("arn:aws:iam::aws:policy/AmazonSQSReadOnlyAccess", "sqs:GetQueueAttributes")]
    public void A_boundary_is_read(string boundary, string action)
    {
        var role = Bounded(boundary);

        Assert.Contains(role.Boundary!.Statements.SelectMany(statement => statement.Actions), entry => entry.ToString() == action);
        Assert.Null(role.NotReadable);
    }

    [Fact]
    public void A_boundary_outside_the_template_makes_the_role_unreadable()
    {
        var role = Bounded("arn:aws:iam::123456789012:policy/limit");

        Assert.Null(role.Boundary);
        Assert.Contains("permissions boundary", role.NotReadable);
    }

    [Fact]
    public void An_effect_that_is_none_is_reported()
    {
        var deployment = Reading.Template(WithRole.Replace("<role>", "!GetAtt R.Arn").Replace("Effect: Allow\n", "Effect: allow\n"));

        Assert.Equal("the statement's Effect is neither Allow nor Deny: write one of them", Assert.Single(deployment.Errors).Message);
    }

    [Fact]
    public void A_function_without_a_role_is_unreadable() =>
        Assert.Equal("function Fn has no Role: give it one", Reading.Template("Resources: { Fn: { Type: AWS::Lambda::Function } }").Function("Fn").Role.NotReadable);

    [Fact]
    public void A_policy_document_may_be_json_in_a_string()
    {
        var function = Reading.Template("""
            Resources:
              Fn: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt R.Arn } }
              R:
                Type: AWS::IAM::Role
                Properties:
                  Policies:
                    - PolicyName: text
                      PolicyDocument: '{ "Statement": [{ "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*" }] }'
            """).Function("Fn");

        Assert.Equal(["Allow sqs:SendMessage on *"], function.Granted());
    }

    private static Role Bounded(string boundary) => Reading.Template($$"""
        Resources:
          Fn: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt R.Arn } }
          R: { Type: AWS::IAM::Role, Properties: { PermissionsBoundary: {{boundary}} } }
          Limit:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              PolicyDocument: { Statement: [{ Effect: Allow, Action: 's3:*', Resource: '*' }] }
        """).Function("Fn").Role;
}
