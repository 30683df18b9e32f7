using Amazon.Lambda.Core;
using Amazon.Lambda.SQSEvents;

namespace ValidCode;

public sealed class Buffer
{
    private readonly List<string> _lines = [];

    public void Add(string line)
    {
        _lines.Add(line);
        if (_lines.Count >= 25)
            Flush();
    }

    public void Flush()
    {
        Console.WriteLine(string.Join('\n', _lines));
        _lines.Clear();
    }
}

public class Function
{
    private readonly Buffer _buffer = new();

    public void Handle(SQSEvent sqs, ILambdaContext context)
    {
        foreach (var record in sqs.Records)
            _buffer.Add(record.Body);
        _buffer.Flush();
    }
}
