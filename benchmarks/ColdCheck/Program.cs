using System.Globalization;
using ServerlessGuard.ColdCheck;

const int runs = 5;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var folder = args.Length > 0 ? args[0] : Directory.CreateTempSubdirectory("cold-check-").FullName;
if (args.Length == 0) Checkout.Write(folder);

var tool = Path.Combine(AppContext.BaseDirectory, "policy-lint.dll");
var check = Measurement.MedianOf(runs, folder, "exec", tool, "check", folder);
var version = Measurement.MedianOf(runs, folder, "--version");
Console.WriteLine($"check             {check}");
Console.WriteLine($"dotnet --version  {version}");
Console.WriteLine($"ratio             {check.Seconds / version.Seconds:F1}");

if (args.Length == 0) Directory.Delete(folder, recursive: true);
