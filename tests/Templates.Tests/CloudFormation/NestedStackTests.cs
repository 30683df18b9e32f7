namespace ServerlessGuard.Templates.Tests.CloudFormation;

public sealed class NestedStackTests
{
    private const string Child = """
        Transform: AWS::Serverless-2016-10-31
        Parameters:
          TableName: { Type: String }
          Free: { Type: String }
        Resources:
          Fn:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: src
              Environment: { Variables: { TABLE: !Ref TableName, FREE: !Ref Free, OWN: !Ref Queue, STACK: !Ref AWS::StackName } }
              Policies: [{ DynamoDBReadPolicy: { TableName: !Ref TableName } }]
          Queue: { Type: AWS::SQS::Queue, Properties: { QueueName: jobs } }
        Outputs:
          QueueArn: { Value: !GetAtt Queue.Arn }
          FnArn: { Value: !GetAtt Fn.Arn }
        """;

    private const string Parent = """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders: { Type: AWS::DynamoDB::Table }
          Inner:
            Type: <type>
            Properties:
              <location>
              Parameters: { TableName: !Ref Orders }
          Outer:
            Type: AWS::Serverless::Function
            Properties:
              Environment: { Variables: { QUEUE: !GetAtt Inner.Outputs.QueueArn, MISSING: !GetAtt Inner.Outputs.Nothing } }
              Policies: [{ Statement: [{ Effect: Allow, Action: 'sqs:SendMessage', Resource: !GetAtt [Inner, Outputs.QueueArn] }] }]
        """;

    [Theory]
    [InlineData("AWS::Serverless::Application", "Location: stacks/child.yaml")]
    [InlineData("AWS::Serverless::Application", "Location: ./stacks/child.yaml")]
    [InlineData("AWS::CloudFormation::Stack", "TemplateURL: stacks/child.yaml")]
    [InlineData("AWS::CloudFormation::Stack", "TemplateURL: !Sub 'https://${Bucket}.s3.amazonaws.com/prefix/stacks/child.yaml'")]
    public void A_nested_template_is_read_with_its_parameters_and_outputs(string type, string location)
    {
        var deployment = Reading.Files(("app/template.yaml", Parent.Replace("<type>", type).Replace("<location>", location)), ("app/stacks/child.yaml", Child));

        Assert.Empty(deployment.Errors);
        Assert.Equal(["app/stacks/child.yaml"], deployment.NestedTemplates);
        Assert.Equal(["Outer", "Fn"], deployment.Functions.Select(function => function.Id));

        var inner = deployment.Function("Fn");
        Assert.Equal(("Inner/Fn", "app/stacks/child.yaml", "app/stacks/src"), (inner.ResourceId, inner.Template, inner.CodePath));
        Assert.Equal("Inner/FnRole", inner.Role.Id);
        Assert.Equal(
            ["${Inner/Free}", "https://sqs.${AWS::Region}.${AWS::URLSuffix}/${AWS::AccountId}/${Inner/Queue}", "${Inner/AWS::StackName}", "${Orders}"],
            inner.Environment.OrderBy(variable => variable.Key, StringComparer.Ordinal).Select(variable => variable.Value.ToString()));
        Assert.Contains("Allow dynamodb:GetItem on arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}", inner.Granted());

        var outer = deployment.Function("Outer");
        Assert.Equal("Inner/Queue", deployment.Identify(outer.Environment["QUEUE"])?.Id);
        Assert.Equal("${Inner.Outputs.Nothing}", outer.Environment["MISSING"].ToString());
        Assert.Equal(["Allow sqs:SendMessage on arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${Inner/Queue}"], outer.Granted());
    }

    [Theory]
    [InlineData("Location: { ApplicationId: 'arn:aws:serverlessrepo:us-east-1:1:applications/x', SemanticVersion: 1.0.0 }")]
    [InlineData("Location: https://example.com/elsewhere.yaml")]
    [InlineData("Location: missing.yaml")]
    public void A_template_that_is_not_in_the_tree_leaves_a_resource(string location)
    {
        var deployment = Reading.Files(("template.yaml", Parent.Replace("<type>", "AWS::Serverless::Application").Replace("<location>", location)));

        Assert.Equal(["Outer"], deployment.Functions.Select(function => function.Id));
        Assert.True(deployment.Resources.ContainsKey("Inner"));
    }

    [Fact]
    public void A_template_that_nests_itself_ends()
    {
        var deployment = Reading.Files(
            ("a.yaml", "Resources: { B: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: b.yaml, Parameters: { P: !GetAtt B.Outputs.O } } } }"),
            ("b.yaml", "Parameters: { P: { Type: String } }\nResources: { A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: a.yaml } }, Fn: { Type: AWS::Lambda::Function } }\nOutputs: { O: { Value: !Ref P } }"));

        Assert.NotEmpty(deployment.Functions);
    }

    [Fact]
    public void A_template_used_twice_has_functions_of_two_names()
    {
        var deployment = Reading.Files(
            ("a.yaml", "Resources: { One: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: b.yaml } }, Two: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: b.yaml } } }"),
            ("b.yaml", "Resources: { Fn: { Type: AWS::Lambda::Function } }"));

        Assert.Equal(["One/Fn", "Two/Fn"], deployment.Functions.Select(function => function.Id));
    }

    [Fact]
    public void A_broken_nested_template_is_reported_and_the_rest_read()
    {
        var deployment = Reading.Files(
            ("a.yaml", "Resources: { Fn: { Type: AWS::Lambda::Function }, One: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: b.yaml } } }"),
            ("b.yaml", "Resources: {"));

        Assert.Equal("b.yaml", Assert.Single(deployment.Errors).Position.File);
        Assert.Single(deployment.Functions);
    }

    [Fact]
    public void A_local_file_is_included()
    {
        var deployment = Reading.Files(
            ("app/template.yaml", """
                Transform: AWS::Serverless-2016-10-31
                Resources:
                  Fn:
                    Type: AWS::Serverless::Function
                    Properties:
                      Environment:
                        Variables:
                          Fn::Transform: { Name: AWS::Include, Parameters: { Location: variables.yaml } }
                          OWN: x
                  Fn::Transform: { Name: AWS::Include, Parameters: { Location: more.yaml } }
                """),
            ("app/variables.yaml", "SHARED: !Ref Queue"),
            ("app/more.yaml", "Queue: { Type: AWS::SQS::Queue }"));

        Assert.Empty(deployment.Errors);
        Assert.Equal("x", deployment.Variable("OWN"));
        Assert.Equal("Queue", deployment.Identify(deployment.Function("Fn").Environment["SHARED"])?.Id);
    }

    [Fact]
    public void A_missing_include_is_reported()
    {
        var deployment = Reading.Template("""
            Resources:
              Fn:
                Type: AWS::Lambda::Function
                Properties:
                  Environment: { Variables: { Fn::Transform: { Name: AWS::Include, Parameters: { Location: gone.yaml } } } }
            """);

        Assert.Equal("the included file 'gone.yaml' does not exist beside template.yaml: mend the path", Assert.Single(deployment.Errors).Message);
    }

    [Fact]
    public void Loops_are_written_out()
    {
        var deployment = Reading.Template("""
            Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
            Parameters: { Names: { Type: CommaDelimitedList, Default: 'orders,users' } }
            Resources:
              Fn::ForEach::Tables:
                - Name
                - !Ref Names
                - Table${Name}: { Type: AWS::DynamoDB::Table, Properties: { TableName: !Ref Name } }
                  Fn${Name}:
                    Type: AWS::Serverless::Function
                    Properties:
                      Environment: { Variables: { TABLE: !Sub '${Name}', ARN: !GetAtt [!Sub 'Table${Name}', Arn] } }
            """);

        Assert.Empty(deployment.Errors);
        Assert.Equal(["Fnorders", "Fnusers"], deployment.Functions.Select(function => function.Id).Order());
        Assert.Equal("Tableusers", deployment.Identify(deployment.Function("Fnusers").Environment["TABLE"], "AWS::DynamoDB::Table")?.Id);
        Assert.EndsWith("table/${Tableorders}", deployment.Function("Fnorders").Environment["ARN"].ToString());
    }

    [Theory]
    [InlineData("[Name, !Ref Names, { 'T${Name}': { Type: AWS::SQS::Queue } }]", "the list of 'Fn::ForEach::Tables' is not known here: pass the parameters it is made of")]
    [InlineData("[Name]", "'Fn::ForEach::Tables' is no loop: write [identifier, list, output map]")]
    public void A_loop_that_cannot_be_written_out_is_reported(string loop, string message) =>
        Assert.Equal(message, Assert.Single(Reading.Template($"Parameters: {{ Names: {{ Type: CommaDelimitedList }} }}\nResources: {{ 'Fn::ForEach::Tables': {loop} }}").Errors).Message);
}
