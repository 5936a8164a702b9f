package planted.wall.service.review;

import planted.wall.service.voice.Family;

/** Planted: a review that quotes a family by name. */
record QuotesAFamily(Family family) {}
