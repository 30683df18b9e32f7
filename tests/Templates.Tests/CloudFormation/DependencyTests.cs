namespace ServerlessGuard.Templates.Tests.CloudFormation;

/// <summary>What has to be made before what.</summary>
public class DependencyTests
{
    [Theory]
    [InlineData("{ Type: AWS::SNS::Topic, Properties: { TopicName: !Ref Table } }", "Table")]
    [InlineData("{ Type: AWS::SNS::Topic, Properties: { TopicName: !GetAtt Table.StreamArn } }", "Table")]
    [InlineData("{ Type: AWS::SNS::Topic, Properties: { TopicName: { 'Fn::GetAtt': [Table, Arn] } } }", "Table")]
    [InlineData("{ Type: AWS::SNS::Topic, Properties: { TopicName: !Sub 'of-${Table}-${AWS::Region}' } }", "Table")]
    [InlineData("{ Type: AWS::SNS::Topic, Properties: { TopicName: !Sub ['of-${N}-${!Queue}', { N: !Ref Table }] } }", "Table")]
    [InlineData("{ Type: AWS::SNS::Topic, Properties: { TopicName: !Join ['-', [!Ref Queue, !Ref Table]] } }", "Queue Table")]
    [InlineData("{ Type: AWS::SNS::Topic, DependsOn: Queue }", "Queue")]
    [InlineData("{ Type: AWS::SNS::Topic, DependsOn: [Queue, Table] }", "Queue Table")]
    [InlineData("{ Type: AWS::SNS::Topic, Properties: { TopicName: !Ref Stage } }", "")]
    [InlineData("{ Type: AWS::SNS::Topic, Properties: { TopicName: Table } }", "")]
    public void A_resource_depends_on_what_it_names(string resource, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read($"  Topic: {resource}\n").Resources["Topic"].DependsOn));

    [Fact]
    public void A_bucket_depends_on_the_function_that_its_events_start()
    {
        var deployment = Read("  Photos: { Type: AWS::S3::Bucket }\n  Fn: { Type: AWS::Serverless::Function, Properties: { Events: { E: { Type: S3, Properties: { Bucket: !Ref Photos } } } } }\n");

        Assert.True(deployment.DependsOn("Photos", "Fn"));
        Assert.False(deployment.DependsOn("Table", "Fn"));
    }

    [Fact]
    public void A_bucket_depends_on_the_role_of_the_function_it_notifies()
    {
        var deployment = Read("""
              Photos: { Type: AWS::S3::Bucket, Properties: { NotificationConfiguration: { LambdaConfigurations: [{ Event: 's3:ObjectCreated:*', Function: !GetAtt Fn.Arn }] } } }
              Fn: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
              Role: { Type: AWS::IAM::Role }

            """);

        Assert.True(deployment.DependsOn("Photos", "Role"));
        Assert.False(deployment.DependsOn("Role", "Photos"));
    }

    [Fact]
    public void A_circle_ends() => Assert.False(Read("  A: { Type: AWS::SNS::Topic, DependsOn: B }\n  B: { Type: AWS::SNS::Topic, DependsOn: A }\n").DependsOn("A", "Table"));

    [Fact]
    public void Parameters_stand_for_what_is_given_to_them()
    {
        var deployment = Reading.Files(
            ("template.yaml", "Parameters: { Stage: { Type: String, Default: prod }, Open: { Type: String } }\nResources:\n  Table: { Type: AWS::DynamoDB::Table }\n  Inner: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: inner.yaml, Parameters: { Orders: !Ref Table } } }\n"),
            ("inner.yaml", "Parameters: { Orders: { Type: String } }\nResources: { Topic: { Type: AWS::SNS::Topic } }\n"));

        Assert.Equal(["Inner/Orders=${Table}", "Open=${Open}", "Stage=prod"], deployment.Parameters.Select(parameter => $"{parameter.Key}={parameter.Value}").Order(StringComparer.Ordinal));
    }

    private static Deployment Read(string resources) => Reading.Template(
        $"Transform: AWS::Serverless-2016-10-31\nParameters: {{ Stage: {{ Type: String }} }}\nResources:\n  Table: {{ Type: AWS::DynamoDB::Table }}\n  Queue: {{ Type: AWS::SQS::Queue }}\n{resources}");
}
