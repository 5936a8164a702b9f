package sightline.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sightline.exchange.UnusableInput;
import sightline.journey.event.EventName;

/** A mapping told column by column, proposed, written down and read again. */
final class ColumnMappingTest {

    private static final String CSV = """
            Pupil ref,Case no,Request received,Requested by,Outcome,Decision to assess,EP advice requested,Seen on,Colour,Empty
            P1,C1,08/01/2025,Parent,Agreed,14/02/2025,17/02/2025,03/03/2025,blue,
            P2,C2,09/01/2025,School SENCO,Agreed,20/02/2025,soon,04/03/2025,red,
            P3,C3,10/01/2025,Aunt,No,,18/02/2025,05/03/2025,red,
            """;

    private static Extract extract(String csv) {
        return ExtractFile.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "extract.csv", false);
    }

    private static ProposedColumn column(String heading) {
        return Proposal.columns(extract(CSV)).stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_column_is_proposed_with_how_sure_and_why() {
        assertThat(Proposal.columns(extract(CSV)))
                .extracting(ProposedColumn::use)
                .containsExactly(
                        new ColumnUse.Person(),
                        new ColumnUse.Case(),
                        new ColumnUse.Day(EventName.REQUEST_RECEIVED, Optional.empty()),
                        new ColumnUse.More(
                                EventName.REQUEST_RECEIVED, "source", Map.of("parent", "1", "school senco", "3")),
                        new ColumnUse.Nothing(),
                        new ColumnUse.Day(EventName.DECIDED_TO_ASSESS, Optional.empty()),
                        new ColumnUse.Day(EventName.ADVICE_REQUESTED, Optional.of("psychological")),
                        new ColumnUse.Nothing(),
                        new ColumnUse.Nothing(),
                        new ColumnUse.Nothing());
        assertThat(column("Pupil ref").sureness()).isEqualTo(Sureness.SURE);
        assertThat(column("EP advice requested").sureness()).isEqualTo(Sureness.LIKELY);
        assertThat(column("EP advice requested").why()).contains("“EP advice request", "2 of 3 cells are dates");
        assertThat(column("Seen on").why()).contains("dates, but the heading");
        assertThat(column("Empty").why()).contains("No cell");
    }

    @Test
    void a_mapping_is_written_down_so_that_it_reads_as_the_same() {
        Mapping mapping = Proposal.mapping(extract(CSV)).mapping("990").orElseThrow();
        assertThat(mapping.events()).hasSize(3);
        assertThat(MappingFile.read(MappingText.of(mapping), "kept")).isEqualTo(mapping);
        assertThat(ColumnMapping.of(mapping, extract(CSV).headings())).hasValue(Proposal.mapping(extract(CSV)));
    }

    @Test
    void headings_with_quotes_line_breaks_and_signs_survive_the_writing() {
        Mapping odd = new Mapping(
                new Value.Always("O'Neill \"x\""),
                new Value.Column("Who\nis it: {a} #é"),
                new Value.Column("yes", Map.of("no", "true", "it's", "a\tb")),
                DateForm.ISO,
                List.of(new EventRule(
                        EventName.DRAFT_SERVED,
                        "'Draft'\\",
                        Optional.of(new EventRule.Condition("on", Set.of("yes", "no", "null"))),
                        Map.of())));
        assertThat(MappingFile.read(MappingText.of(odd), "kept")).isEqualTo(odd);
    }

    @Test
    void a_mapping_that_says_more_than_a_form_can_ask_is_no_form() {
        Mapping twice = MappingFile.read("""
                authority: "990"
                person: {column: Pupil ref}
                events:
                  - {event: DecidedToAssess, date: Decision to assess, when: {column: Outcome, is: Agreed}}
                  - {event: DecidedNotToAssess, date: Decision to assess, when: {column: Outcome, is: No}}
                """, "kept");
        assertThat(ColumnMapping.of(twice, extract(CSV).headings())).isEmpty();
        Mapping elsewhere = MappingFile.read(
                "authority: a\nperson: {column: Other}\nevents: [{event: DraftServed, date: Seen on}]", "kept");
        assertThat(ColumnMapping.of(elsewhere, extract(CSV).headings())).isEmpty();
    }

    @Test
    void what_was_not_understood_has_its_line_column_and_value() {
        Mapping mapping = Proposal.mapping(extract(CSV)).mapping("990").orElseThrow();
        MappedReading read = MappedJourneys.read(extract(CSV + ",C4,11/01/2025,,,,,,,\n"), mapping);
        assertThat(read.misread())
                .extracting(Misread::line, Misread::column, Misread::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, "EP advice requested", "soon"),
                        org.assertj.core.groups.Tuple.tuple(4L, "Requested by", "Aunt"),
                        org.assertj.core.groups.Tuple.tuple(5L, "Pupil ref", ""));
        assertThat(read.misread().get(1).why()).contains("'Aunt' has no meaning");
        assertThat(read.reading().file().faults())
                .as("a word without a meaning is none")
                .isEqualTo(2);
    }

    @Test
    void a_table_with_a_mark_in_front_or_in_another_encoding_is_told_apart() {
        assertThat(extract("\uFEFF" + CSV).headings().getFirst()).isEqualTo("Pupil ref");
        byte[] latin = "Pupil,Näme\nP1,x\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> ExtractFile.read(new ByteArrayInputStream(latin), "extract.csv", false))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("Save it as CSV in UTF-8");
    }
}
