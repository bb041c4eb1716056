package dev.casebook.thread.contextrequest;

import dev.casebook.thread.attachment.Attachment;
import dev.casebook.thread.chain.EntryContent;
import dev.casebook.thread.id.AttachmentId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What each step of a request says as an entry: its structure lies in {@code event}, so the audit chain covers it. */
final class ContextEntries {

    static final String ASKED = "context_requested";
    static final String ANSWERED = "context_answered";
    static final String ACCEPTED = "context_accepted";
    static final String WITHDRAWN = "context_withdrawn";

    private ContextEntries() {}

    static EntryContent asked(String message, List<AskedItem> items) {
        ObjectNode event = named(ASKED);
        ArrayNode asked = event.putArray("items");
        items.forEach(item -> item.writeTo(asked.addObject()));
        return new EntryContent(message, event, List.of());
    }

    /** The body says the same as the event in plain words, for search, mail and whoever reads the entry alone. */
    static EntryContent answered(ContextRequest request, List<GivenAnswer> answers, List<Attachment> files) {
        ObjectNode event = about(request, ANSWERED);
        ArrayNode given = event.putArray("answers");
        answers.forEach(answer -> answer.writeTo(given.addObject()));
        Map<String, Attachment> byId =
                files.stream().collect(Collectors.toMap(Attachment::attachmentId, Function.identity()));
        String body = answers.stream()
                .map(answer -> "**" + answer.item().label() + "**\n\n" + words(answer, byId))
                .collect(Collectors.joining("\n\n"));
        return new EntryContent(
                body, event, files.stream().map(Attachment::file).toList());
    }

    static EntryContent accepted(ContextRequest request, List<AskedItem> items) {
        ObjectNode event = about(request, ACCEPTED);
        ArrayNode accepted = event.putArray("items");
        items.forEach(item -> accepted.addObject().put("item", item.id()).put("label", item.label()));
        return new EntryContent(null, event, List.of());
    }

    static EntryContent withdrawn(ContextRequest request) {
        return new EntryContent(null, about(request, WITHDRAWN), List.of());
    }

    private static String words(GivenAnswer answer, Map<String, Attachment> files) {
        String value = answer.value();
        return value != null
                ? value
                : answer.files().stream()
                        .map(AttachmentId::value)
                        .map(files::get)
                        .filter(Objects::nonNull)
                        .map(Attachment::fileName)
                        .collect(Collectors.joining(", "));
    }

    private static ObjectNode about(ContextRequest request, String name) {
        return named(name).put("request", request.id().value());
    }

    private static ObjectNode named(String name) {
        return JsonNodeFactory.instance.objectNode().put("name", name);
    }
}
