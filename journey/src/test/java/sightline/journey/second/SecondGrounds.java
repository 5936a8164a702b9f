package sightline.journey.second;

import java.util.List;

/** Which recorded grounds lift which limits. */
final class SecondGrounds {

    private final List<Line> story;

    SecondGrounds(List<Line> story) {
        this.story = story;
    }

    boolean lift(Row row, int place, int due) {
        for (Line line : story) {
            if (line.event().equals("ExceptionRecorded")
                    && row.grounds().contains(line.key("ground"))
                    && isAbout(row, place, line)
                    && holds(line, place, due)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAbout(Row row, int place, Line exception) {
        return !exception.has("adviser")
                || row.duty().equals("A6")
                        && exception.key("adviser").equals(story.get(place).key("adviser"));
    }

    private boolean holds(Line exception, int place, int due) {
        int from = exception.day("from", exception.day());
        int to = exception.day("to", from);
        boolean during = from <= due && to >= story.get(place).day();
        if (!during) {
            return false;
        }
        return switch (exception.key("ground")) {
            case "X1", "X2" -> closed(story.get(place).day(), due);
            case "X3" -> true;
            case "X4" -> to - from >= 28;
            case "X4T" -> to - from >= 14;
            case "X5" -> missed(place, due);
            default -> false;
        };
    }

    /** Whether a setting that closes for four weeks was asked for advice about that time. */
    private boolean closed(int trigger, int due) {
        for (Line asked : story) {
            if (!asked.event().equals("AdviceRequested")
                    || !asked.key("adviser").equals("educational")
                    || asked.day() < trigger
                    || asked.day() > due) {
                continue;
            }
            for (Line closure : story) {
                if (closure.event().equals("SettingClosureKnown")
                        && closure.key("setting").equals(asked.key("setting"))
                        && closure.day("reopens", 0) - closure.day("firstClosed", 0) >= 28
                        && asked.day() >= closure.day("firstClosed", 0) - 7
                        && asked.day() <= closure.day("reopens", 0) - 7) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean missed(int place, int due) {
        for (Line line : story) {
            if (line.event().equals("AppointmentMissed")
                    && line.key("adviser").equals(story.get(place).key("adviser"))
                    && line.day() >= story.get(place).day()
                    && line.day() <= due) {
                return true;
            }
        }
        return false;
    }
}
