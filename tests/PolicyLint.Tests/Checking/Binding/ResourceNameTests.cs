using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking.Binding;

namespace ServerlessGuard.PolicyLint.Tests.Checking.Binding;

public class ResourceNameTests
{
    [Theory]
    [InlineData("https://sqs.eu-west-1.amazonaws.com/123456789012/orders", "arn:${AWS::Partition}:sqs:eu-west-1:123456789012:orders")]
    [InlineData("https://sqs.cn-north-1.amazonaws.com.cn/123456789012/orders.fifo", "arn:${AWS::Partition}:sqs:cn-north-1:123456789012:orders.fifo")]
    [InlineData("https://sqs.${AWS::Region}.amazonaws.com/${AWS::AccountId}/${Orders}", "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${Orders}")]
    [InlineData("http://localhost:4566/000000000000/orders", "arn:${AWS::Partition}:sqs:${AWS::Region}:000000000000:orders")]
    [InlineData("arn:aws:sns:eu-west-1:123456789012:orders", "arn:aws:sns:eu-west-1:123456789012:orders")]
    public void Urls_and_arns_are_arns(string text, string arn) => Assert.Equal(SymbolicText.Parse(arn), ResourceName.Arn(SymbolicText.Parse(text)));

    [Theory]
    [InlineData("orders")]
    [InlineData("${Orders}")]
    [InlineData("https://example.com")]
    [InlineData("https://sqs.eu-west-1.amazonaws.com/123456789012/")]
    public void Names_are_not(string text) => Assert.Null(ResourceName.Arn(SymbolicText.Parse(text)));

    [Theory]
    [InlineData("arn:aws:ssm:::parameter/", "/orders/key", "arn:aws:ssm:::parameter/orders/key")]
    [InlineData("arn:aws:ssm:::parameter/", "orders", "arn:aws:ssm:::parameter/orders")]
    [InlineData("arn:aws:s3:::", "s3://photos/a.jpg", "arn:aws:s3:::photos/a.jpg")]
    [InlineData("arn:aws:secretsmanager:::secret:", "orders/key", "arn:aws:secretsmanager:::secret:orders/key-??????")]
    [InlineData("arn:aws:secretsmanager:::secret:", "${Secret}", "arn:aws:secretsmanager:::secret:${Secret}")]
    [InlineData("arn:aws:secretsmanager:::secret:", "*", "arn:aws:secretsmanager:::secret:*")]
    [InlineData("arn:aws:ecs:::task-definition/", "import", "arn:aws:ecs:::task-definition/import:*")]
    [InlineData("arn:aws:ecs:::task-definition/", "import:3", "arn:aws:ecs:::task-definition/import:3")]
    public void A_name_is_put_as_the_service_puts_it(string before, string name, string expected) =>
        Assert.Equal(expected, ResourceName.After(SymbolicText.Parse(before), SymbolicText.Parse(name)).ToString());

    [Theory]
    [InlineData("arn:aws:kms:::key/", "alias/orders", true)]
    [InlineData("arn:aws:kms:::key/", "1234abcd", false)]
    [InlineData("arn:aws:kms:::", "alias/orders", false)]
    public void An_alias_does_not_name_a_key(string before, string name, bool expected) =>
        Assert.Equal(expected, ResourceName.IsAlias(SymbolicText.Parse(before), SymbolicText.Parse(name)));

    [Theory]
    [InlineData("us.anthropic.claude-sonnet-4-v1:0", "inference-profile/us.anthropic.claude-sonnet-4-v1:0", "arn:${AWS::Partition}:bedrock:*::foundation-model/anthropic.claude-sonnet-4-v1:0")]
    [InlineData("global.amazon.nova-2-lite-v1:0", "inference-profile/global.amazon.nova-2-lite-v1:0", "arn:${AWS::Partition}:bedrock:*::foundation-model/amazon.nova-2-lite-v1:0")]
    public void A_model_id_with_a_geography_names_a_profile_and_the_models_behind_it(string model, string profile, string models)
    {
        var named = ResourceName.InferenceProfile(SymbolicText.Parse("arn:aws:bedrock:eu-west-1::foundation-model/"), SymbolicText.Parse(model))!.Value;

        Assert.Equal(("arn:${AWS::Partition}:bedrock:${AWS::Region}:${AWS::AccountId}:" + profile, models), (named.Profile.ToString(), named.Models.ToString()));
    }

    [Theory]
    [InlineData("arn:aws:bedrock:eu-west-1::foundation-model/", "amazon.nova-lite-v1:0")]
    [InlineData("arn:aws:bedrock:eu-west-1::foundation-model/", "${Model}")]
    [InlineData("arn:aws:dynamodb:eu-west-1:1:table/", "us.orders")]
    public void Any_other_name_is_no_profile(string before, string name) =>
        Assert.Null(ResourceName.InferenceProfile(SymbolicText.Parse(before), SymbolicText.Parse(name)));

    [Theory]
    [InlineData("StateMachineArn", "${Workflow}", true)]
    [InlineData("FunctionName", "${Workflow}", false)]
    [InlineData("StateMachineArn", "${Workflow}-v2", false)]
    [InlineData("StateMachineArn", "orders", false)]
    public void A_reference_where_only_an_ARN_can_stand_is_the_ARN(string member, string text, bool expected) =>
        Assert.Equal(expected, ResourceName.IsWhole(member, SymbolicText.Parse(text)));
}
