using System.Security.Cryptography;
using System.Text;
using BenchmarkDotNet.Attributes;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Policies;

/// <summary>Single requests and containment of patterns, each a million times, as ratio to what a hash of the same text costs.</summary>
public class EvaluationBenchmark
{
    private const int Million = 1_000_000;

    private static readonly string[] Actions = ["s3:GetObject", "s3:PutObject", "dynamodb:GetItem", "dynamodb:Query", "sqs:SendMessage", "kms:Decrypt", "logs:PutLogEvents", "sns:Publish"];

    private Authorization _authorization = null!;
    private (string Action, ResourcePattern Resource)[] _requests = null!;
    private (GlobPattern Outer, GlobPattern Inner)[] _pairs = null!;
    private byte[] _text = null!;

    [GlobalSetup]
    public void Prepare()
    {
        string[] names = ["AmazonS3ReadOnlyAccess", "AmazonDynamoDBFullAccess", "AmazonSQSFullAccess", "service-role/AWSLambdaBasicExecutionRole"];
        var statements = names.SelectMany(name => AwsCatalog.Default.FindManagedPolicy(name)!.Statements);
        _authorization = new Authorization(statements, boundary: null, new AuthorizationScope(ActionIndex.Catalog, SessionContext.OfLambda(), HoleFacts.None));
        _requests = [.. Enumerable.Range(0, 64).Select(index => (Actions[index % Actions.Length], ResourcePattern.Request($"arn:aws:s3:::bucket-{index}/key/{index * 7}")))];
        var globs = names.SelectMany(name => AwsCatalog.Default.FindManagedPolicy(name)!.Statements).SelectMany(statement => statement.Resources.Concat(statement.Actions)).Select(entry => new GlobPattern(entry.ToString())).Distinct().ToArray();
        _pairs = [.. globs.SelectMany(outer => globs.Select(inner => (outer, inner)))];
        _text = Encoding.UTF8.GetBytes("arn:aws:s3:::bucket-42/key/294");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Million)]
    public int Hash()
    {
        var sum = 0;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        for (var index = 0; index < Million; index++)
        {
            SHA256.HashData(_text, hash);
            sum += hash[0];
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Million)]
    public int Evaluate()
    {
        var granted = 0;
        for (var index = 0; index < Million; index++)
        {
            var (action, resource) = _requests[index & 63];
            granted += _authorization.Judge(action, resource) == DecisionKind.Granted ? 1 : 0;
        }

        return granted;
    }

    [Benchmark(OperationsPerInvoke = Million)]
    public int Contain()
    {
        var (contained, at) = (0, 0);
        for (var index = 0; index < Million; index++)
        {
            var (outer, inner) = _pairs[at];
            contained += outer.Contains(inner) ? 1 : 0;
            at = at + 1 == _pairs.Length ? 0 : at + 1;
        }

        return contained;
    }
}
