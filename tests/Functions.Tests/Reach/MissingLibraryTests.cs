namespace ServerlessGuard.Functions.Tests.Reach;

/// <summary>Functions handed to libraries that are not there, whatever their methods are called.</summary>
public sealed class MissingLibraryTests
{
    public static readonly TheoryData<string> Names =
    [
        "Map", "Bind", "Then", "Tap", "Use", "Run", "Match", "Switch", "Ensure", "Check", "OnFailure", "Finally", "Execute", "ExecuteAsync", "Try", "Iter", "Fold",
        "Select", "SelectMany", "When", "Combine", "Traverse", "Build", "Handle", "Process", "For", "With", "Send", "Publish", "GetOrAdd", "Configure",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_lambda_runs(string name) => Assert.Equal((name, "A"), (name, Reached.FromUnrestored($$"""
        using Acme.Results;
        public class Function { public void Handle() => Outcome.Of(1).{{name}}(o => { Do.A(); return o; }); }
        """)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_method_runs(string name) => Assert.Equal((name, "A"), (name, Reached.FromUnrestored($$"""
        using Acme.Results;
        public class Function { public void Handle() => Outcome.Of(1).{{name}}(Go); void Go(string s) => Do.A(); void Other() => Do.B(); }
        """)));

    [Theory]
    [InlineData("statement", "A", "Outcome.Of(id).Map(o => { _go(o.Name); return o; });")]
    [InlineData("expression", "A", "Outcome.Of(id).Map(o => _go(o.Name));")]
    [InlineData("awaited", "A", "Outcome.Of(id).MapAsync(async o => { await _go(o.Name); return o; });")]
    [InlineData("further down", "A", "Outcome.Of(id).Bind(o => o.Next()).Map(o => { _go(o.Name); return o; }).Match(Right: r => 1, Left: l => 2);")]
    [InlineData("query", "A", "_ = from o in Outcome.Of(id) from x in _go(o.Name) select x;")]
    public void A_delegate_of_the_program_that_a_lambda_calls(string shape, string expected, string body) => Assert.Equal((shape, expected), (shape, Reached.FromUnrestored($$"""
        using Acme.Results;
        public class Function
        {
            readonly Func<string, Task> _go = s => { Do.A(); return Task.CompletedTask; };
            public void Handle(string id) { {{body}} }
        }
        """)));
}
