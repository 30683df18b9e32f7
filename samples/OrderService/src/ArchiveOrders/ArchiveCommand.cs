using System.Text.Json;
using OrderService.Domain;

namespace OrderService.ArchiveOrders;

public sealed record ArchiveCommand(OrderStatus Status, StorageCommand? Then = null);

public sealed record StorageCommand(string Operation, JsonElement Request);
