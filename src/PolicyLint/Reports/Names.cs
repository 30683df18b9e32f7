using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies.Validation;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>How reports spell the model's enumerations: part of the stable output.</summary>
public static class Names
{
    public static string Of(FunctionKind kind) => kind switch
    {
        FunctionKind.Sam => "sam",
        FunctionKind.CloudFormation => "cloudformation",
        FunctionKind.Cdk => "cdk",
        FunctionKind.Terraform => "terraform",
        FunctionKind.ServerlessFramework => "serverless-framework",
        FunctionKind.Annotations => "annotations",
        _ => "code",
    };

    public static string Of(FunctionStatus status) => status switch
    {
        FunctionStatus.Analyzed => "analyzed",
        FunctionStatus.HandlerNotFound => "handler-not-found",
        FunctionStatus.CodeNotFound => "code-not-found",
        _ => "not-dotnet",
    };

    public static string Of(Phase phase) => phase == Phase.Invocation ? "invocation" : "initialization";

    public static string Of(Need need) => need == Need.Always ? "always" : "conditional";

    public static string Of(PermissionSource source) => source == PermissionSource.Code ? "code" : "platform";

    public static string Of(Level level) => level switch
    {
        Level.Error => "error",
        Level.Warning => "warning",
        _ => "note",
    };

    /// <summary>As IAM Access Analyzer writes it.</summary>
    public static string Of(FindingCategory category) => category switch
    {
        FindingCategory.Error => "ERROR",
        FindingCategory.SecurityWarning => "SECURITY_WARNING",
        FindingCategory.Warning => "WARNING",
        _ => "SUGGESTION",
    };

    public static string Of(SuppressionKind kind) => kind switch
    {
        SuppressionKind.InSource => "in-source",
        SuppressionKind.Configuration => "configuration",
        _ => "baseline",
    };

    public static string Of(RoleKind kind) => kind switch
    {
        RoleKind.Implicit => "implicit",
        RoleKind.Template => "template",
        RoleKind.Imported => "imported",
        RoleKind.Live => "live",
        _ => "file",
    };
}
