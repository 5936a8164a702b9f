package sightline.service.review.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.service.page.InWords;

/**
 * A version of terms of reference, whole.
 *
 * @param number from 1
 * @param text of its parts
 * @param lines the lines of enquiry as they stood
 * @param day it was kept
 * @param author who kept it; empty where it was Sightline
 * @param agreed who agreed to it
 */
public record TermsVersion(
        int number, TermsText text, String lines, LocalDate day, Optional<String> author, List<Agreement> agreed) {

    /**
     * An agreement.
     *
     * @param body that agreed
     * @param day on which it did
     */
    public record Agreement(String body, LocalDate day) {}

    /** "Agreed by the Children Committee on 14 February 2026 and by the task group on 3 March 2026."; or that it is not. */
    public String standing() {
        return agreed.isEmpty()
                ? "Not agreed yet."
                : "Agreed by %s."
                        .formatted(agreed.stream()
                                .map(one -> "%s on %s".formatted(one.body(), InWords.date(one.day())))
                                .collect(Collectors.joining(" and by ")));
    }

    /** "Kept on 14 February 2026 by Maren Oldcastle". */
    public String kept() {
        return "Kept on %s%s"
                .formatted(InWords.date(day), author.map(name -> " by " + name).orElse(""));
    }
}
