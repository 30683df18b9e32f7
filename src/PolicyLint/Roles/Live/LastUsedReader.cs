using System.Collections.Immutable;
using System.Globalization;
using ServerlessGuard.PolicyLint.Commands;
using ServerlessGuard.PolicyLint.Roles.Live.Clients;

namespace ServerlessGuard.PolicyLint.Roles.Live;

/// <summary>When a role last used services and actions, as IAM's service last accessed data tells.</summary>
internal static class LastUsedReader
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <returns>By service prefix or action, a date, or the empty text where it was not used in the time that AWS keeps.</returns>
    public static async Task<ImmutableDictionary<string, string>> ReadAsync(IIdentityManagement iam, string roleArn, TimeSpan patience)
    {
        var job = (await iam.GenerateServiceLastAccessedDetailsAsync(new GenerateServiceLastAccessedDetailsRequest { Arn = roleArn })).JobId;
        var page = await FirstPageAsync(iam, job, patience);
        var used = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        while (true)
        {
            foreach (var access in page.Accesses)
            {
                used[access.Name] = access.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
            }

            if (page.Marker is not { } marker) return used.ToImmutable();
            page = await iam.GetServiceLastAccessedDetailsAsync(new GetServiceLastAccessedDetailsRequest { JobId = job, Marker = marker });
        }
    }

    private static async Task<GetServiceLastAccessedDetailsResponse> FirstPageAsync(IIdentityManagement iam, string job, TimeSpan patience)
    {
        var pause = FirstPause;
        for (var waited = TimeSpan.Zero; ; waited += pause, pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            var page = await iam.GetServiceLastAccessedDetailsAsync(new GetServiceLastAccessedDetailsRequest { JobId = job });
            if (page.JobStatus == "COMPLETED") return page;
            if (page.JobStatus == "FAILED") throw new InputException("AWS could not put together what was last used");
            if (waited > patience) throw new TimeoutException();
            await Task.Delay(pause);
        }
    }
}
