namespace ServerlessGuard.Templates.Tests.ServerlessFramework;

public sealed class BrokenServiceTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("services");

    public void Dispose() => _root.Delete(recursive: true);

    [Theory]
    [InlineData("provider: { name: aws\nfunctions: [", "serverless.yml:", "not valid YAML")]
    [InlineData("provider: { name: azure }\nfunctions: { f: { handler: a } }", "serverless.yml:2:1", "provider 'azure' is not aws: only services on AWS have roles to check")]
    [InlineData("provider: { name: aws }\nfunctions: text", "serverless.yml:3:12", "the functions are not readable here: write them under their names, in this file or in a YAML or JSON one")]
    [InlineData("provider: { name: aws }\nfunctions: ${file(all.js)}", "serverless.yml:3:12", "the functions are not readable here: write them under their names, in this file or in a YAML or JSON one")]
    [InlineData("provider: { name: aws }\nfunctions:\n  f: text", "serverless.yml:4:3", "function 'f' is not a mapping: give it a handler")]
    [InlineData("provider: { name: aws, iamRoleStatements: [{ Effect: allow }] }\nfunctions: { f: { handler: a } }", "serverless.yml:2:44", "the statement's Effect is neither Allow nor Deny: write one of them")]
    [InlineData("provider: { name: aws }\nfunctions: {}\nresources: { Resources: { X: {} } }", "serverless.yml:4:27", "resource 'X' has no Type: write one, such as AWS::Serverless::Function")]
    public void Broken_input_is_one_line(string sections, string place, string message)
    {
        var error = Assert.Single(Services.Service(sections).Errors);

        Assert.StartsWith(place, error.Position.ToString());
        Assert.StartsWith(message, error.Message);
    }

    [Theory]
    [InlineData("serverless.ts", "const service = {\n  provider: { name: 'aws',\n    runtime: 'dotnet8' } };\n", "", 3)]
    [InlineData("serverless.js", "module.exports = { provider: { runtime: \"provided.al2023\" } };\n", "", 1)]
    [InlineData("serverless.ts", "const service = { provider: { runtime: 'nodejs20.x' } };\n", "", null)]
    [InlineData("serverless.ts", "const service = { provider: { runtime: 'dotnet8' } };\n", "serverless.yml", null)]
    [InlineData("handler.ts", "const runtime = 'dotnet8';\n", "", null)]
    public void A_service_that_is_a_program_is_one_line_where_it_may_deploy_dotnet(string name, string text, string beside, int? line)
    {
        File.WriteAllText(Path.Combine(_root.FullName, name), text);
        if (beside.Length > 0)
            File.WriteAllText(Path.Combine(_root.FullName, beside), "service: x\nprovider: { name: aws }\nfunctions: { f: { handler: a } }\n");

        var errors = TemplateReader.ReadAll(_root.FullName).SelectMany(deployment => deployment.Errors).ToArray();
        Assert.Equal(line is null ? [] : [$"{name}:{line}"], errors.Select(error => $"{error.Position.File}:{error.Position.Line}"));
        Assert.All(errors, error => Assert.Equal("a service that is a program is not run: keep what 'serverless print' shows as serverless.yml beside it", error.Message));
    }

    [Fact]
    public void A_broken_included_file_is_named()
    {
        var service = Services.Service("provider: { name: aws }\nfunctions: { f: { handler: a } }\ncustom: ${file(c.yml)}\n", ("c.yml", "a: [\n"));

        Assert.Equal("c.yml", Assert.Single(service.Errors, error => error.Message.StartsWith("not valid YAML")).Position.File);
        Assert.Single(service.Functions);
    }

    [Theory]
    [InlineData("serverless.yml", "service: x\nprovider:\n  name: aws\n", true)]
    [InlineData("api/serverless.yaml", "service: x\nprovider:\n  stage: dev\n  name: 'aws' # cloud\nfunctions: {}\n", true)]
    [InlineData("serverless.yml", "service: x\nprovider: aws\n", true)]
    [InlineData("serverless.yml", "service: x\nprovider: ${file(provider.yml)}\n", true)]
    [InlineData("orders.yml", "functions: {}\nprovider:\n  name: aws\n", true)]
    [InlineData("serverless.json", "{ \"service\": \"x\", \"provider\": {\n\"name\": \"aws\" }, \"functions\": {} }", true)]
    [InlineData("serverless.yml", "service: x\nprovider:\n  name: google\n", false)]
    [InlineData("serverless-compose.yml", "services:\n  orders: { path: orders }\n", false)]
    [InlineData("plan.json", "{ \"provider_config\": { \"aws\": {\n\"name\": \"aws\" } }, \"resources\": [], \"provider\": 1 }", false)]
    [InlineData(".serverless/serverless.yml", "service: x\nprovider:\n  name: aws\n", false)]
    public void Services_are_known_by_their_content(string path, string text, bool found)
    {
        var file = Path.Combine(_root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);

        Assert.Equal(found ? [path] : [], TemplateReader.Discover(_root.FullName));
    }

    [Fact]
    public void A_file_that_a_service_includes_is_not_deployed_by_itself()
    {
        File.WriteAllText(Path.Combine(_root.FullName, "serverless.yml"), "service: x\nprovider:\n  name: aws\nresources: ${file(r.yml)}\n");
        File.WriteAllText(Path.Combine(_root.FullName, "r.yml"), "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n");

        var service = Assert.Single(TemplateReader.ReadAll(_root.FullName));
        Assert.Equal("serverless.yml", service.Template);
        Assert.Contains("Q", service.Resources.Keys);
    }
}
