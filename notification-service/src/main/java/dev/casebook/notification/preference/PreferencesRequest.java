package dev.casebook.notification.preference;

import dev.casebook.notification.feed.NotificationEvent;
import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Body of PUT /notification-preferences: any subset of the switches; what is not named stays as it is. */
record PreferencesRequest(@NotNull Map<String, @Nullable Map<String, @Nullable Boolean>> events) {

    Map<Switch, Boolean> changes(List<NotificationEvent> offered) {
        var changes = new HashMap<Switch, Boolean>();
        var wrong = new ArrayList<FieldProblem>();
        for (var named : events.entrySet()) {
            var event = NotificationEvent.ofWire(named.getKey()).filter(offered::contains);
            Map<String, @Nullable Boolean> channels = named.getValue();
            if (event.isEmpty() || channels == null) {
                var pointer = "/events/" + escaped(named.getKey());
                wrong.add(FieldProblem.field(pointer, "There is no such event for you."));
            } else {
                add(event.get(), channels, changes, wrong);
            }
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.validation(wrong);
        }
        return changes;
    }

    private static void add(
            NotificationEvent event,
            Map<String, @Nullable Boolean> channels,
            Map<Switch, Boolean> changes,
            List<FieldProblem> wrong) {
        channels.forEach((name, on) -> {
            var channel = Channel.ofWire(name);
            if (channel.isEmpty() || on == null) {
                var pointer = "/events/" + event.wire() + "/" + escaped(name);
                wrong.add(FieldProblem.field(pointer, "Send dashboard or mail with true or false."));
            } else {
                changes.put(new Switch(event, channel.get()), on);
            }
        });
    }

    /** RFC 6901. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
