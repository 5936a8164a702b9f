package sightline.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses as they are counted. */
class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 20010db800010002::/64",
        "2001:db8:1:2:ffff::1, 20010db800010002::/64",
        "2001:db8:1:3::1, 20010db800010003::/64",
        "::ffff:192.0.2.1, ::ffff:192.0.2.1",
        "not an address, unknown",
        "'', unknown"
    })
    void one_customer_counts_as_one(String address, String key) {
        assertThat(Origin.key(address)).isEqualTo(key);
    }
}
