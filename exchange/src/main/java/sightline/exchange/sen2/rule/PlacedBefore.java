package sightline.exchange.sen2.rule;

import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.read.Fault;
import sightline.exchange.sen2.read.Hearer;
import sightline.exchange.sen2.read.ReturnReader;

/** Where a return of the year before had placed its learners on its survey day. */
public final class PlacedBefore {

    private final String authority;
    private final int year;
    private final Map<String, Integer> counts;

    private PlacedBefore(String authority, int year, Map<String, Integer> counts) {
        this.authority = authority;
        this.year = year;
        this.counts = new TreeMap<>(counts);
    }

    /**
     * Reads a return; what is wrong with it was said in its own year and isn't said again.
     *
     * @param in its bytes; they are not closed
     * @param title what it goes by in messages
     * @param form the form of its year
     * @throws UnusableInput if it is no whole SEN2 message
     */
    public static PlacedBefore read(InputStream in, String title, Form form) {
        PlacedLearners placed = new PlacedLearners();
        String[] authority = {""};
        ReturnReader.read(in, title, form, new Hearer() {
            @Override
            public void header(Section header) {
                authority[0] = header.part(Block.SOURCE).text(Item.LEA).orElse("");
            }

            @Override
            public void person(int index, Section person) {
                placed.take(Person.of(index, person, form, authority[0]));
            }

            @Override
            public void fault(Fault fault) {
                // was said then
            }
        });
        return new PlacedBefore(authority[0], form.survey().year(), placed.all());
    }

    /**
     * Says that only an authority's own return can be looked back to; where a header doesn't say whose it is, H rules do.
     *
     * @throws UnusableInput if it was another authority's
     */
    void mustBeOf(String whose) {
        if (!authority.isEmpty() && !whose.isEmpty() && !authority.equals(whose)) {
            throw new UnusableInput(
                    "The return of the year before is of authority %s, and this one of %s.".formatted(authority, whose),
                    "Give the authority's own return of the year before, or none.");
        }
    }

    int year() {
        return year;
    }

    /** How many learners it had at each establishment, in the order of their numbers. */
    Map<String, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }
}
