/** The activity log as it is written: who did what, or tried to, and when. */
@NullMarked
package dev.casebook.thread.act;

import org.jspecify.annotations.NullMarked;
