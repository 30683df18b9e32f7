namespace ServerlessGuard.Functions.Tests.Values;

/// <summary>Text that is put together, formatted and taken apart.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("""void Run() { Show(string.Join("-", new[] { "a", "b" })); }""", "a-b")]
    [InlineData("""void Run() { Show(string.Join("-", new List<string> { "a", "b" })); }""", "a-b")]
    [InlineData("""void Run() { Show(string.Join('-', "a", "b")); }""", "a-b")]
    [InlineData("""void Run() { Show(string.Format("{0}-{1}-{0}", "a", "b")); }""", "a-b-a")]
    [InlineData("""void Run() { Show($"{{{"a"}}}"); }""", "{a}")]
    [InlineData("""void Run() { Show(string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0}-t", "a")); }""", "a-t")]
    [InlineData("""void Run() { Show(FormattableString.Invariant($"{"a"}-t")); }""", "a-t")]
    [InlineData("""void Run() { Show(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{"a"}-t")); }""", "a-t")]
    [InlineData("""void Run() { Show("a" + 1 + 'c' + true); }""", "a1ctrue")]
    [InlineData("""void Run() { Show(Path.Combine("a", "b.json")); }""", "a/b.json")]
    [InlineData("""void Run() { Show(Path.Join("a", "b.json")); }""", "a/b.json")]
    [InlineData("""void Run() => Show(Path.Combine("a", "/b"));""", "/b")]
    [InlineData("""void Run() => Show(Path.Combine(Environment.GetEnvironmentVariable("P")!, "b.json"));""", "env(P) + /b.json")]
    [InlineData("""void Handle(string id) { Show($"orders/{id}.json"); }""", "orders/ + ?(invocation) + .json")]
    [InlineData("""void Handle(string id) { Show(Path.Combine("orders", id)); }""", "orders/ + ?(invocation)")]
    [InlineData("""void Handle(string id) { Show(string.Concat("orders/", id)); }""", "orders/ + ?(invocation)")]
    [InlineData("""void Handle(string id) { var key = "orders/"; key += id; Show(key); }""", "orders/ + ?(invocation)")]
    [InlineData("""void Handle(string id) { Show($"orders/{DateTime.UtcNow:yyyy}/{id}"); }""", "orders/ + ?(DateTime.UtcNow) + / + ?(invocation)")]
    [InlineData("""void Handle(string id) { Show($"orders/{Guid.NewGuid()}"); }""", "orders/ + ?(returned by Guid.NewGuid)")]
    public void Put_together(string members, string expected) => Expect(members, expected);

    [Theory]
    [InlineData("""void Run() { Show($"{"a",5}"); }""", "?(formatted)")]
    [InlineData("""void Run() { Show($"{3:D4}"); }""", "?(formatted)")]
    public void A_format_changes_the_letters(string members, string expected) => Expect(members, expected);

    [Theory]
    [InlineData("""void Run() { Show("orders-table".Substring(0, 6)); }""", "orders")]
    [InlineData("""void Run() { Show("orders/2".Split('/')[0]); }""", "orders")]
    [InlineData("""void Run() { Show("a;b".Split(';')); }""", "[a, b]")]
    [InlineData("""void Run() { foreach (var t in "a;b".Split(';', StringSplitOptions.RemoveEmptyEntries)) Show(t); }""", "a | b")]
    [InlineData("""void Run() { Show("a,b".Split(',').Select(x => x + "-t").ToArray()); }""", "[a-t, b-t]")]
    [InlineData("""void Run() { Show("arn:aws:sqs:eu-west-1:1:q".Split(':')[5]); }""", "q")]
    [InlineData("""void Run() { Show(Environment.GetEnvironmentVariable("URL")!.Split('/').Last()); }""", "?(returned by String.Split)")]
    [InlineData("""void Run() { Show(Environment.GetEnvironmentVariable("T")!.Substring(3)); }""", "?(returned by String.Substring)")]
    [InlineData("""void Run() { var t = "a".TrimEnd('/') + "/"; Show(t); }""", "a/")]
    [InlineData("""void Run() { var t = "x/y".TrimStart('x'); Show(t); }""", "/y")]
    [InlineData("""void Run() { Show(Enum.GetName(DayOfWeek.Friday)); }""", "Friday")]
    [InlineData("""void Run() { Show(DayOfWeek.Friday.ToString()); }""", "Friday")]
    [InlineData("""void Run() { Show(DayOfWeek.Friday.ToString().ToLower()); }""", "friday")]
    [InlineData("""void Run() { var t = String.Copy("a"); Show(t); }""", "a")]
    [InlineData("""void Run() { var t = string.Intern("a"); Show(t); }""", "a")]
    public void Taken_apart(string members, string expected) => Expect(members, expected);

    [Theory]
    [InlineData("""void Run() { Show("orders-table"[..6]); }""", "?(computed)")] // FN
    [InlineData("""void Run() { var sb = new StringBuilder(); sb.Append("a").Append('-').Append("b"); Show(sb.ToString()); }""", "?(formatted)")] // FN
    [InlineData("""void Handle(string id) { var sb = new StringBuilder("orders/"); sb.Append(id); Show(sb.ToString()); }""", "?(formatted)")] // FN
    [InlineData("""void Run() { var t = "a".Insert(1, "b"); Show(t); }""", "?(returned by String.Insert)")] // FN
    [InlineData("""void Run() { Show("orders".PadLeft(3)); }""", "?(returned by String.PadLeft)")] // FN
    public void Text_that_is_not_followed(string members, string expected) => Expect(members, expected);

    private static void Expect(string members, string expected) => Assert.Equal(expected, ResolvedText.OfMembers(members));
}
