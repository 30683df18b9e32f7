using ServerlessGuard.PolicyLint.Tests.Checking;
using ServerlessGuard.PolicyLint.Tests.Commands;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Rewriting;

/// <summary>Shapes of templates as teams publish them.</summary>
public class RoundTripFixTests
{
    private const string ReadsPhotos = """await _photos.GetObjectAsync(new GetObjectRequest { BucketName = "photos-prod", Key = id });""";

    [Fact]
    public void What_is_needed_of_a_template_does_not_move_into_a_document_that_goes()
    {
        using var checkout = Of(
            """
            - DynamoDBCrudPolicy:
                TableName: !Ref Orders
            - Version: "2012-10-17"
              Statement:
                - Sid: Queue
                  Effect: Allow
                  Action: sqs:SendMessage
                  Resource: "*"
                - Sid: Topic
                  Effect: Allow
                  Action: sns:Publish
                  Resource: "*"
            """);

        Assert.Equal(
            """
            -        - DynamoDBCrudPolicy:
            -            TableName: !Ref Orders
            -            - Sid: Queue
            -              Effect: Allow
            -              Action: sqs:SendMessage
            -              Resource: "*"
            -            - Sid: Topic
            -              Effect: Allow
            -              Action: sns:Publish
            -              Resource: "*"
            +            - Effect: Allow
            +              Action: dynamodb:GetItem
            +              Resource: !GetAtt Orders.Arn
            """,
            checkout.Changes());
        checkout.IsClean();
    }

    [Fact]
    public void A_policy_that_AWS_does_not_have_becomes_what_it_was_meant_for_in_its_place()
    {
        using var checkout = Of("- AWSLambdaFullAccess\n- AWSXrayWriteOnlyAccess");

        Assert.Equal(
            """
            -        - AWSLambdaFullAccess
            +        - Version: "2012-10-17"
            +          Statement:
            +            - Effect: Allow
            +              Action: dynamodb:GetItem
            +              Resource: !GetAtt Orders.Arn
            """,
            string.Join('\n', checkout.Changes().Split('\n').Where(line => !line.Contains("Xray", StringComparison.Ordinal))));
        checkout.IsClean();
    }

    /// <summary>The bucket gets its notification after the function, the function after its role: the role cannot refer to the bucket.</summary>
    [Fact]
    public void A_bucket_that_starts_the_function_is_named_and_not_referred_to()
    {
        using var checkout = Started();

        Assert.Equal(
            """
            -              Action: s3:*
            -              Resource: "*"
            +              Action: s3:GetObject
            +              Resource: !Sub arn:${AWS::Partition}:s3:::photos-prod/*
            """,
            checkout.Changes());
        checkout.IsClean();
        Assert.Contains("Resource: !Sub arn:${AWS::Partition}:s3:::photos-prod/*\n", Run.Of("generate", checkout.Path, "--format", "sam").Out);
        Assert.Contains("Resource: !Sub ${Photos.Arn}/*\n", Run.Of("generate", checkout.Path, "--format", "cloudformation").Out);
    }

    [Fact]
    public void A_parameter_that_stands_for_another_templates_table_names_it()
    {
        using var checkout = Of("")
            .With("tables.yaml", """
                Resources:
                  Orders:
                    Type: AWS::DynamoDB::Table
                    Properties:
                      BillingMode: PAY_PER_REQUEST
                  Name:
                    Type: AWS::SSM::Parameter
                    Properties:
                      Name: /shop/orders
                      Type: String
                      Value: !Ref Orders
                """)
            .With("template.yaml", """
                Transform: AWS::Serverless-2016-10-31
                Parameters:
                  OrdersName:
                    Type: AWS::SSM::Parameter::Value<String>
                    Default: /shop/orders
                Resources:
                  GetOrder:
                    Type: AWS::Serverless::Function
                    Properties:
                      CodeUri: src/Orders
                      Handler: Orders::Orders.Function::Get
                      Runtime: dotnet8
                      Environment:
                        Variables:
                          ORDERS: !Ref OrdersName
                      Policies:
                        - AmazonDynamoDBFullAccess
                """);

        Assert.Equal(
            """
            -        - AmazonDynamoDBFullAccess
            +        - Version: '2012-10-17'
            +          Statement:
            +            - Effect: Allow
            +              Action: dynamodb:GetItem
            +              Resource: !Sub arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${OrdersName}
            """,
            checkout.Changes());
        checkout.IsClean();
    }

    [Fact]
    public void The_key_of_a_queue_that_is_elsewhere_may_be_needed_by_the_poller()
    {
        using var checkout = Of(Allow("[dynamodb:GetItem, 'kms:Decrypt', 'kms:Encrypt']", "'*'"));
        checkout.With("template.yaml", File.ReadAllText(Path.Combine(checkout.Path, "template.yaml")).Replace(
            "      Policies:\n",
            "      Events:\n        Placed:\n          Type: SQS\n          Properties:\n            Queue: arn:aws:sqs:eu-west-1:123456789012:placed\n      Policies:\n",
            StringComparison.Ordinal));

        Assert.Equal("-              Action: [dynamodb:GetItem, 'kms:Decrypt', 'kms:Encrypt']\n+              Action: [dynamodb:GetItem, 'kms:Decrypt']", string.Join('\n', checkout.Changes(options: ["--only", "SLG5002"]).Split('\n')));
    }

    private static Checkout Started() => Of("", ReadsPhotos).With("template.yaml", """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          GetOrder:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: src/Orders
              Handler: Orders::Orders.Function::Get
              Runtime: dotnet8
              Events:
                Uploaded:
                  Type: S3
                  Properties:
                    Bucket: !Ref Photos
                    Events: s3:ObjectCreated:*
              Policies:
                - Statement:
                    - Effect: Allow
                      Action: s3:*
                      Resource: "*"
          Photos:
            Type: AWS::S3::Bucket
            Properties:
              BucketName: photos-prod
        """);
}
