using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>Whether an import means an export: their names are equal, or equal but for the name of the exporting stack.</summary>
internal static class ExportName
{
    /// <summary>What the texts of both must hold: the longest part of the import that is known.</summary>
    public static string KnownPart(SymbolicText import) =>
        import.Pieces.Where(piece => !piece.IsHole).Select(piece => piece.Text).OrderByDescending(text => text.Length).FirstOrDefault() ?? string.Empty;

    /// <summary><c>${AWS::StackName}-TableArn</c> may be <c>orders-TableArn</c>, or <c>${DataStack}-TableArn</c>.</summary>
    public static bool Matches(SymbolicText export, SymbolicText import)
    {
        if (export.Equals(import))
            return true;
        return export.Pieces is [{ IsHole: true, Text: var stack }, { IsHole: false, Text: var rest }]
            && stack.EndsWith(PseudoParameters.StackName, StringComparison.Ordinal)
            && rest.Length > 1
            && (import.Pieces is [{ IsHole: true }, { IsHole: false, Text: var end }] ? end == rest : import.IsLiteral && EndsWith(import.ToString(), rest));
    }

    private static bool EndsWith(string import, string rest) => import.Length > rest.Length && import.EndsWith(rest, StringComparison.Ordinal);
}
