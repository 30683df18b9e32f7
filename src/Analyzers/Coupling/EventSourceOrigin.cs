using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>
/// Whether a name is the one that the event came from. What is only made with it, <c>bucket + "-resized"</c>, or looked up by it, is another one.
/// </summary>
internal sealed class EventSourceOrigin(Feedback feedback, InvocationModel model)
{
    private const int MostSteps = 12;

    /// <summary>Parts of an ARN: the name in it is the same one.</summary>
    private static readonly HashSet<string> TakesPart = new(StringComparer.Ordinal)
    {
        "Split", "Substring", "Trim", "ToString", "Last", "LastOrDefault", "First", "ElementAt", "ToArray", "ToList", "ToLower", "ToLowerInvariant",
        "AsSpan", "Parse",
    };

    public bool Is(IOperation name) => Is(name, MostSteps);

    private bool Is(IOperation value, int steps) => steps > 0 && value.Bare() switch
    {
        { ConstantValue.HasValue: true } => false,
        var part when feedback.IsSource(part) => true,
        ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation => model.ValuesOf(value).Any(given => Is(given, steps - 1)),
        IPropertyReferenceOperation property => IsProperty(property, steps),
        IArrayElementReferenceOperation element => Is(element.ArrayReference, steps - 1),
        IInvocationOperation call => IsResult(call, steps),
        ICoalesceOperation coalesce => Is(coalesce.Value, steps - 1) || Is(coalesce.WhenNull, steps - 1),
        IConditionalOperation { WhenFalse: { } otherwise } choice => Is(choice.WhenTrue, steps - 1) || Is(otherwise, steps - 1),
        IConditionalAccessOperation access => Is(access.WhenNotNull, steps - 1),
        IInterpolatedStringOperation text when !feedback.IsNamedWhole => text.Parts is [.., IInterpolationOperation last] && Is(last.Expression, steps - 1),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when !feedback.IsNamedWhole => Is(sum.RightOperand, steps - 1),
        _ => false,
    };

    /// <summary><c>parts[5]</c>, <c>response.QueueUrl</c>; an entry of a map is another value than its key.</summary>
    private bool IsProperty(IPropertyReferenceOperation property, int steps) =>
        property.Instance is { } instance and not IInstanceReferenceOperation ? !Mutators.IsMap(property.Property.ContainingType) && Is(instance, steps - 1)
        : model.ValuesOf(property).Any(given => Is(given, steps - 1));

    private bool IsResult(IInvocationOperation call, int steps)
    {
        if (call.TargetMethod.Name is "GetQueueUrl" or "GetQueueUrlAsync")
            return call.Arguments.Any(argument => Is(argument.Value, steps - 1))
                || (RequestMembers.Of(call)?.Find("QueueName") is { } name && Is(name, steps - 1));
        if (TakesPart.Contains(call.TargetMethod.Name) && !model.IsWritten(call.TargetMethod))
            return (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is { } whole && Is(whole, steps - 1);
        return model.ResultsOf(call).Any(given => Is(given, steps - 1));
    }
}
