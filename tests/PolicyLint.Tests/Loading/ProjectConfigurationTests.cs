namespace ServerlessGuard.PolicyLint.Tests.Loading;

public sealed class ProjectConfigurationTests : IDisposable
{
    private readonly Checkout _checkout = new();

    public ProjectConfigurationTests() => _checkout["src/Fn.csproj"] = Checkout.Library;

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public void Settings_are_flattened_to_colon_keys()
    {
        _checkout["src/appsettings.json"] = """
            {
              // the tables
              "Tables": { "Orders": "orders-table", "All": ["a", { "Name": "b" }], },
              "Retries": 3, "Enabled": true, "Nothing": null
            }
            """;

        var values = _checkout.OnlyProject().Configuration.Values;
        Assert.Equal(
            ["Enabled=True", "Nothing=", "Retries=3", "Tables:All:0=a", "Tables:All:1:Name=b", "Tables:Orders=orders-table"],
            values.Select(pair => $"{pair.Key}={pair.Value}"));
        Assert.Equal("orders-table", values["tables:ORDERS"]);
    }

    [Theory]
    [InlineData(null, "prod")]
    [InlineData("Production", "prod")]
    [InlineData("development", "dev")]
    [InlineData("Staging", "base")]
    public void An_environment_overrides_what_it_names(string? environment, string table)
    {
        _checkout["src/appsettings.json"] = """{ "Table": "base", "Queue": "q" }""";
        _checkout["src/appsettings.Production.json"] = """{ "Table": "prod" }""";
        _checkout["src/appsettings.Development.json"] = """{ "Table": "dev" }""";

        var values = _checkout.OnlyProject().Configuration.For(environment);
        Assert.Equal((table, "q"), (values["Table"], values["Queue"]));
    }

    [Fact]
    public void Settings_linked_from_another_folder_count()
    {
        _checkout["shared/appsettings.json"] = """{ "Table": "shared" }""";
        _checkout["src/Fn.csproj"] = """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><Content Include="..\shared\appsettings*.json" LinkBase="" /></ItemGroup></Project>""";

        Assert.Equal("shared", _checkout.OnlyProject().Configuration.Values["Table"]);
    }

    [Fact]
    public void Broken_settings_are_reported_with_their_line()
    {
        _checkout["src/appsettings.json"] = "{\n  \"A\": oops\n}";

        var project = _checkout.OnlyProject();
        Assert.Empty(project.Configuration.Values);
        Assert.StartsWith("src/appsettings.json:2:", Assert.Single(project.Errors).ToString());
    }

    [Fact]
    public void A_project_without_settings_has_none() => Assert.Empty(_checkout.OnlyProject().Configuration.For("Production"));
}
