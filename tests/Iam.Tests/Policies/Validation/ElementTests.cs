using ServerlessGuard.Iam.Policies.Validation;

namespace ServerlessGuard.Iam.Tests.Policies.Validation;

/// <summary>Elements, Sids and entries, each check both ways.</summary>
public sealed class ElementTests
{
    [Theory]
    [InlineData("MISSING_EFFECT", "/Statement", "\"Effect\": null", "")]
    [InlineData("MISSING_ACTION", "/Statement", "\"Action\": null", "\"Action\": null, \"NotAction\": \"s3:*\"")]
    [InlineData("MISSING_RESOURCE", "/Statement", "\"Resource\": null", "\"Resource\": null, \"NotResource\": \"*\"")]
    [InlineData("INVALID_POLICY_ELEMENT", "/Statement/resource", "\"resource\": \"*\"", "\"Condition\": {}")]
    [InlineData("UNSUPPORTED_ELEMENT_COMBINATION", "/Statement/NotAction", "\"NotAction\": \"s3:*\"", "")]
    [InlineData("UNSUPPORTED_ELEMENT_COMBINATION", "/Statement/NotResource", "\"NotResource\": \"*\"", "")]
    [InlineData("INVALID_EFFECT", "/Statement/Effect", "\"Effect\": \"allow\"", "\"Effect\": \"Deny\"")]
    [InlineData("DATA_TYPE_MISMATCH", "/Statement/Effect", "\"Effect\": 1", "")]
    [InlineData("DATA_TYPE_MISMATCH", "/Statement/Action/1", "\"Action\": [\"s3:GetObject\", 1]", "\"Action\": [\"s3:GetObject\"]")]
    [InlineData("DATA_TYPE_MISMATCH", "/Statement/Resource", "\"Resource\": {}", "\"Resource\": [\"*\", null]")]
    [InlineData("DATA_TYPE_MISMATCH", "/Statement/Condition", "\"Condition\": []", "\"Condition\": { \"Null\": { \"aws:username\": true } }")]
    [InlineData("DATA_TYPE_MISMATCH", "/Statement/Condition/Null", "\"Condition\": { \"Null\": \"a\" }", "")]
    [InlineData("DATA_TYPE_MISMATCH", "/Statement/Condition/Bool/aws:SecureTransport", "\"Condition\": { \"Bool\": { \"aws:SecureTransport\": {} } }", "\"Condition\": { \"Bool\": { \"aws:SecureTransport\": true } }")]
    [InlineData("DATA_TYPE_MISMATCH", "/Statement/Sid", "\"Sid\": 7", "\"Sid\": \"7\"")]
    [InlineData("UNSUPPORTED_SID", "/Statement/Sid", "\"Sid\": \"read orders\"", "\"Sid\": \"ReadOrders1\"")]
    [InlineData("EMPTY_SID_VALUE", "/Statement/Sid", "\"Sid\": \"\"", "\"Sid\": null")]
    [InlineData("UNSUPPORTED_PRINCIPAL", "/Statement/Principal", "\"Principal\": \"*\"", "")]
    [InlineData("EMPTY_ARRAY_ACTION", "/Statement/Action", "\"Action\": []", "\"Action\": [\"s3:GetObject\"]")]
    [InlineData("EMPTY_ARRAY_RESOURCE", "/Statement/Resource", "\"Resource\": []", "\"Resource\": [\"*\"]")]
    [InlineData("EMPTY_OBJECT_CONDITION", "/Statement/Condition", "\"Condition\": {}", "\"Condition\": { \"Null\": { \"aws:username\": true } }")]
    [InlineData("EMPTY_OBJECT_CONDITION", "/Statement/Condition/Bool", "\"Condition\": { \"Bool\": {} }", "")]
    [InlineData("EMPTY_ARRAY_CONDITION", "/Statement/Condition/StringEquals/aws:username", "\"Condition\": { \"StringEquals\": { \"aws:username\": [] } }", "\"Condition\": { \"StringEquals\": { \"aws:username\": [\"a\"] } }")]
    [InlineData("EMPTY_ARRAY_CONDITION_FORALLVALUES", "/Statement/Condition/ForAllValues:StringEquals/aws:TagKeys", "\"Condition\": { \"ForAllValues:StringEquals\": { \"aws:TagKeys\": [] } }", "\"Condition\": { \"ForAnyValue:StringEquals\": { \"aws:TagKeys\": [] } }")]
    [InlineData("EMPTY_ARRAY_CONDITION_FORANYVALUE", "/Statement/Condition/ForAnyValue:StringEquals/aws:TagKeys", "\"Condition\": { \"ForAnyValue:StringEquals\": { \"aws:TagKeys\": [] } }", "\"Condition\": { \"ForAllValues:StringEquals\": { \"aws:TagKeys\": [] } }")]
    [InlineData("EMPTY_ARRAY_CONDITION_IFEXISTS", "/Statement/Condition/StringEqualsIfExists/aws:username", "\"Condition\": { \"StringEqualsIfExists\": { \"aws:username\": [] } }", "\"Condition\": { \"StringEquals\": { \"aws:username\": [] } }")]
    public void Of_a_statement(string check, string pointer, string flagged, string silent) => Validated.Assert(PolicyType.Identity, check, pointer, flagged, silent);

    [Theory]
    [InlineData("MISSING_STATEMENT", "", "{ \"Version\": \"2012-10-17\" }")]
    [InlineData("MISSING_STATEMENT", "/Statement", "{ \"Version\": \"2012-10-17\", \"Statement\": [] }")]
    [InlineData("MISSING_VERSION", "", "{ \"Statement\": { \"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"*\" } }")]
    [InlineData("INVALID_VERSION", "/Version", "{ \"Version\": \"2013-10-17\", \"Statement\": { \"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"*\" } }")]
    [InlineData("DATA_TYPE_MISMATCH", "/Version", "{ \"Version\": 2012, \"Statement\": { \"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"*\" } }")]
    [InlineData("DATA_TYPE_MISMATCH", "/Id", "{ \"Version\": \"2012-10-17\", \"Id\": [], \"Statement\": { \"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"*\" } }")]
    [InlineData("DATA_TYPE_MISMATCH", "/Statement/0", "{ \"Version\": \"2012-10-17\", \"Statement\": [\"a\"] }")]
    [InlineData("DATA_TYPE_MISMATCH", "", "[]")]
    [InlineData("INVALID_POLICY_ELEMENT", "/Statements", "{ \"Version\": \"2012-10-17\", \"Statements\": [] }")]
    public void Of_a_document(string check, string pointer, string document) =>
        Assert.Contains((check, pointer), Validated.Document(document, PolicyType.Identity).Select(finding => (finding.Check, finding.Places[0].Pointer)));

    [Theory]
    [InlineData(PolicyType.Identity, "A", "A", "UNIQUE_SIDS_REQUIRED")]
    [InlineData(PolicyType.Trust, "A", "A", "UNIQUE_SIDS_REQUIRED")]
    [InlineData(PolicyType.Resource, "A", "A", "UNIQUE_SIDS_RECOMMENDED")]
    [InlineData(PolicyType.Identity, "A", "a", null)]
    [InlineData(PolicyType.Resource, "A", "B", null)]
    public void Of_two_sids(PolicyType type, string first, string second, string? check)
    {
        var findings = Validated.Document($$"""{ "Version": "2012-10-17", "Statement": [{ "Sid": "{{first}}" }, { "Sid": "{{second}}" }] }""", type);

        Assert.Equal(check is null ? [] : [(check, "/Statement/1/Sid")], findings.Where(finding => finding.Check!.StartsWith("UNIQUE", StringComparison.Ordinal)).Select(finding => (finding.Check!, finding.Places[0].Pointer)));
    }

    [Theory]
    [InlineData("INVALID_ACTION", "/Statement/Action", "\"Action\": \"s3:GetObjekt\"", "\"Action\": \"s3:getobject\"")]
    [InlineData("INVALID_ACTION", "/Statement/Action", "\"Action\": \"s3:Fly*\"", "\"Action\": \"s3:Get*\"")]
    [InlineData("INVALID_ACTION", "/Statement/Action", "\"Action\": \"s3: GetObject\"", "\"Action\": \"s3:*\"")]
    [InlineData("INVALID_ACTION", "/Statement/NotAction", "\"Action\": null, \"NotAction\": \"s3:GetObjekt\"", "\"Action\": null, \"NotAction\": \"*\"")]
    [InlineData("INVALID_SERVICE_IN_ACTION", "/Statement/Action", "\"Action\": \"s4:GetObject\"", "\"Action\": \"S3:GetObject\"")]
    [InlineData("WILDCARD_IN_SERVICE_NAME", "/Statement/Action", "\"Action\": \"s3*:GetObject\"", "\"Action\": \"*\"")]
    [InlineData("REDUNDANT_ACTION", "/Statement/Action/0", "\"Action\": [\"s3:GetObject\", \"s3:Get*\"]", "\"Action\": [\"s3:GetObject\", \"s3:Put*\"]")]
    [InlineData("REDUNDANT_ACTION", "/Statement/NotAction/0", "\"Action\": null, \"NotAction\": [\"s3:GetObject\", \"S3:getobject\"]", "\"Action\": null, \"NotAction\": [\"s3:GetObject\"]")]
    [InlineData("REDUNDANT_RESOURCE", "/Statement/Resource/0", "\"Resource\": [\"*\", \"arn:aws:s3:::a\", \"*\"]", "\"Resource\": [\"arn:aws:s3:::a\", \"arn:aws:s3:::a/*\"]")]
    public void Of_actions_and_repetition(string check, string pointer, string flagged, string silent) => Validated.Assert(PolicyType.Identity, check, pointer, flagged, silent);

    [Theory]
    [InlineData("s3:GetObjekt", "Did you mean s3:GetObject?")]
    [InlineData("dynamdb:GetItem", "Did you mean dynamodb:GetItem?")]
    [InlineData("s3:CompletelyDifferent", "does not exist.")]
    public void Says_what_was_probably_meant(string action, string ending) =>
        Assert.EndsWith(ending, Validated.Statement(PolicyType.Identity, $"\"Action\": \"{action}\"").Single(finding => finding.Rule.Id == "SLG6020").Message, StringComparison.Ordinal);

    [Fact]
    public void Names_every_entry_of_a_redundancy_and_what_takes_them_in()
    {
        var finding = Assert.Single(Validated.Statement(PolicyType.Identity, "\"Action\": [\"s3:GetObject\", \"s3:PutObject\", \"s3:Get*\", \"s3:GetObjectTagging\"]"), finding => finding.Check == "REDUNDANT_ACTION");

        Assert.Equal(["/Statement/Action/0", "/Statement/Action/2", "/Statement/Action/3"], finding.Places.Select(place => place.Pointer));
        Assert.Contains("The 3 action(s)", finding.Message);
        Assert.Contains("s3:Get* takes in the others", finding.Message);
    }

    [Theory]
    [InlineData("""{ "Sid": "A", "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "*" }""", """{ "Sid": "B", "Effect": "Allow", "Resource": ["*"], "Action": ["s3:putobject", "s3:GetObject"] }""", true)]
    [InlineData("""{ "Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }""", """{ "Sid": "B", "Effect": "Deny", "Action": "s3:GetObject", "Resource": "*" }""", false)]
    [InlineData("""{ "Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*" }""", """{ "Sid": "B", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::A/*" }""", false)]
    [InlineData("""{ "Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }""", """{ "Sid": "B", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": { "Bool": { "aws:SecureTransport": true } } }""", false)]
    public void Of_two_statements_that_say_the_same(string first, string second, bool isRedundant)
    {
        var findings = Validated.Document($$"""{ "Version": "2012-10-17", "Statement": [{{first}}, {{second}}] }""", PolicyType.Identity).Where(finding => finding.Check == "REDUNDANT_STATEMENT");

        Assert.Equal(isRedundant ? ["/Statement/0 /Statement/1"] : [], findings.Select(finding => string.Join(' ', finding.Places.Select(place => place.Pointer))));
    }
}
