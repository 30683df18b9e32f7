using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Reach;

namespace ServerlessGuard.Functions.Storage;

/// <summary>
/// Whether a value differs from invocation to invocation: it comes from an entry point's parameters, a request, the clock, a random source, or
/// from anything computed of these. Asked backwards, on demand; what cannot be followed counts as not differing, so that doubt is silence.
/// </summary>
/// <param name="counted">What counts beside what the caller sent.</param>
public sealed class InvocationData(InvocationReach reach, InvocationSources counted)
{
    private readonly Dictionary<IOperation, bool> _answers = [];
    private readonly Dictionary<ISymbol, bool> _symbols = new(SymbolEqualityComparer.Default);

    public bool Differs(IOperation value)
    {
        if (_answers.TryGetValue(value, out var known))
            return known;
        if (value.ConstantValue.HasValue)
            return false;

        // Cycles (a local updated from itself) add nothing of their own.
        _answers[value] = false;
        return _answers[value] = Compute(value);
    }

    private bool Compute(IOperation value) => value switch
    {
        IParameterReferenceOperation reference => OfParameter(reference.Parameter),
        ILocalReferenceOperation reference => OfLocal(reference),
        IFieldReferenceOperation reference => OfMember(reference, reference.Field),
        IPropertyReferenceOperation reference => OfProperty(reference),
        IInvocationOperation invocation => OfInvocation(invocation),
        IObjectCreationOperation creation => OfCreation(creation),
        IDelegateCreationOperation { Target: IMethodReferenceOperation group } => group.Instance is { } target and not IInstanceReferenceOperation && Differs(target),
        IInstanceReferenceOperation or ITypeOfOperation or INameOfOperation or IDefaultValueOperation => false,
        IAnonymousFunctionOperation lambda => lambda.Body.Descendants().Any(DiffersOutside(lambda)),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => Differs(conditional.WhenTrue) || Differs(whenFalse) || Chooses(conditional.Condition),
        ISwitchExpressionOperation choice => choice.Arms.Any(arm => Differs(arm.Value)) || Chooses(choice.Value),
        IIsPatternOperation or IIsTypeOperation => value.ChildOperations.First() is { } tested && Chooses(tested),
        _ => value.ChildOperations.Any(Differs),
    };

    private bool IsVolatile(ISymbol member) => InvocationTypes.IsRequest(member) || (Counts(InvocationSources.Clock) && InvocationTypes.IsVolatile(member));

    private bool Chooses(IOperation condition) => Counts(InvocationSources.Choices) && Differs(condition);

    private bool Counts(InvocationSources sources) => (counted & sources) != 0;

    private Func<IOperation, bool> DiffersOutside(IAnonymousFunctionOperation lambda) => operation =>
        operation is IParameterReferenceOperation or ILocalReferenceOperation
        && !IsDeclaredIn(operation, lambda)
        && Differs(operation);

    private static bool IsDeclaredIn(IOperation reference, IAnonymousFunctionOperation lambda)
    {
        ISymbol symbol = reference is ILocalReferenceOperation local ? local.Local : ((IParameterReferenceOperation)reference).Parameter;
        return symbol.DeclaringSyntaxReferences.Any(declaration => lambda.Syntax.Span.Contains(declaration.Span) && declaration.SyntaxTree == lambda.Syntax.SyntaxTree);
    }

    private bool OfParameter(IParameterSymbol parameter)
    {
        if (_symbols.TryGetValue(parameter, out var known))
            return known;

        _symbols[parameter] = false;
        return _symbols[parameter] = InvocationTypes.IsAlwaysOfInvocation(parameter.Type) || IsBoundToInvocation(parameter);
    }

    private bool IsBoundToInvocation(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            return false;
        if (reach.IsEntered(method))
            return !InvocationTypes.IsNeutral(parameter.Type) && !InvocationTypes.IsInjected(parameter) && !reach.IsService(parameter.Type);
        return (method.MethodKind == MethodKind.AnonymousFunction && IsPassedInvocationData(method))
            || reach.CallersOf(method).Any(call => IsGiven(parameter, method, call));
    }

    private bool IsGiven(IParameterSymbol parameter, IMethodSymbol method, CallSite call) => call.BindsArguments
        ? ArgumentFor(parameter, call.Operation) is { } argument && Differs(argument)
        : IsHandedOver(method, call.Operation);

    /// <summary>
    /// A method group's parameters are filled by whom it is handed to: <c>records.Select(Process)</c>. Those of a constructor that a container
    /// calls are services, whatever the call says that asks for the object.
    /// </summary>
    private bool IsHandedOver(IMethodSymbol method, IOperation? operation) =>
        method.MethodKind == MethodKind.Ordinary
        && operation is IInvocationOperation call
        && ((call.Instance is { } instance and not IInstanceReferenceOperation && Differs(instance))
            || call.Arguments.Any(argument => argument.Value.Bare() is not IDelegateCreationOperation && Differs(argument.Value)));

    /// <summary>A lambda's parameter is filled by whom the lambda is handed to: <c>records.Select(record => ...)</c>.</summary>
    private bool IsPassedInvocationData(IMethodSymbol lambda) =>
        reach.LambdaOf(lambda) is { } operation
        && operation.Ancestors().OfType<IInvocationOperation>().FirstOrDefault() is { } call
        && (call.Instance is { } instance && Differs(instance)
            || call.Arguments.Any(argument => !argument.Syntax.Span.Contains(operation.Syntax.Span) && Differs(argument.Value)));

    internal static IOperation? ArgumentFor(IParameterSymbol parameter, IOperation? call)
    {
        if (call is IPropertyReferenceOperation assigned && IsValueOfSetter(parameter))
            return AssignedTo(assigned);
        var (arguments, isReduced) = call switch
        {
            IInvocationOperation invocation => (invocation.Arguments, invocation.TargetMethod.ReducedFrom is not null),
            IObjectCreationOperation creation => (creation.Arguments, false),
            IPropertyReferenceOperation property => (property.Arguments, false),
            _ => (default, false),
        };
        if (arguments.IsDefault)
            return null;
        var ordinal = isReduced ? parameter.Ordinal - 1 : parameter.Ordinal;
        return arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value;
    }

    /// <summary>The last parameter of a setter is what the property is given.</summary>
    private static bool IsValueOfSetter(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.PropertySet, Parameters: var all } && parameter.Ordinal == all.Length - 1;

    private static IOperation? AssignedTo(IPropertyReferenceOperation property) =>
        property.Ancestors().TakeWhile(ancestor => ancestor is ITupleOperation or IAssignmentOperation or IConversionOperation)
            .OfType<IAssignmentOperation>().FirstOrDefault(assignment => assignment.Target.Contains(property))?.Value;

    private bool OfLocal(ILocalReferenceOperation reference)
    {
        if (_symbols.TryGetValue(reference.Local, out var known))
            return known;

        _symbols[reference.Local] = false;
        return _symbols[reference.Local] = reach.WritesOf(reference).Any(Differs);
    }

    private bool OfProperty(IPropertyReferenceOperation reference) =>
        IsVolatile(reference.Property)
        || (!InvocationTypes.IsInvariant(reference.Property) && OfMember(reference, reference.Property))
        || reference.Arguments.Any(argument => Differs(argument.Value));

    private bool OfMember(IMemberReferenceOperation reference, ISymbol member) =>
        IsVolatile(member)
        || (reference.Instance is { } instance and not IInstanceReferenceOperation && Differs(instance))
        || (reference.Instance is IInstanceReferenceOperation && OfOwnMember(member));

    /// <summary>A member of <c>this</c>: of an object made in the invocation it holds what its constructor or a setter was given.</summary>
    private bool OfOwnMember(ISymbol member)
    {
        if (_symbols.TryGetValue(member, out var known))
            return known;

        _symbols[member] = false;
        return _symbols[member] = reach.WritesOfMember(member).Any(Differs);
    }

    private bool OfInvocation(IInvocationOperation invocation)
    {
        if (IsVolatile(invocation.TargetMethod) || IsRequestVariable(invocation))
            return true;
        if (invocation.Instance is { } instance and not IInstanceReferenceOperation && Differs(instance))
            return true;
        var isSource = reach.Program.SourceOf(invocation.TargetMethod) is not null;
        if (!isSource && Counts(InvocationSources.Results) && IsAwaitable(invocation.TargetMethod.ReturnType))
            return true;
        return isSource
            ? reach.ReturnsOf(invocation.TargetMethod).Any(Differs) || (HasNoBody(invocation) && invocation.Arguments.Any(argument => Differs(argument.Value)))
            : invocation.Arguments.Any(argument => Differs(argument.Value));
    }

    private static bool IsRequestVariable(IInvocationOperation invocation) =>
        invocation is { TargetMethod: { Name: "GetEnvironmentVariable", ContainingType.Name: "Environment" }, Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string name } }, ..] }
        && InvocationTypes.IsRequestVariable(name);

    private static bool IsAwaitable(ITypeSymbol type) => type is { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" };

    private bool HasNoBody(IInvocationOperation invocation) => reach.Program.BodiesOf(invocation.TargetMethod).IsEmpty;

    private bool OfCreation(IObjectCreationOperation creation) =>
        (creation.Type is { } type && Counts(InvocationSources.Handles) && InvocationTypes.IsHandle(type))
        || creation.Arguments.Any(argument => Differs(argument.Value))
        || (creation.Initializer is { } initializer && Differs(initializer));
}
