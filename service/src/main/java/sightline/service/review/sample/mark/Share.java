package sightline.service.review.sample.mark;

/** A share in words that give no count away: out of a few plans an exact count could point at a family. */
final class Share {

    private static final double NEARLY_ALL = 0.9;
    private static final double MOST = 0.6;
    private static final double HALF = 0.4;
    private static final double FEW = 0.15;

    private Share() {}

    static String words(long part, long whole) {
        double share = whole == 0 ? 0 : (double) part / whole;
        if (share >= NEARLY_ALL) {
            return "nearly all or all";
        }
        if (share > MOST) {
            return "most";
        }
        if (share >= HALF) {
            return "about half";
        }
        return share >= FEW ? "some" : "few or none";
    }
}
