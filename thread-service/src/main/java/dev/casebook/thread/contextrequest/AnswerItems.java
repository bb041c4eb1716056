package dev.casebook.thread.contextrequest;

import dev.casebook.support.feature.Features;
import dev.casebook.support.idempotency.Answer;
import dev.casebook.thread.attachment.Attachment;
import dev.casebook.thread.attachment.Attachments;
import dev.casebook.thread.attachment.RequestedFiles;
import dev.casebook.thread.chain.EntryKind;
import dev.casebook.thread.entry.Action;
import dev.casebook.thread.entry.NewEntry;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers items of a request; a later answer to the same item stands in place of the earlier one. */
@Component
class AnswerItems {

    /** An answer is the customer's reply to a request. */
    private static final String FEATURE = "reply";

    private final Features features;
    private final PlaceEntry place;
    private final Attachments attachments;
    private final Clock clock;

    AnswerItems(Features features, PlaceEntry place, Attachments attachments, Clock clock) {
        this.features = features;
        this.place = place;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Must run inside a write. The files are checked first, then whether answers are taken at all, then by this thread. */
    Mono<Answer> answer(Acting acting, ContextRequest request, List<GivenAnswer> answers) {
        return place.head(acting.ticketId())
                .flatMap(head -> files(acting, answers)
                        .delayUntil(files -> features.pass(FEATURE))
                        .doOnNext(files -> PlaceEntry.requireOpen(head))
                        .delayUntil(files -> place.standing(acting.ticketId(), request))
                        .flatMap(files -> place.append(head, entry(acting, request, answers, files), acting, files)));
    }

    private Mono<List<Attachment>> files(Acting acting, List<GivenAnswer> answers) {
        RequestedFiles requested = new RequestedFiles(
                acting.ticketId(),
                acting.person(),
                answers.stream().flatMap(answer -> answer.named().stream()).toList());
        return attachments.find(requested.ids()).map(requested::among);
    }

    private NewEntry entry(Acting acting, ContextRequest request, List<GivenAnswer> answers, List<Attachment> files) {
        return acting.entry(
                EntryKind.CONTEXT_ANSWER,
                ContextEntries.answered(request, answers, files),
                Action.CONTEXT_ANSWERED,
                clock.instant());
    }
}
