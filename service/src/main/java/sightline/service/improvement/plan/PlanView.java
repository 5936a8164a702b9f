package sightline.service.improvement.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import sightline.service.improvement.book.Stage;
import sightline.service.improvement.governance.Choices;
import sightline.service.improvement.stage.FourGroups;
import sightline.service.improvement.stage.Light;
import sightline.service.page.form.Choice;

/**
 * The plan as a page shows it.
 *
 * @param book the whole plan
 * @param filter which actions are wanted
 * @param kind in what form
 * @param mayWrite whether the reader may change it
 */
public record PlanView(PlanBook book, PlanFilter filter, Kind kind, boolean mayWrite) {

    /** In what form. */
    public enum Kind {
        TABLE("Table"),
        STAGES("By stage"),
        TIME("Over time"),
        GROUPS("Four groups"),
        LIGHTS("Three lights");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }

        /** As it stands in the address. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String slug) {
            return Arrays.stream(values())
                    .filter(kind -> kind.slug().equals(slug))
                    .findFirst()
                    .orElse(TABLE);
        }
    }

    /**
     * A column of cards.
     *
     * @param title of it
     * @param hint what stands in it; may be empty
     * @param actions in it
     */
    public record Column(String title, String hint, List<Planned> actions) {}

    /** The actions that are wanted. */
    public List<Planned> shown() {
        return filter.of(book);
    }

    /** They as columns: by stage, in the four groups, or under the three lights. */
    public List<Column> columns() {
        return switch (kind) {
            case GROUPS ->
                Arrays.stream(FourGroups.values())
                        .map(group -> new Column(
                                group.words(),
                                group.hint(),
                                shown().stream()
                                        .filter(planned -> book.group(planned) == group)
                                        .toList()))
                        .toList();
            case LIGHTS ->
                Arrays.stream(Light.values())
                        .map(light -> new Column(
                                light.words(),
                                light.hint(),
                                shown().stream()
                                        .filter(planned -> book.light(planned) == light)
                                        .toList()))
                        .toList();
            case TABLE, STAGES, TIME ->
                Arrays.stream(Stage.values())
                        .map(stage -> new Column(
                                stage.words(),
                                "",
                                shown().stream()
                                        .filter(planned -> planned.action().stage() == stage)
                                        .toList()))
                        .toList();
        };
    }

    /** How many actions of the whole plan are carried out. */
    public long done() {
        return book.actions().stream().filter(Planned::isDone).count();
    }

    /** How many actions of the whole plan do not get on. */
    public long stalled() {
        return book.actions().stream()
                .filter(planned -> !book.stalls(planned).isEmpty())
                .count();
    }

    /** How many open actions of the whole plan have nobody in their post. */
    public long orphans() {
        return book.actions().stream().filter(book::isOrphan).count();
    }

    /** The picture of what is wanted. */
    public PlanPicture picture() {
        return PlanPicture.of(book, shown());
    }

    /** Every stage as an answer of the form. */
    public List<Choice> stages() {
        return Arrays.stream(Stage.values())
                .map(stage -> new Choice(stage.name(), stage.words()))
                .toList();
    }

    /** Every paper as an answer of the form. */
    public List<Choice> papers() {
        return book.papers().stream()
                .map(paper -> new Choice(String.valueOf(paper.id()), paper.title()))
                .toList();
    }

    /** Every strategy as an answer of the form, and none. */
    public List<Choice> strategies() {
        return Stream.concat(
                        Stream.of(new Choice("none", "Under none")), Choices.strategies(book.governance()).stream())
                .toList();
    }

    /** Every board as an answer of the form, and none. */
    public List<Choice> boards() {
        return Stream.concat(Stream.of(new Choice("none", "Held by none")), Choices.boards(book.governance()).stream())
                .toList();
    }

    /** Every post as an answer of the form, and none. */
    public List<Choice> posts() {
        return Stream.concat(Stream.of(new Choice("none", "Owned by none")), Choices.posts(book.governance()).stream())
                .toList();
    }
}
