using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Tests.Checking;

public class SharedRoleTests
{
    private const string Project = Checkout.Project;

    [Fact]
    public void What_only_another_function_of_the_role_needs_is_5006_and_what_none_needs_5002_for_each()
    {
        using var checkout = Shared("dynamodb:GetItem, dynamodb:DeleteItem, dynamodb:Scan", "await _orders.DeleteItemAsync(Environment.GetEnvironmentVariable(\"ORDERS\"), new());");

        var findings = checkout.Check().Findings;

        Assert.Equal(
            [
                ("SLG5002", "Purge", "dynamodb:Scan"),
                ("SLG5002", "Read", "dynamodb:Scan"),
                ("SLG5006", "Purge", "dynamodb:GetItem"),
                ("SLG5006", "Read", "dynamodb:DeleteItem"),
            ],
            findings.Select(finding => (finding.Rule, finding.Function!, string.Join(',', finding.Actions))).Order());
        Assert.Contains("Read never uses dynamodb:DeleteItem, which its role Role has for Purge; give Read a role of its own", findings.Select(finding => finding.Message));
    }

    [Fact]
    public void Functions_with_equal_needs_may_share_a_role()
    {
        using var checkout = Shared("dynamodb:GetItem", Checkout.ReadsAnItem);

        Assert.Empty(checkout.Check().Findings);
    }

    [Fact]
    public void What_one_function_lacks_is_missing_for_that_one()
    {
        using var checkout = Shared("dynamodb:GetItem", "await _orders.DeleteItemAsync(Environment.GetEnvironmentVariable(\"ORDERS\"), new());");

        var missing = Assert.Single(checkout.Check().Findings, finding => finding.Rule == "SLG5001");

        Assert.Equal("Purge", missing.Function);
    }

    /// <summary>The role stands in a stack of its own, which exports it to the functions' stacks.</summary>
    [Fact]
    public void A_role_of_another_template_is_shared_by_the_functions_of_several()
    {
        using var checkout = new Checkout()
            .With("src/Read/Read.csproj", Project)
            .With("src/Read/Function.cs", Checkout.Code(Checkout.ReadsAnItem))
            .With("src/Purge/Purge.csproj", Project)
            .With("src/Purge/Function.cs", Checkout.Code("await _orders.DeleteItemAsync(Environment.GetEnvironmentVariable(\"ORDERS\"), new());"))
            .With("read.yaml", Importing("Read"))
            .With("purge.yaml", Importing("Purge"))
            .With(
                "roles.yaml",
                """
                Resources:
                  Role:
                    Type: AWS::IAM::Role
                    Properties:
                      AssumeRolePolicyDocument: {}
                      Policies:
                        - PolicyName: Orders
                          PolicyDocument: { Statement: [{ Effect: Allow, Action: ['dynamodb:GetItem', 'dynamodb:DeleteItem'], Resource: 'arn:aws:dynamodb:*:*:table/orders' }] }
                Outputs:
                  RoleArn: { Value: !GetAtt Role.Arn, Export: { Name: orders-role } }
                """);

        Assert.Equal(
            [("SLG5006", "Purge", "dynamodb:GetItem"), ("SLG5006", "Read", "dynamodb:DeleteItem")],
            checkout.Check().Findings.Select(finding => (finding.Rule, finding.Function!, string.Join(',', finding.Actions))).Order());
    }

    private static string Importing(string name) => $$"""
        Transform: AWS::Serverless-2016-10-31
        Resources:
          {{name}}:
            Type: AWS::Serverless::Function
            Properties:
              Runtime: dotnet8
              CodeUri: src/{{name}}
              Handler: {{name}}::Orders.Function::Get
              Role: !ImportValue orders-role
              Environment: { Variables: { ORDERS: orders } }
        """;

    private static Checkout Shared(string actions, string purge) => new Checkout()
        .With("src/Read/Read.csproj", Project)
        .With("src/Read/Function.cs", Checkout.Code(Checkout.ReadsAnItem))
        .With("src/Purge/Purge.csproj", Project)
        .With("src/Purge/Function.cs", Checkout.Code(purge))
        .With(
            "template.yaml",
            $$"""
            Transform: AWS::Serverless-2016-10-31
            Globals:
              Function:
                Runtime: dotnet8
                Environment:
                  Variables:
                    ORDERS: !Ref Orders
            Resources:
              Read:
                Type: AWS::Serverless::Function
                Properties:
                  CodeUri: src/Read
                  Handler: Read::Orders.Function::Get
                  Role: !GetAtt Role.Arn
              Purge:
                Type: AWS::Serverless::Function
                Properties:
                  CodeUri: src/Purge
                  Handler: Purge::Orders.Function::Get
                  Role: !GetAtt Role.Arn
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {}
                  Policies:
                    - PolicyName: Orders
                      PolicyDocument:
                        Statement:
                          - Effect: Allow
                            Action: [{{actions}}]
                            Resource: !GetAtt Orders.Arn
              Orders:
                Type: AWS::DynamoDB::Table
            """);
}
