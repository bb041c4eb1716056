package dev.casebook.gateway.caller;

import java.security.Principal;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;

/** Reads who calls from the claims of the session's id token or of the bearer token. */
@Component
public class Callers {
    private final ClaimNames names;

    Callers(ClaimNames names) {
        this.names = names;
    }

    /** The caller, or nothing for a token that names no person. */
    public Optional<Caller> of(Principal principal) {
        if (principal instanceof Authentication authentication
                && authentication.getPrincipal() instanceof ClaimAccessor claims
                && claims.hasClaim(names.personId())) {
            return Optional.of(of(claims));
        }
        return Optional.empty();
    }

    private Caller of(ClaimAccessor claims) {
        var user = new Caller.User(
                text(claims, names.personId()),
                text(claims, names.name()),
                text(claims, names.email()),
                text(claims, names.role()));
        return new Caller(user, claims.hasClaim(names.accountId()) ? account(claims) : null);
    }

    private Caller.Account account(ClaimAccessor claims) {
        return new Caller.Account(
                text(claims, names.accountId()),
                text(claims, names.accountName()),
                text(claims, names.plan()),
                text(claims, names.licence()));
    }

    private static String text(ClaimAccessor claims, String name) {
        var value = claims.getClaimAsString(name);
        return value == null ? "" : value;
    }
}
