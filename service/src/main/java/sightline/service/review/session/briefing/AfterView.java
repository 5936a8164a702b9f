package sightline.service.review.session.briefing;

import java.util.List;
import sightline.service.page.InWords;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Sitting;

/**
 * What witnesses are told after a session.
 *
 * @param sitting the session
 * @param hearings everybody who was to be heard
 */
public record AfterView(Sitting sitting, List<Hearing> hearings) {

    /** Those who took part. */
    public List<Hearing> heard() {
        return hearings.stream().filter(hearing -> hearing.came().tookPart()).toList();
    }

    /** Those who are not noted as having taken part. */
    public List<Hearing> others() {
        return hearings.stream().filter(hearing -> !hearing.came().tookPart()).toList();
    }

    /** The words for a witness, to be copied into an email or a letter. */
    public String words(Hearing hearing) {
        return """
                Dear %s

                Thank you for speaking to us on %s. We know that it takes time, and for some it takes courage.

                We have written down what you told us. If you would like to read it and put something right, ask us and \
                we will send it to you.

                What you said is kept by the task group. We use it only in the way that you agreed to. You may change your \
                mind until the report is published: tell us and we will take it out.

                We can’t decide about one child, one family or one member of staff. What you said helps us to see how \
                things work for everybody.

                When the report is out we will tell you, and what the council answers.

                If talking about this has left you upset, please tell us. We can tell you who can help.

                With thanks from the task group of “%s”.""".formatted(
                        hearing.whom().called(),
                        InWords.date(sitting.session().day()),
                        sitting.inside().review().title());
    }
}
