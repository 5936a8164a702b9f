package planted.constructors;

/** Holds an inner class of each kind. */
@SuppressWarnings("UnusedVariable")
final class HasInside {

    /** Planted: six things beside the instance around it. */
    final class NeedsSixInside {
        NeedsSixInside(int first, int second, int third, int fourth, int fifth, int sixth) {}
    }

    /** Innocent: five things beside the instance around it. */
    final class NeedsFiveInside {
        NeedsFiveInside(int first, int second, int third, int fourth, int fifth) {}
    }
}
