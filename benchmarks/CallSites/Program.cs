using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ServerlessGuard.CallSites;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Functions.Reach;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.PolicyLint.Loading;

if (args.Length == 0)
{
    Console.Error.WriteLine("CallSites: name directories with C# projects");
    return 2;
}

var (written, found, undecided) = (0, 0, 0);
foreach (var project in args.SelectMany(directory => CodeBase.Load(directory).AllProjects()).Where(project => !project.IsTest))
{
    var program = new FunctionProgram(project.References.Append(project).Select(member => member.Compilation));
    if (Everything(project.Compilation) is not { } everything) continue;

    var calls = AwsCallFinder.Find(program, new ReachAnalysis(program).From(everything), AwsCatalog.Default);
    undecided += calls.Undecided.Length;
    foreach (var call in project.Compilation.SyntaxTrees.SelectMany(new WrittenCalls(project.Compilation, program).In))
    {
        written++;
        if (calls.Calls.Any(candidate => IsSame(candidate, call))) found++;
        else Console.WriteLine($"lost: {call}");
    }
}

Console.WriteLine($"{found} of {written} written calls found, {undecided} places undecided");
return found == written ? 0 : 1;

static bool IsSame(AwsCall found, WrittenCall written) =>
    found.Operation.MethodName == written.Operation && found.Location.GetLineSpan() is var place && place.Path == written.File && place.Span.Start <= written.Lines.End && written.Lines.Start <= place.Span.End;

// Every method of a project as if a platform called it: samples are programs more often than functions.
static EntryPoint? Everything(Compilation compilation)
{
    var methods = compilation.SyntaxTrees.SelectMany(tree => MethodsOf(compilation.GetSemanticModel(tree), tree)).ToList();
    return methods is [var first, ..] ? new EntryPoint(EntryPointKind.LambdaExecutable, first, [.. methods], first.ContainingType, first.Name) : null;
}

static IEnumerable<IMethodSymbol> MethodsOf(SemanticModel model, SyntaxTree tree) => tree.GetRoot().DescendantNodesAndSelf()
    .Where(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax || (node is CompilationUnitSyntax unit && unit.Members.OfType<GlobalStatementSyntax>().Any()))
    .Select(node => model.GetDeclaredSymbol(node)).OfType<IMethodSymbol>();
