using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.CloudFormation;
using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Terraform.Hcl;

namespace ServerlessGuard.Templates.Terraform.Evaluation;

/// <summary>Data sources whose answer is known without asking AWS.</summary>
internal static class DataSources
{
    public static Node? Attribute(ResourceInstance data, string attribute, Evaluator evaluator, SourcePosition position) => (data.Type, attribute) switch
    {
        ("aws_caller_identity", "account_id" or "id") => Values.Hole(PseudoParameters.AccountId, position),
        ("aws_region", "name" or "id" or "region") => data["name"] ?? data["region"] ?? Values.Hole(PseudoParameters.Region, position),
        ("aws_partition", "partition" or "id") => Values.Hole(PseudoParameters.Partition, position),
        ("aws_partition", "dns_suffix") => Values.Hole(PseudoParameters.UrlSuffix, position),
        ("aws_iam_policy_document", "json" or "minified_json") => new JsonEncoded(PolicyDocumentData.Of(data), data.Position),
        ("aws_iam_policy", "arn" or "id") => data["arn"] is { } arn ? Values.At(arn, position) : PolicyArn(data, position),
        ("template_file", "rendered") => Rendered(data, evaluator),
        _ => null,
    };

    /// <summary>By its name: one of AWS's own, else one of the account.</summary>
    private static Node? PolicyArn(ResourceInstance data, SourcePosition position)
    {
        if (data["name"] is not { } name || Values.TextOf(name) is not { } text)
            return null;
        var isOwnedByAws = text.IsLiteral && CatalogTables.FindManagedPolicy(text.ToString()) is not null;
        var owner = isOwnedByAws ? "arn:${AWS::Partition}:iam::aws:policy/" : "arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/";
        return new Scalar(SymbolicText.Concat(SymbolicText.Parse(owner), text), position);
    }

    private static Node? Rendered(ResourceInstance data, Evaluator evaluator)
    {
        if (data["template"] is not { } template || Values.TextOf(template) is not { IsLiteral: true } text)
            return null;
        var variables = data["vars"];
        var scope = new Scope((name, place) => variables.At(name) ?? Values.Hole(name, place), ImmutableDictionary<string, Node>.Empty);
        return HclParser.ReadTemplate(text.ToString(), template.Position.File, out _) is { } expression ? evaluator.Evaluate(expression, scope) : null;
    }
}
