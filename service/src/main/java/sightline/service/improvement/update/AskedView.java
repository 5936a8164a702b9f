package sightline.service.improvement.update;

import java.util.List;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.mail.Sending;
import sightline.service.improvement.plan.Planned;

/**
 * What became of asking, as the page says it.
 *
 * @param byHand links to be sent by hand
 * @param sent questions that went by themselves
 * @param nothing actions about which nobody was asked, and why
 */
public record AskedView(List<Line> byHand, List<Line> sent, List<Line> nothing) {

    /**
     * An action.
     *
     * @param planned which
     * @param address the link; empty where it went by itself
     * @param words what there is to say
     */
    public record Line(Planned planned, String address, String words) {

        /** The post that is asked. */
        public String post() {
            return planned.action().post().map(Post::name).orElse("");
        }
    }

    static AskedView of(List<Asked> all) {
        List<Line> byHand = all.stream()
                .filter(Asked.ByHand.class::isInstance)
                .map(Asked.ByHand.class::cast)
                .map(one -> new Line(one.planned(), one.address(), one.why()))
                .toList();
        List<Line> sent = all.stream()
                .filter(Asked.Sent.class::isInstance)
                .map(Asked.Sent.class::cast)
                .map(one -> new Line(
                        one.planned(),
                        "",
                        one.way() == Sending.Way.MAIL ? "a letter went by mail." : "a letter went over GOV.UK Notify."))
                .toList();
        List<Line> nothing = all.stream()
                .filter(Asked.Nothing.class::isInstance)
                .map(Asked.Nothing.class::cast)
                .map(one -> new Line(one.planned(), "", one.why()))
                .toList();
        return new AskedView(byHand, sent, nothing);
    }

    /** Whether there was nothing to do at all. */
    public boolean isEmpty() {
        return byHand.isEmpty() && sent.isEmpty() && nothing.isEmpty();
    }
}
