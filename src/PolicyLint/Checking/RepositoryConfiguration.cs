using System.Collections.Immutable;
using ServerlessGuard.Templates.ConfigurationFile;

namespace ServerlessGuard.PolicyLint.Checking;

/// <summary>The <c>.serverlessguard.json</c> that holds for a checked directory: its own, else the nearest above it within the repository.</summary>
/// <param name="Folder">Where the file lies, absolute; null where there is none.</param>
/// <param name="Root">The checked directory, absolute.</param>
public sealed record RepositoryConfiguration(string? Folder, string Root, GuardConfiguration Guard)
{
    public static RepositoryConfiguration None { get; } = new(null, "", GuardConfiguration.Empty);

    public CheckConfiguration Check => Guard.Check;

    /// <param name="root">The checked directory, absolute.</param>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static RepositoryConfiguration Find(string root)
    {
        for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, GuardConfiguration.FileName);
            if (File.Exists(file))
            {
                var shown = Path.GetRelativePath(root, file).Replace('\\', '/');
                return new RepositoryConfiguration(folder.FullName, root, GuardConfiguration.Read(File.ReadAllText(file), shown));
            }

            if (Path.Exists(Path.Combine(folder.FullName, ".git"))) break;
        }

        return None;
    }

    /// <param name="file">Relative to the checked directory.</param>
    public bool LeavesOut(string file) => Folder is not null && Check.LeavesOut(FromFolder(file));

    /// <summary>Marks what the configuration suppresses, and adds what is wrong with it.</summary>
    /// <param name="withFaults">Whether the file's faults are told; the code rules tell them too.</param>
    public IEnumerable<Finding> Apply(IEnumerable<Finding> findings, bool withFaults)
    {
        if (Folder is null) return findings;

        var unreasoned = Check.Suppressions.Where(suppression => string.IsNullOrWhiteSpace(suppression.Reason)).Select(WithoutReason);
        return findings.Select(Marked).Concat(unreasoned).Concat(withFaults ? Guard.Faults.Select(fault => new Finding("SLG9001", Level.Warning, fault.Message, fault.Position)) : []);
    }

    private Finding Marked(Finding finding) => !finding.Suppressed && Check.Suppressions.FirstOrDefault(suppression => Fits(suppression, finding)) is { } fitting
        ? finding with { Suppression = new FindingSuppression(SuppressionKind.Configuration, fitting.Reason) }
        : finding;

    private bool Fits(ConfiguredSuppression suppression, Finding finding) =>
        suppression.Fits(finding.Rule, finding.Function, finding.Actions, FromFolder(finding.Position.File));

    private static Finding WithoutReason(ConfiguredSuppression suppression) =>
        new("SLG9002", Level.Note, $"{GuardConfiguration.FileName} suppresses {suppression.Rule} without a reason; add reason", suppression.Position)
        {
            Subject = $"{suppression.Rule} {suppression.Function} {suppression.Action} {suppression.File}",
        };

    private string FromFolder(string file) => Path.GetRelativePath(Folder!, Path.Combine(Root, file)).Replace('\\', '/');
}
