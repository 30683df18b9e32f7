// Declarations of Amazon.Lambda.LexEvents, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.LexEvents
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.LexEvents
{
    public class LexActiveContext
    {
        public TimeToLive TimeToLive { get; set; }
        public string Name { get; set; }
        public IDictionary<string, string> Parameters { get; set; }
    }
    public class LexEvent
    {
        public Amazon.Lambda.LexEvents.LexEvent.LexCurrentIntent CurrentIntent { get; set; }
        public IDictionary<string, Amazon.Lambda.LexEvents.LexEvent.SlotDetail> SlotDetails { get; set; }
        public Amazon.Lambda.LexEvents.LexEvent.LexBot Bot { get; set; }
        public string UserId { get; set; }
        public string InputTranscript { get; set; }
        public string InvocationSource { get; set; }
        public string OutputDialogMode { get; set; }
        public string MessageVersion { get; set; }
        public IDictionary<string, string> SessionAttributes { get; set; }
        public IDictionary<string, string> RequestAttributes { get; set; }
        public IList<Amazon.Lambda.LexEvents.LexEvent.LexCurrentIntent> AlternativeIntents { get; set; }
        public Amazon.Lambda.LexEvents.LexEvent.LexSentimentResponseType SentimentResponse { get; set; }
        public IList<LexRecentIntentSummaryViewType> RecentIntentSummaryView { get; set; }
        public IList<LexActiveContext> ActiveContexts { get; set; }
        public class LexBot
        {
            public string Name { get; set; }
            public string Alias { get; set; }
            public string Version { get; set; }
        }
        public class LexCurrentIntent
        {
            public string Name { get; set; }
            public IDictionary<string, string> Slots { get; set; }
            public IDictionary<string, Amazon.Lambda.LexEvents.LexEvent.SlotDetail> SlotDetails { get; set; }
            public double? NluIntentConfidenceScore { get; set; }
            public string ConfirmationStatus { get; set; }
        }
        public class LexSentimentResponseType
        {
            public string SentimentLabel { get; set; }
            public string SentimentScore { get; set; }
        }
        public class SlotDetail
        {
            public IList<Dictionary<string, string>> Resolutions { get; set; }
            public string OriginalValue { get; set; }
        }
    }
    public class LexRecentIntentSummaryViewType
    {
        public string IntentName { get; set; }
        public string CheckpointLabel { get; set; }
        public IDictionary<string, string> Slots { get; set; }
        public string ConfirmationStatus { get; set; }
        public string DialogActionType { get; set; }
        public string FulfillmentState { get; set; }
        public string SlotToElicit { get; set; }
    }
    public class LexResponse
    {
        public IDictionary<string, string> SessionAttributes { get; set; }
        public Amazon.Lambda.LexEvents.LexResponse.LexDialogAction DialogAction { get; set; }
        public IList<LexActiveContext> ActiveContexts { get; set; }
        public IList<LexRecentIntentSummaryViewType> RecentIntentSummaryView { get; set; }
        public class LexButton
        {
            public string Text { get; set; }
            public string Value { get; set; }
        }
        public class LexDialogAction
        {
            public string Type { get; set; }
            public string FulfillmentState { get; set; }
            public Amazon.Lambda.LexEvents.LexResponse.LexMessage Message { get; set; }
            public string IntentName { get; set; }
            public IDictionary<string, string> Slots { get; set; }
            public string SlotToElicit { get; set; }
            public Amazon.Lambda.LexEvents.LexResponse.LexResponseCard ResponseCard { get; set; }
        }
        public class LexGenericAttachments
        {
            public string Title { get; set; }
            public string SubTitle { get; set; }
            public string ImageUrl { get; set; }
            public string AttachmentLinkUrl { get; set; }
            public IList<Amazon.Lambda.LexEvents.LexResponse.LexButton> Buttons { get; set; }
        }
        public class LexMessage
        {
            public string ContentType { get; set; }
            public string Content { get; set; }
        }
        public class LexResponseCard
        {
            public int? Version { get; set; }
            public string ContentType { get; set; }
            public IList<Amazon.Lambda.LexEvents.LexResponse.LexGenericAttachments> GenericAttachments { get; set; }
        }
    }
    public class TimeToLive
    {
        public int TimeToLiveInSeconds { get; set; }
        public int TurnsToLive { get; set; }
    }
}
