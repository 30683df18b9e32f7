namespace OrderService.Domain;

public sealed record Order(string Id, string CustomerId, OrderStatus Status, decimal Total, IReadOnlyList<OrderLine> Lines);

public sealed record OrderLine(string ProductId, int Quantity, decimal UnitPrice);

public enum OrderStatus
{
    Placed,
    Paid,
    Refunded,
    Shipped,
}
