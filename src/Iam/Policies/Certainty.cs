namespace ServerlessGuard.Iam.Policies;

/// <summary>Three-valued truth (Kleene): what holds whatever the unknown parts turn out to be, what never does, and the rest.</summary>
public enum Certainty
{
    No,
    Unknown,
    Yes,
}

internal static class CertaintyLogic
{
    public static Certainty And(this Certainty left, Certainty right) => left < right ? left : right;

    public static Certainty Or(this Certainty left, Certainty right) => left > right ? left : right;

    public static Certainty Not(this Certainty value) => (Certainty)((int)Certainty.Yes - (int)value);

    public static Certainty All<T>(this IEnumerable<T> items, Func<T, Certainty> test) => items.Aggregate(Certainty.Yes, (sum, item) => sum.And(test(item)));

    public static Certainty Any<T>(this IEnumerable<T> items, Func<T, Certainty> test) => items.Aggregate(Certainty.No, (sum, item) => sum.Or(test(item)));

    public static Certainty ToCertainty(this bool value) => value ? Certainty.Yes : Certainty.No;
}
