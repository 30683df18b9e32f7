using System.Collections.Immutable;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Checking.Binding;

/// <summary>A resource of a call; <paramref name="IsBound"/> is false where nothing says which one of its type it is.</summary>
public readonly record struct BoundResource(SymbolicText Arn, bool IsBound);

/// <summary>Fills the catalog's ARN templates from a call's arguments and the resources deployed beside the function.</summary>
public sealed class ResourceBinding(Deployment? deployment, TextBinding texts)
{
    private const int MostResources = 32;

    // An action with more types beside the named one is asked for one of them, not for all: models by their kind.
    private const int MostTypesBeside = 3;

    // What the catalog calls the parts of an ARN that a request does not name, and what templates call them.
    private static readonly ImmutableDictionary<string, string> SurroundingHoles = ImmutableDictionary.CreateRange<string, string>(
    [
        new("Partition", "AWS::Partition"),
        new("Region", "AWS::Region"),
        new("Account", "AWS::AccountId"),
    ]);

    /// <summary>Where the call needs the action: at least one resource, sorted by ARN.</summary>
    public ImmutableArray<BoundResource> Bind(ActionRequirement requirement, AwsCall call)
    {
        // A template without members is what the service falls back to where the request names nothing: the default event bus.
        var (naming, fixedOnes) = (requirement.Resources.Where(NamesMember).ToArray(), requirement.Resources.Where(template => !NamesMember(template)).ToArray());
        var bound = Filled(WithoutWholes(naming, call), requirement.Action, call, anyForAbsent: false);
        if (bound.Length == 0) bound = Filled(fixedOnes, requirement.Action, call, anyForAbsent: false);
        if (bound.Length == 0) bound = AnyOf(naming, requirement.Action, call);
        return bound.Length is 0 or > MostResources
            ? Wildcards(requirement.Action)
            : [.. bound.Concat(Beside(requirement.Action, call)).Distinct().OrderBy(resource => resource.Arn.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>
    /// Where the call names nothing: of a type that every call concerns one, of optional ones none, which is requested on <c>*</c>. Source: Service
    /// Authorization Reference, "Actions table".
    /// </summary>
    private BoundResource[] AnyOf(string[] naming, string action, AwsCall call) =>
        naming.Length > 0 && !Array.Exists(naming, template => SetsSome(template, call)) && AwsCatalog.Default.FindAction(action) is { OnlyStar: false } known && !known.ResourceTypes.Any(type => type.Required)
            ? [new BoundResource(SymbolicText.Literal("*"), IsBound: false)]
            : Filled(naming, action, call, anyForAbsent: true);

    /// <summary>Types that every call of the action concerns and no member of the request names: what is made by the call.</summary>
    private static IEnumerable<BoundResource> Beside(string action, AwsCall call)
    {
        var named = call.Operation.Requirements.Where(requirement => requirement.Action == action).SelectMany(requirement => requirement.Resources).Select(Any).Select(ResourcePattern.From).ToArray();
        var types = AwsCatalog.Default.FindAction(action)?.ResourceTypes.Where(type => type.Required).Select(type => Any(type.Arn)).Distinct().ToArray() ?? [];
        var beside = types.Where(type => !Array.Exists(named, template => template.MayOverlap(ResourcePattern.From(type), HoleFacts.None))).ToArray();
        return beside.Length > MostTypesBeside ? [] : beside.Select(type => new BoundResource(type, IsBound: false));
    }

    /// <summary>Every resource that a template can stand for.</summary>
    private static SymbolicText Any(string template) => SymbolicText.Parse(template).Fill(hole => Surrounding(hole) ?? SymbolicText.Literal("*"));

    /// <summary>A call that names a part, an index of a table, is checked on the part and not on the whole.</summary>
    private static IEnumerable<string> WithoutWholes(string[] templates, AwsCall call) =>
        templates.Where(whole => !templates.Any(part => part.StartsWith($"{whole}/", StringComparison.Ordinal) && SetsMembers(part[whole.Length..], call)));

    private static bool SetsMembers(string template, AwsCall call) => SymbolicText.Parse(template).Pieces
        .Where(piece => piece.IsHole)
        .All(piece => call.Find(piece.Text).Values is { IsEmpty: false } values && !values.Any(value => value is Value.Null));

    private static bool SetsSome(string template, AwsCall call) =>
        SymbolicText.Parse(template).Pieces.Any(piece => piece.IsHole && Surrounding(piece.Text) is null && !call.Find(piece.Text).IsAbsent);

    /// <summary>The deployed resource that an ARN template stands for in a call; null where it is not one of the template's.</summary>
    public DeployedResource? Identify(string template, AwsCall call)
    {
        var resources = Fill(SymbolicText.Parse(template), call, anyForAbsent: false).Select(filled => filled.IsBound ? deployment?.Identify(filled.Arn) : null).Distinct().Take(2).ToArray();
        return resources is [var only] ? only : null;
    }

    private BoundResource[] Filled(IEnumerable<string> templates, string action, AwsCall call, bool anyForAbsent) =>
        [.. templates.SelectMany(template => Bind(template, action, call, anyForAbsent)).Distinct().Take(MostResources + 1)];

    private IEnumerable<BoundResource> Bind(string template, string action, AwsCall call, bool anyForAbsent)
    {
        if (template == "*") return Wildcards(action);

        var isAnyOfType = !NamesMember(template) && template.Contains('*', StringComparison.Ordinal);
        return Fill(SymbolicText.Parse(template), call, anyForAbsent)
            .SelectMany(filled => filled.Arn.ToString() == "*" ? Wildcards(action) : [Canonical(filled) with { IsBound = filled.IsBound && !isAnyOfType }]);
    }

    private BoundResource Canonical(BoundResource resource) => deployment is null ? resource : resource with { Arn = deployment.Canonical(resource.Arn) };

    /// <summary>Every resource the action can be granted on, by type; <c>*</c> itself for an action that takes no resource.</summary>
    private static ImmutableArray<BoundResource> Wildcards(string action)
    {
        var known = AwsCatalog.Default.FindAction(action);
        if (known is { OnlyStar: true }) return [new BoundResource(SymbolicText.Literal("*"), IsBound: true)];

        var types = known?.ResourceTypes.Where(type => type.Required).ToArray() is { Length: > 0 } required ? required : known?.ResourceTypes.ToArray() ?? [];
        if (types.Length == 0) return [new BoundResource(SymbolicText.Literal("*"), IsBound: false)];

        return
        [
            .. types.Select(type => Any(type.Arn))
                .Distinct()
                .OrderBy(arn => arn.ToString(), StringComparer.Ordinal)
                .Select(arn => new BoundResource(arn, IsBound: false)),
        ];
    }

    private static bool NamesMember(string template) => SymbolicText.Parse(template).Pieces.Any(piece => piece.IsHole && Surrounding(piece.Text) is null);

    private static SymbolicText? Surrounding(string hole) => SurroundingHoles.TryGetValue(hole, out var name) ? SymbolicText.Hole(name) : null;

    /// <summary>Nothing where the template names a member that the call does not set, unless any value is to stand for it: then that resource is not concerned.</summary>
    private IEnumerable<BoundResource> Fill(SymbolicText template, AwsCall call, bool anyForAbsent)
    {
        IEnumerable<Filling> fillings = [new Filling(SymbolicText.Empty, NamesResource: false, IsBound: true)];
        foreach (var piece in template.Pieces)
        {
            if (!piece.IsHole || Surrounding(piece.Text) is not null)
            {
                var text = piece.IsHole ? Surrounding(piece.Text)! : SymbolicText.Literal(piece.Text);
                fillings = fillings.Select(filling => filling.Append(text));
                continue;
            }

            var alternatives = Alternatives(call.Find(piece.Text)).ToArray();
            if (alternatives.Length == 0 && anyForAbsent) alternatives = [BoundText.Unknown];
            fillings = fillings.SelectMany(_ => alternatives, (filling, alternative) => (Before: filling, Name: alternative))
                .SelectMany(pair => pair.Before.NamesResource ? [pair.Before.Append(pair.Name.Text)] : Named(pair.Before, piece.Text, pair.Name));
        }

        return fillings.Take(MostResources + 1).Select(filling => new BoundResource(filling.Text, filling.IsBound));
    }

    private IEnumerable<BoundText> Alternatives(Argument argument)
    {
        var known = argument.Values.SelectMany(value => texts.Texts(value));
        return argument.MayHoldOthers ? known.Append(BoundText.Unknown) : known;
    }

    /// <summary>The first member of a template says which resource it is: by name, by ARN, by URL or by a reference into the template.</summary>
    private Filling[] Named(Filling before, string member, BoundText name)
    {
        // No resource has an empty name: it stands for one that is set elsewhere.
        if (name.Text.Pieces.IsEmpty) return [Named(before, SymbolicText.Literal("*"), isBound: false)];
        if (name.Text.SoleHole is not null && deployment?.Identify(name.Text) is { Arn: { } arn }) return [new Filling(arn, NamesResource: true, IsBound: true)];
        if (ResourceName.IsWhole(member, name.Text)) return [new Filling(name.Text, NamesResource: true, IsBound: true)];
        if (ResourceName.IsAlias(before.Text, name.Text)) return [new Filling(before.Text, NamesResource: true, IsBound: false).Append(SymbolicText.Literal("*"))];
        if (ResourceName.InferenceProfile(before.Text, name.Text) is not var (profile, models)) return [Named(before, name.Text, name.Knowledge != Knowledge.Nothing)];

        // Whichever of its regions serves the request, the model there is checked as well.
        return [new Filling(profile, NamesResource: true, IsBound: true), new Filling(models, NamesResource: true, IsBound: false)];
    }

    private static Filling Named(Filling before, SymbolicText name, bool isBound) =>
        new(ResourceName.Arn(name) ?? ResourceName.After(before.Text, name), NamesResource: true, isBound);

    private readonly record struct Filling(SymbolicText Text, bool NamesResource, bool IsBound)
    {
        public Filling Append(SymbolicText text) => this with { Text = SymbolicText.Concat(Text, text) };
    }
}
