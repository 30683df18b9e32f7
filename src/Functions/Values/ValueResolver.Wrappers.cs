using System.Collections.Immutable;

namespace ServerlessGuard.Functions.Values;

/// <summary>
/// Calls into packages that give back what they are given: guards, and containers of one value. Sources: Ardalis.GuardClauses, CommunityToolkit.Diagnostics,
/// CSharpFunctionalExtensions, LanguageExt, Optional, ErrorOr, FluentResults.
/// </summary>
public sealed partial class ValueResolver
{
    private static readonly ImmutableHashSet<string> Guards = ImmutableHashSet.Create("Against", "Guard", "Ensure", "Check", "Argument", "Requires", "Throw", "Preconditions");

    private static readonly ImmutableHashSet<string> Containers = ImmutableHashSet.Create("Result", "Maybe", "Option", "Optional", "Some", "Either", "ErrorOrFactory", "Try");

    private static readonly ImmutableHashSet<string> Makers = ImmutableHashSet.Create("Success", "Ok", "From", "Some", "Of", "Return", "Just", "Right", "SomeNotNull");

    private Value? Wrapped(CallShape call, Frame? frame)
    {
        if (call[0] is { } given && (Guards.Contains(call.TypeName) || (Containers.Contains(call.TypeName) && Makers.Contains(call.Method))))
            return call.Symbol is { ReturnsVoid: true } ? null : Evaluate(given, frame);
        if (call.Receiver is not { } receiver || call.Symbol is not null)
            return null;
        return call.Method switch
        {
            "GetValueOrThrow" or "ValueOrFailure" or "Unwrap" or "ThrowIfNull" or "ThrowIfNullOrEmpty" => OfText(Evaluate(receiver, frame)),
            "GetValueOrDefault" or "ValueOr" or "IfNone" or "OrElse" when call[0] is { } fallback => OfText(Evaluate(receiver, frame))?.Or(Evaluate(fallback, frame)),
            _ => null,
        };
    }

    private static Value? OfText(Value value) => value.Alternatives().All(IsText) ? value : null;

    private static bool IsText(Value value) => value is Value.Constant or Value.EnvironmentVariable or Value.Configuration or Value.Concatenation;
}
