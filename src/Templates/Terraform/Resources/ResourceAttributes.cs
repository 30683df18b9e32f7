using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.CloudFormation;
using ServerlessGuard.Templates.Terraform.Evaluation;

namespace ServerlessGuard.Templates.Terraform.Resources;

/// <summary>
/// What AWS answers for a resource's attributes. The hole <c>${aws_sqs_queue.orders}</c> always is what stands for the resource in its ARN: its name or
/// id. A data source names a resource of elsewhere: its name is the one it asks for.
/// </summary>
internal static class ResourceAttributes
{
    /// <summary>Null where the attribute is neither ARN nor name.</summary>
    public static SymbolicText? Of(IDeclaredResource resource, string attribute)
    {
        if (resource.Type == "aws_secretsmanager_secret_version" && attribute is "arn" or "secret_arn" && resource["secret_id"] is { } secret)
            return Values.TextOf(secret);
        if (TerraformTypes.Find(resource.Type) is not { } type)
            return null;
        if (type.Type == "AWS::Lambda::Alias")
            return attribute is "arn" or "id" ? AliasArn(resource) : null;
        if (type.Shape is not { } shape)
            return null;

        var name = Name(resource, type);
        if (attribute == "id")
            return Id(type.Id ?? shape.Ref, shape, name);
        return attribute == type.Name || IsId(type, attribute) ? name : ArnOf(shape, attribute, name);
    }

    /// <summary>The name or id in a resource's ARN.</summary>
    private static SymbolicText Name(IDeclaredResource resource, TerraformType type) =>
        resource.IsData && type.Name is { } attribute && resource[attribute] is { } asked ? Values.TextOf(asked) : SymbolicText.Hole(resource.Address);

    private static SymbolicText Id(RefMeans means, ResourceType shape, SymbolicText name) => means switch
    {
        RefMeans.Arn => shape.Arn(name),
        RefMeans.Url => ResourceNaming.QueueUrl(name),
        _ => name,
    };

    private static bool IsId(TerraformType type, string attribute) => (type.Type, attribute) is ("AWS::KMS::Key", "key_id") or ("AWS::Cognito::UserPool", "user_pool_id");

    private static SymbolicText? ArnOf(ResourceType shape, string attribute, SymbolicText name) => attribute switch
    {
        // An API has an ARN for its calls and one for itself.
        "execution_arn" => shape.Arn(name),
        "arn" => shape.Arns[shape.Arns[0].Service == "execute-api" ? 1 : 0].Fill(name),
        "stream_arn" => shape.Attribute("StreamArn", name),
        "qualified_arn" => SymbolicText.Concat(shape.Arn(name), SymbolicText.Literal(":*")),
        "layer_arn" => SymbolicText.Concat(shape.Arns[0].Fill(name, SymbolicText.Empty)),
        "url" or "queue_url" when shape.Ref == RefMeans.Url => ResourceNaming.QueueUrl(name),
        _ => null,
    };

    private static SymbolicText? AliasArn(IDeclaredResource alias) => alias["function_name"] is { } function && alias["name"] is { } name
        ? SymbolicText.Concat(ResourceNaming.FunctionArn(Values.TextOf(function)), SymbolicText.Literal(":"), Values.TextOf(name))
        : null;
}
