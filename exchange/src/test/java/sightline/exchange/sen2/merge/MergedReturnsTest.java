package sightline.exchange.sen2.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.exchange.sen2.build.InventedAuthority;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.insight.exemplar.LogEvent;
import sightline.journey.timeliness.Timeliness;
import sightline.journey.timeliness.TimelinessCount;

/** Three years of returns of one authority come together to what each of them told, and what they say differently is listed. */
final class MergedReturnsTest {

    private static final List<Integer> YEARS = List.of(2024, 2025, 2026);

    private static Form form(int year) {
        return Form.of(year).orElseThrow();
    }

    private static void take(MergedReturns merged, String xml, int year) {
        List<Section> persons = InventedAuthority.persons(xml, form(year));
        for (int i = 0; i < persons.size(); i++) {
            merged.take(
                    persons.get(i),
                    new Telling("return-" + year + ".xml", form(year).survey(), i + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void returns_of_the_same_journeys_come_together_without_a_difference(long seed) {
        InventedAuthority authority = InventedAuthority.of(700, seed, LocalDate.of(2021, 1, 1));
        MergedReturns merged = new MergedReturns();
        Set<String> numbers = new HashSet<>();
        int told = 0;
        for (int year : YEARS) {
            String xml = authority.built(form(year));
            take(merged, xml, year);
            List<Section> persons = InventedAuthority.persons(xml, form(year));
            told += persons.size();
            persons.forEach(person -> numbers.add(person.text(Item.UPN)
                    .or(() -> person.text(Item.ULN))
                    .or(() -> person.text(Item.SURNAME))
                    .orElse("")));
        }
        assertThat(merged.differences()).extracting(Difference::words).isEmpty();
        assertThat(merged.persons()).isGreaterThan(400).isLessThan(told / 2);
        List<LogEvent> events = merged.events().toList();
        for (int year : YEARS) {
            Timeliness truth = timeliness(authority.journeys(), year);
            Timeliness seen = timeliness(InventedAuthority.journeys(events), year);
            assertThat(seen.plans()).as("plans of %d", year - 1).isEqualTo(truth.plans());
            assertThat(seen.within20()).as("within 20 weeks in %d", year - 1).isEqualTo(truth.within20());
        }
        Map<String, Long> plans = events.stream()
                .filter(event -> event.name().equals("FinalPlanIssued"))
                .collect(Collectors.groupingBy(LogEvent::journey, Collectors.counting()));
        assertThat(plans.values()).allMatch(count -> count == 1);
    }

    private static Timeliness timeliness(List<sightline.journey.event.Journey> journeys, int year) {
        return Objects.requireNonNull(new TimelinessCount(
                        InventedAuthority.RECKONER,
                        form(year).survey().from(),
                        form(year).survey().to())
                .count(journeys)
                .byAuthority()
                .get("990"));
    }

    private static final String PERSON = """
            <Person><Surname>Marlow</Surname><Forename>Ada</Forename><PersonBirthDate>2015-03-04</PersonBirthDate>
            <UPN>%s</UPN><Requests><ReceivedDate>2023-02-01</ReceivedDate>
            <RequestOutcomeDate>%s</RequestOutcomeDate><RequestOutcome>%s</RequestOutcome></Requests></Person>
            """;

    private static MergedReturns two(String first, String second) {
        MergedReturns merged = new MergedReturns();
        take(merged, whole(first), 2024);
        take(merged, whole(second), 2025);
        return merged;
    }

    private static String whole(String person) {
        return "<Message><Header/><Persons>" + person + "</Persons></Message>";
    }

    @Test
    void another_day_of_the_same_decision_is_listed_and_the_first_stands() {
        MergedReturns merged = two(
                PERSON.formatted("A123456789012", "2023-03-01", "N"),
                PERSON.formatted("A123456789012", "2023-03-08", "N"));
        assertThat(merged.persons()).isEqualTo(1);
        assertThat(merged.differences())
                .extracting(Difference::words)
                .containsExactly(
                        "return-2024.xml, person 1: Decided not to assess on 2023-03-01; return-2025.xml, person 1: Decided not to assess on 2023-03-08. The first stands.");
        assertThat(merged.events().map(LogEvent::date))
                .containsExactly(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 3, 1));
    }

    @Test
    void a_later_return_never_rewrites_the_outcome() {
        MergedReturns merged = two(
                PERSON.formatted("A123456789012", "2023-03-01", "N"),
                PERSON.formatted("A123456789012", "2023-09-08", "Y"));
        assertThat(merged.differences()).hasSize(1);
        assertThat(merged.events().map(LogEvent::name)).containsExactly("RequestReceived", "DecidedNotToAssess");
    }

    @Test
    void people_of_other_numbers_are_other_people() {
        MergedReturns merged = two(
                PERSON.formatted("A123456789012", "2023-03-01", "N"),
                PERSON.formatted("B123456789012", "2023-03-08", "Y"));
        assertThat(merged.persons()).isEqualTo(2);
        assertThat(merged.differences()).isEmpty();
        assertThat(merged.rows()).hasSize(2);
    }
}
