package dev.casebook.thread.attachment;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.thread.id.AttachmentId;
import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.id.TicketId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The attachments that a new entry names, checked: of this ticket, the author's own, bound nowhere, not rejected. */
public record RequestedFiles(TicketId ticketId, PersonId author, List<Named> files) {

    /** A file and where in the request it is named. */
    public record Named(AttachmentId id, String pointer) {}

    /** Files that a request names in its {@code attachmentIds}. */
    public static RequestedFiles of(TicketId ticketId, PersonId author, List<AttachmentId> ids) {
        return new RequestedFiles(ticketId, author, named(ids, "/attachmentIds"));
    }

    /** @param pointer of the array that holds the ids */
    public static List<Named> named(List<AttachmentId> ids, String pointer) {
        return IntStream.range(0, ids.size())
                .mapToObj(index -> new Named(ids.get(index), pointer + "/" + index))
                .toList();
    }

    public List<AttachmentId> ids() {
        return files.stream().map(Named::id).toList();
    }

    /** The attachments in the order they were named, or a validation problem that points at each wrong one. */
    public List<Attachment> among(List<Attachment> known) {
        Map<String, Attachment> byId =
                known.stream().collect(Collectors.toMap(Attachment::attachmentId, Function.identity()));
        List<FieldProblem> problems = new ArrayList<>();
        List<Attachment> found = new ArrayList<>();
        Set<AttachmentId> seen = new HashSet<>();
        for (Named named : files) {
            Attachment file = byId.get(named.id().value());
            String objection = seen.add(named.id()) ? objection(file) : "is named twice";
            if (objection != null) {
                problems.add(FieldProblem.field(named.pointer(), objection));
            } else if (file != null) {
                found.add(file);
            }
        }
        if (!problems.isEmpty()) {
            throw ProblemException.validation(problems);
        }
        return found;
    }

    /** A file that is someone else's reads like one that does not exist. */
    private @Nullable String objection(@Nullable Attachment file) {
        if (file == null
                || !file.ticketId().equals(ticketId.value())
                || !file.uploaderId().equals(author.value())
                || file.state().equals("deleted")) {
            return "is not an attachment of yours on this ticket";
        }
        if (file.bound()) {
            return "belongs to another entry already";
        }
        return file.state().equals("rejected") ? "was rejected; remove it" : null;
    }
}
