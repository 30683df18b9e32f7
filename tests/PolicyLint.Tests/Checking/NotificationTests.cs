using ServerlessGuard.Iam.Permissions;

namespace ServerlessGuard.PolicyLint.Tests.Checking;

/// <summary>The bucket that a notification names is the one whose notifications start the function, where the template says which.</summary>
public class NotificationTests
{
    private const string FromTheEvent = "await _s3.GetObjectAsync(record.S3.Bucket.Name, record.S3.Object.Key);";
    private const string Uploads = "arn:${AWS::Partition}:s3:::${Uploads}/*";
    private const string Any = "arn:${AWS::Partition}:s3:::*/*";

    private const string OfUploads =
        """
        Uploaded:
          Type: S3
          Properties:
            Bucket: !Ref Uploads
            Events: s3:ObjectCreated:*
        """;

    private const string OfArchive =
        """
        Archived:
          Type: S3
          Properties:
            Bucket: !Ref Archive
            Events: s3:ObjectCreated:*
        """;

    private const string OfAQueue =
        """
        Queued:
          Type: SQS
          Properties:
            Queue: !GetAtt Queue.Arn
        """;

    private const string Elsewhere =
        """
        Uploaded:
          Type: S3
          Properties:
            Events: s3:ObjectCreated:*
        """;

    [Theory]
    [InlineData(OfUploads, FromTheEvent, Uploads)]
    [InlineData(OfUploads, "var entity = record.S3; var bucket = entity.Bucket; await ReadAsync(bucket.Name, entity.Object.Key);", Uploads)]
    [InlineData(OfUploads, "await _s3.GetObjectAsync(new GetObjectRequest { BucketName = record.S3?.Bucket?.Name, Key = record.S3.Object.Key });", Uploads)]
    [InlineData(OfUploads, "await _s3.GetObjectAsync(record.S3.Bucket.Name + \"-resized\", record.S3.Object.Key);", "arn:${AWS::Partition}:s3:::${Uploads}-resized/*")]
    [InlineData(OfUploads, "await _s3.GetObjectAsync(record.S3.Object.Key, record.S3.Object.Key);", Any)]
    [InlineData(OfUploads + "\n" + OfArchive, FromTheEvent, "arn:${AWS::Partition}:s3:::${Archive}/*, " + Uploads)]
    [InlineData(OfAQueue, FromTheEvent, Any)]
    [InlineData(Elsewhere, FromTheEvent, Any)]
    [InlineData(OfUploads + "\n" + OfAQueue, FromTheEvent, Uploads)]
    public void A_bucket_of_an_event_is_the_trigger(string events, string body, string resources)
    {
        using var checkout = Of(events, body, "- AmazonS3FullAccess");

        var required = Assert.Single(Assert.Single(checkout.Check().Functions).Required, permission => permission is { Source: PermissionSource.Code, Need: Need.Always });

        Assert.Equal(("s3:GetObject", resources), (required.Action, string.Join(", ", required.Resources.Select(resource => resource.ToString()).Order(StringComparer.Ordinal))));
    }

    [Theory]
    [InlineData("!Sub ${Uploads.Arn}/*", "")]
    [InlineData("!Sub arn:aws:s3:::${Uploads}/*", "")]
    [InlineData("!Sub ${Archive.Arn}/*", "SLG5001, SLG5002")]
    [InlineData("'*'", "SLG5003")]
    public void The_role_is_held_against_the_triggers_bucket(string resource, string rules)
    {
        using var checkout = Of(OfUploads, FromTheEvent, Checkout.Allow("s3:GetObject", resource));

        Assert.Equal(rules, string.Join(", ", checkout.Check().Findings.Select(finding => finding.Rule).Order(StringComparer.Ordinal)));
    }

    private static Checkout Of(string events, string body, string policies) => new Checkout()
        .With("src/Orders/Orders.csproj", Checkout.Project.Replace("<PackageReference Include=\"Amazon.Lambda.Core\"", "<PackageReference Include=\"Amazon.Lambda.S3Events\" Version=\"3.1.0\" />\n    <PackageReference Include=\"Amazon.Lambda.Core\"", StringComparison.Ordinal))
        .With(
            "src/Orders/Function.cs",
            $$"""
            using Amazon.Lambda.S3Events;
            using Amazon.S3;
            using Amazon.S3.Model;

            namespace Orders;

            public class Function
            {
                private readonly IAmazonS3 _s3 = new AmazonS3Client();

                public async Task Handle(S3Event notification)
                {
                    foreach (var record in notification.Records)
                    {
                        {{body}}
                    }
                }

                private async Task ReadAsync(string from, string what) => await _s3.GetObjectAsync(from, what);
            }
            """)
        .With(
            "template.yaml",
            $"""
            AWSTemplateFormatVersion: "2010-09-09"
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Reader:
                Type: AWS::Serverless::Function
                Properties:
                  CodeUri: src/Orders
                  Handler: Orders::Orders.Function::Handle
                  Runtime: dotnet8
                  Policies:
            {Checkout.Indented(policies, 8)}
                  Events:
            {Checkout.Indented(events, 8)}
              Uploads:
                Type: AWS::S3::Bucket
              Archive:
                Type: AWS::S3::Bucket
              Queue:
                Type: AWS::SQS::Queue
            """);
}
