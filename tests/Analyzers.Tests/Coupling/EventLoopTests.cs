using ServerlessGuard.Analyzers.Coupling;

namespace ServerlessGuard.Analyzers.Tests.Coupling;

public sealed class EventLoopTests
{
    [Theory]
    [InlineData("await {|SLG3004:s_s3.PutObjectAsync(new PutObjectRequest { BucketName = record.S3.Bucket.Name, Key = record.S3.Object.Key + \".thumb\" })|};")]
    [InlineData("var bucket = record.S3.Bucket.Name; await {|SLG3004:s_s3.PutObjectAsync(new PutObjectRequest { BucketName = bucket, Key = record.S3.Object.Key })|};")]
    [InlineData("await Save(record.S3.Bucket.Name, record.S3.Object.Key); static Task Save(string bucket, string key) => {|SLG3004:s_s3.PutObjectAsync(new PutObjectRequest { BucketName = bucket, Key = key })|};")]
    public Task Writing_to_the_bucket_of_the_event_is_flagged(string statements) => Verify.Flags<EventLoopAnalyzer>(Handling(statements));

    [Theory]
    [InlineData("await s_s3.PutObjectAsync(new PutObjectRequest { BucketName = Environment.GetEnvironmentVariable(\"THUMBNAILS\")!, Key = record.S3.Object.Key });")]
    [InlineData("await s_s3.PutObjectAsync(new PutObjectRequest { BucketName = record.S3.Bucket.Name, Key = $\"thumbnails/{record.S3.Object.Key}\" });")]
    [InlineData("var key = \"thumbnails/\" + record.S3.Object.Key; await s_s3.PutObjectAsync(new PutObjectRequest { BucketName = record.S3.Bucket.Name, Key = key });")]
    [InlineData("await s_s3.GetObjectMetadataAsync(record.S3.Bucket.Name, record.S3.Object.Key);")]
    public Task Another_bucket_or_prefix_and_reading_stay_silent(string statements) => Verify.Silent<EventLoopAnalyzer>(Handling(statements));

    private static string Handling(string statements) => FunctionSource.With($$"""
        private static readonly IAmazonS3 s_s3 = new AmazonS3Client();
        public async Task Handle(S3Event images, ILambdaContext context)
        {
            foreach (var record in images.Records)
            {
                {{statements}}
            }
        }
        """);
}
