package dev.casebook.ticket.opening;

import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.ticket.catalog.Catalogue;
import dev.casebook.ticket.catalog.Catalogues;
import dev.casebook.ticket.catalog.FormField;
import dev.casebook.ticket.catalog.IssueType;
import dev.casebook.ticket.checklist.AttachmentKind;
import dev.casebook.ticket.checklist.Checklist;
import dev.casebook.ticket.checklist.Facts;
import dev.casebook.ticket.lifecycle.Attachments;
import dev.casebook.ticket.lifecycle.TicketId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Scores what a form holds so far; nothing is saved and nothing is required. */
@RestController
class CheckController {
    private final Catalogues catalogues;
    private final Attachments attachments;
    private final Issues issues;

    CheckController(Catalogues catalogues, Attachments attachments, Issues issues) {
        this.catalogues = catalogues;
        this.attachments = attachments;
        this.issues = issues;
    }

    @PostMapping(path = "/api/v1/tickets/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<Checklist> check(@Reads(Submission.class) JsonBody body, Caller caller) {
        Submission submission = body.as(Submission.class);
        return Mono.zip(catalogues.current(), attached(submission, caller))
                .map(both -> score(submission, both.getT1(), both.getT2()));
    }

    private Checklist score(Submission submission, Catalogue catalogue, Set<AttachmentKind> attached) {
        return Checklist.of(type(submission, catalogue).checklist(), new Facts(filled(submission), attached));
    }

    /** That there is a licence key is all that counts: a form may send its mask, and nothing is sealed. */
    private Set<String> filled(Submission submission) {
        Set<String> filled = new HashSet<>(
                issues.of(submission.withoutLicenceKey(), null, null).filled(submission.subject()));
        String key = submission.licenceKey();
        if (key != null && !key.isBlank()) {
            filled.add(FormField.LICENCE.key());
        }
        return filled;
    }

    /** Before a type is chosen the first of the catalogue stands for all. */
    private static IssueType type(Submission submission, Catalogue catalogue) {
        return submission.type() == null
                ? catalogue.types().getFirst()
                : catalogue
                        .type(submission.type())
                        .orElseThrow(() -> ProblemException.validation(
                                FieldProblem.field("/type", "Choose an issue type of the catalogue.")));
    }

    /** Files of the draft, as far as they are the caller's own. */
    private Mono<Set<AttachmentKind>> attached(Submission submission, Caller caller) {
        Optional<TicketId> draft = Optional.ofNullable(submission.draft()).flatMap(TicketId::parse);
        return draft.map(id -> attachments.kindsOf(id, caller)).orElseGet(() -> Mono.just(Set.of()));
    }
}
