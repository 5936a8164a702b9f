package sightline.service.review.timetable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Sitting;
import sightline.service.review.session.SittingOpener;
import sightline.service.review.witness.WitnessFile;
import sightline.service.review.witness.Witnesses;

/** Who is invited, with what words, and what goes into whose calendar? */
@Controller
@RequestMapping("/reviews/{review}/sessions/{session}/invitations")
final class InvitationPage {

    private final SittingOpener opener;
    private final Placements placements;
    private final Witnesses witnesses;
    private final Clock clock;

    InvitationPage(SittingOpener opener, Placements placements, Witnesses witnesses, Clock clock) {
        this.opener = opener;
        this.placements = placements;
        this.witnesses = witnesses;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView show(Inside inside, @PathVariable long session, @RequestParam(defaultValue = "") String done) {
        Sitting sitting = opener.open(inside, session);
        Map<Long, WitnessFile> files =
                witnesses.of(inside).stream().collect(Collectors.toMap(WitnessFile::id, file -> file));
        return new ModelAndView(
                "review/timetable/invitations",
                "view",
                new InvitationsView(
                        sitting,
                        placements.look(sitting).hearings(),
                        files,
                        done.equals("asked") ? Optional.of("They are noted as asked today.") : Optional.empty()));
    }

    @PostMapping("/asked")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView asked(Inside inside, @PathVariable long session) {
        Sitting sitting = opener.open(inside, session);
        List<Long> all = placements.look(sitting).hearings().stream()
                .map(Hearing::witness)
                .toList();
        witnesses.ask(inside, all, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return new ModelAndView("redirect:%s/invitations?done=asked".formatted(sitting.path()));
    }

    @GetMapping("/{witness}/calendar.ics")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ResponseEntity<String> witness(Inside inside, @PathVariable long session, @PathVariable long witness) {
        Sitting sitting = opener.open(inside, session);
        return placements.look(sitting).hearings().stream()
                .filter(hearing -> hearing.witness() == witness)
                .findFirst()
                .map(hearing -> file(Invitations.witness(sitting, hearing), "witness-%d.ics".formatted(witness)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/calendar.ics")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ResponseEntity<String> members(Inside inside, @PathVariable long session) {
        Sitting sitting = opener.open(inside, session);
        Placements.Seen seen = placements.look(sitting);
        return file(Invitations.members(sitting, seen.day(), seen.hearings()), "session-%d.ics".formatted(session));
    }

    private ResponseEntity<String> file(Invitation invitation, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(invitation.file(clock.instant()));
    }
}
