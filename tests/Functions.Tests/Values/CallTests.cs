namespace ServerlessGuard.Functions.Tests.Values;

public sealed class CallTests
{
    [Theory]
    [InlineData("""string Env(string name) => Environment.GetEnvironmentVariable(name) ?? throw new Exception(name); void Run() { Show(Env("A")); Show(Env("B")); }""", "env(A); env(B)")]
    [InlineData("""static string Env(string name, string fallback = "x") { var v = Environment.GetEnvironmentVariable(name); return v ?? fallback; } void Run() { Show(Env("A")); Show(Env("B", "y")); }""", "env(A ?? x); env(B ?? y)")]
    [InlineData("""string Outer(string n) => Inner(n + "_NAME"); string Inner(string n) => Environment.GetEnvironmentVariable(n)!; void Run() => Show(Outer("TABLE"));""", "env(TABLE_NAME)")]
    [InlineData("""async Task<string> Table() { await Task.Yield(); return "a"; } async Task Run() => Show(await Table());""", "a")]
    [InlineData("""async Task<string> Table() { await Task.Yield(); return "a"; } void Run() { Show(Table().Result); Show(Table().GetAwaiter().GetResult()); }""", "a; a")]
    [InlineData("""async Task<string> Table() => "a"; async Task Run() => Show(await Table().ConfigureAwait(false));""", "a")]
    [InlineData("""Task<string> Table() => Task.FromResult("a"); async Task Run() => Show(await Table());""", "a")]
    [InlineData("""(string, string) Both() => ("a", "b"); void Run() { var (x, y) = Both(); Show(y); }""", "b")]
    [InlineData("""bool TryTable(out string t) { t = "a"; return true; } void Run() { TryTable(out var t); Show(t); }""", "a")]
    [InlineData("""void Fill(ref string t) { t = t + "b"; } void Run() { var t = "a"; Fill(ref t); Show(t); }""", "ab")]
    [InlineData("""void Run() { string Local(string s) => s + "-t"; Show(Local("a")); }""", "a-t")]
    [InlineData("""void Run() { Func<string, string> f = s => s + "-t"; Show(f("a")); }""", "a-t")]
    [InlineData("""static string Name(string s) => s + "-t"; void Run() { Func<string, string> f = Name; Show(f("a")); }""", "a-t")]
    [InlineData("""T With<T>(Func<string, T> f) => f("a"); void Run() => Show(With(s => s + "b"));""", "ab")]
    [InlineData("""string Pick(int n) { if (n == 1) return "a"; return n == 2 ? "b" : "c"; } void Run() => Show(Pick(3));""", "a | b | c")]
    [InlineData("""string Loop(int n) => n == 0 ? "a" : Loop(n - 1); void Run() => Show(Loop(3));""", "a")]
    [InlineData("""IEnumerable<string> All() { yield return "a"; yield return "b"; } void Run() { foreach (var t in All()) Show(t); }""", "a | b")]
    [InlineData("""void Run() => Show("a".Suffixed());""", "a-x")]
    [InlineData("""void Run() => Show(new Builder().WithTable("a").Build());""", "a")]
    public void Into_the_methods_called(string members, string expected) => Assert.Equal(expected, ResolvedText.OfMembers(members, Types));

    [Theory]
    [InlineData("""void Read(string table) => Show(table); void Run() { Read("a"); Read("b"); }""", "a | b")]
    [InlineData("""void Read(string table = "a") => Show(table); void Run() { Read(); }""", "a")]
    [InlineData("""void Read(string table, string key) => Show(table); void Run() { Read(key: "k", table: "a"); }""", "a")]
    [InlineData("""void Deep(string table) => Show(table); void Read(string table) => Deep(table + "-t"); void Run() { Read("a"); }""", "a-t")]
    [InlineData("""void Read(string table) { if (table == null) table = "x"; Show(table); } void Run() { Read("a"); }""", "a")]
    [InlineData("""void Read(params string[] tables) { foreach (var t in tables) Show(t); } void Run() { Read("a", "b"); }""", "a | b")]
    [InlineData("""void Handle(string input) => Show(input);""", "?(invocation)")]
    [InlineData("""void Handle(Order order) => Show(order.Table);""", "?(invocation)")]
    [InlineData("""void Handle(Order order) => Show($"t-{order.Table}");""", "t- + ?(invocation)")]
    [InlineData("""void Read(string table) => Show(table); void Handle(Order order) { Read(order.Table); Read("a"); }""", "?(invocation) | a")]
    [InlineData("""void Run() { var t = System.Text.Json.JsonSerializer.Deserialize<Order>("{}"); Show(t.Table); }""", "?(returned by JsonSerializer.Deserialize)")]
    public void Up_to_the_callers(string members, string expected) => Assert.Equal(expected, ResolvedText.OfMembers(members, Types));

    private const string Types = """
        public class Order { public string Table { get; set; } = ""; }
        public static class Extensions { public static string Suffixed(this string text) => text + "-x"; }
        public class Builder { private string? _table; public Builder WithTable(string table) { _table = table; return this; } public string Build() => _table!; }
        """;
}
