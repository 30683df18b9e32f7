namespace ServerlessGuard.Templates.Tests.Cdk;

public sealed class CloudAssemblyTests : IDisposable
{
    private const string Stack = """
        { "Resources": {
          "Table": { "Type": "AWS::DynamoDB::Table", "Metadata": { "aws:cdk:path": "Shop/Table/Resource" } },
          "GetServiceRole": { "Type": "AWS::IAM::Role", "Metadata": { "aws:cdk:path": "Shop/Get/ServiceRole/Resource" } },
          "GetDefaultPolicy": {
            "Type": "AWS::IAM::Policy",
            "Properties": {
              "PolicyDocument": { "Statement": [{ "Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": { "Fn::GetAtt": ["Table", "Arn"] } }] },
              "Roles": [{ "Ref": "GetServiceRole" }] },
            "Metadata": { "aws:cdk:path": "Shop/Get/ServiceRole/DefaultPolicy/Resource" } },
          "Get": {
            "Type": "AWS::Lambda::Function",
            "Properties": {
              "Code": { "S3Bucket": { "Fn::Sub": "cdk-assets-${AWS::AccountId}" }, "S3Key": "1a2b.zip" },
              "Handler": "Shop::Shop.Function::Get", "Runtime": "dotnet8", "Role": { "Fn::GetAtt": ["GetServiceRole", "Arn"] } },
            "Metadata": { "aws:cdk:path": "Shop/Get/Resource", "aws:asset:path": "asset.1a2b", "aws:asset:property": "Code" } },
          "Inner": {
            "Type": "AWS::CloudFormation::Stack",
            "Properties": { "TemplateURL": { "Fn::Sub": "https://s3.${AWS::Region}.amazonaws.com/3c4d.json" }, "Parameters": { "TableName": { "Ref": "Table" } } },
            "Metadata": { "aws:cdk:path": "Shop/Inner", "aws:asset:path": "ShopInner.nested.template.json", "aws:asset:property": "TemplateURL" } } } }
        """;

    private const string Inner = """
        { "Parameters": { "TableName": { "Type": "String" } },
          "Resources": { "Put": {
            "Type": "AWS::Lambda::Function",
            "Properties": { "Handler": "Shop::Shop.Function::Put", "Runtime": "dotnet8", "Environment": { "Variables": { "TABLE": { "Ref": "TableName" } } } },
            "Metadata": { "aws:cdk:path": "Shop/Inner/Put/Resource" } } } }
        """;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("assembly");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void The_asset_says_where_a_functions_code_lies()
    {
        var function = Read().Function("Get");

        Assert.Equal((TemplateKind.Cdk, "infra/cdk.out/asset.1a2b"), (function.Kind, function.CodePath));
    }

    [Theory]
    [InlineData("../asset.1a2b", "infra/asset.1a2b")]
    [InlineData("/builds/src/Shop", null)]
    public void An_asset_is_named_from_its_template(string written, string? path) =>
        Assert.Equal(path, Reading.Files(("infra/cdk.out/Shop.template.json", Stack.Replace("\"asset.1a2b\"", $"\"{written}\""))).Function("Get").CodePath);

    [Fact]
    public void A_policy_goes_by_the_construct_that_made_it() =>
        Assert.Single(Read().Function("Get").Grant("Shop/Get/ServiceRole/DefaultPolicy").Statements);

    [Fact]
    public void A_nested_stack_is_read_from_its_asset()
    {
        var stack = Read();

        Assert.Equal("${Table}", stack.Function("Put").Environment["TABLE"].ToString());
        Assert.Equal(["infra/cdk.out/ShopInner.nested.template.json"], stack.NestedTemplates);
    }

    [Fact]
    public void A_nested_stack_that_was_not_kept_is_no_error()
    {
        var stack = Reading.Files(("cdk.out/Shop.template.json", Stack));

        Assert.Empty(stack.Errors);
        Assert.Equal(["Get"], stack.Functions.Select(function => function.Id));
    }

    [Fact]
    public void Templates_of_stacks_and_stages_are_found_and_assets_are_not()
    {
        string[] stacks = ["app/cdk.out/Shop.template.json", "app/cdk.out/assembly-Live/LiveShop.template.json"];
        foreach (var path in stacks.Append("app/cdk.out/asset.1a2b/copied.template.json"))
            Write(path, Stack);

        Assert.Equal(stacks, TemplateReader.Discover(_root.FullName));
    }

    [Theory]
    [InlineData("infra/synthesised")]
    [InlineData("infra/bin/out")]
    public void An_assembly_is_known_by_its_manifest_whatever_it_is_called_and_wherever_it_lies(string folder)
    {
        Write($"{folder}/manifest.json", """{ "version": "38.0.0", "artifacts": { "Shop": { "type": "aws:cloudformation:stack", "properties": { "templateFile": "Shop.template.json" } } } }""");
        Write($"{folder}/Shop.template.json", Stack);
        Write($"{folder}/asset.1a2b/copied.template.json", Stack);
        Write("infra/bin/Debug/copied.template.json", Stack);

        Assert.Equal([$"{folder}/Shop.template.json"], TemplateReader.Discover(_root.FullName));
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static Deployment Read() => Reading.Files(("infra/cdk.out/Shop.template.json", Stack), ("infra/cdk.out/ShopInner.nested.template.json", Inner));
}
