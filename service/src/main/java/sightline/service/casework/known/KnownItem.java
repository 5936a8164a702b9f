package sightline.service.casework.known;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sightline.exchange.sen2.build.PersonOfReturn;
import sightline.exchange.sen2.form.Item;

/**
 * Something that is known of a child or young person. Items of one group are told together: whoever names another school says
 * that the code of the old one is over.
 */
public enum KnownItem {
    /** The unique pupil number. */
    UPN(Group.UPN, Item.UPN),
    /** The unique learner number. */
    ULN(Group.ULN, Item.ULN),
    /** M or F. */
    SEX(Group.SEX, Item.SEX),
    /** By the school census' code. */
    ETHNICITY(Group.ETHNICITY, Item.ETHNICITY),
    /** The primary need. */
    NEED(Group.NEED, Item.SEN_TYPE),
    /** The second need. */
    SECOND_NEED(Group.NEED, Item.SEN_TYPE),
    /** Of the school. */
    URN(Group.SETTING, Item.URN),
    /** Of the college or other provider. */
    UKPRN(Group.SETTING, Item.UKPRN),
    /** The return's code where there is no school, such as EHE. */
    SETTING(Group.SETTING, Item.SEN_SETTING),
    /** What stands behind the code for another setting. */
    SETTING_OTHER(Group.SETTING, Item.SEN_SETTING_OTHER),
    /** Of the second school, where there are two. */
    SECOND_URN(Group.SETTING, Item.URN),
    /** Of the second provider. */
    SECOND_UKPRN(Group.SETTING, Item.UKPRN),
    /** The code of the second setting. */
    SECOND_SETTING(Group.SETTING, Item.SEN_SETTING);

    private static final int LONGEST = 100;

    private final Group group;
    private final Item item;

    KnownItem(Group group, Item item) {
        this.group = group;
        this.item = item;
    }

    /** What is told together. */
    public enum Group {
        /** The unique pupil number. */
        UPN("UPN"),
        /** The unique learner number. */
        ULN("Unique learner number"),
        /** Sex. */
        SEX("Sex"),
        /** Ethnicity. */
        ETHNICITY("Ethnicity"),
        /** Both needs. */
        NEED("Need"),
        /** Both settings. */
        SETTING("Establishment");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }

        List<KnownItem> items() {
            return Arrays.stream(KnownItem.values())
                    .filter(item -> item.group == this)
                    .toList();
        }
    }

    /** Its column. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a file of persons calls it. */
    Item item() {
        return item;
    }

    boolean isSecond() {
        return name().startsWith("SECOND_");
    }

    /** Its value; one that is too long to be one is none. */
    Optional<String> in(PersonOfReturn told) {
        Optional<String> text = !isSecond()
                ? told.row().value(item)
                : this == SECOND_NEED
                        ? told.row().secondNeed()
                        : Optional.ofNullable(told.second().get(item));
        return text.map(value -> value.replace('\0', ' ').strip())
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST);
    }
}
