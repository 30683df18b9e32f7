using System.Collections.Immutable;
using System.Text;
using ServerlessGuard.Iam;
using ServerlessGuard.Templates.Terraform.Hcl;

namespace ServerlessGuard.Templates.Terraform.Evaluation;

/// <summary>Modules of the public registry that functions are mostly deployed with: what each of them makes, said in the same language.</summary>
internal static class RegistryModules
{
    private static readonly ImmutableDictionary<string, string> Sources = new Dictionary<string, string>
    {
        ["lambda"] = "lambda.tf",
        ["dynamodb-table"] = "dynamodb-table.tf",
        ["s3-bucket"] = "s3-bucket.tf",
        ["sns"] = "sns.tf",
        ["sqs"] = "sqs.tf",
        ["eventbridge"] = "eventbridge.tf",
        ["step-functions"] = "step-functions.tf",
        ["iam//modules/iam-policy"] = "iam-policy.tf",
        ["iam//modules/iam-role"] = "iam-role.tf",
        ["iam//modules/iam-assumable-role"] = "iam-assumable-role.tf",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <param name="source">As written: <c>terraform-aws-modules/lambda/aws</c>, or the repository behind it.</param>
    /// <param name="position">Of the call: whatever the module makes is taken to stand there.</param>
    public static HclBody? Find(string source, SourcePosition position) =>
        NameOf(source) is { } name && Sources.TryGetValue(name, out var file) ? HclParser.Read(Text(file), position).Body : null;

    /// <summary><c>iam//modules/iam-role</c> of <c>terraform-aws-modules/iam/aws//modules/iam-role</c> and of the repository's address.</summary>
    private static string? NameOf(string source)
    {
        const string owner = "terraform-aws-modules/", repository = "terraform-aws-", registry = "/aws";
        var start = source.IndexOf(owner, StringComparison.Ordinal);
        if (start < 0)
            return null;
        var path = source.Substring(start + owner.Length).Split('?')[0].Replace(".git", string.Empty);
        var inner = path.IndexOf("//", StringComparison.Ordinal);
        var (module, part) = inner < 0 ? (path, string.Empty) : (path.Substring(0, inner), path.Substring(inner).TrimEnd('/'));
        var name = module.StartsWith(repository, StringComparison.Ordinal) ? module.Substring(repository.Length)
            : module.EndsWith(registry, StringComparison.Ordinal) ? module.Substring(0, module.Length - registry.Length)
            : null;
        return name + part;
    }

    private static string Text(string file)
    {
        using var stream = typeof(RegistryModules).Assembly.GetManifestResourceStream("Registry." + file)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
