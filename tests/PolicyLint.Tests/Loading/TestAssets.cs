using System.Reflection;

namespace ServerlessGuard.PolicyLint.Tests.Loading;

internal static class TestAssets
{
    /// <summary>The restore of this test project: real packages of the SDK, on this machine.</summary>
    public static string OfThisTestProject() =>
        File.ReadAllText(typeof(TestAssets).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ProjectAssetsFile").Value!);
}
