using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Policies;

public sealed class ResourcePatternTests
{
    private const string Table = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/";
    private static readonly HoleFacts Facts = new(ImmutableHashSet.Create("Orders", "Customers", "Bucket"));

    [Theory]
    [InlineData(Table + "${Orders}", Table + "${Orders}", Certainty.Yes)]
    [InlineData(Table + "*", Table + "${Orders}", Certainty.Yes)]
    [InlineData("*", Table + "${Orders}", Certainty.Yes)]
    [InlineData(Table + "${Orders}*", Table + "${Orders}/index/*", Certainty.Yes)]
    [InlineData(Table + "orders-prod", Table + "${Orders}", Certainty.Unknown)]
    [InlineData(Table + "${TableName}", Table + "${Orders}", Certainty.Unknown)]
    [InlineData("${TableArn}", Table + "${Orders}", Certainty.Unknown)]
    [InlineData(Table + "orders-????", Table + "${Orders}", Certainty.Unknown)]
    [InlineData(Table + "${Customers}", Table + "${Orders}", Certainty.No)]
    [InlineData("arn:aws:sqs:*:*:*", Table + "${Orders}", Certainty.No)]
    [InlineData("arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${Queue}", Table + "${Orders}", Certainty.No)]
    public void A_hole_is_certain_only_against_itself_and_a_star(string granted, string required, Certainty expected) =>
        Assert.Equal(expected, Covers(granted, required));

    [Theory]
    [InlineData(Table + "orders-*", Table + "${Orders}", Certainty.Yes)]
    [InlineData("arn:aws:dynamodb:eu-west-1:123456789012:table/orders-*", Table + "${Orders}", Certainty.Yes)]
    [InlineData(Table + "invoices-*", Table + "${Orders}", Certainty.No)]
    [InlineData(Table + "${Orders}", Table + "orders-prod", Certainty.Yes)]
    [InlineData(Table + "*-Customers-*", Table + "${Customers}", Certainty.Yes)]
    [InlineData(Table + "shop-Customers-*", Table + "${Customers}", Certainty.Unknown)]
    [InlineData(Table + "${Customers}", Table + "customers", Certainty.No)]
    public void A_name_decides_where_a_hole_does_not(string granted, string required, Certainty expected)
    {
        var named = Facts with
        {
            Names = ImmutableDictionary.CreateRange<string, SymbolicText>([new("Orders", SymbolicText.Literal("orders-prod")), new("Customers", SymbolicText.Parse("${AWS::StackName}-Customers-*"))]),
        };

        Assert.Equal(expected, ResourcePattern.From(SymbolicText.Parse(granted)).Covers(ResourcePattern.From(SymbolicText.Parse(required)), named));
    }

    [Theory]
    [InlineData("arn:aws:dynamodb:*:*:table/${Orders}", Table + "${Orders}", Certainty.Yes)]
    [InlineData("arn:aws:dynamodb:eu-west-1:123456789012:table/${Orders}", Table + "${Orders}", Certainty.Yes)]
    [InlineData(Table + "${Orders}", "arn:aws:dynamodb:eu-west-1:123456789012:table/${Orders}", Certainty.Yes)]
    [InlineData("arn:aws:dynamodb:eu-west-1:123456789012:table/o", "arn:aws:dynamodb:us-east-1:123456789012:table/o", Certainty.No)]
    [InlineData("arn:aws:dynamodb:${Region}:123456789012:table/o", Table + "o", Certainty.Unknown)]
    [InlineData("arn:aws:s3:::assets-123456789012", "arn:aws:s3:::assets-${AWS::AccountId}", Certainty.Unknown)]
    [InlineData("arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:q", "arn:aws:sqs:eu-west-1:${AWS::AccountId}:q", Certainty.Yes)]
    public void A_literal_partition_region_or_account_means_the_template_s_own(string granted, string required, Certainty expected) =>
        Assert.Equal(expected, Covers(granted, required));

    [Theory]
    [InlineData("arn:aws:s3", "arn:aws:s3:::bucket/key", Certainty.Yes)]
    [InlineData("arn:aws:sqs:*", "arn:aws:sqs:eu-west-1:123456789012:q", Certainty.Yes)]
    [InlineData("arn:aws:s3:::a", "arn:aws:s3:::ab", Certainty.No)]
    public void A_short_arn_is_padded_with_stars(string granted, string required, Certainty expected) =>
        Assert.Equal(expected, Covers(granted, required));

    [Theory]
    [InlineData("*", Certainty.Yes)]
    [InlineData("?", Certainty.Yes)]
    [InlineData("arn:aws:s3:::*", Certainty.No)]
    [InlineData("${*}", Certainty.Yes)]
    public void An_action_without_resources_is_requested_on_a_literal_star(string granted, Certainty expected) =>
        Assert.Equal(expected, ResourcePattern.From(SymbolicText.Parse(granted)).Covers(ResourcePattern.NoResource, HoleFacts.None));

    [Theory]
    [InlineData("arn:aws:s3:::b/${*}", "arn:aws:s3:::b/key", Certainty.No)]
    [InlineData("arn:aws:s3:::b/${$}{x}", "arn:aws:s3:::b/$x", Certainty.No)]
    public void Escaped_wildcards_are_plain_characters(string granted, string required, Certainty expected) =>
        Assert.Equal(expected, Covers(granted, required));

    [Theory]
    [InlineData("arn:aws:s3:::${Bucket}/*", "arn:aws:s3:::${Bucket}", false)]
    [InlineData("arn:aws:s3:::${Bucket}/a*", "arn:aws:s3:::${Bucket}/*z", true)]
    [InlineData("arn:aws:s3:::${Bucket}/a*", "arn:aws:s3:::${Bucket}/b*", false)]
    [InlineData(Table + "*", Table + "${Orders}", true)]
    [InlineData(Table + "${Orders}/index/*", Table + "${Customers}/index/by-date", false)]
    [InlineData(Table + "prod-*", Table + "${Orders}", true)]
    [InlineData("arn:aws:s3:::${Bucket}/*", "arn:aws:sqs:*", false)]
    public void Tells_what_can_never_meet(string left, string right, bool expected)
    {
        var (a, b) = (ResourcePattern.From(SymbolicText.Parse(left)), ResourcePattern.From(SymbolicText.Parse(right)));
        Assert.Equal(expected, a.MayOverlap(b, Facts));
        Assert.Equal(expected, b.MayOverlap(a, Facts));
    }

    private static Certainty Covers(string granted, string required) =>
        ResourcePattern.From(SymbolicText.Parse(granted)).Covers(ResourcePattern.From(SymbolicText.Parse(required)), Facts);
}
