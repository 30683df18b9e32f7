using OrderService.Domain;

namespace OrderService.ProcessPayment;

public sealed class PaymentProcessor(IOrderRepository orders, IPaymentGateway gateway, OrderEventPublisher events)
{
    public async Task ProcessAsync(Order order, CancellationToken cancellationToken)
    {
        await gateway.ChargeAsync(order, cancellationToken);
        await orders.SetStatusAsync(order.Id, OrderStatus.Paid, cancellationToken);
        await events.PublishPaidAsync(order with { Status = OrderStatus.Paid }, cancellationToken);
    }
}
