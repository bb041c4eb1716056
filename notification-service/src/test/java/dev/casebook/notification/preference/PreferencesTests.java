package dev.casebook.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.notification.feed.NotificationEvent;
import dev.casebook.support.problem.ProblemException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreferencesTests {
    @Test
    void everythingIsOnUnlessSwitchedOff() {
        var off = new Preferences(Set.of(new Switch(NotificationEvent.RESOLVED, Channel.MAIL)));
        assertThat(off.shown(NotificationEvent.offeredTo(false)))
                .containsOnlyKeys("staff_replied", "context_requested", "resolved")
                .containsEntry("staff_replied", Map.of("dashboard", true, "mail", true))
                .containsEntry("resolved", Map.of("dashboard", true, "mail", false));
    }

    @Test
    void aCustomerCannotSwitchWhatOnlyStaffHear() {
        var request = new PreferencesRequest(Map.of("ticket_opened", Map.of("mail", false)));
        assertThat(request.changes(NotificationEvent.offeredTo(true)))
                .containsEntry(new Switch(NotificationEvent.TICKET_OPENED, Channel.MAIL), false);
        assertThatThrownBy(() -> request.changes(NotificationEvent.offeredTo(false)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void anUnknownChannelIsRefused() {
        var request = new PreferencesRequest(Map.of("resolved", Map.of("pigeon", true)));
        assertThatThrownBy(() -> request.changes(NotificationEvent.offeredTo(true)))
                .isInstanceOf(ProblemException.class);
    }
}
