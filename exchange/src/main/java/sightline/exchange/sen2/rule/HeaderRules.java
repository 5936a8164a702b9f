package sightline.exchange.sen2.rule;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/** H1 to H3: the header. */
final class HeaderRules {

    static final List<Named<Head>> ALL = List.of(
            Named.of("H1", HeaderRules::collection),
            Named.of("H2", HeaderRules::source),
            Named.of("H3", HeaderRules::officers));

    /** The code of invented authorities in this project; the Department has no such code. */
    static final String INVENTED = "990";

    private static final Set<String> ANSWERS = Set.of("Y", "N", "R");
    private static final int DSCO_NEEDED = 2026;

    private HeaderRules() {}

    private static void collection(Head head, Findings out) {
        must(head.details(), Item.COLLECTION, "SEN2", out);
        must(head.details(), Item.YEAR, String.valueOf(head.form().survey().year()), out);
        must(head.details(), Item.REFERENCE_DATE, head.form().survey().day().toString(), out);
        must(head.source(), Item.SOURCE_LEVEL, "L", out);
    }

    private static void must(Section section, Item item, String wanted, Findings out) {
        if (!section.is(item, wanted)) {
            out.error(
                    section,
                    item,
                    "%s is %s. It must be %s."
                            .formatted(item.element(), section.has(item) ? "something else" : "missing", wanted));
        }
    }

    private static void source(Head head, Findings out) {
        Section source = head.source();
        if (source.is(Item.LEA, INVENTED)) {
            out.query(
                    source,
                    Item.LEA,
                    "990 is the code of invented authorities. Put your own in before you hand it in.");
        } else if (source.text(Item.LEA).filter(head.form()::isAuthority).isEmpty()) {
            out.error(source, Item.LEA, "LEA isn't the code of an authority. Write your three digits.");
        }
        if (source.text(Item.SERIAL_NO).filter(no -> no.matches("[0-9]{3}")).isEmpty()) {
            out.error(source, Item.SERIAL_NO, "SerialNo has not three digits. Begin with 001, and raise it each time.");
        }
        Optional<LocalDateTime> written = source.text(Item.DATE_TIME).flatMap(HeaderRules::moment);
        if (written.isEmpty()) {
            out.error(source, Item.DATE_TIME, "DateTime is no date and time. Write it as 2026-02-20T09:30:00.");
        } else if (written.get().toLocalDate().isBefore(head.form().survey().day())) {
            out.query(source, Item.DATE_TIME, "The return was written before the survey day. Write it again after it.");
        }
    }

    private static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(DateTimeFormatter.ISO_DATE_TIME
                    .parseBest(text, OffsetDateTime::from, LocalDateTime::from)
                    .query(LocalDateTime::from));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static void officers(Head head, Findings out) {
        answered(head.source(), Item.DMO, true, out);
        answered(head.source(), Item.DCO, true, out);
        if (head.form().has(Item.DSCO)) {
            answered(head.source(), Item.DSCO, head.form().survey().year() >= DSCO_NEEDED, out);
        }
    }

    private static void answered(Section source, Item officer, boolean needed, Findings out) {
        Optional<String> answer = source.text(officer);
        if (answer.isPresent() ? !ANSWERS.contains(answer.get()) : needed) {
            out.error(source, officer, officer.element() + " isn't answered with Y, N or R.");
        }
    }
}
