using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>The customer's key with which a resource is encrypted.</summary>
internal static class KmsKeys
{
    private const string AwsAlias = "alias/aws/";

    /// <summary>Whichever key of the account it may be.</summary>
    public static SymbolicText Any => Arn(SymbolicText.Literal("*"));

    /// <summary>The key's ARN or alias, or null for no key and for AWS's own.</summary>
    public static SymbolicText? Of(Resource resource) => resource.Type switch
    {
        "AWS::S3::Bucket" => OfBucket(resource),
        "AWS::DynamoDB::Table" or "AWS::DynamoDB::GlobalTable" => Customer(resource["SSESpecification"].At("KMSMasterKeyId").AsText()),
        "AWS::SQS::Queue" or "AWS::SNS::Topic" => Customer(resource["KmsMasterKeyId"].AsText()),
        "AWS::Kinesis::Stream" => Customer(resource["StreamEncryption"].At("KeyId").AsText()),
        "AWS::KinesisFirehose::DeliveryStream" => Customer(resource["DeliveryStreamEncryptionConfigurationInput"].At("KeyARN").AsText()),
        "AWS::StepFunctions::StateMachine" => Customer(resource["EncryptionConfiguration"].At("KmsKeyId").AsText()),
        "AWS::Events::EventBus" => Customer(resource["KmsKeyIdentifier"].AsText()),
        "AWS::Lambda::Function" => Customer(resource["KmsKeyArn"].AsText()),
        _ => Customer(resource["KmsKeyId"].AsText() ?? resource["KmsKeyArn"].AsText()),
    };

    /// <summary>A key's id, alias or ARN as an ARN.</summary>
    public static SymbolicText Arn(SymbolicText key) => key.Pieces switch
    {
        [{ IsHole: false, Text: var text }, ..] when text.StartsWith("arn:", StringComparison.Ordinal) => key,
        [{ IsHole: false, Text: var text }, ..] when text.StartsWith("alias/", StringComparison.Ordinal) => SymbolicText.Concat(Prefix, key),
        _ => ResourceTypes.Find("AWS::KMS::Key")!.Arn(key),
    };

    private static SymbolicText Prefix => SymbolicText.Parse("arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:");

    private static SymbolicText? OfBucket(Resource bucket)
    {
        foreach (var rule in bucket["BucketEncryption"].At("ServerSideEncryptionConfiguration").AsItems())
        {
            var encryption = rule.At("ServerSideEncryptionByDefault");
            if (encryption.At("SSEAlgorithm").AsLiteral() is "aws:kms" or "aws:kms:dsse" && Customer(encryption.At("KMSMasterKeyID").AsText()) is { } key)
                return key;
        }

        return null;
    }

    private static SymbolicText? Customer(SymbolicText? key) => key is null || key.Pieces.IsEmpty || key.ToString().Contains(AwsAlias) ? null : Arn(key);
}
