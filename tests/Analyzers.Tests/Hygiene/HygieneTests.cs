using ServerlessGuard.Analyzers.Hygiene;
using ServerlessGuard.Analyzers.State;

namespace ServerlessGuard.Analyzers.Tests.Hygiene;

public sealed class HygieneTests
{
    private const string Attribute =
        "public sealed class EnvironmentScopedAttribute : Attribute { public EnvironmentScopedAttribute(string reason = \"\") { } }";

    [Theory]
    [InlineData("[{|SLG9002:EnvironmentScoped(\"\")|}] private static int s_count;")]
    [InlineData("[{|SLG9002:EnvironmentScoped|}] private static int s_count;")]
    [InlineData("[{|SLG9002:EnvironmentScoped(\"the name\")|}] private static readonly string s_name = \"orders\";")]
    public Task An_annotation_without_reason_or_use_is_flagged(string member) => Verify.Flags<AnnotationAnalyzer>(FunctionSource.With(member, Attribute));

    [Theory]
    [InlineData("[EnvironmentScoped(\"counts cold starts\")] private static int s_count;")]
    [InlineData("private static int s_count;")]
    public Task An_annotation_with_a_reason_stays_silent(string member) => Verify.Silent<AnnotationAnalyzer>(FunctionSource.With(member, Attribute));

    [Fact]
    public Task A_handler_that_only_a_template_names_is_an_entry_point() => Verify.Flags<StateAnalyzer>(
        FunctionSource.With(
            "private static string? s_last; public string? Named(Order order) { var last = s_last; {|SLG1001:s_last = order.Id|}; return last; }"),
        ("/template.yaml", """
            Resources:
              Orders:
                Type: AWS::Serverless::Function
                Properties: { Handler: TestProject::Function::Named }
            """));

    [Fact]
    public Task What_a_template_names_wins_over_methods_of_the_same_shape() => Verify.Silent<StateAnalyzer>(
        FunctionSource.With("""
            private static string? s_last;
            public void Named(Order order, ILambdaContext context) { }
            public void NotDeployed(Order order, ILambdaContext context) { s_last = order.Id; }
            """),
        ("/aws-lambda-tools-defaults.json", """{ "function-handler": "TestProject::Function::Named" }"""));

    [Fact]
    public Task A_template_that_cannot_be_read_changes_nothing() =>
        Verify.Silent<StateAnalyzer>(FunctionSource.With("public void Handle(Order order, ILambdaContext context) { }"), ("/template.yaml", "{ : ["));
}
