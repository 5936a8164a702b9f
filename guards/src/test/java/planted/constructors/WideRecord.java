package planted.constructors;

/** Innocent: a record of data may be as wide as the data. */
record WideRecord(int first, int second, int third, int fourth, int fifth, int sixth) {}
