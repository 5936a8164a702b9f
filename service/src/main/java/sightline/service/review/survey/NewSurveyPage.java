package sightline.service.review.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;

/** Which file holds the answers? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/surveys/new")
final class NewSurveyPage {

    private static final long MOST = 5_000_000;
    private static final int LONGEST_NAME = 100;

    private final Surveys surveys;

    NewSurveyPage(Surveys surveys) {
        this.surveys = surveys;
    }

    @GetMapping
    ModelAndView ask(Inside inside) {
        return page(inside, List.of());
    }

    @PostMapping
    ModelAndView take(Inside inside, @RequestParam Optional<MultipartFile> file) {
        Optional<MultipartFile> chosen = file.filter(some -> !some.isEmpty());
        if (chosen.isEmpty()) {
            return page(inside, List.of(new Mistake("file", "Choose a CSV file with the answers")));
        }
        if (chosen.get().getSize() > MOST) {
            return page(
                    inside,
                    List.of(new Mistake(
                            "file", "The file must have at most 5 MB. Take out columns that you don’t need")));
        }
        byte[] content = bytes(chosen.get());
        return switch (SurveySheet.of(content)) {
            case SurveySheet.Read.Unfit(String why) -> page(inside, List.of(new Mistake("file", why)));
            case SurveySheet.Read.Good _ -> {
                long id = surveys.take(inside, name(chosen.get()), new String(content, StandardCharsets.UTF_8));
                yield new ModelAndView("redirect:/reviews/%d/surveys/%d".formatted(inside.id(), id));
            }
        };
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded file could not be read", e);
        }
    }

    private static String name(MultipartFile file) {
        String given = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        String safe = given.replaceAll("^.*[/\\\\]", "")
                .replaceAll("[^\\p{L}\\p{N} ._-]", "")
                .strip();
        return safe.isEmpty() ? "survey.csv" : safe.substring(0, Math.min(LONGEST_NAME, safe.length()));
    }

    private static ModelAndView page(Inside inside, List<Mistake> mistakes) {
        ModelAndView page =
                new ModelAndView("review/survey/new", Map.of("review", inside.review(), "mistakes", mistakes));
        page.setStatus(mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
