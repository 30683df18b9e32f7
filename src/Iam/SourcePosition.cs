namespace ServerlessGuard.Iam;

/// <summary>A place in an input file. Lines and columns count from 1; the path is relative to the checked directory, with forward slashes.</summary>
public readonly record struct SourcePosition(string File, int Line, int Column)
{
    public override string ToString() => $"{File}:{Line}:{Column}";
}
