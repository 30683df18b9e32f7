using System.Collections.Immutable;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.PolicyLint.Checking.Binding;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Checking.Analysis;

/// <summary>A function with what the verdicts on it are made from.</summary>
/// <param name="Function">What reports show.</param>
/// <param name="Deployed">Null where no template names the function.</param>
internal sealed record AnalyzedFunction(CheckedFunction Function, DeployedFunction? Deployed, Deployment? Deployment)
{
    /// <summary>What the model cannot see through, with the service concerned.</summary>
    public ImmutableArray<UndecidedCall> Undecided { get; init; } = [];

    /// <summary>Roles of the templates as which some of its calls run.</summary>
    public ImmutableArray<AssumedRole> Assumed { get; init; } = [];

    /// <summary>The files of the methods in reach, relative to the checked directory.</summary>
    public ImmutableArray<string> SourceFiles { get; init; } = [];

    /// <summary>Where the platform enters the code; null where it was not found.</summary>
    public EntryPoint? EntryPoint { get; init; }

    /// <summary>What is wrong with the handler; null where it was found or where nothing can be said.</summary>
    public string? HandlerFault { get; init; }
}
