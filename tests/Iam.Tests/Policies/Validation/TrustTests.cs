using ServerlessGuard.Iam.Policies.Validation;

namespace ServerlessGuard.Iam.Tests.Policies.Validation;

/// <summary>Principals and trust, each check both ways.</summary>
public sealed class TrustTests
{
    private const string GitHub = "\"Principal\": { \"Federated\": \"arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com\" }, \"Action\": \"sts:AssumeRoleWithWebIdentity\"";
    private const string Google = "\"Principal\": { \"Federated\": \"accounts.google.com\" }, \"Action\": \"sts:AssumeRoleWithWebIdentity\"";
    private const string Saml = "\"Principal\": { \"Federated\": \"arn:aws:iam::123456789012:saml-provider/a\" }";

    [Theory]
    [InlineData("MISSING_PRINCIPAL", "/Statement", "\"Principal\": null", "")]
    [InlineData("INVALID_PRINCIPAL_FORMAT", "/Statement/Principal", "\"Principal\": \"123456789012\"", "\"Principal\": { \"AWS\": \"123456789012\" }")]
    [InlineData("INVALID_PRINCIPAL_FORMAT", "/Statement/Principal", "\"Principal\": [\"*\"]", "")]
    [InlineData("INVALID_PRINCIPAL_KEY", "/Statement/Principal/Services", "\"Principal\": { \"Services\": \"lambda.amazonaws.com\" }", "")]
    [InlineData("EMPTY_OBJECT_PRINCIPAL", "/Statement/Principal", "\"Principal\": {}", "")]
    [InlineData("EMPTY_ARRAY_PRINCIPAL", "/Statement/Principal/AWS", "\"Principal\": { \"AWS\": [] }", "")]
    [InlineData("UNSUPPORTED_WILDCARD_IN_PRINCIPAL", "/Statement/Principal/AWS", "\"Principal\": { \"AWS\": \"arn:aws:iam::123456789012:role/*\" }", "\"Principal\": { \"AWS\": \"*\" }")]
    [InlineData("UNSUPPORTED_WILDCARD_IN_PRINCIPAL", "/Statement/Principal/Service", "\"Principal\": { \"Service\": \"*\" }", "")]
    [InlineData("INVALID_SERVICE_PRINCIPAL_FORMAT", "/Statement/Principal/Service", "\"Principal\": { \"Service\": \"Lambda.amazonaws.com\" }", "\"Principal\": { \"Service\": \"replicator.lambda.amazonaws.com\" }")]
    [InlineData("INVALID_SERVICE_PRINCIPAL_FORMAT", "/Statement/Principal/Service/1", "\"Principal\": { \"Service\": [\"ec2.amazonaws.com\", \"lambda\"] }", "")]
    [InlineData("INVALID_ROLE_REFERENCE", "/Statement/Principal/AWS", "\"Principal\": { \"AWS\": \"AROAEXAMPLEEXAMPLE\" }", "\"Principal\": { \"AWS\": \"arn:aws:iam::123456789012:role/AROA\" }")]
    [InlineData("INVALID_USER_REFERENCE", "/Statement/Principal/AWS", "\"Principal\": { \"AWS\": \"AIDAEXAMPLEEXAMPLE\" }", "\"Principal\": { \"AWS\": \"arn:aws:iam::123456789012:user/AIDA\" }")]
    [InlineData("ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL", "/Statement/NotPrincipal", "\"Principal\": null, \"NotPrincipal\": { \"AWS\": \"123456789012\" }", "")]
    [InlineData("ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE", "/Statement/Resource", "\"Resource\": \"*\"", "")]
    [InlineData("ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL", "/Statement/Principal", "\"Principal\": \"*\"", "\"Principal\": { \"AWS\": \"*\" }")]
    [InlineData("INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY", "/Statement/Principal/Federated", "\"Principal\": { \"Federated\": \"my-provider\" }", Google)]
    [InlineData("MISMATCHED_ACTION_FOR_PRINCIPAL", "/Statement/Action", Saml, Saml + ", \"Action\": \"sts:AssumeRoleWithSAML\"")]
    [InlineData("MISMATCHED_ACTION_FOR_PRINCIPAL", "/Statement/Action", Saml + ", \"Action\": \"sts:AssumeRoleWithWebIdentity\"", Google)]
    [InlineData("MISMATCHED_ACTION_FOR_PRINCIPAL", "/Statement/Action/1", "\"Action\": [\"sts:AssumeRole\", \"sts:AssumeRoleWithSAML\"]", "\"Action\": [\"sts:AssumeRole\", \"sts:AssumeRoleWithSAML\"], \"Principal\": { \"AWS\": \"123456789012\", \"Federated\": \"arn:aws:iam::123456789012:saml-provider/a\" }")]
    [InlineData("MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY", "/Statement/Principal/Service", "\"Principal\": { \"Service\": \"rolesanywhere.amazonaws.com\" }", "\"Principal\": { \"Service\": \"rolesanywhere.amazonaws.com\" }, \"Action\": [\"sts:AssumeRole\", \"sts:SetSourceIdentity\", \"sts:TagSession\"]")]
    [InlineData("REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY", "/Statement/Principal/AWS/1", "\"Principal\": { \"AWS\": [\"arn:aws:iam::123456789012:role/app/a\", \"arn:aws:sts::123456789012:assumed-role/a/s\"] }", "\"Principal\": { \"AWS\": [\"arn:aws:iam::123456789012:role/b\", \"arn:aws:sts::123456789012:assumed-role/a/s\"] }")]
    [InlineData("MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL", "/Statement/Principal/Federated", Google, Google + ", \"Condition\": { \"StringEquals\": { \"accounts.google.com:aud\": \"a\" } }")]
    [InlineData("MISSING_GITHUB_REPO_CONDITION_KEY", "/Statement/Principal/Federated", GitHub, GitHub + ", \"Condition\": { \"StringEquals\": { \"token.actions.githubusercontent.com:sub\": \"repo:a/b:ref:refs/heads/main\" } }")]
    [InlineData("SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED", "/Statement/Condition/StringLike/token.actions.githubusercontent.com:sub", GitHub + ", \"Condition\": { \"StringLike\": { \"token.actions.githubusercontent.com:sub\": \"repo:a/*\" } }", GitHub + ", \"Condition\": { \"StringLike\": { \"token.actions.githubusercontent.com:sub\": \"repo:a/b:ref:refs/heads/main\" } }")]
    [InlineData("CONFIRM_AUDIENCE_CLAIM_TYPE", "/Statement/Condition/ForAnyValue:StringEquals/accounts.google.com:aud", Google + ", \"Condition\": { \"ForAnyValue:StringEquals\": { \"accounts.google.com:aud\": \"a\" } }", Google + ", \"Condition\": { \"StringEquals\": { \"accounts.google.com:aud\": \"a\" } }")]
    [InlineData("MISSING_ACTION_FOR_CONDITION_KEY", "/Statement/Condition/StringLike/sts:SourceIdentity", "\"Condition\": { \"StringLike\": { \"sts:SourceIdentity\": \"a*\" } }", "\"Action\": [\"sts:AssumeRole\", \"sts:SetSourceIdentity\"], \"Condition\": { \"StringLike\": { \"sts:SourceIdentity\": \"a*\" } }")]
    [InlineData("MISSING_ACTION_FOR_CONDITION_KEY", "/Statement/Condition/StringEquals/aws:RequestTag~1team", "\"Condition\": { \"StringEquals\": { \"aws:RequestTag/team\": \"a\" } }", "\"Action\": [\"sts:AssumeRole\", \"sts:Tag*\"], \"Condition\": { \"StringEquals\": { \"aws:RequestTag/team\": \"a\" } }")]
    [InlineData("UNSUPPORTED_GLOBAL_CONDITION_KEY", "/Statement/Condition/ArnLike/aws:ARN", "\"Condition\": { \"ArnLike\": { \"aws:ARN\": \"arn:aws:iam::*:role/a\" } }", "\"Condition\": { \"ArnLike\": { \"aws:PrincipalArn\": \"arn:aws:iam::*:role/a\" } }")]
    public void Of_a_trust_policy(string check, string pointer, string flagged, string silent) => Validated.Assert(PolicyType.Trust, check, pointer, flagged, silent);

    [Theory]
    [InlineData("ALLOW_WITH_NOTPRINCIPAL", "/Statement/NotPrincipal", "\"Principal\": null, \"NotPrincipal\": { \"AWS\": \"123456789012\" }", "\"Effect\": \"Deny\", \"Principal\": null, \"NotPrincipal\": { \"AWS\": \"123456789012\" }")]
    [InlineData("FEDERATED_PRINCIPAL_NOT_SUPPORTED", "/Statement/Principal/Federated", "\"Principal\": { \"Federated\": \"accounts.google.com\" }", "")]
    [InlineData("RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL", "/Statement/Principal/Service", "\"Principal\": { \"Service\": \"sns.amazonaws.com\" }", "\"Principal\": { \"Service\": \"sns.amazonaws.com\" }, \"Condition\": { \"ArnLike\": { \"AWS:SourceArn\": \"arn:aws:sns:*:123456789012:t\" } }")]
    [InlineData("RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL", "/Statement/Principal/Service", "\"Principal\": { \"Service\": \"sns.amazonaws.com\" }", "\"Effect\": \"Deny\", \"Principal\": { \"Service\": \"sns.amazonaws.com\" }")]
    [InlineData("RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL", "/Statement/Condition/StringEquals/aws:Referer", "\"Principal\": { \"Service\": \"ses.amazonaws.com\" }, \"Condition\": { \"StringEquals\": { \"aws:Referer\": \"123456789012\" } }", "\"Principal\": { \"Service\": \"ses.amazonaws.com\" }, \"Condition\": { \"StringEquals\": { \"aws:SourceAccount\": \"123456789012\" } }")]
    [InlineData("UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL", "/Statement/Condition/StringEquals/aws:PrincipalOrgID", "\"Principal\": { \"Service\": \"sns.amazonaws.com\" }, \"Condition\": { \"StringEquals\": { \"aws:PrincipalOrgID\": \"o-1\" } }", "\"Principal\": { \"AWS\": \"*\" }, \"Condition\": { \"StringEquals\": { \"aws:PrincipalOrgID\": \"o-1\" } }")]
    [InlineData("IRRELEVANT_CONDITION_KEY_IN_POLICY", "/Statement/Condition/StringEquals/s3:ResourceAccount", "\"Condition\": { \"StringEquals\": { \"s3:ResourceAccount\": \"123456789012\" } }", "\"Condition\": { \"StringEquals\": { \"aws:PrincipalAccount\": \"123456789012\" } }")]
    public void Of_a_resource_policy(string check, string pointer, string flagged, string silent) => Validated.Assert(PolicyType.Resource, check, pointer, flagged, silent);

    [Theory]
    [InlineData("\"Action\": \"s3:GetObject\"", "AssumeRole policy may only specify STS AssumeRole actions.")]
    [InlineData("\"Resource\": \"*\"", "Has prohibited field Resource")]
    [InlineData("\"Principal\": null", "Missing required field Principal")]
    [InlineData("\"Action\": [\"sts:AssumeRole\", \"sts:TagSession\"]", null)]
    public void Gives_the_answer_of_iam(string statement, string? answer) =>
        Assert.Equal(answer, Validated.Statement(PolicyType.Trust, statement).SingleOrDefault(finding => finding.Rule.Id == "SLG6001")?.Message);

    [Fact]
    public void A_trust_policy_may_be_of_the_old_version() =>
        Assert.Empty(Validated.Document("""{ "Version": "2008-10-17", "Statement": { "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" } }"""));
}
