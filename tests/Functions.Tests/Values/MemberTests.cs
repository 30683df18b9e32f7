namespace ServerlessGuard.Functions.Tests.Values;

public sealed class MemberTests
{
    [Theory]
    [InlineData("""const string Table = "Orders"; void Run() => Show(Table);""", "Orders")]
    [InlineData("""static readonly string Table = "Orders"; void Run() => Show(Table);""", "Orders")]
    [InlineData("""readonly string _table = Environment.GetEnvironmentVariable("T")!; void Run() => Show(_table);""", "env(T)")]
    [InlineData("""readonly string _table; public Function() { _table = "a"; } void Run() => Show(_table);""", "a")]
    [InlineData("""readonly string _table = "x"; public Function() => _table = "a"; void Run() => Show(_table);""", "a")]
    [InlineData("""readonly string _a, _b; public Function() => (_a, _b) = ("a", "b"); void Run() => Show(_b);""", "b")]
    [InlineData("""static string Table; static Function() { Table = "a"; } void Run() => Show(Table);""", "a")]
    [InlineData("""string Table { get; } = "a"; void Run() => Show(Table);""", "a")]
    [InlineData("""string Table => Environment.GetEnvironmentVariable("T") ?? "a"; void Run() => Show(Table);""", "env(T ?? a)")]
    [InlineData("""static string Table { get { return "a"; } } void Run() => Show(Table);""", "a")]
    [InlineData("""string? _table; string Table => _table ??= Environment.GetEnvironmentVariable("T")!; void Run() => Show(Table);""", "env(T)")]
    [InlineData("""readonly Lazy<string> _table = new(() => Environment.GetEnvironmentVariable("T")!); void Run() => Show(_table.Value);""", "env(T)")]
    [InlineData("""string? _table; void Init() => _table = "a"; void Run() => Show(_table);""", "a")]
    [InlineData("""string? _table; void Init() { _table = "a"; _table = "b"; } void Run() => Show(_table);""", "a | b")]
    [InlineData("""static string? _table; void Run() => Show(_table);""", "?(Function._table is not set)")]
    [InlineData("""string _t = ""; string T { get => _t; set => _t = value; } void Init() => T = "a"; void Run() => Show(T);""", " | a")]
    [InlineData("""Settings S = new() { Table = "a" }; void Run() => Show(S.Table);""", "a")]
    [InlineData("""Settings S = new(); void Run() { var s = new Settings { Table = "a" }; Show(s.Table); Show(new Settings().Table); }""", "a; null")]
    [InlineData("""void Run() { Show(Config.Table); Show(Config.Index); }""", "env(T); by-date")]
    [InlineData("""void Run() { var p = new Pair("a", "b"); Show(p.Index); }""", "b")]
    [InlineData("""void Run() { var p = new Pair("a", "b") with { Index = "c" }; Show(p.Index); Show(p.Table); }""", "c; a")]
    [InlineData("""void Run() { var (t, i) = new Pair("a", "b"); Show(i); }""", "b")]
    [InlineData("""void Run() { Pair p = new("a", "b"); if (p is { Index: var i }) Show(i); }""", "b")]
    public void Fields_and_properties(string members, string expected) => Assert.Equal(expected, ResolvedText.OfMembers(members, Types));

    [Theory]
    [InlineData("""Show(new Orders().Table);""", "orders")]
    [InlineData("""Store s = new Users(); Show(s.Table); Show(s.Upper);""", "users; users")]
    [InlineData("""IStore s = new Users(); Show(s.Table);""", "users")]
    [InlineData("""Show(new Archive("old").Table);""", "old-archive")]
    [InlineData("""Store s = DateTime.Now.Hour > 3 ? new Users() : new Orders(); Show(s.Table);""", "users | orders")]
    public void Overrides_decide_by_the_object(string code, string expected) => Assert.Equal(expected, ResolvedText.OfMembers($"void Run() {{ {code} }}", Types));

    [Fact]
    public void Two_objects_of_one_class_keep_their_own_arguments() => Assert.Equal("orders; users", ResolvedText.Of("""
        public class Function
        {
            private readonly Repository _orders = new("orders");
            private readonly Repository _users = new("users");
            public void Handle() { _orders.Read(); _users.Write(); }
        }
        public class Repository(string table)
        {
            public void Read() => Show(table);
            public void Write() => Show(table);
        }
        """));

    [Fact]
    public void Bases_get_what_derived_constructors_pass() => Assert.Equal("users | orders", ResolvedText.Of("""
        public class Function { public void Handle() { new Users().Read(); new Orders().Read(); } }
        public abstract class Repository { private readonly string _table; protected Repository(string table) => _table = table; public void Read() => Show(_table); }
        public class Users : Repository { public Users() : base("users") { } }
        public class Orders() : Repository("orders");
        """));

    [Fact]
    public void Shared_fields_take_every_constructor_where_the_object_is_unknown() => Assert.Equal("orders | users", ResolvedText.Of("""
        public class Function(IEnumerable<Repository> all) { public void Handle() { _ = new Repository("orders"); _ = new Repository("users"); foreach (var one in all) one.Read(); } }
        public class Repository { private readonly string _table; public Repository(string table) { _table = table; } public void Read() => Show(_table); }
        """));

    private const string Types = """
        public class Settings { public string? Table { get; set; } }
        public static class Config { public static readonly string Table = Environment.GetEnvironmentVariable("T")!; public static string Index => "by-date"; }
        public record Pair(string Table, string Index);
        public interface IStore { string Table { get; } }
        public abstract class Store : IStore { public abstract string Table { get; } public string Upper => Table; }
        public class Orders : Store { public override string Table => "orders"; }
        public class Users : Store { public override string Table => "users"; }
        public class Archive(string name) : Store { public override string Table => $"{name}-archive"; }
        """;
}
