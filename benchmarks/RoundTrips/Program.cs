using System.Globalization;
using ServerlessGuard.RoundTrips;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var checkouts, .. var names] || !Directory.Exists(checkouts))
{
    Console.Error.WriteLine("usage: RoundTrips DIR [NAME...]: DIR holds checkouts of repositories");
    return 2;
}

Console.WriteLine($"{"checkout",-60} {"fixed",6} {"left",6} {"files",6} {"lines -",8} {"lines +",8}  again");
var trips = Directory.EnumerateDirectories(checkouts)
    .Where(folder => names.Length == 0 || names.Contains(Path.GetFileName(folder)))
    .Order(StringComparer.Ordinal)
    .Select(RoundTrip.Of)
    .Where(trip => trip.IsChanged || trip.Left > 0);
var all = new List<RoundTrip>();
foreach (var trip in trips)
{
    all.Add(trip);
    Console.WriteLine(trip);
}

Console.WriteLine($"{all.Count(trip => trip.IsChanged)} changed, {all.Sum(trip => trip.Fixed)} findings fixed, {all.Sum(trip => trip.Left)} left, {all.Count(trip => !trip.IsStable)} not stable");
return all.TrueForAll(trip => trip.IsStable) ? 0 : 1;
