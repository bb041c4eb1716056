package dev.casebook.attachment.evidence;

import dev.casebook.attachment.file.Attachment;
import dev.casebook.attachment.store.ObjectSource;
import dev.casebook.support.json.CasebookJson;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes a package from its first to its last byte, on a thread that may block. */
@Component
class PackageWriter {

    private static final int BUFFER = 64 * 1024;

    private final Seal seal;
    private final EvidenceProperties properties;
    private final Clock clock;

    PackageWriter(Seal seal, EvidenceProperties properties, Clock clock) {
        this.seal = seal;
        this.properties = properties;
        this.clock = clock;
    }

    Built write(Material material, OutputStream target, ObjectSource objects, Progress progress) throws IOException {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var sealed = new SealedStream(target);
        var zip = new ZipPackage(sealed, now);
        var included = material.files().stream().filter(PackedFile::included).toList();
        PackageJson.of(material).writeTo(zip);
        copy(zip, included, objects, progress);
        zip.add("report.html", page -> new Report(material, properties.demo(), now).writeTo(page));
        sign(zip, material, now);
        zip.finish();
        return sealed.seal(seal);
    }

    private void sign(ZipPackage zip, Material material, Instant now) throws IOException {
        var json = CasebookJson.mapper().writerWithDefaultPrettyPrinter();
        var manifest = json.writeValueAsBytes(manifest(zip, material, now));
        zip.add("manifest.json", manifest);
        zip.add("signature.json", json.writeValueAsBytes(seal.signed(manifest)));
    }

    private static void copy(ZipPackage zip, List<Attachment> files, ObjectSource objects, Progress progress)
            throws IOException {
        progress.expect(
                files.stream().mapToLong(file -> file.described().size()).sum());
        for (var file : files) {
            var added = zip.add(PackedFile.path(file), target -> copy(file, objects, target, progress));
            var verified = file.standing().sha256();
            if (verified == null || !verified.value().equals(added.sha256())) {
                throw CannotBuild.changed(file.described().fileName());
            }
        }
    }

    private static void copy(Attachment file, ObjectSource objects, OutputStream target, Progress progress)
            throws IOException {
        var buffer = new byte[BUFFER];
        try (var content = objects.open(file.upload().key())) {
            for (var length = content.read(buffer); length >= 0; length = content.read(buffer)) {
                target.write(buffer, 0, length);
                progress.copied(length);
            }
        }
    }

    private Manifest manifest(ZipPackage zip, Material material, Instant now) throws IOException {
        var evidence = material.evidence();
        var head = material.chain().head();
        return new Manifest(
                Manifest.FORMAT,
                evidence.ticketId().value(),
                evidence.accountId(),
                evidence.edition().wire(),
                properties.demo(),
                now,
                evidence.requester(),
                seal.keyId().value(),
                head.hash(),
                head.lastSeq(),
                zip.files(),
                material.files().stream()
                        .filter(file -> !PackedFile.included(file))
                        .map(Manifest.Absent::of)
                        .toList());
    }
}
