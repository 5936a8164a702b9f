package sightline.service.casework.letter;

import java.util.List;
import java.util.Optional;

/**
 * A letter as far as it can be filled; the preview and the document are made from the same one.
 *
 * @param title the heading, and the title of the document
 * @param blocks the text
 */
public record Letter(String title, List<Block> blocks) {

    /**
     * A heading, a paragraph or a point of a list.
     *
     * @param style which of these
     * @param spans its text
     */
    public record Block(Line.Style style, List<Span> spans) {}

    /** What is missing, each once. */
    public List<Span.Gap> gaps() {
        return blocks.stream()
                .flatMap(block -> block.spans().stream())
                .filter(Span.Gap.class::isInstance)
                .map(Span.Gap.class::cast)
                .distinct()
                .toList();
    }

    /** The letter that can be sent; empty while something is missing. */
    public Optional<Finished> finished() {
        return gaps().isEmpty()
                ? Optional.of(new Finished(
                        title, blocks.stream().map(Letter::paragraph).toList()))
                : Optional.empty();
    }

    private static Finished.Paragraph paragraph(Block block) {
        StringBuilder text = new StringBuilder();
        for (Span span : block.spans()) {
            switch (span) {
                case Span.Words(String words) -> text.append(words);
                case Span.Gap gap -> throw new IllegalStateException("a finished letter has no gap: " + gap.what());
            }
        }
        return new Finished.Paragraph(block.style(), text.toString());
    }

    /**
     * A letter in which nothing is missing.
     *
     * @param title the heading
     * @param paragraphs the text
     */
    public record Finished(String title, List<Paragraph> paragraphs) {

        /**
         * A piece of text.
         *
         * @param style how it stands
         * @param text may have several lines
         */
        public record Paragraph(Line.Style style, String text) {}
    }
}
