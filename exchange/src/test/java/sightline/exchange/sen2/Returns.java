package sightline.exchange.sen2;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.rule.Check;
import sightline.exchange.sen2.rule.Finding;

/** Returns for tests, and what is found in them. */
public final class Returns {

    private static final String FOLDER = "/sightline/exchange/sen2/";

    private Returns() {}

    /** An invented return without a fault. */
    public static String clean() {
        return text("clean.xml");
    }

    /** A file beside the tests. */
    public static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Returns.class.getResourceAsStream(FOLDER + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is found in the return of a year. */
    public static List<Finding> findings(String xml, int year) {
        return findings(xml.getBytes(StandardCharsets.UTF_8), year);
    }

    /** What is found in the return of a year. */
    public static List<Finding> findings(byte[] xml, int year) {
        List<Finding> found = new ArrayList<>();
        Check.of(new ByteArrayInputStream(xml), "The return", Form.of(year).orElseThrow(), found::add);
        return found;
    }

    /** A person of a return, from tag to tag. */
    public static String person(String xml, int index) {
        int from = -1;
        for (int i = 0; i < index; i++) {
            from = xml.indexOf("<Person>", from + 1);
        }
        return xml.substring(from, xml.indexOf("</Person>", from) + "</Person>".length());
    }
}
