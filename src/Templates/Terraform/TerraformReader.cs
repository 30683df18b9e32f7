using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Templates.CloudFormation;
using ServerlessGuard.Templates.Terraform.Evaluation;
using ServerlessGuard.Templates.Terraform.Resources;

namespace ServerlessGuard.Templates.Terraform;

/// <summary>A root module, or a plan or state of one, as a deployment.</summary>
internal static class TerraformReader
{
    public static bool IsConfiguration(string file) => TerraformFiles.IsConfiguration(file);

    /// <summary>The root module in the folder of <paramref name="file"/>.</summary>
    public static Deployment Read(string file, TemplateOptions options, TerraformFiles files)
    {
        var folder = TemplatePaths.Folder(file);
        if (files.Read(file) is null)
        {
            var error = new TemplateError(new SourcePosition(file, 1, 1), "the configuration does not exist or cannot be read: mend the path");
            return new Deployment(file) { Errors = ImmutableArray.Create(error) };
        }

        var configuration = new Configuration(files, folder, options);
        var deployment = Deployed(file, folder, configuration.Resources().ToArray(), files);
        return deployment with
        {
            Errors = configuration.Errors.AddRange(deployment.Errors),
            NestedTemplates = configuration.CalledFiles,
            Terraform = TerraformSource.Configuration,
        };
    }

    public static Deployment Deployed(string file, string folder, IReadOnlyCollection<IDeclaredResource> resources, TerraformFiles files)
    {
        var root = CloudFormationForm.Template(resources, new SourcePosition(file, 1, 1));
        var stacks = new StackSet(files.Read);
        stacks.AddRoot(root, file);
        var deployment = DeploymentReader.Read(stacks, file);
        var byAddress = resources.ToLookup(resource => resource.Address, StringComparer.Ordinal);
        var code = new CodeLocation(folder, resources, files);
        return deployment with { Functions = deployment.Functions.Select(function => Function(function, byAddress[function.Id].First(), code)).ToImmutableArray() };
    }

    private static DeployedFunction Function(DeployedFunction function, IDeclaredResource declared, CodeLocation code) => function with
    {
        Template = declared.RootPosition.File,
        Position = declared.RootPosition,
        Kind = TemplateKind.Terraform,
        CodePath = function.IsImage ? null : code.Of(declared),
        Dockerfile = null,
    };
}
