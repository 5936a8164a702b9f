package sightline.service.page.chart;

/** A place in the drawing, in viewBox units; y grows downwards. */
public record Spot(double x, double y) {}
