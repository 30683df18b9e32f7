using System.Text.RegularExpressions;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Who vouches for a federated principal.</summary>
/// <param name="Host">Of an OpenID Connect provider, what its condition keys begin with: <c>token.actions.githubusercontent.com</c>; of a SAML provider <c>saml</c>.</param>
internal sealed record IdentityProvider(string Host, bool IsSaml)
{
    private static readonly Regex Arn = new(@"^arn:aws[a-z-]*:iam::\d{12}:(?<kind>saml-provider|oidc-provider)/(?<name>.+)$", RegexOptions.CultureInvariant);
    private static readonly Regex Domain = new(@"^[a-z0-9-]+(\.[a-z0-9-]+)+(/.*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Null where the text is neither a provider's ARN nor a domain name.</summary>
    public static IdentityProvider? Of(string principal) => (Arn.Match(principal), Domain.IsMatch(principal)) switch
    {
        ({ Success: true } arn, _) => arn.Groups["kind"].Value == "saml-provider" ? new IdentityProvider("saml", IsSaml: true) : new IdentityProvider(arn.Groups["name"].Value, IsSaml: false),
        (_, true) => new IdentityProvider(principal, IsSaml: false),
        _ => null,
    };
}
