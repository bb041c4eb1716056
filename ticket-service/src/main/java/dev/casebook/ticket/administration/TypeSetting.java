package dev.casebook.ticket.administration;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.casebook.ticket.catalog.IssueType;
import dev.casebook.ticket.catalog.Priority;
import java.util.List;

/** An issue type with the plans that may use it. */
record TypeSetting(@JsonUnwrapped IssueType type, List<String> plans, long version) implements Setting {
    static TypeSetting blank(String key) {
        IssueType nothing = new IssueType(key, key, "", true, Priority.NORMAL, false, List.of(), List.of(), List.of());
        return new TypeSetting(nothing, List.of(), 0);
    }

    @Override
    public String key() {
        return type.key();
    }

    @Override
    public String name() {
        return type.label();
    }
}
