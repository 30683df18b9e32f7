namespace ServerlessGuard.Templates.Tests.CloudFormation;

public class CrossStackTests
{
    private const string Data = """
        Resources:
          Table: { Type: AWS::DynamoDB::Table }
          Role:
            Type: AWS::IAM::Role
            Properties:
              Policies: [{ PolicyName: Read, PolicyDocument: { Statement: [{ Effect: Allow, Action: dynamodb:GetItem, Resource: !GetAtt Table.Arn }] } }]
        Outputs:
          TableArn: { Value: !GetAtt Table.Arn, Export: { Name: !Sub "${AWS::StackName}-TableArn" } }
          RoleArn: { Value: !GetAtt Role.Arn, Export: { Name: shop-role } }
        """;

    private const string Table = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${data/Table}";

    [Theory]
    [InlineData("!ImportValue shop-data-TableArn", Table)]
    [InlineData("!ImportValue { 'Fn::Sub': '${DataStack}-TableArn' }", Table)]
    [InlineData("!ImportValue shop-data-BucketArn", "${ImportValue('shop-data-BucketArn')}")]
    [InlineData("!ImportValue { 'Fn::Sub': '${DataStack}-${Kind}' }", "${ImportValue('DataStack-Kind')}")]
    public void An_import_is_what_the_one_other_template_exports_under_its_name(string import, string value) =>
        Assert.Equal(value, Read(Function($"Environment: {{ Variables: {{ TABLE: {import} }} }}"), ("data/template.yaml", Data)).Variable("TABLE"));

    [Fact]
    public void A_role_that_another_template_exports_is_read_there()
    {
        var function = Read(Function("Role: !ImportValue shop-role"), ("data/template.yaml", Data)).Function("Get");

        Assert.Equal((Iam.Permissions.RoleKind.Template, "data/Role", "data/template.yaml"), (function.Role.Kind, function.Role.Id, function.Role.Position.File));
        Assert.Equal([$"Allow dynamodb:GetItem on {Table}"], function.Granted());
    }

    [Fact]
    public void Of_two_templates_that_export_the_same_name_none_is_meant() =>
        Assert.StartsWith("${ImportValue(", Read(Function("Environment: { Variables: { TABLE: !ImportValue shop-data-TableArn } }"), ("data/template.yaml", Data), ("old/template.yaml", Data)).Variable("TABLE"), StringComparison.Ordinal);

    [Fact]
    public void Templates_that_import_from_one_another_come_to_an_end()
    {
        const string other = """
            Resources: { Queue: { Type: AWS::SQS::Queue } }
            Outputs: { A: { Value: !ImportValue shop-b, Export: { Name: shop-a } } }
            """;
        var template = Function("Environment: { Variables: { A: !ImportValue shop-a } }") + "\nOutputs: { B: { Value: !ImportValue shop-a, Export: { Name: shop-b } } }\n";

        Assert.Contains("Circular", Read(template, ("other.yaml", other)).Variable("A"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_the_other_template_is_not_said_twice() =>
        Assert.Empty(Read(Function("Environment: { Variables: { TABLE: !ImportValue shop-data-TableArn } }"), ("data/template.yaml", Data + "  Broken: 5\n")).Errors);

    private static string Function(string property) => $$"""
        Resources:
          Get:
            Type: AWS::Serverless::Function
            Properties:
              Handler: Shop::Shop.Function::Get
              Runtime: dotnet8
              {{property}}
        """;

    private static Deployment Read(string template, params (string Path, string Text)[] others)
    {
        (string Path, string Text)[] files = [("shop/template.yaml", template), .. others];
        return TemplateReader.Read(
            files[0].Path,
            new TemplateOptions { Neighbours = new TemplateNeighbours(files.Select(file => file.Path)) },
            path => files.FirstOrDefault(file => file.Path == path).Text,
            _ => []);
    }
}
