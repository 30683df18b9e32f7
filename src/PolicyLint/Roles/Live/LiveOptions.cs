namespace ServerlessGuard.PolicyLint.Roles.Live;

/// <summary>Whose account is read, and what its functions are called there.</summary>
public sealed record LiveOptions
{
    public string? Profile { get; init; }

    public string? Region { get; init; }

    /// <summary>The stack that the templates are deployed as: it tells the names of functions, roles and resources that a template does not name.</summary>
    public string? StackName { get; init; }

    /// <summary>Names or ARNs under which functions are deployed, by function.</summary>
    public NamedFunctions Deployed { get; init; } = NamedFunctions.None;

    /// <summary>Names or ARNs of roles, by function.</summary>
    public NamedFunctions RoleNames { get; init; } = NamedFunctions.None;

    /// <summary>Whether to ask when the role last used each service.</summary>
    public bool LastUsed { get; init; }

    /// <summary>Where all services answer instead of AWS, as <c>AWS_ENDPOINT_URL</c> says it; null for AWS, or for what the environment says.</summary>
    public string? Endpoint { get; init; }

    /// <summary>How long one request may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long to wait for AWS to put together what was last used.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(1);
}
