// Declarations of CloudNative.CloudEvents, restated; source: the package's API, Apache-2.0.
// Namespaces: CloudNative.CloudEvents
// Needs:
#nullable disable
using System;

namespace CloudNative.CloudEvents
{
    public sealed class CloudEvent
    {
        public object Data { get; set; }
        public string DataContentType { get; set; }
        public Uri DataSchema { get; set; }
        public string Id { get; set; }
        public Uri Source { get; set; }
        public string Subject { get; set; }
        public DateTimeOffset? Time { get; set; }
        public string Type { get; set; }
        public object this[string attributeName] { get => throw null; set => throw null; }
    }
}
