using CsCheck;
using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.Edits;
using ServerlessGuard.PolicyLint.Rewriting.Sources;

namespace ServerlessGuard.PolicyLint.Tests.Rewriting;

public class EditorTests
{
    [Theory]
    [InlineData("t.yaml", "k: [a, b, c]", "a", "k: [b, c]")]
    [InlineData("t.yaml", "k: [a, b, c]", "b", "k: [a, c]")]
    [InlineData("t.yaml", "k: [a, b, c]", "c", "k: [a, b]")]
    [InlineData("t.yaml", "k: [ a, b, c ]", "b,c", "k: [ a ]")]
    [InlineData("t.yaml", "k: [a, b, c]", "a,c", "k: [b]")]
    [InlineData("t.yaml", "k: [\n  a,\n  b,\n  c\n]", "b", "k: [\n  a,\n  c\n]")]
    [InlineData("t.yaml", "k: [\n  a,\n  b\n]", "b", "k: [\n  a\n]")]
    [InlineData("t.yaml", "k: [\n  a, # one\n  b # two\n]", "b", "k: [\n  a # one\n]")]
    [InlineData("t.yaml", "k:\n  - a\n  - b # two\n  # three\n  - c\n", "b", "k:\n  - a\n  # three\n  - c\n")]
    [InlineData("t.yaml", "k:\n- a\n- b\nl: 1\n", "b", "k:\n- a\nl: 1\n")]
    [InlineData("t.yaml", "k:\n  - a\n  - b", "b", "k:\n  - a")]
    [InlineData("t.yaml", "k:\r\n  - a\r\n  - b", "b", "k:\r\n  - a")]
    [InlineData("t.json", "{ \"k\": [\"a\", \"b\", \"c\"] }", "a", "{ \"k\": [\"b\", \"c\"] }")]
    [InlineData("t.json", "{ \"k\": [\"a\",\"b\"] }", "b", "{ \"k\": [\"a\"] }")]
    [InlineData("t.json", "{\n\t\"k\": [\n\t\t\"a\",\n\t\t\"b\"\n\t]\n}", "b", "{\n\t\"k\": [\n\t\t\"a\"\n\t]\n}")]
    [InlineData("t.tf", "k = [\n  \"a\",\n  \"b\", # two\n  \"c\",\n]\n", "b", "k = [\n  \"a\",\n  \"c\",\n]\n")]
    [InlineData("t.tf", "k = [\"a\", \"b\"]\n", "a", "k = [\"b\"]\n")]
    [InlineData("t.tf", "k = [\"a\",\n     \"b\"]\n", "b", "k = [\"a\"]\n")]
    public void Items_go_with_their_lines_and_commas(string file, string text, string removed, string expected)
    {
        var source = SourceText.Read(file, text)!;
        var list = source.Root.At("k")!;
        var items = list.Items.Where(item => removed.Split(',').Contains(item.Text)).ToArray();

        Assert.Equal(expected, Applied(source, SourceEditor.For(source, list).RemoveItems(list, items)));
    }

    [Theory]
    [InlineData("t.yaml", "k: a\nl: b # two\nm: c\n", "l", "k: a\nm: c\n")]
    [InlineData("t.yaml", "- k: a\n  l: b\n", "k", "- l: b\n")]
    [InlineData("t.yaml", "{ k: a, l: b }", "l", "{ k: a }")]
    [InlineData("t.json", "{\n  \"k\": 1,\n  \"l\": { \"m\": 2 }\n}", "l", "{\n  \"k\": 1\n}")]
    [InlineData("t.json", "{\n  \"k\": 1,\n  \"l\": { \"m\": 2 }\n}", "k", "{\n  \"l\": { \"m\": 2 }\n}")]
    [InlineData("t.tf", "k = 1\nl = \"b\"\nm = 2\n", "l", "k = 1\nm = 2\n")]
    [InlineData("t.tf", "a \"b\" {\n}\n\nl {\n  m = 1\n}\n\nc {\n}\n", "l", "a \"b\" {\n}\n\nc {\n}\n")]
    public void Entries_go_with_their_lines_and_commas(string file, string text, string key, string expected)
    {
        var source = SourceText.Read(file, text)!;
        var mapping = source.Root.Kind == SourceKind.Sequence ? source.Root.Items[0] : source.Root;

        Assert.Equal(expected, Applied(source, SourceEditor.For(source, mapping).RemoveEntry(mapping, mapping[key]!)));
    }

    [Theory]
    [InlineData("t.yaml", "k: a # why\nl: 1\n", "k:\n  - x\n  - !Ref t # why\nl: 1\n")]
    [InlineData("t.yaml", "k: {}\n", "k:\n  - x\n  - !Ref t\n")]
    [InlineData("t.yaml", "k:\nl: 1\n", "k:\n  - x\n  - !Ref t\nl: 1\n")]
    [InlineData("t.json", "{\n  \"k\": \"a\"\n}", "{\n  \"k\": [\n    \"x\",\n    { \"Ref\": \"t\" }\n  ]\n}")]
    [InlineData("t.json", "{\"k\":\"a\"}", "{\"k\":[\"x\",{\"Ref\":\"t\"}]}")]
    [InlineData("t.json", "{ \"k\": \"a\" }", "{ \"k\": [\"x\", { \"Ref\": \"t\" }] }")]
    public void A_list_takes_the_place_of_a_text(string file, string text, string expected)
    {
        var source = SourceText.Read(file, text)!;
        var content = new ListContent([Content.Text("x"), new CallContent("Ref", Content.Text("t"))]);

        Assert.Equal(expected, Applied(source, SourceEditor.For(source, source.Root).ReplaceValue(source.Root["k"]!, content)));
    }

    [Theory]
    [InlineData("t.yaml", "k:\n  - a # one\n  - b\n", "k:\n  - a # one\n  - x\n  - b\n")]
    [InlineData("t.yaml", "k: ['a', b]\n", "k: ['a', 'x', b]\n")]
    [InlineData("t.yaml", "k:\n- \"a\"\n", "k:\n- \"a\"\n- \"x\"\n")]
    [InlineData("t.json", "{ \"k\": [\"a\"] }", "{ \"k\": [\"a\", \"x\"] }")]
    [InlineData("t.json", "{\n \"k\": [\n  \"a\"\n ]\n}", "{\n \"k\": [\n  \"a\",\n  \"x\"\n ]\n}")]
    [InlineData("t.tf", "k = [\n  \"a\",\n]\n", "k = [\n  \"a\",\n  \"x\",\n]\n")]
    public void An_item_is_put_behind_another(string file, string text, string expected)
    {
        var source = SourceText.Read(file, text)!;
        var list = source.Root.At("k")!;

        Assert.Equal(expected, Applied(source, SourceEditor.For(source, list).InsertAfter(list.Items[0], [Content.Text("x")])));
    }

    [Theory]
    [InlineData("t.yaml", "a:\n  b: 1\n", "a:\n  b: 1\n  k: x\n")]
    [InlineData("t.yaml", "a:\n    b: 1 # one\nc: 2\n", "a:\n    b: 1 # one\n    k: x\nc: 2\n")]
    [InlineData("t.yaml", "a: { b: 1 }", "a: { b: 1, k: x }")]
    [InlineData("t.json", "{ \"a\": {\n    \"b\": 1\n  } }", "{ \"a\": {\n    \"b\": 1,\n    \"k\": \"x\"\n  } }")]
    public void An_entry_is_put_behind_the_others(string file, string text, string expected)
    {
        var source = SourceText.Read(file, text)!;
        var mapping = source.Root.At("a")!;

        Assert.Equal(expected, Applied(source, SourceEditor.For(source, mapping).AppendEntry(mapping, "k", Content.Text("x"))));
    }

    /// <summary>Whatever is taken out of a list, the rest is what was there, byte for byte, and is read as before.</summary>
    [Fact]
    public void What_stays_is_read_as_before()
    {
        var names = Gen.String[Gen.Char['a', 'z'], 1, 4].Array[2, 6].Where(items => items.Distinct().Count() == items.Length);
        var separators = Gen.Int[0, 4].Select(index => new[] { ", ", ",", ",\n    ", " , ", ",\n    # note\n    " }[index]);

        Gen.Select(names, separators, Gen.Int[1, 62], Gen.Bool).Sample((items, separator, mask, isBlock) =>
        {
            var text = isBlock ? "k:\n" + string.Concat(items.Select(item => $"  - {item} # {item}s\n")) + "l: 1\n" : $"k: [{string.Join(separator, items)}]\nl: 1\n";
            var source = SourceText.Read("t.yaml", text)!;
            var list = source.Root.At("k")!;
            var removed = list.Items.Where((_, index) => (mask >> index & 1) == 1).ToArray();
            if (removed.Length == 0 || removed.Length == items.Length) return;

            var after = Applied(source, SourceEditor.For(source, list).RemoveItems(list, removed));

            Assert.Equal(items.Where((_, index) => (mask >> index & 1) == 0), SourceText.Read("t.yaml", after)!.Root.At("k")!.Items.Select(item => item.Text));
            Assert.EndsWith("l: 1\n", after);
        });
    }

    private static string Applied(SourceText source, IEnumerable<TextEdit>? edits) => TextEdit.Apply(source.Text, TextEdit.Merged(edits!, source.Text)!.Value);
}
