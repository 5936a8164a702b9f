package sightline.exchange.sen2.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The files of data that the return's form and rules are kept in: a line a thing, its cells parted by bars. */
public final class Lines {

    private static final String FOLDER = "/sightline/exchange/sen2/";

    private Lines() {}

    /** The lines of a file, without those that are empty or begin with a hash; each as its cells. */
    public static List<List<String>> of(String file) {
        return text(FOLDER + file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    /** The codes of the local authorities of England, also of those that are no more. */
    static List<String> authorities() {
        return text("/sightline/facts/authorities.csv")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(
                Lines.class.getResourceAsStream(name), () -> "the product is built without " + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
