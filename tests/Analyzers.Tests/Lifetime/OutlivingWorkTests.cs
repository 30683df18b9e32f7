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
    [InlineData("{|SLG2001:new Thread(() => { }).Start()|}; var joined = new Thread(() => { }); joined.Start(); joined.Join();")]
    [InlineData("var one = new Thread(() => { }); var two = new Thread(() => { }); one.Start(); {|SLG2001:two.Start()|}; one.Join();")]
    [InlineData("var tasks = new List<Task>(); foreach (var line in order.Lines) { tasks.Add({|SLG2001:SaveAsync(order)|}); }")]
    [InlineData("var tasks = new List<Task>(); tasks.Add({|SLG2001:SaveAsync(order)|}); Console.WriteLine(tasks.Count);")]
    public Task Work_that_nobody_waits_for_is_flagged(string statements) => Verify.Flags<OutlivingWorkAnalyzer>(Handling(statements));

    [Theory]
    [InlineData("await SaveAsync(order);")]
    [InlineData("var saving = SaveAsync(order); await saving;")]
    [InlineData("var tasks = order.Lines.Select(line => SaveAsync(order)); await Task.WhenAll(tasks);")]
    [InlineData("var tasks = new List<Task>(); tasks.Add(SaveAsync(order)); await Task.WhenAll(tasks);")]
    [InlineData("_ = Task.FromResult(1);")]
    [InlineData("var thread = new Thread(() => Console.WriteLine(order.Id)); thread.Start(); thread.Join();")]
    [InlineData("var tasks = new List<Task>(); tasks.Add(SaveAsync(order)); foreach (var task in tasks) { await task; }")]
    [InlineData("var tasks = new List<Task>(); Start(tasks); tasks.Add(SaveAsync(order)); void Start(List<Task> all) { }")]
    [InlineData("var all = new List<Thread> { new(() => { }) }; foreach (var one in all) { one.Start(); } foreach (var one in all) { one.Join(); }")]
    [InlineData("var all = order.Lines.Select(_ => new Thread(() => { })).ToList(); all.ForEach(one => one.Start()); all.ForEach(one => one.Join());")]
    [InlineData("await Task.WhenAny(SaveAsync(order), Task.Delay(100));")]
    public Task Work_that_is_waited_for_stays_silent(string statements) => Verify.Silent<OutlivingWorkAnalyzer>(Handling(statements));

    [Theory]
    [InlineData("var saving = {|SLG2001:SaveAsync(order)|}; if (order.Id == \"\") { return; } await saving;")]
    [InlineData("var saving = {|SLG2001:SaveAsync(order)|}; if (order.Id != \"\") { await saving; }")]
    [InlineData("Task saving; saving = {|SLG2001:SaveAsync(order)|}; switch (order.Id) { case \"a\": await saving; break; case \"b\": break; }")]
    [InlineData("foreach (var line in order.Lines) { var saving = {|SLG2001:SaveAsync(order)|}; if (line == \"\") { continue; } await saving; }")]
    [InlineData("var saving = {|SLG2001:SaveAsync(order)|}; if (saving.IsCompleted) { Console.WriteLine(saving.Status); }")]
    [InlineData("order.Lines.ForEach(line => { var saving = {|SLG2001:SaveAsync(order)|}; if (line == \"\") { return; } saving.Wait(); });")]
    [InlineData("await Local(); async Task Local() { var saving = {|SLG2001:SaveAsync(order)|}; if (order.Id == \"\") { return; } await saving; }")]
    [InlineData("try { var saving = {|SLG2001:SaveAsync(order)|}; if (order.Id == \"\") { return; } await saving; } finally { Console.WriteLine(order.Id); }")]
    public Task Work_that_one_way_to_the_end_leaves_alone_is_flagged(string statements) => Verify.Flags<OutlivingWorkAnalyzer>(Handling(statements));

    [Theory]
    [InlineData("var saving = SaveAsync(order); if (order.Id == \"\") { throw new InvalidOperationException(); } await saving;")]
    [InlineData("var saving = SaveAsync(order); try { if (order.Id == \"\") { return; } } finally { await saving; }")]
    [InlineData("var saving = SaveAsync(order); if (order.Id == \"\") { await saving; } else { await Task.WhenAll(saving, Task.Delay(1)); }")]
    [InlineData("Task? saving = null; if (order.Id == \"\") { saving = SaveAsync(order); } if (saving != null) { await saving; }")]
    [InlineData("var saving = SaveAsync(order); var all = new List<Task> { saving }; if (order.Id == \"\") { return; } await Task.WhenAll(all);")]
    [InlineData("var saving = SaveAsync(order); Func<Task> later = async () => { if (order.Id == \"\") await saving; }; await later();")]
    [InlineData("while (true) { var saving = SaveAsync(order); await saving; if (order.Id == \"\") { break; } }")]
    [InlineData("var saving = SaveAsync(order); while (!saving.IsCompleted) { await Task.Delay(1); } await saving;")]
    public Task Work_that_every_way_to_the_end_waits_for_stays_silent(string statements) => Verify.Silent<OutlivingWorkAnalyzer>(Handling(statements));

    [Theory]
    [InlineData("private Task? _saving;", "_saving = {|SLG2001:SaveAsync(order)|};")]
    [InlineData("private static Task? s_saving;", "s_saving = {|SLG2001:SaveAsync(order)|};")]
    [InlineData("private Task? Saving { get; set; }", "this.Saving = {|SLG2001:SaveAsync(order)|};")]
    [InlineData("private Task? _saving;", "if (_saving is null || _saving.IsCompleted) { _saving = {|SLG2001:SaveAsync(order)|}; }")]
    [InlineData("private Task? _saving;", "_saving ??= {|SLG2001:SaveAsync(order)|};")]
    public Task Work_that_is_kept_in_a_member_and_forgotten_is_flagged(string member, string statements) =>
        Verify.Flags<OutlivingWorkAnalyzer>(Handling(statements, member));

    [Theory]
    [InlineData("private Task? _saving;", "_saving = SaveAsync(order); await _saving;")]
    [InlineData("private Task? _saving; private Task DoneAsync() => _saving!;", "_saving = SaveAsync(order); await DoneAsync();")]
    [InlineData("private Task? _saving;", "await (_saving = SaveAsync(order));")]
    [InlineData("private Task? _saving;", "_saving = SaveAsync(order); await Task.WhenAll(_saving, Task.Delay(1));")]
    [InlineData("public Task? Saving { get; private set; }", "Saving = SaveAsync(order);")]
    [InlineData("private Task? _saving;", "_saving = Task.CompletedTask;")]
    [InlineData("private Task? _saving; private void Elsewhere(Order order) { _saving = SaveAsync(order); }", "await Task.Yield();")]
    public Task Work_that_a_member_hands_on_stays_silent(string member, string statements) =>
        Verify.Silent<OutlivingWorkAnalyzer>(Handling(statements, member));

    [Fact]
    public Task Code_that_no_invocation_reaches_stays_silent() => Verify.Silent<OutlivingWorkAnalyzer>(FunctionSource.With("""
        public Function() { _ = Task.Run(() => Console.WriteLine("warm")); }
        public void Handle(Order order, ILambdaContext context) { }
        public static void Elsewhere() { _ = Task.Run(() => Console.WriteLine("never")); }
        """));

    private static string Handling(string statements, string member = "") =>
        FunctionSource.Handling(statements, $"{member} private static Task SaveAsync(Order order) => Task.CompletedTask;");
}
