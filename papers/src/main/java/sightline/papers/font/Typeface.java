package sightline.papers.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** Liberation Sans: as wide as Arial, and free to be handed on (SIL Open Font License 1.1). */
public enum Typeface {
    REGULAR("LiberationSans-Regular", 400, false),
    ITALIC("LiberationSans-Italic", 400, true),
    BOLD("LiberationSans-Bold", 700, false),
    BOLD_ITALIC("LiberationSans-BoldItalic", 700, true);

    /** The name of the family. */
    public static final String NAME = "Liberation Sans";

    private final String file;
    private final int weight;
    private final boolean slanted;

    Typeface(String file, int weight, boolean slanted) {
        this.file = file;
        this.weight = weight;
        this.slanted = slanted;
    }

    /** How heavy it is, as style sheets count. */
    public int weight() {
        return weight;
    }

    /** Whether it leans. */
    public boolean isSlanted() {
        return slanted;
    }

    /** The file of this face. */
    public InputStream open() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(file + ".ttf"));
    }

    /** Lets every word in a drawing be set in this family. */
    public static void use(Element svg) {
        svg.attr("font-family", NAME);
        svg.select("[font-family]").attr("font-family", NAME);
    }

    /** Makes the family known to the JDK's own drawing, which has none where a machine has no fonts. */
    public static void register() {
        GraphicsEnvironment machine = GraphicsEnvironment.getLocalGraphicsEnvironment();
        for (Typeface face : values()) {
            try (InputStream in = face.open()) {
                machine.registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("Our own font can't be read.", e);
            }
        }
    }
}
