package sightline.service.review.sample.pages;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.sample.Sample;
import sightline.service.review.sample.Seat;
import sightline.service.review.sample.mark.Grades;
import sightline.service.review.sample.mark.PlanMarks;
import sightline.service.review.sample.mark.SampleEvidence;

/** How good are the plans of a sample, and how was it drawn? */
@Controller
final class SamplePage {

    private final SampleReading reading;
    private final SampleEvidence evidence;

    SamplePage(SampleReading reading, SampleEvidence evidence) {
        this.reading = reading;
        this.evidence = evidence;
    }

    @GetMapping("/reviews/{review}/samples/{sample}")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView ofReview(Inside inside, @PathVariable long sample, @RequestParam(defaultValue = "") String done) {
        return show(Seat.of(inside), sample, done, HttpStatus.OK);
    }

    @GetMapping("/samples/{sample}")
    @OpenTo({Role.CABINET_MEMBER, Role.DIRECTOR})
    ModelAndView ofExecutive(ReviewDesk desk, @PathVariable long sample, @RequestParam(defaultValue = "") String done) {
        return show(Seat.of(desk), sample, done, HttpStatus.OK);
    }

    @GetMapping("/reviews/{review}/samples/{sample}/draw")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView drawOfReview(Inside inside, @PathVariable long sample) {
        return draw(Seat.of(inside), sample);
    }

    @GetMapping("/samples/{sample}/draw")
    @OpenTo({Role.CABINET_MEMBER, Role.DIRECTOR})
    ModelAndView drawOfExecutive(ReviewDesk desk, @PathVariable long sample) {
        return draw(Seat.of(desk), sample);
    }

    @GetMapping("/reviews/{review}/samples/{sample}/frame.csv")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ResponseEntity<String> frameOfReview(Inside inside, @PathVariable long sample) {
        return frame(Seat.of(inside), sample);
    }

    @GetMapping("/samples/{sample}/frame.csv")
    @OpenTo({Role.CABINET_MEMBER, Role.DIRECTOR})
    ResponseEntity<String> frameOfExecutive(ReviewDesk desk, @PathVariable long sample) {
        return frame(Seat.of(desk), sample);
    }

    @PostMapping("/reviews/{review}/samples/{sample}/evidence")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView use(Inside inside, @PathVariable long sample) {
        Seat seat = Seat.of(inside);
        Sample found = reading.sample(seat, sample);
        Grades grades = Grades.of(reading.marks(seat, found).values());
        return evidence.make(inside, found, grades).isPresent()
                ? new ModelAndView("redirect:%s/%d?done=used".formatted(seat.path(), sample))
                : show(seat, sample, "too-few", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView show(Seat seat, long id, String done, HttpStatus status) {
        Sample sample = reading.sample(seat, id);
        Map<Integer, PlanMarks> marks = reading.marks(seat, sample);
        ModelAndView page = new ModelAndView(
                "review/sample/show",
                "view",
                new SampleView(seat, sample, marks, Grades.of(marks.values()), notice(done), done.equals("too-few")));
        page.setStatus(status);
        return page;
    }

    private ModelAndView draw(Seat seat, long id) {
        return new ModelAndView("review/sample/draw")
                .addObject("seat", seat)
                .addObject("sample", reading.sample(seat, id))
                .addObject("program", FrameSheet.program());
    }

    private ResponseEntity<String> frame(Seat seat, long id) {
        Sample sample = reading.sample(seat, id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"sightline-sample-%d.csv\"".formatted(id))
                .body(FrameSheet.csv(sample));
    }

    private static Optional<String> notice(String done) {
        return switch (done) {
            case "drawn" ->
                Optional.of("The sample is drawn. The SEND service now takes out the names and gives out each plan.");
            case "used" -> Optional.of("The marks are an item of evidence now, confidential until you classify it.");
            case "marked" -> Optional.of("Your marks are kept. They can’t be changed any more.");
            case "settled" -> Optional.of("What you settled on is kept, and counts.");
            default -> Optional.empty();
        };
    }
}
