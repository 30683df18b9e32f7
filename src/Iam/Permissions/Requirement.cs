using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Permissions;

/// <summary>A required permission, ready to be laid against statements.</summary>
internal sealed class Requirement
{
    private static readonly ImmutableArray<SymbolicText> Anything = ImmutableArray.Create(SymbolicText.Literal("*"));

    public Requirement(RequiredPermission required, ActionIndex actions)
    {
        Required = required;
        TakesNoResource = actions.Find(required.Action) is { OnlyStar: true };
        Resources = TakesNoResource
            ? ImmutableArray.Create(ResourcePattern.NoResource)
            : (required.Resources.IsEmpty ? Anything : required.Resources).Select(ResourcePattern.From).ToImmutableArray();
    }

    public RequiredPermission Required { get; }

    public string Action => Required.Action;

    public bool TakesNoResource { get; }

    public bool IsPlatformLogging => Required.Source == PermissionSource.Platform && PlatformPermissions.IsLogging(Action);

    public ImmutableArray<ResourcePattern> Resources { get; }

    /// <summary>Whether the statement, its action aside, allows the need or a part of it, or may.</summary>
    public bool IsServedBy(CompiledStatement statement, HoleFacts facts) => Resources.Any(resource => statement.AppliesTo(resource, facts) != Certainty.No);
}
