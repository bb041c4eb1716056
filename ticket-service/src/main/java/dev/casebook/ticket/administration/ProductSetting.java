package dev.casebook.ticket.administration;

/** A product that tickets can be about; one that is not active is retired. */
record ProductSetting(String key, String name, boolean active, long version) implements Setting {}
