package dev.casebook.attachment.evidence;

import dev.casebook.attachment.store.ObjectKey;
import dev.casebook.support.id.Uuids;
import java.util.Optional;
import java.util.UUID;

/** The id of an evidence package, a UUID. */
record EvidenceId(UUID value) {

    static EvidenceId next() {
        return new EvidenceId(UUID.fromString(Uuids.next()));
    }

    /** Empty when no package can have this id. */
    static Optional<EvidenceId> parse(String text) {
        try {
            var id = UUID.fromString(text);
            // the JDK also takes shorter spellings, which are nobody's id
            return id.toString().equalsIgnoreCase(text) ? Optional.of(new EvidenceId(id)) : Optional.empty();
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    /** Where an attempt puts the package; each has its own place, so that a late one overwrites nothing. */
    ObjectKey key(int attempt) {
        return new ObjectKey("evidence/" + value + "-" + attempt + ".zip");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
