package dev.casebook.support.json;

import dev.casebook.support.problem.FieldProblem;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Notes every field the type does not know, instead of stopping at the first. */
final class UnknownFields extends DeserializationProblemHandler {

    private final List<FieldProblem> found;

    UnknownFields(List<FieldProblem> found) {
        this.found = found;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            Object beanOrClass,
            String name) {
        found.add(FieldProblem.field(pointer(parser, name), "unknown field"));
        parser.skipChildren();
        return true;
    }

    /** At an object or a list the parser has gone into it already, and its own pointer would lead there. */
    private static String pointer(JsonParser parser, String name) {
        TokenStreamContext here = parser.streamReadContext();
        while (!name.equals(here.currentName()) && !here.getParent().inRoot()) {
            here = here.getParent();
        }
        return here.getParent().pathAsPointer() + Pointers.step(name);
    }
}
