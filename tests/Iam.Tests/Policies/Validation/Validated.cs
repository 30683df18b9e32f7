using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ServerlessGuard.Iam.Policies.Validation;

namespace ServerlessGuard.Iam.Tests.Policies.Validation;

/// <summary>Policies of one good statement, of which a test says only what is different.</summary>
internal static class Validated
{
    /// <param name="different">Members of the statement, without braces; <c>null</c> takes one out.</param>
    public static IReadOnlyList<PolicyFinding> Statement(PolicyType type, string different) => Document($$"""{ "Version": "2012-10-17", "Statement": {{Changed(Good(type), different)}} }""", type);

    public static IReadOnlyList<PolicyFinding> Document(string json, PolicyType? type = null) => PolicyValidator.Validate(json, "policy.json", type);

    /// <summary>The check is reported there for the one and not at all for the other.</summary>
    public static void Assert(PolicyType type, string check, string pointer, string flagged, string silent)
    {
        var found = Statement(type, flagged).Where(finding => finding.Check == check).ToList();
        Xunit.Assert.Contains(pointer, found.Select(finding => finding.Places[0].Pointer));
        Xunit.Assert.All(found, finding => Xunit.Assert.Matches("[.?]$", finding.Message));
        Xunit.Assert.DoesNotContain(check, Statement(type, silent).Select(finding => finding.Check));
    }

    private static string Changed(string good, string different)
    {
        using var reader = new JsonTextReader(new StringReader($"{{ {different} }}")) { DateParseHandling = DateParseHandling.None };
        var statement = JObject.Parse(good);
        foreach (var member in JObject.Load(reader).Properties())
        {
            statement.Remove(member.Name);
            if (member.Value.Type != JTokenType.Null)
            {
                statement.Add(member.Name, member.Value);
            }
        }

        return statement.ToString(Formatting.Indented);
    }

    private static string Good(PolicyType type) => type switch
    {
        PolicyType.Identity => """{ "Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::orders/*" }""",
        PolicyType.Trust => """{ "Sid": "Assume", "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }""",
        _ => """{ "Sid": "Read", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:role/Reader" }, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::orders/*" }""",
    };
}
