using System.Collections.Immutable;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Checking.Binding;

/// <summary>How much of a text is known before the function runs.</summary>
public enum Knowledge
{
    Nothing,

    /// <summary>Unknown parts stand as <c>*</c>.</summary>
    Partly,
    Fully,
}

public readonly record struct BoundText(SymbolicText Text, Knowledge Knowledge)
{
    public static readonly BoundText Unknown = new(SymbolicText.Literal("*"), Knowledge.Nothing);

    public static BoundText Known(SymbolicText text) => new(text, Knowledge.Fully);
}

/// <summary>Turns values of the code into text, with what the function is deployed with: environment variables and settings files.</summary>
/// <param name="settings">Values of <c>appsettings.json</c> by key in colon form, without regard to case.</param>
public sealed class TextBinding(DeployedFunction? function, IReadOnlyDictionary<string, string> settings)
{
    // Beyond this a value is a mix of everything, and naming each form helps nobody.
    private const int MostAlternatives = 16;

    // https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime
    private static readonly ImmutableDictionary<string, string> HolesOfTheRuntime = ImmutableDictionary.CreateRange<string, string>(
    [
        new("AWS_REGION", "AWS::Region"),
        new("AWS_DEFAULT_REGION", "AWS::Region"),
    ]);

    /// <summary>Every text the value can be; empty for null.</summary>
    public ImmutableArray<BoundText> Texts(Value value)
    {
        var texts = Read(value).Distinct().Take(MostAlternatives + 1).ToImmutableArray();
        return texts.Length > MostAlternatives ? [BoundText.Unknown] : texts;
    }

    private IEnumerable<BoundText> Read(Value value) => value switch
    {
        Value.Constant constant => [BoundText.Known(SymbolicText.Literal(constant.Text))],
        Value.Null => [],
        Value.EnvironmentVariable variable => Variable(variable.Name) is { } text ? [BoundText.Known(text)] : Fallback(variable.Fallback),
        Value.Configuration configuration => Setting(configuration) is { } text ? [BoundText.Known(text)] : Fallback(configuration.Fallback),
        Value.NotifyingBucket => NotifyingBuckets(),
        Value.Concatenation concatenation => Joined(concatenation.Parts),
        Value.OneOf several => several.Values.SelectMany(Read),
        Value.Elements elements => elements.Items.SelectMany(item => Read(item.Item)),
        _ => [BoundText.Unknown],
    };

    private IEnumerable<BoundText> Fallback(Value? fallback) => fallback is null or Value.Null ? [BoundText.Unknown] : Read(fallback);

    /// <summary>Notifications that come through a queue or a topic, or from a bucket that no template names, can be of any.</summary>
    private IEnumerable<BoundText> NotifyingBuckets()
    {
        var buckets = function?.Events.Where(source => source.Type == "S3").Select(source => source.Source).ToList() ?? [];
        return buckets.Count > 0 && buckets.TrueForAll(bucket => bucket is not null) ? buckets.Select(bucket => BoundText.Known(bucket!)) : [BoundText.Unknown];
    }

    private SymbolicText? Variable(string name)
    {
        if (function?.Environment.TryGetValue(name, out var text) == true) return text;

        return HolesOfTheRuntime.TryGetValue(name, out var hole) ? SymbolicText.Hole(hole) : null;
    }

    /// <summary>Environment variables come after settings files in every default host, so they win.</summary>
    private SymbolicText? Setting(Value.Configuration configuration)
    {
        var key = configuration.Key;
        var variable = key.Replace(":", "__", StringComparison.Ordinal);
        var ofPrefix = configuration.Prefix is { } prefix ? InAnyCase(prefix + variable) : null;
        if ((ofPrefix ?? InAnyCase(variable)) is { } text) return text;

        return settings.TryGetValue(key, out var setting) ? SymbolicText.Literal(setting) : Variable(key);
    }

    private SymbolicText? InAnyCase(string variable) =>
        function?.Environment.Where(pair => string.Equals(pair.Key, variable, StringComparison.OrdinalIgnoreCase)).Select(pair => pair.Value).FirstOrDefault();

    private IEnumerable<BoundText> Joined(ImmutableArray<Value> parts)
    {
        IEnumerable<BoundText> joined = [BoundText.Known(SymbolicText.Empty)];
        foreach (var part in parts)
        {
            var alternatives = Texts(part) is { IsEmpty: false } texts ? texts : [BoundText.Known(SymbolicText.Empty)];
            joined = joined.SelectMany(_ => alternatives, Join).Take(MostAlternatives + 1).ToArray();
        }

        return joined;
    }

    private static BoundText Join(BoundText left, BoundText right)
    {
        if (left.Text.Pieces.IsEmpty) return right;
        if (right.Text.Pieces.IsEmpty) return left;

        var knowledge = left.Knowledge == right.Knowledge ? left.Knowledge : Knowledge.Partly;
        return new BoundText(SymbolicText.Concat(left.Text, right.Text), knowledge);
    }
}
