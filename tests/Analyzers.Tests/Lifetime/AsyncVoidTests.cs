using System.Globalization;
using ServerlessGuard.Analyzers.Lifetime;

namespace ServerlessGuard.Analyzers.Tests.Lifetime;

public sealed class AsyncVoidTests
{
    [Theory]
    [InlineData("public async void {|SLG2002:Handle|}(Order order, ILambdaContext context) { await Task.Yield(); }")]
    [InlineData("public void Handle(Order order, ILambdaContext context) { Save(); } private async void {|SLG2002:Save|}() { await Task.Yield(); }")]
    [InlineData("public void Handle(Order order, ILambdaContext context) { order.Lines.ForEach({|SLG2002:async|} line => await Task.Yield()); }")]
    [InlineData("public void Handle(Order order, ILambdaContext context) { Save(); async void {|SLG2002:Save|}() { await Task.Yield(); } }")]
    [InlineData("""
        private IAmazonS3? _s3;
        public Function() => Initialize();
        private async void {|SLG2002:Initialize|}() { _s3 = new AmazonS3Client(); await Task.Yield(); }
        public void Handle(Order order, ILambdaContext context) { }
        """)]
    [InlineData("""
        public Function() { Task.Delay(1).GetAwaiter().OnCompleted({|SLG2002:async|} () => await Task.Yield()); }
        public void Handle(Order order, ILambdaContext context) { }
        """)]
    public Task What_cannot_be_awaited_is_flagged(string members) => Verify.Flags<AsyncVoidAnalyzer>(FunctionSource.With(members));

    [Theory]
    [InlineData("public async Task Handle(Order order, ILambdaContext context) { await Task.Yield(); }")]
    [InlineData("public void Handle(Order order, ILambdaContext context) { } public async void NotReached() { await Task.Yield(); }")]
    [InlineData("public Task Handle(Order order, ILambdaContext context) => Task.WhenAll(order.Lines.Select(async line => await Task.Yield()));")]
    [InlineData("""
        public void Handle(Order order, ILambdaContext context) { OnDone(this, EventArgs.Empty); }
        private async void OnDone(object sender, EventArgs e) { await Task.Yield(); }
        """)]
    [InlineData("""
        public Function() { AppDomain.CurrentDomain.ProcessExit += async (_, _) => await Task.Yield(); }
        public void Handle(Order order, ILambdaContext context) { }
        """)]
    [InlineData("""
        private readonly Task _started;
        public Function() => _started = Initialize();
        private async Task Initialize() => await Task.Yield();
        public Task Handle(Order order, ILambdaContext context) => _started;
        """)]
    public Task What_can_be_awaited_or_is_an_event_handler_stays_silent(string members) => Verify.Silent<AsyncVoidAnalyzer>(FunctionSource.With(members));

    [Theory]
    [InlineData("public Function() => Start();", "'Start' is async void: the environment of 'Function.Handle' starts without waiting for it")]
    [InlineData("public void Other() => Start();", null)]
    [InlineData("public void Save(Order order, ILambdaContext context) => Start();", "'Start' is async void: 'Function.Save' ends without waiting for it")]
    public async Task The_message_says_who_does_not_wait(string caller, string? expected)
    {
        var found = await Diagnostics.Of<AsyncVoidAnalyzer>(FunctionSource.With($$"""
            {{caller}}
            private async void Start() => await Task.Yield();
            public void Handle(Order order, ILambdaContext context) { }
            """));

        Assert.Equal(expected, found.SingleOrDefault()?.GetMessage(CultureInfo.InvariantCulture).Split(',')[0]);
    }
}
