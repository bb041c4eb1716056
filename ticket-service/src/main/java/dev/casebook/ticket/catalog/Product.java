package dev.casebook.ticket.catalog;

/** A product that tickets are about; one that is not active is retired. */
public record Product(String key, String name, boolean active) {}
