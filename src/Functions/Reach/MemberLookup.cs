using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Which method of a type runs for a virtual or interface member.</summary>
internal sealed class MemberLookup(FunctionProgram program)
{
    /// <summary>The method that runs when <paramref name="member"/> is called on an object of exactly <paramref name="type"/>; null where none does.</summary>
    public IMethodSymbol? Implementation(INamedTypeSymbol type, IMethodSymbol member)
    {
        var found = member.ContainingType.TypeKind == TypeKind.Interface ? InInterface(type, member) : InClass(type, member);
        return found is { IsGenericMethod: true } && found.Arity == member.Arity ? found.ConstructedFrom.Construct(member.TypeArguments.ToArray()) : found;
    }

    /// <summary>Whether two methods are one, seen from the same project or from different ones.</summary>
    public bool AreSame(IMethodSymbol left, IMethodSymbol right)
    {
        if (SymbolEqualityComparer.Default.Equals(left.OriginalDefinition, right.OriginalDefinition))
        {
            return true;
        }

        return left.Name == right.Name
            && left.Parameters.Length == right.Parameters.Length
            && (program.SourceOf(left), program.SourceOf(right)) switch
            {
                ({ } leftSource, { } rightSource) => SymbolEqualityComparer.Default.Equals(leftSource, rightSource),
                (null, null) => left.OriginalDefinition.GetDocumentationCommentId() == right.OriginalDefinition.GetDocumentationCommentId(),
                _ => false,
            };
    }

    private IMethodSymbol? InInterface(INamedTypeSymbol type, IMethodSymbol member)
    {
        foreach (var candidate in type.AllInterfaces.Where(candidate => TypeNames.CanBeSame(candidate, member.ContainingType)))
        {
            var seen = candidate.GetMembers(member.Name).OfType<IMethodSymbol>().FirstOrDefault(method => AreSame(method, member));
            if (seen is not null && type.FindImplementationForInterfaceMember(seen) is IMethodSymbol found)
            {
                return found;
            }
        }

        return null;
    }

    private IMethodSymbol? InClass(INamedTypeSymbol type, IMethodSymbol member)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var method in declaring.GetMembers(member.Name).OfType<IMethodSymbol>().Where(method => Overrides(method, member)))
            {
                return method;
            }
        }

        return null;
    }

    private bool Overrides(IMethodSymbol method, IMethodSymbol member)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            if (AreSame(current, member))
            {
                return true;
            }
        }

        return false;
    }
}
