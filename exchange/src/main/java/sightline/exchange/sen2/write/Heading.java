package sightline.exchange.sen2.write;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/**
 * What a return says of itself.
 *
 * @param authority the authority's three digits
 * @param serial the number of the submission, three digits
 * @param written when it is written
 * @param officers whether the three designated officers are in post
 */
public record Heading(String authority, String serial, LocalDateTime written, Officers officers) {

    private static final String SOFTWARE = "Sightline";
    private static final String RELEASE = "0.1.0";

    /**
     * Whether the designated officers are in post: Y, N, or R while recruiting.
     *
     * @param medical the medical officer
     * @param clinical the clinical officer
     * @param social the social care officer
     */
    public record Officers(String medical, String clinical, String social) {}

    /** The header of a return of a year. */
    public Section section(Form form) {
        Section details = Section.at(Block.COLLECTION_DETAILS, 0)
                .put(Item.COLLECTION, "SEN2", 0)
                .put(Item.YEAR, String.valueOf(form.survey().year()), 0)
                .put(Item.REFERENCE_DATE, form.survey().day().toString(), 0);
        Section source = Section.at(Block.SOURCE, 0)
                .put(Item.SOURCE_LEVEL, "L", 0)
                .put(Item.LEA, authority, 0)
                .put(Item.SOFTWARE_CODE, SOFTWARE, 0)
                .put(Item.RELEASE, RELEASE, 0)
                .put(Item.SERIAL_NO, serial, 0)
                .put(
                        Item.DATE_TIME,
                        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(written.truncatedTo(ChronoUnit.SECONDS)),
                        0)
                .put(Item.DMO, officers.medical(), 0)
                .put(Item.DCO, officers.clinical(), 0)
                .put(Item.DSCO, officers.social(), 0);
        return Section.at(Block.HEADER, 0).put(details).put(source);
    }
}
