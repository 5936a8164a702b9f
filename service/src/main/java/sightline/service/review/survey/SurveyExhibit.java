package sightline.service.review.survey;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.page.Frame.Link;
import sightline.service.page.InWords;
import sightline.service.review.desk.Inside;
import sightline.service.review.evidence.Exhibit;

/** Shows a survey's closed questions on its item's page. */
@Component
final class SurveyExhibit implements Exhibit {

    private final Surveys surveys;

    SurveyExhibit(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public Optional<Shown> of(Inside inside, long evidence) {
        return surveys.find(inside, evidence)
                .map(survey -> new Shown(
                        List.of("%s people answered.".formatted(InWords.count(survey.people()))),
                        survey.questions().stream()
                                .flatMap(question -> question.chart().stream())
                                .toList(),
                        new Link(
                                "All questions with their counts",
                                "%s/evidence/%d/survey"
                                        .formatted(inside.review().path(), evidence))));
    }
}
