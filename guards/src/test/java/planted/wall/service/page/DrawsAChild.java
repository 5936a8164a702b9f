package planted.wall.service.page;

import planted.wall.service.casework.Child;

/** Planted: a component that knows what it should be handed as text. */
interface DrawsAChild {

    String draw(Child child);
}
