package sightline.service.casework.day;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import sightline.service.casework.work.Colleague;
import sightline.service.casework.work.Colleagues;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;

/** Who may look at whose list. */
final class Readers {

    private Readers() {}

    /** Whether a reader sees more than their own. */
    static boolean manages(SignedIn reader) {
        return reader.roles().contains(Role.SEND_MANAGER);
    }

    /** A manager looks at whom they like, and at everybody without a choice; any other reader at their own. */
    static Whose whose(String officer, SignedIn reader, List<Colleague> team) {
        if (officer.isEmpty()) {
            return manages(reader) && !reader.roles().contains(Role.CASE_OFFICER)
                    ? new Whose.Everybody()
                    : new Whose.Officer(reader.id());
        }
        Optional<Whose> chosen = switch (officer) {
            case "nobody" -> Optional.of(new Whose.Nobody());
            case "everybody" -> Optional.of(new Whose.Everybody());
            default -> Colleagues.in(team, officer).map(one -> new Whose.Officer(one.id()));
        };
        return chosen.filter(whose -> manages(reader) || whose.number() == reader.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
