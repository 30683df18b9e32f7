namespace ServerlessGuard.PolicyLint.Tests.Samples;

public class GoldenFileTests(SampleCheck check) : IClassFixture<SampleCheck>
{
    private const string Update = "dotnet run --project src/PolicyLint -- check samples/OrderService --output samples/OrderService/expected.txt";

    [Fact]
    public void The_sample_has_findings_and_fails_the_check() => Assert.Equal((1, 1), (check.TextStatus, check.JsonStatus));

    [Fact]
    public void The_text_report_is_the_expected_one() => AssertSame("samples/OrderService/expected.txt", check.Text, Update);

    [Fact]
    public void The_json_report_is_the_expected_one() =>
        AssertSame("samples/OrderService/expected.json", check.Json, Update.Replace(".txt", ".json --format json", StringComparison.Ordinal));

    [Fact]
    public void The_readme_shows_the_report_as_it_is()
    {
        var readme = Repository.Read("README.md");
        var shown = readme.Split("```text\n")[1].Split("```")[0];

        Assert.Contains(shown, Repository.Read("samples/OrderService/expected.txt"), StringComparison.Ordinal);
        Assert.Contains("GetOrderFunction", shown, StringComparison.Ordinal);
        Assert.Contains("SLG5001", shown, StringComparison.Ordinal);
    }

    private static void AssertSame(string file, string actual, string update)
    {
        var expected = Repository.Read(file);
        if (expected == actual) return;

        Assert.Fail($"{file} (-) is not what the check prints (+):\n{LineDiff.Between(expected, actual)}\nIf the new report is right by the template and the code: {update}\n");
    }
}
