using ServerlessGuard.PolicyLint.Tests.Checking;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Rewriting;

public class RoleFixTests
{
    private const string Writes = """await _orders.PutItemAsync(new PutItemRequest { TableName = Environment.GetEnvironmentVariable("ORDERS") });""";

    [Fact]
    public void A_managed_policy_of_a_role_becomes_a_policy_of_its_own()
    {
        using var checkout = WithRole(
            """
            ManagedPolicyArns:
              - arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole
              - arn:aws:iam::aws:policy/AmazonDynamoDBFullAccess
            """);

        Assert.Equal(
            """
            -        - arn:aws:iam::aws:policy/AmazonDynamoDBFullAccess
            +      Policies:
            +        - PolicyName: RolePolicy
            +          PolicyDocument:
            +            Version: "2012-10-17"
            +            Statement:
            +              - Effect: Allow
            +                Action: dynamodb:GetItem
            +                Resource: !GetAtt Orders.Arn
            """,
            checkout.Changes());
        checkout.IsClean();
    }

    [Fact]
    public void A_role_with_one_policy_that_is_not_needed_loses_the_list()
    {
        using var checkout = WithRole("ManagedPolicyArns: [arn:aws:iam::aws:policy/AmazonSQSFullAccess]\nPolicies:\n  - PolicyName: Read\n    PolicyDocument:\n      Statement: { Effect: Allow, Action: dynamodb:GetItem, Resource: !GetAtt Orders.Arn }");

        Assert.Equal("-      ManagedPolicyArns: [arn:aws:iam::aws:policy/AmazonSQSFullAccess]", checkout.Changes());
        checkout.IsClean();
    }

    [Fact]
    public void A_policy_resource_without_use_goes()
    {
        using var checkout = WithRole("Description: reads", """

              Sending:
                Type: AWS::IAM::Policy
                Properties:
                  PolicyName: Sending
                  Roles: [!Ref Role]
                  PolicyDocument:
                    Statement:
                      - Effect: Allow
                        Action: sqs:SendMessage
                        Resource: '*'

              Reading:
                Type: AWS::IAM::Policy
                Properties:
                  PolicyName: Reading
                  Roles: [!Ref Role]
                  PolicyDocument:
                    Statement:
                      - Effect: Allow
                        Action: dynamodb:GetItem
                        Resource: !GetAtt Orders.Arn
            """);

        var changes = checkout.Changes().Split('\n');

        Assert.Equal("-  Sending:", changes[0]);
        Assert.All(changes, line => Assert.StartsWith("-", line));
        Assert.Equal(10, changes.Length);
        checkout.IsClean();
    }

    [Fact]
    public void What_one_function_of_a_shared_role_lacks_is_not_given_to_the_other()
    {
        using var checkout = Shared(Allow("dynamodb:GetItem"));

        var refusal = checkout.Refusal();

        Assert.Contains("SLG5001 of PutOrder (dynamodb:PutItem) is not fixed: the role is shared with GetOrder, which does not need it", refusal);
    }

    [Fact]
    public void A_pattern_of_a_shared_role_becomes_what_all_its_functions_need()
    {
        using var checkout = Shared(Allow("dynamodb:*"));

        Assert.Equal("-                Action: dynamodb:*\n+                Action:\n+                  - dynamodb:GetItem\n+                  - dynamodb:PutItem", checkout.Changes());
        checkout.IsClean();
    }

    [Fact]
    public void A_role_that_another_service_assumes_too_is_not_narrowed()
    {
        using var checkout = WithRole("AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Action: sts:AssumeRole, Principal: { Service: [lambda.amazonaws.com, states.amazonaws.com] } }] }\nManagedPolicyArns: [arn:aws:iam::aws:policy/AmazonSQSFullAccess, arn:aws:iam::aws:policy/AmazonDynamoDBReadOnlyAccess]");

        Assert.Contains("the role Role also serves states.amazonaws.com, whose needs are not known", Commands.Run.Of("fix", checkout.Path).Error);
    }

    [Fact]
    public void A_policy_that_another_role_has_too_is_not_narrowed()
    {
        using var checkout = WithRole("ManagedPolicyArns: [!Ref Access]", """

              Importer:
                Type: AWS::IAM::Role
                Properties:
                  ManagedPolicyArns: [!Ref Access]
              Access:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Statement:
                      - Effect: Allow
                        Action: [dynamodb:GetItem, dynamodb:PutItem]
                        Resource: !GetAtt Orders.Arn
            """);

        Assert.Contains("Access is attached elsewhere too; change it by hand", checkout.Refusal());
    }

    [Fact]
    public void A_role_outside_of_the_templates_is_left_to_whoever_has_it()
    {
        using var checkout = Of("").With("template.yaml", Template("").Replace("      Policies:\n        \n", "      Role: arn:aws:iam::123456789012:role/reader\n", StringComparison.Ordinal));

        Assert.Equal("", checkout.Changes());
    }

    private static Checkout WithRole(string properties, string more = "") => Of("").With(
        "template.yaml",
        Template("").Replace("      Policies:\n        \n", "      Role: !GetAtt Role.Arn\n", StringComparison.Ordinal)
        + $"""

              Role:
                Type: AWS::IAM::Role
                Properties:
            {Indented(properties, 6)}
            {more}
            """.ReplaceLineEndings("\n"));

    /// <summary>Two functions, one of which reads and one of which writes.</summary>
    private static Checkout Shared(string policy)
    {
        var document = policy.Replace("- Statement:", "- PolicyName: Shared\n  PolicyDocument:\n    Statement:", StringComparison.Ordinal).Replace("\n    - Effect", "\n      - Effect", StringComparison.Ordinal).Replace("\n      Action", "\n        Action", StringComparison.Ordinal).Replace("\n      Resource", "\n        Resource", StringComparison.Ordinal);
        var one = Template("").Replace("      Policies:\n        \n", "      Role: !GetAtt Role.Arn\n", StringComparison.Ordinal);
        var put =
            """
              PutOrder:
                Type: AWS::Serverless::Function
                Properties:
                  CodeUri: src/Writing
                  Handler: Writing::Orders.Function::Put
                  Runtime: dotnet8
                  Environment: { Variables: { ORDERS: !Ref Orders } }
                  Role: !GetAtt Role.Arn
              Role:
                Type: AWS::IAM::Role
                Properties:
                  Policies:

            """.ReplaceLineEndings("\n");
        return Of("")
            .With("src/Writing/Writing.csproj", Project)
            .With("src/Writing/Function.cs", Code(Writes, "Put"))
            .With("template.yaml", one + "\n" + put + Indented(document, 8));
    }
}
