package dev.casebook.attachment.file;

import dev.casebook.support.openapi.Gives;
import dev.casebook.support.page.Known;
import dev.casebook.support.page.Page;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.position.Position;
import dev.casebook.support.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Lists, shows and removes attachments. */
@RestController
class FileController {

    private final ListAttachments list;
    private final FindAttachment find;
    private final DeleteAttachment delete;

    FileController(ListAttachments list, FindAttachment find, DeleteAttachment delete) {
        this.list = list;
        this.find = find;
        this.delete = delete;
    }

    @GetMapping("/api/v1/tickets/{ticket}/attachments")
    Mono<Page<AttachmentView>> list(
            @PathVariable String ticket, Caller caller, @Known({"cursor", "limit"}) QueryParameters query) {
        return list.list(ticket, caller, query);
    }

    @GetMapping("/api/v1/attachments/{id}")
    Mono<AttachmentView> show(@PathVariable String id, Caller caller, QueryParameters query) {
        return find.seen(id, caller).doOnNext(seen -> query.onlyKnown()).map(AttachmentView::of);
    }

    @DeleteMapping("/api/v1/attachments/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Gives(Position.HEADER)
    Mono<ResponseEntity<Void>> delete(@PathVariable String id, Caller caller, QueryParameters query) {
        return delete.delete(id, caller, query)
                .map(changed -> ResponseEntity.noContent()
                        .header(Position.HEADER, changed.position().encode())
                        .build());
    }
}
