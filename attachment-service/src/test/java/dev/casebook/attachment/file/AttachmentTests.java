package dev.casebook.attachment.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.attachment.store.ObjectKey;
import dev.casebook.attachment.ticket.TicketId;
import dev.casebook.support.security.Caller;
import dev.casebook.support.security.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttachmentTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:15:00Z");

    @Test
    void customersFileIsTheAccountsAtOnce() {
        assertThat(file("owner", false).standing().visibility()).isEqualTo(Visibility.ACCOUNT);
    }

    @Test
    void staffFileBecomesTheAccountsWithAPublicEntry() {
        var file = file("agent", false);

        assertThat(file.standing().visibility()).isEqualTo(Visibility.STAFF);
        assertThat(file.boundTo("e", false, NOW).standing().visibility()).isEqualTo(Visibility.ACCOUNT);
    }

    @Test
    void staffFileOfANoteStaysWithStaffForEver() {
        var noted = file("agent", false).boundTo("note", true, NOW);

        assertThat(noted.standing().visibility()).isEqualTo(Visibility.STAFF);
        assertThat(noted.boundTo("reply", false, NOW)).isSameAs(noted);
    }

    @Test
    void internalFileStaysWithStaffEvenInAPublicEntry() {
        assertThat(file("lead", true).boundTo("e", false, NOW).standing().visibility())
                .isEqualTo(Visibility.STAFF);
    }

    @Test
    void eachStateFollowsOnlyItsPredecessor() {
        var uploading = file("owner", false);
        var scanning = uploading.completed(NOW);
        var ready = scanning.ready("text/plain", new Sha256("a".repeat(64)), false, NOW);

        assertThat(uploading.rejected("no", NOW)).isSameAs(uploading);
        assertThat(scanning.completed(NOW)).isSameAs(scanning);
        assertThat(ready.is(FileState.READY)).isTrue();
        assertThat(ready.rejected("late", NOW)).isSameAs(ready);
        assertThat(ready.standing().version()).isEqualTo(3);
    }

    @Test
    void uploadExpiresOnlyAfterItsTime() {
        var file = file("owner", false);

        assertThat(file.expired(NOW.plusSeconds(10))).isSameAs(file);
        assertThat(file.expired(NOW.plusSeconds(61)).is(FileState.DELETED)).isTrue();
        assertThat(file.completed(NOW).expired(NOW.plusSeconds(61)).is(FileState.SCANNING))
                .isTrue();
    }

    @Test
    void uploaderLeadAndAdminMayRemove() {
        var file = file("owner", false);

        assertThat(file.removableBy(caller("p", Role.OWNER))).isTrue();
        assertThat(file.removableBy(caller("q", Role.OWNER))).isFalse();
        assertThat(file.removableBy(caller("q", Role.AGENT))).isFalse();
        assertThat(file.removableBy(caller("q", Role.LEAD))).isTrue();
    }

    private static Attachment file(String role, boolean internal) {
        return Attachment.started(
                AttachmentId.next(),
                new TicketId("CB-7K2M9-QXD4T"),
                "account",
                new Described("a.log", 10, "text/plain", null, null, internal),
                new Uploader("p", "Person", role),
                new Upload(new ObjectKey("k"), "u", 8_388_608, NOW.plusSeconds(60)),
                NOW);
    }

    private static Caller caller(String id, Role role) {
        return new Caller(id, "Person", "p@x.example", role, "account", "Account", "pro", "active");
    }
}
