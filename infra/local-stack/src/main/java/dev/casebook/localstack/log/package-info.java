/** Log files: shown, followed, and kept within bounds. */
@NullMarked
package dev.casebook.localstack.log;

import org.jspecify.annotations.NullMarked;
