namespace ServerlessGuard.Templates.Tests.ServerlessFramework;

public sealed class VariableTests
{
    [Theory]
    [InlineData("${self:custom.a}", "one")]
    [InlineData("${self:custom.list.1}", "y")]
    [InlineData("x-${self:service}-${sls:stage}-y", "x-orders-dev-y")]
    [InlineData("${self:provider.stage}", "dev")]
    [InlineData("${self:custom.none, 'default'}", "default")]
    [InlineData("${self:custom.none, self:custom.a}", "one")]
    [InlineData("${self:custom.none, ${self:custom.a}}", "one")]
    [InlineData("${self:custom.${self:custom.key}}", "one")]
    [InlineData("${self:custom.nested.inner.leaf}", "one/leaf")]
    [InlineData("${opt:stage, 'dev'}", "dev")]
    [InlineData("${opt:stage}", "${opt:stage}")]
    [InlineData("${env:LEVEL, \"info\"}", "info")]
    [InlineData("${env:LEVEL}", "${env:LEVEL}")]
    [InlineData("${ssm:/orders/${opt:stage}/topic}", "${ssm:/orders/(opt:stage)/topic}")]
    [InlineData("${ssm:/orders/${sls:stage}/topic, 'x'}", "${ssm:/orders/dev/topic}")]
    [InlineData("${cf:network-dev.Subnet}", "${cf:network-dev.Subnet}")]
    [InlineData("${cf(eu-west-1):network.Subnet}", "${cf(eu-west-1):network.Subnet}")]
    [InlineData("${param:size}", "${param:size}")]
    [InlineData("arn:aws:sqs:${aws:region}:${aws:accountId}:q", "arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:q")]
    [InlineData("${file(./config.yml):tables.orders}", "orders-dev")]
    [InlineData("${file(config.${sls:stage}.json):name}", "from json")]
    [InlineData("${file(text.txt)}", "plain")]
    [InlineData("${file(none.yml):a, 'absent'}", "absent")]
    [InlineData("${file(config.js):a}", "${file(config.js):a}")]
    [InlineData("${strToBool(true)}", "true")]
    [InlineData("'${AWS::Region} ${Table} $5 ${'", "${AWS::Region} ${Table} $5 ${")]
    [InlineData("${self:custom.same.${opt:stage}}", "both")]
    [InlineData("${self:custom.differs.${opt:stage}}", "${self:custom.differs.(opt:stage)}")]
    public void A_variable_is_its_value_or_a_hole(string written, string value) => Assert.Equal(
        value,
        Services.Value(
            written.StartsWith('\'') ? written : $"'{written.Replace("'", "''")}'",
            """
            custom:
              a: one
              key: a
              list: [x, y]
              nested: ${self:custom.deeper}
              deeper: { inner: { leaf: '${self:custom.a}/leaf' } }
              same: { dev: both, prod: both }
              differs: { dev: left, prod: right }
            """,
            ("config.yml", "tables:\n  orders: orders-${sls:stage}\n"),
            ("config.dev.json", """{ "name": "from json" }"""),
            ("text.txt", "plain")));

    [Fact]
    public void Options_come_from_the_command_line()
    {
        var service = Reading.Files(
            [("stage", "prod")],
            ("serverless.yml", """
                service: orders
                provider: { name: aws, runtime: dotnet8, stage: '${opt:stage, ''dev''}' }
                custom: { tables: { prod: orders-live } }
                functions: { f: { handler: A::B::C, environment: { V: '${self:custom.tables.${self:provider.stage}}' } } }
                """));

        Assert.Equal("orders-live", service.Variable("V"));
    }

    [Fact]
    public void Parameters_are_those_of_the_stage_or_the_default_ones()
    {
        const string sections = "params: { default: { size: small, name: x }, dev: { size: tiny } }";

        Assert.Equal("tiny", Services.Value("${param:size}", sections));
        Assert.Equal("x", Services.Value("${param:name}", sections));
        Assert.Equal("${param:queueUrl}", Services.Value("${param:queueUrl}", sections));
        Assert.Equal("none", Services.Value("${param:queueUrl, 'none'}", sections));
        Assert.Empty(Services.Service(sections + "\nprovider: { name: aws }\ncustom: { url: \"${param:queueUrl}\" }\n").Errors);
        Assert.Equal("deep", Services.Value("${param:size}", "stages: { default: { params: { size: deep } } }"));
    }

    [Fact]
    public void Variables_inside_of_a_substitution_are_resolved_first() => Assert.Equal(
        "arn:aws:sns:${AWS::Region}:${ssm:/account}:orders-dev",
        Services.Value("{ 'Fn::Sub': 'arn:aws:sns:${AWS::Region}:${ssm:/account}:${self:service}-${sls:stage}' }"));

    [Fact]
    public void A_whole_section_may_be_a_file()
    {
        var value = Services.Value("${self:custom.b}", "custom: ${file(custom.yml)}", ("custom.yml", "a: one\nb: ${self:custom.a}\n"));

        Assert.Equal("one", value);
    }

    [Fact]
    public void A_key_of_an_unknown_stage_is_any_of_those_there_are()
    {
        var service = Services.Service("""
            provider: { name: aws, runtime: dotnet8, stage: '${opt:stage}', vpc: '${self:custom.vpc.${opt:stage}}' }
            custom: { vpc: { staging: { subnetIds: [a] }, production: { subnetIds: [b] } } }
            functions: { f: { handler: A::B::C } }
            """);

        Assert.Empty(service.Errors);
        Assert.Contains(service.Function("f").PlatformNeeds, need => need.Why == "network interfaces");
    }

    [Theory]
    [InlineData("${self:custom.none}", "'${self:custom.none}' has no value: define it or give a default, as in ${self:custom.none, 'value'}")]
    [InlineData("${file(none.yml):a}", "'${file(none.yml):a}' has no value: define it or give a default, as in ${file(none.yml):a, 'value'}")]
    [InlineData("${self:custom.loop}", "variable 'self:custom.back' refers to itself: write its value out")]
    public void A_variable_without_a_value_is_one_line(string written, string message)
    {
        var service = Services.Service($$"""
            provider: { name: aws, runtime: dotnet8 }
            custom: { loop: 'x-${self:custom.back}', back: '${self:custom.loop}' }
            functions:
              f: { handler: A::B::C, environment: { V: '{{written}}' } }
            """);

        Assert.Contains(message, service.Errors.Select(error => error.Message));
        Assert.Single(service.Functions);
    }

    [Fact]
    public void Variables_that_multiply_one_another_end()
    {
        var levels = Enumerable.Range(1, 30).Select(level => $"  l{level}: ['${{self:custom.l{level - 1}}}', '${{self:custom.l{level - 1}}}']");
        var service = Services.Service($"provider: {{ name: aws }}\ncustom:\n  l0: x\n{string.Join("\n", levels)}\nfunctions: {{ f: {{ handler: a.b }} }}\n");

        Assert.Equal("variables multiply this file beyond reason: write the values out", Assert.Single(service.Errors).Message);
        Assert.Single(service.Functions);
    }
}
