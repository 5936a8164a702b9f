package sightline.papers.reading.page;

/** Small Roman numerals, as lists use them. */
final class Roman {

    private Roman() {}

    static int value(String numeral) {
        int sum = 0;
        int before = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int one = switch (Character.toLowerCase(numeral.charAt(i))) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                case 'l' -> 50;
                default -> 0;
            };
            sum += one < before ? -one : one;
            before = Math.max(before, one);
        }
        return sum;
    }
}
