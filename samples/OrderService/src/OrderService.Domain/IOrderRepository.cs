namespace OrderService.Domain;

public interface IOrderRepository
{
    Task<Order?> FindAsync(string id, CancellationToken cancellationToken = default);

    Task AddAsync(Order order, CancellationToken cancellationToken = default);

    Task SetStatusAsync(string id, OrderStatus status, CancellationToken cancellationToken = default);

    IAsyncEnumerable<Order> ListAsync(OrderStatus status, CancellationToken cancellationToken = default);
}
