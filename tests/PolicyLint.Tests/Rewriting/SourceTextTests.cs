using ServerlessGuard.Iam;
using ServerlessGuard.PolicyLint.Rewriting.Sources;

namespace ServerlessGuard.PolicyLint.Tests.Rewriting;

public class SourceTextTests
{
    [Theory]
    [InlineData("a: x # one", "x")]
    [InlineData("a: 'x y'  # one", "'x y'")]
    [InlineData("a: !Sub \"${b}\" # one\n", "!Sub \"${b}\"")]
    [InlineData("a: &name x\nb: *name\n", "&name x")]
    [InlineData("a: |\n  one\n  two\n\nb: 1\n", "|\n  one\n  two")]
    [InlineData("a:\n  - x\n  - y # last\n\nb: 1\n", "- x\n  - y")]
    [InlineData("a:\n  b: 1\n  c:\n    d: 2 # end\n# after\ne: 3\n", "b: 1\n  c:\n    d: 2")]
    [InlineData("a: [x,\n  y]\n", "[x,\n  y]")]
    [InlineData("a: { b: x } # one\n", "{ b: x }")]
    [InlineData("a: x\n   \n\t\nb: y\n", "x")]
    public void Yaml_ends_where_it_is_written_to_end(string text, string expected) => Assert.Equal(expected, SliceOf("t.yaml", text, "a"));

    [Theory]
    [InlineData("{ \"a\": \"x\\\"y\" }", "\"x\\\"y\"")]
    [InlineData("// one\n{ /* two */ \"a\" : [1, { \"b\": null },] }", "[1, { \"b\": null },]")]
    [InlineData("\uFEFF{ \"a\": -1.5e3 }", "-1.5e3")]
    public void Json_ends_where_it_is_written_to_end(string text, string expected) => Assert.Equal(expected, SliceOf("t.json", text, "a"));

    [Theory]
    [InlineData("a = \"x${lookup(var.m, \"k\")}y\" # one\n", "\"x${lookup(var.m, \"k\")}y\"")]
    [InlineData("a = [ # one\n  1,\n  b.c[0].d,\n]\n", "[ # one\n  1,\n  b.c[0].d,\n]")]
    [InlineData("a = jsonencode({ b = 1, \"c:d\" = [\"e\"] })\n", "jsonencode({ b = 1, \"c:d\" = [\"e\"] })")]
    [InlineData("a = [for x in y : x if x != \"}\"] // one\n", "[for x in y : x if x != \"}\"]")]
    [InlineData("a = b ? {\n  c = 1\n} : null\n", "b ? {\n  c = 1\n} : null")]
    [InlineData("a = <<-EOF\n  { \"b\": \"${c.d[\"e\"]}\" }\n  EOF\n", "  { \"b\": \"${c.d[\"e\"]}\" }\n")]
    public void Terraform_ends_where_it_is_written_to_end(string text, string expected) => Assert.Equal(expected, SliceOf("t.tf", text, "a"));

    [Fact]
    public void Json_in_a_heredoc_is_taken_apart()
    {
        var source = SourceText.Read("t.tf", "resource \"r\" \"n\" {\n  policy = <<EOF\n{ \"Statement\": [{ \"Action\": \"s3:*\" }] }\nEOF\n}\n")!;

        Assert.Equal("s3:*", source.Root.Entries[0].Value.At("policy")!.Items[0].At("Statement")!.Items[0].At("Action")!.Text);
        Assert.Equal("resource r n", source.Root.Entries[0].Value.Text);
    }

    [Theory]
    [InlineData("t.yaml", "a:\r\n  b: x\r\n", 2, 6, "x")]
    [InlineData("t.yaml", "a: x\rb: y\r", 2, 4, "y")]
    [InlineData("t.json", "{\r\n\"a\": \"x\"}", 2, 6, "x")]
    [InlineData("t.tf", "# one\na = {\n  b = \"x\"\n}\n", 3, 7, "x")]
    public void Places_are_those_of_the_readers(string file, string text, int line, int column, string expected) =>
        Assert.Equal(expected, Assert.Single(SourceText.Read(file, text)!.At(new SourcePosition(file, line, column))).Text);

    [Theory]
    [InlineData("t.yaml", "a: [x")]
    [InlineData("t.json", "{ \"a\": ")]
    [InlineData("t.json", "{ \"a\" 1 }")]
    [InlineData("t.tf", "a = [1\nb {")]
    [InlineData("t.tf", "a = <<EOF\nx\n")]
    [InlineData("t.yaml", "")]
    public void What_is_broken_is_not_edited(string file, string text) => Assert.Null(SourceText.Read(file, text));

    private static string SliceOf(string file, string text, string key)
    {
        var source = SourceText.Read(file, text)!;
        var node = source.Root[key]!.Value;
        return source.Text[node.Start..node.End];
    }
}
