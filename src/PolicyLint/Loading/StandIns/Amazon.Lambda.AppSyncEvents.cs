// Declarations of Amazon.Lambda.AppSyncEvents, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.AppSyncEvents
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.AppSyncEvents
{
    public class AppSyncAuthorizerEvent
    {
        public string AuthorizationToken { get; set; }
        public Dictionary<string, string> RequestHeaders { get; set; }
        public AppSyncRequestContext RequestContext { get; set; }
    }
    public class AppSyncAuthorizerResult
    {
        public bool IsAuthorized { get; set; }
        public Dictionary<string, string> ResolverContext { get; set; }
        public IEnumerable<string> DeniedFields { get; set; }
        public int? TtlOverride { get; set; }
    }
    public class AppSyncCognitoIdentity
    {
        public List<string> SourceIp { get; set; }
        public string Username { get; set; }
        public string Sub { get; set; }
        public Dictionary<string, object> Claims { get; set; }
        public string DefaultAuthStrategy { get; set; }
        public List<string> Groups { get; set; }
        public string Issuer { get; set; }
    }
    public class AppSyncIamIdentity
    {
        public List<string> SourceIp { get; set; }
        public string Username { get; set; }
        public string AccountId { get; set; }
        public string CognitoIdentityPoolId { get; set; }
        public string CognitoIdentityId { get; set; }
        public string UserArn { get; set; }
        public string CognitoIdentityAuthType { get; set; }
        public string CognitoIdentityAuthProvider { get; set; }
    }
    public class AppSyncLambdaIdentity
    {
        public Dictionary<string, string> ResolverContext { get; set; }
    }
    public class AppSyncOidcIdentity
    {
        public Dictionary<string, object> Claims { get; set; }
        public string Issuer { get; set; }
        public string Sub { get; set; }
    }
    public class AppSyncRequestContext
    {
        public string ApiId { get; set; }
        public string AccountId { get; set; }
        public string RequestId { get; set; }
        public string QueryString { get; set; }
        public string OperationName { get; set; }
        public Dictionary<string, object> Variables { get; set; }
    }
    public class AppSyncResolverEvent<TArguments>
    {
        public TArguments Arguments { get; set; }
        public object Identity { get; set; }
        public object Source { get; set; }
        public RequestContext Request { get; set; }
        public object Prev { get; set; }
        public Information Info { get; set; }
        public Dictionary<string, object> Stash { get; set; }
    }
    public class Information
    {
        public string FieldName { get; set; }
        public List<string> SelectionSetList { get; set; }
        public string SelectionSetGraphQL { get; set; }
        public Dictionary<string, object> Variables { get; set; }
        public string ParentTypeName { get; set; }
    }
    public class RequestContext
    {
        public Dictionary<string, string> Headers { get; set; }
        public string DomainName { get; set; }
    }
}
