package sightline.journey.reckoner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sightline.journey.Story;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.law.LawBook;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;

/** The worked cases, each a situation with what must come out; they stand in cases.txt. */
final class WorkedCasesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final Pattern EXPECTED = Pattern.compile(
            "=> (\\w+)(?: of (.+?))?(?: due (\\S+))?(?: met (\\S+))?(?: ([A-Z_]+))?(?: published (\\S+))?"
                    + "(?: (on|off) the boundary)?(?: says (.+))?");
    private static final Pattern LOOKED_FROM = Pattern.compile(".*\\(as of (\\S+)\\)");

    /** A case of the file. */
    record Case(String name, List<String> events, List<String> expected) {}

    @TestFactory
    Stream<DynamicTest> every_worked_case_comes_out_as_written() throws IOException {
        return cases("cases.txt").stream().map(one -> dynamicTest(one.name(), () -> check(one)));
    }

    @TestFactory
    Stream<DynamicTest> every_case_of_our_own_comes_out_as_written() throws IOException {
        return cases("more-cases.txt").stream().map(one -> dynamicTest(one.name(), () -> check(one)));
    }

    @Test
    void the_file_holds_every_row_of_the_table() throws IOException {
        Set<Integer> rows = cases("cases.txt").stream()
                .map(one -> Integer.parseInt(one.name().replaceFirst("^case (\\d+).*", "$1")))
                .collect(Collectors.toCollection(TreeSet::new));
        // 52 and 53 are about counting plans and stand in TimelinessTest.
        assertThat(rows).hasSize(54).doesNotContain(52, 53).contains(1, 56);
    }

    private static void check(Case one) {
        WeekCount weeks =
                one.name().contains("first day is day 1") ? WeekCount.TRIGGER_IS_DAY_1 : WeekCount.EXCLUDE_TRIGGER_DAY;
        List<Clock> clocks = new Reckoner(LawBook.england(), new Counting(weeks, WorkingDays.englandAndWales()))
                .clocks(Story.of(one.events()), asOf(one));
        for (String line : one.expected()) {
            Matcher wanted = EXPECTED.matcher(line);
            assertThat(wanted.matches()).as(line).isTrue();
            assertThat(clocks).as(one.name() + " " + line).anyMatch(clock -> fits(clock, wanted));
        }
    }

    private static LocalDate asOf(Case one) {
        Matcher day = LOOKED_FROM.matcher(one.name());
        return day.matches() ? LocalDate.parse(day.group(1)) : AS_OF;
    }

    private static boolean fits(Clock clock, Matcher wanted) {
        return clock.duty().id().equals(wanted.group(1))
                && is(wanted.group(2), clock.subject())
                && is(wanted.group(3), clock.due().map(LocalDate::toString))
                && is(wanted.group(4), clock.met().map(LocalDate::toString))
                && is(wanted.group(5), Optional.of(clock.verdict().name()))
                && is(wanted.group(6), clock.published().map(LocalDate::toString))
                && is(wanted.group(7), Optional.of(clock.boundary() ? "on" : "off"))
                && is(wanted.group(8), Optional.of(clock.explanation().words()));
    }

    private static boolean is(@Nullable String wanted, Optional<String> found) {
        return wanted == null || found.filter(wanted::equals).isPresent();
    }

    private static List<Case> cases(String file) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = WorkedCasesTest.class.getResourceAsStream("/sightline/journey/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.split("\n", -1)) {
                if (line.startsWith("case ")) {
                    cases.add(new Case(line, new ArrayList<>(), new ArrayList<>()));
                } else if (line.startsWith("=> ")) {
                    cases.getLast().expected().add(line);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    cases.getLast().events().add(line);
                }
            }
        }
        return cases;
    }
}
