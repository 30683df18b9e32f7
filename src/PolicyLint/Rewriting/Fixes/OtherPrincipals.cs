using System.Text.RegularExpressions;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.PolicyLint.Checking.Analysis;
using ServerlessGuard.PolicyLint.Rewriting.Sources;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Rewriting.Fixes;

/// <summary>Keeps from narrowing what something else than a function is granted too: whether that needs it, nobody has looked at.</summary>
internal sealed partial class OtherPrincipals(SourceFiles files)
{
    /// <param name="users">The functions that are granted what stands at the node.</param>
    /// <exception cref="RefusedException">The role or the policy serves something else.</exception>
    public void RefuseIfServed(SourceText source, SourceNode node, IReadOnlyCollection<AnalyzedFunction> users)
    {
        var roles = users.Select(function => function.Deployed!.Role).DistinctBy(role => (role.Id, role.Position)).ToArray();
        foreach (var role in roles.Where(role => role.Kind == RoleKind.Template))
        {
            if (OtherServiceOf(role) is { } service) throw new RefusedException($"the role {role.Id} also serves {service}, whose needs are not known; change it by hand");
        }

        if (PolicyAround(node) is not { } policy || Name(policy) is not { } name) return;

        var others = source.Language == SourceLanguage.Hcl ? files.Beside(source.File, ".tf").Where(other => other.File != source.File).Select(other => other.Text) : [];
        var outside = source.Text.Remove(policy.Start, policy.End - policy.Start);
        var attached = others.Append(outside).Sum(text => Mentions(text, name)) + RolesOf(policy);
        if (attached > roles.Length) throw new RefusedException($"{name} is attached elsewhere too; change it by hand");
    }

    /// <summary>Whether a file with a policy is read at more than one place of a configuration; null where it is not.</summary>
    public string? OtherUseOf(string policyFile, DeployedFunction function)
    {
        if (function.Kind != TemplateKind.Terraform || !function.Role.Position.File.EndsWith(".tf", StringComparison.Ordinal)) return null;

        var name = Path.GetFileName(policyFile);
        var configurations = files.Beside(function.Role.Position.File, ".tf").Concat(files.Beside(policyFile, ".tf")).DistinctBy(file => file.File);
        return configurations.Sum(file => Regex.Count(file.Text, Regex.Escape(name))) > 1 ? $"{policyFile} is read at several places; change it by hand" : null;
    }

    /// <summary>A principal of the role's trust policy other than Lambda; null where there is none or the policy is not found.</summary>
    private string? OtherServiceOf(Role role)
    {
        if (files.Find(role.Position.File) is not { } source) return null;

        var node = source.Language == SourceLanguage.Hcl
            ? source.At(role.Position).FirstOrDefault(node => node.Kind == SourceKind.Block)?["assume_role_policy"]?.Value
            : (source.Root.At("Resources") ?? source.Root.At("resources", "Resources"))?.At(role.Id[(role.Id.LastIndexOf('/') + 1)..], "Properties", "AssumeRolePolicyDocument");
        if (node is null) return null;

        var text = source.Text[node.Start..node.End];
        if (text.StartsWith("data.aws_iam_policy_document.", StringComparison.Ordinal))
        {
            var label = text.Split('.')[2];
            text = files.Beside(source.File, ".tf").SelectMany(file => file.Root.Entries, (file, entry) => (file, entry.Value)).Where(pair => pair.Value.Text == $"data aws_iam_policy_document {label}").Select(pair => pair.file.Text[pair.Value.Start..pair.Value.End]).FirstOrDefault() ?? "";
        }

        return Services().Matches(text).Select(match => match.Value).FirstOrDefault(service => !service.StartsWith("lambda.", StringComparison.Ordinal) && !service.StartsWith("edgelambda.", StringComparison.Ordinal));
    }

    /// <summary>The policy of its own that a statement stands in, which can be attached to several roles.</summary>
    private static SourceNode? PolicyAround(SourceNode node) => node.Ancestors.FirstOrDefault(outer =>
        (outer.Kind == SourceKind.Block && outer.Text.StartsWith("resource aws_iam_policy ", StringComparison.Ordinal))
        || (outer.Kind == SourceKind.Mapping && outer["Type"]?.Value.Text is "AWS::IAM::ManagedPolicy" or "AWS::IAM::Policy"));

    private static string? Name(SourceNode policy) => policy.Kind == SourceKind.Block ? $"aws_iam_policy.{policy.Text.Split(' ')[2]}" : policy.Entry?.Key;

    private static int RolesOf(SourceNode policy) => policy.At("Properties", "Roles")?.Items.Count ?? 0;

    /// <summary>How often others name it; its own key or labels are not written like that.</summary>
    private static int Mentions(string text, string name) => Regex.Count(text, $@"(?<![\w.-]){Regex.Escape(name)}(?![\w-])(?!\s*:\s*[\r\n{{])(?!""\s*:)");

    [GeneratedRegex("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.amazonaws\\.com")]
    private static partial Regex Services();
}
