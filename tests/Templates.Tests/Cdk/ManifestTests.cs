namespace ServerlessGuard.Templates.Tests.Cdk;

/// <summary>Templates that note nothing at their resources, as an app synthesises them without the CDK's command line: the assembly's own files say it.</summary>
public class ManifestTests
{
    private const string Manifest = """
        { "version": "38.0.0", "artifacts": {
          "Shop.assets": { "type": "cdk:asset-manifest", "properties": { "file": "Shop.assets.json" } },
          "Data": { "type": "aws:cloudformation:stack", "properties": { "templateFile": "Data.template.json", "stackName": "Live-Data" } },
          "Shop": {
            "type": "aws:cloudformation:stack",
            "properties": { "templateFile": "Shop.template.json", "stackName": "Live-Shop" },
            "metadata": {
              "/Live/Shop/Get/ServiceRole/DefaultPolicy/Resource": [{ "type": "aws:cdk:logicalId", "data": "GetDefaultPolicy" }],
              "/Live/Shop/Get/Resource": [{ "type": "aws:cdk:logicalId", "data": "Get" }, { "type": "aws:cdk:warning", "data": "old" }] } },
          "Tree": { "type": "cdk:tree", "properties": { "file": "tree.json" } } } }
        """;

    private const string Assets = """
        { "version": "38.0.0",
          "files": { "1a2b": { "source": { "path": "asset.1a2b", "packaging": "zip" }, "destinations": { "here": { "objectKey": "1a2b.zip" } } } },
          "dockerImages": { "5e6f": { "source": { "directory": "asset.5e6f", "dockerFile": "src/Dockerfile" }, "destinations": { "here": { "imageTag": "v5e6f" } } } } }
        """;

    private const string Data = """
        { "Resources": { "Table": { "Type": "AWS::DynamoDB::Table" }, "Name": { "Type": "AWS::SSM::Parameter", "Properties": { "Name": "/shop/table", "Value": { "Ref": "Table" } } } },
          "Outputs": { "TableArn": { "Value": { "Fn::GetAtt": ["Table", "Arn"] }, "Export": { "Name": "Live-Data:TableArn" } } } }
        """;

    private const string Shop = """
        { "Parameters": { "TableName": { "Type": "AWS::SSM::Parameter::Value<String>", "Default": "/shop/table" } },
          "Resources": {
            "GetRole": { "Type": "AWS::IAM::Role" },
            "GetDefaultPolicy": {
              "Type": "AWS::IAM::Policy",
              "Properties": {
                "PolicyDocument": { "Statement": [{ "Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": [{ "Fn::ImportValue": "Live-Data:TableArn" }, { "Ref": "AWS::NoValue" }] }] },
                "Roles": [{ "Ref": "GetRole" }] } },
            "Get": {
              "Type": "AWS::Lambda::Function",
              "Properties": {
                "Code": { "S3Bucket": "cdk-assets", "S3Key": "1a2b.zip" }, "Handler": "Shop::Shop.Function::Get", "Runtime": "dotnet8", "Role": { "Fn::GetAtt": ["GetRole", "Arn"] },
                "Environment": { "Variables": { "TABLE": { "Ref": "TableName" }, "SAME": "{{resolve:ssm:/shop/table:3}}", "OTHER": "x-{{resolve:ssm:/shop/other}}" } } } },
            "Put": {
              "Type": "AWS::Lambda::Function",
              "Properties": {
                "Code": { "ImageUri": { "Fn::Sub": "${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/cdk-container-assets-${AWS::Region}:v5e6f" } },
                "PackageType": "Image", "Role": { "Fn::GetAtt": ["GetRole", "Arn"] } } } } }
        """;

    private static readonly Deployment Read = Reading.Files(
        ("out/Shop.template.json", Shop), ("out/manifest.json", Manifest), ("out/Shop.assets.json", Assets), ("out/Data.template.json", Data), ("out/asset.5e6f/src/Dockerfile", "FROM x\nCMD [\"Shop::Shop.Function::Put\"]"));

    [Fact]
    public void Functions_are_of_the_cdk() => Assert.All(Read.Functions, function => Assert.Equal(TemplateKind.Cdk, function.Kind));

    [Fact]
    public void The_list_of_assets_says_where_code_lies() => Assert.Equal("out/asset.1a2b", Read.Function("Get").CodePath);

    [Fact]
    public void An_image_is_built_where_the_list_of_assets_says()
    {
        var put = Read.Function("Put");

        Assert.Equal(("out/asset.5e6f", "out/asset.5e6f/src/Dockerfile", "Shop::Shop.Function::Put"), (put.CodePath, put.Dockerfile, put.Handler?.ToString()));
    }

    [Fact]
    public void The_manifest_says_which_construct_made_a_policy() => Assert.Single(Read.Function("Get").Grant("Live/Shop/Get/ServiceRole/DefaultPolicy").Statements);

    [Fact]
    public void What_another_stack_of_the_app_exports_is_its_resource()
    {
        Assert.Equal(["Allow dynamodb:GetItem on arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Live-Data/Table}"], Read.Function("Get").Granted());
        Assert.Equal("AWS::DynamoDB::Table", Read.Resources["Live-Data/Table"].Type);
        Assert.Equal(["Get", "Put"], Read.Functions.Select(function => function.Id));
    }

    [Theory]
    [InlineData("TABLE", "${Live-Data/Table}")]
    [InlineData("SAME", "${Live-Data/Table}")]
    [InlineData("OTHER", "x-${resolve:ssm:/shop/other}")]
    public void What_another_stack_keeps_in_a_parameter_is_that_value(string variable, string value) => Assert.Equal(value, Read.Function("Get").Environment[variable].ToString());

    [Theory]
    [InlineData("""{ "artifacts": { "Shop": { "type": "aws:cloudformation:stack" } } }""")]
    [InlineData("""{ "artifacts": { "Shop": 5, "cdk:": [] } }""")]
    [InlineData("""{ "artifacts": "aws:cloudformation:stack, cdk:""")]
    public void A_broken_manifest_takes_nothing_from_the_template(string manifest) =>
        Assert.Equal(["Get", "Put"], Reading.Files(("out/Shop.template.json", Shop), ("out/manifest.json", manifest)).Functions.Select(function => function.Id));

    [Theory]
    [InlineData("""{ "artifacts": {\n  "Shop": { "type": "aws:cloudformation:stack", "properties": """, "out/manifest.json:2 not valid JSON: The file ends too early; mend the syntax here")]
    [InlineData("""{ "artifacts": {\n  "Shop": { "type": "aws:cloudformation:stack", "properties": { "templateFile": "Shop.template.json" } },\n  "Gone": { "type": "aws:cloudformation:stack", "properties": { "templateFile": "Gone.template.json" } } } }""", "out/manifest.json:3 the template 'Gone.template.json' of stack 'Gone' is not beside the manifest: synthesise the app again")]
    [InlineData("\u0001\uFFFD\u0000 \"artifacts\" \"cdk: \uFFFD", "out/manifest.json:1 not valid JSON: Unexpected character encountered while parsing value: \u0001; mend the syntax here")]
    public void What_is_wrong_with_a_manifest_is_told_and_its_templates_are_read(string manifest, string error)
    {
        var root = Directory.CreateTempSubdirectory("assembly");
        try
        {
            Directory.CreateDirectory(Path.Combine(root.FullName, "out"));
            File.WriteAllText(Path.Combine(root.FullName, "out/Shop.template.json"), Shop);
            File.WriteAllText(Path.Combine(root.FullName, "out/manifest.json"), manifest.Replace("\\n", "\n", StringComparison.Ordinal));

            var read = TemplateReader.ReadAll(root.FullName);

            var told = Assert.Single(read.SelectMany(deployment => deployment.Errors));
            Assert.Equal(error, $"{told.Position.File}:{told.Position.Line} {told.Message}");
            Assert.Equal(["Get", "Put"], read.SelectMany(deployment => deployment.Functions).Select(function => function.Id));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_list_of_assets_that_is_cut_off_is_told()
    {
        var read = Reading.Files(("out/Shop.template.json", Shop), ("out/manifest.json", Manifest), ("out/Shop.assets.json", Assets[..40]));

        Assert.StartsWith("out/Shop.assets.json:2:", Assert.Single(read.Errors).Position.ToString(), StringComparison.Ordinal);
        Assert.Equal(["Get", "Put"], read.Functions.Select(function => function.Id));
    }
}
