/** Evidence packages: one signed ZIP that proves what happened to a ticket, built in the background. */
@NullMarked
package dev.casebook.attachment.evidence;

import org.jspecify.annotations.NullMarked;
