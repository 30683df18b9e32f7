using System.Collections.Immutable;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking.Binding;
using ServerlessGuard.Templates;
using static ServerlessGuard.PolicyLint.Tests.Checking.Binding.Calls;

namespace ServerlessGuard.PolicyLint.Tests.Checking.Binding;

public class TextBindingTests
{
    public static readonly TheoryData<Value, string, Knowledge> Single = new()
    {
        { Text("Orders"), "Orders", Knowledge.Fully },
        { Variable("TABLE"), "${Orders}", Knowledge.Fully },
        { Variable("TABLE", Text("fallback")), "${Orders}", Knowledge.Fully },
        { Variable("ABSENT", Text("fallback")), "fallback", Knowledge.Fully },
        { Variable("ABSENT"), "*", Knowledge.Nothing },
        { Variable("ABSENT", Value.Null.Instance), "*", Knowledge.Nothing },
        { Variable("AWS_REGION"), "${AWS::Region}", Knowledge.Fully },
        { Setting("Tables:Carts"), "carts-of-the-template", Knowledge.Fully },
        { Setting("Tables:Orders"), "orders-of-the-file", Knowledge.Fully },
        { Setting("Tables:Absent"), "*", Knowledge.Nothing },
        { Setting("Tables:Absent", Text("fallback")), "fallback", Knowledge.Fully },
        { Setting("TABLE"), "${Orders}", Knowledge.Fully },
        { new Value.Configuration("Carts") { Prefix = "TABLES__" }, "carts-of-the-template", Knowledge.Fully },
        { new Value.Configuration("Tables:Carts") { Prefix = "APP_" }, "carts-of-the-template", Knowledge.Fully },
        { new Value.Configuration("Absent", Text("fallback")) { Prefix = "TABLES__" }, "fallback", Knowledge.Fully },
        { Joined(Variable("TABLE"), Text("-archive")), "${Orders}-archive", Knowledge.Fully },
        { Joined(Text("tenant/"), Unknown), "tenant/*", Knowledge.Partly },
        { Joined(Unknown, Unknown), "**", Knowledge.Nothing },
        { Unknown, "*", Knowledge.Nothing },
    };

    [Theory]
    [MemberData(nameof(Single))]
    public void A_value_is_what_the_function_is_deployed_with(Value value, string text, Knowledge knowledge) =>
        Assert.Equal([new BoundText(SymbolicText.Parse(text), knowledge)], Binding().Texts(value));

    [Fact]
    public void Null_is_no_text() => Assert.Empty(Binding().Texts(Value.Null.Instance));

    [Fact]
    public void Alternatives_multiply()
    {
        var texts = Binding().Texts(Joined(OneOf(Text("a"), Text("b")), Text("-"), OneOf(Text("1"), Text("2"))));

        Assert.Equal(["a-1", "a-2", "b-1", "b-2"], texts.Select(text => text.Text.ToString()));
    }

    [Fact]
    public void Too_many_alternatives_are_nothing_known()
    {
        var digit = OneOf([.. Enumerable.Range(0, 10).Select(number => Text($"{number}"))]);

        Assert.Equal([BoundText.Unknown], Binding().Texts(Joined(digit, digit)));
    }

    [Fact]
    public void Text_in_the_code_that_looks_like_a_hole_is_text() => Assert.True(Binding().Texts(Text("${Orders}"))[0].Text.IsLiteral);

    [Fact]
    public void Without_a_template_variables_are_unknown() =>
        Assert.Equal([BoundText.Unknown], new TextBinding(null, ImmutableDictionary<string, string>.Empty).Texts(Variable("TABLE")));

    private static TextBinding Binding()
    {
        var position = new SourcePosition("template.yaml", 1, 1);
        var function = new DeployedFunction("GetOrder", "template.yaml", position, TemplateKind.Sam, new Role("GetOrderRole", RoleKind.Implicit, position))
        {
            Environment = ImmutableDictionary.CreateRange<string, SymbolicText>(
            [
                new("TABLE", SymbolicText.Hole("Orders")),
                new("TABLES__CARTS", SymbolicText.Literal("carts-of-the-template")),
            ]),
        };
        var settings = ImmutableSortedDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase)
            .Add("Tables:Orders", "orders-of-the-file")
            .Add("Tables:Carts", "carts-of-the-file");
        return new TextBinding(function, settings);
    }
}
