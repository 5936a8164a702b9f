package sightline.service.casework.sen2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.read.Fault;
import sightline.exchange.sen2.read.Hearer;
import sightline.exchange.sen2.rule.Finding;
import sightline.service.casework.sen2.Gathered.Found;
import sightline.service.casework.sen2.Gathered.Somebody;

/**
 * Hears what a return says and what was found in it, and hands both on as rows. Findings about a person come before the
 * person, so they wait until it is known who that is.
 */
final class Gathering implements Hearer, Consumer<Finding> {

    /** So many findings are kept one by one; the rest is counted. Nobody mends more at a time. */
    static final int LISTED = 20_000;

    private static final Pattern CODE = Pattern.compile("[0-9]{3}");

    private final String authority;
    private final ReturnRows rows;
    private final Totals totals;
    private final List<Finding> waiting = new ArrayList<>();
    private final Map<Counted.Key, Long> counts = new HashMap<>();
    private int listed;

    Gathering(String authority, ReturnRows rows, Totals totals) {
        this.authority = authority;
        this.rows = rows;
        this.totals = totals;
    }

    @Override
    public void accept(Finding finding) {
        counts.merge(new Counted.Key(finding.rule(), finding.level()), 1L, Long::sum);
        if (listed + waiting.size() < LISTED) {
            waiting.add(finding);
        }
    }

    @Override
    public void header(Section header) {
        Optional<String> whose = header.part(Block.SOURCE).text(Item.LEA);
        boolean another = CODE.matcher(authority).matches()
                && whose.filter(code -> CODE.matcher(code).matches() && !code.equals(authority))
                        .isPresent();
        if (another) {
            throw new UnusableInput(
                    "The file is the return of authority %s, and yours is %s."
                            .formatted(whose.orElseThrow(), authority),
                    "Choose the file of your own authority.");
        }
    }

    @Override
    public void person(int index, Section person) {
        String digest = Digests.person(person);
        boolean named = waiting.stream().anyMatch(finding -> isAbout(finding, index));
        rows.add(new Somebody(
                index,
                digest,
                named ? name(person) : Optional.empty(),
                named ? person.text(Item.UPN).map(Gathering::shortened) : Optional.empty()));
        List<Section> requests = person.all(Block.REQUESTS);
        handOn(
                finding -> isAbout(finding, index) ? digest : "",
                finding -> isAbout(finding, index) ? received(finding, requests) : Optional.empty());
        totals.add(index, person);
    }

    @Override
    public void fault(Fault fault) {
        // comes as a finding
    }

    /** All has been heard. */
    void end() {
        handOn(finding -> "", finding -> Optional.empty());
        rows.flush();
        rows.count(counts);
    }

    int listed() {
        return listed;
    }

    /** What was found about the header or the whole return waits together with what was found about a person. */
    private static boolean isAbout(Finding finding, int person) {
        return finding.person().equals(OptionalInt.of(person));
    }

    private void handOn(Function<Finding, String> digest, Function<Finding, Optional<LocalDate>> received) {
        for (Finding finding : waiting) {
            Optional<LocalDate> day = received.apply(finding);
            rows.add(new Found(++listed, finding, day, Digests.finding(finding, digest.apply(finding), day)));
        }
        waiting.clear();
    }

    private static Optional<LocalDate> received(Finding finding, List<Section> requests) {
        return Numbers.of(finding.request())
                .filter(number -> number <= requests.size())
                .flatMap(number -> requests.get(number - 1).day(Item.RECEIVED_DATE));
    }

    private static Optional<String> name(Section person) {
        String name = (person.text(Item.FORENAME).orElse("") + " "
                        + person.text(Item.SURNAME).orElse(""))
                .strip();
        return name.isEmpty() ? Optional.empty() : Optional.of(shortened(name));
    }

    private static String shortened(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= 120 ? plain : plain.substring(0, 120);
    }
}
