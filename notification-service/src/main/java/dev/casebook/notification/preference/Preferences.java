package dev.casebook.notification.preference;

import dev.casebook.notification.feed.NotificationEvent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person hears of, event × channel; everything that is not switched off is on. */
record Preferences(Set<Switch> off) {

    Map<String, Map<String, Boolean>> shown(List<NotificationEvent> offered) {
        var events = new LinkedHashMap<String, Map<String, Boolean>>();
        for (var event : offered) {
            var channels = new LinkedHashMap<String, Boolean>();
            for (var channel : Channel.values()) {
                channels.put(channel.wire(), !off.contains(new Switch(event, channel)));
            }
            events.put(event.wire(), Collections.unmodifiableMap(channels));
        }
        return Collections.unmodifiableMap(events);
    }
}
