package sightline.service.review.report.chapter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import sightline.papers.report.Report;
import sightline.service.review.report.source.Material;

/** The papers that are made from one review. */
public enum Paper {
    REPORT("Report", "The whole report, chapter by chapter", ReportOf::of),
    SUMMARY("Two-page summary", "Why, how, what it comes to, and what is asked", SummaryOf::of),
    EASY_READ("Easy-read draft", "Short lines, for people to finish with those who use easy read", EasyReadOf::of),
    COVER_REPORT("Cover report", "With which the review comes before its committee", CoverReportOf::of);

    /** What is published; the cover report goes out with the committee's agenda. */
    public static final List<Paper> PUBLISHED = List.of(REPORT, SUMMARY, EASY_READ);

    private final String words;
    private final String hint;
    private final Function<Material, Report> writer;

    Paper(String words, String hint, Function<Material, Report> writer) {
        this.words = words;
        this.hint = hint;
        this.writer = writer;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** What it is. */
    public String hint() {
        return hint;
    }

    /** Its name in addresses and of its files. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The paper of that name. */
    public static Optional<Paper> named(String slug) {
        return Arrays.stream(values())
                .filter(paper -> paper.slug().equals(slug))
                .findFirst();
    }

    /** The paper as it stands, of the material that it is given. */
    public Report of(Material material) {
        return writer.apply(material);
    }
}
