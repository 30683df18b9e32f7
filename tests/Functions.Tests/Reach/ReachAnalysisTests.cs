using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Functions.Reach;

namespace ServerlessGuard.Functions.Tests.Reach;

public sealed class ReachAnalysisTests
{
    [Fact]
    public void Calls_constructors_and_lambdas_are_followed()
    {
        var compilation = Sources.Library("""
            public class Function
            {
                private readonly Repository _repository = new();
                public Task Handle() => Task.Run(() => _repository.Save());
            }
            public class Repository { public void Save() { } public void Load() { } }
            """);
        var handler = (Microsoft.CodeAnalysis.IMethodSymbol)compilation.GetTypeByMetadataName("Function")!.GetMembers("Handle").Single();

        var reach = new ReachAnalysis(new FunctionProgram([compilation])).From(new EntryPoint(EntryPointKind.LambdaClassic, handler));

        Assert.Contains(reach.Methods, method => method.Symbol.Name == "Save");
        Assert.DoesNotContain(reach.Methods, method => method.Symbol.Name == "Load");
    }
}
