package dev.casebook.attachment.download;

import dev.casebook.attachment.file.Attachment;
import dev.casebook.attachment.file.FileState;
import dev.casebook.attachment.file.FindAttachment;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import dev.casebook.support.security.Caller;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes a short-lived link to a verified file for someone who may see it. */
@Component
class LinkContent {

    private final FindAttachment find;
    private final Links links;

    LinkContent(FindAttachment find, Links links) {
        this.find = find;
        this.links = links;
    }

    Mono<Links.Link> content(String id, Caller caller, QueryParameters query) {
        return find.seen(id, caller)
                .doOnNext(file -> query.onlyKnown())
                .doOnNext(LinkContent::needReady)
                .flatMap(file -> links.to(
                        file.upload().key(),
                        file.described().fileName(),
                        file.standing().contentType()));
    }

    /** A file without a small picture of it answers like a missing one. */
    Mono<Links.Link> thumbnail(String id, Caller caller, QueryParameters query) {
        return find.seen(id, caller)
                .filter(file -> file.is(FileState.READY) && file.standing().thumbnail())
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .doOnNext(file -> query.onlyKnown())
                .flatMap(file -> links.to(file.thumbnailKey(), "thumbnail.png", "image/png"));
    }

    private static void needReady(Attachment file) {
        if (!file.is(FileState.READY)) {
            var state = file.standing().state();
            throw ProblemException.of(
                            ProblemType.CONFLICT,
                            state == FileState.REJECTED
                                    ? "This file was rejected and is gone: "
                                            + file.standing().reason()
                                    : "This file is not ready yet. It can be opened when it has been checked.")
                    .with("state", state.wire());
        }
    }
}
