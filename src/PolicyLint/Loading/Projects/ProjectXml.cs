using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Linq;
using ServerlessGuard.Iam;

namespace ServerlessGuard.PolicyLint.Loading.Projects;

/// <summary>The XML of project files, each read once however many projects import it.</summary>
internal sealed class ProjectXml(CheckedDirectory directory)
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly ConcurrentDictionary<string, (XElement? Root, LoadError? Error)> _files = new(StringComparer.Ordinal);

    /// <summary>The root element, or null and the reason.</summary>
    public (XElement? Root, LoadError? Error) Read(string path) => _files.GetOrAdd(path, Parse);

    private (XElement? Root, LoadError? Error) Parse(string path)
    {
        try
        {
            using var reader = XmlReader.Create(path, Settings);
            return (XDocument.Load(reader, LoadOptions.SetLineInfo).Root, null);
        }
        catch (XmlException fault)
        {
            return (null, new LoadError(new SourcePosition(directory.Relative(path), fault.LineNumber, fault.LinePosition), $"The project file is not well-formed: {fault.Message} Correct it."));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, new LoadError(new SourcePosition(directory.Relative(path), 1, 1), $"The file cannot be read: {fault.Message}"));
        }
    }
}
