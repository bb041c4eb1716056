/** The dashboard's pages and files, and the headers that protect them. */
@NullMarked
package dev.casebook.gateway.page;

import org.jspecify.annotations.NullMarked;
