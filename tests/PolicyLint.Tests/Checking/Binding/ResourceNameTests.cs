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
    public void A_name_is_put_as_the_service_puts_it(string before, string name, string expected) =>
        Assert.Equal(expected, ResourceName.After(SymbolicText.Parse(before), SymbolicText.Parse(name)).ToString());

    [Theory]
    [InlineData("arn:aws:kms:::key/", "alias/orders", true)]
    [InlineData("arn:aws:kms:::key/", "1234abcd", false)]
    [InlineData("arn:aws:kms:::", "alias/orders", false)]
    public void An_alias_does_not_name_a_key(string before, string name, bool expected) =>
        Assert.Equal(expected, ResourceName.IsAlias(SymbolicText.Parse(before), SymbolicText.Parse(name)));
}
