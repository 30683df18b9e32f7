using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    public async Task<Stream> Handle(Stream input, ILambdaContext context)
    {
        using var reader = new StreamReader(input);
        var text = await reader.ReadToEndAsync();
        return new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
    }
}
