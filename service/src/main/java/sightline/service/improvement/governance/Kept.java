package sightline.service.improvement.governance;

import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.Mistake;

/** What became of something that somebody wanted to keep. */
public sealed interface Kept {

    /**
     * It is kept.
     *
     * @param id its number
     */
    record Done(long id) implements Kept {}

    /** Somebody else has saved it meanwhile. */
    record Overtaken() implements Kept {}

    /**
     * It can't be kept so.
     *
     * @param field of the form that can mend it
     * @param why and what to do
     */
    record Refused(String field, String why) implements Kept {}

    /**
     * What a page answers.
     *
     * @param address to go on to where it is kept
     * @param mend the form with what is to be mended
     * @param overtaken the form with both texts
     */
    default ModelAndView answered(
            String address, Function<Mistake, ModelAndView> mend, Supplier<ModelAndView> overtaken) {
        return switch (this) {
            case Done done -> new ModelAndView("redirect:" + address);
            case Refused(String field, String why) -> mend.apply(new Mistake(field, why));
            case Overtaken other -> overtaken.get();
        };
    }
}
