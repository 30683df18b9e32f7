namespace ServerlessGuard.Iam.Policies;

/// <summary>Adds up, three-valued, what the statements say of one request.</summary>
internal struct DecisionTally(bool hasBoundary)
{
    private Certainty _allow = Certainty.No;
    private Certainty _allowIfConditionsHold = Certainty.No;
    private Certainty _bound = hasBoundary ? Certainty.No : Certainty.Yes;
    private Certainty _boundIfConditionsHold = hasBoundary ? Certainty.No : Certainty.Yes;
    private Certainty _deny = Certainty.No;

    /// <summary>Of a request with no wildcards; never <see cref="DecisionKind.PartlyGranted"/>.</summary>
    public readonly DecisionKind Kind => this switch
    {
        { _deny: Certainty.Yes } => DecisionKind.Denied,
        { _allowIfConditionsHold: Certainty.No } or { _boundIfConditionsHold: Certainty.No } => DecisionKind.Missing,
        { _deny: Certainty.Unknown } => DecisionKind.MayBeDenied,
        { _allow: Certainty.Yes, _bound: Certainty.Yes } => DecisionKind.Granted,
        { _allowIfConditionsHold: Certainty.Yes, _boundIfConditionsHold: Certainty.Yes } => DecisionKind.Conditional,
        _ => DecisionKind.Undecided,
    };

    public void Add(CompiledStatement statement, Certainty applies)
    {
        var holds = applies.And(statement.Condition);
        if (statement.Source.Effect == Effect.Deny)
        {
            _deny = _deny.Or(holds);
        }
        else if (statement.IsBoundary)
        {
            _bound = _bound.Or(holds);
            _boundIfConditionsHold = _boundIfConditionsHold.Or(applies);
        }
        else
        {
            _allow = _allow.Or(holds);
            _allowIfConditionsHold = _allowIfConditionsHold.Or(applies);
        }
    }

    /// <summary>One answer for several requests, given a witness of each kind that occurs.</summary>
    public static (DecisionKind Kind, string? Witness) Combine(Dictionary<DecisionKind, string> witnesses)
    {
        bool Only(params DecisionKind[] kinds) => witnesses.Keys.All(kind => kinds.Contains(kind));
        (DecisionKind, string?) As(DecisionKind kind, params DecisionKind[] sources) =>
            (kind, sources.Where(witnesses.ContainsKey).Select(source => witnesses[source]).FirstOrDefault());
        return witnesses switch
        {
            _ when Only(DecisionKind.Granted) => (DecisionKind.Granted, null),
            _ when Only(DecisionKind.Denied) => As(DecisionKind.Denied, DecisionKind.Denied),
            _ when Only(DecisionKind.Denied, DecisionKind.Missing) => As(DecisionKind.Missing, DecisionKind.Missing),
            _ when !Only(DecisionKind.Granted, DecisionKind.Conditional, DecisionKind.Missing, DecisionKind.Undecided) => As(DecisionKind.MayBeDenied, DecisionKind.Denied, DecisionKind.MayBeDenied),
            _ when !Only(DecisionKind.Granted, DecisionKind.Conditional, DecisionKind.Missing) => As(DecisionKind.Undecided, DecisionKind.Missing, DecisionKind.Undecided),
            _ when !Only(DecisionKind.Granted, DecisionKind.Conditional) => As(DecisionKind.PartlyGranted, DecisionKind.Missing),
            _ => As(DecisionKind.Conditional, DecisionKind.Conditional),
        };
    }
}
