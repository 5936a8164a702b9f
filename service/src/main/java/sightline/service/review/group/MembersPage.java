package sightline.service.review.group;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.Part;

/** Who holds this review? */
@Controller
final class MembersPage {

    private final TaskGroup group;
    private final Declarations declarations;

    MembersPage(TaskGroup group, Declarations declarations) {
        this.group = group;
        this.declarations = declarations;
    }

    @GetMapping("/reviews/{review}/members")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView show(Inside inside, @RequestParam(defaultValue = "") String done) {
        Optional<String> notice = switch (done) {
            case "joined" -> Optional.of("They belong to the group.");
            case "left" -> Optional.of("They have left. Their time in the group stays on this page.");
            case "chair" -> Optional.of("The chair has changed.");
            case "declared" -> Optional.of("The declaration is written down.");
            case "saved" -> Optional.of("The changes are saved.");
            default -> Optional.empty();
        };
        return new ModelAndView(
                "review/group/members",
                "view",
                new MembersView(
                        inside.review(),
                        group.all(inside),
                        declarations.all(inside),
                        inside.desk().account(),
                        inside.desk().part() == Part.OFFICER,
                        notice));
    }
}
