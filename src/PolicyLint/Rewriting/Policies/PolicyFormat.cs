using System.Collections.Immutable;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Rewriting.Policies;

/// <summary>Writes policies of functions in one language.</summary>
internal abstract class PolicyFormat
{
    public static readonly ImmutableArray<string> Names = ["policy", "sam", "cloudformation", "cdk", "terraform", "serverless"];

    public static PolicyFormat Of(string name) => name switch
    {
        "sam" => new SamFormat(),
        "cloudformation" => new CloudFormationFormat(),
        "cdk" => new CdkFormat(),
        "terraform" => new TerraformFormat(),
        "serverless" => new ServerlessFormat(),
        _ => new PolicyDocumentFormat(),
    };

    /// <summary>The language of the template that deploys the function.</summary>
    public static string DefaultFor(CheckedFunction function) => function.Kind switch
    {
        FunctionKind.Sam => "sam",
        FunctionKind.CloudFormation => "cloudformation",
        FunctionKind.Cdk => "cdk",
        FunctionKind.Terraform => "terraform",
        FunctionKind.ServerlessFramework => "serverless",
        _ => "policy",
    };

    /// <summary>Ends with a line break.</summary>
    public abstract string Write(IReadOnlyList<FunctionPolicy> policies);

    /// <summary>What stands beside the statements, as comments.</summary>
    protected static IEnumerable<string> Notes(FunctionPolicy policy)
    {
        foreach (var required in policy.LeftOut)
        {
            yield return $"only if {ConditionOf(required)}: {required.Action} on {ShortName.List([.. required.Resources.Select(ShortName.Of).DefaultIfEmpty("any resource")], limit: 3)}";
        }

        foreach (var undecided in policy.Function.Undecided)
        {
            yield return $"not known: {undecided.Reason} ({undecided.Position.File}:{undecided.Position.Line})";
        }
    }

    private static string ConditionOf(RequiredPermission required) => $"{required.Why} comes to need it";
}
