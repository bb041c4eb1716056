package dev.casebook.ticket;

import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.TestIssuer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Someone with a token; every account is new, so that no test meets another's tickets. */
public record TestPerson(String id, String accountId, String token) {
    public static TestPerson customer(String plan) {
        return member(UUID.randomUUID().toString(), "owner", plan, "active");
    }

    /** A demo person, of an account that tests share. */
    public static TestPerson of(DemoPerson person) {
        String account = person.account() == null ? "" : person.account().id();
        return new TestPerson(person.personId(), account, TestIssuer.token(person.claims()));
    }

    public static TestPerson expired(String plan) {
        return member(UUID.randomUUID().toString(), "owner", plan, "expired");
    }

    public static TestPerson member(String account, String role, String plan, String licence) {
        return member(UUID.randomUUID().toString(), account, role, plan, licence);
    }

    /** The same owner, whose account has another plan or licence now. */
    public TestPerson now(String plan, String licence) {
        return member(id, accountId, "owner", plan, licence);
    }

    private static TestPerson member(String id, String account, String role, String plan, String licence) {
        Map<String, Object> claims = claims(id, role);
        claims.put("account_id", account);
        claims.put("account_name", "Account " + account.substring(0, 4));
        claims.put("plan", plan);
        claims.put("licence", licence);
        return new TestPerson(id, account, TestIssuer.token(claims));
    }

    public TestPerson colleague(String role, String plan) {
        return member(accountId, role, plan, "active");
    }

    public static TestPerson staff(String role) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> claims = claims(id, role);
        return new TestPerson(id, "", TestIssuer.token(claims));
    }

    private static Map<String, Object> claims(String id, String role) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("sub", "sub-" + id);
        claims.put("person_id", id);
        claims.put("name", "Person " + id.substring(0, 4));
        claims.put("email", id.substring(0, 8) + "@example.org");
        claims.put("role", role);
        return claims;
    }
}
