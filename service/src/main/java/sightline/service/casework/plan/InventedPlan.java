package sightline.service.casework.plan;

import java.util.List;
import java.util.SplittableRandom;

/** The text of one invented plan as it grows from version to version. */
final class InventedPlan {

    private static final List<String> LOVES = List.of(
            "drawing trains and telling their stories",
            "swimming, and being first in the water",
            "looking after the class rabbit",
            "building towers that are taller than they are",
            "songs with clapping in them");

    private static final List<String> NEEDS = List.of(
            "They understand short spoken sentences and lose the thread of long ones.",
            "Reading is at the level of a child two years younger; numbers come easily.",
            "Noise and crowds are hard to bear, above all in corridors and at lunch.",
            "They tire quickly when writing and hold the pencil with effort.",
            "Changes without warning upset them for the rest of the morning.");

    private static final List<String> OUTCOMES = List.of(
            "By the end of the school year they follow an instruction of three steps without a picture.",
            "By July next year they read a page aloud with fewer than five mistakes.",
            "Within two terms they eat lunch with two friends on most days.",
            "By the end of the key stage they write half a page without help.",
            "They ask for a break before things become too much.");

    private static final List<String> HELP = List.of(
            "A speech and language therapist works with them for 30 minutes each week and shows staff how to go on.",
            "A trained adult reads with them alone for 15 minutes every day.",
            "A quiet place to eat, with one adult and two friends, each school day.",
            "A laptop for all written work, and 20 minutes of typing three times a week.",
            "Access to a plan of the day in pictures.");

    private final String loves;
    private final String need;
    private final String otherNeed;
    private final int place;

    InventedPlan(SplittableRandom dice) {
        this.loves = LOVES.get(dice.nextInt(LOVES.size()));
        this.place = dice.nextInt(NEEDS.size());
        this.need = NEEDS.get(place);
        this.otherNeed = NEEDS.get((place + 1) % NEEDS.size());
    }

    /**
     * The text of a version.
     *
     * @param first whether it is the first, with gaps still
     * @param again whether it goes on from a final plan
     */
    PlanText text(PlanKind kind, boolean first, boolean again) {
        return PlanText.of(section -> switch (section) {
            case A ->
                "What they love: %s.\nThe family hopes for friends, and for mornings without tears.".formatted(loves);
            case B -> first ? need : need + "\n" + otherNeed;
            case C -> first ? "" : "None that relate to the special educational needs.";
            case D -> first ? "" : "None known.";
            case E -> again ? at(OUTCOMES, 0) + "\n" + at(OUTCOMES, 2) : at(OUTCOMES, 0) + "\n" + at(OUTCOMES, 1);
            case F -> first ? "Support from a trained adult" : at(HELP, 0) + "\n" + at(HELP, again ? 2 : 1);
            case G -> first ? "" : "None beyond what every child can have.";
            case H1 -> first ? "" : "None.";
            case H2 -> first ? "" : "None.";
            case I -> kind == PlanKind.FINAL || again ? "The school that they go to now, a mainstream school." : "";
            case J -> "None asked for.";
            case K ->
                "The advice of the school, of an educational psychologist and of health, as listed with the case.";
        });
    }

    private String at(List<String> sentences, int step) {
        return sentences.get((place + step) % sentences.size());
    }
}
