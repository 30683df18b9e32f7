using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>Calls for one item that have a sibling for many.</summary>
internal static class Batches
{
    private static readonly Dictionary<string, string> OfSdk = new(StringComparer.Ordinal)
    {
        ["DynamoDBv2.GetItem"] = "BatchGetItem",
        ["DynamoDBv2.PutItem"] = "BatchWriteItem",
        ["DynamoDBv2.DeleteItem"] = "BatchWriteItem",
        ["DataModel.Load"] = "CreateBatchGet",
        ["DataModel.Save"] = "CreateBatchWrite",
        ["DataModel.Delete"] = "CreateBatchWrite",
        ["SQS.SendMessage"] = "SendMessageBatch",
        ["SQS.DeleteMessage"] = "DeleteMessageBatch",
        ["SimpleNotificationService.Publish"] = "PublishBatch",
        ["Kinesis.PutRecord"] = "PutRecords",
        ["KinesisFirehose.PutRecord"] = "PutRecordBatch",
        ["S3.DeleteObject"] = "DeleteObjects",
        ["SimpleSystemsManagement.GetParameter"] = "GetParameters",
    };

    /// <summary>The sibling's name; null where there is none.</summary>
    public static string? For(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (!method.Name.EndsWith("Async", StringComparison.Ordinal))
            return null;
        if (IsSql(method))
            return "DbBatch";
        return OfSdk.TryGetValue($"{method.ContainingNamespace.Name}.{method.Name.Substring(0, method.Name.Length - "Async".Length)}", out var batch)
            && (RemoteCalls.IsAws(call) || RemoteCalls.IsOfSdk(method.ContainingType)) ? batch : null;
    }

    /// <summary>A query has a result of its own to read; commands that only change rows go together.</summary>
    private static bool IsSql(IMethodSymbol method)
    {
        for (var type = method.Name == "ExecuteNonQueryAsync" ? method.ContainingType : null; type is not null; type = type.BaseType)
        {
            if (type is { Name: "DbCommand", ContainingNamespace.Name: "Common" })
                return true;
        }

        return false;
    }
}
