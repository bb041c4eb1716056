package dev.casebook.attachment.scan;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileCacheImageInputStream;
import org.springframework.stereotype.Component;

/** Makes a small PNG of an image, reading only as many pixels as it needs; what cannot be read has no thumbnail. */
@Component
class Thumbnails {

    private static final Set<String> READABLE = Set.of("image/png", "image/jpeg", "image/gif", "image/bmp");

    private final ScanProperties properties;

    Thumbnails(ScanProperties properties) {
        this.properties = properties;
    }

    boolean wanted(String contentType, long size) {
        return READABLE.contains(contentType)
                && size <= properties.thumbnailSource().toBytes();
    }

    /** Blocks on the stream, which passes through a temporary file and not through memory. */
    Optional<byte[]> make(InputStream stream) throws IOException {
        try (var image = new FileCacheImageInputStream(stream, null)) {
            var readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(image, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > properties.thumbnailPixels()) {
            return Optional.empty();
        }
        var edge = properties.thumbnailEdge();
        var parameters = reader.getDefaultReadParam();
        var step = (int) Math.max(1, Math.max(width, height) / (2L * edge));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(png(scaled(reader.read(0, parameters), edge)));
    }

    private static BufferedImage scaled(BufferedImage source, int edge) {
        var factor = Math.min(1.0, (double) edge / Math.max(source.getWidth(), source.getHeight()));
        var width = Math.max(1, (int) Math.round(source.getWidth() * factor));
        var height = Math.max(1, (int) Math.round(source.getHeight() * factor));
        var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(source, 0, 0, width, height, null);
        graphics.dispose();
        return target;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
