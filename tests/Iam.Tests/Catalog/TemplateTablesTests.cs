using ServerlessGuard.Iam.Catalog;
using static ServerlessGuard.Iam.Tests.Catalog.Catalogued;

namespace ServerlessGuard.Iam.Tests.Catalog;

public class TemplateTablesTests
{
    [Theory]
    [InlineData("AWSLambdaBasicExecutionRole")]
    [InlineData("service-role/AWSLambdaBasicExecutionRole")]
    [InlineData("arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole")]
    [InlineData("arn:aws-cn:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole")]
    public void A_managed_policy_is_found_by_name_path_and_arn(string name)
    {
        var statement = Assert.Single(Aws.FindManagedPolicy(name)!.Statements);
        Assert.Equal(["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"], statement.Actions.Select(action => action.ToString()));
        Assert.Equal(["*"], statement.Resources.Select(resource => resource.ToString()));
    }

    [Theory]
    [InlineData("arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole")]
    [InlineData("AWSLambdaFullAccess2")]
    public void A_policy_that_AWS_does_not_have_is_not_found(string name) => Assert.Null(Aws.FindManagedPolicy(name));

    [Fact]
    public void Every_managed_policy_can_be_read() =>
        Assert.All(Aws.ManagedPolicyArns, arn => Assert.All(Aws.FindManagedPolicy(arn)!.Statements, statement =>
            Assert.True(statement.Actions.Length + statement.NotActions.Length > 0 && statement.Resources.Length + statement.NotResources.Length > 0, arn)));

    [Fact]
    public void A_sam_policy_template_is_a_policy_with_its_parameters_as_holes()
    {
        var template = Aws.SamPolicyTemplates["DynamoDBReadPolicy"];
        Assert.Equal(["TableName"], template.Parameters);
        var statement = Assert.Single(template.Policy.Statements);
        Assert.Contains("dynamodb:GetItem", statement.Actions.Select(action => action.ToString()));
        Assert.Equal(
            ["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}", "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/index/*"],
            statement.Resources.Select(resource => resource.ToString()));
    }

    [Fact]
    public void Every_hole_of_a_sam_policy_template_is_a_parameter_or_a_pseudo_parameter() =>
        Assert.All(Aws.SamPolicyTemplates.Values, template =>
        {
            var texts = template.Policy.Statements.SelectMany(statement => statement.Resources.Select(resource => resource.Text).Concat(statement.Conditions.SelectMany(condition => condition.Values)));
            var holes = texts.SelectMany(text => text.Pieces).Where(piece => piece.IsHole && !piece.Text.StartsWith("AWS::", StringComparison.Ordinal)).Select(piece => piece.Text).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(template.Parameters, holes);
        });

    [Fact]
    public void A_connector_grants_by_access_category()
    {
        var connector = Aws.Connectors.Single(profile => profile is { SourceType: "AWS::Lambda::Function", DestinationType: "AWS::DynamoDB::Table" });
        Assert.True(connector.OnSource);
        Assert.Equal(["Read", "Write"], connector.Access.Keys);
        Assert.Contains("dynamodb:PutItem", connector.Access["Write"].SelectMany(statement => statement.Actions).Select(action => action.ToString()));
        Assert.Contains("${Destination.Arn}", connector.Access["Write"].SelectMany(statement => statement.Resources).Select(resource => resource.ToString()));
    }

    [Fact]
    public void Managed_policies_that_sam_adds_exist() =>
        Assert.All(Aws.ImplicitRoleRules.SelectMany(rule => rule.ManagedPolicies), policy => Assert.NotNull(Aws.FindManagedPolicy(policy)));

    [Theory]
    [InlineData("AWS::DynamoDB::Table", "TableName", false, "arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}", "TableName", "StreamArn")]
    [InlineData("AWS::SQS::Queue", "QueueUrl", false, "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}", "QueueName", "Arn")]
    [InlineData("AWS::SNS::Topic", "TopicArn", true, "arn:${Partition}:sns:${Region}:${Account}:${TopicName}", "TopicName", "TopicName")]
    [InlineData("AWS::StepFunctions::StateMachine", "Arn", true, "arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}", "StateMachineName", "Name")]
    [InlineData("AWS::SecretsManager::Secret", "Arn", true, "arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${SecretId}", "Name", "Id")]
    [InlineData("AWS::Serverless::Function", "FunctionName", false, "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}", "FunctionName", "Arn")]
    [InlineData("AWS::Serverless::SimpleTable", "TableName", false, "arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}", "TableName", "Arn")]
    public void A_resource_type_tells_ref_arn_name_and_attributes(string type, string reference, bool isArn, string arn, string name, string attribute)
    {
        var known = Aws.CloudFormationTypes[type];
        Assert.Equal((reference, isArn, arn, name), (known.Ref, known.RefIsArn, known.Arn, known.NameProperty));
        Assert.Contains(attribute, known.Attributes);
    }

    [Fact]
    public void Escalation_paths_are_made_of_known_actions()
    {
        Assert.Contains(Aws.EscalationPaths, path => path.Actions.SequenceEqual(["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"]));
        Assert.All(Aws.EscalationPaths, path => Assert.All(path.Actions, action => Assert.NotNull(Aws.FindAction(action))));
        Assert.All(Aws.EscalationPaths, path => Assert.NotEmpty(path.Source));
    }
}
