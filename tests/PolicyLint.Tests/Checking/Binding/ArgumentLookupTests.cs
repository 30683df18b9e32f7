using ServerlessGuard.PolicyLint.Checking.Binding;
using static ServerlessGuard.PolicyLint.Tests.Checking.Binding.Calls;

namespace ServerlessGuard.PolicyLint.Tests.Checking.Binding;

public class ArgumentLookupTests
{
    [Fact]
    public void Finds_a_member()
    {
        var argument = Of(("TableName", Text("Orders"))).Find("TableName");

        Assert.Equal([Text("Orders")], argument.Values);
        Assert.False(argument.MayHoldOthers);
    }

    [Fact]
    public void A_member_that_is_not_set_is_absent() => Assert.True(Of(("TableName", Text("Orders"))).Find("IndexName").IsAbsent);

    [Fact]
    public void A_member_of_a_request_from_elsewhere_may_be_set()
    {
        var call = Of() with { ArgumentsComplete = false };

        Assert.True(call.Find("TableName").MayHoldOthers);
    }

    [Fact]
    public void Goes_into_lists_and_members()
    {
        var call = Of(("TransactItems", List(Object(("Put", Object(("TableName", Text("Orders"))))), Object(("Delete", Object(("TableName", Text("Carts"))))))));

        Assert.Equal([Text("Orders")], call.Find("TransactItems[].Put.TableName").Values);
        Assert.Equal([Text("Carts")], call.Find("TransactItems[].Delete.TableName").Values);
        Assert.True(call.Find("TransactItems[].Update.TableName").IsAbsent);
    }

    [Fact]
    public void Takes_the_keys_of_a_dictionary()
    {
        var call = Of(("RequestItems", Map(("Orders", Unknown), ("Carts", Unknown))));

        Assert.Equal([Text("Orders"), Text("Carts")], call.Find("RequestItems.Keys[]").Values);
    }

    [Fact]
    public void A_list_from_elsewhere_may_hold_anything()
    {
        var argument = Of(("TransactItems", Unknown)).Find("TransactItems[].Put.TableName");

        Assert.Empty(argument.Values);
        Assert.True(argument.MayHoldOthers);
    }

    [Fact]
    public void An_empty_list_may_be_filled_where_it_is_not_seen() => Assert.True(Of(("Entries", List())).Find("Entries[].EventBusName").MayHoldOthers);

    [Fact]
    public void Alternatives_are_all_found()
    {
        var argument = Of(("TableName", OneOf(Text("Orders"), Unknown))).Find("TableName");

        Assert.Equal([Text("Orders"), Unknown], argument.Values);
    }
}
