package dev.casebook.ticket.catalog;

import dev.casebook.support.problem.SwitchedOff;
import dev.casebook.support.security.Caller;
import dev.casebook.support.security.Role;
import dev.casebook.ticket.catalog.Gate.Kind;
import java.util.Optional;

/** Decides which gate, if any, stops a caller; staff pass the gates of plans and licences. */
public record Gates(Catalogue catalogue, Caller caller) {
    public Optional<Gate> writer() {
        return caller.mayWrite()
                ? Optional.empty()
                : Optional.of(new Gate(
                        Kind.ROLE,
                        "role:member",
                        "Ask an owner of your account to make you a member, then refresh your session.",
                        "Your role viewer reads tickets and changes nothing."));
    }

    public Optional<Gate> feature(String feature) {
        return catalogue
                .whyOff(feature)
                .map(reason -> new SwitchedOff(feature, reason))
                .map(off -> new Gate(Kind.FEATURE, off.requires(), off.remedy(), off.detail()));
    }

    /** All that may stand between a caller and a type: licence, plan, and whether it is offered at all. */
    public Optional<Gate> type(IssueType type) {
        return entitled(type).or(() -> offered(type));
    }

    /** A retired type is retired for everyone. */
    public Optional<Gate> offered(IssueType type) {
        return type.active()
                ? Optional.empty()
                : Optional.of(new Gate(
                        Kind.FEATURE,
                        "feature:" + type.key(),
                        "Choose another issue type: this one is no longer offered.",
                        "The issue type " + type.label() + " is no longer offered."));
    }

    /** Licence, then plan. */
    public Optional<Gate> entitled(IssueType type) {
        if (caller.staff()) {
            return Optional.empty();
        }
        return licence(type)
                .or(() -> plan().types().contains(type.key()) ? Optional.empty() : Optional.of(planFor(type)));
    }

    public Optional<Gate> priority(Priority priority) {
        return caller.staff() || !priority.above(plan().highestPriority())
                ? Optional.empty()
                : Optional.of(needs(
                        catalogue.firstPlan(plan -> !priority.above(plan.highestPriority())),
                        "The priority " + priority.key() + " is not part of your plan " + plan().name() + "."));
    }

    /** The refusal when the account already has as many open tickets as its plan allows. */
    public Gate openLimit() {
        return new Gate(
                Kind.LIMIT,
                "limit:open_tickets",
                catalogue
                        .firstPlan(plan -> plan.roomierThan(plan()))
                        .map(plan -> "Resolve an open ticket, or move to the plan " + plan.name() + ".")
                        .orElse("Resolve an open ticket first."),
                "Your plan " + plan().name() + " allows " + plan().openTickets() + " open tickets at once.");
    }

    public Plan plan() {
        return catalogue.plan(caller.plan());
    }

    private Optional<Gate> licence(IssueType type) {
        return type.allowedWhenExpired() || "active".equals(caller.licence())
                ? Optional.empty()
                : Optional.of(new Gate(
                        Kind.LICENCE,
                        "licence:active",
                        "Renew the licence, then refresh your session; licence and billing tickets stay possible.",
                        "Your licence has expired."));
    }

    private Gate planFor(IssueType type) {
        return needs(
                catalogue.firstPlan(plan -> plan.types().contains(type.key())),
                "The issue type " + type.label() + " is not part of your plan " + plan().name() + ".");
    }

    private Gate needs(Optional<Plan> plan, String detail) {
        return plan.map(p -> new Gate(Kind.PLAN, "plan:" + p.key(), moveTo(p), detail))
                .orElseGet(
                        () -> new Gate(Kind.PLAN, "plan:none", "Choose another one: no plan includes this.", detail));
    }

    private String moveTo(Plan plan) {
        String who = caller.role() == Role.OWNER ? "Move your account" : "Ask an owner to move your account";
        return who + " to the plan " + plan.name() + ", then refresh your session.";
    }
}
