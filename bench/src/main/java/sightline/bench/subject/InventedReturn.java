package sightline.bench.subject;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.bench.measure.ProcessTime;
import sightline.exchange.sen2.form.Upn;

/** A return of about a hundred megabytes: an invented authority's persons over and over, each time with other numbers. */
final class InventedReturn {

    private static final long SIZE = 100_000_000;
    private static final String PERSONS = "<Persons>";
    private static final String END = "\n  </Persons>";
    private static final Pattern UPN = Pattern.compile("(?<=<UPN>)[A-Z0-9]{13}(?=</UPN>)");

    private InventedReturn() {}

    /** Writes it into a folder, with the commands of the launcher. */
    static Path write(String launcher, Path folder) {
        String events = folder.resolve("events.csv").toString();
        String people = folder.resolve("people.csv").toString();
        Path small = folder.resolve("small.xml");
        Path large = folder.resolve("return.xml");
        ProcessTime.milliseconds(java.util.List.of(
                launcher, "generate", "--persons", "4000", "--seed", "1", "-o", events, "--people", people));
        ProcessTime.milliseconds(java.util.List.of(
                launcher,
                "sen2",
                "build",
                events,
                "--persons",
                people,
                "--authority",
                "990",
                "--year",
                "2026",
                "--written",
                "2026-02-20T09:30:00",
                "-o",
                small.toString()));
        try (BufferedWriter out = Files.newBufferedWriter(large)) {
            repeat(Files.readString(small), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return large;
    }

    private static void repeat(String xml, BufferedWriter out) throws IOException {
        int from = xml.indexOf(PERSONS) + PERSONS.length();
        int to = xml.indexOf(END);
        String persons = xml.substring(from, to);
        out.write(xml, 0, from);
        long number = 0;
        for (long written = from; written < SIZE; written += persons.length()) {
            StringBuilder again = new StringBuilder(persons.length());
            Matcher upn = UPN.matcher(persons);
            while (upn.find()) {
                String digits = String.format(Locale.ROOT, "990%09d", number++);
                upn.appendReplacement(again, Upn.letter(digits) + digits);
            }
            upn.appendTail(again);
            out.append(again);
        }
        out.write(xml, to, xml.length() - to);
    }
}
