package dev.casebook.ticket.checklist;

import java.util.Set;

/** What is known about a ticket when its checklist is scored: the fields that say something, the kinds of files it has. */
public record Facts(Set<String> filled, Set<AttachmentKind> attached) {}
