package sightline.service.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import sightline.service.people.Browser;

/** Steps that tests of the pages of a case share. */
public final class CaseBrowser {

    private CaseBrowser() {}

    /** The three fields of a day. */
    public static Map<String, String> day(String field, LocalDate day) {
        return Map.of(
                field + "-day", "" + day.getDayOfMonth(),
                field + "-month", "" + day.getMonthValue(),
                field + "-year", "" + day.getYear());
    }

    /** Fields together. */
    @SafeVarargs
    public static Map<String, String> all(Map<String, String>... some) {
        Map<String, String> all = new HashMap<>();
        for (Map<String, String> one : some) {
            all.putAll(one);
        }
        return all;
    }

    /** Opens the form of an event and sends it. */
    public static Browser.Page record(Browser browser, String journey, String event, Map<String, String> typed) {
        String path = "/cases/" + journey + "/record";
        return browser.submit(browser.get(path + "?event=" + event), path, typed);
    }
}
