package sightline.service.review.programme;

import java.util.Arrays;
import java.util.List;
import sightline.service.page.form.Choice;

/** Where a topic comes from. */
public enum Origin {
    ALERT("Alert of the published figures"),
    LIVE_ALERT("Alert of the council’s own live figures"),
    PETITION("Petition"),
    MOTION("Motion of the council"),
    // Local Government Act 2000, section 9FC: any member may refer a local government matter that affects their ward.
    CALL_FOR_ACTION("Councillor call for action"),
    INSPECTION("Inspection or peer review"),
    MEMBER("Member of the committee"),
    PUBLIC("Member of the public"),
    OFFICER("Officer");

    /** All of them as answers of a form. */
    public static final List<Choice> CHOICES = Arrays.stream(values())
            .map(origin -> new Choice(origin.name(), origin.words()))
            .toList();

    private final String words;

    Origin(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
