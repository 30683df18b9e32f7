namespace ServerlessGuard.Analyzers.Tests.Package;

/// <summary>What a team sees in the builds of a project that has installed the package, however it configures it.</summary>
public sealed class InstalledPackageTests(InstalledPackage package) : IClassFixture<InstalledPackage>
{
    private const string Template = """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties: { Runtime: dotnet8, Handler: "Orders::Orders.Function::Named" }
        """;

    [Fact]
    public void As_installed_it_warns_in_the_build_and_tells_the_sarif_log_what_is_suppressed()
    {
        var build = package.Build();

        Assert.True(build.Exit == 0, build.Output);
        Assert.Equal(InstalledPackage.Expected("default"), build.Reported);
        Assert.Contains("'s_tenant' keeps data of one invocation of 'Function.Handle' for the next (via Remember)", build.Output, StringComparison.Ordinal);
        Assert.Contains("/docs/rules/SLG1001.md", build.Output, StringComparison.Ordinal);
        Assert.Equal(InstalledPackage.Expected("suppressed"), build.Sarif.Where(found => found.IsSuppressed).Select(found => found.Finding));
        Assert.Equal(
            InstalledPackage.Expected("default"),
            build.Sarif.Where(found => found is { IsSuppressed: false, Level: "warning" }).Select(found => found.Finding));
    }

    [Fact]
    public void The_strict_preset_makes_warnings_of_notes()
    {
        var build = package.Build(properties: ["ServerlessGuardPreset=strict"]);

        Assert.True(build.Exit == 0, build.Output);
        Assert.Equal(InstalledPackage.Expected("default", "note"), build.Reported);
    }

    [Fact]
    public void Of_the_preset_none_only_what_the_editorconfig_switches_on_is_left()
    {
        var build = package.Build("dotnet_diagnostic.SLG2001.severity = error", ["ServerlessGuardPreset=none"]);

        Assert.Equal(1, build.Exit);
        Assert.Equal(InstalledPackage.Expected("default").Where(found => found.EndsWith(" SLG2001", StringComparison.Ordinal)), build.Reported);
        Assert.Equal(["error"], build.Sarif.Where(found => !found.IsSuppressed).Select(found => found.Level));
    }

    /// <summary>A severity of the project's own shows what the strict mode only notes.</summary>
    [Fact]
    public void Properties_of_the_project_say_how_it_runs()
    {
        var build = package.Build(
            "dotnet_diagnostic.SLG1001.severity = warning\ndotnet_diagnostic.SLG2004.severity = none\ndotnet_diagnostic.SLG2001.severity = none",
            ["ServerlessGuardConcurrency=concurrent", "ServerlessGuardSnapStart=true", "ServerlessGuardStrict=true"]);

        Assert.True(build.Exit == 0, build.Output);
        Assert.Equal(
            InstalledPackage.Expected("default", "concurrent", "snapstart", "strict").Where(found => !found.EndsWith(" SLG2001", StringComparison.Ordinal)),
            build.Reported);
    }

    [Fact]
    public void The_editorconfig_wins_over_properties()
    {
        var build = package.Build(
            "serverlessguard.concurrency = sequential\nserverlessguard.snapstart = true",
            ["ServerlessGuardConcurrency=concurrent", "ServerlessGuardSnapStart=false"]);

        Assert.Equal(InstalledPackage.Expected("default", "snapstart"), build.Reported);
    }

    [Fact]
    public void Templates_and_the_service_map_of_the_repository_are_picked_up()
    {
        var build = package.Build(
            properties: ["ServerlessGuardService=shop"],
            files: [("template.yaml", Template), (".serverlessguard.json", """{ "services": { "orders": { "projects": ["Orders"] } } }""")]);

        Assert.True(build.Exit == 0, build.Output);
        Assert.Equal(["1 SLG9001", .. InstalledPackage.Expected("template")], build.Reported);
        Assert.Contains("'shop' is no service of .serverlessguard.json; there are orders", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_may_be_left_out() =>
        Assert.Equal(
            InstalledPackage.Expected("default"), package.Build(properties: ["ServerlessGuardTemplates=false"], files: ("template.yaml", Template)).Reported);
}
