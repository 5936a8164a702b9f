package sightline.service.watch.known;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Panel;
import sightline.service.page.InWords;

/**
 * A ready-made example, in our own words. Its figures are not written in the text: each is asked of the panel, so a
 * story cannot say another number than the page beside it.
 *
 * @param id name in the web address, and of the text's file
 * @param title what it is about
 * @param authority three-digit code
 * @param year the calendar year whose figures a reader would have had
 */
public record Story(String id, String title, String authority, int year) {

    /** All of them, in the order in which they are best read: first what an alarm could have told, then where it fails. */
    public static final List<Story> ALL = List.of(
            new Story("southend-2021", "Southend-on-Sea, 2021: the best figures and the first sign", "882", 2021),
            new Story(
                    "cheshire-west-2020",
                    "Cheshire West and Chester, 2019 to 2024: four years in plain sight",
                    "896",
                    2020),
            new Story("devon-2020", "Devon, 2018 to 2024: a recovery that did not hold", "878", 2020),
            new Story("portsmouth-2022", "Portsmouth, 2022: nine in ten on time, then almost none", "851", 2022),
            new Story("milton-keynes-2022", "Milton Keynes, 2022: half the work finished", "826", 2022),
            new Story("leeds-2021", "Leeds, 2021: the fall that this alarm missed", "383", 2021),
            new Story("haringey-2023", "Haringey, 2023: an alarm that was wrong", "309", 2023));

    private static final Pattern FIGURE = Pattern.compile("\\{(on-time|counts|throughput|requests) (\\d{4})}");

    /** The story of this name, or empty. */
    public static Optional<Story> of(String id) {
        return ALL.stream().filter(story -> story.id.equals(id)).findFirst();
    }

    /** Its paragraphs, with the figures of a panel put in. */
    public List<String> paragraphs(Panel panel) {
        String text = FIGURE.matcher(text())
                .replaceAll(match -> Matcher.quoteReplacement(
                        figure(panel.find(authority, Integer.parseInt(match.group(2))), match.group(1))));
        return Arrays.stream(text.split("\n\n"))
                .map(p -> p.strip().replace('\n', ' '))
                .toList();
    }

    private static String figure(Optional<AuthorityYear> row, String what) {
        return row.map(year -> switch (what) {
                    case "on-time" -> InWords.percent(year.onTimeExcludingExceptions());
                    case "counts" ->
                        year.onTimeExcludingExceptions()
                                .map(p -> InWords.count(p.part()) + " of " + InWords.count(p.whole()))
                                .orElse(InWords.NO_FIGURE);
                    case "throughput" -> InWords.throughput(year.throughput());
                    default -> InWords.count(year.count(sightline.insight.published.Measure.REQUESTS));
                })
                .orElse(InWords.NO_FIGURE);
    }

    private String text() {
        try (InputStream in = Objects.requireNonNull(Story.class.getResourceAsStream("/stories/" + id + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
