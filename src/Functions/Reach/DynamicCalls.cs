using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>
/// Calls that the run time binds by name: <c>((dynamic)handler).Handle((dynamic)command)</c>, <c>type.GetMethod("Handle").Invoke(handler, values)</c>. They run the
/// methods of that name on every object that the reached code has.
/// </summary>
internal sealed class DynamicCalls(ReachWalk walk)
{
    private readonly List<(Site Site, string Name, int? Arguments)> _calls = [];

    /// <summary>Of <c>Apply((dynamic)domainEvent)</c> the class around it, or what the receiver is declared as; null where the receiver is dynamic itself.</summary>
    public static INamedTypeSymbol? ReceiverOf(IDynamicMemberReferenceOperation member) =>
        (member.Instance?.Type ?? member.ContainingType) is INamedTypeSymbol { TypeKind: not (TypeKind.Dynamic or TypeKind.Error) } known ? known : null;

    public void Call(Site site, DynamicCallStep step)
    {
        if (step.Receiver is { } receiver)
        {
            var own = walk.Dispatch.LiveTypes.Where(type => TypeNames.WithSupertypes(type).Contains(receiver, SymbolEqualityComparer.Default)).ToList();
            foreach (var method in own.Append(receiver).SelectMany(TypeNames.WithSupertypes).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
            {
                Reach(site, method, step.Name, step.Arguments);
            }
        }
        else
        {
            CallAny(site, step.Name, step.Arguments);
        }
    }

    /// <summary>On objects of any class, those that are made later included.</summary>
    public void CallAny(Site site, string name, int? arguments)
    {
        _calls.Add((site, name, arguments));
        foreach (var type in walk.Dispatch.LiveTypes.SelectMany(TypeNames.WithSupertypes).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).ToList())
        {
            Reach(site, type, name, arguments);
        }
    }

    /// <summary>Objects of the class exist from now on.</summary>
    public void Add(INamedTypeSymbol type)
    {
        foreach (var (site, name, arguments) in _calls.ToList())
        {
            foreach (var holder in TypeNames.WithSupertypes(type))
            {
                Reach(site, holder, name, arguments);
            }
        }
    }

    private void Reach(Site site, INamedTypeSymbol type, string name, int? arguments)
    {
        foreach (var method in type.GetMembers(name).OfType<IMethodSymbol>().Where(method => !method.IsAbstract && (arguments is null || method.Parameters.Length == arguments)))
        {
            walk.Reach(site, method, "called by its name at run time");
        }
    }
}
