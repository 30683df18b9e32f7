namespace ServerlessGuard.Templates.CloudFormation;

internal static class PseudoParameters
{
    public const string Region = "AWS::Region";
    public const string AccountId = "AWS::AccountId";
    public const string Partition = "AWS::Partition";
    public const string UrlSuffix = "AWS::URLSuffix";
    public const string StackName = "AWS::StackName";
    public const string StackId = "AWS::StackId";
    public const string NoValue = "AWS::NoValue";

    public static bool Contains(string name) => name is Region or AccountId or Partition or UrlSuffix or StackName or StackId or NoValue or "AWS::NotificationARNs";
}
