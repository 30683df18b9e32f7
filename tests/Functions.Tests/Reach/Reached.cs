using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Functions.Reach;

namespace ServerlessGuard.Functions.Tests.Reach;

/// <summary>Reaches from a method of a source and tells which of the marker calls <c>Do.A()</c> ... <c>Do.F()</c> it gets to.</summary>
internal static class Reached
{
    public const string Markers = """
        internal static class Do
        {
            public static void A() { }
            public static void B() { }
            public static void C() { }
            public static void D() { }
            public static void E() { }
            public static void F() { }
        }
        """;

    public static string From(string source, string handler = "Function.Handle", EntryPointKind kind = EntryPointKind.LambdaClassic) =>
        Marks(Code(source, handler, kind));

    public static string FromMain(string source, EntryPointKind kind = EntryPointKind.LambdaExecutable) => Marks(CodeOfMain(source, kind));

    public static ReachedCode Code(string source, string handler = "Function.Handle", EntryPointKind kind = EntryPointKind.LambdaClassic) =>
        Code(Sources.Library(source + Markers), handler, kind);

    public static ReachedCode Code(Compilation compilation, string handler, EntryPointKind kind, params Compilation[] others)
    {
        var dot = handler.LastIndexOf('.');
        var type = compilation.GetTypeByMetadataName(handler[..dot])!;
        var method = type.GetMembers(handler[(dot + 1)..]).OfType<IMethodSymbol>().Single();
        return new ReachAnalysis(new FunctionProgram([compilation, .. others])).From(new EntryPoint(kind, method));
    }

    public static ReachedCode CodeOfMain(string source, EntryPointKind kind = EntryPointKind.LambdaExecutable)
    {
        var compilation = Sources.Executable(source + Markers);
        return new ReachAnalysis(new FunctionProgram([compilation])).From(new EntryPoint(kind, compilation.GetEntryPoint(default)!));
    }

    public static string FromUnrestored(string source, string handler = "Function.Handle", EntryPointKind kind = EntryPointKind.LambdaClassic) =>
        Marks(Code(Sources.Unrestored(source + Markers), handler, kind));

    public static string FromPartlyRestored(string source, string handler = "Function.Handle", EntryPointKind kind = EntryPointKind.LambdaClassic) =>
        Marks(Code(Sources.PartlyRestored(source + Markers), handler, kind));

    public static string Marks(ReachedCode code) => string.Join(" ", code.Methods
        .Where(method => method.Symbol.ContainingType?.Name == "Do")
        .Select(method => method.Symbol.Name)
        .Distinct()
        .Order(StringComparer.Ordinal));
}
