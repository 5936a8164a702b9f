package sightline.service.casework.caseload;

/**
 * How much of an officer's week each case gets, if all were served alike.
 *
 * @param hours in an officer's week
 * @param share of it that goes into cases, in percent
 */
public record Minutes(int hours, int share) {

    /** A full week, all of it counted: what Devon's members counted with. */
    static final Minutes WEEK = new Minutes(37, 100);

    private static final int LONGEST_WEEK = 60;
    private static final int SECONDS = 60;
    private static final int SECONDS_PER_HOUR = 3600;
    private static final int PERCENT = 100;

    /** What an address says; what can't be is as usual. */
    static Minutes of(String hours, String share) {
        return new Minutes(number(hours, LONGEST_WEEK, WEEK.hours()), number(share, PERCENT, WEEK.share()));
    }

    private static int number(String text, int most, int usual) {
        return text.matches("\\d{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= most
                ? Integer.parseInt(text)
                : usual;
    }

    /** "4 minutes 36 seconds", to the second; "no cases" where there are none. */
    public String each(long cases) {
        if (cases == 0) {
            return "no cases";
        }
        long seconds = Math.round((double) hours * SECONDS_PER_HOUR * share / PERCENT / cases);
        return seconds / SECONDS + " min " + seconds % SECONDS + " s";
    }
}
