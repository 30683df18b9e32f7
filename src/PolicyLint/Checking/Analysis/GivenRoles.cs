using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.PolicyLint.Checking.Binding;
using ServerlessGuard.PolicyLint.Roles;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Checking.Analysis;

/// <summary>Functions with the roles that are read outside of the templates; also those that no template names.</summary>
internal static class GivenRoles
{
    private const string File = "function.yaml";

    /// <summary>What the platform may do with the role of a function of which no template says how it is configured.</summary>
    private const string Unconfigured =
        """
        Resources:
          Function:
            Type: AWS::Lambda::Function
            Properties:
              FunctionName: "*"
              TracingConfig: { Mode: Active }
              VpcConfig: { SubnetIds: ["*"] }
        """;

    private static readonly Deployment OfNoTemplate = TemplateReader.Read(File, TemplateOptions.Default, path => path == File ? Unconfigured : null, _ => []);

    public static ImmutableArray<AnalyzedFunction> Apply(ImmutableArray<IRoleSource> sources, ImmutableArray<AnalyzedFunction> functions)
    {
        if (sources.IsEmpty) return functions;

        var asked = functions.Where(function => function.Function.Status == FunctionStatus.Analyzed).ToArray();
        var questions = asked.Select(Question).ToImmutableArray();
        foreach (var source in sources)
        {
            questions = [.. questions.Zip(source.RolesOf(questions), (question, role) => question with { Function = question.Function with { Role = role } })];
        }

        var answers = new Queue<AnalyzedFunction>(asked.Zip(questions, Answered));
        return [.. functions.Select(function => function.Function.Status == FunctionStatus.Analyzed ? answers.Dequeue() : function)];
    }

    private static RoleQuestion Question(AnalyzedFunction analyzed) => analyzed is { Deployed: { } deployed, Deployment: { } deployment }
        ? new RoleQuestion(deployed, deployment)
        : new RoleQuestion(Undeployed(analyzed.Function), OfNoTemplate);

    private static DeployedFunction Undeployed(CheckedFunction function)
    {
        var place = function.EntryPoint?.Position ?? new SourcePosition(function.Project ?? "", 1, 1);
        var role = new Role("", RoleKind.Imported, place) { NotReadable = "no template names the function: pass --role-policies or --role" };
        return OfNoTemplate.Functions[0] with { Id = function.Id, ResourceId = function.Id, Template = "", Position = place, Role = role };
    }

    /// <summary>A function that no template names and for which no role was found stays as it was: nothing is compared.</summary>
    private static AnalyzedFunction Answered(AnalyzedFunction analyzed, RoleQuestion answer)
    {
        if (analyzed.Deployed is null && answer.Role.Id.Length == 0) return analyzed;

        var platform = analyzed.Deployed is null ? RequiredPermissions.OfPlatform(answer.Function).Select(need => need with { Need = Need.Conditional }) : [];
        return analyzed with
        {
            Deployed = answer.Function,
            Deployment = answer.Deployment,
            Function = analyzed.Function with { Role = answer.Role, Required = RequiredPermissions.Merged(analyzed.Function.Required.Concat(platform)) },
        };
    }
}
