package sightline.service.casework.scene;

import java.util.List;
import sightline.service.casework.contact.About;
import sightline.service.casework.contact.Channel;

/**
 * A message that nobody ever sent, and its answer.
 *
 * @param channel how it came
 * @param about what it is about
 * @param words what was said
 * @param answer what was answered, where it was
 */
record InventedMessage(Channel channel, About about, String words, String answer) {

    static final List<InventedMessage> ALL = List.of(
            new InventedMessage(
                    Channel.EMAIL,
                    About.PROGRESS,
                    "We sent our views three weeks ago and have heard nothing. Has the psychologist been asked? We would like to know when the visit will be.",
                    "Thank you for your views, which are with the file. The psychologist has been asked and has not given a day yet. I have reminded the service and will write to you on Friday."),
            new InventedMessage(
                    Channel.PHONE,
                    About.SETTING,
                    "Rang to ask whether the school we named has been asked yet. We visited it and would be glad of a place.",
                    "The school was asked and has 15 days to reply. I will tell you as soon as it does."),
            new InventedMessage(
                    Channel.EMAIL,
                    About.DRAFT,
                    "Section F says “access to” speech and language therapy. How often is that, for how long, and who gives it?",
                    "You are right to ask. I have asked the therapists for the number of sessions and their length, and will put them into the next draft."),
            new InventedMessage(
                    Channel.PHONE,
                    About.DECISION,
                    "Asked what the letter means and by when they could appeal.",
                    "Explained the decision, the two months for an appeal, and how to reach the mediation adviser and the advice service."),
            new InventedMessage(
                    Channel.LETTER,
                    About.PROVISION,
                    "The one-to-one help in the plan has not been there since half term, because the assistant has left. Nobody told us.",
                    "Rang the school. A new assistant starts on Monday; the school writes to you about the weeks that were missed."),
            new InventedMessage(
                    Channel.MEETING,
                    About.REVIEW,
                    "Would like the annual review moved to an afternoon, so that both parents can come.",
                    "The school has moved the meeting to 2pm and sends new invitations."),
            new InventedMessage(
                    Channel.ONLINE,
                    About.TRANSPORT,
                    "The taxi was late four mornings out of five. Who can we talk to?",
                    "Passed to the transport team, who ring you tomorrow. Tell me if they do not."));

    static InventedMessage at(int place) {
        return ALL.get(Math.floorMod(place, ALL.size()));
    }
}
