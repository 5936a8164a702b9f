package sightline.service.improvement.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;
import sightline.service.page.InWords;
import sightline.service.page.chart.Anchor;
import sightline.service.page.chart.Drawing;
import sightline.service.page.chart.Frame;
import sightline.service.page.chart.Lettering;
import sightline.service.page.chart.Pen;
import sightline.service.page.chart.Shape;
import sightline.service.page.chart.Spot;
import sightline.service.page.chart.TextWidth;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Width;

/** Draws a plan: a line of months, today, and for each action its words above a bar. */
final class PlanDrawing {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final double INSET = 9;
    private static final double TOP = 30;
    private static final double ROW = 44;
    private static final double BAR = 9;
    private static final double LEAST_BAR = 6;
    private static final double ROOM_OF_A_MONTH = 82;
    private static final double GAP = 8;

    private final PlanPicture picture;
    private final Width width;
    private final Drawing drawing = new Drawing();

    PlanDrawing(PlanPicture picture, Width width) {
        this.picture = picture;
        this.width = width;
    }

    String svg(String id) {
        double bottom = TOP + picture.rows().size() * ROW;
        months(bottom);
        double today = x(picture.today());
        drawing.line(Pen.REFERENCE, new Spot(today, TOP - 8), new Spot(today, bottom + 6));
        double top = TOP;
        for (PlanPicture.Row row : picture.rows()) {
            row(row, top);
            top += ROW;
        }
        String words = "Today, " + InWords.date(picture.today());
        double wide = Lettering.STRONG.width(words);
        double left = Math.clamp(today - wide / 2, 0, width.units() - wide);
        drawing.text(Lettering.STRONG, Anchor.START, new Spot(left, bottom + 22), words);
        return drawing.finish(id, picture.words(), width, bottom + 28);
    }

    private void row(PlanPicture.Row row, double top) {
        String name = TextWidth.shorten(row.name(), Lettering.PLAIN, width.units() - 2);
        double wide = Lettering.PLAIN.width(name);
        double left = Math.clamp(x(row.from()), 0, Math.max(0, width.units() - wide));
        drawing.area(Pen.BACK, new Frame(left - 1, top + 2, left + wide + 1, top + 21));
        drawing.text(Lettering.PLAIN, Anchor.START, new Spot(left, top + 17), name);
        double line = top + 30;
        double from = x(row.from());
        double until = Math.max(x(row.until()), from + LEAST_BAR);
        drawing.area(Pen.bar(tone(row.kind())), new Frame(from, line - BAR / 2, until, line + BAR / 2));
        String told = "%s to %s: %s".formatted(InWords.date(row.from()), InWords.date(row.until()), row.name());
        switch (row.kind()) {
            case DONE -> row.ended().ifPresent(day -> ended(day, until, line, row.name()));
            case STANDING -> {
                if (row.until().isBefore(picture.today())) {
                    drawing.line(Pen.thin(Tone.CONCERN), new Spot(until, line), new Spot(x(picture.today()), line));
                }
                drawing.mark(Pen.mark(Tone.CONCERN), Shape.DIAMOND, new Spot(until, line), 6, told);
            }
            case GIVEN_UP -> drawing.mark(Pen.thin(Tone.MUTED), Shape.CROSS, new Spot(until, line), 5, told);
            case GOING -> drawing.mark(Pen.mark(Tone.MAIN), Shape.SQUARE, new Spot(until, line), 5, told);
        }
    }

    private void ended(LocalDate day, double until, double line, String name) {
        double at = x(day);
        if (at > until) {
            drawing.line(Pen.thin(Tone.THIRD), new Spot(until, line), new Spot(at, line));
        }
        drawing.mark(
                Pen.mark(Tone.THIRD),
                Shape.CIRCLE,
                new Spot(at, line),
                7,
                "Carried out on %s: %s".formatted(InWords.date(day), name));
    }

    private static Tone tone(PlanPicture.Kind kind) {
        return switch (kind) {
            case DONE -> Tone.THIRD;
            case GOING -> Tone.MAIN;
            case STANDING -> Tone.CONCERN;
            case GIVEN_UP -> Tone.MUTED;
        };
    }

    private double x(LocalDate day) {
        double share = (double) (day.toEpochDay() - picture.first().toEpochDay())
                / (picture.last().toEpochDay() - picture.first().toEpochDay());
        return INSET + Math.clamp(share, 0, 1) * (width.units() - 2 * INSET);
    }

    private void months(double bottom) {
        double units = width.units() - 2 * INSET;
        long months = Math.max(1, ChronoUnit.MONTHS.between(picture.first(), picture.last()));
        int stride = Stream.of(1, 2, 3, 6, 12, 24)
                .filter(step -> units * step / months >= ROOM_OF_A_MONTH)
                .findFirst()
                .orElse(60);
        double free = 0;
        for (LocalDate month = picture.first().withDayOfYear(1);
                !month.isAfter(picture.last());
                month = month.plusMonths(stride)) {
            if (!month.isBefore(picture.first())) {
                free = month(month, bottom, free);
            }
        }
    }

    /** Draws a month, and its name where that does not touch the one before; gives where the next name may begin. */
    private double month(LocalDate month, double bottom, double free) {
        double x = x(month);
        drawing.line(Pen.GRID, new Spot(x, TOP - 8), new Spot(x, bottom));
        String name = MONTH.format(month);
        double wide = Lettering.MUTED.width(name);
        double left = Math.clamp(x - wide / 2, 0, width.units() - wide);
        if (left < free) {
            return free;
        }
        drawing.text(Lettering.MUTED, Anchor.START, new Spot(left, TOP - 13), name);
        return left + wide + GAP;
    }
}
