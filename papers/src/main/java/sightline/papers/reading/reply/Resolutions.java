package sightline.papers.reading.reply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.papers.reading.ask.Draft;
import sightline.papers.reading.page.Marker;
import sightline.papers.reading.paper.Resolution;

/** What a meeting resolved, counted on where the printed labels repeat. */
public final class Resolutions {

    private Resolutions() {}

    public static List<Resolution> of(List<Draft> drafts) {
        List<Resolution> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int place = 0;
        for (Draft draft : drafts) {
            Optional<String> printed = draft.marker().map(Marker::printed);
            place++;
            String number = Integer.toString(place);
            boolean again = printed.isPresent() && !seen.add(printed.get());
            Optional<String> label = again ? printed.map(one -> one.replaceFirst("[0-9]+|[a-z]+", number)) : printed;
            String whole = draft.parts().isEmpty()
                    ? draft.text()
                    : draft.text() + " "
                            + String.join(
                                    " ",
                                    draft.parts().stream()
                                            .map(part -> part.text())
                                            .toList());
            all.add(new Resolution(label, printed, whole, draft.passage()));
        }
        return all;
    }
}
