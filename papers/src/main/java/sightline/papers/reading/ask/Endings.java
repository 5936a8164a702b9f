package sightline.papers.reading.ask;

import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;

/** Headings that no list of recommendations goes on after. */
final class Endings {

    private static final Pattern ENDS = Pattern.compile(
            "(?i)^(?:\\d+(?:\\.\\d+)*\\.?\\s+)?(?:the |our |key |proposed |main )?(?:conclusions?|background(?: papers| documents)?|introduction|append(?:ix|ices)\\b.*|annex\\b.*|next steps.*|acknowledge?ments?|thanks|foreword|glossary|methodology|how we .*|evidence.*|findings.*|main findings.*|what we found.*|context.*|membership.*|members of .*|witnesses.*|contacts?\\b.*|further information|(?:legal|financial|finance|resource|equalit\\w+|risk|environmental|community|climate|staffing|hr|property|procurement|policy)\\b.*(?:implications?|impact|comments?|management|duty|considerations?)|implications\\b.*|reasons? for.*|alternative (?:options|actions).*|options considered.*|other options.*|consult(?:ation|ees).*|key considerations.*|summary|executive summary|purpose.*|scope.*|terms of reference.*|references|bibliography|(?:cabinet|executive|council|officer)(?:['’]s)? response.*|responses?(?: to .*)?|replies.*|resolved.*|decisions?|minutes.*|supporting (?:documents|information).*|list of .*|wards? affected.*|classification|decision type|key decision.*|monitoring(?: and .*)?|action plan.*|progress.*|date of next.*|any other business|the meeting (?:ended|closed).*|signed.*|chair(?:man)?|published.*|case stud.*|local picture.*|national (?:picture|context).*|what happens next.*|review of .*|equality.*|finance|legal|note|notes|report author.*|approved by.*|declarations?\\b.*|apologies.*|present.*|urgent business.*|work programme.*|lessons.*|considerations?|details?|main report|the evidence.*|impact.*|consultation)\\s*:?$");

    private Endings() {}

    static boolean isOne(Block block) {
        return block.couldHead() && ENDS.matcher(block.text()).matches();
    }
}
