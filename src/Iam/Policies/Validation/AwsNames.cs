using System.Text.RegularExpressions;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>How AWS names partitions, regions and accounts.</summary>
internal static class AwsNames
{
    public static IReadOnlyList<string> Partitions { get; } = ["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc"];

    private static readonly Regex RegionForm = new(
        "^([a-z]{2}|eusc|mx)(-(gov|iso|isob|isoe|isof|de))?-(north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9]$",
        RegexOptions.CultureInvariant);

    /// <summary>By form and not by list, which would be out of date with the next region.</summary>
    public static bool IsRegion(string text) => RegionForm.IsMatch(text) || text == "aws-global";

    public static bool IsAccount(string text) => text.Length == 12 && text.All(letter => letter is >= '0' and <= '9');

    public static bool HasWildcard(string text) => text.IndexOfAny(['*', '?']) >= 0;
}
