package sightline.service.meaning;

import java.nio.ByteBuffer;

/**
 * What a text means, as a direction among 384: each part as one byte, and the factor that all of them share.
 *
 * @param factor by which a part is to be multiplied
 * @param parts from -127 to 127
 */
public record Sense(float factor, byte[] parts) {

    /** How many parts there are. */
    public static final int PARTS = 384;

    /** How many bytes a sense is kept in. */
    public static final int BYTES = PARTS + Float.BYTES;

    private static final int MOST = 127;

    /** The sense of a vector; it is brought to length 1. */
    public static Sense of(float[] vector) {
        double square = 0;
        float most = 0;
        for (float part : vector) {
            square += (double) part * part;
            most = Math.max(most, Math.abs(part));
        }
        byte[] parts = new byte[vector.length];
        if (most == 0) {
            return new Sense(0, parts);
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (byte) Math.round(vector[i] / most * MOST);
        }
        return new Sense((float) (most / MOST / Math.sqrt(square)), parts);
    }

    /** A sense as it was kept. */
    public static Sense kept(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        float factor = buffer.getFloat();
        byte[] parts = new byte[buffer.remaining()];
        buffer.get(parts);
        return new Sense(factor, parts);
    }

    /** As it is kept. */
    public byte[] bytes() {
        return ByteBuffer.allocate(Float.BYTES + parts.length)
                .putFloat(factor)
                .put(parts)
                .array();
    }

    /** How alike two senses are: 1 for the same, about 0 for texts that have nothing to do with each other. */
    public double likeness(Sense other) {
        return likeness(other.factor, other.parts, 0);
    }

    /** The likeness to a sense that stands among others as it was kept, from a place on. */
    public double likeness(byte[] kept, int place) {
        int bits = (kept[place] & 0xFF) << 24
                | (kept[place + 1] & 0xFF) << 16
                | (kept[place + 2] & 0xFF) << 8
                | kept[place + 3] & 0xFF;
        return likeness(Float.intBitsToFloat(bits), kept, place + Float.BYTES);
    }

    private double likeness(float otherFactor, byte[] others, int from) {
        int sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += parts[i] * others[from + i];
        }
        return (double) factor * otherFactor * sum;
    }

    /** The parts as numbers. */
    public float[] vector() {
        float[] vector = new float[parts.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = factor * parts[i];
        }
        return vector;
    }
}
