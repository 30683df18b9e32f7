using CsCheck;
using Newtonsoft.Json.Linq;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Policies;

public sealed class ActionShrinkerTests
{
    [Theory]
    [InlineData("sqs:SendMessage", "sqs:Send*")]
    [InlineData("sqs:SendMessage sqs:ReceiveMessage", "sqs:Receive* sqs:Send*")]
    [InlineData("dynamodb:BatchGetItem dynamodb:BatchWriteItem dynamodb:GetItem DYNAMODB:getitem", "dynamodb:Batch* dynamodb:GetItem")]
    [InlineData("unheard:OfAction unheard:OfOther", "unheard:OfAction unheard:OfOther")]
    public void Patterns_stand_for_whole_words(string actions, string expected) =>
        Assert.Equal(expected.Split(' '), ActionShrinker.Shrink(actions.Split(' '), ActionIndex.Catalog));

    [Fact]
    public void A_whole_service_is_one_pattern() =>
        Assert.Equal(["sqs:*"], ActionShrinker.Shrink(ActionIndex.Catalog.NamesOf("sqs:*"), ActionIndex.Catalog));

    [Fact]
    public void Not_one_action_is_gained_or_lost()
    {
        string[] services = ["sqs", "dynamodb", "s3", "kms", "states", "logs"];
        var names = Gen.Int[0, services.Length - 1].SelectMany(index => Gen.Shuffle(ActionIndex.Catalog.NamesOf(services[index] + ":*").ToArray(), 1, 12));

        Gen.Select(names, names).Sample(
            (first, second) =>
            {
                var needed = first.Concat(second).Distinct().Order(StringComparer.Ordinal).ToArray();
                var shrunk = ActionShrinker.Shrink(needed, ActionIndex.Catalog);
                return Expanded(shrunk).SequenceEqual(needed) && shrunk.Sum(entry => entry.Length) <= needed.Sum(entry => entry.Length);
            },
            iter: 60);
    }

    [Fact]
    public void Comes_at_least_as_far_as_the_peer()
    {
        var longer = new List<string>();
        foreach (var vector in SharedVectors.Read("minimise_sets.json"))
        {
            var actions = Texts(vector["actions"]);
            var shrunk = ActionShrinker.Shrink(actions, ActionIndex.Catalog);
            var known = actions.Where(action => ActionIndex.Catalog.IndexOf(action) >= 0).ToArray();

            Assert.Equal(known.Order(StringComparer.OrdinalIgnoreCase), Expanded(shrunk).Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
            if (Size(shrunk) > Size(Texts(vector["iamShrinkMax"]))) longer.Add($"{vector["id"]}: {Size(shrunk)} > {Size(Texts(vector["iamShrinkMax"]))}: {string.Join(' ', shrunk)}");
        }

        Assert.Empty(longer);
    }

    private static string[] Texts(JToken? list) => [.. list!.Values<string>().Select(text => text!)];

    private static int Size(IEnumerable<string> entries) => entries.Sum(entry => entry.Length + 3) + 1;

    private static IEnumerable<string> Expanded(IEnumerable<string> entries) => entries.SelectMany(entry => ActionIndex.Catalog.NamesOf(entry)).Distinct().Order(StringComparer.Ordinal);
}
