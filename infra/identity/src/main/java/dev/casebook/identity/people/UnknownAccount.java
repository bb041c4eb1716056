package dev.casebook.identity.people;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** No demo account has this id. */
final class UnknownAccount extends ResponseStatusException {
    private static final long serialVersionUID = 1L;

    UnknownAccount(UUID id) {
        super(HttpStatus.NOT_FOUND, "There is no demo account " + id + ".");
    }
}
