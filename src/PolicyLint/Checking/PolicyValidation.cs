using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies.Validation;

namespace ServerlessGuard.PolicyLint.Checking;

/// <summary>Policy documents checked by themselves.</summary>
public static class PolicyValidation
{
    /// <summary>The findings of one document; of its kinds of policy the one given, or else the one it looks like.</summary>
    public static IEnumerable<Finding> Validate(string json, string file, PolicyType? type) => PolicyValidator.Validate(json, file, type).Select(fault => Of(fault, file));

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
