package reelcost.domain.media;

/**
 * A frame's width and height in pixels.
 *
 * @param width 16 to 16,384
 * @param height 16 to 16,384
 */
public record FrameSize(int width, int height) implements Comparable<FrameSize> {
    private static final int LEAST = 16;
    private static final int MOST = 16_384;

    /** @throws IllegalArgumentException if a side is out of range */
    public FrameSize {
        if (width < LEAST || width > MOST || height < LEAST || height > MOST) {
            throw new IllegalArgumentException(
                    "a side of a frame must be between " + LEAST + " and " + MOST + " pixels: " + width + "x" + height);
        }
    }

    public long pixels() {
        return (long) width * height;
    }

    /** The same frame standing on its side: 1280x720 becomes 720x1280. */
    public FrameSize rotated() {
        return new FrameSize(height, width);
    }

    /** Whether both have the same sides in proportion, to a pixel of the smaller one: 854x480 and 1280x720 do. */
    public boolean hasShapeOf(FrameSize other) {
        return Math.abs((long) width * other.height - (long) other.width * height) <= Math.max(height, other.height);
    }

    /** Whether it is another frame, and no side of it is longer. */
    public boolean isWithin(FrameSize other) {
        return width <= other.width && height <= other.height && !equals(other);
    }

    @Override
    public int compareTo(FrameSize other) {
        return pixels() != other.pixels()
                ? Long.compare(pixels(), other.pixels())
                : Integer.compare(other.width, width);
    }

    /** For files and addresses: {@code 1280x720}. */
    public String code() {
        return width + "x" + height;
    }

    /** For people: {@code 1280×720}. */
    @Override
    public String toString() {
        return width + "×" + height;
    }
}
