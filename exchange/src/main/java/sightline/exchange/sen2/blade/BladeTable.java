package sightline.exchange.sen2.blade;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sightline.exchange.sen2.form.Block;

/** The nine files of an export. */
enum BladeTable {
    SEN2(Block.SOURCE),
    PERSON(Block.PERSON),
    REQUESTS(Block.REQUESTS),
    ASSESSMENT(Block.ASSESSMENT),
    NAMEDPLAN(Block.NAMED_PLAN),
    PLANDETAIL(Block.PLAN_DETAIL),
    ACTIVEPLANS(Block.ACTIVE_PLANS),
    PLACEMENTDETAIL(Block.PLACEMENT_DETAIL),
    SENNEED(Block.SEN_NEED);

    private final Block block;

    BladeTable(Block block) {
        this.block = block;
    }

    /** The block that a row of it is; of the first file, the header's source. */
    Block block() {
        return block;
    }

    /** What its name and its columns are called by. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of a row's own key. */
    String key() {
        return word() + "tableid";
    }

    /** The column of a row's place among its siblings. */
    String order() {
        return word() + "orderseqcolumn";
    }

    /** The file whose rows hold the rows of this one. */
    Optional<BladeTable> parent() {
        return switch (this) {
            case SEN2 -> Optional.empty();
            case PERSON -> Optional.of(SEN2);
            case REQUESTS -> Optional.of(PERSON);
            case ASSESSMENT, ACTIVEPLANS -> Optional.of(REQUESTS);
            case NAMEDPLAN -> Optional.of(ASSESSMENT);
            case PLANDETAIL -> Optional.of(NAMEDPLAN);
            case PLACEMENTDETAIL, SENNEED -> Optional.of(ACTIVEPLANS);
        };
    }

    /** The files whose rows stand in rows of this one. */
    List<BladeTable> children() {
        return Arrays.stream(values())
                .filter(table -> table.parent().filter(this::equals).isPresent())
                .toList();
    }
}
