using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ServerlessGuard.Functions.Reach;

/// <summary>
/// Code of the same product that is not among the sources: a package of a private feed, a project left out of the checkout. Nothing is
/// known of what it calls. It is told from the packages of others by the first name of the product's own namespaces.
/// </summary>
internal sealed class UnseenCode(ReachWalk walk)
{
    /// <summary>First names that a product may share with packages of others.</summary>
    private static readonly ImmutableHashSet<string> Shared = ImmutableHashSet.Create("Amazon", "AWS", "AWSSDK", "Microsoft", "System");

    // The same for every entry point of a project.
    private static readonly ConditionalWeakTable<FunctionProgram, ConcurrentDictionary<Compilation, ImmutableHashSet<string>>> Own = new();

    private readonly Lazy<ImmutableHashSet<string>> _own = new(() => Own.GetOrCreateValue(walk.Program).GetOrAdd(walk.Project, _ => OwnNames(walk)));
    private readonly Dictionary<string, bool> _isUnseen = [];
    private readonly HashSet<string> _noted = [];

    /// <summary>Notes a call into such code, once for each type.</summary>
    public void Note(LibraryCall call)
    {
        if (TypeOf(call) is { } type && _noted.Add(type))
        {
            walk.Unseen.Add((call.Site.Caller, call.Operation, $"{type} is code of this product that is not among the sources"));
        }
    }

    private string? TypeOf(LibraryCall call)
    {
        if (call.Name == ".ctor")
        {
            return null;
        }

        if (call.DeclaringType is { } declaring)
        {
            return IsOwn(declaring.ContainingAssembly?.Name ?? "") ? declaring.Name : null;
        }

        var missing = MissingTypeOf(call.Operation.Syntax);
        return missing.Length > 0 && IsUnseen(missing) ? missing : null;
    }

    /// <summary>The missing type that is called: that of the object, of the static class, or the base class of a method called by its name alone.</summary>
    private string MissingTypeOf(SyntaxNode call)
    {
        var model = walk.Program.ModelOf(call.SyntaxTree);
        if (Unbound.ReceiverSyntaxOf(call) is not { } receiver)
        {
            return call is InvocationExpressionSyntax { Expression: SimpleNameSyntax } ? NameOfMissing(model.GetEnclosingSymbol(call.SpanStart)?.ContainingType?.BaseType) : "";
        }

        var name = NameOfMissing(model.GetTypeInfo(receiver).Type);
        return name.Length == 0 && receiver is IdentifierNameSyntax { Identifier.ValueText: var written } && model.GetSymbolInfo(receiver) is { Symbol: null, CandidateSymbols.IsEmpty: true } ? written : name;
    }

    private static string NameOfMissing(ITypeSymbol? type) => type is { TypeKind: TypeKind.Error } ? type.Name : "";

    private bool IsOwn(string name) => _own.Value.Contains(FirstNameOf(name));

    /// <summary>Whether every file that names the type imports a namespace of the product that has no source: then nobody else's import gives it.</summary>
    private bool IsUnseen(string type)
    {
        if (!_isUnseen.TryGetValue(type, out var isUnseen))
        {
            var naming = walk.Program.MissingNames.FilesNaming(type, walk.Project).ToList();
            _isUnseen[type] = isUnseen = naming.Count > 0 && naming.All(file => file.Unresolved.Any(IsOwn));
        }

        return isUnseen;
    }

    private static ImmutableHashSet<string> OwnNames(ReachWalk walk) => walk.Closure
        .Select(type => FirstNameOf(type.ContainingNamespace.ToDisplayString()))
        .Concat(walk.Program.ClosureOf(walk.Project).Select(project => FirstNameOf(project.Assembly.Name)))
        .Where(name => !Shared.Contains(name))
        .ToImmutableHashSet();

    private static string FirstNameOf(string name) => name.Split('.')[0];
}
