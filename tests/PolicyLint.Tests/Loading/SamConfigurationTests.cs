using ServerlessGuard.PolicyLint.Loading;

namespace ServerlessGuard.PolicyLint.Tests.Loading;

public sealed class SamConfigurationTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("\"Stage=prod Table=orders\"", "Stage=prod", "Table=orders")]
    [InlineData("\"Stage=\\\"two words\\\" Table=a=b\"", "Stage=two words", "Table=a=b")]
    [InlineData("\"ParameterKey=Stage,ParameterValue=prod ParameterKey=Table,ParameterValue=orders\"", "Stage=prod", "Table=orders")]
    [InlineData("[\"Stage=prod\", \"Table=orders\"]", "Stage=prod", "Table=orders")]
    [InlineData("\"\"")]
    [InlineData("[]")]
    [InlineData("5")]
    public void Every_form_of_overrides_is_read(string written, params string[] expected)
    {
        _directory.With("samconfig.toml", $"version = 0.1\n[default.deploy.parameters]\nstack_name = \"orders\"\nparameter_overrides = {written}\n");

        Assert.Equal(expected, Parameters("template.yaml"));
    }

    [Fact]
    public void An_environment_has_its_own_and_a_command_wins_over_the_global_table()
    {
        _directory.With("samconfig.toml", """
            [default.global.parameters]
            parameter_overrides = "Stage=dev"
            [prod.global.parameters]
            parameter_overrides = "Stage=any"
            [prod.deploy.parameters]
            parameter_overrides = "Stage=prod"
            """);

        Assert.Equal(["Stage=dev"], Parameters("template.yaml"));
        Assert.Equal(["Stage=prod"], Parameters("template.yaml", "prod"));
        Assert.Empty(Parameters("template.yaml", "test"));
    }

    [Theory]
    [InlineData("template.yaml", "", true)]
    [InlineData("inner/template.yaml", "", false)]
    [InlineData("inner/template.yaml", "template_file = \"inner/template.yaml\"", true)]
    [InlineData("template.yaml", "template_file = \"inner/template.yaml\"", false)]
    [InlineData("template.yaml", "template_file = \".aws-sam/build/template.yaml\"", true)]
    public void The_configuration_is_of_the_template_beside_it_or_of_the_one_it_names(string template, string setting, bool counts)
    {
        _directory.With("template.yaml", "").With("inner/template.yaml", "").With(".aws-sam/build/template.yaml", "")
            .With("samconfig.toml", $"[default.deploy.parameters]\nparameter_overrides = \"Stage=prod\"\n{setting}\n");

        Assert.Equal(counts ? ["Stage=prod"] : [], Parameters(template));
    }

    [Fact]
    public void Yaml_is_read_too()
    {
        _directory.With("samconfig.yaml", "default:\n  deploy:\n    parameters:\n      parameter_overrides: [Stage=prod, { Table: orders }]\n");

        Assert.Contains("Stage=prod", Parameters("template.yaml"));
    }

    [Theory]
    [InlineData("samconfig.toml", "[default\nx = ", 1)]
    [InlineData("samconfig.yaml", "default: [\n", 2)]
    public void A_broken_file_is_one_error_with_its_line(string name, string text, int line)
    {
        _directory.With(name, text);

        var (parameters, error) = new SamConfiguration(_directory.Path, "default").For("template.yaml");

        Assert.Empty(parameters);
        Assert.Equal((name, line), (error!.File, error.Line));
        Assert.DoesNotContain('\n', error.Message);
    }

    private string[] Parameters(string template, string environment = "default") =>
        [.. new SamConfiguration(_directory.Path, environment).For(template).Parameters.Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal)];
}
