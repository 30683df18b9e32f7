using System.Text.RegularExpressions;
using ServerlessGuard.Iam;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Terraform.Plans;

internal enum PlanKind
{
    None,

    /// <summary>What <c>terraform show -json PLANFILE</c> prints.</summary>
    Plan,

    /// <summary>What <c>terraform show -json</c> prints of a state.</summary>
    ShownState,

    /// <summary>A state as it is stored, <c>terraform.tfstate</c>.</summary>
    State,

    /// <summary>The saved plan itself: an archive in a form of Terraform's own.</summary>
    Binary,

    /// <summary>The progress that <c>terraform plan -json</c> prints.</summary>
    Log,
}

/// <summary>Tells by content what a file of Terraform's is. Source: developer.hashicorp.com/terraform/internals/json-format.</summary>
internal static class PlanText
{
    private const string Archive = "PK\u0003\u0004";

    /// <summary>Members that tell the kind stand near the beginning, in whatever order.</summary>
    private const int Beginning = 4096;

    private const string Remedy = "run 'terraform show -json PLANFILE > plan.json' and give plan.json";

    private static readonly Regex Version = new("""["]terraform_version["]\s*:""", RegexOptions.CultureInvariant);
    private static readonly Regex Format = new("""["]format_version["]\s*:""", RegexOptions.CultureInvariant);

    // Begun anew at every character it would take the square of the file.
    private static readonly Regex Stored = new("""\A(?=.*"version"\s*:\s*\d)(?=.*"(?:serial|lineage)"\s*:)""", RegexOptions.Singleline | RegexOptions.CultureInvariant);

    public static PlanKind KindOf(string text)
    {
        if (text.StartsWith(Archive, StringComparison.Ordinal))
            return text.IndexOf("tfplan", 0, Math.Min(text.Length, Beginning), StringComparison.Ordinal) >= 0 ? PlanKind.Binary : PlanKind.None;

        var start = text.Substring(0, Math.Min(text.Length, Beginning)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (!start.StartsWith("{", StringComparison.Ordinal))
            return PlanKind.None;
        if (start.StartsWith("{\"@level\"", StringComparison.Ordinal) && start.Contains("terraform.ui"))
            return PlanKind.Log;
        if (Format.IsMatch(start) && (Has(text, "planned_values") || Has(text, "resource_changes")))
            return PlanKind.Plan;
        if (Format.IsMatch(start) && (Version.IsMatch(start) || start.Length < 64))
            return PlanKind.ShownState;
        return Stored.IsMatch(start) && (Version.IsMatch(start) || Has(start, "encrypted_data")) ? PlanKind.State : PlanKind.None;
    }

    /// <summary>What keeps a file of the kind from being read; null where nothing does.</summary>
    public static TemplateError? Problem(PlanKind kind, Node? root, string file)
    {
        var message = kind switch
        {
            PlanKind.Binary => $"this is a saved plan in Terraform's own form: {Remedy}",
            PlanKind.Log => $"this is the progress of 'terraform plan -json', not the plan: {Remedy}",
            PlanKind.State when root.At("encrypted_data") is not null => "the state is encrypted: run 'terraform show -json > state.json' and give state.json",
            PlanKind.State when root is Mapping && root.At("version").AsLiteral() is var version && version != "4" => $"state version {version} is not read: run 'terraform show -json > state.json' and give state.json",
            PlanKind.Plan or PlanKind.ShownState when root.At("format_version").AsLiteral() is var version && !IsRead(version) => $"format version {version} is not read, only 0 and 1: update the tool",
            PlanKind.ShownState when root is Mapping && root.At("values") is null => $"this shows neither a plan nor a state: {Remedy}",
            _ => null,
        };
        return message is null ? null : new TemplateError(new SourcePosition(file, 1, 1), message);
    }

    private static bool IsRead(string? version) => version is null || version.StartsWith("0.", StringComparison.Ordinal) || version.StartsWith("1.", StringComparison.Ordinal);

    private static bool Has(string text, string member) => text.Contains($"\"{member}\"");
}
