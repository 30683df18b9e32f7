using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ServerlessGuard.Iam.Policies;

/// <summary>A range of IP addresses as conditions write it: <c>203.0.113.0/24</c>, <c>2001:db8::/32</c>, or one address.</summary>
internal sealed class AddressRange
{
    /// <summary>RFC 1918 and RFC 4193.</summary>
    private static readonly ImmutableArray<AddressRange> PrivateRanges =
        new[] { "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7" }.Select(text => Parse(text)!).ToImmutableArray();

    private readonly byte[] _address;
    private readonly int _length;

    private AddressRange(byte[] address, int length) => (_address, _length) = (address, length);

    public bool IsPrivate => PrivateRanges.Any(range => range.Contains(this));

    /// <summary>Whether bits behind the prefix are set, which IAM ignores.</summary>
    public bool HasHostBits => !Masked().SequenceEqual(_address);

    /// <summary>Its first and last address and their neighbours outside.</summary>
    public IEnumerable<string> Edges
    {
        get
        {
            var first = Masked();
            var last = first.Select((part, index) => (byte)(part | (0xFF & ~Mask(_length - (index * 8))))).ToArray();
            return new[] { first, last, Next(last, 1), Next(first, -1) }.Select(bytes => new IPAddress(bytes).ToString());
        }
    }

    /// <summary>Null where the text is no range.</summary>
    public static AddressRange? Parse(string text)
    {
        var slash = text.IndexOf('/');
        var written = slash < 0 ? text : text.Substring(0, slash);
        if (!IPAddress.TryParse(written, out var address) || (address.AddressFamily == AddressFamily.InterNetwork && written.Count(letter => letter == '.') != 3))
        {
            return null;
        }

        var bytes = address.GetAddressBytes();
        var length = bytes.Length * 8;
        return slash < 0 || (int.TryParse(text.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out length) && length <= bytes.Length * 8)
            ? new AddressRange(bytes, length)
            : null;
    }

    /// <summary>The range as IAM reads it.</summary>
    public override string ToString() => $"{new IPAddress(Masked())}/{_length}";

    public bool Contains(AddressRange other) =>
        other._address.Length == _address.Length && other._length >= _length && Masked().SequenceEqual(new AddressRange(other._address, _length).Masked());

    /// <summary>The address before or behind; of the last one the first.</summary>
    private static byte[] Next(byte[] address, int step)
    {
        var next = (byte[])address.Clone();
        for (var index = next.Length - 1; index >= 0; index--)
        {
            next[index] = (byte)(next[index] + step);
            if (next[index] != (step > 0 ? 0 : 0xFF))
            {
                break;
            }
        }

        return next;
    }

    private byte[] Masked() => _address.Select((part, index) => (byte)(part & Mask(_length - (index * 8)))).ToArray();

    private static int Mask(int bits) => bits <= 0 ? 0 : bits >= 8 ? 0xFF : 0xFF << (8 - bits) & 0xFF;
}
