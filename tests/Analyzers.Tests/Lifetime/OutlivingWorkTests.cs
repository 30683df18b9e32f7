using ServerlessGuard.Analyzers.Lifetime;

namespace ServerlessGuard.Analyzers.Tests.Lifetime;

public sealed class OutlivingWorkTests
{
    [Theory]
    [InlineData("_ = {|SLG2001:Task.Run(() => Console.WriteLine(order.Id))|};")]
    [InlineData("{|SLG2001:SaveAsync(order)|};")]
    [InlineData("var saving = {|SLG2001:SaveAsync(order)|};")]
    [InlineData("Task saving; saving = SaveAsync(order); _ = {|SLG2001:Task.Factory.StartNew(() => 1)|}; await saving;")]
    [InlineData("{|SLG2001:ThreadPool.QueueUserWorkItem(_ => Console.WriteLine(order.Id))|};")]
    [InlineData("{|SLG2001:new Thread(() => Console.WriteLine(order.Id)).Start()|};")]
    public Task Work_that_nobody_waits_for_is_flagged(string statements) => Verify.Flags<OutlivingWorkAnalyzer>(Handling(statements));

    [Theory]
    [InlineData("await SaveAsync(order);")]
    [InlineData("var saving = SaveAsync(order); await saving;")]
    [InlineData("var tasks = order.Lines.Select(line => SaveAsync(order)); await Task.WhenAll(tasks);")]
    [InlineData("var tasks = new List<Task>(); tasks.Add(SaveAsync(order)); await Task.WhenAll(tasks);")]
    [InlineData("_ = Task.FromResult(1);")]
    [InlineData("var thread = new Thread(() => Console.WriteLine(order.Id)); thread.Start(); thread.Join();")]
    [InlineData("await Task.WhenAny(SaveAsync(order), Task.Delay(100));")]
    public Task Work_that_is_waited_for_stays_silent(string statements) => Verify.Silent<OutlivingWorkAnalyzer>(Handling(statements));

    [Fact]
    public Task Code_that_no_invocation_reaches_stays_silent() => Verify.Silent<OutlivingWorkAnalyzer>(FunctionSource.With("""
        public Function() { _ = Task.Run(() => Console.WriteLine("warm")); }
        public void Handle(Order order, ILambdaContext context) { }
        public static void Elsewhere() { _ = Task.Run(() => Console.WriteLine("never")); }
        """));

    private static string Handling(string statements) =>
        FunctionSource.Handling(statements, "private static Task SaveAsync(Order order) => Task.CompletedTask;");
}
