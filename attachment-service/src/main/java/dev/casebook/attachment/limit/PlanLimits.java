package dev.casebook.attachment.limit;

/** How many bytes a plan allows one attachment and all attachments of a ticket. */
public record PlanLimits(String plan, long attachmentBytes, long ticketBytes, long version) {}
