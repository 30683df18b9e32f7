using System.Collections.Immutable;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.PolicyLint.Checking.Analysis;

namespace ServerlessGuard.PolicyLint.Checking;

/// <summary>Everything one check found out: what every report is written from.</summary>
/// <param name="Functions">Sorted by template, then id.</param>
/// <param name="Findings">Sorted by file, line, rule, function and actions.</param>
/// <param name="Errors">Inputs that could not be read, sorted by file and line; everything else is complete.</param>
public sealed record CheckResult(ImmutableArray<CheckedFunction> Functions, ImmutableArray<Finding> Findings, ImmutableArray<InputError> Errors)
{
    /// <summary>What the verdicts were made from, in the order of <see cref="Functions"/>.</summary>
    internal ImmutableArray<AnalyzedFunction> Analyzed { get; init; } = [];

    /// <summary>Whether the code rules looked at projects: functions of Azure and Google Cloud are not among <see cref="Functions"/>.</summary>
    public bool HasCodeRules { get; init; }

    public int Count(Level level) => Findings.Count(finding => finding.Level == level && !finding.Suppressed);
}

public enum FunctionKind
{
    Sam,
    CloudFormation,
    Cdk,
    Terraform,
    ServerlessFramework,

    /// <summary>Lambda Annotations without a template that names the function.</summary>
    Annotations,

    /// <summary>An entry point in the code that no template names.</summary>
    Code,
}

public enum FunctionStatus
{
    Analyzed,

    /// <summary>The project is there, the handler is not in it.</summary>
    HandlerNotFound,

    /// <summary>The code the template points at is not in the checkout.</summary>
    CodeNotFound,

    /// <summary>Another runtime: nothing to say about it.</summary>
    NotDotnet,
}

/// <summary>One function: what its code calls, what that requires and what its role grants.</summary>
/// <param name="Id">Logical id, address, or the entry point's name where no template names the function.</param>
public sealed record CheckedFunction(string Id, FunctionKind Kind, FunctionStatus Status)
{
    public string? Template { get; init; }

    public int? Line { get; init; }

    public string? Handler { get; init; }

    /// <summary>The project file, relative to the checked directory.</summary>
    public string? Project { get; init; }

    public FoundEntryPoint? EntryPoint { get; init; }

    /// <summary>Sorted by file, line, operation. <see cref="RequiredPermission.Calls"/> counts in it.</summary>
    public ImmutableArray<FoundCall> Calls { get; init; } = [];

    /// <summary>Sorted by action, then resources.</summary>
    public ImmutableArray<RequiredPermission> Required { get; init; } = [];

    /// <summary>Null where no template names the function.</summary>
    public Role? Role { get; init; }

    public ImmutableArray<Undecided> Undecided { get; init; } = [];

    /// <summary>Why the function was not analyzed, in words; null where it was.</summary>
    public string? StatusReason { get; init; }

    /// <summary>How a person names the function: <c>TEMPLATE#ID</c> where two templates use the same id.</summary>
    public string DisplayName { get; init; } = Id;
}

public sealed record FoundEntryPoint(string Symbol, SourcePosition Position);

/// <param name="Path">From the entry point to the method that holds the call, both included.</param>
public sealed record FoundCall(string Service, string Operation, string Method, SourcePosition Position, ImmutableArray<PathPlace> Path, Phase Phase)
{
    /// <summary>The ARN of the role it runs as, or what is known of other credentials; null for the function's own role.</summary>
    public string? RunsAs { get; init; }
}

/// <summary>One method on the way to a call, with the place the method before it calls it at.</summary>
public sealed record PathPlace(string Symbol, SourcePosition Position, string Reason)
{
    /// <summary>The place that shows the reason: a registration, a creation; null where the call itself does.</summary>
    public SourcePosition? Evidence { get; init; }
}

public sealed record Undecided(string Reason, SourcePosition Position)
{
    /// <summary>The IAM prefix of the service concerned; null where it could be any.</summary>
    public string? Prefix { get; init; }
}

/// <param name="Line">Null where the input as a whole could not be read.</param>
/// <param name="IsInternal">A fault of this tool, not of the input.</param>
public sealed record InputError(string File, int? Line, string Message, bool IsInternal = false)
{
    public override string ToString() => Line is { } line ? $"{File}:{line}: {Message}" : $"{File}: {Message}";
}
