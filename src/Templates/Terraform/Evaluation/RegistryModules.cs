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
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <param name="source">As written: <c>terraform-aws-modules/lambda/aws</c>, or the repository behind it.</param>
    /// <param name="position">Of the call: whatever the module makes is taken to stand there.</param>
    public static HclBody? Find(string source, SourcePosition position) =>
        NameOf(source) is { } name && Sources.TryGetValue(name, out var file) ? HclParser.Read(Text(file), position).Body : null;

    private static string? NameOf(string source)
    {
        const string owner = "terraform-aws-modules/", repository = "terraform-aws-";
        var start = source.IndexOf(owner, StringComparison.Ordinal);
        if (start < 0)
            return null;
        var path = source.Substring(start + owner.Length).Split('?')[0].Replace(".git", string.Empty);
        if (path.StartsWith(repository, StringComparison.Ordinal))
            return path.Contains('/') ? null : path.Substring(repository.Length);
        return path.Split('/') is [var name, "aws"] ? name : null;
    }

    private static string Text(string file)
    {
        using var stream = typeof(RegistryModules).Assembly.GetManifestResourceStream("Registry." + file)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
