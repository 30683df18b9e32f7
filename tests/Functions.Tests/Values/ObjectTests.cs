namespace ServerlessGuard.Functions.Tests.Values;

public sealed class ObjectTests
{
    [Theory]
    [InlineData("""Show(new QueryRequest { TableName = "a", IndexName = "i" });""", "{IndexName=i, TableName=a}")]
    [InlineData("""Show(new QueryRequest("a"));""", "{TableName=a}")]
    [InlineData("""var r = new QueryRequest { TableName = "a" }; r.IndexName = "i"; Show(r);""", "{IndexName=i, TableName=a}")]
    [InlineData("""var r = new QueryRequest { TableName = "a" }; Show(r); r.IndexName = "i";""", "{TableName=a}")]
    [InlineData("""var r = new QueryRequest { TableName = "a" }; if (DateTime.Now.Hour > 3) r.IndexName = "i"; Show(r);""", "{IndexName=i | null, TableName=a}")]
    [InlineData("""var r = new QueryRequest { TableName = "a", IndexName = "i" }; r.IndexName = null; Show(r);""", "{TableName=a}")]
    [InlineData("""var r = new QueryRequest { TableName = "a" }; var s = r; s.IndexName = "i"; Show(r);""", "{IndexName=i, TableName=a}")]
    [InlineData("""var r = new QueryRequest(); void Fill(QueryRequest q) { q.TableName = "a"; } Fill(r); Show(r);""", "{TableName=a}")]
    [InlineData("""QueryRequest Make() => new() { TableName = "a" }; var r = Make(); r.IndexName = "i"; Show(r);""", "{IndexName=i, TableName=a}")]
    [InlineData("""QueryRequest Make(string t) { var q = new QueryRequest(); q.TableName = t; return q; } Show(Make("a"));""", "{TableName=a}")]
    [InlineData("""var r = new PutItemRequest { Item = new() { ["k"] = new AttributeValue("v") } }; Show(r);""", "{Item=[k: {S=v}]}")]
    [InlineData("""var r = new PutItemRequest { Item = new() { { "k", new() { S = "v" } } } }; Show(r);""", "{Item=[k: {S=v}]}")]
    [InlineData("""var r = new PutItemRequest { Item = { ["k"] = new() { S = "v" } } }; Show(r);""", "{Item=[k: {S=v}]}")]
    [InlineData("""var r = new PutItemRequest(); r.Item["k"] = new() { S = "v" }; Show(r);""", "{Item=[k: {S=v}]}")]
    [InlineData("""var r = new PutItemRequest(); r.Item.Add("k", new() { S = "v" }); Show(r);""", "{Item=[k: {S=v}]}")]
    [InlineData("""var r = new DeleteObjectsRequest { BucketName = "b" }; r.Objects.Add(new KeyVersion { Key = "k" }); Show(r);""", "{BucketName=b, Objects=[{Key=k}]}")]
    [InlineData("""var w = new List<WriteRequest>(); Show(new BatchWriteItemRequest { RequestItems = new Dictionary<string, List<WriteRequest>> { ["a"] = w } });""", "{RequestItems=[a: []]}")]
    [InlineData("""Show(new TransactWriteItemsRequest { TransactItems = [new() { Put = new() { TableName = "a" } }, new() { Delete = new() { TableName = "b" } }] });""", "{TransactItems=[{Put={TableName=a}}, {Delete={TableName=b}}]}")]
    [InlineData("""Show(new PutObjectRequest { ServerSideEncryptionMethod = ServerSideEncryptionMethod.AWSKMS, StorageClass = S3StorageClass.Glacier });""", "{ServerSideEncryptionMethod=aws:kms, StorageClass=GLACIER}")]
    [InlineData("""Show(new PutObjectRequest { ServerSideEncryptionMethod = "aws:kms" });""", "{ServerSideEncryptionMethod=aws:kms}")]
    [InlineData("""Show(new GetPreSignedUrlRequest { Verb = HttpVerb.PUT });""", "{Verb=PUT}")]
    public void Requests(string code, string expected) => Assert.Equal(expected, ResolvedText.OfMembers($"void Run() {{ {code} }}"));

    [Theory]
    [InlineData("""void Handle(QueryRequest r) => Show(r);""", "?(invocation)")]
    [InlineData("""void Handle(QueryRequest r) { r.IndexName = "i"; Show(r); }""", "{IndexName=i, ...}")]
    public void Requests_from_elsewhere_are_incomplete(string members, string expected) => Assert.Equal(expected, ResolvedText.OfMembers(members));

    [Theory]
    [InlineData("""var l = new List<string> { "a" }; l.Add("b"); Show(l);""", "[a, b]")]
    [InlineData("""List<string> l = ["a", "b"]; Show(l[1]);""", "b")]
    [InlineData("""string[] l = ["a", "b"]; string[] m = [..l, "c"]; Show(m);""", "[a, b, c]")]
    [InlineData("""var l = new[] { "a", "b" }; Show(l.Select(t => t + "-t").ToList());""", "[a-t, b-t]")]
    [InlineData("""var l = new List<string>(); foreach (var t in new[] { "a", "b" }) l.Add(t); Show(l);""", "[a | b]")]
    [InlineData("""var d = new Dictionary<string, string> { ["x"] = "a", ["y"] = "b" }; Show(d["y"]);""", "b")]
    [InlineData("""var d = new Dictionary<string, string> { ["x"] = "a", ["y"] = "b" }; d.TryGetValue("x", out var v); Show(v);""", "a")]
    [InlineData("""var d = new Dictionary<string, string> { ["x"] = "a", ["y"] = "b" }; foreach (var (k, v) in d) Show(k);""", "x | y")]
    [InlineData("""var d = new Dictionary<string, string> { ["x"] = "a", ["y"] = "b" }; foreach (var p in d) Show(p.Value);""", "a | b")]
    [InlineData("""var d = new Dictionary<string, string> { ["x"] = "a" }; Show(d.Keys.First());""", "x")]
    [InlineData("""var l = new[] { "a", "b" }; l.ToList().ForEach(t => Show(t));""", "a | b")]
    public void Collections(string code, string expected) => Assert.Equal(expected, ResolvedText.OfMembers($"void Run() {{ {code} }}"));
}
