package sightline.journey.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A version of the law: a folder with a list of its files, one file a duty, and a folder of grounds. */
final class LawFolder {

    private final String folder;

    /** @param folder where it is on the class path, such as /law/england/2014 */
    LawFolder(String folder) {
        this.folder = folder;
    }

    /** Its duties, in the order of the list. */
    List<Duty> duties() {
        LawText index = text("law.txt");
        String law = index.needed("id");
        return index.words("duties").stream()
                .map(id -> DutyFile.read(law, text(id + ".txt")))
                .toList();
    }

    /** Its grounds. */
    List<GroundTerms> grounds() {
        return text("law.txt").words("grounds").stream()
                .map(id -> DutyFile.ground(text("grounds/" + id + ".txt")))
                .toList();
    }

    private LawText text(String file) {
        String name = folder + "/" + file;
        try (InputStream in = LawFolder.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no %s".formatted(name));
            }
            return LawText.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
