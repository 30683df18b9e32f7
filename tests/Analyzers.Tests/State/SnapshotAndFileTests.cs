using ServerlessGuard.Analyzers.State;

namespace ServerlessGuard.Analyzers.Tests.State;

/// <summary>What a snapshot or the temporary folder keeps: SLG1015, SLG1016.</summary>
public sealed class SnapshotAndFileTests
{
    private const string SnapStart = "serverlessguard.snapstart = true";

    [Theory]
    [InlineData("private static readonly Guid s_id = {|SLG1015:Guid.NewGuid()|}; public void Handle(Order order, ILambdaContext context) { }")]
    [InlineData("private static readonly Random s_random = {|SLG1015:new()|}; public void Handle(Order order, ILambdaContext context) { }")]
    [InlineData("""
        private readonly string _id;
        public Function() { _id = {|SLG1015:Guid.NewGuid().ToString()|}; }
        public void Handle(Order order, ILambdaContext context) { }
        """)]
    [InlineData("public DateTime Started { get; } = {|SLG1015:DateTime.UtcNow|}; public void Handle(Order order, ILambdaContext context) { }")]
    [InlineData("""
        private static readonly string s_id = {|SLG1015:NewId()|};
        static string NewId() => "env-" + Guid.NewGuid();
        public void Handle(Order order, ILambdaContext context) { }
        """)]
    public Task A_unique_value_that_is_frozen_is_flagged(string members) => Verify.FlagsWith<SnapStartAnalyzer>(SnapStart, Orders.Function(members));

    [Theory]
    [InlineData("private static readonly HttpClient s_client = new(); public void Handle(Order order, ILambdaContext context) { }")]
    [InlineData("private static readonly Func<Guid> s_next = () => Guid.NewGuid(); public void Handle(Order order, ILambdaContext context) { }")]
    [InlineData("private static readonly Random s_random = new(42); public void Handle(Order order, ILambdaContext context) { }")]
    [InlineData("""
        private static Guid s_id = Guid.NewGuid();
        public Function() { SnapshotRestore.RegisterAfterRestore(() => { s_id = Guid.NewGuid(); return ValueTask.CompletedTask; }); }
        public void Handle(Order order, ILambdaContext context) { }
        """)]
    [InlineData("public void Handle(Order order, ILambdaContext context) { var id = Guid.NewGuid(); }")]
    [InlineData("public class Line { public Guid Id { get; } = Guid.NewGuid(); } public Line Handle(Order order, ILambdaContext context) => new Line();")]
    public Task What_may_be_shared_or_is_made_again_is_silent(string members) => Verify.FlagsWith<SnapStartAnalyzer>(SnapStart, Orders.Function(members));

    [Fact]
    public Task Without_snap_start_an_environment_has_its_own_values() =>
        Verify.Silent<SnapStartAnalyzer>(
            Orders.Function("private static readonly Guid s_id = Guid.NewGuid(); public void Handle(Order order, ILambdaContext context) { }"));

    [Theory]
    [InlineData("PublishedVersions", "{|SLG1015:System.Security.Cryptography.RandomNumberGenerator.GetBytes(16)|}")]
    [InlineData("None", "System.Security.Cryptography.RandomNumberGenerator.GetBytes(16)")]
    public Task A_template_says_whether_a_snapshot_is_taken(string applied, string value) => Verify.FlagsBeside<SnapStartAnalyzer>(
        Orders.Function($"private static readonly byte[] s_key = {value}; public void Handle(Order order, ILambdaContext context) {{ }}"),
        ("/template.yaml", $$"""
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Function:
                Type: AWS::Serverless::Function
                Properties: { Handler: "TestProject::Function::Handle", SnapStart: { ApplyOn: {{applied}} } }
            """));

    [Theory]
    [InlineData("{|SLG1016:File.WriteAllText(Path.Combine(Path.GetTempPath(), order.Id), order.Tenant)|};")]
    [InlineData("{|SLG1016:File.WriteAllText(\"/tmp/\" + order.Id, order.Tenant)|};")]
    [InlineData("{|SLG1016:File.WriteAllText($\"/tmp/{order.Id}.json\", order.Tenant)|};")]
    [InlineData("var path = Path.Combine(\"/tmp\", order.Id); using var stream = {|SLG1016:File.Create(path)|};")]
    [InlineData("var path = Path.GetTempFileName(); using var writer = {|SLG1016:new StreamWriter(path)|};")]
    [InlineData("using var stream = {|SLG1016:new FileStream(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString()), FileMode.Create)|};")]
    [InlineData("using var own = new Own(); own.Write(); var path = Path.Combine(\"/tmp\", order.Id); {|SLG1016:File.WriteAllText(path, \"\")|}; Read(path);")]
    [InlineData("Shrink(Path.Combine(\"/tmp\", order.Id)); void Shrink(string path) => {|SLG1016:File.WriteAllText(path + \".small\", \"\")|};")]
    public Task A_file_left_in_the_temporary_folder_is_flagged(string statements) => Verify.Flags<TemporaryFileAnalyzer>(Handler(statements));

    [Theory]
    [InlineData("var path = Path.Combine(Path.GetTempPath(), order.Id); try { File.WriteAllText(path, order.Tenant); } finally { File.Delete(path); }")]
    [InlineData("File.WriteAllText(\"/tmp/model.bin\", order.Tenant);")]
    [InlineData("File.WriteAllText(Path.Combine(Path.GetTempPath(), \"rates.json\"), order.Tenant);")]
    [InlineData("File.WriteAllText(Path.Combine(\"/mnt/efs\", order.Id), order.Tenant);")]
    [InlineData("var text = File.ReadAllText(Path.Combine(\"/tmp\", order.Id));")]
    [InlineData("""
        using var stream = new FileStream(Path.Combine("/tmp", order.Id), FileMode.Create, FileAccess.Write, FileShare.None, 4096, FileOptions.DeleteOnClose);
        """)]
    [InlineData("""
        var path = Path.Combine("/tmp", order.Id);
        File.WriteAllText(path, order.Tenant);
        Send(path);
        static void Send(string file) { File.Delete(file); }
        """)]
    [InlineData("var path = Path.Combine(\"/tmp\", order.Id); using var file = new Kept(path); File.WriteAllText(path, order.Tenant);")]
    [InlineData("using var file = new Kept(Path.Combine(\"/tmp\", order.Id)); file.Write(order.Tenant);")]
    public Task A_file_that_goes_or_has_one_name_is_silent(string statements) => Verify.Silent<TemporaryFileAnalyzer>(Handler(statements));

    private static string Handler(string statements) =>
        Orders.Function($"public void Handle(Order order, ILambdaContext context) {{ {statements} }}\n{TemporaryFiles}");

    private const string TemporaryFiles = """
        private static string Read(string path) => File.ReadAllText(path);
        private sealed class Kept(string path) : IDisposable
        {
            private readonly string _path = path;
            public void Write(string text) => File.WriteAllText(_path, text);
            public void Dispose() => File.Delete(_path);
        }
        private sealed class Own : IDisposable
        {
            private readonly string _path = "/tmp/" + Guid.NewGuid();
            public void Write() => File.WriteAllText(_path, "");
            public void Dispose() => File.Delete(_path);
        }
        """;
}
