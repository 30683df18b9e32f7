namespace ServerlessGuard.Functions.Tests.Reach;

/// <summary>Each way in which C# runs code, and next to it code that must not be taken to run.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("a call", "A", """
        public class Function { public void Handle() => Run(); void Run() => Do.A(); void Other() => Do.B(); }
        """)]
    [InlineData("a comment and an unused overload", "A", """
        public class Function { public void Handle() { Run(1); /* Run("x"); */ } void Run(int x) => Do.A(); void Run(string x) => Do.B(); }
        """)]
    [InlineData("property get and set", "A D", """
        public class Function
        {
            public void Handle() { _ = Got; Set = 1; }
            int Got { get { Do.A(); return 1; } set { Do.B(); } }
            int Set { get { Do.C(); return 1; } set { Do.D(); } }
        }
        """)]
    [InlineData("compound assignment gets and sets", "A B", """
        public class Function { public void Handle() => Total += 1; int Total { get { Do.A(); return 1; } set { Do.B(); } } }
        """)]
    [InlineData("expression-bodied property and indexer", "A B", """
        public class Function { public int Handle() => Value + this[2]; int Value { get { Do.A(); return 0; } } int this[int i] { get { Do.B(); return i; } set { Do.C(); } } int Unused => M(); int M() { Do.D(); return 1; } }
        """)]
    [InlineData("event accessors", "A", """
        public class Function { public void Handle() => Changed += null; event Action? Changed { add { Do.A(); } remove { Do.B(); } } }
        """)]
    [InlineData("constructor, field initialisers, base constructor", "A B C", """
        public class Function { public void Handle() => new Repo(); }
        public class Base { protected Base() => Do.A(); public Base(int x) => Do.D(); }
        public class Repo : Base { int _x = Init(); static int Init() { Do.B(); return 1; } public Repo() => Do.C(); public Repo(string s) => Do.E(); }
        """)]
    [InlineData("implicit constructors all the way up", "A", """
        public class Function { public void Handle() => new Repo(); }
        public class Base { public Base() => Do.A(); }
        public class Middle : Base { }
        public class Repo : Middle { }
        """)]
    [InlineData("constructor chained with this", "A B", """
        public class Function { public void Handle() => new Repo(); }
        public class Repo { int _x = F(); static int F() { Do.A(); return 1; } public Repo() : this(1) { } public Repo(int x) => Do.B(); public Repo(string s) => Do.C(); }
        """)]
    [InlineData("the handler's own constructor, but not one that nobody calls", "A", """
        public class Function { public Function() => Do.A(); public Function(int forTests) => Do.B(); public void Handle() { } }
        """)]
    [InlineData("static constructor on first use", "A B", """
        public class Function { public void Handle() { Cache.Get(); } }
        public static class Cache { static readonly int X = F(); static Cache() => Do.A(); static int F() { Do.B(); return 1; } public static void Get() { } }
        public static class Other { static Other() => Do.C(); public static void Get() { } }
        """)]
    [InlineData("static initialiser without a constructor", "A", """
        public class Function { public void Handle() => _ = Cache.X; }
        public static class Cache { public static readonly int X = F(); static int F() { Do.A(); return 1; } }
        """)]
    [InlineData("a constant does not initialise its class", "", """
        public class Function { public void Handle() => _ = Cache.Name; }
        public static class Cache { public const string Name = "x"; static Cache() => Do.A(); }
        """)]
    [InlineData("lambda passed to a library", "A", """
        public class Function { public Task Handle() => Task.Run(() => Do.A()); }
        """)]
    [InlineData("method group passed to a library", "A", """
        public class Function { public void Handle() => new[] { 1 }.Select(Map).ToList(); int Map(int x) { Do.A(); return x; } int Other(int x) { Do.B(); return x; } }
        """)]
    [InlineData("lambda passed to a method that invokes it", "A", """
        public class Function { public void Handle() => With(() => Do.A()); void With(Action action) => action(); }
        """)]
    [InlineData("lambda passed to a method that ignores it", "", """
        public class Function { public void Handle() => With(() => Do.A()); void With(Action action) { } }
        """)]
    [InlineData("lambda passed on twice", "A", """
        public class Function { public void Handle() => One(() => Do.A()); void One(Action a) => Two(a); void Two(Action a) => a?.Invoke(); }
        """)]
    [InlineData("local functions: only those called", "A", """
        public class Function { public void Handle() { Used(); void Used() => Do.A(); void Unused() => Do.B(); } }
        """)]
    [InlineData("lambda in a local variable", "A", """
        public class Function { public void Handle() { Action run = () => Do.A(); Action not = () => Do.B(); run(); } }
        """)]
    [InlineData("lambda returned by a factory method", "A", """
        public class Function { public void Handle() => Make()(); Action Make() => () => Do.A(); Action Not() => () => Do.B(); }
        """)]
    [InlineData("lambda in a field: only the one read", "A", """
        public class Function { public void Handle() => Handlers.Create(); }
        public static class Handlers { public static readonly Action Create = () => Do.A(); public static readonly Action Delete = () => Do.B(); }
        """)]
    [InlineData("lambda in a property set by the constructor", "A", """
        public class Function { public Action Work { get; set; } public Function() => Work = () => Do.A(); public void Handle() => Work(); }
        """)]
    [InlineData("factory property by an object initialiser", "A", """
        public class Function { public void Handle() => new Options { Make = () => Do.A(), Not = () => Do.B() }.Run(); }
        public class Options { public Action? Make { get; set; } public Action? Not { get; set; } public void Run() => Make!(); }
        """)]
    [InlineData("dictionary of delegates", "A B", """
        public class Function
        {
            static readonly Dictionary<string, Action> Table = new() { ["a"] = () => Do.A(), ["b"] = Other };
            static readonly Dictionary<string, Action> Unread = new() { ["c"] = () => Do.C() };
            static void Other() => Do.B();
            public void Handle(string key) => Table[key]();
        }
        """)]
    [InlineData("lazy value: when it is read", "A", """
        public class Function { public void Handle() => _ = Clients.Used.Value; }
        public static class Clients { public static readonly Lazy<int> Used = new(() => { Do.A(); return 1; }); public static readonly Lazy<int> Unused = new(() => { Do.B(); return 1; }); }
        """)]
    [InlineData("events raise their handlers", "A", """
        public class Function { event Action? Done; event Action? Never; public void Handle() { Done += () => Do.A(); Never += () => Do.B(); Done?.Invoke(); } }
        """)]
    [InlineData("custom delegate type and conditional choice", "A B", """
        public delegate void Work();
        public class Function { public void Handle(bool b) { Work w = b ? One : Two; w(); } void One() => Do.A(); void Two() => Do.B(); void Three() => Do.C(); }
        """)]
    [InlineData("async and iterator methods", "A B", """
        public class Function
        {
            public async Task Handle() { await Load(); foreach (var x in Items()) { } }
            async Task Load() { await Task.Yield(); Do.A(); }
            IEnumerable<int> Items() { yield return 1; Do.B(); }
        }
        """)]
    [InlineData("await of an own awaitable", "A B", """
        public class Function { public async Task Handle() => await new Job(); }
        public class Job { public Awaiter GetAwaiter() { Do.A(); return new Awaiter(); } }
        public class Awaiter : System.Runtime.CompilerServices.INotifyCompletion { public bool IsCompleted => true; public void GetResult() => Do.B(); public void OnCompleted(Action a) { } }
        """)]
    [InlineData("operators and conversions", "A B C", """
        public class Function { public void Handle() { var m = new Money() + new Money(); int i = m; _ = -m; } }
        public class Money
        {
            public static Money operator +(Money a, Money b) { Do.A(); return a; }
            public static implicit operator int(Money m) { Do.B(); return 1; }
            public static Money operator -(Money m) { Do.C(); return m; }
            public static Money operator *(Money a, Money b) { Do.D(); return a; }
        }
        """)]
    [InlineData("foreach over an own collection", "A B C D", """
        public class Function { public void Handle() { foreach (var x in new Pages()) { } } }
        public class Pages { public Cursor GetEnumerator() { Do.A(); return new Cursor(); } }
        public class Cursor : IDisposable { public bool MoveNext() { Do.B(); return false; } public int Current { get { Do.C(); return 1; } } public void Dispose() => Do.D(); public void Reset() => Do.E(); }
        """)]
    [InlineData("await foreach", "A", """
        public class Function { public async Task Handle() { await foreach (var x in Pages()) { } } async IAsyncEnumerable<int> Pages() { await Task.Yield(); Do.A(); yield return 1; } }
        """)]
    [InlineData("using statement, declaration and await using", "A B C", """
        public class Function { public async Task Handle() { using (new One()) { } using var two = new Two(); await using var three = new Three(); } }
        public class One : IDisposable { public void Dispose() => Do.A(); }
        public sealed class Two : IDisposable { void IDisposable.Dispose() => Do.B(); }
        public class Three : IAsyncDisposable { public ValueTask DisposeAsync() { Do.C(); return default; } }
        public class Four : IDisposable { public void Dispose() => Do.D(); }
        """)]
    [InlineData("deconstruction by assignment, foreach and pattern", "A B C", """
        public class Function { public void Handle(object o) { var (x, y) = new One(); foreach (var (a, b) in new List<Two>()) { } _ = o is Three(1, 2); } }
        public class One { public void Deconstruct(out int a, out int b) { Do.A(); a = b = 1; } }
        public class Two { public void Deconstruct(out int a, out int b) { Do.B(); a = b = 1; } }
        public class Three { public void Deconstruct(out int a, out int b) { Do.C(); a = b = 1; } }
        """)]
    [InlineData("collection and object initialisers", "A B", """
        public class Function { public void Handle() { _ = new Bag { 1, 2 }; _ = new Item { Name = "x" }; } }
        public class Bag : System.Collections.IEnumerable { public void Add(int x) => Do.A(); public void Add(string x) => Do.C(); public System.Collections.IEnumerator GetEnumerator() => null!; }
        public class Item { public string Name { set { Do.B(); } } public string Other { set { Do.D(); } } }
        """)]
    [InlineData("string interpolation and concatenation call ToString", "A B", """
        public class Function { public void Handle() { var s = $"{new Key()}"; var t = "x" + new Name(); } }
        public class Key { public override string ToString() { Do.A(); return ""; } }
        public class Name { public override string ToString() { Do.B(); return ""; } }
        """)]
    [InlineData("query syntax", "A B", """
        public class Function { public void Handle() { var q = from x in new[] { 1 } where Keep(x) select Map(x); } bool Keep(int x) { Do.A(); return true; } int Map(int x) { Do.B(); return x; } }
        """)]
    [InlineData("property pattern reads the property", "A", """
        public class Function { public bool Handle(Order o) => o is { Total: > 3 }; }
        public class Order { public int Total { get { Do.A(); return 1; } } public int Other { get { Do.B(); return 1; } } }
        """)]
    [InlineData("records, with and primary constructors", "A B C", """
        public class Function { public void Handle() { var o = new Order(1) { Name = "x" }; var p = o with { Name = "y" }; new Service(new Dep()).Run(); } }
        public record Order(int Id) { public int Twice { get; } = F(Id); static int F(int x) { Do.A(); return x; } string _n = ""; public string Name { get => _n; init { Do.B(); _n = value; } } }
        public class Dep { public void Go() => Do.C(); }
        public class Service(Dep dep) { public void Run() => dep.Go(); public void Not() => Do.D(); }
        """)]
    [InlineData("primary constructor passes to its base", "A B", """
        public class Function { public void Handle() => new Repo(1); }
        public class Base { public Base(int x) => Do.A(); }
        public class Repo(int x) : Base(F(x)) { static int F(int x) { Do.B(); return x; } }
        """)]
    [InlineData("partial classes and methods", "A B", """
        public partial class Function { public void Handle() { Hook(); Other(); } partial void Hook(); }
        public partial class Function { partial void Hook() => Do.A(); void Other() => Do.B(); }
        """)]
    [InlineData("extension methods, as such and as static", "A B", """
        public class Function { public void Handle() { "x".One(); Extensions.Two("x"); } }
        public static class Extensions { public static void One(this string s) => Do.A(); public static void Two(this string s) => Do.B(); public static void Three(this string s) => Do.C(); }
        """)]
    [InlineData("nameof and typeof run nothing", "", """
        public class Function { public void Handle() { _ = nameof(Run); _ = typeof(Cache); } void Run() => Do.A(); }
        public static class Cache { static Cache() => Do.B(); }
        """)]
    [InlineData("catch, finally, when, switch, conditional access", "A B C D", """
        public class Function
        {
            public void Handle(Function? f, int n) { try { f?.One(); } catch (Exception e) when (Two(e)) { } finally { Three(); } _ = n switch { 1 => Four(), _ => 0 }; }
            void One() => Do.A(); bool Two(Exception e) { Do.B(); return true; } void Three() => Do.C(); int Four() { Do.D(); return 1; }
        }
        """)]
    [InlineData("conditional compilation", "A", """
        public class Function { public void Handle() {
        #if NEVER
            Do.B();
        #else
            Do.A();
        #endif
        } }
        """)]
    public void Reaches(string shape, string expected, string source) => Assert.Equal((shape, expected), (shape, Reached.From(source)));
}
