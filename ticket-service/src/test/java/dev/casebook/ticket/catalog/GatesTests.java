package dev.casebook.ticket.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.security.Caller;
import dev.casebook.support.security.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which gate stops whom, and what it says. */
class GatesTests {
    private final Catalogue catalogue = TestCatalogue.with(Map.of("reply", "We are moving house."));

    @Test
    void viewerMayNotWrite() {
        assertThat(gates(Role.VIEWER, "pro", "active").writer())
                .map(Gate::requires)
                .contains("role:member");
        assertThat(gates(Role.MEMBER, "pro", "active").writer()).isEmpty();
    }

    @Test
    void planMissingATypeNamesTheFirstPlanThatHasIt() {
        assertThat(type(gates(Role.OWNER, "free", "active"), "bug"))
                .map(Gate::requires)
                .contains("plan:pro");
        assertThat(type(gates(Role.OWNER, "pro", "active"), "security"))
                .map(Gate::requires)
                .contains("plan:business");
        assertThat(type(gates(Role.OWNER, "business", "active"), "security")).isEmpty();
    }

    @Test
    void remedyOfAPlanIsForWhoReadsIt() {
        assertThat(type(gates(Role.OWNER, "pro", "active"), "security"))
                .map(Gate::remedy)
                .contains("Move your account to the plan business, then refresh your session.");
        assertThat(type(gates(Role.MEMBER, "pro", "active"), "security"))
                .map(Gate::remedy)
                .contains("Ask an owner to move your account to the plan business, then refresh your session.");
    }

    @Test
    void expiredLicenceComesBeforeThePlan() {
        Gates expired = gates(Role.OWNER, "free", "expired");
        assertThat(type(expired, "bug")).map(Gate::kind).contains(Gate.Kind.LICENCE);
        assertThat(type(expired, "question")).isEmpty();
    }

    @Test
    void missingClaimsCountAsTheLeast() {
        assertThat(new Gates(catalogue, caller(Role.OWNER, "unheard-of", "active"))
                        .plan()
                        .key())
                .isEqualTo("free");
        assertThat(type(gates(Role.OWNER, "business", "whatever"), "bug")).isPresent();
    }

    @Test
    void whatNoPlanIncludesIsNotSaidToNeedAnother() {
        IssueType nobodys =
                new IssueType("outage", "Outage", "", true, Priority.NORMAL, true, List.of(), List.of(), List.of());
        assertThat(gates(Role.OWNER, "pro", "active").type(nobodys))
                .map(Gate::remedy)
                .contains("Choose another one: no plan includes this.");
    }

    @Test
    void retiredTypeIsClosedToEveryone() {
        IssueType retired =
                new IssueType("bug", "Bug", "", false, Priority.NORMAL, false, List.of(), List.of(), List.of());
        Gates staff = new Gates(catalogue, new Caller("s", "Sam", "s@x", Role.AGENT, null, null, null, null));
        assertThat(staff.type(retired)).map(Gate::requires).contains("feature:bug");
        assertThat(gates(Role.OWNER, "pro", "active").type(retired))
                .map(Gate::kind)
                .contains(Gate.Kind.FEATURE);
    }

    @Test
    void retiredTypeIsRefusedByLicenceAndPlanFirst() {
        IssueType retired =
                new IssueType("bug", "Bug", "", false, Priority.NORMAL, false, List.of(), List.of(), List.of());
        assertThat(gates(Role.OWNER, "free", "expired").type(retired))
                .map(Gate::kind)
                .contains(Gate.Kind.LICENCE);
        assertThat(gates(Role.OWNER, "free", "active").type(retired))
                .map(Gate::kind)
                .contains(Gate.Kind.PLAN);
    }

    @Test
    void priorityIsGatedByPlan() {
        assertThat(gates(Role.OWNER, "free", "active").priority(Priority.HIGH))
                .map(Gate::requires)
                .contains("plan:pro");
        assertThat(gates(Role.OWNER, "pro", "active").priority(Priority.URGENT))
                .map(Gate::requires)
                .contains("plan:business");
        assertThat(gates(Role.OWNER, "pro", "active").priority(Priority.HIGH)).isEmpty();
    }

    @Test
    void staffPassPlansAndLicences() {
        Gates staff = new Gates(catalogue, new Caller("s", "Sam", "s@x", Role.AGENT, null, null, null, null));
        assertThat(type(staff, "security")).isEmpty();
        assertThat(staff.priority(Priority.URGENT)).isEmpty();
    }

    @Test
    void flagThatIsOffGates() {
        Gates gates = gates(Role.OWNER, "pro", "active");
        assertThat(gates.feature("reply")).map(Gate::kind).contains(Gate.Kind.FEATURE);
        assertThat(gates.feature("reply")).map(Gate::remedy).contains("We are moving house. Try again later.");
        assertThat(gates.feature("resolve")).isEmpty();
    }

    @Test
    void limitSaysWhichPlanHasRoom() {
        assertThat(gates(Role.OWNER, "free", "active").openLimit().remedy()).contains("pro");
        assertThat(gates(Role.OWNER, "free", "active").openLimit().detail()).contains("3 open tickets");
    }

    @Test
    void capabilitiesSayTheLimitAndWhoMay() {
        Gates viewer = gates(Role.VIEWER, "free", "active");
        assertThat(capability(viewer, 0, "create_ticket").gate()).isEqualTo("role");
        Gates owner = gates(Role.OWNER, "free", "active");
        assertThat(capability(owner, 2, "create_ticket").allowed()).isTrue();
        assertThat(capability(owner, 3, "create_ticket").gate()).isEqualTo("limit");
        assertThat(capability(owner, 3, "create_ticket").limit()).isEqualTo(3);
        assertThat(capability(owner, 3, "reply").gate()).isEqualTo("feature");
        assertThat(capability(owner, 3, "assign").allowed()).isFalse();
        assertThat(capability(owner, 3, "attachment_size").limit()).isEqualTo(10);
    }

    private static Capability capability(Gates gates, int open, String name) {
        return Objects.requireNonNull(Capabilities.of(gates, open).get(name));
    }

    private Optional<Gate> type(Gates gates, String key) {
        return gates.type(catalogue.type(key).orElseThrow());
    }

    private Gates gates(Role role, String plan, String licence) {
        return new Gates(catalogue, caller(role, plan, licence));
    }

    private static Caller caller(Role role, String plan, String licence) {
        return new Caller("p", "P", "p@x", role, "a", "A", plan, licence);
    }
}
