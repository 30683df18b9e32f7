using ServerlessGuard.Templates.Tests.Terraform;

namespace ServerlessGuard.Templates.Tests.Discovery;

public sealed class TerraformSourcesTests : IDisposable
{
    private const string Configuration =
        """
        resource "aws_dynamodb_table" "orders" {}
        resource "aws_sqs_queue" "paid" {}
        resource "aws_iam_role" "orders" {}
        resource "aws_lambda_function" "orders" {}
        """;

    private const string State =
        """{"version":4,"terraform_version":"1.9.8","serial":1,"lineage":"a","resources":[{"mode":"managed","type":"aws_lambda_function","name":"orders","instances":[{"attributes":{"function_name":"orders"}}]}]}""";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory();

    public void Dispose() => _root.Delete(recursive: true);

    [Theory]
    [InlineData("main.tf", "plan.json", "main.tf")]
    [InlineData("infra/main.tf", "plan.json", "infra/main.tf")]
    [InlineData("infra/main.tf", "infra/plans/prod.json", "infra/main.tf")]
    [InlineData("deep/down/main.tf", "out/tfplan.json", "out/tfplan.json")]
    public void A_plan_stands_in_front_of_the_configuration_it_was_made_from(string configuration, string plan, string template)
    {
        Write(configuration, Configuration);
        Write(plan, Plans.Created());

        Assert.Equal(template, Assert.Single(TemplateReader.ReadAll(_root.FullName).SelectMany(deployment => deployment.Functions)).Template);
    }

    [Theory]
    [InlineData("main.tf", "main.tf")]
    [InlineData("other/main.tf", "other/main.tf", "terraform.tfstate")]
    public void A_state_stands_behind_the_configuration_beside_it(string configuration, params string[] templates)
    {
        Write(configuration, Configuration);
        Write("terraform.tfstate", State);

        Assert.Equal(templates, TemplateReader.ReadAll(_root.FullName).SelectMany(deployment => deployment.Functions).Select(function => function.Template));
    }

    [Fact]
    public void Files_are_found_by_what_is_in_them()
    {
        Write("one/whatever.json", Plans.Created());
        Write("two/terraform.tfstate", State);
        Write("two/terraform.tfstate.backup", State);
        Write("three/tsconfig.json", """{ "version": 4, "compilerOptions": {} }""");
        Write("four/package-lock.json", """{ "name": "x", "lockfileVersion": 3, "resources": {} }""");
        Write("five/tfplan", "PK\u0003\u0004 tfplan");

        Assert.Equal(["one/whatever.json", "two/terraform.tfstate"], TemplateReader.Discover(_root.FullName));
    }

    [Fact]
    public void A_saved_plan_alone_is_worth_a_word()
    {
        Write("infra/tfplan", "PK\u0003\u0004\u0014 tfplan");

        Assert.Contains("terraform show -json", Assert.Single(TemplateReader.ReadAll(_root.FullName).SelectMany(deployment => deployment.Errors)).Message);
    }

    [Fact]
    public void A_plan_may_be_written_as_PowerShell_writes()
    {
        File.WriteAllText(Path.Combine(_root.FullName, "plan.json"), Plans.Created().ReplaceLineEndings("\r\n"), System.Text.Encoding.Unicode);

        Assert.Equal("aws_lambda_function.orders", Assert.Single(Assert.Single(TemplateReader.ReadAll(_root.FullName)).Functions).Id);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
