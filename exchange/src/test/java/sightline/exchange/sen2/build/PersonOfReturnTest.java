package sightline.exchange.sen2.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/** What a return knows of a person stands at the person, and in the plan that is told last. */
final class PersonOfReturnTest {

    private static Section block(Block block, Object... values) {
        Section made = Section.at(block, 0);
        for (int i = 0; i < values.length; i += 2) {
            made.put((Item) values[i], String.valueOf(values[i + 1]), 0);
        }
        return made;
    }

    private static Section request(Section... active) {
        Section plans = Section.at(Block.ACTIVE_PLANS, 0);
        for (Section one : active) {
            plans.put(one);
        }
        return Section.at(Block.REQUESTS, 0).put(plans);
    }

    @Test
    void needs_and_settings_come_by_their_rank() {
        Section person = block(Block.PERSON, Item.UPN, "A1", Item.GENDER_CURRENT, "2")
                .put(request(block(Block.SEN_NEED, Item.SEN_TYPE, "MLD", Item.SEN_TYPE_RANK, "1")))
                .put(request(
                        block(Block.SEN_NEED, Item.SEN_TYPE, "SLCN", Item.SEN_TYPE_RANK, "2"),
                        block(Block.SEN_NEED, Item.SEN_TYPE, "ASD", Item.SEN_TYPE_RANK, "1"),
                        block(Block.PLACEMENT_DETAIL, Item.UKPRN, "10000001", Item.PLACEMENT_RANK, "2"),
                        block(Block.PLACEMENT_DETAIL, Item.URN, "123456", Item.PLACEMENT_RANK, "1"),
                        block(Block.PLACEMENT_DETAIL, Item.URN, "99", Item.LEAVING_DATE, "2025-07-20")));
        PersonOfReturn known = PersonOfReturn.of(person);
        assertThat(known.row().values())
                .isEqualTo(Map.of(Item.UPN, "A1", Item.SEX, "F", Item.SEN_TYPE, "ASD", Item.URN, "123456"));
        assertThat(known.row().secondNeed()).contains("SLCN");
        assertThat(known.second()).isEqualTo(Map.of(Item.UKPRN, "10000001"));
    }

    @Test
    void the_setting_that_the_plan_names_stands_where_no_placement_does() {
        Section plan = block(Block.NAMED_PLAN)
                .put(block(Block.PLAN_DETAIL, Item.SEN_SETTING, "EHE", Item.PLACEMENT_RANK, "1"));
        Section person = Section.at(Block.PERSON, 0)
                .put(Section.at(Block.REQUESTS, 0)
                        .put(Section.at(Block.ASSESSMENT, 0).put(plan)));
        assertThat(PersonOfReturn.of(person).row().value(Item.SEN_SETTING)).contains("EHE");
        assertThat(PersonOfReturn.of(person).row().value(Item.URN)).isEmpty();
    }
}
