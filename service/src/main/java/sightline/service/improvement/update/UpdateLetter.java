package sightline.service.improvement.update;

import java.time.LocalDate;
import sightline.service.improvement.mail.Letter;
import sightline.service.page.InWords;

/** The words with which an update is asked for, and somebody is reminded of it. They name no child and no case. */
final class UpdateLetter {

    private UpdateLetter() {}

    static Letter ask(String to, String action, LocalDate due, String link) {
        return new Letter(to, "How far has this action come?", """
                Hello,

                your post owns this action of the council's plan:

                %s

                Please tell us how far it has come, by %s. It is one short page and you need no account:

                %s

                The link is for you alone. If you no longer hold this post, please tell the scrutiny officer who does.

                Thank you.
                """.formatted(action, InWords.date(due), link));
    }

    static Letter remind(String to, String action, LocalDate asked, String link) {
        return new Letter(
                to, "Reminder: how far has this action come?", """
                Hello,

                on %s we asked you about this action, and have not heard from you yet:

                %s

                It is one short page and you need no account:

                %s

                If something stands in the way, please say so there: that helps too.

                Thank you.
                """.formatted(InWords.date(asked), action, link));
    }
}
