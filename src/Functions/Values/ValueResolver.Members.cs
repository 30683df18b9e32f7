using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

/// <summary>Fields and properties: of a followed object what its construction gave them, else what any code in reach assigns to them.</summary>
public sealed partial class ValueResolver
{
    private Value FieldValue(IFieldReferenceOperation reference, Frame? frame)
    {
        var field = reference.Field;
        if (reference.Instance is { } instance)
            return MemberOf(Evaluate(instance, frame), field);
        if (field is { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String })
            return new Value.Constant("");
        if (IsSource(field))
            return SourceMember(field, NewType(field.ContainingType));
        return SdkConstants.Of(field) is { } constant ? new Value.Constant(constant) : new Value.Unknown($"{field.ContainingType.Name}.{field.Name}");
    }

    private Value PropertyValue(IPropertyReferenceOperation reference, Frame? frame)
    {
        var property = reference.Property;
        if (reference.Instance is not { } instance)
            return IsSource(property) ? SourceMember(property, NewType(property.ContainingType)) : StaticProperty(reference);
        if (property.Name == "Name" && CallShape.Bare(instance) is ITypeOfOperation { TypeOperand: var named })
            return NameOf(named, frame);
        var receiver = Evaluate(instance, frame);
        if (property.IsIndexer)
            return Indexed(receiver, instance, reference, frame);
        var value = FrameworkProperty(property, receiver, instance) ?? MemberOf(receiver, property);
        return value is (Value.Unknown or Value.Result) && IsBucketOfNotification(property) ? Value.NotifyingBucket.Instance : value;
    }

    /// <summary>As <c>Amazon.Lambda.S3Events</c> and <c>Amazon.S3.Util</c> declare a notification.</summary>
    private static bool IsBucketOfNotification(IPropertySymbol property) => property is { Name: "Name" or "Arn", ContainingType: { Name: "S3BucketEntity", ContainingType.Name: "S3Event" or "S3EventNotification" } };

    private static Value NameOf(ITypeSymbol type, Frame? frame) =>
        (type is ITypeParameterSymbol parameter ? frame?.Find(parameter) : type) is { } known ? new Value.Constant(known.MetadataName) : new Value.Unknown($"name of {type.Name}");

    private static Value StaticProperty(IPropertyReferenceOperation reference) => SdkConstants.Of(reference.Property) is { } constant ? new Value.Constant(constant)
        : reference.Property.Type is { TypeKind: TypeKind.Interface or TypeKind.Class, SpecialType: SpecialType.None } ? new Value.Result(reference, Frame: null)
        : new Value.Unknown($"{reference.Property.ContainingType.Name}.{reference.Property.Name}");

    internal Value MemberOf(Value receiver, ISymbol member) => receiver.Map(alternative => alternative switch
    {
        Value.Followed instance => InstanceMember(instance, member),
        Value.Configuration configuration => ConfiguredMember(configuration, member),
        Value.Elements elements when member.Name is "Values" => new Value.Elements(elements.Items.Select(item => ((Value?)null, item.Item)).ToImmutableArray()),
        Value.Elements elements when member.Name is "Keys" => new Value.Elements(elements.Items.Select(item => ((Value?)null, item.Key ?? item.Item)).ToImmutableArray()),
        Value.Result result when Echoed(result, member.Name) is { } echoed => echoed,
        Value.Unknown or Value.Result or Value.Nothing => alternative,
        Value.Null => Value.Nothing.Instance,
        _ => new Value.Unknown(member.Name),
    });

    private Value InstanceMember(Value.Followed instance, ISymbol member)
    {
        if (instance.Set.TryGetValue(member.Name, out var set))
            return set;
        if (Implementation(instance.Type, member) is { } implemented && IsSource(implemented))
            return SourceMember(implemented, instance);
        return instance is { Creation: not null, IsComplete: true } ? Value.Null.Instance : new Value.Unknown($"{member.ContainingType?.Name}.{member.Name}");
    }

    /// <summary>The member that runs on an object of the type: overrides and implementations before what is declared.</summary>
    private static ISymbol? Implementation(ITypeSymbol? type, ISymbol member)
    {
        if (type is null || !(member.IsAbstract || member.IsVirtual || member.IsOverride))
            return member;
        if (member.ContainingType?.TypeKind == TypeKind.Interface && type.TypeKind != TypeKind.Interface)
            return type.FindImplementationForInterfaceMember(member) is { } implementation ? Implementation(type, implementation) : member.IsAbstract ? null : member;
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var candidate in current.GetMembers(member.Name))
            {
                if (Overrides(candidate, member))
                    return candidate;
            }
        }

        return member.IsAbstract ? null : member;
    }

    private static bool Overrides(ISymbol candidate, ISymbol member)
    {
        for (var current = candidate; current is not null; current = Overridden(current))
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, member.OriginalDefinition))
                return true;
        }

        return false;
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private Value SourceMember(ISymbol member, Value.Followed instance)
    {
        if (member is IPropertySymbol { GetMethod: { } getter } && _code.BodiesOf(getter).FirstOrDefault() is { } body)
            return Returned(getter, EnterMember(getter, instance, body));
        var constructors = ConstructorsOf(instance);
        var values = WrittenValues(member, instance, constructors).ToList();
        var inConstructors = values.Exists(value => value.InConstructor);
        var initial = inConstructors ? Enumerable.Empty<Value>() : InitialValues(member, instance, constructors);
        var value = initial.Concat(values.Select(written => written.Value)).Join();
        if (value is not Value.Nothing)
            return value;
        var mayBeSet = instance.Creation is null || (instance.Creation is IInvalidOperation && constructors.IsEmpty);
        return mayBeSet ? new Value.Unknown($"{member.ContainingType.Name}.{member.Name} is not set") : Value.Null.Instance;
    }

    private IEnumerable<(Value Value, bool InConstructor)> WrittenValues(ISymbol member, Value.Followed instance, ImmutableArray<Frame> constructors)
    {
        foreach (var write in _writes.Value.Of(member))
        {
            var isConstructor = write.Owner is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } && !write.IsInitialiser;
            if (instance.Creation is null || member.IsStatic)
                yield return (WrittenValue(write.Value, null), isConstructor);
            else if (isConstructor && constructors.FirstOrDefault(frame => SymbolEqualityComparer.Default.Equals(frame.Method.OriginalDefinition, write.Owner.OriginalDefinition)) is { } frame)
                yield return (WrittenValue(write.Value, frame), true);
            else if (!isConstructor && !write.IsInitialiser)
                yield return (WrittenValue(write.Value, null), false);
        }
    }

    private Value WrittenValue(IOperation value, Frame? frame) => value is IArgumentOperation argument ? OutOf(argument, frame) : Evaluate(value, frame);

    private IEnumerable<Value> InitialValues(ISymbol member, Value.Followed instance, ImmutableArray<Frame> constructors)
    {
        foreach (var initializer in _code.BodiesOf(member))
        {
            var value = initializer is ISymbolInitializerOperation symbol ? symbol.Value : initializer;
            yield return Evaluate(value, member.IsStatic ? null : ConstructorOf(member.ContainingType, instance, constructors));
        }

        if (PositionalParameter(member) is { } parameter)
            yield return ParameterValue(parameter, constructors.FirstOrDefault(frame => frame.Find(parameter) is not null), null);
    }

    /// <summary>Constructors that nobody wrote run too.</summary>
    private Frame? ConstructorOf(INamedTypeSymbol type, Value.Followed instance, ImmutableArray<Frame> constructors) =>
        constructors.FirstOrDefault(frame => SymbolEqualityComparer.Default.Equals(frame.Method.ContainingType.OriginalDefinition, type.OriginalDefinition))
        ?? (instance.Creation is null ? null : type.InstanceConstructors.FirstOrDefault(constructor => constructor.IsImplicitlyDeclared) is { } unwritten ? EnterMember(unwritten, instance, instance.Creation) : null);

    /// <summary>The primary constructor's parameter that a record's property stands for.</summary>
    private static IParameterSymbol? PositionalParameter(ISymbol member) => member is IPropertySymbol { ContainingType.IsRecord: true }
        ? member.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
            .FirstOrDefault(parameter => parameter.Name == member.Name && parameter.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is { Parent.Parent: TypeDeclarationSyntax }))
        : null;

    /// <summary>The activations of the constructors that made an object: its own, those it chains to and its bases'.</summary>
    private ImmutableArray<Frame> ConstructorsOf(Value.Followed instance)
    {
        var frames = ImmutableArray.CreateBuilder<Frame>();
        var made = instance with { Set = ImmutableDictionary<string, Value>.Empty };
        for (var frame = Constructed(instance, made); frame is not null && frames.Count < DeepestCall;)
        {
            frames.Add(frame);
            var chained = _code.BodiesOf(frame.Method).SelectMany(body => body.DescendantsAndSelf()).OfType<IInvocationOperation>()
                .FirstOrDefault(call => call.TargetMethod.MethodKind == MethodKind.Constructor);
            frame = chained is null ? null : Enter(chained.TargetMethod, chained, frame, made, Arguments(chained.Arguments, chained.TargetMethod, frame));
        }

        return frames.ToImmutable();
    }

    private Frame? Constructed(Value.Followed instance, Value.Followed made)
    {
        if (instance.Creation is IObjectCreationOperation { Constructor: { } constructor } creation)
            return Enter(constructor, creation, instance.Frame, made, Arguments(creation.Arguments, constructor, instance.Frame));
        if (instance.Creation is IInvalidOperation unbound)
            return ConstructedUnbound(unbound, instance, made);
        if (instance.Creation is not IInvocationOperation activation || CallShape.Of(activation) is not { } call || Activation.ConstructorOf(call) is not var (activated, given))
            return null;
        return Enter(activated, activation, instance.Frame, made, given.Select(value => value is null ? (Argument?)null : new Argument(null, CallShape.Bare(value), instance.Frame)).ToImmutableArray());
    }

    /// <summary>A class of the program made with an argument of a missing type: the constructor that takes as many.</summary>
    private Frame? ConstructedUnbound(IInvalidOperation creation, Value.Followed instance, Value.Followed made)
    {
        var written = UnboundMembers.ArgumentsOf(creation);
        var constructors = instance.Type is INamedTypeSymbol type && IsSource(type)
            ? type.InstanceConstructors.Where(candidate => candidate.Parameters.Length >= written.Length && candidate.Parameters.Skip(written.Length).All(parameter => parameter.IsOptional)).ToList()
            : new List<IMethodSymbol>();
        if (constructors is not [var constructor])
            return null;
        var arguments = constructor.Parameters.Select(parameter => written
            .Where((argument, position) => argument.Name is { } name ? name == parameter.Name : position == parameter.Ordinal)
            .Select(argument => (Argument?)new Argument(null, argument.Value, instance.Frame)).FirstOrDefault());
        return Enter(constructor, creation, instance.Frame, made, arguments.ToImmutableArray());
    }

    private Value This(IOperation use, Frame? frame)
    {
        if (use is IInstanceReferenceOperation { ReferenceKind: not InstanceReferenceKind.ContainingTypeInstance })
            return new Value.Unknown("object under construction");
        if (frame?.Receiver is { } receiver)
            return receiver;
        return OwnerOf(use) is { } method && !method.IsStatic ? Receivers(method) : NewType(use.Type);
    }

    /// <summary>The objects that a method in reach is called on; any of its type where one of them is not known.</summary>
    private Value Receivers(IMethodSymbol method)
    {
        var any = NewType(method.ContainingType);
        if (_code.IsEntered(method))
            return IsKind(_code.EnteredType, method.ContainingType) ? NewType(_code.EnteredType) : any;
        var receivers = _code.CallersOf(method).Select(caller => ReceiverAt(caller.Operation)).ToList();
        if (receivers.Count == 0 || receivers.Exists(receiver => receiver is null))
            return any;
        var objects = receivers.Select(receiver => Evaluate(receiver!, null)).Join();
        if (objects is Value.Nothing)
            return any;
        return objects.Alternatives().All(value => value is Value.Followed)
            ? objects.Alternatives().Where(value => IsKind(((Value.Followed)value).Type, method.ContainingType)).DefaultIfEmpty(any).Join()
            : any;
    }

    private static IOperation? ReceiverAt(IOperation? call) => call switch
    {
        IInvocationOperation invocation => invocation.Instance,
        IPropertyReferenceOperation property => property.Instance,
        IObjectCreationOperation creation => creation,
        _ => null,
    };

    private static bool IsKind(ITypeSymbol? type, ITypeSymbol wanted)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, wanted.OriginalDefinition))
                return true;
        }

        return type?.AllInterfaces.Any(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, wanted.OriginalDefinition)) == true;
    }

    /// <summary>The method whose body holds an expression, past the lambdas and local functions in it.</summary>
    private static IMethodSymbol? OwnerOf(IOperation operation)
    {
        var symbol = UnboundMembers.ModelOf(operation)?.GetEnclosingSymbol(operation.Syntax.SpanStart);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            symbol = symbol.ContainingSymbol;
        return symbol as IMethodSymbol;
    }

    private bool IsSource(ISymbol symbol) => _code.IsSource(symbol);
}
