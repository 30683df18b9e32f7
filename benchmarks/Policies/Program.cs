using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using ServerlessGuard.Policies;

// In this process: a machine without a build of its own for each benchmark is enough, and the ratios stay.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(BenchmarkDotNet.Toolchains.InProcess.NoEmit.InProcessNoEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(EvaluationBenchmark).Assembly).Run(args, config);
