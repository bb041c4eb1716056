package dev.casebook.attachment.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThumbnailsTests {

    private final Thumbnails thumbnails = new Thumbnails(ScanPropertiesFixture.defaults());

    @ParameterizedTest
    @CsvSource({"1600, 900, 320, 180", "40, 30, 40, 30", "3000, 10, 320, 1"})
    void keepsTheProportions(int width, int height, int smallWidth, int smallHeight) throws IOException {
        var small = ImageIO.read(new ByteArrayInputStream(
                thumbnails.make(stream(image(width, height))).orElseThrow()));

        assertThat(small.getWidth()).isEqualTo(smallWidth);
        assertThat(small.getHeight()).isEqualTo(smallHeight);
    }

    @Test
    void imageWithTooManyPixelsHasNone() throws IOException {
        var careful = new Thumbnails(ScanPropertiesFixture.with(Map.of("casebook.scan.thumbnail-pixels", "9999")));

        assertThat(careful.make(stream(image(100, 100)))).isEmpty();
    }

    @Test
    void brokenImageHasNone() throws IOException {
        var whole = image(200, 200);
        var half = java.util.Arrays.copyOf(whole, 40);

        assertThat(thumbnails.make(stream(half))).isEmpty();
        assertThat(thumbnails.make(stream("no image".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void onlySmallEnoughImagesAreWanted() {
        assertThat(thumbnails.wanted("image/png", 1_000)).isTrue();
        assertThat(thumbnails.wanted("image/png", 100_000_000)).isFalse();
        assertThat(thumbnails.wanted("text/plain", 1_000)).isFalse();
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] image(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
