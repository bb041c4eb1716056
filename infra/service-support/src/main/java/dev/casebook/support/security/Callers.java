package dev.casebook.support.security;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the {@link Caller} from a token; a token that names no person, or a customer without account, is refused. */
public final class Callers {

    private final ClaimsProperties claims;

    Callers(ClaimsProperties claims) {
        this.claims = claims;
    }

    /** The person a token names; empty for a token of a service. */
    public Optional<Caller> find(Jwt token) {
        return text(token, claims.personId()) == null ? Optional.empty() : Optional.of(of(token));
    }

    Caller of(Jwt token) {
        String personId = text(token, claims.personId());
        Role role = Role.parse(orEmpty(text(token, claims.role()))).orElse(null);
        String accountId = text(token, claims.accountId());
        if (personId == null || role == null || (!role.staff() && accountId == null)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "This token names no person with a role here.");
        }
        return new Caller(
                personId,
                orEmpty(text(token, claims.name())),
                orEmpty(text(token, claims.email())),
                role,
                role.staff() ? null : accountId,
                role.staff() ? null : text(token, claims.accountName()),
                role.staff() ? null : text(token, claims.plan()),
                role.staff() ? null : text(token, claims.licence()));
    }

    private static @Nullable String text(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String text && !text.isBlank() ? text : null;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
