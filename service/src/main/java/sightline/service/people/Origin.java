package sightline.service.people;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a try came from, as tries are counted: an IPv4 address, or an IPv6 customer's whole /64. */
public final class Origin {

    private static final int CUSTOMER_BYTES = 8;

    private Origin() {}

    /** The key under which tries from this address are counted. */
    public static String key(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), CUSTOMER_BYTES)) + "::/64"
                    : address;
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }
}
