using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies.Validation;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.PolicyLint.Checking;

/// <summary>Policy documents checked by themselves.</summary>
public static class PolicyValidation
{
    /// <summary>The findings of one document; of its kinds of policy the one given, or else the one it looks like.</summary>
    public static IEnumerable<Finding> Validate(string json, string file, PolicyType? type) => PolicyValidator.Validate(json, file, type).Select(fault => Of(fault, file));

    /// <summary>
    /// The findings of a file: of the one document that it is, in JSON or YAML, or of all that a template holds. Of what is known only after deployment
    /// nothing is said.
    /// </summary>
    public static FileValidation ValidateFile(string text, string file, PolicyType? type)
    {
        var (policies, errors) = PolicyTexts.Find(text, file);
        var isJson = file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n') is "" or ['{' or '[' or '"', ..];
        if (isJson && (policies.IsEmpty || policies[0].IsWhole))
        {
            return new FileValidation(1, [.. Validate(text, file, type)], []);
        }

        ImmutableArray<InputError> problems = policies.IsEmpty && errors.IsEmpty
            ? [new InputError(file, Line: null, "holds no policy document; give a policy in JSON or YAML, or a template that has some")]
            : [.. errors.Select(error => new InputError(error.Position.File, error.Position.Line, error.Message))];
        return new FileValidation(policies.Length, [.. policies.SelectMany(policy => Validate(policy, file, type))], problems);
    }

    private static IEnumerable<Finding> Validate(PolicyText policy, string file, PolicyType? type) =>
        from fault in PolicyValidator.Validate(policy.Json, file, type ?? (policy.IsTrust ? PolicyType.Trust : null))
        where !fault.Places.Any(place => IsUnknown(place.Pointer, policy))
        select Of(fault with { Places = [.. fault.Places.Select(place => place with { Position = PositionOf(place.Pointer, policy) })] }, file);

    private static bool IsUnknown(string pointer, PolicyText policy) =>
        !policy.Unknown.IsEmpty && policy.Unknown.Any(unknown => pointer.StartsWith(unknown, StringComparison.Ordinal) && (pointer.Length == unknown.Length || pointer[unknown.Length] == '/'));

    private static SourcePosition PositionOf(string pointer, PolicyText policy) => policy.Positions.TryGetValue(pointer, out var position) ? position : policy.Position;

    public static Level LevelOf(FindingCategory category) => category switch
    {
        FindingCategory.Error => Level.Error,
        FindingCategory.SecurityWarning or FindingCategory.Warning => Level.Warning,
        _ => Level.Note,
    };

    private static Finding Of(PolicyFinding fault, string file) => new(fault.Rule.Id, LevelOf(fault.Rule.Category), fault.Message, fault.Position)
    {
        Actions = TextsOf(fault, "Action"),
        Resources = TextsOf(fault, "Resource"),
        Related = [.. fault.Places.Skip(1).Select(place => new RelatedPlace(place.Position, place.Text.Length > 0 ? place.Text : place.Pointer))],
        Subject = $"{file} {fault.Check} {fault.Message}",
        Fault = fault,
    };

    /// <summary>What is written at the places that lie in an element or its negation.</summary>
    private static ImmutableArray<string> TextsOf(PolicyFinding fault, string element) =>
        [.. fault.Places.Where(place => place.Text.Length > 0 && place.Pointer.Split('/').Any(part => part == element || part == "Not" + element)).Select(place => place.Text).Distinct(StringComparer.Ordinal)];
}

/// <param name="Policies">How many documents the file holds.</param>
public sealed record FileValidation(int Policies, ImmutableArray<Finding> Findings, ImmutableArray<InputError> Errors);
