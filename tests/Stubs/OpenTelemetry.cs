using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;

namespace OpenTelemetry
{
    public class TelemetryHostedService : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => throw null!;
        public Task StopAsync(CancellationToken cancellationToken) => throw null!;
    }
}
