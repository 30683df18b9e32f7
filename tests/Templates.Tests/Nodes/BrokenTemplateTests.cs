namespace ServerlessGuard.Templates.Tests.Nodes;

public sealed class BrokenTemplateTests
{
    [Theory]
    [InlineData("", 1, "the template is empty: declare its Resources")]
    [InlineData("# only a comment", 1, "the template is empty: declare its Resources")]
    [InlineData("just text", 1, "the template is not a mapping: a template begins with keys such as Resources")]
    [InlineData("Description: x", 1, "the template has no Resources: declare what it deploys")]
    [InlineData("Resources:", 1, "the template has no Resources: declare what it deploys")]
    [InlineData("Resources: [a]", 1, "Resources is not a mapping: write each resource under its logical id")]
    [InlineData("Resources:\n  Fn:\n    Properties: {}", 2, "resource 'Fn' has no Type: write one, such as AWS::Serverless::Function")]
    [InlineData("Resources:\n  A: { Type: AWS::SQS::Queue }\n  A: { Type: AWS::SNS::Topic }", 3, "key 'A' is written twice, first on line 2; the last one counts: remove one")]
    [InlineData("Resources:\n  A: { Type: AWS::SQS::Queue }\n---\nResources: {}", 3, "a second YAML document is not read: a template is one document, put this one into its own file")]
    [InlineData("Resources:\n  A: *missing", 2, "no anchor '&missing' before this alias: define it above or write the value out")]
    [InlineData("Resources:\n  ? [a]\n  : x", 2, "a key is not plain text: write the key as one word or in quotes")]
    public void What_is_wrong_is_one_line_with_its_place(string template, int line, string message)
    {
        var errors = Reading.Template(template).Errors;

        Assert.Contains((Reading.File, line, message), errors.Select(error => (error.Position.File, error.Position.Line, error.Message)));
    }

    [Theory]
    [InlineData("Resources:\n  Fn:\n   Type: x\n  bad indent: [", 4)]
    [InlineData("Resources:\n\tFn: x", 2)]
    [InlineData("Resources: {\n  a: b", 2)]
    [InlineData("Resources:\n  A: 'open", 2)]
    public void Broken_yaml_names_its_line(string template, int line)
    {
        var deployment = Reading.Template(template);

        var error = Assert.Single(deployment.Errors);
        Assert.StartsWith("not valid YAML: ", error.Message);
        Assert.DoesNotContain('\n', error.Message);
        Assert.Equal(line, error.Position.Line);
        Assert.Empty(deployment.Functions);
    }

    [Theory]
    [InlineData("{ \"Resources\": {\n  \"A\": { \"Type\": }\n} }", 2)]
    [InlineData("{ \"Resources\": {\n  \"A\": 1", 2)]
    [InlineData("{\n\n  \"Resources\" {} }", 3)]
    public void Broken_json_names_its_line(string template, int line)
    {
        var error = Assert.Single(Reading.Json(template).Errors);

        Assert.StartsWith("not valid JSON: ", error.Message);
        Assert.DoesNotContain('\n', error.Message);
        Assert.Equal(line, error.Position.Line);
    }

    [Fact]
    public void Text_after_a_json_template_is_reported_and_the_template_read()
    {
        var deployment = Reading.Json("""{ "Resources": { "Fn": { "Type": "AWS::Lambda::Function" } } } { }""");

        Assert.StartsWith("not valid JSON: Additional text", Assert.Single(deployment.Errors).Message);
        Assert.Single(deployment.Functions);
    }

    [Fact]
    public void An_unknown_tag_is_reported_and_its_value_kept()
    {
        var deployment = Reading.Template("Resources:\n  Fn:\n    Type: AWS::Lambda::Function\n    Properties: { Handler: !Reference a }");

        Assert.StartsWith("'!Reference' is no CloudFormation function", Assert.Single(deployment.Errors).Message);
        Assert.Equal("a", deployment.Function("Fn").Handler!.ToString());
    }

    [Fact]
    public void Everything_beside_a_broken_resource_is_still_read()
    {
        var deployment = Reading.Template("""
            Resources:
              Broken: 5
              Fn: { Type: AWS::Lambda::Function }
            """);

        Assert.Single(deployment.Errors);
        Assert.Single(deployment.Functions);
    }

    [Fact]
    public void Endless_nesting_is_an_error()
    {
        var yaml = Reading.Template($"Resources: {new string('[', 5000)}");
        var json = Reading.Json($$"""{ "Resources": {{new string('[', 5000)}} }""");

        Assert.NotEmpty(yaml.Errors);
        Assert.NotEmpty(json.Errors);
    }

    [Fact]
    public void Aliases_that_multiply_a_file_are_cut()
    {
        var laughs = string.Concat(Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n"));

        var deployment = Reading.Template("a0: &a0 [x, x]\n" + laughs + "Resources: {}");

        Assert.Contains(deployment.Errors, error => error.Message.StartsWith("aliases multiply this file", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_file_is_an_error() =>
        Assert.StartsWith("the template does not exist", Assert.Single(TemplateReader.Read("/nowhere", "template.yaml").Errors).Message);
}
