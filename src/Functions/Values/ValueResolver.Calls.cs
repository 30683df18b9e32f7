using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

/// <summary>Calls: down into the methods that run, with the call's own arguments.</summary>
public sealed partial class ValueResolver
{
    private Value Invoked(IInvocationOperation call, Frame? frame)
    {
        if (call.TargetMethod.MethodKind == MethodKind.DelegateInvoke)
            return call.Instance is { } target ? CallFunction(Evaluate(target, frame), call, call.Arguments.Select(argument => (Argument?)new Argument(null, argument.Value, frame)), frame) : new Value.Unknown("delegate");
        if (CallShape.Of(call) is { } shape && Known(shape, frame) is { } known)
            return known;
        var targets = TargetsOf(call, frame).ToList();
        return targets.Count == 0 ? new Value.Result(call, frame) : targets.Select(target => Returned(target, Enter(target, call, frame))).Join();
    }

    /// <summary>What can run: decided by the object called on where that is known, else by the reach.</summary>
    private IEnumerable<IMethodSymbol> TargetsOf(IInvocationOperation call, Frame? frame)
    {
        var method = call.TargetMethod;
        if (call is { IsVirtual: true, Instance: { } instance } && Evaluate(instance, frame) is var receiver && receiver is not Value.Unknown)
        {
            var overrides = receiver.Alternatives().Select(value => value is Value.Followed { Type: { } type } ? Implementation(type, method) : null).ToList();
            if (overrides.TrueForAll(target => target is IMethodSymbol implementation && HasBody(implementation)))
                return overrides.Cast<IMethodSymbol>().Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).ToList();
        }

        var own = method.ReducedFrom ?? method;
        return !call.IsVirtual && HasBody(own) ? new[] { own } : _code.TargetsOf(call).Where(HasBody);
    }

    private bool HasBody(IMethodSymbol method) => _code.BodiesOf(method).Any();

    private Value CallFunction(Value function, IOperation call, IEnumerable<Argument?> arguments, Frame? frame)
    {
        var given = arguments.ToImmutableArray();
        return function.Map(alternative => alternative switch
        {
            Value.Function { Body: { } body } lambda => EnterLambda(lambda, call, given, frame) is { } entered ? Returns(body, entered) : new Value.Unknown("recursion"),
            Value.Function { Method: var method } when HasBody(method) => Returned(method, Enter(method, call, frame, null, given)),
            Value.Function => new Value.Result(call, frame),
            _ => new Value.Unknown("delegate"),
        });
    }

    private Frame? EnterLambda(Value.Function lambda, IOperation call, ImmutableArray<Argument?> arguments, Frame? caller) =>
        Entered(lambda.Method, call, caller, () => new Frame(lambda.Method, arguments, null, lambda.Frame, call, caller));

    private Frame? Enter(IMethodSymbol target, IOperation call, Frame? caller)
    {
        var arguments = call switch
        {
            IInvocationOperation invocation => Arguments(invocation.Arguments, target, caller),
            IPropertyReferenceOperation indexer => Arguments(indexer.Arguments, target, caller),
            _ => ImmutableArray<Argument?>.Empty,
        };
        var receiver = target.IsStatic || ReceiverAt(call) is not { } instance ? null : Evaluate(instance, caller);
        return Enter(target, call, caller, receiver, arguments);
    }

    private Frame? Enter(IMethodSymbol target, IOperation call, Frame? caller, Value? receiver, ImmutableArray<Argument?> arguments)
    {
        var known = receiver is null || receiver is Value.Unknown or Value.Nothing or Value.Result ? null : receiver;
        if (!target.IsStatic && target.MethodKind != MethodKind.LocalFunction)
            known ??= NewType(target.ContainingType);
        var outer = target.MethodKind == MethodKind.LocalFunction ? caller : null;
        return Entered(target, call, caller, () => new Frame(target, arguments, known, outer, call, caller));
    }

    private Frame EnterMember(IMethodSymbol getter, Value.Followed instance, IOperation body)
    {
        if (!_memberFrames.TryGetValue((getter, instance), out var frame))
            _memberFrames[(getter, instance)] = frame = new Frame(getter, ImmutableArray<Argument?>.Empty, instance, null, body, instance.Frame);
        return frame;
    }

    /// <summary>One activation per call, caller and target, so that values found in it are found once. Null where calls nest too deeply or come round.</summary>
    private Frame? Entered(IMethodSymbol target, IOperation call, Frame? caller, Func<Frame> enter)
    {
        if (_frames.TryGetValue((call, caller, target), out var frame))
            return frame;
        if (caller is not null && (caller.Depth >= DeepestCall || caller.IsWithin(call)))
            return null;
        _frames[(call, caller, target)] = frame = enter();
        return frame;
    }

    private static ImmutableArray<Argument?> Arguments(ImmutableArray<IArgumentOperation> written, IMethodSymbol target, Frame? caller)
    {
        var arguments = new Argument?[target.Parameters.Length];
        foreach (var argument in written)
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < arguments.Length)
                arguments[parameter.Ordinal] = new Argument(null, argument.Value, caller);
        }

        return ImmutableArray.Create(arguments);
    }

    private Value Returned(IMethodSymbol method, Frame? frame)
    {
        if (frame is null)
            return Value.Nothing.Instance;
        return _code.BodiesOf(method).Select(body => Returns(body, frame)).Join();
    }

    private Value Returns(IOperation body, Frame? frame)
    {
        var returns = OwnReturns(body).ToList();
        if (returns.Exists(statement => statement.Kind == OperationKind.YieldReturn))
            return ElementsFrom(returns.Select(statement => statement.ReturnedValue).OfType<IOperation>(), frame);
        return returns.Select(statement => statement.ReturnedValue is { } value ? Evaluate(value, frame) : Value.Nothing.Instance).Join();
    }

    private static IEnumerable<IReturnOperation> OwnReturns(IOperation body)
    {
        foreach (var child in body.ChildOperations)
        {
            if (child is IReturnOperation { Kind: not OperationKind.YieldBreak } statement)
                yield return statement;
            if (child is IAnonymousFunctionOperation or ILocalFunctionOperation)
                continue;
            foreach (var nested in OwnReturns(child))
                yield return nested;
        }
    }

    /// <summary>A lambda's parameter where no activation binds it: what the method the lambda is handed to calls it with.</summary>
    private Value LambdaParameter(IOperation lambda, IParameterSymbol parameter, Frame? frame)
    {
        IOperation handed = lambda;
        while (handed.Parent is IDelegateCreationOperation or IConversionOperation or IArgumentOperation or IParenthesizedOperation)
            handed = handed.Parent;
        if (handed.Parent is { } parent && CallShape.Of(parent) is { Receiver: { } receiver } call && IsEnumeration(call.Method) && parameter.Ordinal == 0)
            return ItemsOf(Evaluate(receiver, frame));
        if (handed.Parent is { } parallel && CallShape.Of(parallel) is { TypeName: "Parallel", Method: "ForEach" or "ForEachAsync" } loop && loop[0] is { } source && parameter.Ordinal == 0)
            return ItemsOf(Evaluate(source, frame));
        return parameter.Type.Name == "IServiceProvider" ? NewType(parameter.Type) : new Value.Unknown($"parameter {parameter.Name}");
    }
}
