using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies.Validation;
using ServerlessGuard.PolicyLint.Checking.Analysis;

namespace ServerlessGuard.PolicyLint.Checking;

public enum Level
{
    Error,
    Warning,
    Note,
}

/// <summary>One verdict, with the reason it rests on.</summary>
/// <param name="Rule"><c>SLG5001</c>.</param>
/// <param name="Message">One line: the function, what is wrong, why, what to do.</param>
/// <param name="Position">The template line to change; of a call, the line in the code.</param>
public sealed record Finding(string Rule, Level Level, string Message, SourcePosition Position)
{
    /// <summary>The function's id; null for a finding about a template as a whole.</summary>
    public string? Function { get; init; }

    public string? Template { get; init; }

    /// <summary>The policy, policy template or statement it is about.</summary>
    public string? Grant { get; init; }

    public ImmutableArray<string> Actions { get; init; } = [];

    public ImmutableArray<string> Resources { get; init; } = [];

    /// <summary>The calls with their chains, the statements: everything a reader needs to see that the verdict is right.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>Of a finding about a policy document by itself, what was found there.</summary>
    public PolicyFinding? Fault { get; init; }

    /// <summary>Null where the finding counts.</summary>
    public FindingSuppression? Suppression { get; init; }

    public bool Suppressed => Suppression is not null;

    /// <summary>What tells this finding from another one of the same rule where function, grant, actions and resources do not.</summary>
    public string? Subject { get; init; }

    /// <summary>Of a finding about a permission, the verdict it speaks of.</summary>
    internal Basis? Basis { get; init; }

    /// <summary>How many findings with equal contents come before this one.</summary>
    public int Occurrence { get; init; }

    /// <summary>Names the finding across runs: made of what it is about and not of where that stands, so that it survives moved lines.</summary>
    public string Fingerprint
    {
        get
        {
            string?[] parts = [Rule, Template, Function, Grant, string.Join(',', Actions), string.Join(',', Resources), Subject, $"{Occurrence}"];
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 16));
        }
    }
}

public sealed record RelatedPlace(SourcePosition Position, string Message);

/// <summary>The comparison that a finding rests on.</summary>
internal sealed record Basis(AnalyzedFunction Function, Verdict Verdict);
