package dev.casebook.ticket.catalog;

/** Something the vendor sells. */
public record Product(String key, String name) {}
