package dev.casebook.thread.reply;

import dev.casebook.support.feature.Features;
import dev.casebook.support.problem.SwitchedOff;
import dev.casebook.thread.attachment.Attachment;
import dev.casebook.thread.attachment.Attachments;
import dev.casebook.thread.draft.ReplyDrafts;
import dev.casebook.thread.entry.AppendEntry;
import dev.casebook.thread.entry.Appended;
import dev.casebook.thread.entry.ThreadHead;
import dev.casebook.thread.entry.Threads;
import dev.casebook.thread.timeline.AttachmentView;
import dev.casebook.thread.timeline.EntryView;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Posts a reply or a note: lock the head, check the files, decide, store with its events, drop the draft. */
@Component
class PostReply {

    private static final String FEATURE = "reply";

    private final Features features;
    private final Threads threads;
    private final Attachments attachments;
    private final AppendEntry append;
    private final ReplyDrafts drafts;
    private final Clock clock;

    PostReply(
            Features features,
            Threads threads,
            Attachments attachments,
            AppendEntry append,
            ReplyDrafts drafts,
            Clock clock) {
        this.features = features;
        this.threads = threads;
        this.attachments = attachments;
        this.append = append;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What was posted, as its author reads it. */
    record Posted(EntryView entry, Appended appended) {}

    /** Must run inside a write. */
    Mono<Posted> post(Posting posting) {
        return switchedOff(posting)
                .flatMap(off -> threads.lock(posting.ticketId()).flatMap(head -> place(posting, head, off)))
                .flatMap(posted -> drafts.discard(posting.ticketId(), posting.author(), posting.note())
                        .thenReturn(posted));
    }

    /** Asked before the lock, told after the files were checked; notes stay possible. */
    private Mono<Optional<SwitchedOff>> switchedOff(Posting posting) {
        return posting.note()
                ? Mono.just(Optional.empty())
                : features.whyOff(FEATURE).singleOptional();
    }

    private Mono<Posted> place(Posting posting, ThreadHead head, Optional<SwitchedOff> off) {
        return attachments
                .find(posting.files())
                .map(posting.requestedFiles()::among)
                .doOnNext(files -> refuse(off))
                .flatMap(files -> append.append(posting.to(head, files, clock.instant()))
                        .map(appended -> posted(appended, files)));
    }

    private static void refuse(Optional<SwitchedOff> off) {
        off.ifPresent(feature -> {
            throw feature.problem();
        });
    }

    private static Posted posted(Appended appended, List<Attachment> files) {
        List<AttachmentView> views = files.stream().map(AttachmentView::of).toList();
        return new Posted(EntryView.of(appended.entry(), views), appended);
    }
}
