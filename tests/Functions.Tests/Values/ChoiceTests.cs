namespace ServerlessGuard.Functions.Tests.Values;

/// <summary>Conditions, switches and patterns.</summary>
public sealed class ChoiceTests
{
    [Theory]
    [InlineData("""void Run() { Show(Environment.GetEnvironmentVariable("T") switch { null or "" => "Orders", var v => v }); }""", "env(T ?? Orders)")]
    [InlineData("""void Run() { Show(Environment.GetEnvironmentVariable("T")?.Trim() ?? "x"); }""", "env(T ?? x)")]
    [InlineData("""void Run() { Show(Environment.GetEnvironmentVariable("T") switch { null => "Orders", { } v => v }); }""", "env(T ?? Orders)")]
    [InlineData("""void Run() { Show(Environment.GetEnvironmentVariable("T") switch { { Length: > 0 } v => v, _ => "Orders" }); }""", "env(T ?? Orders)")]
    [InlineData("""void Run() { var t = Environment.GetEnvironmentVariable("T") is { Length: > 0 } v ? v : "Orders"; Show(t); }""", "env(T ?? Orders)")]
    [InlineData("""void Run() { if (Environment.GetEnvironmentVariable("T") is not { } t) throw new Exception(); Show(t); }""", "env(T)")]
    [InlineData("""void Run() { if (Environment.GetEnvironmentVariable("T") is not { Length: > 0 } t) t = "Orders"; Show(t); }""", "env(T ?? Orders)")]
    [InlineData("""void Run() { var t = Environment.GetEnvironmentVariable("T"); t = string.IsNullOrEmpty(t) ? "Orders" : t; Show(t); }""", "env(T ?? Orders)")]
    [InlineData("""static string Require(string n) => Environment.GetEnvironmentVariable(n) is { Length: > 0 } v ? v : throw new Exception(n); void Run() => Show(Require("T"));""", "env(T)")]
    [InlineData("""void Run() { if (Environment.GetEnvironmentVariable("T") is { } t) Show(t); }""", "env(T)")]
    [InlineData("""void Run() { if (Environment.GetEnvironmentVariable("T") is string t && t != "") Show(t); }""", "env(T)")]
    public void Fallbacks_of_the_environment(string members, string expected) => Expect(members, expected);

    [Theory]
    [InlineData("""void Run() { Show(Tables.Of2(Kind.User)); }""", "users")]
    [InlineData("""void Handle(Kind kind) { Show(Tables.Of2(kind)); }""", "orders | users")]
    [InlineData("""void Run() { Show(Tables.Of(Kind.Order)); }""", "orders")]
    [InlineData("""void Handle(Kind kind) { Show(Tables.ByKind[kind]); }""", "orders | users")]
    [InlineData("""void Run() { Show("b" switch { "a" => "x", "b" or "c" => "y", _ => "z" }); }""", "y")]
    [InlineData("""void Run() { Show("q" switch { "a" => "x", not "q" => "y", _ => "z" }); }""", "z")]
    [InlineData("""void Run() { Show("q" switch { string s when s.Length > 3 => "x", _ => "z" }); }""", "x | z")]
    [InlineData("""void Run() { Show(3 switch { > 2 => "a", _ => "b" }); }""", "a | b")]
    [InlineData("""void Run() { Show(string.IsNullOrWhiteSpace("a") ? "x" : "y"); }""", "y")]
    [InlineData("""void Run() { Settings? s = null; Show(s?.Table ?? "d"); }""", "d")]
    [InlineData("""void Run() { var t = Environment.GetEnvironmentVariable("STAGE") == "prod" ? "orders" : "orders-test"; Show(t); }""", "orders | orders-test")]
    [InlineData("""void Run() { var t = Environment.GetEnvironmentVariable("STAGE") switch { "prod" => "orders", _ => "orders-test" }; Show(t); }""", "orders | orders-test")]
    [InlineData("""void Run() { Show(Kind.Order == Kind.Order ? "a" : "b"); }""", "a")]
    public void Known_values_take_one_branch(string members, string expected) => Expect(members, expected);

    [Theory]
    [InlineData("""void Run() { if (Settings.Load() is { Table: var t }) Show(t); }""", "env(T ?? d)")]
    [InlineData("""void Run() { if (Settings.Load() is (var t, _)) Show(t); }""", "env(T ?? d)")]
    [InlineData("""void Run() { string[] parts = ["a", "b"]; if (parts is [var x, var y]) Show(y); }""", "b")]
    [InlineData("""void Run() { var o = (object)"a"; switch (o) { case string s: Show(s); break; } }""", "a")]
    [InlineData("""void Run() { if (Settings.Load() is Settings { Table: { } t, Index: var i }) { Show(t); Show(i); } }""", "env(T ?? d); i")]
    [InlineData("""void Run() { switch (Settings.Load()) { case { Table: var t }: Show(t); break; } }""", "env(T ?? d)")]
    [InlineData("""void Run() { var x = ("a", "b") switch { (var p, var q) => q }; Show(x); }""", "b")]
    public void Patterns_take_values_apart(string members, string expected) => Expect(members, expected);

    private static void Expect(string members, string expected) => Assert.Equal(expected, ResolvedText.OfMembers(members, """
        public class Order { }
        public class User { }
        public enum Kind { Order, User }
        public static class Tables
        {
            public static readonly IReadOnlyDictionary<Kind, string> ByKind = new Dictionary<Kind, string> { [Kind.Order] = "orders", [Kind.User] = "users" };
            public static string Of(Kind kind) => ByKind[kind];
            public static string Of2(Kind kind) => kind switch { Kind.Order => "orders", Kind.User => "users", _ => throw new ArgumentOutOfRangeException() };
        }
        public record Settings(string Table, string Index = "i") { public static Settings Load() => new(Environment.GetEnvironmentVariable("T") ?? "d"); }
        """));
}
