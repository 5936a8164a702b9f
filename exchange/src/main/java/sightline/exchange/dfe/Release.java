package sightline.exchange.dfe;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.exchange.UnusableInput;
import sightline.insight.published.Vintage;

/**
 * A release of "Education, health and care plans" by the name of its folder.
 *
 * @param folder the folder's name, "release-2025-revised"
 * @param vintage what its figures are filed under
 */
public record Release(String folder, Vintage vintage) {

    private static final String LICENCE =
            "Contains public sector information licensed under the Open Government Licence v3.0.";

    private static final Pattern NAME =
            Pattern.compile("release-(\\d{4})(-first|-revised)?(?:-(\\d{4}-\\d{2}-\\d{2}))?");

    /**
     * The releases whose day we know. No data guidance file prints its day of publication (looked for in those of 2022,
     * 2023, 2024 and 2025), so each day rests on something weaker, said beside it.
     */
    private static final List<Release> KNOWN = List.of(
            // The day of first publication, from the project's research, not from a file; the copies kept are dated
            // 27 March 2023.
            known("release-2022", "dfe-2022", LocalDate.of(2022, Month.MAY, 12), "2022 (files dated 27 March 2023)"),
            // The day of first publication, from the project's research, not from a file. The copy kept withholds
            // authorities that, by the publisher's own list of updates, were withheld after that day.
            known(
                    "release-2023",
                    "dfe-2023",
                    LocalDate.of(2023, Month.JUNE, 8),
                    "2023 (a copy with later corrections)"),
            // The day of first publication, from the project's research; the files carry 1 July 2025.
            known(
                    "release-2025-first",
                    "dfe-2025-first",
                    LocalDate.of(2025, Month.JUNE, 26),
                    "2025, as first published (files dated 1 July 2025)"),
            // The day a public copy of the revised files was first seen; the revision itself may be older.
            known(
                    "release-2025-revised",
                    "dfe-2025-revised",
                    LocalDate.of(2026, Month.JANUARY, 20),
                    "2025, revised (first seen 20 January 2026)"));

    private static final String NEXT = "Known names are %s. Name a later one release-YYYY, release-YYYY-first or"
            + " release-YYYY-revised-YYYY-MM-DD (the day it came out), or give --release.";

    /**
     * The release of a folder name. A later release than those we know is dated by the day at the end of its name
     * ({@code release-2026-2026-06-25}); a first one without a day by 30 June of its year, when it has always been out.
     *
     * @throws UnusableInput if the name isn't a release's, or is a later revision without a day
     */
    public static Release of(String folder) {
        Optional<Release> known =
                KNOWN.stream().filter(r -> r.folder.equals(folder)).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Matcher name = NAME.matcher(folder);
        if (!name.matches()) {
            throw refusal("The folder %s isn't named like a release.".formatted(folder));
        }
        int year = Integer.parseInt(name.group(1));
        String edition = Optional.ofNullable(name.group(2)).orElse("");
        Optional<String> day = Optional.ofNullable(name.group(3));
        if (day.isEmpty() && edition.equals("-revised")) {
            throw refusal("The folder %s doesn't say on which day the revision came out.".formatted(folder));
        }
        String reported =
                year + (edition.isEmpty() ? "" : edition.equals("-first") ? ", as first published" : ", revised");
        return known(
                folder,
                "dfe-" + folder.substring("release-".length()),
                day.map(text -> day(folder, text)).orElse(LocalDate.of(year, Month.JUNE, 30)),
                day.isPresent() ? reported : reported + " (taken as out by 30 June)");
    }

    private static LocalDate day(String folder, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw refusal("The folder %s ends with a day that doesn't exist.".formatted(folder));
        }
    }

    private static UnusableInput refusal(String what) {
        return new UnusableInput(
                what,
                NEXT.formatted(
                        String.join(", ", KNOWN.stream().map(Release::folder).toList())));
    }

    private static Release known(String folder, String id, LocalDate published, String year) {
        return new Release(
                folder,
                new Vintage(
                        id,
                        "Education, health and care plans, reporting year " + year,
                        published,
                        "Department for Education, \"Education, health and care plans\" (SEN2). " + LICENCE));
    }
}
