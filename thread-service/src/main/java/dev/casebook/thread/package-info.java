/** The timeline of every ticket: entries in order, their audit chain, history, read markers and reply drafts. */
@NullMarked
package dev.casebook.thread;

import org.jspecify.annotations.NullMarked;
