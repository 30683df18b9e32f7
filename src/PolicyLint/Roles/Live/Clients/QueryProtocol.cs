using System.Net;
using System.Xml;
using System.Xml.Linq;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace ServerlessGuard.PolicyLint.Roles.Live.Clients;

/// <summary>A request of AWS's query protocol: parameters in a form, the answer in XML.</summary>
internal abstract class QueryRequest : AmazonWebServiceRequest
{
    public abstract string Action { get; }

    public abstract IEnumerable<(string Name, string? Value)> Parameters { get; }
}

internal sealed class QueryMarshaller(ReadService service) : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var request = (QueryRequest)input;
        var form = new DefaultRequest(request, service.Id);
        form.Parameters.Add("Action", request.Action);
        form.Parameters.Add("Version", service.Version);
        foreach (var (name, value) in request.Parameters)
        {
            if (value is not null) form.Parameters.Add(name, value);
        }

        return form;
    }
}

/// <summary>Reads the element <c>OperationResult</c> of an answer.</summary>
internal sealed class QueryUnmarshaller<TResponse>(Func<XElement, TResponse> read) : XmlResponseUnmarshaller
    where TResponse : AmazonWebServiceResponse
{
    public override AmazonWebServiceResponse Unmarshall(XmlUnmarshallerContext input)
    {
        var root = Read(input.Stream);
        var result = root.Elements().FirstOrDefault(element => element.Name.LocalName.EndsWith("Result", StringComparison.Ordinal));
        return read(result ?? throw new XmlException($"the answer <{root.Name.LocalName}> has no result"));
    }

    public override AmazonServiceException UnmarshallException(XmlUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
    {
        try
        {
            var error = Read(input.Stream).Child("Error");
            return new AmazonServiceException(error.Text("Message") ?? "", innerException, ErrorType.Unknown, error.Text("Code"), "", statusCode);
        }
        catch (XmlException)
        {
            return new AmazonServiceException($"HTTP status {(int)statusCode}", innerException, statusCode);
        }
    }

    private static XElement Read(Stream stream)
    {
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader).Root!;
    }
}

/// <summary>Reads elements by their local names: the namespace has the API's version in it.</summary>
internal static class ResultReading
{
    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    /// <summary>The text of a child; null where there is none, or where it is empty.</summary>
    public static string? Text(this XElement? element, string name) => element.Child(name)?.Value is { Length: > 0 } text ? text : null;

    /// <summary>The text of a child that has to be there.</summary>
    public static string Required(this XElement? element, string name) => element.Text(name) ?? throw new XmlException($"the answer has no {name}");

    public static List<T> Members<T>(this XElement? element, string name, Func<XElement, T> read) =>
        [.. (element.Child(name)?.Elements() ?? []).Where(member => member.Name.LocalName == "member").Select(read)];

    public static bool IsTrue(this XElement? element, string name) => element.Text(name) == "true";
}
