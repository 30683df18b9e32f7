using System.Composition;
using Amazon.Lambda.Core;

namespace ValidCode;

[Export(typeof(Store))]
public class Store
{
    private string? _last;

    public string Save(string id) => _last = id;
}

public class Function
{
    [Import]
    public Store Store { get; set; } = null!;

    public string Handle(string id, ILambdaContext context) => Store.Save(id);
}
