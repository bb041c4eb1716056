package dev.casebook.testsupport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A demo person with the claims the identity provider gives them. */
public record DemoPerson(
        String user,
        String personId,
        String name,
        String email,
        String role,
        @Nullable DemoAccount account) {
    private static final String ID = "0198a000-0000-7000-8000-00000000";
    private static final DemoAccount ACORN = new DemoAccount(ID + "a001", "Acorn Studio", "pro", "active");
    private static final DemoAccount BIRCH = new DemoAccount(ID + "a002", "Birch Labs", "business", "active");
    private static final DemoAccount FERN = new DemoAccount(ID + "a003", "Fern", "free", "active");
    private static final DemoAccount ELM = new DemoAccount(ID + "a004", "Elm", "pro", "expired");

    /** An account with its plan and licence. */
    public record DemoAccount(String id, String name, String plan, String licence) {}

    /** Everyone. */
    public static List<DemoPerson> all() {
        return List.of(
                person("b001", "Olivia Oak", "owner", ACORN, "acorn"),
                person("b002", "Mike Maple", "member", ACORN, "acorn"),
                person("b003", "Vera Vine", "viewer", ACORN, "acorn"),
                person("b011", "Bella Birch", "owner", BIRCH, "birch"),
                person("b012", "Ben Beech", "member", BIRCH, "birch"),
                person("b021", "Frank Fern", "owner", FERN, "fern"),
                person("b031", "Eli Elm", "owner", ELM, "elm"),
                person("b101", "Sam Sorrel", "agent", null, "casebook"),
                person("b102", "Sue Sage", "agent", null, "casebook"),
                person("b103", "Lena Linden", "lead", null, "casebook"),
                person("b104", "Ada Alder", "admin", null, "casebook"));
    }

    /** The person with this user name, like {@code olivia}. */
    public static DemoPerson named(String user) {
        return all().stream()
                .filter(person -> person.user.equals(user))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no demo person " + user));
    }

    /** The claims of this person's access token. */
    public Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", user);
        claims.put("person_id", personId);
        claims.put("name", name);
        claims.put("email", email);
        claims.put("role", role);
        if (account != null) {
            claims.put("account_id", account.id());
            claims.put("account_name", account.name());
            claims.put("plan", account.plan());
            claims.put("licence", account.licence());
        }
        return claims;
    }

    /** This person as the provider's directory lists them. */
    Map<String, @Nullable Object> directoryEntry() {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("personId", personId);
        entry.put("username", user);
        entry.put("name", name);
        entry.put("email", email);
        entry.put("role", role);
        entry.put("accountId", account == null ? null : account.id());
        entry.put("accountName", account == null ? null : account.name());
        return entry;
    }

    private static DemoPerson person(
            String id, String name, String role, @Nullable DemoAccount account, String domain) {
        String user = name.substring(0, name.indexOf(' ')).toLowerCase(java.util.Locale.ROOT);
        return new DemoPerson(user, ID + id, name, user + "@" + domain + ".example", role, account);
    }
}
