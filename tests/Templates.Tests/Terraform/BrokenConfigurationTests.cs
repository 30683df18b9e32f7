using CsCheck;

namespace ServerlessGuard.Templates.Tests.Terraform;

public class BrokenConfigurationTests
{
    private static readonly string[] Words =
    [
        "resource \"aws_lambda_function\" \"f\" {", "}", "\n", "x", " = ", "\"", "${", "%{", "if", "for ", "in ", ":", "[", "]", "{", "(", ")", "<<EOF\n", "EOF\n", ".", "*",
        "...", "?", "\\", "#", "/*", "local.x", "1", ",", "=>", "var.y", "each.key", "count = 2\n", "jsonencode(",
    ];

    [Theory]
    [InlineData("x = ", "1:5", "the file ends where a value is expected: finish it")]
    [InlineData("x = [1, 2", "1:10", "the list does not end: write ',' or ']' here")]
    [InlineData("x = \"open\ny = 1", "1:5", "the text does not end on its line: close it with \"")]
    [InlineData("x = <<EOF\nnever", "1:5", "the heredoc does not end: write EOF alone on a line")]
    [InlineData("locals {\n x = 1\n", "1:1", "block 'locals' does not end: close it with }")]
    [InlineData("}", "1:1", "a '}' too many: remove it or open its block")]
    [InlineData("x = 1 2", "1:7", "'2' does not continue the value before it: mend the value or begin a new line")]
    [InlineData("x = { a 1 }", "1:9", "a key is not followed by '=': write '=' and a value")]
    [InlineData("x = f(1", "1:8", "the arguments of 'f' do not end: write ',' or ')' here")]
    [InlineData("x = 1 ? 2", "1:10", "':' is missing between the two values of a condition: write it here")]
    [InlineData("x = \"${1\"", "1:9", "'}' is missing after the interpolation: write it here")]
    [InlineData("/* open", "1:1", "the comment does not end: close it with */")]
    [InlineData("resource aws 5 {}", "1:14", "'resource' is followed by neither '=' nor '{': write 'resource = value' or 'resource {'")]
    [InlineData("x = \"\\q\"", "1:8", "'\\q' is no escape: write \\\\ for a backslash")]
    [InlineData("x = \"%{ endif }\"", "1:16", "'%{ endif }' has no beginning: remove it or write its %{ if } or %{ for }")]
    [InlineData("= 1", "1:1", "'=' is neither an attribute nor a block: write a name here")]
    public void What_is_broken_is_said_with_its_place(string text, string place, string message)
    {
        var error = Assert.Single(Configurations.Configuration(text).Errors);

        Assert.Equal($"{Configurations.Main}:{place} not valid Terraform: {message}", $"{error.Position} {error.Message}");
    }

    [Fact]
    public void What_stands_around_the_fault_is_read()
    {
        var deployment = Configurations.Configuration(Configurations.FunctionAndRole + "resource \"broken\" {\n  x = [\n}\n\nresource \"aws_iam_role_policy\" \"p\" {\n  role = aws_iam_role.orders.id\n policy = jsonencode({ Statement = [{ Effect = \"Allow\", Action = \"a:B\", Resource = \"*\" }] })\n}");

        Assert.Single(deployment.Errors);
        Assert.Equal(["Allow a:B on *"], Assert.Single(deployment.Functions).Granted());
    }

    [Fact]
    public void A_statement_without_an_effect_is_said()
    {
        var deployment = Configurations.Configuration(
            Configurations.FunctionAndRole + """
            resource "aws_iam_role_policy" "p" {
              role   = aws_iam_role.orders.id
              policy = jsonencode({ Statement = [{ Action = "a:B", Resource = "*" }] })
            }
            """);

        Assert.Equal("the statement's Effect is neither Allow nor Deny: write one of them", Assert.Single(deployment.Errors).Message);
    }

    [Theory]
    [InlineData('(')]
    [InlineData('[')]
    [InlineData('!')]
    [InlineData('-')]
    public void Nesting_beyond_reason_is_an_error(char opening) =>
        Assert.Contains("nested deeper than", Assert.Single(Configurations.Configuration("x = " + new string(opening, 100_000)).Errors).Message);

    [Fact]
    public void Blocks_nested_beyond_reason_are_an_error() =>
        Assert.Contains(Configurations.Configuration(string.Concat(Enumerable.Repeat("a {\n", 100_000))).Errors, error => error.Message.Contains("nested deeper than"));

    [Fact]
    public void Loops_in_loops_end() =>
        Assert.NotNull(Configurations.Value("length([for a in range(1000) : [for b in range(1000) : [for c in range(1000) : c]]])"));

    [Fact]
    public void No_text_throws() => Gen.Int[0, Words.Length - 1]
        .Array[0, 60]
        .Sample(words => Configurations.Configuration(string.Concat(words.Select(word => Words[word]))) is not null, iter: 3000);
}
