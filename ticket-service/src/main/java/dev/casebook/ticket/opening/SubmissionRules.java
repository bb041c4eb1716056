package dev.casebook.ticket.opening;

import dev.casebook.support.json.Texts;
import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.ticket.catalog.Catalogue;
import dev.casebook.ticket.catalog.FormField;
import dev.casebook.ticket.catalog.IssueType;
import dev.casebook.ticket.licence.LicenceKey;
import dev.casebook.ticket.lifecycle.TicketId;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a submission must say before it becomes a ticket. */
final class SubmissionRules {
    /** Clocks differ and zones are mixed up; more than a day ahead is a slip of the hand. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Submission submission;
    private final Catalogue catalogue;
    private final List<FieldProblem> problems = new ArrayList<>();

    private SubmissionRules(Submission submission, Catalogue catalogue) {
        this.submission = submission;
        this.catalogue = catalogue;
    }

    /**
     * @return the type the submission names
     * @throws ProblemException naming every field that must be corrected
     */
    static IssueType check(Submission submission, Catalogue catalogue, boolean staff, Instant now) {
        SubmissionRules rules = new SubmissionRules(submission, catalogue);
        rules.all(staff, now);
        if (!rules.problems.isEmpty()) {
            throw ProblemException.validation(rules.problems);
        }
        return catalogue.type(submission.type()).orElseThrow();
    }

    private void all(boolean staff, Instant now) {
        type();
        subject();
        problem();
        product();
        siteUrl();
        licence();
        time(now);
        route();
        references();
        account(staff);
    }

    private void type() {
        if (submission.type() == null) {
            refuse("type", "Choose the issue type.");
        } else {
            catalogue
                    .type(submission.type())
                    .ifPresentOrElse(this::required, () -> refuse("type", "Choose an issue type of the catalogue."));
        }
    }

    /** Subject and problem are required of all types and checked for themselves. */
    private void required(IssueType type) {
        Map<String, @Nullable Object> fields = SubmissionFields.of(submission);
        type.required().stream()
                .filter(fields::containsKey)
                .filter(field -> blank(fields.get(field)))
                .forEach(field -> refuse(field, "This issue type needs this field."));
    }

    private void subject() {
        String subject = Objects.requireNonNullElse(submission.subject(), "").strip();
        if (!FormField.SUBJECT.fits(subject)) {
            refuse("subject", "State the subject in 3 to 140 characters.");
        } else if (!Texts.isOneLine(subject)) {
            refuse("subject", "State the subject on one line, without tabs.");
        }
    }

    private void problem() {
        if (blank(submission.problem())) {
            refuse("problem", "State the problem in 1 to 20,000 characters.");
        }
    }

    private void product() {
        String product = submission.product();
        if (product != null && !product.isBlank() && !catalogue.offersProduct(product)) {
            refuse("product", "Choose a product that the desk still looks after.");
        }
    }

    private void siteUrl() {
        String url = submission.siteUrl();
        if (url != null && !url.isBlank() && !isWebAddress(url)) {
            refuse("siteUrl", "Give the site's address, like https://shop.example.");
        }
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url.strip());
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** A mask stands for the key of the draft that is submitted. */
    private void licence() {
        String key = submission.licenceKey();
        boolean kept = key != null && submission.draft() != null && LicenceKey.isMask(key);
        if (key != null && !kept && !FormField.LICENCE.fits(key.strip())) {
            refuse("licenceKey", "Give the whole licence key: 6 to 200 visible characters.");
        }
        if (submission.planName() != null && submission.planName().isBlank()) {
            refuse("planName", "Name the plan in 1 to 100 characters, or leave it out.");
        }
        if (key != null && submission.planName() != null) {
            refuse("planName", "Give the licence key or the plan name, not both.");
        }
    }

    private void time(Instant now) {
        Instant time = submission.occurredAt();
        if (time != null && time.isAfter(now.plus(AHEAD))) {
            refuse("occurredAt", "Give a time that has passed.");
        }
    }

    private void route() {
        String route = submission.route();
        if (route != null && !route.startsWith("/")) {
            refuse("route", "Give the path of a page, like /dashboard/sites.");
        }
    }

    private void references() {
        if (submission.draft() != null && TicketId.parse(submission.draft()).isEmpty()) {
            refuse("draft", "Give the id of a draft.");
        }
        if (submission.followUpOf() != null
                && TicketId.parse(submission.followUpOf()).isEmpty()) {
            refuse("followUpOf", "Give the id of a ticket.");
        }
    }

    private void account(boolean staff) {
        if (staff && blank(submission.account())) {
            refuse("account", "Name the account to open the ticket for.");
        }
        if (!staff && submission.account() != null) {
            refuse("account", "Only staff name the account: leave it out.");
        }
    }

    private static boolean blank(@Nullable Object value) {
        return value == null || value.toString().isBlank();
    }

    private void refuse(String field, String detail) {
        problems.add(FieldProblem.field("/" + field, detail));
    }
}
