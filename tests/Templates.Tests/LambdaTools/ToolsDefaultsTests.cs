using ServerlessGuard.Iam.Permissions;

namespace ServerlessGuard.Templates.Tests.LambdaTools;

public sealed class ToolsDefaultsTests : IDisposable
{
    private const string File = "src/Orders/aws-lambda-tools-defaults.json";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("tools");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void The_settings_are_a_function()
    {
        var function = Assert.Single(Read("""
            {
              "region": "eu-west-1",
              "function-runtime": "dotnet8",
              "function-role": "arn:aws:iam::123456789012:role/orders",
              "function-handler": "Orders::Orders.Function::Handle",
              "environment-variables": "\"TABLE\"=\"orders; all\";STAGE=prod",
              "function-subnets": "subnet-1,subnet-2",
              "tracing-mode": "Active",
              "dead-letter-target-arn": "arn:aws:sqs:eu-west-1:123456789012:failed"
            }
            """).Functions);

        Assert.Equal(("Orders.Function.Handle", TemplateKind.LambdaTools, 5), (function.Id, function.Kind, function.Position.Line));
        Assert.Equal(("Orders::Orders.Function::Handle", "dotnet8", "src/Orders", true), (function.Handler!.ToString(), function.Runtime, function.CodePath, function.IsInVpc));
        Assert.Equal(["STAGE=prod", "TABLE=orders; all"], function.Environment.Select(variable => $"{variable.Key}={variable.Value}").Order(StringComparer.Ordinal));
        Assert.Equal((RoleKind.Imported, "arn:aws:iam::123456789012:role/orders", 4), (function.Role.Kind, function.Role.Id, function.Role.Position.Line));
        Assert.Equal(["dead-letter queue", "dead-letter queue encrypted with a customer's key", "logs", "network interfaces", "tracing"], function.PlatformNeeds.Select(need => need.Why).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_image_is_started_by_its_command()
    {
        var function = Assert.Single(Read("""
            { "package-type": "image", "function-name": "orders", "function-role": "r", "function-handler": "Ignored", "image-command": "Orders::Orders.Function::Handle" }
            """).Functions);

        Assert.Equal(("orders", true, "Orders::Orders.Function::Handle"), (function.Id, function.IsImage, function.Handler?.ToString()));
    }

    [Fact]
    public void A_role_that_a_template_names_is_read_there()
    {
        const string roles = """
            Resources:
              Worker: { Type: AWS::IAM::Role, Properties: { RoleName: orders, ManagedPolicyArns: ['arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess'] } }
              More: { Type: AWS::IAM::Policy, Properties: { PolicyName: p, Roles: [!Ref Worker], PolicyDocument: { Statement: [{ Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' }] } } }
            """;
        var role = Assert.Single(Read("""{ "function-role": "arn:aws:iam::123456789012:role/service/orders", "function-handler": "A::B::C" }""", ("infra/roles.yaml", roles)).Functions).Role;

        Assert.Equal(("roles/Worker", "infra/roles.yaml", null), (role.Id, role.Position.File, role.NotReadable));
        Assert.Equal(["AmazonS3ReadOnlyAccess", "roles/More"], role.Grants.Select(grant => grant.Origin));
    }

    [Theory]
    [InlineData("aws-lambda-tools-defaults.json", """{ "function-handler": "A::B::C", "function-role": "orders" }""", true)]
    [InlineData("aws-lambda-tools-prod.json", """{ "function-role": "orders", "function-handler": "A::B::C" }""", true)]
    [InlineData("aws-lambda-tools-defaults.json", """{ "function-handler": "A::B::C", "function-role": "" }""", false)]
    [InlineData("aws-lambda-tools-defaults.json", """{ "function-handler": "A::B::C", "function-role": "orders", "template": "serverless.template" }""", false)]
    [InlineData("aws-lambda-tools-defaults.json", """{ "template": "serverless.template" }""", false)]
    [InlineData("appsettings.json", """{ "handler": "A::B::C" }""", false)]
    public void Settings_count_where_they_name_a_function_and_its_role(string name, string text, bool found)
    {
        System.IO.File.WriteAllText(Path.Combine(_root.FullName, name), text);

        Assert.Equal(found ? [name] : [], TemplateReader.Discover(_root.FullName));
    }

    [Theory]
    [InlineData("{ Handler: 'A::B::C', CodeUri: other }", 1)]
    [InlineData("{ Handler: 'A::B::Other', CodeUri: src/ }", 1)]
    [InlineData("{ Handler: 'A::B::Other', CodeUri: other }", 2)]
    public void Settings_do_not_count_where_a_template_deploys_the_function(string function, int deployed)
    {
        System.IO.File.WriteAllText(Path.Combine(_root.FullName, "template.yaml"), $"Resources: {{ Fn: {{ Type: AWS::Serverless::Function, Properties: {function} }} }}");
        Directory.CreateDirectory(Path.Combine(_root.FullName, "src"));
        System.IO.File.WriteAllText(Path.Combine(_root.FullName, "src", "aws-lambda-tools-defaults.json"), """{ "function-handler": "A::B::C", "function-role": "orders" }""");

        Assert.Equal(deployed, TemplateReader.ReadAll(_root.FullName).Sum(deployment => deployment.Functions.Length));
    }

    [Theory]
    [InlineData("""{ "function-role": "r", "function-handler": "A::B::C" """, "not valid JSON")]
    [InlineData("""[ { "function-role": "r", "function-handler": "A::B::C" } ]""", "the settings are not an object")]
    [InlineData("""{ "x": { "function-role": "r", "function-handler": "A::B::C" } }""", "the settings are not an object")]
    public void Broken_settings_are_one_error(string text, string message)
    {
        var error = Assert.Single(Read(text).Errors);

        Assert.Equal(File, error.Position.File);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private static Deployment Read(string text, params (string Path, string Text)[] others)
    {
        (string Path, string Text)[] files = [(File, text), .. others];
        return TemplateReader.Read(
            File, new TemplateOptions { Neighbours = new TemplateNeighbours(files.Select(file => file.Path)) }, path => files.FirstOrDefault(file => file.Path == path).Text, _ => []);
    }
}
