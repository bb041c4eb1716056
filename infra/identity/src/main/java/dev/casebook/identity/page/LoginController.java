package dev.casebook.identity.page;

import dev.casebook.identity.people.Account;
import dev.casebook.identity.people.Accounts;
import dev.casebook.identity.people.People;
import dev.casebook.identity.people.Person;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page, with a link for each demo person that fills the form. */
@Controller
class LoginController {
    /** People who belong together, under the name of their account. */
    record Group(String name, String note, List<Person> people) {}

    private final People people;
    private final Accounts accounts;
    private final String home;

    LoginController(People people, Accounts accounts, @Value("${casebook.public-url}") String home) {
        this.people = people;
        this.accounts = accounts;
        this.home = home;
    }

    @GetMapping("/login")
    String login(
            @RequestParam(name = "u", required = false) @Nullable String username,
            @RequestParam(name = "error", required = false) @Nullable String error,
            @RequestParam(name = "expired", required = false) @Nullable String expired,
            CsrfToken csrf,
            Model model) {
        model.addAttribute("csrf", csrf.getToken());
        model.addAttribute(
                "username",
                username == null
                        ? ""
                        : people.named(username).map(Person::username).orElse(""));
        model.addAttribute("refused", error != null);
        model.addAttribute("expired", expired != null);
        model.addAttribute("groups", groups());
        return "login";
    }

    /** Where someone lands who signed in without coming from a gateway. */
    @GetMapping("/")
    String home() {
        return "redirect:" + home;
    }

    private List<Group> groups() {
        return Stream.concat(accounts.all().stream().map(this::customers), Stream.of(staff()))
                .toList();
    }

    private Group customers(Account account) {
        var note = account.plan() + ("expired".equals(account.licence()) ? ", licence expired" : "");
        return new Group(account.name(), note, of(account.id()));
    }

    private Group staff() {
        return new Group("Casebook", "support staff", of(null));
    }

    private List<Person> of(@Nullable UUID accountId) {
        return people.all().stream()
                .filter(person -> accountId == null ? person.accountId() == null : accountId.equals(person.accountId()))
                .toList();
    }
}
