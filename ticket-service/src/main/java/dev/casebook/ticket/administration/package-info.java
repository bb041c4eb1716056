/** What an administrator sets: types, products, plans, feature flags and business hours, each change kept. */
@NullMarked
package dev.casebook.ticket.administration;

import org.jspecify.annotations.NullMarked;
