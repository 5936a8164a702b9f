package sightline.papers.report;

import java.util.List;

/**
 * A document of a council, before it is a page, a Word file or a PDF: all three are written from this, so they say the
 * same.
 *
 * @param title the one main heading
 */
public record Report(String title, Cover cover, List<Section> sections) {

    public Report {
        title = Plain.words(title);
        sections = List.copyOf(sections);
    }

    /**
     * What is wrong with this report as a document, in words: an id twice, a jump that leads nowhere, a picture without
     * a text for those who can't see it. Empty where all is well.
     */
    public List<String> faults() {
        return Faults.in(this);
    }

    /**
     * This report, for a writer that needs it whole.
     *
     * @throws IllegalArgumentException if it has {@link #faults()}; ask for them before
     */
    public Report sound() {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("This report can't be written: " + String.join(" ", faults));
        }
        return this;
    }
}
