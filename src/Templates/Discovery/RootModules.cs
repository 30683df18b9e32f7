using ServerlessGuard.Templates.Terraform;
using ServerlessGuard.Templates.Terraform.Hcl;

namespace ServerlessGuard.Templates.Discovery;

/// <summary>Terraform's root modules: folders of configuration that deploy something and that no other module calls.</summary>
internal static class RootModules
{
    private const string Main = "main.tf";

    /// <summary>One file for each root module, its <c>main.tf</c> where it has one.</summary>
    /// <param name="configurations">All <c>.tf</c> files of the tree.</param>
    public static IEnumerable<string> Of(IReadOnlyCollection<string> configurations, Func<string, string> read)
    {
        var blocks = configurations.ToDictionary(file => file, file => HclParser.Read(read(file), file).Body.Blocks, StringComparer.Ordinal);
        var called = new HashSet<string>(blocks.SelectMany(file => file.Value.Select(block => Called(file.Key, block))).OfType<string>(), StringComparer.Ordinal);
        return configurations.GroupBy(TemplatePaths.Folder, StringComparer.Ordinal)
            .Where(folder => !called.Contains(folder.Key) && folder.Any(file => blocks[file].Any(block => block.Type is "resource" or "module") || IsBroken(file)))
            .Select(folder => folder.FirstOrDefault(file => file.Substring(file.LastIndexOf('/') + 1) == Main) ?? folder.OrderBy(file => file, StringComparer.Ordinal).First());

        // A file of which nothing could be read is worth a word.
        bool IsBroken(string file) => blocks[file].IsEmpty && !HclParser.Read(read(file), file).Errors.IsEmpty;
    }

    private static string? Called(string file, HclBlock block) =>
        block.Type == "module" && block.Body.Attribute("source")?.Value is LiteralExpression { Text: { } source } && source.StartsWith(".", StringComparison.Ordinal)
            ? TerraformFiles.Resolve(TemplatePaths.Folder(file), source)
            : null;
}
