package sightline.papers.reading.about;

import java.util.regex.Pattern;
import sightline.papers.reading.paper.Finding.Polarity;

/** Whether a finding speaks of something that goes well or badly, by its words. */
final class Polarities {

    private static final Pattern GOOD = Pattern.compile(
            "(?i)\\b(?:strengths?|strong(?!er)|good(?! practice)|some good practice|evidence that|positive(?:ly)?|praised?|well[- ](?:used|understood|trained|supported|led)|effective|excellent|outstanding practice|successful(?:ly)?|improving|has improved|had improved|improved (?:timeliness|outcomes|communication)|increased from|committed|commitment|passion|happy|valued|pleased|impressed|welcomed|progress had been made|knew their|having an impact|increasingly contributing|helping|reduced to)\\b");
    private static final Pattern BAD = Pattern.compile(
            "(?i)\\b(?:poor(?:ly)?|weak(?:ness(?:es)?)?|lack(?:s|ed|ing)?|insufficient|inconsistent(?:ly)?|not (?:working|made sufficient|fit|clear|always|enough|being|cohesive|met)|no clear|no (?:system-wide|identified|evidence|over-night|overnight)|fallen|fell|delays?|delayed|long(?:er)? waits?|waiting (?:times|lists?) (?:have|had|of)|increased waiting|shortages?|strain|concern(?:s|ed|ing)?|frustrat\\w+|unanswered|aren['’]t|isn['’]t|don['’]t|didn['’]t|wasn['’]t|do not (?:have|trust|feel|know|talk)|exhausted|bogged down|firefighting|lagging|outstripping|too (?:high|many|few|long|late|complex)|over-long|complex and|outdated|limited|limitations?|misunderstood|blamed|bullied|inadequate|missing|struggl\\w+|failed|failing|breach\\w*|backlog|vacanc\\w+|turnover|partial and|worsened|declined|below the national|well above|need(?:s)? to be more|capacity issues|could be improved)\\b");

    private Polarities() {}

    static Polarity of(String text) {
        boolean good = GOOD.matcher(text).find();
        boolean bad = BAD.matcher(text).find();
        if (good && bad) {
            return Polarity.MIXED;
        }
        return good ? Polarity.STRENGTH : bad ? Polarity.WEAKNESS : Polarity.NEUTRAL;
    }
}
