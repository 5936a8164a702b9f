package sightline.service.review.report.source;

/**
 * What the terms of reference say, as far as a report prints it. Each text may be empty.
 *
 * @param trigger why the review was begun
 * @param aim what it wanted to find out
 * @param outcomes what it hoped would come of it
 * @param inside what it looked at
 * @param outside what it left out
 */
public record Scope(String trigger, String aim, String outcomes, String inside, String outside) {

    /** Terms of reference that say nothing yet; the report then prints the lines of enquiry alone. */
    public static final Scope UNSAID = new Scope("", "", "", "", "");
}
