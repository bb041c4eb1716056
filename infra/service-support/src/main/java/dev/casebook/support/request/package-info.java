/** What every log line, answer and event knows about the request behind it. */
@NullMarked
package dev.casebook.support.request;

import org.jspecify.annotations.NullMarked;
