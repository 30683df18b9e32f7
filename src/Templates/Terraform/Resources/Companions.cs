using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Terraform.Evaluation;

namespace ServerlessGuard.Templates.Terraform.Resources;

/// <summary>Resources that say something of another one which CloudFormation says in that one itself: a bucket's encryption, a key's policy, where a function's results are sent.</summary>
internal sealed class Companions
{
    private const string BucketEncryption = "aws_s3_bucket_server_side_encryption_configuration";
    private const string KeyPolicy = "aws_kms_key_policy";
    private const string InvokeConfiguration = "aws_lambda_function_event_invoke_config";

    private readonly IDeclaredResource[] _companions;

    public Companions(IEnumerable<IDeclaredResource> resources) => _companions = resources.Where(resource => resource.Type is BucketEncryption or InvokeConfiguration or KeyPolicy).ToArray();

    public IEnumerable<MappingEntry> Of(IDeclaredResource resource) => resource.Type switch
    {
        "aws_s3_bucket" => Encryptions(resource).Take(1),
        "aws_kms_key" => _companions.Where(policy => policy.Type == KeyPolicy && IsAbout(policy["key_id"], resource, "key_id"))
            .Where(policy => policy["policy"] is not null)
            .Select(policy => new MappingEntry("KeyPolicy", policy.PositionOf("policy"), CloudFormationForm.Policy(policy["policy"]!)))
            .Take(1),
        "aws_lambda_function" => _companions.Where(config => config.Type == InvokeConfiguration && IsAbout(config["function_name"], resource, "function_name"))
            .Where(config => config["destination_config"] is not null)
            .Select(config => Destinations(config, config["destination_config"]!))
            .Take(1),
        _ => [],
    };

    private IEnumerable<MappingEntry> Encryptions(IDeclaredResource bucket) => _companions
        .Where(config => config.Type == BucketEncryption && IsAbout(config["bucket"], bucket, "bucket"))
        .Select(config => (Declared: config, Rules: config["rule"]))
        .Append((Declared: bucket, Rules: bucket["server_side_encryption_configuration"].AsItems().FirstOrDefault().At("rule")))
        .SelectMany(config => config.Rules.AsItems().Select(rule => (config.Declared, Default: rule.At("apply_server_side_encryption_by_default").AsItems().FirstOrDefault())))
        .Where(config => config.Default.At("kms_master_key_id") is { } key && !Values.IsNull(key))
        .Select(config => Encryption(config.Declared, config.Default!));

    private static MappingEntry Encryption(IDeclaredResource declared, Node written)
    {
        var members = new[] { ("SSEAlgorithm", "sse_algorithm"), ("KMSMasterKeyID", "kms_master_key_id") };
        var byDefault = members.Where(member => written.At(member.Item2) is not null)
            .Select(member => new MappingEntry(member.Item1, declared.Position, Values.Plain(written.At(member.Item2)!)));
        var rule = Object(declared, "ServerSideEncryptionByDefault", new Mapping(byDefault, declared.Position));
        return new MappingEntry("BucketEncryption", declared.Position, Object(declared, "ServerSideEncryptionConfiguration", new Sequence([rule], declared.Position)));
    }

    private static MappingEntry Destinations(IDeclaredResource declared, Node written)
    {
        var outcomes = new[] { ("OnSuccess", "on_success"), ("OnFailure", "on_failure") };
        var destinations = outcomes.Select(outcome => (outcome.Item1, Target: written.AsItems().FirstOrDefault().At(outcome.Item2).AsItems().FirstOrDefault().At("destination")))
            .Where(outcome => outcome.Target is not null && !Values.IsNull(outcome.Target))
            .Select(outcome => new MappingEntry(outcome.Item1, declared.Position, Object(declared, "Destination", Values.Plain(outcome.Target!))));
        return new MappingEntry("EventInvokeConfig", declared.Position, Object(declared, "DestinationConfig", new Mapping(destinations, declared.Position)));
    }

    private static Mapping Object(IDeclaredResource declared, string member, Node value) => new([new MappingEntry(member, declared.Position, value)], declared.Position);

    /// <summary>Named by reference, as a whole or within an ARN, or by the same name.</summary>
    private static bool IsAbout(Node? reference, IDeclaredResource resource, string name)
    {
        if (reference is null)
            return false;
        var text = Values.TextOf(reference);
        return text.Pieces.Any(piece => piece.IsHole && piece.Text == resource.Address)
            || (text.IsLiteral && resource[name] is { } own && Values.TextOf(own) is { IsLiteral: true } literal && (literal.Equals(text) || text.ToString().EndsWith($":{literal}", StringComparison.Ordinal)));
    }
}
