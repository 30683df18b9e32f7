using System.Text.Json;
using System.Xml;
using Amazon.Runtime;
using ServerlessGuard.PolicyLint.Commands;

namespace ServerlessGuard.PolicyLint.Roles.Live;

/// <summary>What an account answered instead of what was asked for, in one line.</summary>
internal static class AccountFault
{
    private const int LongestMessage = 400;

    private static readonly string[] NotFoundCodes = ["NoSuchEntity", "ResourceNotFoundException", "ResourceNotFound"];
    private static readonly string[] DeniedCodes = ["AccessDenied", "AccessDeniedException", "UnauthorizedOperation"];
    private static readonly string[] SignatureCodes = ["InvalidClientTokenId", "UnrecognizedClientException", "SignatureDoesNotMatch", "ExpiredToken", "ExpiredTokenException", "InvalidSignatureException", "RequestExpired"];

    /// <summary>Whether the exception is about the account or the way to it; any other one is a fault of this tool.</summary>
    public static bool Is(Exception exception) =>
        exception is AmazonServiceException or AmazonClientException or HttpRequestException or OperationCanceledException or TimeoutException or IOException or XmlException or JsonException or InputException;

    public static bool IsNotFound(Exception exception) => exception is AmazonServiceException service && NotFoundCodes.Contains(service.ErrorCode);

    public static string Message(Exception exception) => OneLine(exception switch
    {
        InputException input => input.Message,
        AmazonServiceException service when DeniedCodes.Contains(service.ErrorCode) => $"access denied: {Beginning(service.Message)}; grant what docs/live-roles.md lists",
        AmazonServiceException service when SignatureCodes.Contains(service.ErrorCode) => $"the credentials are not accepted: {Beginning(service.Message)}; sign in again",
        AmazonUnmarshallingException or XmlException or JsonException => "the answer cannot be read; is a proxy or another endpoint in between?",
        AmazonServiceException service when !string.IsNullOrEmpty(service.ErrorCode) => $"{service.ErrorCode}: {Beginning(service.Message)}; try again",
        OperationCanceledException or TimeoutException => "no answer in time; check the network and try again",
        { InnerException: OperationCanceledException or TimeoutException } => "no answer in time; check the network and try again",
        HttpRequestException or IOException or { InnerException: HttpRequestException } => $"cannot be reached: {Innermost(exception).Message.TrimEnd('.')}; check network and region",
        _ => $"{Beginning(exception.Message)}; check credentials ('aws sts get-caller-identity') or pass --profile",
    });

    private static Exception Innermost(Exception exception) => exception.InnerException is { } inner ? Innermost(inner) : exception;

    private static string OneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Beginning(string message) => message.Length <= LongestMessage ? message.TrimEnd('.') : $"{message[..LongestMessage]}…";
}
