namespace ServerlessGuard.Templates.Tests.Discovery;

public sealed class DiscoveryTests : IDisposable
{
    private const string Sam = "Resources:\n  Fn:\n    Type: AWS::Serverless::Function\n    Properties: { Handler: A::B::C, CodeUri: src }\n";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("templates");

    public void Dispose() => _root.Delete(recursive: true);

    [Theory]
    [InlineData("template.yaml", Sam)]
    [InlineData("deploy/stack.yml", Sam)]
    [InlineData("a/b/c/any.template", Sam)]
    [InlineData("serverless.template", """{ "Resources": { "Fn": { "Type": "AWS::Serverless::Function" } } }""")]
    [InlineData("cfn.json", "{\n  \"Resources\": {\n    \"Fn\": { \"Type\": \"AWS::Lambda::Function\" }\n  }\n}")]
    [InlineData("template.yml", "Resources:\r\n  X:\r\n    Type: Custom::Thing\r\n")]
    [InlineData("template.yaml", "")]
    [InlineData("serverless.template", "   \n")]
    [InlineData("template.yaml", "AWSTemplateFormatVersion: '2010-09-09'\n  broken: [")]
    [InlineData("template.yaml", "Resources:\n  Fn:\n    Type: AWS::Serverless::Function\n  broken: [")]
    [InlineData("template.yaml", "Resources:\n  Fn:\n    - Handler: [\n")]
    public void Templates_are_known_by_content_and_broken_ones_by_name(string path, string text)
    {
        Write(path, text);

        Assert.Equal([path], TemplateReader.Discover(_root.FullName));
    }

    [Theory]
    [InlineData("docker-compose.yml", "services: {}")]
    [InlineData("template.yaml", "apiVersion: scaffolder.backstage.io/v1beta3\nkind: Template")]
    [InlineData("template.json", """{ "author": "x", "classifications": [] }""")]
    [InlineData("empty.yaml", "")]
    [InlineData("serverless.yml", "service: x\nresources:\n  Resources:\n    T: { Type: AWS::DynamoDB::Table }")]
    [InlineData("k8s.yaml", "Resources:\n  requests: { cpu: 1 }")]
    [InlineData("template.txt", Sam)]
    [InlineData("bin/Debug/template.yaml", Sam)]
    [InlineData("obj/template.yaml", Sam)]
    [InlineData(".aws-sam/build/template.yaml", Sam)]
    [InlineData("node_modules/x/template.yaml", Sam)]
    [InlineData(".git/template.yaml", Sam)]
    public void Other_files_and_build_output_are_left_out(string path, string text)
    {
        Write(path, text);

        Assert.Empty(TemplateReader.Discover(_root.FullName));
    }

    [Fact]
    public void Templates_come_sorted()
    {
        foreach (var path in new[] { "b/template.yaml", "template.yaml", "B/template.yaml", "a.yaml" })
            Write(path, Sam);

        Assert.Equal(["B/template.yaml", "a.yaml", "b/template.yaml", "template.yaml"], TemplateReader.Discover(_root.FullName));
    }

    [Fact]
    public void A_nested_template_is_read_only_with_its_parent()
    {
        Write("child.yaml", Sam);
        Write("parent.yaml", "Resources:\n  C:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: child.yaml }\n");

        var deployment = Assert.Single(TemplateReader.ReadAll(_root.FullName));

        Assert.Equal(("parent.yaml", "child.yaml"), (deployment.Template, Assert.Single(deployment.Functions).Template));
    }

    [Fact]
    public void A_packaged_copy_is_left_out()
    {
        Write("template.yaml", Sam);
        Write("packaged.yaml", Sam.Replace("CodeUri: src", "CodeUri: s3://bucket/key"));

        Assert.Equal(["template.yaml"], TemplateReader.ReadAll(_root.FullName).Select(deployment => deployment.Template));
    }

    [Fact]
    public void A_template_whose_code_is_in_a_bucket_is_no_copy_of_another()
    {
        Write("template.yaml", Sam);
        Write("other.yaml", Sam.Replace("CodeUri: src", "CodeUri: s3://bucket/key").Replace("A::B::C", "D::E::F"));

        Assert.Equal(2, TemplateReader.ReadAll(_root.FullName).Length);
    }

    [Fact]
    public void An_empty_folder_has_no_templates() => Assert.Empty(TemplateReader.ReadAll(_root.FullName));

    [Fact]
    public void A_folder_that_does_not_exist_has_no_templates() => Assert.Empty(TemplateReader.Discover(Path.Combine(_root.FullName, "missing")));

    private void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(_root.FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }
}
