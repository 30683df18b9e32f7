using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Tests.Nodes;

public sealed class PositionTests
{
    [Fact]
    public void Yaml_nodes_know_their_place()
    {
        var root = Read("""
            # comment
            Resources:
              Fn: &anchor
                Type: AWS::Lambda::Function
                List:
                  - one
                  - !Sub two
                  - { Ref: three }
              Copy: *anchor
            """, "t.yaml");

        Assert.Equal(
            ["Resources 2:1", "Fn 3:3", "Type 4:5", "= 4:11", "List 5:5", "- 6:9", "- 7:9", "Fn::Sub 7:9", "= 7:9", "- 8:9", "Ref 8:11", "= 8:16"],
            Places(root).Take(12));
    }

    [Theory]
    [InlineData("{\n  \"Resources\": {\n    \"Fn\": {\n      \"List\": [ \"one\",\t2, {\"Ref\": \"x\"} ]\n    }\n  }\n}")]
    [InlineData("\uFEFF{\n  \"Resources\": {\n    \"Fn\": {\n      \"List\": [ \"one\",\t2, {\"Ref\": \"x\"} ]\n    }\n  }\n}")]
    [InlineData("{\r\n  \"Resources\": {\r\n    \"Fn\": {\r\n      \"List\": [ \"one\",\t2, {\"Ref\": \"x\"} ]\r\n    }\r\n  }\r\n}")]
    public void Json_nodes_know_their_place(string json) => Assert.Equal(
        ["Resources 2:3", "Fn 3:5", "List 4:7", "- 4:17", "- 4:24", "- 4:27", "Ref 4:28", "= 4:35"],
        Places(Read(json, "t.json")));

    [Fact]
    public void Comments_in_json_are_skipped()
    {
        var root = Read("""
            // first
            {
              /* second */ "A": "with \"quotes\" and \\",
              "B": /* third */ 7 // fourth
            }
            """, "t.json");

        Assert.Equal(["A 3:16", "= 3:21", "B 4:3", "= 4:20"], Places(root));
        Assert.Equal("with \"quotes\" and \\", ((Mapping)root)["A"]!.ToString());
        Assert.Equal("7", ((Mapping)root)["B"]!.ToString());
    }

    [Fact]
    public void A_byte_order_mark_and_blank_lines_with_blanks_do_no_harm()
    {
        var root = (Mapping)Read("\uFEFFA: |\n   \n  text\n \nB: x", "t.yaml");

        Assert.Equal("\ntext\n", root["A"]!.ToString());
        Assert.Equal(5, root.Find("B")!.Position.Line);
    }

    [Fact]
    public void Merge_keys_fill_in_what_is_not_written()
    {
        var root = (Mapping)Read("""
            Base: &base { A: 1, B: 2 }
            Other: &other { B: 3, C: 4 }
            Both:
              <<: [*base, *other]
              A: own
            """, "t.yaml");

        var both = (Mapping)root["Both"]!;
        Assert.Equal(["A=own", "B=2", "C=4"], both.Entries.Select(entry => $"{entry.Key}={entry.Value}"));
    }

    private static Node Read(string text, string file)
    {
        var read = TemplateText.Read(text, file);
        Assert.Empty(read.Errors);
        return read.Root!;
    }

    private static IEnumerable<string> Places(Node node) => node switch
    {
        Mapping mapping => mapping.Entries.SelectMany(entry => new[] { $"{entry.Key} {entry.Position.Line}:{entry.Position.Column}" }
            .Concat(entry.Value is Scalar ? [$"= {entry.Value.Position.Line}:{entry.Value.Position.Column}"] : Places(entry.Value))),
        Sequence sequence => sequence.Items.SelectMany(item => new[] { $"- {item.Position.Line}:{item.Position.Column}" }.Concat(Places(item))),
        _ => [],
    };
}
