package sightline.service.review.sample.mark;

import java.util.ArrayList;
import java.util.List;
import sightline.service.page.InWords;
import sightline.service.review.sample.Ask;
import sightline.service.review.sample.Sample;

/**
 * What the marks of a sample say as evidence: shares in words, never a count below the whole.
 *
 * @param title of the item
 * @param summary in a sentence or two
 * @param text all of it
 */
record EvidenceWords(String title, String summary, String text) {

    static EvidenceWords of(Sample sample, Grades grades) {
        int plans = grades.sheets().size();
        Ask.Wish wish = sample.wish();
        String summary = "Of %d plans that were marked, %s are good or better as a whole."
                .formatted(
                        plans, Share.words(grades.whole().good(), grades.whole().graded()));
        List<String> lines = new ArrayList<>(List.of(
                summary,
                "",
                "Drawn by chance from %d plans (%s, %s to %s) with the seed %s; the frame’s SHA-256 is %s."
                        .formatted(
                                sample.frame().keys().size(),
                                wish.frame().words(),
                                InWords.date(wish.first()),
                                InWords.date(wish.last()),
                                wish.seed(),
                                sample.frame().digest()),
                ""));
        grades.sections()
                .forEach(row -> lines.add("Section %s, %s: %s"
                        .formatted(
                                row.letter(),
                                row.title(),
                                row.graded() < SampleEvidence.FEWEST
                                        ? "it applies to fewer than %d of the plans.".formatted(SampleEvidence.FEWEST)
                                        : "of %d plans, %s are good or better and %s are inadequate."
                                                .formatted(
                                                        row.graded(),
                                                        Share.words(row.good(), row.graded()),
                                                        Share.words(row.count(Mark.INADEQUATE), row.graded())))));
        lines.add("");
        lines.add(
                wish.markers() == 2
                        ? "Two people marked each plan without seeing each other’s marks. "
                                + grades.agreement().words()
                        : "One person marked each plan.");
        return new EvidenceWords(
                "%s: how good %d plans are, section by section".formatted(sample.name(), plans),
                summary,
                String.join("\n", lines));
    }
}
