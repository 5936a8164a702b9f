package sightline.service.watch.foi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sightline.papers.report.Block;
import sightline.papers.report.Cover;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Report;
import sightline.papers.report.Section;
import sightline.papers.report.Table;
import sightline.service.page.InWords;

/** All answers as a document with a covering note. */
final class FoiReport {

    private FoiReport() {}

    static Report of(List<FoiAnswer> answers, String council, LocalDate today) {
        String at = answers.getFirst().at();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                "covering-note",
                "About these answers",
                Paragraph.of(
                        "period",
                        "These are the council’s answers to the questions that are asked most about education, health and care plans, as at %s. Years and quarters are of the calendar, and only those that have ended are counted."
                                .formatted(at)),
                Paragraph.of(
                        "definitions",
                        "Each answer says what exactly is counted and who defines it so. The shares are the indicators of the partnership’s scorecard. What is known later can still change a figure: a plan that is entered late counts in the month in which it was issued."),
                Paragraph.of(
                        "sources",
                        "Source: the council’s own case records, counted by Sightline. The national figures that the Department for Education publishes each June come from a return for the year before, and may differ."),
                Paragraph.of("hiding", FoiView.HIDING)));
        answers.forEach(answer -> sections.add(section(answer)));
        sections.add(Section.of(
                "not-recorded",
                "What case records do not say",
                new Table(
                        "not-recorded-table",
                        "Asked often, and not recorded in cases",
                        List.of("Question", "Why it is not answered"),
                        FoiView.notRecorded())));
        return new Report(
                "Questions about education, health and care plans, answered",
                new Cover(council, "SEND service", InWords.date(today), "Answers as at " + at, List.of()),
                sections);
    }

    private static Section section(FoiAnswer answer) {
        String id = answer.question().id();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(id + "-answer", answer.sentence()));
        for (int i = 0; i < answer.tables().size(); i++) {
            FoiTable table = answer.tables().get(i);
            blocks.add(new Table("%s-table-%d".formatted(id, i + 1), table.caption(), table.heads(), table.rows()));
        }
        blocks.add(Paragraph.of(
                id + "-definition",
                "What is counted: %s Source: %s. It rests on %s."
                        .formatted(
                                answer.question().definition(),
                                answer.question().source(),
                                answer.question().rests())));
        return Section.of(id, answer.question().words(), blocks);
    }
}
