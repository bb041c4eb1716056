/** A mailbox: SMTP in, messages kept on disk, a page to read them. */
@NullMarked
package dev.casebook.localstack.mail;

import org.jspecify.annotations.NullMarked;
