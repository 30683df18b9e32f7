using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Analyzers.State;
using ServerlessGuard.CodeFixes;

namespace ServerlessGuard.Analyzers.Tests.Fixes;

/// <summary>Fixes that undo at the end of a block what its beginning did: SLG1006, SLG1008, SLG1017.</summary>
public sealed class ScopeFixTests
{
    private const string Hub = "public static class Hub { public static event Action? Ready; public static void Raise() => Ready?.Invoke(); }";

    [Fact]
    public Task A_method_is_taken_off_the_event() => Fixes<EventSubscriptionAnalyzer, UnsubscribeFix>(
        Hub,
        """
        public void Handle(Order order, ILambdaContext context)
            {
                // Tells us.
                {|SLG1006:Hub.Ready += Done|}; // until we are done

                Hub.Raise();
                Console.WriteLine(order.Id);
            }

            private void Done() { }
        """,
        """
        public void Handle(Order order, ILambdaContext context)
            {
                // Tells us.
                Hub.Ready += Done; // until we are done
                try
                {
                    Hub.Raise();
                    Console.WriteLine(order.Id);
                }
                finally
                {
                    Hub.Ready -= Done;
                }
            }

            private void Done() { }
        """);

    [Fact]
    public Task A_lambda_gets_a_name() => Fixes<EventSubscriptionAnalyzer, UnsubscribeFix>(
        Hub,
        """
        public void Handle(Order order, ILambdaContext context)
            {
                // Tells us.
                {|SLG1006:Hub.Ready += () => Console.WriteLine(order.Id)|};
                Hub.Raise();
            }
        """,
        """
        public void Handle(Order order, ILambdaContext context)
            {
                // Tells us.
                Action handler = () => Console.WriteLine(order.Id);
                Hub.Ready += handler;
                try
                {
                    Hub.Raise();
                }
                finally
                {
                    Hub.Ready -= handler;
                }
            }
        """);

    [Theory]
    [InlineData("public void Handle(Order order, ILambdaContext context) { Hub.Raise(); {|SLG1006:Hub.Ready += Done|}; } private void Done() { }")]
    [InlineData("""
        public void Handle(Order order, ILambdaContext context) { {|SLG1006:Hub.Ready += Make(order)|}; Hub.Raise(); }
        private static Action Make(Order order) => () => Console.WriteLine(order.Id);
        """)]
    [InlineData("public void Handle(Order order, ILambdaContext context) => {|SLG1006:Hub.Ready += Done|}; private void Done() { }")]
    [InlineData("""
        public void Handle(Order order, ILambdaContext context) { {|SLG1006:Hub.Ready += Done|}; Local(); void Local() => Hub.Raise(); }
        private void Done() { }
        """)]
    public Task Without_anything_to_guard_or_a_handler_to_name_there_is_no_fix(string members) =>
        Fixes<EventSubscriptionAnalyzer, UnsubscribeFix>(Hub, members, members);

    [Fact]
    public Task An_ambient_value_is_set_back() => Fixes<FlowingStateAnalyzer, RestoreAmbientFix>(
        "",
        """
        private static readonly AsyncLocal<string?> Tenant = new();

            public void Handle(Order order, ILambdaContext context)
            {
                {|SLG1008:Tenant.Value = order.Tenant|}; // for the log
                Console.WriteLine(Tenant.Value);
            }
        """,
        """
        private static readonly AsyncLocal<string?> Tenant = new();

            public void Handle(Order order, ILambdaContext context)
            {
                var previous = Tenant.Value;
                Tenant.Value = order.Tenant; // for the log
                try
                {
                    Console.WriteLine(Tenant.Value);
                }
                finally
                {
                    Tenant.Value = previous;
                }
            }
        """);

    [Fact]
    public Task Two_values_of_one_block_are_set_back_one_in_the_other() => Fixes<FlowingStateAnalyzer, RestoreAmbientFix>(
        "",
        """
        private static readonly AsyncLocal<string?> Tenant = new();
            private static readonly AsyncLocal<string?> Id = new();

            public void Handle(Order order, ILambdaContext context)
            {
                {|SLG1008:Tenant.Value = order.Tenant|};
                {|SLG1008:Id.Value = order.Id|};
                Console.WriteLine(Tenant.Value + Id.Value);
            }
        """,
        """
        private static readonly AsyncLocal<string?> Tenant = new();
            private static readonly AsyncLocal<string?> Id = new();

            public void Handle(Order order, ILambdaContext context)
            {
                var previous = Tenant.Value;
                Tenant.Value = order.Tenant;
                try
                {
                    var previous2 = Id.Value;
                    Id.Value = order.Id;
                    try
                    {
                        Console.WriteLine(Tenant.Value + Id.Value);
                    }
                    finally
                    {
                        Id.Value = previous2;
                    }
                }
                finally
                {
                    Tenant.Value = previous;
                }
            }
        """);

    [Theory]
    [InlineData("""
        private static readonly AsyncLocal<string?> Tenant = new();
        public void Handle(Order order, ILambdaContext context) { {|SLG1008:Tenant.Value = order.Tenant|}; }
        """)]
    [InlineData("""
        private static readonly AsyncLocal<string?> Tenant = new();
        public void Handle(Order order, ILambdaContext context) => {|SLG1008:Tenant.Value = order.Tenant|};
        """)]
    public Task A_value_that_nothing_follows_has_no_fix(string members) => Fixes<FlowingStateAnalyzer, RestoreAmbientFix>("", members, members);

    [Fact]
    public Task A_logging_scope_ends_with_its_block() => Fixes<AmbientKeysAnalyzer, LogScopeFix>(
        "",
        """
        public void Handle(Order order, ILambdaContext context)
            {
                {|SLG1017:Serilog.Context.LogContext.PushProperty("tenant", order.Tenant)|}; // all lines
                _ = {|SLG1017:Serilog.Context.LogContext.PushProperty("id", order.Id)|};
                var kept = {|SLG1017:Serilog.Context.LogContext.PushProperty("lines", order.Lines)|};
                Console.WriteLine(order.Id);
            }
        """,
        """
        public void Handle(Order order, ILambdaContext context)
            {
                using var logScope = Serilog.Context.LogContext.PushProperty("tenant", order.Tenant); // all lines
                using var logScope2 = Serilog.Context.LogContext.PushProperty("id", order.Id);
                using var kept = Serilog.Context.LogContext.PushProperty("lines", order.Lines);
                Console.WriteLine(order.Id);
            }
        """);

    [Fact]
    public Task A_key_is_removed() => Fixes<AmbientKeysAnalyzer, LogKeyFix>(
        "",
        """
        public void Handle(Order order, ILambdaContext context)
            {
                {|SLG1017:AWS.Lambda.Powertools.Logging.Logger.AppendKey("tenant", order.Tenant)|}; // all lines
                Console.WriteLine(order.Id);
            }
        """,
        """
        public void Handle(Order order, ILambdaContext context)
            {
                AWS.Lambda.Powertools.Logging.Logger.AppendKey("tenant", order.Tenant); // all lines
                try
                {
                    Console.WriteLine(order.Id);
                }
                finally
                {
                    AWS.Lambda.Powertools.Logging.Logger.RemoveKeys("tenant");
                }
            }
        """);

    [Theory]
    [InlineData("{|SLG1017:AWS.Lambda.Powertools.Logging.Logger.AppendKey(\"tenant\" + order.Id, order.Tenant)|}; Console.WriteLine(order.Id);")]
    [InlineData("Console.WriteLine(order.Id); {|SLG1017:AWS.Lambda.Powertools.Logging.Logger.AppendKey(\"tenant\", order.Tenant)|};")]
    public Task A_key_that_is_made_up_or_the_last_statement_has_no_fix(string statements)
    {
        var members = $"public void Handle(Order order, ILambdaContext context) {{ {statements} }}";
        return Fixes<AmbientKeysAnalyzer, LogKeyFix>("", members, members);
    }

    private static Task Fixes<TAnalyzer, TFix>(string types, string before, string after)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() => Verify.Fixes<TAnalyzer, TFix>(FunctionSource.With(before, types), FunctionSource.With(after, types));
}
