using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Reach;

namespace ServerlessGuard.Functions.Values;

/// <summary>
/// Finds, on demand, what an expression's value is: through variables, members, calls and construction, down into called methods with
/// their arguments and up through a method's callers where nothing else binds a parameter. Never throws on broken code. Not for
/// concurrent use: one resolver per entry point.
/// </summary>
public sealed partial class ValueResolver
{
    private const int DeepestExpression = 90;
    private const int DeepestCall = 12;

    // ICollectionExpressionOperation, which the compiler this is built against does not have yet.
    private const OperationKind CollectionExpression = (OperationKind)127;
    private const int MostSteps = 40_000;

    private readonly ICodeInReach _code;
    private readonly Lazy<MemberWrites> _writes;
    private readonly Lazy<OptionsBindings> _options;
    private readonly Dictionary<(IOperation, Frame?), Value> _known = new();
    private readonly Dictionary<(IOperation, Frame?), int> _open = new();
    private readonly Dictionary<(IOperation, Frame?, ISymbol), Frame> _frames = new();
    private readonly Dictionary<(IMethodSymbol, Value.Followed), Frame> _memberFrames = new();
    private readonly Dictionary<(IOperation, Frame?, int), Frame> _elementFrames = new();
    private int _lowestReopened = int.MaxValue;
    private int _steps;

    public ValueResolver(FunctionProgram program, ReachedCode reach)
        : this(new ReachedValues(program, reach))
    {
    }

    internal ValueResolver(ICodeInReach code)
    {
        _code = code;
        _writes = new Lazy<MemberWrites>(() => new MemberWrites(code.Bodies));
        _options = new Lazy<OptionsBindings>(() => new OptionsBindings(code.Bodies));
    }

    public Value Resolve(IOperation expression) => Materialize(Follow(expression));

    /// <summary>As <see cref="Resolve"/>, with objects still to be asked for their members.</summary>
    internal Value Follow(IOperation expression)
    {
        _steps = 0;
        return Evaluate(expression, null);
    }

    internal Value Evaluate(IOperation operation, Frame? frame)
    {
        var key = (operation, frame);
        if (_known.TryGetValue(key, out var known))
            return known;
        if (_open.TryGetValue(key, out var depth))
        {
            _lowestReopened = Math.Min(_lowestReopened, depth);
            return Value.Nothing.Instance;
        }

        if (_open.Count >= DeepestExpression || ++_steps > MostSteps)
            return new Value.Unknown("too many steps to follow");
        return EvaluateOpen(key);
    }

    /// <summary>A value found while one above it was still open lacks that one's share, so it is not kept.</summary>
    private Value EvaluateOpen((IOperation Operation, Frame? Frame) key)
    {
        var depth = _open.Count;
        var reopenedBefore = _lowestReopened;
        _lowestReopened = int.MaxValue;
        _open.Add(key, depth);
        var value = Compute(key.Operation, key.Frame);
        _open.Remove(key);
        if (_lowestReopened >= depth)
        {
            _known[key] = value;
            _lowestReopened = int.MaxValue;
        }

        _lowestReopened = Math.Min(_lowestReopened, reopenedBefore);
        return value;
    }

    private Value Compute(IOperation operation, Frame? frame) => operation switch
    {
        IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member } => new Value.Constant(member.Name),
        { ConstantValue.HasValue: true } => ConstantOf(operation),
        IConversionOperation conversion => Converted(conversion, frame),
        IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand, frame),
        IAwaitOperation await => Evaluate(await.Operation, frame),
        ILocalReferenceOperation local => VariableAt(local.Local, local, frame),
        IParameterReferenceOperation parameter => VariableAt(parameter.Parameter, parameter, frame),
        IDeclarationExpressionOperation declaration => Evaluate(declaration.Expression, frame),
        IFieldReferenceOperation field => FieldValue(field, frame),
        IPropertyReferenceOperation property => PropertyValue(property, frame),
        IInstanceReferenceOperation instance => This(instance, frame),
        IInvocationOperation invocation => Invoked(invocation, frame),
        IObjectCreationOperation creation => Created(creation, frame),
        IAnonymousObjectCreationOperation creation => Initialised(NewObject(creation, frame), creation.Initializers, frame),
        IWithOperation with => Initialised(Evaluate(with.Operand, frame), with.Initializer.Initializers, frame),
        IArrayCreationOperation array => array.Initializer is null ? Value.Elements.Empty : ElementsFrom(array.Initializer.ElementValues, frame),
        IArrayElementReferenceOperation element => ElementAt(Evaluate(element.ArrayReference, frame), element.Indices.Length == 1 ? Evaluate(element.Indices[0], frame) : null),
        ITupleOperation tuple => TupleOf(tuple, frame),
        IInterpolatedStringOperation text => ValueAlgebra.Concat(text.Parts.Select(part => Interpolated(part, frame))),
        IInterpolatedStringHandlerCreationOperation handler => Evaluate(handler.Content, frame),
        ITranslatedQueryOperation query => Evaluate(query.Operation, frame),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum =>
            ValueAlgebra.Concat(new[] { Evaluate(sum.LeftOperand, frame), Evaluate(sum.RightOperand, frame) }),
        ICoalesceOperation coalesce => Evaluate(coalesce.Value, frame).Or(Evaluate(coalesce.WhenNull, frame)),
        IConditionalOperation conditional => Chosen(conditional, frame),
        ISwitchExpressionOperation choice => Switched(choice, frame),
        IConditionalAccessOperation access => Evaluate(access.Operation, frame) is Value.Null ? Value.Null.Instance : Evaluate(access.WhenNotNull, frame),
        IConditionalAccessInstanceOperation receiver => AccessedBy(receiver) is { } accessed ? Evaluate(accessed.Operation, frame) : new Value.Unknown("member access"),
        ISimpleAssignmentOperation assignment => Evaluate(assignment.Value, frame),
        ICoalesceAssignmentOperation assignment => Evaluate(assignment.Target, frame).Or(Evaluate(assignment.Value, frame)),
        IThrowOperation => Value.Nothing.Instance,
        IDelegateCreationOperation created => Evaluate(created.Target, frame),
        IAnonymousFunctionOperation lambda => new Value.Function(lambda.Symbol, lambda.Body, frame),
        IMethodReferenceOperation method => new Value.Function(method.Method, null, frame),
        IDefaultValueOperation { Type.IsReferenceType: true } => Value.Null.Instance,
        IIsPatternOperation or IIsTypeOperation or IBinaryOperation or IUnaryOperation => new Value.Unknown("computed"),
        { Kind: CollectionExpression } or { Syntax: CollectionExpressionSyntax } => ElementsFrom(operation.ChildOperations.Where(child => child.Syntax != operation.Syntax), frame),
        IInvalidOperation => Unbound(operation, frame),
        _ => new Value.Unknown("computed"),
    };

    private static Value ConstantOf(IOperation operation)
    {
        var constant = operation.ConstantValue.Value;
        if (operation.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
        {
            var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant));
            return new Value.Constant(member?.Name ?? Text(constant));
        }

        return constant is null ? Value.Null.Instance : new Value.Constant(Text(constant));
    }

    private static string Text(object? constant) => constant switch
    {
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => constant?.ToString() ?? "",
    };

    private Value Converted(IConversionOperation conversion, Frame? frame)
    {
        if (conversion.OperatorMethod is { } converter && _code.BodiesOf(converter).Any())
            return Returned(converter, Enter(converter, conversion, frame, null, ImmutableArray.Create<Argument?>(new Argument(null, conversion.Operand, frame))));
        return Evaluate(conversion.Operand, frame);
    }

    private static IConditionalAccessOperation? AccessedBy(IConditionalAccessInstanceOperation receiver)
    {
        IOperation child = receiver;
        for (var parent = receiver.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
                return access;
        }

        return null;
    }
}
