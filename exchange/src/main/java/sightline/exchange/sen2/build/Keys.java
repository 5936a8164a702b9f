package sightline.exchange.sen2.build;

import java.util.LinkedHashMap;
import java.util.Map;
import sightline.exchange.sen2.form.Item;

/** The keys in the detail of an event under which items of a return are written down. */
final class Keys {

    /** How a setting is named, in plans and placements. */
    static final Map<Item, String> SETTING = setting();

    static final String RANK = "rank";
    static final String NEED = "type";
    static final String REASON = "reason";
    static final String AUTHORITY = "authority";
    static final String PLAN_DATE = "planDate";
    static final String PLACEMENT = "placement";
    static final String PAYMENT = "type";
    static final String ARRANGED = "organised";
    static final String ISSUE = "issue";

    /** Says that the day, or the ground, isn't known from the return. */
    static final String APPROXIMATE = "approximate";

    private Keys() {}

    private static Map<Item, String> setting() {
        Map<Item, String> keys = new LinkedHashMap<>();
        keys.put(Item.URN, "urn");
        keys.put(Item.UKPRN, "ukprn");
        keys.put(Item.SEN_SETTING, "setting");
        keys.put(Item.SEN_SETTING_OTHER, "settingOther");
        keys.put(Item.PLACEMENT_RANK, RANK);
        keys.put(Item.SEN_UNIT, "senUnit");
        keys.put(Item.RESOURCED_PROVISION, "resourcedProvision");
        keys.put(Item.RES, "residential");
        keys.put(Item.WBP, "work");
        return keys;
    }
}
