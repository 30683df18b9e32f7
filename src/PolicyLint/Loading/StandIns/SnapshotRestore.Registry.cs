// Declarations of SnapshotRestore.Registry, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: SnapshotRestore.Registry
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace SnapshotRestore.Registry
{
    public class RestoreHooksRegistry
    {
        public RestoreHooksRegistry(Action<string> logger = default) => throw null;
        public void RegisterBeforeSnapshot(Func<ValueTask> func) => throw null;
        public void RegisterAfterRestore(Func<ValueTask> func) => throw null;
        public Task InvokeBeforeSnapshotCallbacks() => throw null;
        public Task InvokeAfterRestoreCallbacks() => throw null;
    }
}
