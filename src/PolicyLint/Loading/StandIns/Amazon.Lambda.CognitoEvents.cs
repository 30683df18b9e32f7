// Declarations of Amazon.Lambda.CognitoEvents, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.CognitoEvents
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.CognitoEvents
{
    public class AccessTokenGeneration
    {
        public Dictionary<string, object> ClaimsToAddOrOverride { get; set; }
        public List<string> ClaimsToSuppress { get; set; }
        public List<string> ScopesToAdd { get; set; }
        public List<string> ScopesToSuppress { get; set; }
    }
    public class ChallengeResultElement
    {
        public string ChallengeName { get; set; }
        public bool ChallengeResult { get; set; }
        public string ChallengeMetadata { get; set; }
    }
    public class ClaimOverrideDetails
    {
        public Dictionary<string, string> ClaimsToAddOrOverride { get; set; }
        public List<string> ClaimsToSuppress { get; set; }
        public GroupConfiguration GroupOverrideDetails { get; set; }
    }
    public class ClaimsAndScopeOverrideDetails
    {
        public IdTokenGeneration IdTokenGeneration { get; set; }
        public AccessTokenGeneration AccessTokenGeneration { get; set; }
        public GroupConfiguration GroupOverrideDetails { get; set; }
    }
    public class CognitoCreateAuthChallengeEvent : CognitoTriggerEvent<CognitoCreateAuthChallengeRequest, CognitoCreateAuthChallengeResponse>
    {
    }
    public class CognitoCreateAuthChallengeRequest : CognitoTriggerRequest
    {
        public Dictionary<string, string> ClientMetadata { get; set; }
        public string ChallengeName { get; set; }
        public List<ChallengeResultElement> Session { get; set; }
        public bool UserNotFound { get; set; }
    }
    public class CognitoCreateAuthChallengeResponse : CognitoTriggerResponse
    {
        public Dictionary<string, string> PublicChallengeParameters { get; set; }
        public Dictionary<string, string> PrivateChallengeParameters { get; set; }
        public string ChallengeMetadata { get; set; }
    }
    public class CognitoCustomEmailSenderEvent : CognitoTriggerEvent<CognitoCustomEmailSenderRequest, CognitoCustomEmailSenderResponse>
    {
    }
    public class CognitoCustomEmailSenderRequest : CognitoTriggerRequest
    {
        public string Type { get; set; }
        public string Code { get; set; }
    }
    public class CognitoCustomEmailSenderResponse : CognitoTriggerResponse
    {
    }
    public class CognitoCustomMessageEvent : CognitoTriggerEvent<CognitoCustomMessageRequest, CognitoCustomMessageResponse>
    {
    }
    public class CognitoCustomMessageRequest : CognitoTriggerRequest
    {
        public string CodeParameter { get; set; }
        public string UsernameParameter { get; set; }
        public Dictionary<string, string> ClientMetadata { get; set; }
    }
    public class CognitoCustomMessageResponse : CognitoTriggerResponse
    {
        public string SmsMessage { get; set; }
        public string EmailMessage { get; set; }
        public string EmailSubject { get; set; }
    }
    public class CognitoCustomSmsSenderEvent : CognitoTriggerEvent<CognitoCustomSmsSenderRequest, CognitoCustomSmsSenderResponse>
    {
    }
    public class CognitoCustomSmsSenderRequest : CognitoTriggerRequest
    {
        public string Type { get; set; }
        public string Code { get; set; }
    }
    public class CognitoCustomSmsSenderResponse : CognitoTriggerResponse
    {
    }
    public class CognitoDefineAuthChallengeEvent : CognitoTriggerEvent<CognitoDefineAuthChallengeRequest, CognitoDefineAuthChallengeResponse>
    {
    }
    public class CognitoDefineAuthChallengeRequest : CognitoTriggerRequest
    {
        public Dictionary<string, string> ClientMetadata { get; set; }
        public List<ChallengeResultElement> Session { get; set; }
        public bool UserNotFound { get; set; }
    }
    public class CognitoDefineAuthChallengeResponse : CognitoTriggerResponse
    {
        public string ChallengeName { get; set; }
        public bool? IssueTokens { get; set; }
        public bool? FailAuthentication { get; set; }
    }
    public class CognitoEvent
    {
        public string DatasetName { get; set; }
        public IDictionary<string, Amazon.Lambda.CognitoEvents.CognitoEvent.DatasetRecord> DatasetRecords { get; set; }
        public string EventType { get; set; }
        public string IdentityId { get; set; }
        public string IdentityPoolId { get; set; }
        public string Region { get; set; }
        public int Version { get; set; }
        public class DatasetRecord
        {
            public string NewValue { get; set; }
            public string OldValue { get; set; }
            public string Op { get; set; }
        }
    }
    public class CognitoMigrateUserEvent : CognitoTriggerEvent<CognitoMigrateUserRequest, CognitoMigrateUserResponse>
    {
    }
    public class CognitoMigrateUserRequest : CognitoTriggerRequest
    {
        public string UserName { get; set; }
        public string Password { get; set; }
        public Dictionary<string, string> ValidationData { get; set; }
        public Dictionary<string, string> ClientMetadata { get; set; }
    }
    public class CognitoMigrateUserResponse : CognitoTriggerResponse
    {
        public Dictionary<string, string> UserAttributes { get; set; }
        public string FinalUserStatus { get; set; }
        public string MessageAction { get; set; }
        public List<string> DesiredDeliveryMediums { get; set; }
        public bool? ForceAliasCreation { get; set; }
    }
    public class CognitoPostAuthenticationEvent : CognitoTriggerEvent<CognitoPostAuthenticationRequest, CognitoPostAuthenticationResponse>
    {
    }
    public class CognitoPostAuthenticationRequest : CognitoTriggerRequest
    {
        public Dictionary<string, string> ValidationData { get; set; }
        public bool NewDevicedUsed { get; set; }
        public Dictionary<string, string> ClientMetadata { get; set; }
    }
    public class CognitoPostAuthenticationResponse : CognitoTriggerResponse
    {
    }
    public class CognitoPostConfirmationEvent : CognitoTriggerEvent<CognitoPostConfirmationRequest, CognitoPostConfirmationResponse>
    {
    }
    public class CognitoPostConfirmationRequest : CognitoTriggerRequest
    {
        public Dictionary<string, string> ClientMetadata { get; set; }
    }
    public class CognitoPostConfirmationResponse : CognitoTriggerResponse
    {
    }
    public class CognitoPreAuthenticationEvent : CognitoTriggerEvent<CognitoPreAuthenticationRequest, CognitoPreAuthenticationResponse>
    {
    }
    public class CognitoPreAuthenticationRequest : CognitoTriggerRequest
    {
        public Dictionary<string, string> ValidationData { get; set; }
        public bool UserNotFound { get; set; }
    }
    public class CognitoPreAuthenticationResponse : CognitoTriggerResponse
    {
    }
    public class CognitoPreSignupEvent : CognitoTriggerEvent<CognitoPreSignupRequest, CognitoPreSignupResponse>
    {
    }
    public class CognitoPreSignupRequest : CognitoTriggerRequest
    {
        public Dictionary<string, string> ValidationData { get; set; }
        public Dictionary<string, string> ClientMetadata { get; set; }
    }
    public class CognitoPreSignupResponse : CognitoTriggerResponse
    {
        public bool AutoConfirmUser { get; set; }
        public bool AutoVerifyPhone { get; set; }
        public bool AutoVerifyEmail { get; set; }
    }
    public class CognitoPreTokenGenerationEvent : CognitoTriggerEvent<CognitoPreTokenGenerationRequest, CognitoPreTokenGenerationResponse>
    {
    }
    public class CognitoPreTokenGenerationRequest : CognitoTriggerRequest
    {
        public GroupConfiguration GroupConfiguration { get; set; }
        public Dictionary<string, string> ClientMetadata { get; set; }
    }
    public class CognitoPreTokenGenerationResponse : CognitoTriggerResponse
    {
        public ClaimOverrideDetails ClaimsOverrideDetails { get; set; }
    }
    public class CognitoPreTokenGenerationV2Event : CognitoTriggerEvent<CognitoPreTokenGenerationV2Request, CognitoPreTokenGenerationV2Response>
    {
    }
    public class CognitoPreTokenGenerationV2Request : CognitoTriggerRequest
    {
        public GroupConfiguration GroupConfiguration { get; set; }
        public Dictionary<string, string> ClientMetadata { get; set; }
        public List<string> Scopes { get; set; }
    }
    public class CognitoPreTokenGenerationV2Response : CognitoTriggerResponse
    {
        public ClaimsAndScopeOverrideDetails ClaimsAndScopeOverrideDetails { get; set; }
    }
    public class CognitoTriggerCallerContext
    {
        public string AwsSdkVersion { get; set; }
        public string ClientId { get; set; }
    }
    public abstract class CognitoTriggerEvent<TRequest, TResponse> where TRequest : CognitoTriggerRequest, new() where TResponse : CognitoTriggerResponse, new()
    {
        public string Version { get; set; }
        public string Region { get; set; }
        public string UserPoolId { get; set; }
        public string UserName { get; set; }
        public CognitoTriggerCallerContext CallerContext { get; set; }
        public string TriggerSource { get; set; }
        public TRequest Request { get; set; }
        public TResponse Response { get; set; }
        protected CognitoTriggerEvent() => throw null;
    }
    public abstract class CognitoTriggerRequest
    {
        public Dictionary<string, string> UserAttributes { get; set; }
        protected CognitoTriggerRequest() => throw null;
    }
    public abstract class CognitoTriggerResponse
    {
        protected CognitoTriggerResponse() => throw null;
    }
    public class CognitoVerifyAuthChallengeEvent : CognitoTriggerEvent<CognitoVerifyAuthChallengeRequest, CognitoVerifyAuthChallengeResponse>
    {
    }
    public class CognitoVerifyAuthChallengeRequest : CognitoTriggerRequest
    {
        public Dictionary<string, string> PrivateChallengeParameters { get; set; }
        public string ChallengeAnswer { get; set; }
        public Dictionary<string, string> ClientMetadata { get; set; }
        public bool UserNotFound { get; set; }
    }
    public class CognitoVerifyAuthChallengeResponse : CognitoTriggerResponse
    {
        public bool? AnswerCorrect { get; set; }
    }
    public class GroupConfiguration
    {
        public List<string> GroupsToOverride { get; set; }
        public List<string> IamRolesToOverride { get; set; }
        public string PreferredRole { get; set; }
    }
    public class IdTokenGeneration
    {
        public Dictionary<string, object> ClaimsToAddOrOverride { get; set; }
        public List<string> ClaimsToSuppress { get; set; }
    }
}
