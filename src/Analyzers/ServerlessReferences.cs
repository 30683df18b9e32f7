using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Analyzers;

/// <summary>Whether a compilation has to do with serverless functions at all. Types count by name, also where they are declared in source.</summary>
internal static class ServerlessReferences
{
    private static readonly string[] Marks =
    [
        "Amazon.Lambda.Core.ILambdaContext",
        "Amazon.Lambda.Annotations.LambdaFunctionAttribute",
        "Amazon.Lambda.RuntimeSupport.LambdaBootstrap",
        "Amazon.Lambda.AspNetCoreServer.AbstractAspNetCoreFunction`2",
        "Microsoft.Extensions.DependencyInjection.ServiceCollectionExtensions.AddAWSLambdaHosting",
        "Microsoft.Azure.Functions.Worker.FunctionAttribute",
        "Microsoft.Azure.WebJobs.FunctionNameAttribute",
        "Google.Cloud.Functions.Framework.IHttpFunction",
        "Google.Cloud.Functions.Framework.ICloudEventFunction",
    ];

    public static bool IsAny(Compilation compilation) => Marks.Any(mark => !compilation.GetTypesByMetadataName(mark).IsEmpty);
}
