using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ServerlessGuard.Data.StandIns;
using ServerlessGuard.PolicyLint.Loading;

if (args is not [var package, var input, var source, var output, .. var rest])
{
    Console.Error.WriteLine("usage: StandInWriter <package> <assembly.dll|project.csproj> <source> <output.cs> [namespace|type ...] [--needs package ...] [--beside dll ...] [--completes]");
    return 2;
}

var chosen = rest.TakeWhile(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToArray();
var needs = rest.SkipWhile(argument => argument != "--needs").Skip(1).TakeWhile(argument => !argument.StartsWith("--", StringComparison.Ordinal));
var beside = rest.SkipWhile(argument => argument != "--beside").Skip(1).TakeWhile(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToArray();
var (assembly, attribute) = input.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) ? FromProject(input) : FromAssembly(input, beside);
File.WriteAllText(output, new DeclarationWriter(assembly, attribute, chosen, completes: rest.Contains("--completes")).Write(package, source, needs));
return 0;

static (IAssemblySymbol, INamedTypeSymbol) FromProject(string project)
{
    var folder = Path.GetDirectoryName(Path.GetFullPath(project))!;
    var compilation = CodeBase.Load(folder).AllProjects().Single(each => each.Path == Path.GetFileName(project)).Compilation;
    return (compilation.Assembly, compilation.GetTypeByMetadataName("System.Attribute")!);
}

static (IAssemblySymbol, INamedTypeSymbol) FromAssembly(string path, string[] beside)
{
    var reference = MetadataReference.CreateFromFile(path);
    var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(file => file.Contains("Microsoft.NETCore.App") || file.Contains("Microsoft.AspNetCore.App"));
    var compilation = CSharpCompilation.Create("reading", references: [reference, .. framework.Concat(beside).Select(file => MetadataReference.CreateFromFile(file))]);
    return ((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!, compilation.GetTypeByMetadataName("System.Attribute")!);
}
