namespace OrderService.PlaceOrder;

public sealed record PlaceOrderRequest(string CustomerId, IReadOnlyList<RequestedLine> Lines);

public sealed record RequestedLine(string ProductId, int Quantity);
