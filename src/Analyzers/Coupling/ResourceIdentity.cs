using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>Values that name one account, region or resource.</summary>
internal static class ResourceIdentity
{
    /// <summary>An ARN that names an account, or a queue's URL. ARNs of AWS's own things (managed policies, public models) name none.</summary>
    private static readonly Regex Resource = new(
        @"^arn:aws[\w-]*:[\w-]+:[\w-]*:\d{12}:|^https://sqs\.[\w-]+\.amazonaws\.com(\.cn)?/\d{12}/|^https://[\w-]+\.queue\.amazonaws\.com/\d{12}/",
        RegexOptions.CultureInvariant);

    private static readonly Regex Account = new(@"^\d{12}$", RegexOptions.CultureInvariant);

    private static readonly Regex Region = new(@"^[a-z]{2}(-[a-z]+)+-\d$", RegexOptions.CultureInvariant);

    /// <summary>Services that answer in one region only, wherever their user is (AWS General Reference, service endpoints).</summary>
    private static readonly HashSet<string> OfOneRegion = new(StringComparer.Ordinal)
    {
        "Account", "Artifact", "BillingConductor", "Budgets", "CertificateManager", "Chatbot", "CloudFront", "CostAndUsageReport", "CostExplorer", "ECRPublic",
        "GlobalAccelerator", "Health", "IdentityManagement", "NetworkManager", "Organizations", "Pricing", "Route53", "Route53Domains", "Shield",
        "Support", "WAF", "WAFV2",
    };

    /// <summary>The identity as it is written; null where a value is none, or is not a constant.</summary>
    /// <param name="member">The member or parameter that gets the value.</param>
    /// <param name="type">The type that has the member.</param>
    public static string? In(IOperation value, string member, INamedTypeSymbol type, InvocationModel model) =>
        RegionOf(value) is { } region ? (OfOneRegion.Contains(ServiceOf(type)) ? null : region)
        : TextOf(value, model) is { } text && IsIdentity(text, member) ? text
        : null;

    private static bool IsIdentity(string text, string member) =>
        Resource.IsMatch(text) || (IsOfAccount(member) && Account.IsMatch(text)) || (IsOfRegion(member) && Region.IsMatch(text));

    private static bool IsOfAccount(string member) =>
        EndsIn(member, "AccountId") || EndsIn(member, "Account") || EndsIn(member, "BucketOwner") || EndsIn(member, "OwnerId");

    private static bool IsOfRegion(string member) => EndsIn(member, "Region") || EndsIn(member, "RegionName") || member == "systemName";

    private static bool EndsIn(string member, string word) => member.EndsWith(word, StringComparison.OrdinalIgnoreCase);

    /// <summary><c>RegionEndpoint.EUWest1</c></summary>
    private static string? RegionOf(IOperation value) =>
        value.Bare() is IFieldReferenceOperation
        {
            Field: { IsStatic: true, ContainingType: { Name: "RegionEndpoint", ContainingNamespace.Name: "Amazon" } } field,
        }
            ? $"RegionEndpoint.{field.Name}"
            : null;

    private static string? TextOf(IOperation value, InvocationModel model) => value.Bare() switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } } field
            when model.ValuesOf(field) is [{ ConstantValue: { HasValue: true, Value: string text } }] => text,
        _ => null,
    };

    private static string ServiceOf(INamedTypeSymbol type) =>
        type.ContainingNamespace.Name == "Model" ? type.ContainingNamespace.ContainingNamespace.Name : type.ContainingNamespace.Name;
}
