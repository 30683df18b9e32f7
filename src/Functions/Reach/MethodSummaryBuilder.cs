using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Turns the operations of one method into steps: every way in which C# calls code, written or implied.</summary>
internal sealed class MethodSummaryBuilder(IMethodSymbol method, FunctionProgram program, ImmutableArray<Step>.Builder steps)
{
    private readonly ImpliedCalls _implied = new(steps);
    private readonly FunctionSources _functions = new(program);
    private readonly HashSet<IOperation> _followed = [];

    public static CallStep CallOf(IMethodReferenceOperation group) =>
        new(group, group.Method, group.Instance?.Type, group.IsVirtual && !ReceiverTypes.IsBase(group.Instance));

    public void Add(IOperation operation)
    {
        AddUse(operation);
        AddCall(operation);
        AddFunctions(operation);
        _implied.Add(operation);
    }

    private void AddCall(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: { } instance }:
                Invoke(operation, instance);
                break;
            case IDynamicInvocationOperation { Operation: IDynamicMemberReferenceOperation member, Arguments: var arguments }:
                steps.Add(new DynamicCallStep(operation, member.MemberName, arguments.Length, DynamicCalls.ReceiverOf(member)));
                break;
            case IInvocationOperation { TargetMethod.IsConditional: true } call when !ConditionalMethods.IsCompiled(call):
                break;
            case IInvocationOperation call:
                steps.Add(Call(call, call.TargetMethod, call.Instance, call.IsVirtual, call.Arguments, call.ConstrainedToType));
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                steps.Add(new CreationStep(creation, creation.Type!));
                steps.Add(Call(creation, constructor, receiver: null, isVirtual: false, creation.Arguments));
                break;
            case ITypeParameterObjectCreationOperation { Type: { } type }:
                steps.Add(new CreationStep(operation, type));
                break;
            case IPropertyReferenceOperation property:
                AddAccessors(property);
                break;
            case IEventAssignmentOperation { EventReference: IEventReferenceOperation { Event: var target, Instance: var instance } } assignment:
                AddAccessor(assignment, assignment.Adds ? target.AddMethod : target.RemoveMethod, instance);
                break;
            case { Syntax: InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax } when Unbound.IsUnbound(operation):
                AddUnbound(operation);
                break;
        }
    }

    private CallStep Call(
        IOperation operation, IMethodSymbol target, IOperation? receiver, bool isVirtual, ImmutableArray<IArgumentOperation> arguments, ITypeSymbol? constrainedTo = null)
    {
        var exact = isVirtual ? ReceiverTypes.ExactTypeOf(receiver) : null;
        var functions = from argument in arguments
                        where argument.Parameter is not null
                        from function in TakeNew(argument.Value)
                        select (argument.Parameter!.Ordinal, function);
        return new CallStep(operation, target, constrainedTo ?? exact ?? ReceiverTypes.StaticTypeOf(receiver), isVirtual || constrainedTo is not null)
        {
            Functions = functions.ToImmutableArray(),
        };
    }

    private void AddUnbound(IOperation operation)
    {
        var functions = operation.ChildOperations.SelectMany(child => Take(child is IArgumentOperation { Value: var value } ? value : child));
        var groups = Unbound.MethodGroupsOf(operation).Select(group => new FunctionSource.MethodGroup(
            new CallStep(operation, group.Method, group.Method.IsStatic ? null : group.Receiver ?? group.Method.ContainingType, group.Method.IsVirtual || group.Method.IsAbstract || group.Method.IsOverride)));
        steps.Add(new UnboundCallStep(operation, functions.Concat(groups).ToImmutableArray()));
    }

    private void AddAccessors(IPropertyReferenceOperation reference)
    {
        var usage = Usage.Of(reference);
        if (usage.HasFlag(Access.Read))
        {
            AddAccessor(reference, Unoverridden(reference.Property, property => property.GetMethod), reference.Instance, reference.ConstrainedToType);
        }

        if (usage.HasFlag(Access.Write))
        {
            AddAccessor(reference, Unoverridden(reference.Property, property => property.SetMethod), reference.Instance, reference.ConstrainedToType);
        }
    }

    /// <summary>An override of one accessor inherits the other.</summary>
    private static IMethodSymbol? Unoverridden(IPropertySymbol? property, Func<IPropertySymbol, IMethodSymbol?> accessor)
    {
        for (; property is not null; property = property.OverriddenProperty)
        {
            if (accessor(property) is { } method)
            {
                return method;
            }
        }

        return null;
    }

    private void AddAccessor(IOperation operation, IMethodSymbol? accessor, IOperation? instance, ITypeSymbol? constrainedTo = null)
    {
        if (accessor is not null)
        {
            var isVirtual = (accessor.IsVirtual || accessor.IsAbstract || accessor.IsOverride) && !ReceiverTypes.IsBase(instance);
            var exact = isVirtual ? ReceiverTypes.ExactTypeOf(instance) : null;
            steps.Add(new CallStep(operation, accessor, constrainedTo ?? exact ?? ReceiverTypes.StaticTypeOf(instance), isVirtual));
        }
    }

    private void AddUse(IOperation operation)
    {
        if (operation is IMemberReferenceOperation { Member: { IsStatic: true, ContainingType: { } type } } && operation is not IFieldReferenceOperation { Field.IsConst: true })
        {
            steps.Add(new TypeUseStep(operation, type));
        }
    }

    private void AddFunctions(IOperation operation)
    {
        switch (operation)
        {
            case IAssignmentOperation { Target: var target, Value: var value } when FunctionSources.CanHold(target.Type):
                Keep(operation, value, _functions.VariableOf(target));
                break;
            case IEventAssignmentOperation { EventReference: IEventReferenceOperation { Event: var target }, HandlerValue: var value, Adds: true }:
                // The object of a library raises its events by itself: a timer, a client, a stream.
                Keep(operation, value, program.IsWritten(target) ? target.OriginalDefinition : null);
                break;
            case IVariableDeclaratorOperation { Symbol: var local, Initializer.Value: var value }:
                Keep(operation, value, local);
                break;
            case IForEachLoopOperation { Collection: var collection, Locals: [var element, ..] } when FunctionSources.CanHold(element.Type):
                Keep(operation, collection, element);
                break;
            case IFieldInitializerOperation { InitializedFields: [var field, ..], Value: var value }:
                Keep(operation, value, field);
                break;
            case IPropertyInitializerOperation { InitializedProperties: [var property, ..], Value: var value }:
                Keep(operation, value, property);
                break;
            case IReturnOperation { ReturnedValue: { } value } when FunctionSources.CanHold(method.ReturnType):
                Keep(operation, value, method);
                break;
            case IAnonymousFunctionOperation or IMethodReferenceOperation when !_followed.Contains(operation):
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
                when FunctionSources.CanHold(operation.Type) && !_followed.Contains(operation) && Usage.Of(operation).HasFlag(Access.Read):
                Invoke(operation, operation);
                break;
        }
    }

    private void Keep(IOperation operation, IOperation value, ISymbol? variable)
    {
        foreach (var source in variable is null ? TakeNew(value) : Take(value))
        {
            steps.Add(variable is null ? new FunctionInvocationStep(operation, source) : new FunctionFlowStep(operation, source, variable));
        }
    }

    private void Invoke(IOperation operation, IOperation function)
    {
        foreach (var source in Take(function))
        {
            steps.Add(new FunctionInvocationStep(operation, source));
        }
    }

    private IEnumerable<FunctionSource> Take(IOperation value)
    {
        foreach (var (source, operation) in _functions.Of(value).ToList())
        {
            _followed.Add(operation);
            yield return source;
        }
    }

    /// <summary>Functions in a collection that is made for a variable are kept there: the collection's own methods do not run them.</summary>
    private IEnumerable<FunctionSource> TakeNew(IOperation value)
    {
        foreach (var (source, operation) in _functions.Of(value).ToList())
        {
            if (_followed.Add(operation))
            {
                yield return source;
            }
        }
    }
}
