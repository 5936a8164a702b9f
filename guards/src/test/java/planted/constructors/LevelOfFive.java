package planted.constructors;

/** Innocent: the compiler adds two parameters that nobody wrote. */
@SuppressWarnings("UnusedVariable")
enum LevelOfFive {
    ONE(1, 2, 3, 4, 5);

    LevelOfFive(int first, int second, int third, int fourth, int fifth) {}
}
