using ServerlessGuard.CatalogBuilder;
using ServerlessGuard.CatalogBuilder.Sources;

var folders = Folders.Find();
var files = new CatalogFiles(folders);
files.Write();
foreach (var operation in files.Unlisted.Distinct().Order(StringComparer.Ordinal))
{
    Console.WriteLine($"no such action: {operation}");
}

foreach (var file in Directory.EnumerateFiles(folders.Output, "*.bin").Order(StringComparer.Ordinal))
{
    Console.WriteLine($"{Path.GetFileName(file)}: {new FileInfo(file).Length} bytes");
}
