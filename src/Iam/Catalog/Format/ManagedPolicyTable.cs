using System.Collections.Concurrent;
using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Catalog.Format;

/// <summary>AWS managed policies, decoded one at a time.</summary>
internal sealed class ManagedPolicyTable
{
    private const string ArnStart = "arn:aws:iam::aws:policy/";

    private readonly Lazy<Pack> _pack = new(() => Pack.Open("policies"));
    private readonly Lazy<Dictionary<string, string>> _pathByName;
    private readonly ConcurrentDictionary<string, PolicyDocument?> _documents = new(StringComparer.Ordinal);

    public ManagedPolicyTable()
    {
        _pathByName = new(() => _pack.Value.Names.ToDictionary(path => path.Substring(path.LastIndexOf('/') + 1), StringComparer.Ordinal));
    }

    public ImmutableArray<string> Arns => _pack.Value.Names.Select(path => ArnStart + path).OrderBy(arn => arn, StringComparer.Ordinal).ToImmutableArray();

    public PolicyDocument? Find(string nameOrArn)
    {
        var start = nameOrArn.StartsWith("arn:", StringComparison.Ordinal) ? nameOrArn.IndexOf(":policy/", StringComparison.Ordinal) : -1;
        var path = start < 0 ? nameOrArn : nameOrArn.Substring(start + ":policy/".Length);
        return _pathByName.Value.TryGetValue(path, out var known) && start < 0 ? Read(known) : Read(path);
    }

    private PolicyDocument? Read(string path) => _documents.GetOrAdd(path, name => _pack.Value.Read<PolicyDocument?>(name, ReadDocument, absent: null));

    private static PolicyDocument ReadDocument(BinaryReader reader) => new(reader.ReadOptional(), reader.ReadList(r => r.ReadStatement()));
}
