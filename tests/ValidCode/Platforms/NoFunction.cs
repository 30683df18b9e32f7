using System.Text;

namespace ValidCode;

public static class Cache
{
    private static readonly Dictionary<string, string> Entries = [];
    private static int s_count;

    public static void Remember(string key, StringBuilder value)
    {
        s_count++;
        Entries[key] = value.ToString();
    }

    public static int Count => s_count;
}
