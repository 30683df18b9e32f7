using ServerlessGuard.PolicyLint.Loading.References;

namespace ServerlessGuard.PolicyLint.Tests.Loading;

/// <summary>ASP.NET Core's assemblies, wherever the process that analyses got its own copies from.</summary>
public sealed class FrameworkReferenceTests
{
    private const string Replaced = "Microsoft.Extensions.Logging.Abstractions.dll";

    private static readonly string[] Trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    private static readonly string Folder = Trusted.Select(Path.GetDirectoryName).First(path => Path.GetFileName(Path.GetDirectoryName(path)) == "Microsoft.AspNetCore.App")!;

    [Fact]
    public void Takes_the_frameworks_own_assemblies()
    {
        var names = FrameworkReferences.AspNetCoreAssemblies(Trusted).Select(path => Path.GetFileName(path)).ToList();

        Assert.Contains(Replaced, names);
        Assert.Contains("Microsoft.AspNetCore.Http.Abstractions.dll", names);
        Assert.DoesNotContain("System.Private.CoreLib.dll", names);
    }

    [Fact]
    public void Takes_the_same_where_an_application_brings_a_copy_of_its_own()
    {
        string[] own = [.. Trusted.Where(path => Path.GetFileName(path) != Replaced), Path.Combine(AppContext.BaseDirectory, Replaced)];

        Assert.Equal(FrameworkReferences.AspNetCoreAssemblies([.. Trusted, Path.Combine(Folder, Replaced)]), FrameworkReferences.AspNetCoreAssemblies(own));
    }

    [Fact]
    public void Takes_none_where_the_runtime_has_none() =>
        Assert.Empty(FrameworkReferences.AspNetCoreAssemblies([.. Trusted.Where(path => Path.GetDirectoryName(path) != Folder)]));
}
