using System.Globalization;
using ServerlessGuard.RoundTrips;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var details = args is [.., "--details", var folder] ? folder : null;
if ((details is null ? args : args[..^2]) is not [var checkouts, .. var names] || !Directory.Exists(checkouts))
{
    Console.Error.WriteLine("usage: RoundTrips DIR [NAME...] [--details FOLDER]: DIR holds checkouts of repositories; FOLDER gets what changed and what was left of each");
    return 2;
}

Console.WriteLine("| repository | findings | fixed | left | why | lines − | lines + | second run | new findings |");
Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
var all = new List<RoundTrip>();
foreach (var checkout in Directory.EnumerateDirectories(checkouts).Where(folder => names.Length == 0 || names.Contains(Path.GetFileName(folder))).Order(StringComparer.Ordinal))
{
    var trip = RoundTrip.Of(checkout);
    if (trip is { Found: 0, IsChanged: false }) continue;

    all.Add(trip);
    Console.WriteLine(Row(trip.Name.Replace("__", "/", StringComparison.Ordinal), [trip], trip.IsStable));
    if (details is not null) Save(trip, details);
}

Console.WriteLine(Row($"**{all.Count} repositories**", all, all.TrueForAll(trip => trip.IsStable)));
return all.TrueForAll(trip => trip.IsStable) ? 0 : 1;

static string Row(string name, List<RoundTrip> trips, bool isStable) =>
    $"| {name} | {trips.Sum(trip => trip.Found)} | {trips.Sum(trip => trip.Fixed)} | {trips.Sum(trip => trip.Refusals.Length)} | {Causes.Summary(trips.SelectMany(trip => trip.Refusals))} "
    + $"| {trips.Sum(trip => trip.RemovedLines)} | {trips.Sum(trip => trip.AddedLines)} | {(isStable ? "same" : "**changes**")} | {trips.Sum(trip => trip.NewFindings.Length)} |";

static void Save(RoundTrip trip, string folder)
{
    Directory.CreateDirectory(folder);
    File.WriteAllText(Path.Combine(folder, trip.Name + ".diff"), trip.Diff);
    File.WriteAllLines(Path.Combine(folder, trip.Name + ".txt"), [.. trip.Refusals, "", "new findings:", .. trip.NewFindings]);
}
