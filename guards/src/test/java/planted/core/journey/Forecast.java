package planted.core.journey;

import planted.core.insight.Figure;

/** Planted: a journey that knows what is made of journeys. */
record Forecast(Figure figure) {}
