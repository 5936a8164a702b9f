package sightline.papers.reading.ask;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.page.Marker;
import sightline.papers.reading.paper.Passage;

/**
 * Something that a paper asks for, resolves or plans, as it is printed.
 *
 * @param group the heading that it stands below within its list
 * @param parts what is printed below it with labels of its own
 * @param told what lines or columns beside it say
 * @param places where they stand
 * @param addressed those whom the sentence before the list addresses
 */
public record Draft(
        Optional<Marker> marker,
        Optional<String> group,
        String text,
        Passage passage,
        List<Piece> parts,
        Map<Column, String> told,
        Map<Column, Passage> places,
        List<String> addressed) {

    public Draft {
        parts = List.copyOf(parts);
        told = Map.copyOf(told);
        places = Map.copyOf(places);
        addressed = List.copyOf(addressed);
    }

    /** With nothing told beside it. */
    static Draft of(Optional<Marker> marker, Optional<String> group, String text, Passage passage) {
        return new Draft(marker, group, text, passage, List.of(), Map.of(), Map.of(), List.of());
    }

    static Draft of(Block block, Optional<String> group, List<String> addressed) {
        return new Draft(
                block.marker(), group, block.text(), block.passage(), List.of(), Map.of(), Map.of(), addressed);
    }

    /** What a line or column beside it says. */
    public Optional<String> told(Column column) {
        return Optional.ofNullable(told.get(column)).filter(value -> !value.isBlank());
    }

    Draft with(Piece part) {
        List<Piece> all = new java.util.ArrayList<>(parts);
        all.add(part);
        return new Draft(marker, group, text, passage, all, told, places, addressed);
    }

    Draft with(Column column, String value, Passage place) {
        Map<Column, String> all = new EnumMap<>(Column.class);
        all.putAll(told);
        all.merge(column, value, (before, more) -> before.isBlank() ? more : before + " " + more);
        Map<Column, Passage> where = new EnumMap<>(Column.class);
        where.putAll(places);
        where.merge(column, place, Passage::through);
        return new Draft(marker, group, text, passage, parts, all, where, addressed);
    }

    Draft continued(String more, Passage until) {
        return new Draft(
                marker, group, (text + " " + more).strip(), passage.through(until), parts, told, places, addressed);
    }

    /** Where what is told stands; in one row with the rest unless it has a place of its own. */
    public Passage place(Column column) {
        return places.getOrDefault(column, passage);
    }

    /** All its words, with those of its parts. */
    String whole() {
        StringBuilder words = new StringBuilder(text);
        parts.forEach(part -> words.append(' ').append(part.text()));
        return words.toString();
    }

    /** Its number or letter as printed. */
    public Optional<String> number() {
        return marker.flatMap(Marker::number);
    }
}
