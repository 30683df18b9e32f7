using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates.CloudFormation;

internal enum RefMeans
{
    /// <summary>What stands for the resource in its ARN: a name or an id.</summary>
    Name,
    Arn,

    /// <summary>A queue's URL.</summary>
    Url,
}

/// <summary>How resources of a type are named and referred to.</summary>
/// <param name="NameProperty">The property that gives the physical name, or null where AWS gives an id.</param>
/// <param name="Arns">The canonical ARN first, then others that hold the name.</param>
internal sealed record ResourceType(string Type, string? NameProperty, RefMeans Ref, ImmutableArray<ArnTemplate> Arns)
{
    /// <summary>Attributes whose value is the name: <c>QueueName</c>.</summary>
    public ImmutableHashSet<string> NameAttributes { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>Attributes that extend the ARN: <c>StreamArn</c> by <c>/stream/*</c>.</summary>
    public ImmutableDictionary<string, string> ArnAttributes { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>CloudFormation makes <c>stack-LogicalId-RANDOM</c> where no name is given.</summary>
    public bool NamedByStack { get; init; }

    public SymbolicText Arn(SymbolicText name) => Arns[0].Fill(name);

    /// <summary>The value of <c>GetAtt</c>, or null where it is neither name nor ARN.</summary>
    public SymbolicText? Attribute(string attribute, SymbolicText name)
    {
        if (ArnAttributes.TryGetValue(attribute, out var suffix))
            return SymbolicText.Concat(Arn(name), SymbolicText.Literal(suffix));
        return attribute == NameProperty || NameAttributes.Contains(attribute) ? name : null;
    }
}
