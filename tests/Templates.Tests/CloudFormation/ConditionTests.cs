namespace ServerlessGuard.Templates.Tests.CloudFormation;

public sealed class ConditionTests
{
    private const string Surroundings = """
        Parameters:
          Stage: { Type: String, Default: dev }
          Region2: { Type: String }
        Conditions:
          IsProd: !Equals [!Ref Stage, prod]
          IsDev: !Not [!Condition IsProd]
          HasSecond: !Not [!Equals [!Ref Region2, '']]
          Both: !And [!Condition IsDev, !Condition HasSecond]
          Neither: !And [!Condition IsProd, !Condition HasSecond]
          Either: !Or [!Condition IsDev, !Condition HasSecond]
          Same: !Equals [!Ref Region2, !Ref Region2]
        Resources:
          Fn:
            Type: AWS::Lambda::Function
            Properties:
              Environment: { Variables: { VALUE: !If [<condition>, yes, no] } }
          Extra:
            Type: AWS::SQS::Queue
            Condition: <condition>
        """;

    [Theory]
    [InlineData("IsProd", "no", false)]
    [InlineData("IsDev", "yes", true)]
    [InlineData("HasSecond", "${If('HasSecond', 'yes', 'no')}", true)]
    [InlineData("Both", "${If('Both', 'yes', 'no')}", true)]
    [InlineData("Neither", "no", false)]
    [InlineData("Either", "yes", true)]
    [InlineData("Same", "yes", true)]
    [InlineData("Unknown", "${If('Unknown', 'yes', 'no')}", true)]
    public void A_condition_is_decided_where_the_parameters_decide_it(string condition, string value, bool exists)
    {
        var deployment = Reading.Template(Surroundings.Replace("<condition>", condition));

        Assert.Equal(value, deployment.Variable("VALUE"));
        Assert.Equal(exists, deployment.Resources.ContainsKey("Extra"));
    }

    [Fact]
    public void A_given_parameter_decides()
    {
        var deployment = Reading.Template(Surroundings.Replace("<condition>", "HasSecond"), ("Region2", "eu-west-1"));

        Assert.Equal("yes", deployment.Variable("VALUE"));
    }

    [Fact]
    public void An_undecided_choice_between_equal_values_is_that_value()
    {
        var deployment = Reading.Template(Surroundings.Replace("[<condition>, yes, no]", "[HasSecond, one, one]"));

        Assert.Equal("one", deployment.Variable("VALUE"));
    }

    [Fact]
    public void Of_an_undecided_policy_both_branches_are_granted()
    {
        var function = Reading.Template("""
            Transform: AWS::Serverless-2016-10-31
            Parameters: { Mode: { Type: String } }
            Conditions: { Write: !Equals [!Ref Mode, write] }
            Resources:
              T: { Type: AWS::DynamoDB::Table }
              U: { Type: AWS::DynamoDB::Table }
              Fn:
                Type: AWS::Serverless::Function
                Properties:
                  Policies:
                    - Statement:
                        - Effect: Allow
                          Action: dynamodb:GetItem
                          Resource: !If [Write, !GetAtt T.Arn, !GetAtt U.Arn]
                        - !If
                          - Write
                          - Effect: Allow
                            Action: [dynamodb:PutItem]
                            Resource: !GetAtt T.Arn
                          - !Ref AWS::NoValue
                    - !If [Write, { DynamoDBWritePolicy: { TableName: !Ref T } }, !Ref AWS::NoValue]
            """).Function("Fn");

        Assert.Equal(
            [
                "Allow dynamodb:GetItem on arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${T}",
                "Allow dynamodb:GetItem on arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${U}",
                "Allow dynamodb:PutItem on arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${T}",
            ],
            function.Granted().Take(3));
        Assert.Equal("DynamoDBWritePolicy", function.Role.Grants[^1].Origin);
        Assert.Null(function.Role.NotReadable);
    }
}
