package dev.casebook.identity.page;

import dev.casebook.identity.people.Account;
import dev.casebook.identity.people.Accounts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Changes what a demo account holds, to show gates open after a session refresh. */
@Controller
class DemoController {
    /** What an account shall hold; null keeps what it has. */
    record Change(@Nullable String plan, @Nullable String licence) {}

    /** One button of the page. */
    record Choice(String value, boolean chosen) {}

    /** One account of the page. */
    record Row(UUID id, String name, List<Choice> plans, List<Choice> licences) {
        static Row of(Account account) {
            return new Row(
                    account.id(),
                    account.name(),
                    choices(account.plan(), "free", "pro", "business"),
                    choices(account.licence(), "active", "expired"));
        }

        private static List<Choice> choices(String present, String... values) {
            return Stream.of(values)
                    .map(value -> new Choice(value, value.equals(present)))
                    .toList();
        }
    }

    private final Accounts accounts;

    DemoController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping(path = "/demo", produces = MediaType.TEXT_HTML_VALUE)
    String page(Model model) {
        model.addAttribute("accounts", accounts.all().stream().map(Row::of).toList());
        return "demo";
    }

    @GetMapping(path = "/demo/accounts", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<Account> list() {
        return accounts.all();
    }

    @PostMapping(path = "/demo/accounts/{accountId}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String change(
            @PathVariable UUID accountId,
            @RequestParam(name = "plan", required = false) @Nullable String plan,
            @RequestParam(name = "licence", required = false) @Nullable String licence) {
        accounts.change(accountId, plan, licence);
        return "redirect:/demo";
    }

    @PostMapping(path = "/demo/accounts/{accountId}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Account change(@PathVariable UUID accountId, @RequestBody Change change) {
        return accounts.change(accountId, change.plan(), change.licence());
    }
}
