using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ServerlessGuard.Functions.Reach;

internal sealed partial class ReachWalk
{
    /// <summary>Makes a function run at <paramref name="site"/>, or when it is known which function the variable holds.</summary>
    public void Invoke(Site site, FunctionSource source, bool bindsArguments)
    {
        if (source is FunctionSource.Variable { Symbol: var variable })
        {
            _functions.AddInvocation(variable, new FunctionInvocation(site, bindsArguments));
        }
        else if (source is FunctionSource.Result { Function: var function })
        {
            WithResultOf(function, site.Caller, result => _functions.AddInvocation(result, new FunctionInvocation(site, bindsArguments)));
        }
        else
        {
            InvokeFunction(new FunctionValue(source, site.Caller), new FunctionInvocation(site, bindsArguments));
        }
    }

    public void Invoke(Site site, FunctionValue value) => InvokeOrFollow(site, value.Source, value.Creator);

    private void InvokeOrFollow(Site site, FunctionSource source, ReachNode creator)
    {
        if (source is FunctionSource.Variable or FunctionSource.Result)
        {
            Invoke(site, source, bindsArguments: false);
        }
        else
        {
            InvokeFunction(new FunctionValue(source, creator), new FunctionInvocation(site, BindsArguments: false));
        }
    }

    /// <summary>The functions that an expression of <paramref name="creator"/> is known to yield so far.</summary>
    public IEnumerable<IMethodSymbol> TargetsOf(FunctionSource source, ReachNode creator) => source switch
    {
        FunctionSource.Lambda { Symbol: var lambda } => [lambda],
        FunctionSource.MethodGroup { Call.Target: var target } => [GenericMembers.Substitute(target, creator.Instance.Arguments)],
        FunctionSource.Variable { Symbol: var variable } => _functions.ValuesOf(variable).SelectMany(value => TargetsOf(value.Source, value.Creator)),
        _ => [],
    };

    private void Keep(ReachNode node, FunctionSource source, ISymbol variable)
    {
        foreach (var place in PlacesOf(variable))
        {
            if (source is FunctionSource.Variable { Symbol: var from })
            {
                _functions.AddFlow(from, place);
            }
            else if (source is FunctionSource.Result { Function: var function })
            {
                WithResultOf(function, node, result => _functions.AddFlow(result, place));
            }
            else
            {
                _functions.AddValue(place, new FunctionValue(source, node));
            }
        }
    }

    /// <summary>Acts on the variable that stands for what a function returns, for each function that an expression can be.</summary>
    private void WithResultOf(FunctionSource function, ReachNode node, Action<ISymbol> act)
    {
        switch (function)
        {
            case FunctionSource.Lambda { Symbol: var lambda }:
                act(lambda);
                break;
            case FunctionSource.MethodGroup { Call.Target: var target }:
                act((_program.SourceOf(target) ?? target).OriginalDefinition);
                break;
            case FunctionSource.Variable { Symbol: var variable }:
                _functions.Listen(variable, value => WithResultOf(value.Source, value.Creator, act));
                break;
            case FunctionSource.Result { Function: var inner }:
                WithResultOf(inner, node, result => _functions.Listen(result, value => WithResultOf(value.Source, value.Creator, act)));
                break;
        }
    }

    /// <summary>A property keeps what is assigned, and hands it to its setter; a getter's result is read as the property; a record's parameter is its property.</summary>
    private IEnumerable<ISymbol> PlacesOf(ISymbol variable) => variable switch
    {
        IPropertySymbol { SetMethod.Parameters: [.., var value] } => [variable, .. OverriddenBy(variable), value.OriginalDefinition],
        IMethodSymbol { AssociatedSymbol: IPropertySymbol property } => [variable, property, .. OverriddenBy(property)],
        IPropertySymbol or IMethodSymbol => [variable, .. OverriddenBy(variable)],
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record } } parameter =>
            record.GetMembers(parameter.Name).OfType<IPropertySymbol>().Where(property => property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ParameterSyntax)).Prepend<ISymbol>(variable),
        _ => [variable],
    };

    /// <summary>The members of base classes and interfaces through which callers see a member: an abstract property that yields the handler.</summary>
    private IEnumerable<ISymbol> OverriddenBy(ISymbol member)
    {
        for (var overridden = Overridden(member); overridden is not null; overridden = Overridden(overridden))
            yield return Own(overridden);

        if (member is { ContainingType: { TypeKind: TypeKind.Class or TypeKind.Struct } type, IsStatic: false, Kind: SymbolKind.Property or SymbolKind.Method })
        {
            foreach (var slot in type.AllInterfaces.SelectMany(implemented => implemented.GetMembers(member.Name)))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(slot)?.OriginalDefinition, member.OriginalDefinition))
                    yield return Own(slot);
            }
        }
    }

    private static ISymbol? Overridden(ISymbol member) => member is IPropertySymbol property ? property.OverriddenProperty : (member as IMethodSymbol)?.OverriddenMethod;

    private ISymbol Own(ISymbol member) => _program.SourceOfDefinition(member.OriginalDefinition) ?? member.OriginalDefinition;

    private void InvokeFunction(FunctionValue value, FunctionInvocation invocation)
    {
        switch (value.Source)
        {
            case FunctionSource.Lambda { Symbol: var lambda }:
                Reach(invocation.Site, lambda, value.Creator.Instance.Arguments, new Reason("runs the lambda", lambda.Locations.FirstOrDefault()), invocation.BindsArguments);
                break;
            case FunctionSource.MethodGroup { Call: var group }:
                InvokeGroup(value.Creator, group, invocation);
                break;
        }
    }

    private void InvokeGroup(ReachNode creator, CallStep group, FunctionInvocation invocation)
    {
        var target = GenericMembers.Substitute(group.Target, creator.Instance.Arguments);
        var call = group with { Operation = invocation.Site.Operation, BindsArguments = invocation.BindsArguments };
        var reason = new Reason("runs the delegate", group.Operation?.Syntax.GetLocation());
        if (group is { IsVirtual: true, Receiver: { } receiver })
        {
            _dispatch.Call(invocation.Site, target, creator.Instance.Substitute(receiver), call);
        }
        else if (target.MethodKind == MethodKind.LocalFunction && _program.SourceOf(target) is { } local)
        {
            Reach(invocation.Site, local, creator.Instance.Arguments.Inside(target), reason, invocation.BindsArguments);
        }
        else
        {
            CallDirectly(invocation.Site, target, call, reason);
        }
    }
}
