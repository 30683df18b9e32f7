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
    [InlineData("src/Orders/aws-lambda-tools-defaults.json", "{ \"function-handler\": \"A::B.C::D\", \"function-role\": }")]
    [InlineData("cdk.out/manifest.json", "{ \"artifacts\": { \"S\": { \"type\": \"aws:cloudformation:stack\"")]
    public void Templates_are_known_by_content_and_broken_ones_by_name(string path, string text)
    {
        Write(path, text);

        Assert.Equal([path], TemplateReader.Discover(_root.FullName));
    }

    [Theory]
    [InlineData("docker-compose.yml", "services: {}")]
    [InlineData("cdk.out/manifest.json", "{ \"artifacts\": { \"T\": { \"type\": \"cdk:tree\" } } }")]
    [InlineData("aws-lambda-tools-defaults.json", "{ \"function-handler\": \"A::B.C::D\" }")]
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
    public void A_copy_with_its_images_in_a_registry_is_left_out()
    {
        Write("app/template.yaml", Sam);
        Write("app/packaged.yaml", Sam.Replace("CodeUri: src", "PackageType: Image, ImageUri: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:latest") + "    Metadata: { Dockerfile: Dockerfile, DockerContext: ./src }\n");
        Write("other/template.yaml", Sam.Replace("CodeUri: src", "PackageType: Image, ImageUri: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:latest"));

        Assert.Equal(["app/template.yaml", "other/template.yaml"], TemplateReader.ReadAll(_root.FullName).Select(deployment => deployment.Template));
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

    [Theory]
    [InlineData("handler of the project below", "CodeUri: App, Handler: A::B::C_Generated::C", "Policies: [AWSLambdaBasicExecutionRole], CodeUri: ., Handler: A::B::C_Generated::C", false)]
    [InlineData("build output", "CodeUri: App/bin/publish, Handler: A::B::C_Generated::C", "CodeUri: ., Handler: A::B::C_Generated::C", false)]
    [InlineData("executable, told apart by its variable", "CodeUri: App, Handler: bootstrap, Environment: { Variables: { ANNOTATIONS_HANDLER: C } }", "CodeUri: ., Handler: bootstrap, Environment: { Variables: { ANNOTATIONS_HANDLER: C } }", false)]
    [InlineData("another function of the executable", "CodeUri: App, Handler: bootstrap, Environment: { Variables: { ANNOTATIONS_HANDLER: D } }", "CodeUri: ., Handler: bootstrap, Environment: { Variables: { ANNOTATIONS_HANDLER: C } }", true)]
    [InlineData("another handler", "CodeUri: App, Handler: A::B::D_Generated::D", "CodeUri: ., Handler: A::B::C_Generated::C", true)]
    [InlineData("same handler of another folder", "CodeUri: Other, Handler: A::B::C_Generated::C", "CodeUri: ., Handler: A::B::C_Generated::C", true)]
    [InlineData("entry with policies", "CodeUri: App, Handler: A::B::C_Generated::C", "Policies: [AmazonS3ReadOnlyAccess], CodeUri: ., Handler: A::B::C_Generated::C", true)]
    public void An_entry_of_annotations_is_left_out_where_a_template_written_by_hand_deploys_it(string shape, string written, string generated, bool stays)
    {
        Write("template.yaml", $"Resources:\n  Fn:\n    Type: AWS::Serverless::Function\n    Properties: {{ {written} }}\n");
        Write("App/serverless.template", $"Resources:\n  Copy:\n    Type: AWS::Serverless::Function\n    Metadata: {{ Tool: Amazon.Lambda.Annotations }}\n    Properties: {{ {generated} }}\n");

        string[] expected = stays ? ["App/serverless.template", "template.yaml"] : ["template.yaml"];
        Assert.Equal((shape, string.Join(" ", expected)), (shape, string.Join(" ", TemplateReader.ReadAll(_root.FullName).Select(deployment => deployment.Template))));
    }

    [Fact]
    public void Entries_of_annotations_that_nothing_else_deploys_stay_beside_those_that_are_left_out()
    {
        const string entry = "\n    Type: AWS::Serverless::Function\n    Metadata: { Tool: Amazon.Lambda.Annotations }\n    Properties: { CodeUri: ., Handler: A::B::";
        Write("App/template.yaml", "Resources:\n  Fn:\n    Type: AWS::Serverless::Function\n    Properties: { CodeUri: ., Handler: A::B::C }\n");
        Write("App/serverless.template", $"Resources:\n  C:{entry}C }}\n  D:{entry}D }}\n");

        Assert.Equal(["D", "Fn"], TemplateReader.ReadAll(_root.FullName).SelectMany(deployment => deployment.Functions).Select(function => function.Id));
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
