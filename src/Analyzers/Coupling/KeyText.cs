using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;
using ServerlessGuard.Templates;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>What is known of the key that an object is written under.</summary>
/// <param name="Start">The text that it certainly begins with.</param>
/// <param name="End">The text that it certainly ends with.</param>
/// <param name="IsWhole">Whether there is nothing between or beside them: <paramref name="Start"/> and <paramref name="End"/> are the key.</param>
/// <param name="StartsAsSource">Whether it begins with the key of the object that the event is about.</param>
/// <param name="EndsAsSource">Whether it ends with that key.</param>
internal sealed record KeyText(string Start, string End, bool IsWhole, bool StartsAsSource = false, bool EndsAsSource = false)
{
    /// <summary>Values are followed this far back; longer chains are left alone.</summary>
    private const int MostSteps = 8;

    private static readonly KeyText Unknown = new("", "", IsWhole: false);

    public static KeyText Of(IOperation key, InvocationModel model) => Of(key, model, MostSteps);

    public bool HasOwnStart => Start.Length > 0;

    /// <summary>Whether a trigger with that filter certainly does not see the object.</summary>
    public bool IsLeftOutBy(KeyFilter filter) => IsLeftOutByPrefix(filter.Prefix) || IsLeftOutBySuffix(filter.Suffix);

    /// <summary>A prefix that the template does not say may be any other than the key's own.</summary>
    private bool IsLeftOutByPrefix(string? prefix) =>
        prefix is null ? HasOwnStart
        : !StartsAsSource && !Start.StartsWith(prefix, StringComparison.Ordinal) && (IsWhole || !prefix.StartsWith(Start, StringComparison.Ordinal));

    private bool IsLeftOutBySuffix(string? suffix) =>
        suffix is null ? End.Length > 0
        : !EndsAsSource && !End.EndsWith(suffix, StringComparison.Ordinal) && (IsWhole || !suffix.EndsWith(End, StringComparison.Ordinal));

    private static KeyText Of(IOperation key, InvocationModel model, int steps) => key.Bare() switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => Literal(text),
        IInterpolatedStringOperation text => text.Parts.Select(part => OfPart(part, model, steps)).Aggregate(Literal(""), Joined),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Joined(Of(sum.LeftOperand, model, steps), Of(sum.RightOperand, model, steps)),
        IPropertyReferenceOperation { Property: { Name: "Key" or "KeyDecoded", ContainingType.Name: "S3ObjectEntity" } } =>
            Unknown with { StartsAsSource = true, EndsAsSource = true },
        IInvocationOperation call => OfCall(call, model, steps),
        ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation when steps > 0 =>
            Common(model.ValuesOf(key).Select(value => Of(value, model, steps - 1)).ToList()),
        _ => Unknown,
    };

    private static KeyText OfPart(IInterpolatedStringContentOperation part, InvocationModel model, int steps) => part switch
    {
        IInterpolatedStringTextOperation { Text.ConstantValue.Value: string text } => Literal(text),
        IInterpolationOperation { Expression: var value } => Of(value, model, steps),
        _ => Unknown,
    };

    private static KeyText OfCall(IInvocationOperation call, InvocationModel model, int steps)
    {
        var values = call.Arguments.SelectMany(Values).ToList();
        return call.TargetMethod switch
        {
            { Name: "UrlDecode" or "UnescapeDataString" } when values.Count > 0 => Of(values[0], model, steps),
            { Name: "Concat", ContainingType.SpecialType: SpecialType.System_String } =>
                values.Select(value => Of(value, model, steps)).Aggregate(Literal(""), Joined),
            { Name: "Combine" or "Join", ContainingType.Name: "Path" } when values.Count > 0 =>
                Around(Of(values[0], model, steps), Of(values[values.Count - 1], model, steps)),
            { Name: "Format", ContainingType.SpecialType: SpecialType.System_String }
                when values is [{ ConstantValue: { HasValue: true, Value: string format } }, ..] => OfFormat(format),
            _ when steps > 0 => Common(model.ResultsOf(call).Select(value => Of(value, model, steps - 1)).ToList()),
            _ => Unknown,
        };
    }

    private static IEnumerable<IOperation> Values(IArgumentOperation argument)
    {
        if (argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } list } })
            return list.ElementValues;
        return [argument.Value];
    }

    private static KeyText OfFormat(string format) =>
        format.IndexOf('{') is >= 0 and var first
            ? new(format.Substring(0, first), format.Substring(format.LastIndexOf('}') + 1), IsWhole: false)
            : Literal(format);

    private static KeyText Literal(string text) => new(text, text, IsWhole: true);

    private static KeyText Joined(KeyText first, KeyText second) => new(
        first.IsWhole ? first.Start + second.Start : first.Start,
        second.IsWhole ? first.End + second.End : second.End,
        first.IsWhole && second.IsWhole,
        first is { IsWhole: true, Start: "" } ? second.StartsAsSource : first.StartsAsSource,
        second is { IsWhole: true, End: "" } ? first.EndsAsSource : second.EndsAsSource);

    /// <summary>Something unknown, a separator, may stand between.</summary>
    private static KeyText Around(KeyText first, KeyText last) => new(first.Start, last.End, IsWhole: false, first.StartsAsSource, last.EndsAsSource);

    /// <summary>Of several values the one that is certain whichever it is.</summary>
    private static KeyText Common(List<KeyText> values) => values switch
    {
        [] => Unknown,
        [var only] => only,
        _ when values.TrueForAll(value => value.HasOwnStart) =>
            Unknown with { Start = values.Aggregate(values[0].Start, (start, value) => CommonStart(start, value.Start)) },
        _ => Unknown with { StartsAsSource = values.Exists(value => value.StartsAsSource), EndsAsSource = values.Exists(value => value.EndsAsSource) },
    };

    private static string CommonStart(string one, string other) => one.Substring(0, one.Zip(other, (a, b) => a == b).TakeWhile(same => same).Count());
}
