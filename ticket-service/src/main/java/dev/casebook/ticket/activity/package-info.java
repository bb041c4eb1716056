/** What threads and attachments tell about tickets. */
@NullMarked
package dev.casebook.ticket.activity;

import org.jspecify.annotations.NullMarked;
