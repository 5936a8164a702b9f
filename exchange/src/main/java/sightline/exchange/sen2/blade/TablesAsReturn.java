package sightline.exchange.sen2.blade;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.write.ReturnWriter;

/** Writes tables as a return; where their header is silent, the survey and the caller say it. */
public final class TablesAsReturn {

    private TablesAsReturn() {}

    /**
     * Writes it.
     *
     * @param authority the three-digit code, where the header doesn't say it
     * @return how many persons it has
     */
    public static int write(BladeFolder tables, Form form, Optional<String> authority, OutputStream out)
            throws IOException {
        try (ReturnWriter writer = new ReturnWriter(out, form, header(tables.header(), form, authority))) {
            for (Iterator<Section> persons = tables.persons().iterator(); persons.hasNext(); ) {
                writer.person(persons.next());
            }
            return writer.persons();
        }
    }

    private static Section header(Section header, Form form, Optional<String> authority) {
        Section details = header.part(Block.COLLECTION_DETAILS);
        put(details, Item.COLLECTION, "SEN2");
        put(details, Item.YEAR, String.valueOf(form.survey().year()));
        put(details, Item.REFERENCE_DATE, form.survey().day().toString());
        Section source = header.part(Block.SOURCE);
        put(source, Item.SOURCE_LEVEL, "L");
        authority.ifPresent(code -> put(source, Item.LEA, code));
        return header;
    }

    private static void put(Section section, Item item, String text) {
        if (!section.has(item)) {
            section.put(item, text, 0);
        }
    }
}
