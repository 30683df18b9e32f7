using Microsoft.CodeAnalysis;

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
        else
        {
            InvokeFunction(new FunctionValue(source, site.Caller), new FunctionInvocation(site, bindsArguments));
        }
    }

    public void Invoke(Site site, FunctionValue value) => InvokeOrFollow(site, value.Source, value.Creator);

    private void InvokeOrFollow(Site site, FunctionSource source, ReachNode creator)
    {
        if (source is FunctionSource.Variable)
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
            else
            {
                _functions.AddValue(place, new FunctionValue(source, node));
            }
        }
    }

    /// <summary>A property keeps what is assigned, and hands it to its setter; a getter's result is read as the property.</summary>
    private static IEnumerable<ISymbol> PlacesOf(ISymbol variable) => variable switch
    {
        IPropertySymbol { SetMethod.Parameters: [.., var value] } => [variable, value.OriginalDefinition],
        IMethodSymbol { AssociatedSymbol: IPropertySymbol property } => [variable, property],
        _ => [variable],
    };

    private void InvokeFunction(FunctionValue value, FunctionInvocation invocation)
    {
        switch (value.Source)
        {
            case FunctionSource.Lambda { Symbol: var lambda }:
                Reach(invocation.Site, lambda, value.Creator.Instance.Arguments, "runs the lambda", invocation.BindsArguments);
                break;
            case FunctionSource.MethodGroup { Call: var group }:
                InvokeGroup(value.Creator, group, invocation);
                break;
        }
    }

    private void InvokeGroup(ReachNode creator, CallStep group, FunctionInvocation invocation)
    {
        var target = GenericMembers.Substitute(group.Target, creator.Instance.Arguments);
        var call = group with { Operation = invocation.Site.Operation };
        if (group is { IsVirtual: true, Receiver: { } receiver })
        {
            _dispatch.Call(invocation.Site, target, creator.Instance.Substitute(receiver), call);
        }
        else if (target.MethodKind == MethodKind.LocalFunction && _program.SourceOf(target) is { } local)
        {
            Reach(invocation.Site, local, creator.Instance.Arguments.Inside(target), "runs the delegate", invocation.BindsArguments);
        }
        else
        {
            CallDirectly(invocation.Site, target, call, "runs the delegate");
        }
    }
}
