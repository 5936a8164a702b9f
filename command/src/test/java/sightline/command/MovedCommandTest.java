package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.journey.calendar.BankHoliday;
import sightline.journey.calendar.WorkingDays;

/** The command {@code moved} as somebody calls it. */
final class MovedCommandTest {

    private static final String EVENTS = """
            authority,person,journey,event,date,detail
            990,P1,J1,RequestReceived,2025-04-01,source=1
            990,P1,J1,MoveNotified,2025-04-10,movedOn=2025-04-07
            990,P2,J2,MoveNotified,2025-05-28,movedOn=2025-06-01
            990,P3,J3,MediationAdviserContacted,2025-05-08,
            990,P3,J3,CertificateIssued,2025-05-15,
            990,P4,J4,MediationRequested,2025-05-08,issue=OTHER;health=only
            990,P5,J5,CeaseDecisionNotified,2025-05-08,
            """;
    private static final String SUMMER = """
            authority,person,journey,event,date,detail
            990,P6,J6,RequestReceived,2025-06-16,source=2
            990,P6,J6,AdviceRequested,2025-07-18,adviser=educational;setting=S100
            990,P6,J6,ExceptionRecorded,2025-07-21,ground=X1;from=2025-07-23;to=2025-09-03
            990,P7,J7,RequestReceived,2025-06-16,source=2
            990,P7,J7,AdviceRequested,2025-07-18,adviser=educational;setting=S200
            990,P7,J7,ExceptionRecorded,2025-07-21,ground=X1;from=2025-07-23;to=2025-09-03
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** The bank holidays that are shipped for 2025, and more, in the form of GOV.UK. */
    private String holidays(LocalDate... more) throws IOException {
        Stream<LocalDate> shipped =
                WorkingDays.englandAndWales().between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)).stream()
                        .map(BankHoliday::day);
        String events = Stream.concat(shipped, Stream.of(more))
                .map("{\"title\":\"A day\",\"date\":\"%s\",\"notes\":\"\",\"bunting\":false}"::formatted)
                .collect(Collectors.joining(","));
        return file(
                "new.json",
                "{\"england-and-wales\":{\"division\":\"england-and-wales\",\"events\":[%s]}}".formatted(events));
    }

    private Ran moved(String... words) {
        return Ran.with(
                Map.of(), Stream.concat(Stream.of("moved"), Stream.of(words)).toArray(String[]::new));
    }

    @Test
    void a_bank_holiday_at_short_notice_lists_exactly_the_clocks_that_it_moves() throws IOException {
        Ran ran = moved(
                file("events.csv", EVENTS),
                "--as-of",
                "2025-05-09",
                "--bank-holidays",
                holidays(LocalDate.of(2025, 5, 12)),
                "--json");
        assertThat(ran.status()).isZero();
        // The plan of J1 was due on 2 May; on 9 May the certificate of J3 is still to come.
        assertThat(ran.objects())
                .extracting(line -> line.get("journey").asString() + " "
                        + line.get("duty").asString() + " "
                        + line.get("dueBefore").asString() + " "
                        + line.get("dueAfter").asString() + " "
                        + line.get("reason").asString())
                .containsExactly("J3 T3 2025-05-13 2025-05-14 calendar", "J4 T5 2025-05-13 2025-05-14 calendar");
        assertThat(ran.objects().getFirst().propertyNames())
                .containsExactly(
                        "authority",
                        "journey",
                        "duty",
                        "subject",
                        "trigger",
                        "dueBefore",
                        "dueAfter",
                        "verdictBefore",
                        "verdictAfter",
                        "reason",
                        "why");
        assertThat(ran.objects().getFirst().get("why").asString())
                .isEqualTo("Give the certificate to a family that does not want mediation: from 13 May 2025"
                        + " to 14 May 2025, because the bank holidays changed.");
        assertThat(ran.err()).contains("The bank holidays cover 2025 to 2025.", "2 open clocks move.");
    }

    @Test
    void the_same_calendar_moves_nothing() throws IOException {
        Ran ran = moved(file("events.csv", EVENTS), "--as-of", "2025-05-09", "--bank-holidays", holidays(), "--json");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("No open clock moves.");
    }

    @Test
    void a_closure_of_a_setting_lists_the_clocks_whose_limit_it_lifts() throws IOException {
        String closures = file("closures.csv", "setting,firstClosed,reopens\nS100,2025-07-23,2025-09-03\n");
        Ran ran = moved(file("events.csv", SUMMER), "--as-of", "2025-11-10", "--closures", closures, "--json");
        assertThat(ran.status()).isZero();
        assertThat(ran.objects())
                .extracting(line -> line.get("journey").asString() + " "
                        + line.get("duty").asString() + " "
                        + line.get("verdictBefore").asString() + " "
                        + line.get("verdictAfter").asString() + " "
                        + line.get("reason").asString())
                .containsExactly(
                        "J6 A4 OVERDUE OVERDUE_EXCEPTED closures",
                        "J6 A7 OVERDUE OVERDUE_EXCEPTED closures",
                        "J6 A10 OVERDUE OVERDUE_EXCEPTED closures");
        assertThat(ran.objects())
                .allSatisfy(line -> assertThat(line.get("dueBefore")).isEqualTo(line.get("dueAfter")));
    }

    @Test
    void people_get_a_table() throws IOException {
        Ran ran = moved(
                file("events.csv", EVENTS),
                "--as-of",
                "2025-05-13",
                "--bank-holidays",
                holidays(LocalDate.of(2025, 5, 12)));
        assertThat(ran.out().lines())
                .first()
                .asString()
                .startsWith("Authority  Journey")
                .endsWith("Why");
        assertThat(ran.out()).contains("13 May 2025", "14 May 2025", "pending", "because the bank holidays changed.");
    }

    @Test
    void rows_that_cannot_be_used_are_told_and_the_status_is_one() throws IOException {
        String closures = file("closures.csv", "setting,firstClosed,reopens\nS100,2025-07-23,soon\n");
        Ran ran = moved(file("events.csv", SUMMER), "--as-of", "2025-11-10", "--closures", closures, "--json");
        assertThat(ran.status()).isEqualTo(Sightline.DATA_HAS_ERRORS);
        assertThat(ran.err()).contains("closures.csv, line 2: 'soon' in reopens isn't a date.");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void without_a_calendar_or_with_one_that_cannot_be_read_the_call_is_refused() throws IOException {
        String events = file("events.csv", EVENTS);
        Ran none = moved(events, "--as-of", "2025-05-09");
        assertThat(none.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(none.err()).contains("There is no calendar to compare with").hasLineCount(1);
        Ran bad = moved(events, "--bank-holidays", file("bad.json", "{}"));
        assertThat(bad.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(bad.err()).contains("has no division england-and-wales").hasLineCount(1);
        assertThat(bad.out()).isEmpty();
    }
}
