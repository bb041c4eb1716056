package dev.casebook.attachment.evidence;

import dev.casebook.attachment.file.Attachment;
import dev.casebook.attachment.file.AttachmentId;
import dev.casebook.attachment.file.Described;
import dev.casebook.attachment.file.Sha256;
import dev.casebook.attachment.file.Slot;
import dev.casebook.attachment.file.Upload;
import dev.casebook.attachment.file.Uploader;
import dev.casebook.attachment.store.ObjectKey;
import dev.casebook.attachment.ticket.TicketId;
import dev.casebook.support.json.CasebookJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** A ticket with a file, a note with a file of staff, and a reply with both kinds; and what the writer makes of it. */
final class TestMaterial {

    static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    static final String LOG = "0193a000-0000-7000-8000-000000000001";
    static final String DUMP = "0193a000-0000-7000-8000-000000000002";
    static final String PATCH = "0193a000-0000-7000-8000-000000000003";

    private static final TicketId TICKET = new TicketId("CB-7K2M9-QXD4T");

    private final Map<ObjectKey, byte[]> store = new HashMap<>();
    private final Attachment log = file(LOG, "../Update log.txt", "owner", "a line of a log\n");
    private final Attachment dump = file(DUMP, "heap dump.txt", "agent", "for staff only\n");
    private final Attachment patch = file(PATCH, "internal patch.txt", "agent", "not for customers\n");
    private final TestChain chain = new TestChain(TICKET.value())
            .entry("It stops at 60 % <script>alert(1)</script>", false, LOG, digest(log))
            .entry("An internal thought", true, DUMP, digest(dump))
            .entry("Here is the fix", false, PATCH, digest(patch));

    /** What the store holds; a test may change it. */
    Map<ObjectKey, byte[]> store() {
        return store;
    }

    /** What follows is added at its end. */
    TestChain chain() {
        return chain;
    }

    Attachment log() {
        return log;
    }

    Material of(Edition edition, Path directory) throws IOException {
        var lines = Files.writeString(Files.createTempFile(directory, "chain", ".ndjson"), chain.ndjson());
        var staff = edition == Edition.STAFF;
        return new Material(
                evidence(edition),
                ticket(),
                new Chain(lines, edition, staff ? Set.of() : Set.of(DUMP, PATCH)),
                staff ? List.of(log, dump, patch) : List.of(log));
    }

    byte[] pack(Edition edition, Path directory, EvidenceProperties properties) throws IOException {
        var writer = new PackageWriter(new Seal(properties), properties, Clock.fixed(AT, ZoneOffset.UTC));
        var target = new ByteArrayOutputStream();
        writer.write(
                of(edition, directory),
                target,
                key -> new ByteArrayInputStream(Objects.requireNonNull(store.get(key))),
                new Progress());
        return target.toByteArray();
    }

    /** The settings of a local desk. */
    static EvidenceProperties demo() {
        return settings(
                "MC4CAQAwBQYDK2VwBCIEICXBSVHSyGe++cObYG3Qx95EDAZK84eW/XUSaXnHeUEB",
                "MCowBQYDK2VwAyEALfjPaL4Be03+fC3J/aeTMNfkFGFHxdjcCryHDwlq1pY=",
                true);
    }

    static EvidenceProperties settings(String secret, String publicKey, boolean demo) {
        var some = Duration.ofSeconds(1);
        return new EvidenceProperties(secret, publicKey, demo, 1, some, some, some, some, 1, some, some);
    }

    private static Evidence evidence(Edition edition) {
        return new Evidence(
                new EvidenceId(new UUID(1, 1)),
                TICKET,
                "acorn",
                edition,
                new Requester("p1", "Olivia Oak", "owner"),
                null,
                EvidenceState.BUILDING,
                0,
                null,
                null,
                1,
                AT,
                null);
    }

    private static ObjectNode ticket() {
        return (ObjectNode) CasebookJson.mapper().readTree("""
                {"id":"CB-7K2M9-QXD4T","subject":"Update <b>stops</b>","account":{"id":"acorn","name":"Acorn Studio"},
                 "openedBy":{"id":"p1","name":"Olivia Oak"},"status":"open","licenceKey":"••••1F3C","unread":3}""");
    }

    private Attachment file(String id, String name, String role, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var key = new ObjectKey("files/" + id);
        store.put(key, bytes);
        var digest = SealedStream.sha256();
        digest.update(bytes);
        var described = new Described(name, bytes.length, "text/plain", null, Slot.THREAD_CONTEXT, false);
        return Attachment.started(
                        new AttachmentId(UUID.fromString(id)),
                        TICKET,
                        "acorn",
                        described,
                        new Uploader("p1", "Olivia Oak", role),
                        new Upload(key, "upload", 8, AT),
                        AT)
                .completed(AT)
                .ready("text/plain", Sha256.of(digest), false, AT);
    }

    private static String digest(Attachment file) {
        return Objects.requireNonNull(file.standing().sha256()).value();
    }
}
