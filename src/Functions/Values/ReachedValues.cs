using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Reach;

namespace ServerlessGuard.Functions.Values;

/// <summary>What one entry point reaches, as the resolver asks for it.</summary>
internal sealed class ReachedValues : ICodeInReach
{
    private readonly FunctionProgram _program;
    private readonly ReachedCode _reach;
    private readonly Lazy<ImmutableArray<CodeBody>> _bodies;
    private readonly Lazy<ILookup<string, CallShape>> _calls;

    public ReachedValues(FunctionProgram program, ReachedCode reach)
    {
        _program = program;
        _reach = reach;
        _bodies = new(() => reach.Methods.Where(IsOutermost).SelectMany(method => method.Bodies.Select(body => new CodeBody(method.Symbol, body))).GroupBy(body => body.Operation).Select(group => group.First()).ToImmutableArray());
        _calls = new(() => Bodies.SelectMany(body => body.Operation.DescendantsAndSelf()).Select(CallShape.Of).OfType<CallShape>().ToLookup(call => call.Method));
    }

    public IEnumerable<CodeBody> Bodies => _bodies.Value;

    public IEnumerable<IOperation> BodiesOf(ISymbol symbol) => symbol is IMethodSymbol method ? _program.BodiesOf(method) : InitializersOf(symbol);

    public IEnumerable<CallerOf> CallersOf(IMethodSymbol method) => _program.SourceOf(method) is { } source
        ? _reach.CallersOf(source).Select(call => call.BindsArguments || source.MethodKind != MethodKind.Constructor ? call.Operation : null).Distinct().Select(operation => new CallerOf(operation))
        : Enumerable.Empty<CallerOf>();

    public IEnumerable<IMethodSymbol> TargetsOf(IOperation call) => _reach.TargetsOf(call);

    public IEnumerable<Registration> RegistrationsOf(ITypeSymbol type) =>
        _reach.RegistrationsOf(type).Select(registration => new Registration(registration.Service, registration.Implementation, registration.Instance));

    public IEnumerable<CallShape> CallsOf(string method) => _calls.Value[method];

    public bool ReachesAttribute(string attribute) => _reach.Methods.Any(method => TypeNames.HasAttribute(method.Symbol, attribute));

    public string? ConstantOf(SyntaxNode expression) => _program.ModelOf(expression.SyntaxTree).GetConstantValue(expression).Value as string;

    public bool IsSource(ISymbol symbol) => _program.CompilationOf(symbol) is not null;

    public INamedTypeSymbol? EnteredType => _reach.EntryPoint.Type;

    public bool IsEntered(IMethodSymbol method) => _reach.EntryPoint.Roots.Any(root => SymbolEqualityComparer.Default.Equals(root.OriginalDefinition, method.OriginalDefinition));

    /// <summary>Lambdas and local functions lie in the bodies of the methods around them.</summary>
    private static bool IsOutermost(ReachedMethod method) => method.Symbol.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction);

    private IEnumerable<IOperation> InitializersOf(ISymbol member)
    {
        foreach (var reference in _program.SourceOfDefinition(member.OriginalDefinition)?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty)
        {
            var initializer = reference.GetSyntax() switch
            {
                VariableDeclaratorSyntax field => field.Initializer,
                PropertyDeclarationSyntax property => property.Initializer,
                _ => null,
            };
            if (initializer is not null && _program.ModelOf(initializer.SyntaxTree).GetOperation(initializer) is { } operation)
                yield return operation;
        }
    }
}
