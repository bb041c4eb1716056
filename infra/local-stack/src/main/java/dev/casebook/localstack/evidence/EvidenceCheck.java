package dev.casebook.localstack.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks one evidence package, offline: signature, files, audit chain, and the bytes of the ZIP itself. */
public final class EvidenceCheck {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Archive archive;
    private final List<String> problems = new ArrayList<>();

    private EvidenceCheck(Archive archive) {
        this.archive = archive;
    }

    /**
     * @param given the vendor's key; without one only packages made on demo data can be checked
     * @throws IllegalArgumentException with a sentence, when there is no such file
     */
    public static Verdict of(Path file, Optional<SigningKey> given) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("There is no file " + file + ".");
        }
        try (Archive archive = Archive.open(file)) {
            return new EvidenceCheck(archive).check(given);
        } catch (IOException | RuntimeException unreadable) {
            return new Verdict(
                    List.of("the archive: changed or cut off, its files can no longer be listed or read"
                            + inBrackets(unreadable.getMessage())),
                    Verdict.About.NOTHING);
        }
    }

    /** What the reading side says, where it says anything: a file that just ends has no message of its own. */
    private static String inBrackets(@Nullable String reason) {
        return reason == null || reason.isBlank() ? "" : " (" + reason + ")";
    }

    private Verdict check(Optional<SigningKey> given) throws IOException {
        byte[] bytes;
        JsonNode manifest;
        try {
            bytes = archive.small("manifest.json");
            manifest = JSON.readTree(bytes);
        } catch (IOException | JacksonException unreadable) {
            problems.add("manifest.json: missing or changed, it can no longer be read");
            return new Verdict(problems, Verdict.About.NOTHING);
        }
        FileCheck files = new FileCheck(archive, manifest);
        Optional<SigningKey> key = given.or(() -> demoKey(manifest));
        signature(bytes, key);
        problems.addAll(files.problems());
        chain(manifest, files);
        if (problems.isEmpty() && key.isPresent() && !archive.sealed(key.get())) {
            problems.add("the archive: changed between or around its files, though each file is as it was");
        }
        return new Verdict(problems, about(manifest));
    }

    private Optional<SigningKey> demoKey(JsonNode manifest) {
        return manifest.path("demo").asBoolean(false) ? Optional.of(SigningKey.demo()) : Optional.empty();
    }

    private void signature(byte[] manifest, Optional<SigningKey> key) {
        if (key.isEmpty()) {
            problems.add("signature.json: cannot be checked; name the file with the vendor's public key by --key");
            return;
        }
        try {
            JsonNode signature = JSON.readTree(archive.small("signature.json"));
            String keyId = signature.path("keyId").asString("");
            if (!key.get().signed(manifest, signature.path("signature").asString(""))) {
                problems.add(
                        keyId.equals(key.get().id())
                                ? "manifest.json: changed, or its signature was"
                                : "signature.json: made with the key " + keyId + ", not with "
                                        + key.get().id());
            } else if (!keyId.equals(key.get().id())) {
                problems.add("signature.json: changed");
            }
        } catch (IOException | JacksonException unreadable) {
            problems.add("signature.json: missing or changed, it can no longer be read");
        }
    }

    private void chain(JsonNode manifest, FileCheck files) {
        String ticketId = manifest.path("ticketId").asString("");
        String head = manifest.path("head").asString("");
        long entries = manifest.path("entries").asLong(0);
        try (Entries audit = new Entries(archive, "audit.json");
                Entries timeline = new Entries(archive, "timeline.json")) {
            new ChainProof(ticketId, files::digestOfAttachment)
                    .problem(audit, timeline, head, entries)
                    .ifPresent(problems::add);
        } catch (IOException | RuntimeException unreadable) {
            problems.add("timeline: the audit chain can no longer be read");
        }
    }

    private static Verdict.About about(JsonNode manifest) {
        return new Verdict.About(
                manifest.path("ticketId").asString(""),
                manifest.path("edition").asString(""),
                manifest.path("createdAt").asString(""),
                manifest.path("demo").asBoolean(false),
                manifest.path("keyId").asString(""),
                manifest.path("entries").asLong(0),
                manifest.path("files").size());
    }
}
