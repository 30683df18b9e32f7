using BenchmarkDotNet.Attributes;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Policies;

/// <summary>AWS's managed policies read as JSON documents, as ratio to reading the same texts into a tree of values.</summary>
public class ReadingBenchmark
{
    private string[] _documents = null!;

    [GlobalSetup]
    public void Prepare() => _documents = [.. AwsCatalog.Default.ManagedPolicyArns.Take(1_500).Select(arn => Json(AwsCatalog.Default.FindManagedPolicy(arn)!))];

    [Benchmark(Baseline = true)]
    public int Values() => _documents.Sum(text => JToken.Parse(text).Count());

    [Benchmark]
    public int Policies() => _documents.Sum(text => PolicyParser.Parse(text, "policy.json").Document.Statements.Length);

    private static string Json(PolicyDocument policy) => new JObject
    {
        ["Version"] = policy.Version,
        ["Statement"] = new JArray(policy.Statements.Select(Json)),
    }.ToString(Formatting.Indented);

    private static JObject Json(Statement statement)
    {
        var json = new JObject { ["Effect"] = statement.Effect.ToString() };
        foreach (var (name, entries) in new[] { ("Action", statement.Actions), ("NotAction", statement.NotActions), ("Resource", statement.Resources), ("NotResource", statement.NotResources) })
        {
            if (!entries.IsEmpty)
            {
                json[name] = new JArray(entries.Select(entry => entry.ToString()));
            }
        }

        var blocks = statement.Conditions.GroupBy(condition => condition.Operator)
            .Select(block => new JProperty(block.Key, new JObject(block.Select(condition => new JProperty(condition.Key, new JArray(condition.Values.Select(value => value.ToString())))))));
        json["Condition"] = new JObject(blocks);
        return json;
    }
}
