// Declarations of AWSXRayRecorder.Handlers.SqlServer, restated; source: github.com/aws/aws-xray-sdk-dotnet, Apache-2.0.
// Namespaces: Amazon.XRay.Recorder.Handlers.SqlServer
// Needs: AWSXRayRecorder.Core
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.XRay.Recorder.Handlers.SqlServer
{
    public class DbCommandInterceptor : IDbCommandInterceptor
    {
        public DbCommandInterceptor(Amazon.XRay.Recorder.Core.AWSXRayRecorder recorder, bool? collectSqlQueries = default) => throw null;
        public Task<TResult> InterceptAsync<TResult>(Func<Task<TResult>> method, System.Data.Common.DbCommand command) => throw null;
        public TResult Intercept<TResult>(Func<TResult> method, System.Data.Common.DbCommand command) => throw null;
        protected virtual void CollectSqlInformation(System.Data.Common.DbCommand command) => throw null;
    }
    public interface IDbCommandInterceptor
    {
        Task<TResult> InterceptAsync<TResult>(Func<Task<TResult>> method, System.Data.Common.DbCommand command);
        TResult Intercept<TResult>(Func<TResult> method, System.Data.Common.DbCommand command);
    }
    public static class SqlUtil
    {
        public static string SanitizeTsqlQuery(string query) => throw null;
        public static string RemovePortNumberFromDataSource(string dataSource) => throw null;
    }
    public class TraceableSqlCommand : System.Data.Common.DbCommand, ICloneable
    {
        public TraceableSqlCommand(bool? collectSqlQueries = default) => throw null;
        public TraceableSqlCommand(string cmdText, bool? collectSqlQueries = default) => throw null;
        public event System.Data.StatementCompletedEventHandler StatementCompleted;
        public override string CommandText { get => throw null; set => throw null; }
        public override int CommandTimeout { get => throw null; set => throw null; }
        public override System.Data.CommandType CommandType { get => throw null; set => throw null; }
        public override bool DesignTimeVisible { get => throw null; set => throw null; }
        public override System.Data.UpdateRowSource UpdatedRowSource { get => throw null; set => throw null; }
        protected override System.Data.Common.DbConnection DbConnection { get => throw null; set => throw null; }
        protected override System.Data.Common.DbTransaction DbTransaction { get => throw null; set => throw null; }
        protected override System.Data.Common.DbParameterCollection DbParameterCollection => throw null;
        public override void Cancel() => throw null;
        public TraceableSqlCommand Clone() => throw null;
        public override int ExecuteNonQuery() => throw null;
        public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken) => throw null;
        public override object ExecuteScalar() => throw null;
        public override Task<object> ExecuteScalarAsync(CancellationToken cancellationToken) => throw null;
        public System.Xml.XmlReader ExecuteXmlReader() => throw null;
        public Task<System.Xml.XmlReader> ExecuteXmlReaderAsync() => throw null;
        public Task<System.Xml.XmlReader> ExecuteXmlReaderAsync(CancellationToken cancellationToken) => throw null;
        public override void Prepare() => throw null;
        protected override System.Data.Common.DbParameter CreateDbParameter() => throw null;
        protected override System.Data.Common.DbDataReader ExecuteDbDataReader(System.Data.CommandBehavior behavior) => throw null;
        protected virtual Task<TResult> InterceptAsync<TResult>(Func<Task<TResult>> method) => throw null;
        protected virtual TResult Intercept<TResult>(Func<TResult> method) => throw null;
        object System.ICloneable.Clone() => throw null;
    }
}
