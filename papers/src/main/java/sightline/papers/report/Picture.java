package sightline.papers.report;

/**
 * A chart, with its sentence and its table behind it.
 *
 * @param svg our own drawing: one {@code <svg>} element without script, style or anything fetched from elsewhere
 * @param alt for those who can't see it
 * @param sentence what it shows
 */
public record Picture(String id, String svg, String alt, String sentence, Table table) implements Block {

    public Picture {
        svg = svg.strip();
        alt = Plain.words(alt);
        sentence = Plain.words(sentence);
    }
}
