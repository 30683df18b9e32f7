using System.Globalization;
using System.Text.Json;
using Amazon.DynamoDBv2.Model;

namespace OrderService.Domain;

internal static class OrderItem
{
    public static Dictionary<string, AttributeValue> Key(string id) => new() { ["Id"] = new AttributeValue(id) };

    public static Dictionary<string, AttributeValue> Write(Order order) => new()
    {
        ["Id"] = new AttributeValue(order.Id),
        ["CustomerId"] = new AttributeValue(order.CustomerId),
        ["Status"] = new AttributeValue(order.Status.ToString()),
        ["Total"] = new AttributeValue { N = order.Total.ToString(CultureInfo.InvariantCulture) },
        ["Lines"] = new AttributeValue(JsonSerializer.Serialize(order.Lines)),
    };

    public static Order Read(Dictionary<string, AttributeValue> item) => new(
        item["Id"].S,
        item["CustomerId"].S,
        Enum.Parse<OrderStatus>(item["Status"].S),
        decimal.Parse(item["Total"].N, CultureInfo.InvariantCulture),
        JsonSerializer.Deserialize<List<OrderLine>>(item["Lines"].S) ?? []);
}
