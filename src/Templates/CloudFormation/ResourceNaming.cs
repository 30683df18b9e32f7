using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>
/// What <c>Ref</c> and <c>GetAtt</c> of a resource say. The hole <c>${Table}</c> always is what stands for the resource in its ARN: its name or id.
/// A <c>Ref</c> that is an ARN or a URL comes out as that ARN or URL around this hole.
/// </summary>
internal static class ResourceNaming
{
    public static SymbolicText Name(Resource resource) => SymbolicText.Hole(resource.Id);

    public static SymbolicText? Arn(Resource resource) => resource.Body[Resource.KnownArn].AsText() ?? MadeArn(resource);

    private static SymbolicText? MadeArn(Resource resource) => resource.Type switch
    {
        "AWS::Lambda::Alias" => Qualified(resource, resource["Name"].AsText() ?? SymbolicText.Literal("*")),
        "AWS::Lambda::Version" => Qualified(resource, SymbolicText.Literal("*")),
        _ => resource.Shape?.Arn(Name(resource)),
    };

    public static SymbolicText Ref(Resource resource)
    {
        if (resource.Type is "AWS::Lambda::Alias" or "AWS::Lambda::Version" && Arn(resource) is { } qualified)
            return qualified;

        return resource.Shape switch
        {
            { Ref: RefMeans.Arn } shape => shape.Arn(Name(resource)),
            { Ref: RefMeans.Url } => QueueUrl(Name(resource)),
            _ => Name(resource),
        };
    }

    public static SymbolicText Attribute(Resource resource, string attribute)
    {
        if (attribute is "AliasArn" or "FunctionArn" or "Arn" && resource.Type is "AWS::Lambda::Alias" or "AWS::Lambda::Version")
            return Arn(resource) ?? Name(resource);
        if (resource.Type == "AWS::SQS::Queue" && attribute == "QueueUrl")
            return QueueUrl(Name(resource));
        return resource.Shape?.Attribute(attribute, Name(resource)) ?? SymbolicText.Hole($"{resource.Id}.{attribute}");
    }

    /// <summary>The name the template gives, or null.</summary>
    public static SymbolicText? PhysicalName(Resource resource) =>
        resource.Shape?.NameProperty is { } property ? (resource[property] ?? resource["Name"]).AsText() : null;

    /// <summary>The same with the template's parameters as holes.</summary>
    public static SymbolicText? WrittenName(Resource resource) =>
        resource.Shape?.NameProperty is { } property && resource.Properties?[property] is { } written ? resource.Stack.EvaluateUndeployed(written).AsText() : null;

    /// <summary>What IAM puts between the kind and the name in an ARN, without the slash it begins with; null for none, or where its beginning is not known.</summary>
    public static SymbolicText? Path(Resource resource) =>
        resource.Type.StartsWith("AWS::IAM::", StringComparison.Ordinal) && resource["Path"].AsText()?.WithoutPrefix(SymbolicText.Literal("/")) is { Pieces.IsEmpty: false } path ? path : null;

    public static SymbolicText FunctionArn(SymbolicText nameOrArn) =>
        nameOrArn.Pieces is [{ IsHole: false, Text: var start }, ..] && start.StartsWith("arn:", StringComparison.Ordinal)
            ? nameOrArn
            : ResourceTypes.Find("AWS::Lambda::Function")!.Arn(nameOrArn);

    public static SymbolicText QueueUrl(SymbolicText name) =>
        SymbolicText.Concat(SymbolicText.Parse("https://sqs.${AWS::Region}.${AWS::URLSuffix}/${AWS::AccountId}/"), name);

    private static SymbolicText? Qualified(Resource resource, SymbolicText qualifier) =>
        resource["FunctionName"].AsText() is { } function ? SymbolicText.Concat(FunctionArn(function), SymbolicText.Literal(":"), qualifier) : null;
}
