using System.Collections.Immutable;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Policies;

public sealed class RedundantEntriesTests
{
    [Theory]
    [InlineData("s3:Get* s3:getobject", "s3:getobject < s3:Get*")]
    [InlineData("s3:GetObject s3:GetObject", "s3:GetObject < s3:GetObject")]
    [InlineData("s3:GetObject s3:Get* s3:*", "s3:GetObject < s3:*, s3:Get* < s3:*")]
    [InlineData("s3:Get* s3:*Object", "")]
    [InlineData("s3:${Name} s3:*", "s3:${Name} < s3:*")]
    public void Finds_actions_inside_others(string actions, string expected) => Assert.Equal(expected, Written(RedundantEntries.OfActions(Entries(actions))));

    [Theory]
    [InlineData("arn:aws:s3:::a* arn:aws:s3:::a/*", "arn:aws:s3:::a/* < arn:aws:s3:::a*")]
    [InlineData("arn:aws:s3:::A* arn:aws:s3:::a", "")]
    [InlineData("arn:aws:s3:::${Bucket} arn:aws:s3:::${Bucket}/*", "")]
    public void Finds_resources_inside_others(string resources, string expected) => Assert.Equal(expected, Written(RedundantEntries.OfResources(Entries(resources))));

    [Fact]
    public void Finds_what_access_analyzer_finds_in_the_managed_policies() =>
        Assert.All(SharedVectors.Read("aws_validate_policy.json").Where(vector => (bool?)vector["analysed"] != false), vector =>
        {
            var statements = PolicyParser.Parse(vector["document"]!.ToString(Formatting.None), "p.json").Document.Statements;
            var ours = statements.SelectMany((statement, index) => Places(index, "Action", statement.Actions, RedundantEntries.OfActions(statement.Actions))
                .Concat(Places(index, "Resource", statement.Resources, RedundantEntries.OfResources(statement.Resources))));
            var theirs = vector["expected"]!["findings"]!.Where(finding => ((string)finding["issueCode"]!).StartsWith("REDUNDANT_", StringComparison.Ordinal)).SelectMany(PathsOf);
            Assert.Equal(theirs.Distinct().Order(StringComparer.Ordinal), ours.Distinct().Order(StringComparer.Ordinal));
        });

    /// <summary>Access Analyzer names the entries that stay besides those that can go.</summary>
    private static IEnumerable<string> Places(int statement, string element, ImmutableArray<PolicyEntry> entries, ImmutableArray<RedundantEntry> redundant) =>
        redundant.SelectMany(entry => new[] { entry.Entry, entry.CoveredBy }).Select(entry => $"{statement} {element} {entries.Select((other, index) => (other, index)).First(pair => ReferenceEquals(pair.other, entry)).index}");

    private static IEnumerable<string> PathsOf(JToken finding) => finding["paths"]!.Select(path => string.Join(' ', path.Skip(1)));

    private static string Written(ImmutableArray<RedundantEntry> entries) => string.Join(", ", entries.Select(entry => $"{entry.Entry} < {entry.CoveredBy}"));

    private static ImmutableArray<PolicyEntry> Entries(string texts) => [.. texts.Split(' ').Select(text => new PolicyEntry(SymbolicText.Parse(text)))];
}
