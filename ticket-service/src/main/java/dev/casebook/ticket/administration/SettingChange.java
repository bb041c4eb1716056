package dev.casebook.ticket.administration;

import dev.casebook.support.json.CasebookJson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What became of a setting, field by field; nothing is said of the fields of a new one. */
record SettingChange(Area area, String key, String name, boolean added, List<FieldChange> fields) {
    /** One field as it was and as it is. */
    record FieldChange(
            String field, @Nullable JsonNode from, @Nullable JsonNode to) {}

    static SettingChange added(Area area, Setting setting) {
        return new SettingChange(area, setting.key(), setting.name(), true, List.of());
    }

    static <S extends Setting> SettingChange between(Area area, S before, S after) {
        JsonNode was = CasebookJson.mapper().valueToTree(before);
        JsonNode is = CasebookJson.mapper().valueToTree(after);
        List<FieldChange> fields = is.propertyNames().stream()
                .filter(field -> !field.equals("version"))
                .filter(field -> !is.get(field).equals(was.get(field)))
                .map(field -> new FieldChange(field, was.get(field), is.get(field)))
                .toList();
        return new SettingChange(area, after.key(), before.name(), false, fields);
    }
}
