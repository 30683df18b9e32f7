namespace ServerlessGuard.Iam.Tests;

/// <summary>How many random cases a property test tries: ten times as many where the environment variable <c>SERVERLESSGUARD_NIGHTLY</c> is set.</summary>
internal static class RandomCases
{
    private static readonly long Factor = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("SERVERLESSGUARD_NIGHTLY")) ? 1 : 10;

    public static long Of(int everyDay) => everyDay * Factor;
}
