package planted.wall.service.watch;

import planted.wall.service.casework.Child;

/** Planted: a scorecard with a child on it. */
record PeeksAtAChild(Child child) {}
