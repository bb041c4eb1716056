/** Markdown in, sanitised HTML out. */
@NullMarked
package dev.casebook.thread.markdown;

import org.jspecify.annotations.NullMarked;
