package dev.casebook.identity.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the suite's services who exists, so that people can be assigned before they first sign in. */
@RestController
class DirectoryController {
    /** One person with the account's name, as the access token's claims say it. */
    record Entry(
            UUID personId,
            String username,
            String name,
            String email,
            String role,
            @Nullable UUID accountId,
            @Nullable String accountName) {}

    /** Everyone; the demo people are few, so there are no pages. */
    record Directory(List<Entry> items) {}

    private final People people;
    private final Accounts accounts;

    DirectoryController(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @GetMapping("/directory")
    Directory directory() {
        return new Directory(people.all().stream().map(this::entry).toList());
    }

    private Entry entry(Person person) {
        var accountId = person.accountId();
        var accountName = accountId == null ? null : accounts.get(accountId).name();
        return new Entry(
                person.id(), person.username(), person.name(), person.email(), person.role(), accountId, accountName);
    }
}
