/** What the desk offers and to whom: issue types, products, plans, flags, and the gates they make. */
@NullMarked
package dev.casebook.ticket.catalog;

import org.jspecify.annotations.NullMarked;
