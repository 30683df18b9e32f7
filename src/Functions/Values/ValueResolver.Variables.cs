using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

/// <summary>Locals and parameters: their value at a use is their writes before it, folded in order.</summary>
public sealed partial class ValueResolver
{
    private Value VariableAt(ISymbol variable, IOperation use, Frame? frame)
    {
        var (writes, assigned) = ReachingWrites.Before(use, variable);
        var start = assigned || variable is not IParameterSymbol parameter ? Value.Nothing.Instance : ParameterValue(parameter, frame, use);
        var value = Apply(writes, start, variable, frame);
        return value is Value.Nothing && _lowestReopened == int.MaxValue && !IsThrowing(writes) ? new Value.Unknown($"{variable.Name} is not assigned") : value;
    }

    private static bool IsThrowing(ImmutableArray<VariableWrite> writes) => writes.Any(write => write.Kind == WriteKind.Assign);

    private Value Apply(ImmutableArray<VariableWrite> writes, Value start, ISymbol variable, Frame? frame)
    {
        var value = start;
        foreach (var write in writes)
        {
            value = write.Kind switch
            {
                WriteKind.Assign => Alternative(value, Assigned(write.Operation, variable, frame), write, variable),
                WriteKind.Update => Alternative(value, Updated(write.Operation, value, frame), write, variable),
                WriteKind.Member => SetMember(value, write.Path, Evaluate(((IAssignmentOperation)write.Operation).Value, frame), write.IsCertain),
                WriteKind.Item => SetItem(value, write, frame),
                WriteKind.Call => AfterCall(value, write, frame),
                WriteKind.Handed => AfterHanding(value, (IArgumentOperation)write.Operation, frame),
                _ => AfterAlias(value, (IVariableDeclaratorOperation)write.Operation, frame),
            };
        }

        return value;
    }

    /// <summary><c>if (table == null) table = "Orders";</c> is a fallback, not a second value.</summary>
    private static Value Alternative(Value before, Value written, VariableWrite write, ISymbol variable)
    {
        if (write.IsCertain)
            return written;
        var isFallback = Enclosing(write.Operation) is { } around
            && NullTest.Of(around.Condition) is { TrueWhenNull: true } test
            && (VariableWrite.IsReference(test.Operand, variable) || SymbolEqualityComparer.Default.Equals(test.Declared, variable));
        return isFallback ? before.Or(written) : before.Join(written);
    }

    private static IConditionalOperation? Enclosing(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IExpressionStatementOperation or IBlockOperation)
            parent = parent.Parent;
        return parent as IConditionalOperation;
    }

    private Value Assigned(IOperation write, ISymbol variable, Frame? frame) => write switch
    {
        IVariableDeclaratorOperation declarator => declarator.GetVariableInitializer() is { } initializer ? Evaluate(initializer.Value, frame) : Value.Nothing.Instance,
        ISimpleAssignmentOperation assignment => Evaluate(assignment.Value, frame),
        IForEachLoopOperation each => EachOf(each, variable, frame),
        IArgumentOperation argument => OutOf(argument, frame),
        IDeconstructionAssignmentOperation deconstruction => PartOf(deconstruction.Target, variable, Evaluate(deconstruction.Value, frame)),
        IPatternOperation pattern => Matched(pattern, frame),
        _ => new Value.Unknown("assigned"),
    };

    private Value Updated(IOperation write, Value before, Frame? frame) => write switch
    {
        ICoalesceAssignmentOperation coalesce => before.Or(Evaluate(coalesce.Value, frame)),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum =>
            ValueAlgebra.Concat(new[] { before, Evaluate(sum.Value, frame) }),
        _ => new Value.Unknown("computed"),
    };

    private Value EachOf(IForEachLoopOperation each, ISymbol variable, Frame? frame)
    {
        var element = ItemsOf(Evaluate(each.Collection, frame));
        return each.LoopControlVariable is IVariableDeclaratorOperation ? element : PartOf(each.LoopControlVariable, variable, element);
    }

    /// <summary>The part of a tuple that a deconstruction puts into the variable.</summary>
    private Value PartOf(IOperation target, ISymbol variable, Value whole)
    {
        if (target is IDeclarationExpressionOperation declaration)
            return PartOf(declaration.Expression, variable, whole);
        if (target is not ITupleOperation tuple)
            return whole;
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            if (tuple.Elements[i].DescendantsAndSelf().Any(part => VariableWrite.IsReference(part, variable)))
                return PartOf(tuple.Elements[i], variable, TuplePart(whole, i));
        }

        return new Value.Unknown("deconstructed");
    }

    private Value TuplePart(Value whole, int index) => whole.Map(alternative => alternative is Value.Followed instance
        ? instance.Set.TryGetValue($"Item{index + 1}", out var item) ? item : PositionalMember(instance, index)
        : alternative);

    /// <summary>A record's deconstruction gives its primary constructor's parameters.</summary>
    private Value PositionalMember(Value.Followed instance, int index)
    {
        var parameters = instance.Creation is IObjectCreationOperation { Constructor: { } constructor } ? constructor.Parameters : ImmutableArray<IParameterSymbol>.Empty;
        var member = index < parameters.Length ? instance.Type?.GetMembers(parameters[index].Name).OfType<IPropertySymbol>().FirstOrDefault() : null;
        return member is null ? new Value.Unknown("deconstructed") : MemberOf(instance, member);
    }

    private Value OutOf(IArgumentOperation argument, Frame? frame)
    {
        if (argument.Parent is not IInvocationOperation call || argument.Parameter is not { } parameter)
            return new Value.Unknown("set by a call");
        if (call.TargetMethod.Name == "TryGetValue" && call.Instance is { } collection)
            return ElementAt(Evaluate(collection, frame), Evaluate(call.Arguments[0].Value, frame));
        var targets = TargetsOf(call, frame).ToList();
        return targets.Count == 0
            ? new Value.Unknown($"set by {call.TargetMethod.Name}")
            : targets.Select(target => AtEnd(target, parameter.Ordinal, Value.Nothing.Instance, call, frame)).Join();
    }

    /// <summary>What is in a parameter's place when the method called is done.</summary>
    private Value AtEnd(IMethodSymbol target, int ordinal, Value start, IOperation call, Frame? frame)
    {
        if (Enter(target, call, frame) is not { } entered || ordinal >= target.Parameters.Length)
            return start;
        var parameter = target.Parameters[ordinal];
        return _code.BodiesOf(target).Select(body =>
        {
            var (writes, assigned) = ReachingWrites.In(body, parameter);
            return Apply(writes, assigned ? Value.Nothing.Instance : start, parameter, entered);
        }).DefaultIfEmpty(start).Join();
    }

    private Value AfterHanding(Value value, IArgumentOperation argument, Frame? frame)
    {
        if (argument.Parent is not IInvocationOperation call || argument.Parameter is not { } parameter || frame?.Depth >= DeepestCall)
            return value;
        if (OptionsBindings.BoundTo(call) is { } section)
            return SectionOf(section, frame) is Value.Configuration bound ? BindMembers(value, bound, call, frame) : value;
        return TargetsOf(call, frame).Aggregate(value, (before, target) => AtEnd(target, parameter.Ordinal, before, call, frame));
    }

    private Value AfterAlias(Value value, IVariableDeclaratorOperation alias, Frame? frame)
    {
        IOperation scope = alias;
        while (scope is not IBlockOperation && scope.Parent is { } parent)
            scope = parent;
        var writes = ReachingWrites.In(scope, alias.Symbol).Writes;
        return Apply(writes.Where(write => write.Kind is WriteKind.Member or WriteKind.Item or WriteKind.Call).ToImmutableArray(), value, alias.Symbol, frame);
    }

    /// <summary>A parameter's value on entry: the argument of the activation under way, else those of every call in reach.</summary>
    private Value ParameterValue(IParameterSymbol parameter, Frame? frame, IOperation? use)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            return new Value.Unknown($"parameter {parameter.Name}");
        if (frame?.Find(parameter) is { } argument)
            return argument.Known ?? Evaluate(argument.Expression!, argument.Frame);
        if (method.MethodKind == MethodKind.Constructor && CapturedBy(parameter, frame, use) is { } captured)
            return captured;
        if (_code.IsEntered(method))
            return IsContainersOwn(parameter) ? FromContainer(parameter.Type) : Value.Unknown.Invocation;
        if (method.MethodKind == MethodKind.PropertySet && method.AssociatedSymbol is IPropertySymbol property)
            return _writes.Value.Of(property).Select(write => Evaluate(write.Value, null)).Join();
        return FromCallers(parameter, method, frame, use);
    }

    private Value FromCallers(IParameterSymbol parameter, IMethodSymbol method, Frame? frame, IOperation? use)
    {
        var callers = _code.CallersOf(method).ToList();
        if (callers.Count > 0)
            return callers.Select(caller => caller.Operation is null ? NotWritten(parameter, method, frame, use) : ArgumentAt(caller.Operation, parameter)).Join();
        return NotWritten(parameter, method, frame, use);
    }

    /// <summary>A parameter that a container or a library fills.</summary>
    private Value NotWritten(IParameterSymbol parameter, IMethodSymbol method, Frame? frame, IOperation? use)
    {
        if (method.MethodKind == MethodKind.Constructor)
            return Injected(parameter);
        return method.MethodKind == MethodKind.AnonymousFunction && LambdaOf(use, method) is { } lambda
            ? LambdaParameter(lambda, parameter, frame)
            : new Value.Unknown($"parameter {parameter.Name}");
    }

    private static IOperation? LambdaOf(IOperation? use, IMethodSymbol method)
    {
        while (use is not null && !(use is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, method)))
            use = use.Parent;
        return use;
    }

    /// <summary>A primary constructor's parameter, used in a member of an object whose construction is known.</summary>
    private Value? CapturedBy(IParameterSymbol parameter, Frame? frame, IOperation? use)
    {
        var receiver = frame?.Receiver ?? (use is not null && OwnerOf(use) is { MethodKind: not MethodKind.Constructor, IsStatic: false } owner ? Receivers(owner) : null);
        var objects = receiver?.Alternatives().OfType<Value.Followed>().ToList();
        if (objects is null or { Count: 0 } || objects.Exists(made => made.Creation is null))
            return null;
        var frames = objects.Select(made => ConstructorsOf(made).FirstOrDefault(constructor => constructor.Find(parameter) is not null)).ToList();
        return frames.Exists(constructor => constructor is null) ? null : frames.Select(constructor => ParameterValue(parameter, constructor, null)).Join();
    }

    /// <summary>A handler's parameter that dependency injection fills: <c>[FromServices]</c>.</summary>
    private static bool IsContainersOwn(IParameterSymbol parameter) =>
        parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "FromServicesAttribute" or "FromKeyedServicesAttribute" or "FromServices");

    private Value Injected(IParameterSymbol parameter)
    {
        var injected = FromContainer(parameter.Type);
        if (injected is Value.Unknown && Named(parameter) is { } named)
            return named;
        return injected is Value.Unknown && parameter.HasExplicitDefaultValue && parameter.ExplicitDefaultValue is { } value ? new Value.Constant(Text(value)) : injected;
    }

    /// <summary>What a registration gives for the parameter of that name: Autofac's <c>RegisterType&lt;Store&gt;().WithParameter("table", "orders")</c>.</summary>
    private Value? Named(IParameterSymbol parameter) => _code.CallsOf("WithParameter")
        .Where(call => call.Arguments.Length == 2 && call[0]?.ConstantValue is { HasValue: true, Value: string name } && name == parameter.Name)
        .Select(call => Evaluate(call[1]!, null)).ToList() is { Count: > 0 } given ? given.Join() : null;

    /// <summary>
    /// What a call hands to a parameter. A call through a mediator or a framework names another method: then what has the parameter's type is meant.
    /// </summary>
    private Value ArgumentAt(IOperation call, IParameterSymbol parameter)
    {
        var method = (IMethodSymbol)parameter.ContainingSymbol;
        var (target, arguments) = call switch
        {
            IInvocationOperation invocation => (invocation.TargetMethod, invocation.Arguments),
            IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
            IPropertyReferenceOperation indexer => (indexer.Property.GetMethod, indexer.Arguments),
            _ => (null, ImmutableArray<IArgumentOperation>.Empty),
        };
        var isDirect = target is { MethodKind: MethodKind.DelegateInvoke } || target?.Name == method.Name || target?.Name == method.AssociatedSymbol?.Name;
        var argument = isDirect
            ? arguments.FirstOrDefault(candidate => candidate.Parameter?.Ordinal == parameter.Ordinal)
            : IsBoundByFramework(arguments, method) ? null : arguments.FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(CallShape.Bare(candidate.Value).Type, parameter.Type));
        if (argument is not null)
            return Evaluate(argument.Value, null);
        if (call is IInvalidOperation && WrittenFor(call, parameter) is { } written)
            return Evaluate(written, null);
        if (call is IAnonymousFunctionOperation or IMethodReferenceOperation)
            return LambdaParameter(call, parameter, null);
        if (method.MethodKind == MethodKind.AnonymousFunction && LambdaHandedTo(call, method) is { } lambda)
            return LambdaParameter(lambda, parameter, null);
        return method.MethodKind == MethodKind.Constructor ? Injected(parameter) : new Value.Unknown($"parameter {parameter.Name}");
    }

    /// <summary>Where an argument of a missing type keeps a call of the program's own method from binding: what is written in the parameter's place.</summary>
    private static IOperation? WrittenFor(IOperation call, IParameterSymbol parameter)
    {
        var method = (IMethodSymbol)parameter.ContainingSymbol;
        var shape = CallShape.OfCreation(call) ?? CallShape.Of(call);
        if (method.MethodKind == MethodKind.Constructor ? shape is not { Method: CallShape.Creation } : shape is not null && shape.Method != method.Name)
            return null;
        var written = UnboundMembers.ArgumentsOf(call);
        var isReduced = method.IsExtensionMethod && shape is { Receiver: { } } && written.Length < method.Parameters.Length;
        if (isReduced && parameter.Ordinal == 0)
            return shape!.Receiver;
        return written.Where((argument, position) => argument.Name is { } name ? name == parameter.Name : position + (isReduced ? 1 : 0) == parameter.Ordinal).Select(argument => argument.Value).FirstOrDefault();
    }

    /// <summary>A delegate of no certain type is called with what a framework finds for its parameters, not with what stands beside it: <c>MapGet("/{id}", (string id) => ...)</c>.</summary>
    private static bool IsBoundByFramework(ImmutableArray<IArgumentOperation> arguments, IMethodSymbol method) => method.MethodKind == MethodKind.AnonymousFunction
        && arguments.Any(argument => argument.Parameter?.Type is { Name: "Delegate", ContainingNamespace.Name: "System" });

    private static IOperation? LambdaHandedTo(IOperation call, IMethodSymbol method) =>
        call.Descendants().FirstOrDefault(operation => operation is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, method));
}
