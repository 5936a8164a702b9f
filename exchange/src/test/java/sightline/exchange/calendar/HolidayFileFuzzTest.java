package sightline.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import sightline.exchange.Disk;
import sightline.exchange.Owed;

/** Whatever comes as the bank holidays of GOV.UK is taken whole or refused whole. */
final class HolidayFileFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void bank_holidays_are_taken_whole_or_refused(byte[] json) throws IOException {
        String file = Disk.file("bank-holidays.json", json).toString();
        Owed.by(() -> HolidayFile.read(file))
                .ifPresent(read -> assertThat(read.days())
                        .hasSizeGreaterThanOrEqualTo(8 * (read.lastYear() - read.firstYear() + 1))
                        .doesNotHaveDuplicates());
    }
}
