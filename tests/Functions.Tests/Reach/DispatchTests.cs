namespace ServerlessGuard.Functions.Tests.Reach;

/// <summary>Virtual and interface calls lead to the classes that exist in reach, generic ones with their arguments.</summary>
public sealed class DispatchTests
{
    private const string Repositories = """
        public interface IRepo { void Save(); void Load(); }
        public class SqlRepo : IRepo { public void Save() => Do.A(); public void Load() => Do.B(); }
        public class S3Repo : IRepo { public void Save() => Do.C(); public void Load() => Do.D(); }
        """;

    [Theory]
    [InlineData("the class that is created", "A", """
        public class Function { readonly IRepo _repo = new SqlRepo(); public void Handle() => _repo.Save(); }
        """)]
    [InlineData("a class created elsewhere does not count", "A", """
        public class Function { public void Handle() => Run(new SqlRepo()); void Run(IRepo repo) => repo.Save(); }
        public class Other { public IRepo Make() => new S3Repo(); }
        """)]
    [InlineData("either of two", "A C", """
        public class Function { public void Handle(bool b) { IRepo repo = b ? new SqlRepo() : new S3Repo(); repo.Save(); } }
        """)]
    [InlineData("the receiver is seen to be one", "A D", """
        public class Function { public void Handle() { new SqlRepo().Save(); new S3Repo().Load(); } }
        """)]
    [InlineData("no object in sight: every implementation", "A C", """
        public class Function { public static IRepo Repo = null!; public void Handle() => Repo.Save(); }
        """)]
    [InlineData("method group of an interface", "A", """
        public class Function { public void Handle() { IRepo repo = new SqlRepo(); Task.Run(repo.Save); } }
        """)]
    public void Interfaces(string shape, string expected, string source) => Assert.Equal((shape, expected), (shape, Reached.From(source + Repositories)));

    [Theory]
    [InlineData("override of the class created", "A C", """
        public class Function { readonly Base _b = new One(); public void Handle() => _b.Run(); }
        public abstract class Base { public void Run() { Do.A(); Step(); } protected abstract void Step(); }
        public class One : Base { protected override void Step() => Do.C(); }
        public class Two : Base { protected override void Step() => Do.D(); }
        """)]
    [InlineData("a handler's base class calls the handler's own step", "A", """
        public abstract class HandlerBase { public void Handle() => Process(); protected abstract void Process(); }
        public class Function : HandlerBase { protected override void Process() => Do.A(); public new void Handle() => base.Handle(); }
        public class Second : HandlerBase { protected override void Process() => Do.B(); }
        """)]
    [InlineData("virtual method that is not overridden", "A", """
        public class Function { public void Handle() => new One().Run(); }
        public class Base { public virtual void Run() => Do.A(); }
        public class One : Base { }
        """)]
    [InlineData("override calls base", "A B", """
        public class Function { public void Handle(Base b) => new One().Run(); }
        public class Base { public virtual void Run() => Do.A(); }
        public class One : Base { public override void Run() { base.Run(); Do.B(); } }
        """)]
    [InlineData("override inherited from the middle", "B", """
        public class Function { public void Handle() { Base b = new Leaf(); b.Run(); } }
        public class Base { public virtual void Run() => Do.A(); }
        public class Middle : Base { public override void Run() => Do.B(); }
        public class Leaf : Middle { }
        """)]
    [InlineData("virtual property", "B", """
        public class Function { public void Handle() { Base b = new One(); _ = b.Name; } }
        public class Base { public virtual string Name { get { Do.A(); return ""; } } }
        public class One : Base { public override string Name { get { Do.B(); return ""; } } }
        """)]
    [InlineData("an object from outside may be of the class itself", "A", """
        public class Function { public void Handle(Event e) => e.Apply(); }
        public class Event { public virtual void Apply() => Do.A(); }
        """)]
    [InlineData("explicit implementation", "A", """
        public class Function { public void Handle() { IRun r = new One(); r.Run(); } }
        public interface IRun { void Run(); }
        public class One : IRun { void IRun.Run() => Do.A(); public void Run() => Do.B(); }
        """)]
    [InlineData("default interface method, kept and replaced", "A C", """
        public class Function { public void Handle() { IRun one = new One(); one.First(); one.Second(); } }
        public interface IRun { void First() => Do.A(); void Second() => Do.B(); }
        public class One : IRun { public void Second() => Do.C(); }
        """)]
    [InlineData("implementation inherited from a base class", "A", """
        public class Function { public void Handle() { IRun r = new One(); r.Run(); } }
        public interface IRun { void Run(); }
        public class Base { public void Run() => Do.A(); }
        public class One : Base, IRun { }
        """)]
    [InlineData("static abstract member", "A", """
        public class Function { public void Handle() => Use<One>(); void Use<T>() where T : IRun => T.Run(); }
        public interface IRun { static abstract void Run(); }
        public class One : IRun { public static void Run() => Do.A(); }
        public class Two : IRun { public static void Run() => Do.B(); }
        """)]
    public void Overrides(string shape, string expected, string source) => Assert.Equal((shape, expected), (shape, Reached.From(source)));

    [Theory]
    [InlineData("type arguments tell implementations apart", "A", """
        public class Function { readonly IRepo<Order> _orders = new OrderRepo(); readonly IRepo<User> _users = new UserRepo(); public void Handle() => _orders.Save(); }
        public class Order; public class User;
        public interface IRepo<T> { void Save(); }
        public class OrderRepo : IRepo<Order> { public void Save() => Do.A(); }
        public class UserRepo : IRepo<User> { public void Save() => Do.B(); }
        """)]
    [InlineData("type parameter resolved through generic code", "A", """
        public class Function { public void Handle() { new OrderStore(); new UserStore(); Use(new Box<OrderStore>(new OrderStore())); } void Use<T>(Box<T> box) where T : IStore => box.Save(); }
        public interface IStore { void Save(); }
        public class OrderStore : IStore { public void Save() => Do.A(); }
        public class UserStore : IStore { public void Save() => Do.B(); }
        public class Box<T>(T store) where T : IStore { public void Save() => store.Save(); }
        """)]
    [InlineData("new T()", "A", """
        public class Function { public void Handle() => Make<One>().Run(); T Make<T>() where T : IRun, new() => new T(); }
        public interface IRun { void Run(); }
        public class One : IRun { public void Run() => Do.A(); }
        public class Two : IRun { public void Run() => Do.B(); }
        """)]
    [InlineData("static field of a generic class", "A", """
        public class Function { public void Handle() => Cache<One>.Get(); }
        public interface IRun { void Run(); }
        public class One : IRun { public void Run() => Do.A(); }
        public class Two : IRun { public void Run() => Do.B(); }
        public static class Cache<T> where T : IRun, new() { static readonly T Value = new(); public static void Get() => Value.Run(); }
        """)]
    [InlineData("generic base class with the derived class's argument", "A", """
        public class Function { public void Handle() { new OrderHandler().Run(); new UserHandler(); } }
        public interface IStep { void Go(); }
        public class OrderStep : IStep { public void Go() => Do.A(); }
        public class UserStep : IStep { public void Go() => Do.B(); }
        public abstract class Handler<T> where T : IStep, new() { public void Run() => new T().Go(); }
        public class OrderHandler : Handler<OrderStep>;
        public class UserHandler : Handler<UserStep>;
        """)]
    [InlineData("endless generic recursion ends", "A", """
        public class Function { public void Handle() => Grow<int>(9); void Grow<T>(int n) { Do.A(); if (n > 0) Grow<List<T>>(n - 1); } }
        """)]
    public void Generics(string shape, string expected, string source) => Assert.Equal((shape, expected), (shape, Reached.From(source)));

    [Theory]
    [InlineData("disposal, comparison and formatting by a library", "A B", """
        public class Function { public void Handle() { new List<int>().Sort(new Compare()); Console.WriteLine(new Text()); } }
        public class Compare : IComparer<int> { int IComparer<int>.Compare(int x, int y) { Do.A(); return 0; } }
        public class Text : IFormattable { public string ToString(string? f, IFormatProvider? p) { Do.B(); return ""; } public string Own() { Do.C(); return ""; } }
        """)]
    [InlineData("message handler of an HTTP client", "A", """
        public class Function { readonly HttpClient _http = new(new Signing()); public Task Handle() => _http.GetAsync("x"); }
        public class Signing : DelegatingHandler { protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage r, CancellationToken t) { Do.A(); return base.SendAsync(r, t); } }
        public class Unused : DelegatingHandler { protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage r, CancellationToken t) { Do.B(); return base.SendAsync(r, t); } }
        """)]
    [InlineData("a fake of an SDK client runs only what is called", "A", """
        public class Function { readonly Amazon.SQS.IAmazonSQS _sqs = new Fake(); public async Task Handle() => await _sqs.SendMessageAsync("u", "m"); }
        public class Fake() : Amazon.SQS.AmazonSQSClient("a", "b") { public override Task<Amazon.SQS.Model.SendMessageResponse> SendMessageAsync(string u, string m, CancellationToken t = default) { Do.A(); return null!; } }
        """)]
    public void CallbacksFromLibraries(string shape, string expected, string source) => Assert.Equal((shape, expected), (shape, Reached.From(source)));
}
