using ServerlessGuard.Analyzers.Lifetime;

namespace ServerlessGuard.Analyzers.Tests.Lifetime;

public sealed class AsyncVoidTests
{
    [Theory]
    [InlineData("public async void {|SLG2002:Handle|}(Order order, ILambdaContext context) { await Task.Yield(); }")]
    [InlineData("public void Handle(Order order, ILambdaContext context) { Save(); } private async void {|SLG2002:Save|}() { await Task.Yield(); }")]
    [InlineData("public void Handle(Order order, ILambdaContext context) { order.Lines.ForEach({|SLG2002:async|} line => await Task.Yield()); }")]
    [InlineData("public void Handle(Order order, ILambdaContext context) { Save(); async void {|SLG2002:Save|}() { await Task.Yield(); } }")]
    public Task What_cannot_be_awaited_is_flagged(string members) => Verify.Flags<AsyncVoidAnalyzer>(FunctionSource.With(members));

    [Theory]
    [InlineData("public async Task Handle(Order order, ILambdaContext context) { await Task.Yield(); }")]
    [InlineData("public void Handle(Order order, ILambdaContext context) { } public async void NotReached() { await Task.Yield(); }")]
    [InlineData("public Task Handle(Order order, ILambdaContext context) => Task.WhenAll(order.Lines.Select(async line => await Task.Yield()));")]
    [InlineData("""
        public void Handle(Order order, ILambdaContext context) { OnDone(this, EventArgs.Empty); }
        private async void OnDone(object sender, EventArgs e) { await Task.Yield(); }
        """)]
    public Task What_can_be_awaited_or_is_an_event_handler_stays_silent(string members) => Verify.Silent<AsyncVoidAnalyzer>(FunctionSource.With(members));
}
