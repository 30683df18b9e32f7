using System.Collections.Immutable;
using System.Globalization;
using static ServerlessGuard.Iam.Policies.PolicyJsonKind;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Values that their operator cannot read.</summary>
internal sealed class ConditionValueCheck : IPolicyCheck
{
    private static readonly PolicyRule Unreadable = new("SLG6049", "Value of another type than the operator", FindingCategory.Warning);
    private static readonly PolicyRule Mixed = new("SLG6050", "Values that do not go together", FindingCategory.Error);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Unreadable, Mixed);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) =>
        policy.Statements.SelectMany(statement => statement.Conditions)
            .Where(condition => condition.Operator is not null)
            .SelectMany(condition => condition.KnownValues.Select(value => OfValue(condition, value)).OfType<PolicyFinding>().Concat(Together(condition)));

    private static PolicyFinding? OfValue(ConditionSyntax condition, PolicyJson value) => condition.Operator!.Family switch
    {
        ConditionFamily.Bool or ConditionFamily.Null => bool.TryParse(value.Text, out _) ? null
            : Unreadable.At(value, "TYPE_MISMATCH_BOOLEAN", $"{condition.OperatorName} compares with true or false, not with '{value.Text}'; write one of the two."),
        ConditionFamily.Numeric => decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? null
            : Unreadable.At(value, "TYPE_MISMATCH_NUMBER", $"{condition.OperatorName} compares with a number, not with '{value.Text}'; write a number."),
        ConditionFamily.Date => PolicyDate.FormOf(value.Text) switch
        {
            PolicyDateForm.None => Unreadable.At(value, "TYPE_MISMATCH_DATE", $"{condition.OperatorName} compares with a date, not with '{value.Text}'; write YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ."),
            PolicyDateForm.Unusual => Unreadable.At(value, "INVALID_DATE_VALUE", $"The date '{value.Text}' might not resolve as expected; write YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ."),
            _ => null,
        },
        ConditionFamily.IpAddress => AddressRange.Parse(value.Text) is not null ? null
            : Unreadable.At(value, "TYPE_MISMATCH_IP_RANGE", $"{condition.OperatorName} compares with an address range, not with '{value.Text}'; write one such as 203.0.113.0/24."),
        ConditionFamily.Binary => IsBase64(value.Text) ? null
            : Unreadable.At(value, "TYPE_MISMATCH_STRING", $"{condition.OperatorName} compares with a base64 text, not with '{value.Text}'; encode it."),
        _ => null,
    };

    private static IEnumerable<PolicyFinding> Together(ConditionSyntax condition)
    {
        if (condition.Values.Select(JsonType).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            yield return Mixed.At(condition.Node, "INVALID_CONDITION_DATA_TYPE", $"The values for {condition.Key} are of different JSON types; write all of them as texts.");
        }

        if (condition.Is(ConditionFamily.Bool, ConditionFamily.Null) && condition.Values.Length > 1)
        {
            yield return Mixed.At(condition.Node, "INVALID_CONDITION_MULTIPLE_BOOLEAN", $"{condition.OperatorName} for {condition.Key} has several Boolean values; write one.");
        }
    }

    private static string JsonType(PolicyJson value) => value switch
    {
        { Kind: Text } => "text",
        { Text: "true" or "false" } => "Boolean",
        _ => "number",
    };

    private static bool IsBase64(string text)
    {
        try
        {
            Convert.FromBase64String(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
