namespace ServerlessGuard.Templates.Tests.CloudFormation;

public sealed class IntrinsicTests
{
    private const string Surroundings = """
        AWSTemplateFormatVersion: '2010-09-09'
        Transform: AWS::Serverless-2016-10-31
        Parameters:
          Stage: { Type: String, Default: dev }
          Prefix: { Type: String }
          Names: { Type: CommaDelimitedList, Default: "orders, customers" }
          Image: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /images/latest }
        Mappings:
          Limits:
            dev: { Table: orders-dev, Same: one }
            prod: { Table: orders-prod, Same: one }
        Resources:
          Orders: { Type: AWS::DynamoDB::Table }
          Queue: { Type: AWS::SQS::Queue }
          Events: { Type: AWS::SNS::Topic }
          Files: { Type: AWS::S3::Bucket }
          Flow: { Type: AWS::Serverless::StateMachine }
          Key: { Type: AWS::KMS::Key }
          Login: { Type: AWS::SecretsManager::Secret }
          Search: { Type: AWS::Kendra::Index }
          Fn:
            Type: AWS::Serverless::Function
            Properties:
              AutoPublishAlias: live
              Environment:
                Variables:
                  VALUE: <expression>
        """;

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("true", "true")]
    [InlineData("012345678901", "012345678901")]
    [InlineData("!Ref Stage", "dev")]
    [InlineData("!Ref Prefix", "${Prefix}")]
    [InlineData("!Ref Image", "${Image}")]
    [InlineData("!Ref AWS::Region", "${AWS::Region}")]
    [InlineData("!Ref Orders", "${Orders}")]
    [InlineData("!Ref Files", "${Files}")]
    [InlineData("!Ref Fn", "${Fn}")]
    [InlineData("!Ref Fn.Alias", "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${Fn}:live")]
    [InlineData("!Ref FnAliaslive", "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${Fn}:live")]
    [InlineData("!Ref Events", "arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${Events}")]
    [InlineData("!Ref Flow", "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${Flow}")]
    [InlineData("!Ref Login", "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:${Login}")]
    [InlineData("!Ref Unknown", "${Unknown}")]
    [InlineData("!GetAtt Orders.Arn", "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}")]
    [InlineData("!GetAtt [Orders, Arn]", "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}")]
    [InlineData("{ 'Fn::GetAtt': Orders.StreamArn }", "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}/stream/*")]
    [InlineData("!GetAtt Queue.QueueName", "${Queue}")]
    [InlineData("!GetAtt Queue.QueueUrl", "https://sqs.${AWS::Region}.${AWS::URLSuffix}/${AWS::AccountId}/${Queue}")]
    [InlineData("!GetAtt Files.DomainName", "${Files.DomainName}")]
    [InlineData("!GetAtt FnRole.Arn", "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${FnRole}")]
    [InlineData("!GetAtt Search.Arn", "arn:${AWS::Partition}:kendra:${AWS::Region}:${AWS::AccountId}:index/${Search}")]
    [InlineData("!Sub '${Orders}-${Stage}'", "${Orders}-dev")]
    [InlineData("!Sub '${Orders.Arn}/index/*'", "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}/index/*")]
    [InlineData("!Sub ['${A}/${B}', { A: !Ref Stage, B: !Ref Prefix }]", "dev/${Prefix}")]
    [InlineData("!Join ['-', [!Ref Stage, orders, !Ref Prefix]]", "dev-orders-${Prefix}")]
    [InlineData("!Join [',', !Ref Names]", "orders,customers")]
    [InlineData("!Join ['', []]", "")]
    [InlineData("!Select [1, !Ref Names]", "customers")]
    [InlineData("!Select ['0', [a, b]]", "a")]
    [InlineData("!Select [9, [a, b]]", "${Select('9', 'a', 'b')}")]
    [InlineData("!Select [5, !Split [':', !GetAtt Orders.Arn]]", "table/${Orders}")]
    [InlineData("!Select [1, !Split ['/', 'a/b']]", "b")]
    [InlineData("!FindInMap [Limits, !Ref Stage, Table]", "orders-dev")]
    [InlineData("!FindInMap [Limits, !Ref AWS::Region, Same]", "one")]
    [InlineData("!FindInMap [Limits, !Ref AWS::Region, Table]", "${FindInMap('Limits', AWS::Region, 'Table')}")]
    [InlineData("!FindInMap [Limits, nowhere, Table, { DefaultValue: other }]", "other")]
    [InlineData("!ImportValue shared-table", "${ImportValue('shared-table')}")]
    [InlineData("!ImportValue { 'Fn::Sub': '${Stage}-table' }", "${ImportValue('dev-table')}")]
    [InlineData("!Base64 abc", "YWJj")]
    [InlineData("{ 'Fn::Length': !Ref Names }", "2")]
    [InlineData("{ 'Fn::ToJsonString': { table: !Ref Orders, list: [a, b] } }", """{"table":"${Orders}","list":["a","b"]}""")]
    [InlineData("!Select [0, !GetAZs '']", "${Select('0', GetAZs(''))}")]
    [InlineData("!Select [0, !Cidr ['10.0.0.0/16', 4, 8]]", "${Select('0', Cidr('10.0.0.0/16', '4', '8'))}")]
    public void A_value_is_what_is_known_before_deployment(string expression, string expected) =>
        Assert.Equal(expected, Reading.Template(Surroundings.Replace("<expression>", expression)).Variable("VALUE"));

    [Fact]
    public void An_escaped_variable_is_text_and_no_hole()
    {
        var value = Reading.Template(Surroundings.Replace("<expression>", "!Sub '${!aws:username}/${Prefix}'")).Function("Fn").Environment["VALUE"];

        Assert.Equal(["${aws:username}/", "Prefix"], value.Pieces.Select(piece => piece.Text));
        Assert.Equal([false, true], value.Pieces.Select(piece => piece.IsHole));
    }

    [Theory]
    [InlineData("!Ref AWS::NoValue")]
    [InlineData("!Ref AWS::NoValue # comment")]
    public void No_value_leaves_the_variable_out(string expression) =>
        Assert.Null(Reading.Template(Surroundings.Replace("<expression>", expression)).Variable("VALUE"));

    [Theory]
    [InlineData("Stage", "prod", "!FindInMap [Limits, !Ref Stage, Table]", "orders-prod")]
    [InlineData("Prefix", "acme", "!Sub '${Prefix}-x'", "acme-x")]
    [InlineData("Names", "a,b,c", "!Select [2, !Ref Names]", "c")]
    [InlineData("Image", "/other", "!Ref Image", "${Image}")]
    public void A_given_parameter_wins_over_its_default(string name, string value, string expression, string expected) =>
        Assert.Equal(expected, Reading.Template(Surroundings.Replace("<expression>", expression), (name, value)).Variable("VALUE"));

    [Theory]
    [InlineData("""{ "Ref": "Table" }""", "${Table}")]
    [InlineData("""{ "Fn::GetAtt": ["Table", "Arn"] }""", "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Table}")]
    [InlineData("""{ "Fn::GetAtt": "Table.Arn" }""", "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Table}")]
    [InlineData("""{ "Fn::Sub": "${Table}-x" }""", "${Table}-x")]
    [InlineData("""{ "Fn::Sub": ["${T}-x", { "T": { "Ref": "Table" } }] }""", "${Table}-x")]
    [InlineData("""{ "Fn::Join": ["", ["a", { "Ref": "Table" }]] }""", "a${Table}")]
    [InlineData("""{ "Fn::Select": [0, { "Fn::Split": [",", "a,b"] }] }""", "a")]
    [InlineData("7", "7")]
    [InlineData("1.50", "1.50")]
    [InlineData("true", "true")]
    public void Long_forms_in_json_mean_the_same(string expression, string expected)
    {
        var deployment = Reading.Json($$"""
            {
              "Transform": "AWS::Serverless-2016-10-31",
              "Resources": {
                "Table": { "Type": "AWS::DynamoDB::Table" },
                "Fn": { "Type": "AWS::Serverless::Function", "Properties": { "Environment": { "Variables": { "VALUE": {{expression}} } } } }
              }
            }
            """);

        Assert.Empty(deployment.Errors);
        Assert.Equal(expected, deployment.Variable("VALUE"));
    }

    [Fact]
    public void Conditions_that_refer_to_one_another_in_a_circle_are_undecided()
    {
        var deployment = Reading.Template("""
            Conditions:
              A: !Condition B
              B: !Not [!Condition A]
            Resources:
              Fn:
                Type: AWS::Lambda::Function
                Condition: A
                Properties: { Environment: { Variables: { VALUE: !If [A, x, y] } } }
            """);

        Assert.Equal("${If('A', 'x', 'y')}", deployment.Variable("VALUE"));
    }
}
