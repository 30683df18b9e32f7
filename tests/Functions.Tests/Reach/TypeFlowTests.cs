namespace ServerlessGuard.Functions.Tests.Reach;

/// <summary>
/// How objects and delegates flow, shape by shape. Each source has two classes that do the same thing differently, <c>One</c> (A) and <c>Two</c> (B),
/// and states which of them the handler runs. Shapes whose answer is wider than the truth say so with <c>// FP</c>.
/// </summary>
public sealed class TypeFlowTests
{
    private const string Types = """

        public interface IRun { void Run(); }
        public class One : IRun { public void Run() => Do.A(); public One Next() => this; }
        public class Two : IRun { public void Run() => Do.B(); }
        """;

    [Theory]
    [InlineData("alias of a local", "A", """
        public class Function { public void Handle() { var one = new One(); IRun alias = one; IRun other = alias; other.Run(); } }
        """)]
    [InlineData("alias of a field", "A", """
        public class Function { IRun _run = new One(); IRun Alias => _run; public void Handle() => Alias.Run(); }
        """)]
    [InlineData("reassigned variable", "A B", """
        public class Function { public void Handle() { IRun run = new One(); run.Run(); run = new Two(); run.Run(); } }
        """)]
    [InlineData("a local hides a field", "A", """
        public class Function { static Action run = Other; static void Other() => Do.B(); public void Handle() { Action run = () => Do.A(); run(); } }
        """)]
    [InlineData("a parameter hides a method", "A", """
        public class Function { void run() => Do.B(); public void Handle() => With(() => Do.A()); void With(Action run) => run(); }
        """)]
    [InlineData("null-coalescing assignment", "A", """
        public class Function { IRun? _run; public void Handle() { _run ??= new One(); _run.Run(); } }
        """)]
    [InlineData("conditional expression", "A B", """
        public class Function { public void Handle(bool b) => (b ? (IRun)new One() : new Two()).Run(); }
        """)]
    [InlineData("out and ref parameters", "A", """
        public class Function { public void Handle() { Make(out var run); run.Run(); } void Make(out IRun run) => run = new One(); void Other(ref IRun run) => run = new Two(); }
        """)]
    [InlineData("ref return", "A", """
        public class Function { IRun _run = new One(); ref IRun Slot() => ref _run; public void Handle() => Slot().Run(); }
        """)]
    [InlineData("ref local", "A", """
        public class Function { IRun _run = new One(); public void Handle() { ref var slot = ref _run; slot.Run(); } }
        """)]
    [InlineData("static factory", "A", """
        public class Function { public void Handle() => Factory.Make().Run(); }
        public static class Factory { public static IRun Make() => new One(); public static IRun Other() => new Two(); }
        """)]
    [InlineData("factory chosen by an argument", "A B", """
        public class Function { public void Handle(string kind) => Make(kind).Run(); IRun Make(string kind) => kind switch { "one" => new One(), _ => new Two() }; }
        """)]
    [InlineData("abstract factory", "A", """
        public class Function { readonly Maker _maker = new OneMaker(); public void Handle() => _maker.Make().Run(); }
        public abstract class Maker { public abstract IRun Make(); }
        public class OneMaker : Maker { public override IRun Make() => new One(); }
        public class TwoMaker : Maker { public override IRun Make() => new Two(); }
        """)]
    [InlineData("factory delegate", "A", """
        public class Function { readonly Func<IRun> _make = () => new One(); readonly Func<IRun> _other = () => new Two(); public void Handle() => _make().Run(); }
        """)]
    [InlineData("fluent builder", "A", """
        public class Function { public void Handle() => new Builder().Use(new One()).Build().Run(); }
        public class Builder { IRun? _run; public Builder Use(IRun run) { _run = run; return this; } public IRun Build() => _run!; public IRun Other() => new Two(); }
        """)]
    [InlineData("method that returns itself", "A", """
        public class Function { public void Handle() => new One().Next().Next().Run(); }
        """)]
    [InlineData("tuple", "A", """
        public class Function { public void Handle() { (IRun run, int n) pair = (new One(), 1); pair.run.Run(); } }
        """)]
    [InlineData("tuple of delegates", "A B", """
        public class Function { public void Handle() { (Action First, Action Second) pair = (() => Do.A(), () => Do.B()); pair.First(); } } // FP: B
        """)]
    [InlineData("deconstructed tuple", "A", """
        public class Function { public void Handle() { var (run, _) = Make(); run.Run(); } (IRun, int) Make() => (new One(), 1); }
        """)]
    [InlineData("deconstructed delegates", "A B", """
        public class Function { public void Handle() { var (first, second) = Make(); first(); } (Action, Action) Make() => (() => Do.A(), () => Do.B()); } // FP: B
        """)]
    [InlineData("swap by tuple assignment", "A B", """
        public class Function { public void Handle() { IRun a = new One(), b = new Two(); (a, b) = (b, a); a.Run(); } } // FP: one of them
        """)]
    [InlineData("type pattern", "A", """
        public class Function { public void Handle(object o) { o = new One(); if (o is One one) one.Run(); } }
        """)]
    [InlineData("type pattern on an interface", "A", """
        public class Function { public void Handle() { object o = new One(); if (o is IRun run) run.Run(); } }
        """)]
    [InlineData("as", "A", """
        public class Function { public void Handle() { object o = new One(); (o as IRun)?.Run(); } }
        """)]
    [InlineData("property pattern with a designation", "A", """
        public class Function { public void Handle() { var box = new Box(); if (box is { Run: IRun run }) run.Run(); } }
        public class Box { public IRun Run { get; } = new One(); }
        """)]
    [InlineData("switch statement on types", "A B", """
        public class Function { public void Handle(IRun r) { switch (r) { case One one: one.Run(); break; case Two two: two.Run(); break; } } }
        """)]
    [InlineData("switch expression of delegates", "A B", """
        public class Function { public void Handle(int n) { Action act = n switch { 1 => () => Do.A(), 2 => Two, _ => () => { } }; act(); } void Two() => Do.B(); void Not() => Do.C(); }
        """)]
    [InlineData("list pattern", "A", """
        public class Function { public void Handle() { IRun[] all = [new One()]; if (all is [var first, ..]) first.Run(); } }
        """)]
    [InlineData("record positional member", "A", """
        public class Function { public void Handle() => new Job(new One(), 1).Run.Run(); }
        public record Job(IRun Run, int Id);
        """)]
    [InlineData("record with", "A B", """
        public class Function { public void Handle() { var job = new Job(new One(), 1); (job with { Run = new Two() }).Run.Run(); } }
        public record Job(IRun Run, int Id);
        """)]
    [InlineData("record delegate member", "A", """
        public class Function { public void Handle() => new Job(() => Do.A(), () => Do.B()).First(); }
        public record Job(Action First, Action Second);
        """)]
    [InlineData("record struct", "A", """
        public class Function { public void Handle() { var job = new Job(new One()); job.Go(); } }
        public readonly record struct Job(IRun Run) { public void Go() => Run.Run(); }
        """)]
    [InlineData("required member", "A", """
        public class Function { public void Handle() => new Job { Run = new One() }.Run.Run(); }
        public class Job { public required IRun Run { get; init; } }
        """)]
    [InlineData("extension method of an interface", "A", """
        public class Function { public void Handle() { IRun run = new One(); run.Twice(); } }
        public static class Runs { public static void Twice(this IRun run) { run.Run(); run.Run(); } public static void Never(this IRun run) => Do.C(); }
        """)]
    [InlineData("generic extension method", "A", """
        public class Function { public void Handle() => new One().Go(); }
        public static class Runs { public static void Go<T>(this T run) where T : IRun => run.Run(); }
        """)]
    [InlineData("extension method as a method group", "A", """
        public class Function { public void Handle() { Action act = new One().Go; act(); } }
        public static class Runs { public static void Go(this One run) => run.Run(); }
        """)]
    [InlineData("extension block: method and property", "A B", """
        public class Function { public void Handle() { var one = new One(); one.Go(); _ = one.Size; } }
        public static class Runs { extension(One run) { public void Go() => run.Run(); public int Size { get { Do.B(); return 1; } } public void Never() => Do.C(); } }
        """)]
    [InlineData("extension block: static member", "A", """
        public class Function { public void Handle() => One.Begin(); }
        public static class Runs { extension(One) { public static void Begin() => Do.A(); public static void Never() => Do.C(); } }
        """)]
    [InlineData("extension block: operator", "A", """
        public class Function { public void Handle() => _ = new One() + new One(); }
        public static class Runs { extension(One) { public static One operator +(One x, One y) { Do.A(); return x; } public static One operator -(One x, One y) { Do.C(); return x; } } }
        """)]
    [InlineData("generic extension block", "A", """
        public class Function { public void Handle() => new List<One> { new() }.RunAll(); }
        public static class Runs { extension<T>(IEnumerable<T> runs) where T : IRun { public void RunAll() { foreach (var run in runs) run.Run(); } } }
        """)]
    public void Values(string shape, string expected, string source) => Check(shape, expected, source);

    [Theory]
    [InlineData("closure over a local", "A", """
        public class Function { public void Handle() { IRun run = new One(); Action act = () => run.Run(); act(); } }
        """)]
    [InlineData("closure in a closure", "A", """
        public class Function { public void Handle() { IRun run = new One(); Func<Action> outer = () => () => run.Run(); outer()(); } }
        """)]
    [InlineData("curried lambda", "A", """
        public class Function { public void Handle() { Func<IRun, Action> later = run => () => run.Run(); later(new One())(); } }
        """)]
    [InlineData("static lambda", "A", """
        public class Function { public void Handle() { Action<IRun> act = static run => run.Run(); act(new One()); } }
        """)]
    [InlineData("local function that captures", "A", """
        public class Function { public void Handle() { IRun run = new One(); Go(); void Go() => run.Run(); void Not() => Do.C(); } }
        """)]
    [InlineData("static local function", "A", """
        public class Function { public void Handle() { Go(new One()); static void Go(IRun run) => run.Run(); } }
        """)]
    [InlineData("local function as a delegate", "A", """
        public class Function { public void Handle() { Action act = Go; act(); void Go() => Do.A(); void Not() => Do.B(); } }
        """)]
    [InlineData("recursive local function", "A", """
        public class Function { public void Handle() { Go(3); void Go(int n) { if (n > 0) Go(n - 1); else Do.A(); } } }
        """)]
    [InlineData("lambda that is never run", "", """
        public class Function { public void Handle() { Action act = () => Do.A(); } }
        """)]
    [InlineData("multicast delegate", "A B", """
        public class Function { public void Handle() { Action act = () => Do.A(); act += () => Do.B(); act(); } }
        """)]
    [InlineData("delegates added up", "A B", """
        public class Function { public void Handle() { Action a = () => Do.A(), b = () => Do.B(); (a + b)(); } }
        """)]
    [InlineData("delegate from a method by name", "A", """
        public class Function { delegate void Work(int n); public void Handle() { Work work = new Work(Go); work.Invoke(1); } void Go(int n) => Do.A(); }
        """)]
    [InlineData("event of another class", "A", """
        public class Function { public void Handle() { var bell = new Bell(); bell.Rung += OnRung; bell.Ring(); } void OnRung(object? s, EventArgs e) => Do.A(); }
        public class Bell { public event EventHandler? Rung; public event EventHandler? Muted; public void Ring() => Rung?.Invoke(this, EventArgs.Empty); }
        """)]
    [InlineData("event that is never raised", "", """
        public class Function { public void Handle() { var bell = new Bell(); bell.Rung += (s, e) => Do.A(); } }
        public class Bell { public event EventHandler? Rung; public void Ring() => Rung?.Invoke(this, EventArgs.Empty); }
        """)]
    [InlineData("dictionary of factories", "A B", """
        public class Function { static readonly Dictionary<string, Func<IRun>> Makers = new() { ["one"] = () => new One(), ["two"] = () => new Two() }; public void Handle(string k) => Makers[k]().Run(); }
        """)]
    [InlineData("TryGetValue of a delegate", "A", """
        public class Function { readonly Dictionary<string, Action> _acts = new() { ["a"] = () => Do.A() }; public void Handle(string k) { if (_acts.TryGetValue(k, out var act)) act(); } }
        """)]
    [InlineData("list of steps in a loop", "A B", """
        public class Function { public void Handle() { List<Action> steps = [() => Do.A(), () => Do.B()]; foreach (var step in steps) step(); } }
        """)]
    [InlineData("steps added one by one", "A B", """
        public class Function { readonly List<Func<Task>> _steps = new(); public async Task Handle() { _steps.Add(() => { Do.A(); return Task.CompletedTask; }); _steps.Add(Two); foreach (var step in _steps) await step(); } Task Two() { Do.B(); return Task.CompletedTask; } }
        """)]
    [InlineData("middleware chain", "A B", """
        public class Function
        {
            readonly List<Func<Action, Action>> _parts = [];
            public Function() { _parts.Add(next => () => { Do.A(); next(); }); }
            public void Handle() { Action run = () => Do.B(); foreach (var part in _parts) run = part(run); run(); }
        }
        """)]
    [InlineData("user's wrapper with a function of the object", "A", """
        public class Function { public void Handle() => Scope.Use(run => run.Run()); }
        public static class Scope { public static void Use(Action<IRun> work) { IRun run = new One(); work(run); } public static void Never(Action<IRun> work) => new Two().Run(); }
        """)]
    [InlineData("retry wrapper", "A", """
        public class Function { public Task Handle() => Retry(async () => { await Task.Yield(); Do.A(); return 1; }); async Task<T> Retry<T>(Func<Task<T>> work) { for (;;) { try { return await work(); } catch (Exception) when (Again()) { } } } bool Again() => true; }
        """)]
    [InlineData("expression body of a method group in LINQ", "A", """
        public class Function { public void Handle() => new IRun[] { new One() }.ToList().ForEach(Go); void Go(IRun run) => run.Run(); }
        """)]
    [InlineData("function pointer", "A", """
        public unsafe class Function { public void Handle() { delegate*<void> act = &Go; act(); } static void Go() => Do.A(); static void Not() => Do.B(); }
        """)]
    public void Functions(string shape, string expected, string source) => Check(shape, expected, source);

    [Theory]
    [InlineData("Where and Select", "A B", """
        public class Function { public void Handle() => new[] { 1 }.Where(Keep).Select(x => Map(x)).ToArray(); bool Keep(int x) { Do.A(); return true; } int Map(int x) { Do.B(); return x; } }
        """)]
    [InlineData("elements of a sequence", "A", """
        public class Function { public void Handle() { foreach (var run in new List<IRun> { new One() }.Where(r => r != null).OrderBy(r => 1)) run.Run(); } }
        """)]
    [InlineData("First of a sequence", "A", """
        public class Function { public void Handle() => new IRun[] { new One() }.First().Run(); }
        """)]
    [InlineData("Select that creates", "A", """
        public class Function { public void Handle() { foreach (var run in new[] { 1, 2 }.Select(n => new One())) run.Run(); } }
        """)]
    [InlineData("SelectMany, GroupBy, Aggregate", "A B C", """
        public class Function { public void Handle() { new[] { "x" }.SelectMany(Split).GroupBy(Key).Aggregate(0, Sum); } IEnumerable<char> Split(string s) { Do.A(); return s; } int Key(char c) { Do.B(); return c; } int Sum(int n, IGrouping<int, char> g) { Do.C(); return n; } }
        """)]
    [InlineData("query with let, join, group and order", "A B C D", """
        public class Function
        {
            public void Handle() { var q = from x in new[] { 1 } let y = Twice(x) join z in new[] { 2 } on Key(x) equals z orderby Order(y) group y by Bucket(y) into g select g.Key; }
            int Twice(int x) { Do.A(); return x; } int Key(int x) { Do.B(); return x; } int Order(int x) { Do.C(); return x; } int Bucket(int x) { Do.D(); return x; } int Not(int x) { Do.E(); return x; }
        }
        """)]
    [InlineData("query over a user's own operators", "A", """
        public class Function { public void Handle() { _ = from x in new Maybe() select x; } }
        public class Maybe { public Maybe Select(Func<int, int> map) { Do.A(); return this; } public Maybe Where(Func<int, bool> keep) { Do.B(); return this; } }
        """)]
    [InlineData("iterator that is enumerated", "A", """
        public class Function { public void Handle() { foreach (var run in Runs()) run.Run(); } IEnumerable<IRun> Runs() { yield return new One(); } IEnumerable<IRun> Not() { yield return new Two(); } }
        """)]
    [InlineData("asynchronous stream", "A", """
        public class Function { public async Task Handle() { await foreach (var run in Runs()) run.Run(); } async IAsyncEnumerable<IRun> Runs() { await Task.Yield(); yield return new One(); } }
        """)]
    [InlineData("collection expression with spread", "A B", """
        public class Function { public void Handle() { IRun[] ones = [new One()]; List<IRun> all = [.. ones, new Two()]; foreach (var run in all) run.Run(); } }
        """)]
    [InlineData("collection initialiser of a dictionary", "A", """
        public class Function { readonly Dictionary<string, IRun> _runs = new() { { "one", new One() } }; public void Handle() => _runs["one"].Run(); }
        """)]
    [InlineData("object initialiser, nested", "A", """
        public class Function { public void Handle() => new Outer { Inner = { Run = new One() } }.Inner.Run!.Run(); }
        public class Outer { public Inner Inner { get; } = new(); }
        public class Inner { public IRun? Run { get; set; } }
        """)]
    [InlineData("indexer", "A C", """
        public class Function { public void Handle() => new Runs()[1].Run(); }
        public class Runs { public IRun this[int i] { get { Do.C(); return new One(); } set { Do.D(); } } }
        """)]
    [InlineData("index from the end and range", "A C", """
        public class Function { public void Handle() { var runs = new Runs(); runs[^1].Run(); _ = runs[1..2]; } }
        public class Runs { public int Length => 1; public IRun this[int i] => new One(); public IRun Slice(int a, int b) { Do.C(); return new One(); } }
        """)]
    [InlineData("conditional access chain", "A", """
        public class Function { Box? _box = new(); public void Handle() => _box?.Inner?.Run.Run(); }
        public class Box { public Box? Inner => this; public IRun Run => new One(); }
        """)]
    [InlineData("conditional assignment", "A", """
        public class Function { Box? _box = new(); public void Handle() => _box?.Run = new One(); }
        public class Box { public IRun? Run { get { Do.D(); return null; } set { value!.Run(); } } }
        """)]
    [InlineData("conversion operators, implicit and explicit", "A B", """
        public class Function { public void Handle() { Money m = 1; var n = (int)m; } }
        public class Money { public static implicit operator Money(int n) { Do.A(); return new(); } public static explicit operator int(Money m) { Do.B(); return 1; } public static implicit operator string(Money m) { Do.C(); return ""; } }
        """)]
    [InlineData("comparison and boolean operators", "A B C", """
        public class Function { public void Handle() { Money m = new(), n = new(); if (m < n) { } if (m == n) { } if (m) { } } }
        public class Money
        {
            public static bool operator <(Money a, Money b) { Do.A(); return true; } public static bool operator >(Money a, Money b) { Do.D(); return true; }
            public static bool operator ==(Money a, Money b) { Do.B(); return true; } public static bool operator !=(Money a, Money b) { Do.E(); return true; }
            public static bool operator true(Money a) { Do.C(); return true; } public static bool operator false(Money a) { Do.F(); return false; }
            public override bool Equals(object? o) => true; public override int GetHashCode() => 1;
        }
        """)]
    [InlineData("interpolated string handler", "A B", """
        public class Function { public void Handle() => Log.Write($"x {1}"); }
        public static class Log { public static void Write(Handler handler) { } }
        [System.Runtime.CompilerServices.InterpolatedStringHandler]
        public ref struct Handler { public Handler(int l, int f) => Do.A(); public void AppendLiteral(string s) { } public void AppendFormatted<T>(T t) => Do.B(); }
        """)]
    [InlineData("using declaration of an interface", "A", """
        public class Function { public void Handle() { using var scope = Open(); } IDisposable Open() => new Scope(); }
        public class Scope : IDisposable { public void Dispose() => Do.A(); }
        public class Other : IDisposable { public void Dispose() => Do.B(); }
        """)]
    [InlineData("lock, fixed and checked run their insides", "A B", """
        public class Function { readonly object _o = new(); public void Handle() { lock (_o) { Do.A(); } checked { Do.B(); } } }
        """)]
    public void Sequences(string shape, string expected, string source) => Check(shape, expected, source);

    [Theory]
    [InlineData("partial method in another file part", "A", """
        public partial class Function { public void Handle() => Go(); private partial void Go(); }
        public partial class Function { private partial void Go() => Do.A(); void Not() => Do.B(); }
        """)]
    [InlineData("partial property and indexer", "A B", """
        public partial class Function { public void Handle() { _ = Name; _ = this[1]; } partial string Name { get; } partial int this[int i] { get; } }
        public partial class Function { partial string Name { get { Do.A(); return ""; } } partial int this[int i] { get { Do.B(); return i; } } }
        """)]
    [InlineData("partial constructor", "A", """
        public partial class Job { public partial Job(); }
        public partial class Job { public partial Job() => Do.A(); }
        public class Function { public void Handle() => new Job(); }
        """)]
    [InlineData("property with the field keyword", "A", """
        public class Function { string Name { get => field ?? ""; set { Do.A(); field = value; } } = ""; public void Handle() => Name = "x"; }
        """)]
    [InlineData("primary constructor of a base class", "A", """
        public class Function { public void Handle() => new Sub(new One()).Go(); }
        public class Base(IRun run) { public void Go() => run.Run(); }
        public class Sub(IRun run) : Base(run);
        """)]
    [InlineData("nested class", "A", """
        public class Function { public void Handle() => new Inner().Go(); class Inner { public void Go() => Do.A(); } class Not { public void Go() => Do.B(); } }
        """)]
    [InlineData("generic class nested in a generic class", "A", """
        public class Function { public void Handle() => new Outer<One>.Inner<int>(new One()).Go(); }
        public class Outer<T> where T : IRun { public class Inner<U>(T run) { public void Go() => run.Run(); } }
        """)]
    [InlineData("explicit implementation of two interfaces", "A", """
        public interface IFirst { void Go(); }
        public interface ISecond { void Go(); }
        public class Both : IFirst, ISecond { void IFirst.Go() => Do.A(); void ISecond.Go() => Do.B(); }
        public class Function { public void Handle() { IFirst first = new Both(); first.Go(); } }
        """)]
    [InlineData("default member calls an abstract one", "A", """
        public interface IStep { void Go() => Inner(); void Inner(); }
        public class Step : IStep { public void Inner() => Do.A(); }
        public class Other : IStep { public void Inner() => Do.B(); }
        public class Function { public void Handle() { IStep step = new Step(); step.Go(); } }
        """)]
    [InlineData("default member replaced in a derived interface", "B", """
        public interface IStep { void Go() => Do.A(); }
        public interface IBetter : IStep { void IStep.Go() => Do.B(); }
        public class Step : IBetter;
        public class Function { public void Handle() { IStep step = new Step(); step.Go(); } }
        """)]
    [InlineData("static abstract operator and factory", "A B", """
        public interface INumber<T> where T : INumber<T> { static abstract T operator +(T x, T y); static abstract T Zero { get; } }
        public class Big : INumber<Big> { public static Big operator +(Big x, Big y) { Do.A(); return x; } public static Big Zero { get { Do.B(); return new(); } } }
        public class Small : INumber<Small> { public static Small operator +(Small x, Small y) { Do.C(); return x; } public static Small Zero { get { Do.D(); return new(); } } }
        public class Function { public void Handle() => Sum<Big>(); T Sum<T>() where T : INumber<T> => T.Zero + T.Zero; }
        """)]
    [InlineData("static virtual with a default", "A", """
        public interface IName { static virtual void Tell() => Do.A(); }
        public class Plain : IName;
        public class Function { public void Handle() => Tell<Plain>(); void Tell<T>() where T : IName => T.Tell(); }
        """)]
    [InlineData("hidden member", "A", """
        public class Base { public void Go() => Do.A(); }
        public class Sub : Base { public new void Go() => Do.B(); }
        public class Function { public void Handle() { Base b = new Sub(); b.Go(); } }
        """)]
    [InlineData("override of an override, sealed", "C", """
        public class Base { public virtual void Go() => Do.A(); }
        public class Middle : Base { public override void Go() => Do.B(); }
        public class Leaf : Middle { public sealed override void Go() => Do.C(); }
        public class Function { public void Handle() { Base b = new Leaf(); b.Go(); } }
        """)]
    [InlineData("virtual call in a base constructor", "A", """
        public abstract class Base { protected Base() => Init(); protected abstract void Init(); }
        public class Sub : Base { protected override void Init() => Do.A(); }
        public class Other : Base { protected override void Init() => Do.B(); }
        public class Function { public void Handle() => new Sub(); }
        """)]
    [InlineData("template method through two levels", "A B", """
        public abstract class Base { public void Go() { First(); } protected abstract void First(); protected virtual void Second() => Do.C(); }
        public abstract class Middle : Base { protected override void First() { Do.A(); Second(); } }
        public class Leaf : Middle { protected override void Second() => Do.B(); }
        public class Function { public void Handle() => new Leaf().Go(); }
        """)]
    [InlineData("covariant return", "A", """
        public class Maker { public virtual IRun Make() => new Two(); }
        public class OneMaker : Maker { public override One Make() => new(); }
        public class Function { public void Handle() { Maker maker = new OneMaker(); maker.Make().Run(); } }
        """)]
    [InlineData("covariant interface", "A", """
        public interface ISource<out T> { T Get(); }
        public class Ones : ISource<One> { public One Get() => new(); }
        public class Function { public void Handle() { ISource<IRun> source = new Ones(); source.Get().Run(); } }
        """)]
    [InlineData("contravariant interface", "A", """
        public interface ISink<in T> { void Put(T value); }
        public class Sink : ISink<IRun> { public void Put(IRun value) => value.Run(); }
        public class Function { public void Handle() { ISink<One> sink = new Sink(); sink.Put(new One()); } }
        """)]
    [InlineData("generic repository seen through", "A", """
        public class Repository<T> where T : IRun, new() { public void Save() => new T().Run(); }
        public class Function { readonly Repository<One> _ones = new(); readonly Repository<Two> _twos = new(); public void Handle() => _ones.Save(); }
        """)]
    [InlineData("curiously recurring base", "A", """
        public abstract class Entity<T> where T : Entity<T>, new() { public static T Make() { var made = new T(); made.Init(); return made; } public abstract void Init(); }
        public class Order : Entity<Order> { public override void Init() => Do.A(); }
        public class User : Entity<User> { public override void Init() => Do.B(); }
        public class Function { public void Handle() => Order.Make(); }
        """)]
    [InlineData("generic method infers its argument", "A", """
        public class Function { public void Handle() => Go(new One()); void Go<T>(T run) where T : IRun => run.Run(); }
        """)]
    [InlineData("visitor", "A", """
        public abstract class Shape { public abstract void Accept(Visitor v); }
        public class Circle : Shape { public override void Accept(Visitor v) => v.Visit(this); }
        public class Square : Shape { public override void Accept(Visitor v) => v.Visit(this); }
        public class Visitor { public void Visit(Circle c) => Do.A(); public void Visit(Square s) => Do.B(); }
        public class Function { public void Handle() { Shape shape = new Circle(); shape.Accept(new Visitor()); } }
        """)]
    [InlineData("singleton instance", "A", """
        public class Store : IRun { public static Store Instance { get; } = new(); Store() { } public void Run() => Do.A(); }
        public class Function { public void Handle() => Store.Instance.Run(); }
        """)]
    [InlineData("module initialiser runs before the handler", "A", """
        public static class Start { [System.Runtime.CompilerServices.ModuleInitializer] public static void Init() => Do.A(); }
        public class Function { public void Handle() { } }
        """)]
    public void Members(string shape, string expected, string source) => Check(shape, expected, source);

    [Theory]
    [InlineData("lazy of a service", "A", """
        public class Function { readonly Lazy<IRun> _run = new(() => new One()); readonly Lazy<IRun> _not = new(() => new Two()); public void Handle() => _run.Value.Run(); }
        """)]
    [InlineData("lazy task", "A", """
        public class Function { static readonly Lazy<Task<One>> Run = new(LoadAsync); static async Task<One> LoadAsync() { await Task.Yield(); return new One(); } public async Task Handle() => (await Run.Value).Run(); }
        """)]
    [InlineData("Task.Run, ContinueWith, WhenAll", "A B C", """
        public class Function { public async Task Handle() { await Task.WhenAll(Task.Run(() => Do.A()), Task.Run(Two).ContinueWith(t => Do.C())); } void Two() => Do.B(); void Not() => Do.D(); }
        """)]
    [InlineData("Parallel.ForEachAsync and Parallel.For", "A B", """
        public class Function { public async Task Handle() { await Parallel.ForEachAsync(new[] { 1 }, async (n, t) => { await Task.Yield(); Do.A(); }); Parallel.For(0, 1, Two); } void Two(int n) => Do.B(); }
        """)]
    [InlineData("timer", "A", """
        public class Function { Timer? _timer; public void Handle() => _timer = new Timer(Tick, null, 0, 1); void Tick(object? state) => Do.A(); void Not(object? state) => Do.B(); }
        """)]
    [InlineData("thread and thread pool", "A B", """
        public class Function { public void Handle() { new Thread(One).Start(); ThreadPool.QueueUserWorkItem(Two); } void One() => Do.A(); void Two(object? s) => Do.B(); }
        """)]
    [InlineData("channel of objects", "A", """
        public class Function { public async Task Handle() { var c = System.Threading.Channels.Channel.CreateUnbounded<IRun>(); await c.Writer.WriteAsync(new One()); (await c.Reader.ReadAsync()).Run(); } }
        """)]
    [InlineData("channel of delegates", "A", """
        public class Function { readonly System.Threading.Channels.Channel<Action> _c = System.Threading.Channels.Channel.CreateUnbounded<Action>(); public async Task Handle() { await _c.Writer.WriteAsync(() => Do.A()); (await _c.Reader.ReadAsync())(); } }
        """)]
    [InlineData("cancellation callback", "A", """
        public class Function { public void Handle() { var c = new CancellationTokenSource(); c.Token.Register(() => Do.A()); c.Cancel(); } }
        """)]
    [InlineData("concurrent dictionary's factory", "A", """
        public class Function { static readonly System.Collections.Concurrent.ConcurrentDictionary<string, IRun> Runs = new(); public void Handle() => Runs.GetOrAdd("x", _ => new One()).Run(); }
        """)]
    [InlineData("AsyncLocal and ThreadLocal", "A", """
        public class Function { static readonly ThreadLocal<IRun> Run = new(() => new One()); public void Handle() => Run.Value!.Run(); }
        """)]
    [InlineData("exception filter and finally", "A B", """
        public class Function { public void Handle() { try { throw new InvalidOperationException(); } catch (Exception e) when (Log(e)) { } finally { Do.B(); } } bool Log(Exception e) { Do.A(); return true; } }
        """)]
    [InlineData("code after a constant condition", "A", """
        public class Function { const bool Off = false; public void Handle() { if (Off) Do.B(); if (!Off) Do.A(); } }
        """)]
    [InlineData("conditional attribute of an undefined symbol", "", """
        public class Function { public void Handle() => Trace(); [System.Diagnostics.Conditional("NEVER")] void Trace() => Do.A(); }
        """)]
    [InlineData("awaited value task of a user's method", "A", """
        public class Function { public async Task Handle() => await Go(); async ValueTask Go() { await Task.Yield(); Do.A(); } }
        """)]
    [InlineData("finaliser of a created object", "A", """
        public class Function { public void Handle() => new Res(); }
        public class Res { ~Res() => Do.A(); }
        """)]
    public void Running(string shape, string expected, string source) => Check(shape, expected, source);

    private static void Check(string shape, string expected, string source) => Assert.Equal((shape, expected), (shape, Reached.From(source + Types)));
}
