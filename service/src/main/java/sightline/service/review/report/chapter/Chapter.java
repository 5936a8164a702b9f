package sightline.service.review.report.chapter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import sightline.papers.report.Section;
import sightline.service.review.report.source.Material;

/** The chapters of a report, in their order. */
public enum Chapter {
    FOREWORD("Foreword", OwnChapter::foreword),
    BACKGROUND("Background", OwnChapter::background),
    SCOPE("Scope and lines of enquiry", ScopeChapter::of),
    METHOD("Method, with its numbers", MethodChapter::of),
    THEMES("Themes: found, concluded, recommended", ThemesChapter::of),
    CONCLUSION("Conclusion", OwnChapter::conclusion),
    RECOMMENDATIONS("Table of recommendations", RecommendationsChapter::of),
    ACKNOWLEDGEMENTS("Acknowledgements", OwnChapter::acknowledgements),
    EVIDENCE("Appendix: list of evidence", EvidenceAppendix::of),
    FIGURES("Appendix: figures with their queries", FiguresAppendix::of),
    WAIVERS("Appendix: what the check said and was left", WaiversAppendix::of);

    private final String words;
    private final Function<Material, Optional<Section>> writer;

    Chapter(String words, Function<Material, Optional<Section>> writer) {
        this.words = words;
        this.writer = writer;
    }

    /** As the task group reads it. */
    public String words() {
        return words;
    }

    /** Its name in forms and in the database. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the group may leave it out; a report without its themes and recommendations is none. */
    public boolean isOptional() {
        return this != THEMES && this != RECOMMENDATIONS;
    }

    /** Those that may be left out. */
    public static List<Chapter> optional() {
        return Arrays.stream(values()).filter(Chapter::isOptional).toList();
    }

    boolean isPrinted(Material material) {
        return !isOptional() || !material.leftOut().contains(slug());
    }

    /** This chapter, where it is printed and has something to say. */
    Optional<Section> of(Material material) {
        return isPrinted(material) ? writer.apply(material) : Optional.empty();
    }
}
