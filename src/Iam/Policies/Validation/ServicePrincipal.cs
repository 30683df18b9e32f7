using System.Text.RegularExpressions;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>How AWS names its services as principals: <c>lambda.amazonaws.com</c>.</summary>
internal static class ServicePrincipal
{
    public const string Check = "INVALID_SERVICE_PRINCIPAL_FORMAT";

    private const string Domains = @"\.(amazonaws\.com|amazonaws\.com\.cn|amazon\.com|aws\.internal|amazonaws\.eu|c2s\.ic\.gov|sc2s\.sgov\.gov|csp\.hci\.ic\.gov|cloud\.adc-e\.uk)$";

    private static readonly Regex WellFormed = new(@"^[a-z0-9_-]+(\.[a-z0-9_-]+)*" + Domains, RegexOptions.CultureInvariant);
    private static readonly Regex OfOneLabel = new("^[a-z0-9_-]+" + Domains, RegexOptions.CultureInvariant);

    public static bool IsWellFormed(string text) => WellFormed.IsMatch(text);

    public static bool IsOfOneLabel(string text) => OfOneLabel.IsMatch(text);

    public static string Problem(string text) => $"The service principal '{text}' does not match the expected format; write service.amazonaws.com, all in lower case.";
}
