// Declarations of Amazon.Lambda.LexV2Events, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.LexV2Events
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.LexV2Events
{
    public class KendraResponse
    {
        public IList<Amazon.Lambda.LexV2Events.KendraResponse.FacetResult> FacetResults { get; set; }
        public string QueryId { get; set; }
        public IList<Amazon.Lambda.LexV2Events.KendraResponse.QueryResultItem> ResultItems { get; set; }
        public IList<Amazon.Lambda.LexV2Events.KendraResponse.SpellCorrectedQuery> SpellCorrectedQueries { get; set; }
        public int TotalNumberOfResults { get; set; }
        public IList<Amazon.Lambda.LexV2Events.KendraResponse.Warning> Warnings { get; set; }
        public class AdditionalResultAttribute
        {
            public string Key { get; set; }
            public Amazon.Lambda.LexV2Events.KendraResponse.AdditionalResultAttributeValue Value { get; set; }
            public string ValueType { get; set; }
        }
        public class AdditionalResultAttributeValue
        {
            public Amazon.Lambda.LexV2Events.KendraResponse.TextWithHighlights TextWithHighlightsValue { get; set; }
        }
        public class Correction
        {
            public int? BeginOffset { get; set; }
            public string CorrectedTerm { get; set; }
            public int? EndOffset { get; set; }
            public string Term { get; set; }
        }
        public class DocumentAttribute
        {
            public string Key { get; set; }
            public Amazon.Lambda.LexV2Events.KendraResponse.DocumentAttributeValue Value { get; set; }
        }
        public class DocumentAttributeValue
        {
            public DateTime? DateValue { get; set; }
            public long? LongValue { get; set; }
            public IList<string> StringListValue { get; set; }
            public string StringValue { get; set; }
        }
        public class DocumentAttributeValueCountPair
        {
            public int? Count { get; set; }
            public Amazon.Lambda.LexV2Events.KendraResponse.DocumentAttributeValue DocumentAttributeValue { get; set; }
        }
        public class FacetResult
        {
            public string DocumentAttributeKey { get; set; }
            public IList<Amazon.Lambda.LexV2Events.KendraResponse.DocumentAttributeValueCountPair> DocumentAttributeValueCountPairs { get; set; }
            public string DocumentAttributeValueType { get; set; }
        }
        public class Highlight
        {
            public int BeginOffset { get; set; }
            public int EndOffset { get; set; }
            public bool TopAnswer { get; set; }
            public string Type { get; set; }
        }
        public class QueryResultItem
        {
            public IList<Amazon.Lambda.LexV2Events.KendraResponse.AdditionalResultAttribute> AdditionalAttributes { get; set; }
            public IList<Amazon.Lambda.LexV2Events.KendraResponse.DocumentAttribute> DocumentAttributes { get; set; }
            public Amazon.Lambda.LexV2Events.KendraResponse.TextWithHighlights DocumentExcerpt { get; set; }
            public string DocumentId { get; set; }
            public Amazon.Lambda.LexV2Events.KendraResponse.TextWithHighlights DocumentTitle { get; set; }
            public string DocumentURI { get; set; }
            public string FeedbackToken { get; set; }
            public string Id { get; set; }
            public Amazon.Lambda.LexV2Events.KendraResponse.ScoreAttributes ScoreAttributes { get; set; }
            public string Type { get; set; }
        }
        public class ScoreAttributes
        {
            public string ScoreConfidence { get; set; }
        }
        public class SpellCorrectedQuery
        {
            public IList<Amazon.Lambda.LexV2Events.KendraResponse.Correction> Corrections { get; set; }
            public string SuggestedQueryText { get; set; }
        }
        public class TextWithHighlights
        {
            public IList<Amazon.Lambda.LexV2Events.KendraResponse.Highlight> Highlights { get; set; }
            public string Text { get; set; }
        }
        public class Warning
        {
            public string Code { get; set; }
            public string Message { get; set; }
        }
    }
    public class LexV2ActiveContext
    {
        public IDictionary<string, string> ContextAttributes { get; set; }
        public string Name { get; set; }
        public Amazon.Lambda.LexV2Events.LexV2ActiveContext.ActiveContextTimeToLive TimeToLive { get; set; }
        public class ActiveContextTimeToLive
        {
            public int TimeToLiveInSeconds { get; set; }
            public int TurnsToLive { get; set; }
        }
    }
    public class LexV2Bot
    {
        public string Id { get; set; }
        public string Name { get; set; }
        public string AliasId { get; set; }
        public string LocaleId { get; set; }
        public string Version { get; set; }
    }
    public class LexV2Button
    {
        public string Text { get; set; }
        public string Value { get; set; }
    }
    public class LexV2DialogAction
    {
        public string SlotElicitationStyle { get; set; }
        public string SlotToElicit { get; set; }
        public string Type { get; set; }
    }
    public class LexV2Event
    {
        public string MessageVersion { get; set; }
        public string InvocationSource { get; set; }
        public string InputMode { get; set; }
        public string ResponseContentType { get; set; }
        public string SessionId { get; set; }
        public string InputTranscript { get; set; }
        public LexV2Bot Bot { get; set; }
        public IList<LexV2Interpretation> Interpretations { get; set; }
        public LexV2ProposedNextState ProposedNextState { get; set; }
        public IDictionary<string, string> RequestAttributes { get; set; }
        public LexV2SessionState SessionState { get; set; }
        public IList<LexV2Transcription> Transcriptions { get; set; }
    }
    public class LexV2ImageResponseCard
    {
        public IList<LexV2Button> Buttons { get; set; }
        public string ImageUrl { get; set; }
        public string Subtitle { get; set; }
        public string Title { get; set; }
    }
    public class LexV2Intent
    {
        public string ConfirmationState { get; set; }
        public string Name { get; set; }
        public IDictionary<string, LexV2Slot> Slots { get; set; }
        public string State { get; set; }
        public KendraResponse KendraResponse { get; set; }
    }
    public class LexV2Interpretation
    {
        public LexV2Intent Intent { get; set; }
        public double? NluConfidence { get; set; }
        public LexV2SentimentResponse SentimentResponse { get; set; }
    }
    public class LexV2Message
    {
        public string Content { get; set; }
        public string ContentType { get; set; }
        public LexV2ImageResponseCard ImageResponseCard { get; set; }
    }
    public class LexV2ProposedNextState
    {
        public LexV2DialogAction DialogAction { get; set; }
        public LexV2Intent Intent { get; set; }
    }
    public class LexV2Response
    {
        public LexV2SessionState SessionState { get; set; }
        public IList<LexV2Message> Messages { get; set; }
        public IDictionary<string, string> RequestAttributes { get; set; }
    }
    public class LexV2RuntimeHints
    {
        public IDictionary<string, Dictionary<string, RuntimeHintDetails>> SlotHints { get; set; }
    }
    public class LexV2SentimentResponse
    {
        public string Sentiment { get; set; }
        public LexV2SentimentScore SentimentScore { get; set; }
    }
    public class LexV2SentimentScore
    {
        public double? Mixed { get; set; }
        public double? Negative { get; set; }
        public double? Neutral { get; set; }
        public double? Positive { get; set; }
    }
    public class LexV2SessionState
    {
        public IList<LexV2ActiveContext> ActiveContexts { get; set; }
        public LexV2DialogAction DialogAction { get; set; }
        public LexV2Intent Intent { get; set; }
        public string OriginatingRequestId { get; set; }
        public LexV2RuntimeHints RuntimeHints { get; set; }
        public Dictionary<string, string> SessionAttributes { get; set; }
    }
    public class LexV2Slot
    {
        public string Shape { get; set; }
        public LexV2SlotValue Value { get; set; }
        public IList<LexV2Slot> Values { get; set; }
    }
    public class LexV2SlotValue
    {
        public string InterpretedValue { get; set; }
        public string OriginalValue { get; set; }
        public IList<string> ResolvedValues { get; set; }
    }
    public class LexV2Transcription
    {
        public string Transcription { get; set; }
        public double? TranscriptionConfidence { get; set; }
        public Amazon.Lambda.LexV2Events.LexV2Transcription.LexV2TranscriptionResolvedContext ResolvedContext { get; set; }
        public IDictionary<string, LexV2Slot> ResolvedSlots { get; set; }
        public class LexV2TranscriptionResolvedContext
        {
            public string Intent { get; set; }
        }
    }
    public class RuntimeHintDetails
    {
        public IList<RuntimeHintValue> RuntimeHintValues { get; set; }
    }
    public class RuntimeHintValue
    {
        public string Phrase { get; set; }
    }
}
