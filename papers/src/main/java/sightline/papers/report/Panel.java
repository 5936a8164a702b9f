package sightline.papers.report;

import java.util.List;

/** A box with a label, for what must be told apart: what was found, concluded, recommended. */
public record Panel(String id, Tone tone, String label, List<Block> blocks) implements Block {

    public Panel {
        label = Plain.words(label);
        blocks = List.copyOf(blocks);
    }

    /** A box for what was found. */
    public static Panel found(String id, Block... blocks) {
        return new Panel(id, Tone.FOUND, "What we found", List.of(blocks));
    }

    /** A box for what was concluded. */
    public static Panel concluded(String id, Block... blocks) {
        return new Panel(id, Tone.CONCLUDED, "What we concluded", List.of(blocks));
    }

    /** A box for what is recommended. */
    public static Panel recommended(String id, Block... blocks) {
        return new Panel(id, Tone.RECOMMENDED, "What we recommend", List.of(blocks));
    }
}
