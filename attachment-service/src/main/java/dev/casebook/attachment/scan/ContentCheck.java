package dev.casebook.attachment.scan;

import dev.casebook.attachment.file.Described;
import dev.casebook.attachment.file.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a file once from beginning to end, with one small buffer, and checks everything on the way. */
@Component
class ContentCheck {

    private final Scanner scanner;
    private final ContentTypes types;

    ContentCheck(Scanner scanner, ContentTypes types) {
        this.scanner = scanner;
        this.types = types;
    }

    /** Blocks on the stream; the thumbnail is not decided here. */
    Verdict check(Described described, InputStream stream) throws IOException {
        var inspections = scanner.inspections();
        var digest = sha256();
        var buffer = new byte[ContentTypes.PREFIX];
        var length = stream.readNBytes(buffer, 0, buffer.length);
        var prefix = Arrays.copyOf(buffer, length);
        var size = 0L;
        while (length > 0) {
            digest.update(buffer, 0, length);
            for (var inspection : inspections) {
                inspection.accept(buffer, length);
            }
            size += length;
            length = stream.readNBytes(buffer, 0, buffer.length);
        }
        return judge(described, size, Sha256.of(digest), prefix, inspections);
    }

    private Verdict judge(Described described, long size, Sha256 sha256, byte[] prefix, List<Inspection> inspections) {
        if (size != described.size()) {
            return wrongSize(described.size(), size);
        }
        if (described.sha256() != null && !described.sha256().equals(sha256)) {
            return new Verdict.Refused("Its SHA-256 is not the one that was declared: it was changed on the way.");
        }
        return inspections.stream()
                .map(Inspection::objection)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> types.objection(prefix))
                .<Verdict>map(Verdict.Refused::new)
                .orElseGet(() -> new Verdict.Clean(types.typeOf(prefix, described.fileName()), sha256, false));
    }

    static Verdict wrongSize(long declared, long actual) {
        return new Verdict.Refused("It has " + actual + " bytes, but " + declared + " were declared.");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
