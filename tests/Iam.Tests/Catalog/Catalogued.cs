using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Iam.Tests.Catalog;

/// <summary>Shorthand for what the tests ask the catalog.</summary>
internal static class Catalogued
{
    public static AwsCatalog Aws => AwsCatalog.Default;

    /// <param name="text">Service and .NET method: <c>s3.GetObjectMetadata</c>.</param>
    public static SdkOperation Operation(string text)
    {
        var service = Aws.FindService(text[..text.IndexOf('.')]);
        Assert.NotNull(service);
        var operation = Aws.FindOperation(service, text[(text.IndexOf('.') + 1)..]);
        Assert.NotNull(operation);
        return operation;
    }

    public static IEnumerable<SdkOperation> Operations => Aws.Services.SelectMany(service => service.Operations);

    /// <summary>Needs as the tables of these tests write them: <c>s3:GetObjectVersion Argument(VersionId)</c>; sorted.</summary>
    public static IEnumerable<string> Needs(SdkOperation operation) =>
        operation.Requirements.Select(need => need.When is null ? need.Action : $"{need.Action} {need.When}").Distinct().Order(StringComparer.Ordinal);
}
