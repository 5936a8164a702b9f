package sightline.service.people.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a try to sign in came from, as it is counted: an IPv4 address, or an IPv6 customer's whole /64. */
final class Origin {

    private static final int CUSTOMER_BYTES = 8;

    private Origin() {}

    static String key(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), CUSTOMER_BYTES)) + "::/64"
                    : address;
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }
}
