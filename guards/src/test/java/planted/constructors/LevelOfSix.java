package planted.constructors;

/** Planted: an enum's constants with six things each. */
@SuppressWarnings("UnusedVariable")
enum LevelOfSix {
    ONE(1, 2, 3, 4, 5, 6);

    LevelOfSix(int first, int second, int third, int fourth, int fifth, int sixth) {}
}
