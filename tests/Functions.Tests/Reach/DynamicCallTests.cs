namespace ServerlessGuard.Functions.Tests.Reach;

/// <summary>Methods that are found by their name at run time.</summary>
public sealed class DynamicCallTests
{
    private const string Handlers = """
        using Microsoft.Extensions.DependencyInjection;
        public interface IHandler<T> { Task Handle(T message); }
        public record Placed(string Id); public record Shipped(string Id);
        public class PlacedHandler : IHandler<Placed> { public Task Handle(Placed m) { Do.A(); return Task.CompletedTask; } public Task Handle(Placed m, int times) { Do.C(); return Task.CompletedTask; } }
        public class ShippedHandler : IHandler<Shipped> { public Task Handle(Shipped m) { Do.B(); return Task.CompletedTask; } }
        public class Unrelated { public Task Handle(string s) { Do.D(); return Task.CompletedTask; } }
        """;

    [Theory]
    [InlineData("dynamic handler", "A B", "dynamic handler = services.GetRequiredService(type); handler.Handle((dynamic)message);")]
    [InlineData("dynamic handlers", "A B", "foreach (dynamic handler in services.GetServices(type)) handler.Handle((dynamic)message);")]
    [InlineData("another method", "", "dynamic handler = services.GetRequiredService(type); handler.Cancel((dynamic)message);")]
    [InlineData("method by name", "A B C", "var handler = services.GetRequiredService(type); type.GetMethod(\"Handle\")!.Invoke(handler, new[] { message });")]
    [InlineData("method of the object's type", "A B C", "var handler = services.GetRequiredService(type); var m = handler.GetType().GetMethod(nameof(IHandler<object>.Handle)); m!.Invoke(handler, [message]);")]
    public void Handlers_of_a_computed_type(string shape, string expected, string dispatch) => Assert.Equal((shape, expected), (shape, Reached.From($$"""
        {{Handlers}}
        public class Function
        {
            readonly IServiceProvider services = new ServiceCollection().AddTransient<IHandler<Placed>, PlacedHandler>().AddTransient<IHandler<Shipped>, ShippedHandler>().BuildServiceProvider();
            public void Handle() => Dispatch(new Placed("1"));
            void Dispatch(object message)
            {
                var type = typeof(IHandler<>).MakeGenericType(message.GetType());
                {{dispatch}}
            }
        }
        """)));

    [Theory]
    [InlineData("own methods", "A B", "When((dynamic)e);", "")]
    [InlineData("own methods of this", "A B", "this.When((dynamic)e);", "")]
    [InlineData("only the name counts", "", "Then((dynamic)e);", "void Then(object o) { }")]
    [InlineData("overload by its count", "C", "When((dynamic)e, 1);", "")]
    public void Double_dispatch(string shape, string expected, string call, string members) => Assert.Equal((shape, expected), (shape, Reached.From($$"""
        public record Placed; public record Shipped;
        public class Function
        {
            public void Handle() { foreach (var e in new object[] { new Placed(), new Shipped() }) {{call}} }
            void When(Placed e) => Do.A();
            void When(Shipped e) => Do.B();
            void When(object e, int n) => Do.C();
            {{members}}
        }
        public class Other { void When(Placed e) => Do.D(); }
        """)));

    [Fact]
    public void Methods_of_a_subclass_that_is_made() => Assert.Equal("A B", Reached.From("""
        public record Placed; public record Shipped;
        public abstract class Aggregate { public void Apply(object e) => When((dynamic)e); protected void When(Shipped e) => Do.B(); }
        public class Order : Aggregate { protected void When(Placed e) => Do.A(); }
        public class Cart : Aggregate { protected void When(Placed e) => Do.C(); }
        public class Function { public void Handle() => new Order().Apply(new Placed()); }
        """));
}
