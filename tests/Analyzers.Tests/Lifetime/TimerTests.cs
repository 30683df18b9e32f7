using ServerlessGuard.Analyzers.Lifetime;

namespace ServerlessGuard.Analyzers.Tests.Lifetime;

public sealed class TimerTests
{
    [Theory]
    [InlineData("private readonly Timer _timer = {|SLG2003:new Timer(_ => { }, null, 0, 1000)|}; public void Handle(Order order, ILambdaContext context) { }")]
    [InlineData("public void Handle(Order order, ILambdaContext context) { var timer = new System.Timers.Timer(1000); {|SLG2003:timer.Start()|}; }")]
    [InlineData("""
        public async Task Handle(Order order, ILambdaContext context)
        {
            using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
            while (await {|SLG2003:timer.WaitForNextTickAsync()|}) { }
        }
        """)]
    public Task A_loop_that_freezes_is_flagged(string members) => Verify.Flags<TimerAnalyzer>(FunctionSource.With(members));

    [Theory]
    [InlineData("public void Handle(Order order, ILambdaContext context) { using var timeout = new Timer(_ => { }, null, 1000, Timeout.Infinite); }")]
    [InlineData("public void Handle(Order order, ILambdaContext context) { } public static Timer NotReached() => new Timer(_ => { }, null, 0, 1000);")]
    public Task A_timeout_and_unreached_code_stay_silent(string members) => Verify.Silent<TimerAnalyzer>(FunctionSource.With(members));

    [Theory]
    [InlineData("[Microsoft.Azure.Functions.Worker.Function(\"orders\")] public void Run(string order)")]
    [InlineData("[Microsoft.Azure.WebJobs.FunctionName(\"orders\")] public void Run(string order)")]
    public async Task Where_invocations_share_a_process_it_is_a_hint(string function) => Assert.Equal(
        Microsoft.CodeAnalysis.DiagnosticSeverity.Info,
        Assert.Single(await Diagnostics.Of<TimerAnalyzer>(
            FunctionSource.With($"{function} {{ var timer = new System.Timers.Timer(1000); timer.Start(); }}"))).Severity);

    [Fact]
    public Task A_hosted_service_of_a_package_stays_silent() => Verify.Silent<TimerAnalyzer>("""
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        [Amazon.Lambda.Annotations.LambdaStartup]
        public class Startup
        {
            public void ConfigureServices(IServiceCollection services) => services.AddHostedService<OpenTelemetry.TelemetryHostedService>();
        }
        public class Function
        {
            [Amazon.Lambda.Annotations.LambdaFunction]
            public void Handle(string order) { }
        }
        """);

    [Fact]
    public Task A_hosted_service_of_the_project_is_flagged() => Verify.Flags<TimerAnalyzer>("""
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        [Amazon.Lambda.Annotations.LambdaStartup]
        public class Startup
        {
            public void ConfigureServices(IServiceCollection services) => {|SLG2003:services.AddHostedService<Refresher>()|};
        }

        public class Refresher : BackgroundService
        {
            protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.CompletedTask;
        }

        public class Function
        {
            [Amazon.Lambda.Annotations.LambdaFunction]
            public void Handle(string order) { }
        }
        """);
}
