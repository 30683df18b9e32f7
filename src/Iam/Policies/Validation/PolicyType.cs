namespace ServerlessGuard.Iam.Policies.Validation;

public enum PolicyType
{
    /// <summary>Attached to a user, group or role, which is its principal.</summary>
    Identity,

    /// <summary>A role's trust policy: who may assume it.</summary>
    Trust,

    /// <summary>Attached to a resource such as a bucket or a queue.</summary>
    Resource,
}
