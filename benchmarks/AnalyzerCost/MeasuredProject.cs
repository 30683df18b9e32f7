namespace ServerlessGuard.AnalyzerCost;

/// <summary>A project in a folder of its own that is built with the four analyzer packages side by side.</summary>
internal sealed class MeasuredProject
{
    private const string Sdk = "Microsoft.NET.Sdk";
    private const string WebSdk = "Microsoft.NET.Sdk.Web";

    private static readonly string[] Banned =
    [
        "T:System.Threading.Thread;Use Task.Run", "M:System.Console.ReadLine;No terminal", "P:System.DateTime.Now;Use UtcNow", "T:System.Web.HttpContext;Gone",
    ];

    private MeasuredProject(string name, string folder, int lines) => (Name, Folder, Lines) = (name, folder, lines);

    public string Name { get; }

    public string Folder { get; }

    public int Lines { get; }

    /// <summary>Library code that knows nothing of serverless: the policy algebra and the template readers of this repository.</summary>
    public static MeasuredProject Plain(string repository, string scratch)
    {
        var folder = Path.Combine(scratch, "plain");
        var lines = new[] { "Iam", "Templates" }.Sum(project => Copy(Path.Combine(repository, "src", project), Path.Combine(folder, project)));
        Write(folder, Sdk, """
                <PackageReference Include="Newtonsoft.Json" Version="13.0.4" />
                <PackageReference Include="YamlDotNet" Version="18.1.0" />
            """);
        return new MeasuredProject("without serverless references", folder, lines);
    }

    /// <summary>Functions of every platform in the shapes of real samples (tests/ValidCode), several copies of each in namespaces of their own.</summary>
    public static MeasuredProject Functions(string repository, string scratch, int copies)
    {
        var packages = Path.Combine(scratch, "packages");
        Copy(Path.Combine(repository, "tests", "Stubs"), packages);
        Copy(Path.Combine(repository, "tests", "Analyzers.Tests", "Stubs"), packages);
        File.WriteAllText(Path.Combine(packages, "packages.csproj"), ProjectText(WebSdk, "", "<OutputType>Library</OutputType><ImplicitUsings>disable</ImplicitUsings>"));

        var folder = Path.Combine(scratch, "functions");
        var shapes = Path.Combine(repository, "tests", "ValidCode");
        var lines = 0;
        foreach (var (file, number) in Sources(shapes).Where(file => !file.Contains("Programs")).Select((file, number) => (file, number)))
        {
            for (var copy = 0; copy < copies; copy++)
                lines += Put(Path.Combine(folder, $"Copy{copy}", $"Shape{number}.cs"), InNamespace(File.ReadAllText(file), $"Copy{copy}.Shape{number}"));
        }

        Write(folder, WebSdk, """    <ProjectReference Include="../packages/packages.csproj" />""");
        return new MeasuredProject("functions", folder, lines);
    }

    private static string InNamespace(string source, string name) => source.Replace("namespace ValidCode", $"namespace {name}.ValidCode");

    private static void Write(string folder, string sdk, string references)
    {
        var analyzers = Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Where(IsShipped).Select(file => $"""    <Analyzer Include="{file}" />""");
        var packages = $"""
                <PackageReference Include="Meziantou.Analyzer" Version="3.0.321" PrivateAssets="all" />
                <PackageReference Include="Microsoft.CodeAnalysis.BannedApiAnalyzers" Version="4.14.0" PrivateAssets="all" />
                <PackageReference Include="SonarAnalyzer.CSharp" Version="9.32.0.97167" PrivateAssets="all" />
                <AdditionalFiles Include="BannedSymbols.txt" />
            {string.Join('\n', analyzers)}
            """;
        File.WriteAllText(Path.Combine(folder, "BannedSymbols.txt"), string.Join('\n', Banned));
        File.WriteAllText(Path.Combine(folder, "measured.csproj"), ProjectText(sdk, references + "\n" + packages, "<OutputType>Library</OutputType><ImplicitUsings>enable</ImplicitUsings>"));
    }

    /// <summary>What the package ships: the compiler brings Roslyn itself.</summary>
    private static bool IsShipped(string file) =>
        Path.GetFileName(file) is "Newtonsoft.Json.dll" or "YamlDotNet.dll"
        || (Path.GetFileName(file).StartsWith("ServerlessGuard.", StringComparison.Ordinal) && !file.EndsWith("AnalyzerCost.dll", StringComparison.Ordinal));

    private static string ProjectText(string sdk, string items, string properties) => $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <LangVersion>latest</LangVersion>
            <NoWarn>$(NoWarn);CS8981</NoWarn>
            <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
            {properties}
          </PropertyGroup>
          <ItemGroup>
        {items}
          </ItemGroup>
        </Project>
        """;

    private static int Copy(string from, string to) => Sources(from).Sum(file => Put(Path.Combine(to, Path.GetRelativePath(from, file)), File.ReadAllText(file)));

    private static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}") && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}"))
        .Order(StringComparer.Ordinal);

    private static int Put(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return text.Count(character => character == '\n');
    }
}
