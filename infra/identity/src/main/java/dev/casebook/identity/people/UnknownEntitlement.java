package dev.casebook.identity.people;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A plan or licence that no account can have. */
final class UnknownEntitlement extends ResponseStatusException {
    private static final long serialVersionUID = 1L;

    UnknownEntitlement(String asked, String allowed) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "'%s' is not one of %s.".formatted(asked, allowed.replace("|", ", ")));
    }
}
