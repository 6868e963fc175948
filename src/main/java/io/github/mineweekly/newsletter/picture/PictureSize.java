package io.github.mineweekly.newsletter.picture;

/**
 * How large a picture is, in pixels of a page.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record PictureSize(int width, int height) {
    public PictureSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(width + " x " + height);
        }
    }

    /** The same picture held upright, or laid down. */
    PictureSize turned() {
        return new PictureSize(/* width= */ height, /* height= */ width);
    }
}
