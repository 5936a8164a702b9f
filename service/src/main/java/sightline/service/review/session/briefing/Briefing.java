package sightline.service.review.session.briefing;

/**
 * What members read before a session.
 *
 * @param purpose what the session is for
 * @param promises what not to promise
 * @param care looking after witnesses and each other
 * @param version of it; 0 where it still is what every session begins with
 */
public record Briefing(String purpose, String promises, String care, long version) {

    /** What every session begins with. It is ours, and meant to be changed. */
    public static final Briefing USUAL = new Briefing(
            "To hear, in their own words, from the people who know this best, and to leave with a clear note of what"
                    + " each of them said about our lines of enquiry.",
            """
            We can’t decide or change anything about one child’s plan, school or complaint. Say so kindly, and say who can.
            We can’t promise that a recommendation will be made, or that the council will accept it.
            We can promise to listen, to write down what was said, to use it only as was agreed, and to tell people what came of it.""",
            """
            Say at the start who is in the room, how long there is, and that anybody may stop or leave out what they like.
            Ask one question at a time, and let silence be.
            If somebody is upset, offer a break before anything else. The officer knows who can be called.
            After hard testimony the group takes its break. Talk to each other, and not about names.
            Don’t judge what families or staff did. We look at how things work.""",
            0);
}
