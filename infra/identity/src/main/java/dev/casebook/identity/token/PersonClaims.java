package dev.casebook.identity.token;

import dev.casebook.identity.people.Account;
import dev.casebook.identity.people.Accounts;
import dev.casebook.identity.people.People;
import dev.casebook.identity.people.Person;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Writes who the person is and what the account holds right now into both tokens; also on each refresh. */
@Component
final class PersonClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    static final String AUDIENCE = "casebook-api";

    private final People people;
    private final Accounts accounts;

    PersonClaims(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        var claims = context.getClaims();
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            // A mutable list: the store's JSON refuses types it does not know.
            claims.audience(new ArrayList<>(List.of(AUDIENCE)));
        } else if (!OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            return;
        }
        var principal = context.<Authentication>getPrincipal();
        if (principal != null) {
            people.named(principal.getName()).ifPresent(person -> describe(claims, person));
        }
    }

    private void describe(JwtClaimsSet.Builder claims, Person person) {
        claims.claim("person_id", person.id().toString())
                .claim("preferred_username", person.username())
                .claim("name", person.name())
                .claim("email", person.email())
                .claim("role", person.role());
        if (person.accountId() != null) {
            describe(claims, accounts.get(person.accountId()));
        }
    }

    private static void describe(JwtClaimsSet.Builder claims, Account account) {
        claims.claim("account_id", account.id().toString())
                .claim("account_name", account.name())
                .claim("plan", account.plan())
                .claim("licence", account.licence());
    }
}
