namespace ServerlessGuard.Functions.Tests.Values;

/// <summary><c>typeof(T).Name</c>, by which generic repositories name their tables.</summary>
public sealed class TypeNameTests
{
    [Theory]
    [InlineData("""void Run() { Show(typeof(Order).Name); }""", "Order")]
    [InlineData("""void Run() { Show(typeof(Order).Name + "s"); }""", "Orders")]
    [InlineData("""string Of<T>() => typeof(T).Name; void Run() { Show(Of<Order>()); }""", "Order")]
    [InlineData("""string Of<T>() => $"{typeof(T).Name.ToLower()}-table"; void Run() { Show(Of<Order>()); Show(Of<User>()); }""", "order-table; user-table")]
    [InlineData("""void Run() => Show(new Repo<Order>().Table);""", "orders")]
    [InlineData("""void Run() => Show(new Repo<User>().Table);""", "users")]
    [InlineData("""void Run() { Show(new Repo<Order>().Read()); Show(new Repo<User>().Read()); }""", "Order; User")]
    [InlineData("""void Run() => Show(new OrderRepo().Read());""", "Order")]
    [InlineData("""void Run() => Show(new OrderRepo().Table);""", "orders")]
    [InlineData("""void Run() => Show(Names<Order>.Table);""", "Order")]
    [InlineData("""string Outer<T>() => Inner<T>(); string Inner<U>() => typeof(U).Name; void Run() => Show(Outer<User>());""", "User")]
    [InlineData("""string Outer<T>() { string L() => typeof(T).Name; return L(); } void Run() => Show(Outer<User>());""", "User")]
    [InlineData("""void Run() { Func<string> f = () => typeof(Order).Name; Show(f()); }""", "Order")]
    public void Names_of_types(string members, string expected) => Expect(members, expected);

    [Fact]
    public void Type_parameters_that_nothing_binds_are_unknown() => Expect("string Of<T>() { Show(typeof(T).Name); return typeof(T).Name; }", "?(name of T)");

    private static void Expect(string members, string expected) => Assert.Equal(expected, ResolvedText.OfMembers(members, """
        public class Order { }
        public class User { }
        public class Repo<T> { public string Table => typeof(T).Name.ToLower() + "s"; private readonly string _name = typeof(T).Name; public string Read() => _name; }
        public class OrderRepo : Repo<Order> { }
        public static class Names<T> { public static string Table => typeof(T).Name; }
        """));
}
