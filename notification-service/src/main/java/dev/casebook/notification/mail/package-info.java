/** Mail: what a letter says and how it reaches the mail server. */
@NullMarked
package dev.casebook.notification.mail;

import org.jspecify.annotations.NullMarked;
