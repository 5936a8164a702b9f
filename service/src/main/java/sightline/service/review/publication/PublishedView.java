package sightline.service.review.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.service.review.report.FileForm;
import sightline.service.review.report.chapter.Paper;

/**
 * A published report, as everybody sees it.
 *
 * @param edition that is shown
 * @param others all editions, the latest first
 * @param html what it says
 * @param files to take away
 * @param answer by when it must be answered
 */
public record PublishedView(
        Edition edition, List<Edition> others, String html, List<PublishedFile> files, Answer answer) {

    /**
     * The answer that the law asks for.
     *
     * @param law that does
     * @param due the last day for it; empty where it is not known when the report was received
     * @param today to say whether that day is past
     */
    public record Answer(AnswerLaw law, Optional<LocalDate> due, LocalDate today) {

        /** Whether the last day is past. */
        public boolean isPast() {
            return due.filter(today::isAfter).isPresent();
        }
    }

    /** Whether a later edition is out. */
    public boolean isOld() {
        return edition.edition() < others.getFirst().edition();
    }

    /** The files of a paper. */
    public List<PublishedFile> files(Paper paper) {
        return files.stream().filter(file -> file.paper() == paper).toList();
    }

    /** Where a file is. */
    public String address(Paper paper, FileForm form) {
        return "%s/file?edition=%d&paper=%s&form=%s"
                .formatted(edition.path(), edition.edition(), paper.slug(), form.slug());
    }
}
