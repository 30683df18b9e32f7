using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ServerlessGuard.Functions.Reach;

/// <summary>
/// Code of the same product that is not among the sources: a package of a private feed, a project left out of the checkout. Nothing is
/// known of what it calls. It is told from the packages of others by the first name of the product's own namespaces.
/// </summary>
internal sealed class UnseenCode(ReachWalk walk)
{
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
            return walk.Sources.IsOwn(declaring.ContainingAssembly?.Name ?? "") ? declaring.Name : null;
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

    /// <summary>Whether every file that names the type imports a namespace of the product that has no source: then nobody else's import gives it.</summary>
    private bool IsUnseen(string type)
    {
        if (!_isUnseen.TryGetValue(type, out var isUnseen))
        {
            var naming = walk.Program.MissingNames.FilesNaming(type, walk.Project).ToList();
            _isUnseen[type] = isUnseen = naming.Count > 0 && naming.All(file => file.Unresolved.Any(walk.Sources.IsOwn));
        }

        return isUnseen;
    }
}
