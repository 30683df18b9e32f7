using ServerlessGuard.PolicyLint.Commands;

namespace ServerlessGuard.PolicyLint.Tests.Commands;

public class TemplateParametersTests
{
    [Fact]
    public void Pairs_are_split_at_the_first_equals_sign() =>
        Assert.Equal("a=b", TemplateParameters.Read(["Query=a=b"])["Query"]);

    [Theory]
    [InlineData("""[{ "ParameterKey": "Stage", "ParameterValue": "prod" }, { "Other": 1 }]""")]
    [InlineData("""{ "Parameters": { "Stage": "prod" } }""")]
    [InlineData("""{ "Stage": "prod" } // ours""")]
    public void Files_are_read_in_the_forms_of_the_aws_tools(string json)
    {
        using var directory = new TemporaryDirectory().With("parameters.json", json);

        var parameters = TemplateParameters.Read([directory.PathOf("parameters.json")]);

        Assert.Equal([new("Stage", "prod")], parameters);
    }

    [Fact]
    public void Later_ones_win()
    {
        using var directory = new TemporaryDirectory().With("parameters.json", """{ "Stage": "prod", "Size": 3 }""");

        var parameters = TemplateParameters.Read([directory.PathOf("parameters.json"), "Stage=test"]);

        Assert.Equal("test", parameters["Stage"]);
        Assert.Equal("3", parameters["Size"]);
    }

    [Fact]
    public void What_is_neither_pair_nor_file_is_refused() =>
        Assert.Equal("--parameters: 'Stage' is neither Name=Value nor a file", Assert.Throws<InputException>(() => TemplateParameters.Read(["Stage"])).Message);

    [Fact]
    public void Broken_files_name_the_line()
    {
        using var directory = new TemporaryDirectory().With("parameters.json", "{\n  \"Stage\": prod\n}");

        var exception = Assert.Throws<InputException>(() => TemplateParameters.Read([directory.PathOf("parameters.json")]));

        Assert.Contains("parameters.json:2: not JSON", exception.Message);
    }
}
