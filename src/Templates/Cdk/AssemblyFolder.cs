namespace ServerlessGuard.Templates.Cdk;

/// <summary>Cloud assemblies as they lie on the disk.</summary>
public static class AssemblyFolder
{
    private const string AssetPrefix = "asset.";
    private const string UsualName = "cdk.out";

    /// <summary>Whether the CDK synthesised into the folder, whatever it is called.</summary>
    public static bool IsAssembly(string folder)
    {
        try
        {
            var manifest = Path.Combine(folder, CloudAssembly.Manifest);
            return File.Exists(manifest) && CloudAssembly.IsManifest(File.ReadAllText(manifest));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>A copy of code or files that the CDK keeps beside its templates: nothing in it is deployed, or built, by itself.</summary>
    public static bool IsAsset(string folder) =>
        Path.GetFileName(folder).StartsWith(AssetPrefix, StringComparison.Ordinal)
        && Path.GetDirectoryName(folder) is { } parent && (Path.GetFileName(parent) == UsualName || IsAssembly(parent));
}
