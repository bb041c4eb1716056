/** The attachment service: files of tickets, from the first part uploaded to the signed evidence package. */
@NullMarked
package dev.casebook.attachment;

import org.jspecify.annotations.NullMarked;
