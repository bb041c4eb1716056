package dev.casebook.thread.audit;

/** The audit of one ticket among many. */
record TicketAudit(String ticket, Audit audit) {}
