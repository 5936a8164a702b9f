package sightline.service.review.report.source;

import java.util.List;
import org.springframework.stereotype.Component;
import sightline.service.review.check.Checked;
import sightline.service.review.check.ReportCheck;
import sightline.service.review.desk.Inside;
import sightline.service.review.figure.Figures;
import sightline.service.review.figure.FrozenFigure;
import sightline.service.review.terms.TermsPart;
import sightline.service.review.terms.TermsText;
import sightline.service.review.terms.TermsVersion;
import sightline.service.review.terms.TermsVersions;

/** Asks the other corners of a review what they add to its report. */
@Component
final class Annexes {

    private final TermsVersions terms;
    private final Figures figures;
    private final ReportCheck check;

    Annexes(TermsVersions terms, Figures figures, ReportCheck check) {
        this.terms = terms;
        this.figures = figures;
        this.check = check;
    }

    Annex of(Inside inside) {
        return new Annex(
                terms.latest(inside).map(TermsVersion::text).map(Annexes::scope).orElse(Scope.UNSAID),
                figures.all(inside).stream().map(Annexes::frozen).toList(),
                check.run(inside).answered().stream().map(Annexes::waived).toList());
    }

    private static Scope scope(TermsText text) {
        return new Scope(
                line(text, TermsPart.TRIGGER),
                line(text, TermsPart.AIM),
                line(text, TermsPart.OUTCOMES),
                line(text, TermsPart.IN_SCOPE),
                line(text, TermsPart.OUT_OF_SCOPE));
    }

    private static String line(TermsText text, TermsPart part) {
        List<String> lines = text.lines(part);
        return lines.size() < 2
                ? String.join("", lines)
                : String.join("; ", lines.stream().map(Annexes::withoutStop).toList()) + ".";
    }

    private static String withoutStop(String line) {
        return line.endsWith(".") || line.endsWith(";") ? line.substring(0, line.length() - 1) : line;
    }

    private static Frozen frozen(FrozenFigure figure) {
        return new Frozen(
                figure.evidence(),
                "%s. Period: %s. Source: %s."
                        .formatted(
                                figure.data().value(),
                                figure.data().period(),
                                withoutStop(figure.data().source())),
                figure.query().text(),
                figure.digest(),
                figure.chart());
    }

    private static Waived waived(Checked.Answered answered) {
        return new Waived(
                answered.message().rule().title(),
                answered.message().sentence(),
                answered.waiver().because(),
                answered.waiver().day());
    }
}
