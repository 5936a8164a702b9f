package planted.constructors;

/** Planted: a class that needs six others. */
@SuppressWarnings("UnusedVariable")
final class NeedsSix {

    NeedsSix(int first, int second, int third, int fourth, int fifth, int sixth) {}
}
