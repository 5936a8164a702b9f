package sightline.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sightline.exchange.Input;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.merge.ToldPerson;
import sightline.exchange.sen2.read.Fault;
import sightline.exchange.sen2.read.Hearer;
import sightline.exchange.sen2.read.ReturnReader;
import sightline.service.casework.known.Source;
import sightline.service.casework.sen2.bring.ToldReturn;
import sightline.service.time.WallClock;

/**
 * Returns as they are brought into the cases.
 *
 * @param authority whose they are
 * @param told what they tell
 * @param status of reading them
 */
record ReturnsToBring(String authority, ToldReturn told, int status) {

    private static final int LONGEST = 200;

    /** One return, by the form of the year that was given. */
    static ReturnsToBring of(String file, Form form, PrintWriter err) {
        String title = Sen2Check.title(file);
        MessageDigest digest = sha256();
        Told told = new Told(title, form);
        try (InputStream in =
                new DigestInputStream(new WatchedInput(Input.open(file), file, ProgressBar.on(err)), digest)) {
            ReturnReader.read(in, title, form, told);
        } catch (IOException e) {
            throw new UnusableInput("Can't read %s.".formatted(file), "Check its name, and that it may be read.");
        }
        err.printf(Locale.UK, "%,d events of %,d persons.%n", events(told.persons), told.persons.size());
        if (told.faults > 0) {
            err.printf(
                    Locale.UK,
                    "%,d elements or values don't fit the form; 'sightline sen2 check' tells which.%n",
                    told.faults);
        }
        err.flush();
        return new ReturnsToBring(
                told.authority.orElseThrow(() -> new UnusableInput(
                        "The return doesn't say whose it is.", "Put the element LEA into its header.")),
                new ToldReturn(told.persons, Map.of(title, source(title, form, digest))),
                told.faults > 0 ? Sightline.DATA_HAS_ERRORS : Sightline.DONE);
    }

    /** Several years' returns, the earliest first. */
    static ReturnsToBring of(List<String> files, PrintWriter err) {
        Sen2Merge merge = Sen2Merge.of(files);
        List<ToldPerson> persons = merge.told();
        Map<String, Source> sources = new HashMap<>();
        files.forEach(file -> sources.put(file, source(file, Sen2Merge.form(file), digested(file))));
        return new ReturnsToBring(
                merge.authority(), new ToldReturn(persons, sources), merge.tell(events(persons), err));
    }

    private static long events(List<ToldPerson> persons) {
        return persons.stream()
                .flatMap(person -> person.journeys().stream())
                .mapToLong(journey -> journey.events().size())
                .sum();
    }

    private static Source source(String title, Form form, MessageDigest digest) {
        String name = title.replaceAll("(?s).*[/\\\\]", "");
        return new Source(
                Optional.of(form.survey().year()),
                name.substring(0, Math.min(LONGEST, name.length())),
                HexFormat.of().formatHex(digest.digest()),
                form.survey().day(),
                WallClock.today());
    }

    private static MessageDigest digested(String file) {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Input.open(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return digest;
        } catch (IOException e) {
            throw new UnusableInput("Can't read %s.".formatted(file), "Check its name, and that it may be read.");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Listens to one return. */
    private static final class Told implements Hearer {
        private final String title;
        private final Form form;
        private final List<ToldPerson> persons = new ArrayList<>();
        private Optional<String> authority = Optional.empty();
        private long faults;

        Told(String title, Form form) {
            this.title = title;
            this.form = form;
        }

        @Override
        public void header(Section header) {
            authority = header.part(Block.SOURCE).text(Item.LEA).filter(code -> code.matches("[a-z0-9-]{1,40}"));
        }

        @Override
        public void person(int index, Section person) {
            persons.add(ToldPerson.of(index, person, form.survey(), title));
        }

        @Override
        public void fault(Fault fault) {
            faults++;
        }
    }
}
